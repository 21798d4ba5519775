import type { ErrorClass } from './faults.js'
import { type Adaptation, adaptedInterval } from './interval.js'
import { type Wait, waitAfterFailure } from './patience.js'
import { inWords } from './wording.js'

const HOUR = 3600

/** What a poll came to. */
export type PollOutcome =
  /** `waitSeconds`: what the source asks readers to wait (`ttl`, `sy:updatePeriod`, freshness of HTTP), or null. */
  | { readonly kind: 'new' | 'nothing-new' | 'not-modified'; readonly waitSeconds: number | null }
  | { readonly kind: 'error'; readonly error: ErrorClass; readonly retryAfterSeconds: number | null }

/** A source's own wish stretches the interval so far and no further: it is often a default that nobody chose. */
const WISH_FACTOR = 4
const WISH_CAP = HOUR
/** A source whose hub tells of news by itself is looked at so much less often, in case the hub has died. */
const HUB_FACTOR = 12
const HUB_CAP = HOUR
/** Up to so much is added to every wait, so that sources which start together do not stay together. */
const JITTER = 0.1

/** When to look again; `why` is for people. 410 ends a source (RFC 9110, section 15.5.11), and nothing else does. */
export type NextPoll =
  | { readonly kind: 'poll'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'gone' }

/** What is known when a poll ends. */
export interface Polled {
  /** As configured. */
  readonly intervalSeconds: number
  readonly adaptation: Adaptation
  /** Entries an hour that the source shows at this time of day; null where that is not known. */
  readonly perHour: number | null
  /** Whether a hub tells us what is new (WebSub), and has not missed anything. */
  readonly pushed: boolean
  readonly outcome: PollOutcome
  /** Failures in a row, this one included; 0 after a success. */
  readonly failures: number
  /** In [0, 1), drawn by the caller. */
  readonly jitter: number
}

/**
 * When to look at a source again.
 *
 * - After a success: its interval, adapted to how often it publishes (`interval.ts`), or what it asks for where that is
 *   longer, but at most four times the interval and at most an hour. Every site of one widespread publishing system
 *   says "hourly", whatever it publishes: taken at its word, that would blind a monitor.
 * - Where a hub pushes what is new: twelve times the interval, at most an hour.
 * - After a failure: see `patience.ts`; `adaptation.maxSeconds` bounds the wait, but for a Retry-After.
 *
 * Jitter only ever adds.
 */
export function nextPoll(polled: Polled): NextPoll {
  const { outcome, jitter, intervalSeconds, failures } = polled
  const { minSeconds, maxSeconds } = polled.adaptation
  if (outcome.kind === 'error' && outcome.error === 'gone') return { kind: 'gone' }
  const { seconds, why } =
    outcome.kind === 'error'
      ? waitAfterFailure({
          error: outcome.error,
          retryAfterSeconds: outcome.retryAfterSeconds,
          failures,
          intervalSeconds: Math.max(intervalSeconds, minSeconds),
          maxSeconds,
        })
      : afterSuccess(polled, outcome.waitSeconds)
  return { kind: 'poll', seconds: Math.ceil(seconds * (1 + JITTER * jitter)), why }
}

function afterSuccess({ intervalSeconds, perHour, adaptation, pushed }: Polled, wish: number | null): Wait {
  const own = adaptedInterval(intervalSeconds, perHour, adaptation)
  if (pushed) {
    const seconds = Math.max(intervalSeconds, Math.min(HUB_FACTOR * intervalSeconds, HUB_CAP))
    return { seconds, why: `every ${inWords(seconds)}, since its hub tells what is new` }
  }
  const kept = Math.min(wish ?? 0, WISH_FACTOR * own.seconds, WISH_CAP)
  if (wish === null || kept <= own.seconds) return own
  const cut = kept < wish ? `, of which ${inWords(kept)} are kept to` : ''
  return { seconds: kept, why: `it asks for ${inWords(wish)} between two looks${cut}` }
}
