import type { AttemptOutcome } from '../domain/delivery.js'
import { signWebhook } from './sign.js'

/** The guarded client's way to post; the only thing of the network that delivery knows. */
export type Post = (request: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs?: number
}) => Promise<PostResult>

/** An answer of any status, or why there was none. The client follows no redirect and bounds what it reads. */
export type PostResult =
  | {
      readonly kind: 'answered'
      readonly status: number
      readonly retryAfterSeconds: number | null
      /** The beginning of what was answered. */
      readonly excerpt: string
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly message: string }

/** What is kept of an answer, in UTF-16 code units. */
const MAX_EXCERPT = 1000

/**
 * Makes one attempt to deliver an event: signs its stored body for this moment and posts it. The body goes out to the
 * byte as it stands in the log, so that a replay equals the first delivery. Whatever the receiver does is an outcome.
 */
export async function sendEvent(
  post: Post,
  attempt: {
    readonly url: string
    readonly event: { readonly id: string; readonly body: string }
    readonly secrets: readonly string[]
    readonly now: Date
    readonly timeoutMs: number
  },
): Promise<AttemptOutcome> {
  const { url, event, secrets, now, timeoutMs } = attempt
  const signature = signWebhook({ id: event.id, timestamp: now, body: event.body, secrets })
  const headers = { 'content-type': 'application/json; charset=utf-8', ...signature }
  return outcomeOf(await post({ url, headers, body: event.body, timeoutMs }))
}

function outcomeOf(result: PostResult): AttemptOutcome {
  if (result.kind === 'failed') return { kind: 'unreachable', reason: storable(`${result.reason}: ${result.message}`) }
  const { status, retryAfterSeconds } = result
  if (status >= 200 && status < 300) return { kind: 'delivered', status }
  if (status === 410) return { kind: 'gone' }
  return { kind: 'refused', status, retryAfterSeconds, excerpt: storable(result.excerpt) }
}

/** PostgreSQL keeps no NUL in text, and half of a surrogate pair, as a cut may leave, is no character. */
function storable(text: string): string {
  return Buffer.from(text.slice(0, MAX_EXCERPT).replaceAll('\0', '\uFFFD'), 'utf8').toString('utf8')
}
