import type { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import type { Dispatcher } from 'undici'
import { ACCEPTED_CODINGS, abandon, readBody } from './body.js'
import { GuardRefusal } from './connector.js'
import { type Deadline, startDeadline } from './deadline.js'
import type { GetOutcome, GetRequest, Hop, WebOptions } from './exchange.js'
import { locationOf, type ResponseFacts, responseFacts, single } from './facts.js'
import { blocked, failureMessage, failureOf, isStaleConnection, nameOf, WebFailure } from './failure.js'
import { checkUrl, hostOf, hostVerdict, portOf } from './guard.js'

const DEFAULT_HOPS = 5

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308]

/** What is read of an answer that nobody wants, to keep its connection; a longer one is cut off. */
const DISCARD_BYTES = 16 * 1024
const DISCARD_MS = 1000

/** What one `get` has come to so far; read when it fails. */
interface Journey {
  /** Where the next request goes, or the last one went. */
  at: string
  phase: 'head' | 'body'
  readonly hops: Hop[]
}

/**
 * Fetches a URL with the guard, the caller's permission and all bounds on every hop. Nothing is carried from hop to
 * hop but the request's own headers: no cookie, no Authorization. The validators go along, because what a caller has
 * kept is the answer at the end of the same way. A redirect from https to http is followed as browsers follow it: the
 * https site itself asked for it, what is read is public, and the outcome's URL tells.
 */
export async function get(dispatcher: Dispatcher, options: WebOptions, request: GetRequest): Promise<GetOutcome> {
  const journey: Journey = { at: request.url, phase: 'head', hops: [] }
  const deadline = startDeadline(request.timeoutMs ?? options.timeoutMs, request.signal)
  try {
    return await deadline.race(travel(dispatcher, options, request, deadline, journey))
  } catch (error) {
    const failure = failureOf(error, journey.phase)
    if (failure === null) throw error
    return {
      kind: 'failed',
      reason: failure.reason,
      message: failureMessage(journey.at, failure, journey.hops[0]?.from),
      hops: [...journey.hops],
    }
  } finally {
    deadline.end()
  }
}

async function travel(
  dispatcher: Dispatcher,
  options: WebOptions,
  request: GetRequest,
  deadline: Deadline,
  journey: Journey,
): Promise<GetOutcome> {
  const { hops } = journey
  const maxHops = options.maxHops ?? DEFAULT_HOPS
  let url = usable(request.url, options)
  for (;;) {
    journey.at = url.href
    journey.phase = 'head'
    if (request.mayVisit?.(url) === false) return { kind: 'disallowed', url: url.href, hops }
    const answer = await ask(dispatcher, options, request, deadline, url)
    const location = REDIRECTS.includes(answer.status) ? locationOf(answer.headers) : null
    if (location === null) return finish(options, request, journey, url, answer)
    // So that the next hop on this host finds the connection free; undici frees it a turn after the body's end.
    await discard(answer.body)
    await setImmediate()
    const next = target(location, url, options)
    if (request.redirects === 'same-host' && next.host !== url.host) {
      return { kind: 'redirected', to: next.href, status: answer.status, hops }
    }
    if (next.href === url.href || hops.some((hop) => hop.from === next.href)) {
      throw new WebFailure('too-many-redirects', `it leads in a circle, over ${nameOf(next.href)}`)
    }
    if (hops.length >= maxHops) throw new WebFailure('too-many-redirects', `it leads on more than ${maxHops} times`)
    hops.push({ from: url.href, to: next.href, status: answer.status })
    url = next
  }
}

interface Answer {
  readonly status: number
  readonly headers: Dispatcher.ResponseData['headers']
  readonly body: Readable & { dump(options: { limit: number; signal: AbortSignal }): Promise<unknown> }
}

async function ask(
  dispatcher: Dispatcher,
  options: WebOptions,
  request: GetRequest,
  { signal }: Deadline,
  url: URL,
): Promise<Answer> {
  const send = () => {
    signal.throwIfAborted()
    return dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: {
        'user-agent': options.userAgent,
        accept: request.accept,
        'accept-encoding': ACCEPTED_CODINGS,
        ...conditions(request),
      },
      signal,
    })
  }
  const response = await send().catch((error: unknown) => {
    if (isStaleConnection(error)) return send()
    throw error
  })
  return { status: response.statusCode, headers: response.headers, body: response.body }
}

async function finish(
  options: WebOptions,
  request: GetRequest,
  journey: Journey,
  url: URL,
  { status, headers, body }: Answer,
): Promise<GetOutcome> {
  const facts: ResponseFacts = responseFacts(headers, options.now?.() ?? null)
  const hops = journey.hops
  if (status < 200 || status > 299) {
    void discard(body)
    // Unasked, a 304 says nothing that could be used.
    return status === 304 && Object.keys(conditions(request)).length > 0
      ? { kind: 'not-modified', url: url.href, facts, hops }
      : { kind: 'status', status, url: url.href, facts, hops }
  }
  journey.phase = 'body'
  const limit = request.maxBytes ?? options.maxBytes
  const coding = single(headers, 'content-encoding')
  const read = await readBody(body, coding, limit, request.whenTooLarge ?? 'fail')
  return { kind: 'ok', status, url: url.href, facts, body: read, hops }
}

/** A validator is sent back to the byte as it came, or not at all where it cannot stand in a header. */
function conditions({ etag, lastModified }: GetRequest): Record<string, string> {
  const headers: Record<string, string> = {}
  if (sendable(etag)) headers['if-none-match'] = etag
  if (sendable(lastModified)) headers['if-modified-since'] = lastModified
  return headers
}

function sendable(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^[\x20-\x7e\x80-\xff]+$/.test(value)
}

/** The URL of a request, judged in its form and as far as possible in its address. */
export function usable(text: string, options: Pick<WebOptions, 'allow'>): URL {
  const verdict = checkUrl(text)
  if (!verdict.ok) throw new WebFailure('bad-url', verdict.reason)
  const { url } = verdict
  const host = hostVerdict(hostOf(url), portOf(url), options.allow)
  if (host.kind === 'refused') throw blocked(new GuardRefusal(host.reason, { address: hostOf(url), port: portOf(url) }))
  return url
}

function target(location: string, from: URL, options: WebOptions): URL {
  const to = URL.canParse(location, from.href) ? new URL(location, from.href).href : location
  try {
    return usable(to, options)
  } catch (error) {
    if (!(error instanceof WebFailure)) throw error
    throw new WebFailure(error.reason, `it leads to ${nameOf(to)}, and ${error.detail}`, error.advice)
  }
}

/** Lets go of an answer's body: a short one is read so that its connection lives on, else it is cut off. */
async function discard(body: Answer['body']): Promise<void> {
  await body.dump({ limit: DISCARD_BYTES, signal: AbortSignal.timeout(DISCARD_MS) }).catch(() => abandon(body))
}
