const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Why the web client had no answer, in its words. */
export type FetchFault =
  | 'bad-url'
  | 'blocked'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'protocol'
  | 'aborted'

/** Why a poll brought nothing: kinds of failure that call for different patience. */
export type ErrorClass =
  /** The address is not one that may be asked: malformed, or not public. */
  | 'forbidden'
  /** Its name is not found. */
  | 'dns'
  | 'connect'
  | 'timeout'
  | 'tls'
  /** A 5xx other than 503, or an answer that is no HTTP. */
  | 'broken'
  /** 429 or 503. */
  | 'overloaded'
  /** 401, 402, 403, 451. */
  | 'refused'
  /** 404, and every other status that means nothing to a poll. */
  | 'missing'
  /** 410: the source has ended, and says so. */
  | 'gone'
  | 'too-large'
  | 'redirects'
  | 'robots'
  /** Bytes came, and they are no feed. */
  | 'unreadable'
  /** We gave up ourselves, at a shutdown: it says nothing about the source. */
  | 'interrupted'

/** What a poll came to. */
export type PollOutcome =
  /** `waitSeconds`: what the source asks readers to wait (`ttl`, `sy:updatePeriod`, `max-age`), or null. */
  | { readonly kind: 'new' | 'nothing-new' | 'not-modified'; readonly waitSeconds: number | null }
  | { readonly kind: 'error'; readonly error: ErrorClass; readonly retryAfterSeconds: number | null }

/** Longest Retry-After that is taken at its word. */
const RETRY_AFTER_CAP = DAY
/** A source's own wish stretches the interval so far and no further: it is often a default that nobody chose. */
const WISH_FACTOR = 4
const WISH_CAP = HOUR
/** Up to so much is added to every wait, so that sources which start together do not stay together. */
const JITTER = 0.1
/** From so many failures in a row on, even what looks like a passing fault may wait as long as any other. */
const LONG_OUTAGE = 48
/** Wait after a poll that was broken off on our side. */
const INTERRUPTED_SECONDS = 5

/** How patiently a class of failure is met: from `first` seconds, doubled each time, up to `cap`. */
interface Patience {
  readonly first: number
  readonly cap: number
  readonly words: string
}

/** What passes by itself is looked at at least hourly, or news would be missed; what does not, ever more seldom. */
const PATIENCE: Readonly<Record<ErrorClass, Patience>> = {
  timeout: { first: MINUTE, cap: HOUR, words: 'no answer in time' },
  connect: { first: MINUTE, cap: HOUR, words: 'no connection' },
  dns: { first: MINUTE, cap: HOUR, words: 'its name is not found' },
  broken: { first: MINUTE, cap: HOUR, words: 'a fault of its server' },
  overloaded: { first: 2 * MINUTE, cap: 6 * HOUR, words: 'it asks to be left alone' },
  unreadable: { first: 5 * MINUTE, cap: 6 * HOUR, words: 'no feed came' },
  tls: { first: 10 * MINUTE, cap: 6 * HOUR, words: 'no secure connection' },
  missing: { first: 10 * MINUTE, cap: DAY, words: 'nothing is at its address' },
  refused: { first: 10 * MINUTE, cap: DAY, words: 'it refuses us' },
  redirects: { first: 10 * MINUTE, cap: DAY, words: 'it redirects without end' },
  'too-large': { first: 30 * MINUTE, cap: DAY, words: 'more bytes than are read' },
  robots: { first: HOUR, cap: DAY, words: 'its robots.txt forbids it' },
  forbidden: { first: HOUR, cap: DAY, words: 'its address may not be asked' },
  gone: { first: DAY, cap: DAY, words: 'it says that it has ended' },
  interrupted: { first: INTERRUPTED_SECONDS, cap: INTERRUPTED_SECONDS, words: 'broken off on our side' },
}

const CLASS_OF_FAULT: Readonly<Record<FetchFault, ErrorClass>> = {
  'bad-url': 'forbidden',
  blocked: 'forbidden',
  dns: 'dns',
  connect: 'connect',
  tls: 'tls',
  timeout: 'timeout',
  'too-large': 'too-large',
  'too-many-redirects': 'redirects',
  protocol: 'broken',
  aborted: 'interrupted',
}

/** The class of a failure of the web client. */
export function classOfFailure(reason: FetchFault): ErrorClass {
  return CLASS_OF_FAULT[reason]
}

/** The class of an answer other than 2xx and 304. */
export function classOfStatus(status: number): ErrorClass {
  if (status === 429 || status === 503) return 'overloaded'
  if (status === 410) return 'gone'
  if (status === 401 || status === 402 || status === 403 || status === 451) return 'refused'
  return status >= 500 ? 'broken' : 'missing'
}

/** When to look again; `why` is for people. 410 ends a source (RFC 9110, section 15.5.11), and nothing else does. */
export type NextPoll =
  | { readonly kind: 'poll'; readonly seconds: number; readonly why: string }
  | { readonly kind: 'gone' }

/** What is known when a poll ends. */
export interface Polled {
  /** As configured. */
  readonly intervalSeconds: number
  /** Longest wait after a failure; a Retry-After may be longer. */
  readonly maxSeconds: number
  readonly outcome: PollOutcome
  /** Failures in a row, this one included; 0 after a success. */
  readonly failures: number
  /** In [0, 1), drawn by the caller. */
  readonly jitter: number
}

/**
 * When to look at a source again.
 *
 * - After a success: its interval, or what it asks for where that is longer, but at most four times the interval and at
 *   most an hour. Every site of one widespread publishing system says "hourly", whatever it publishes: taken at its
 *   word, that would blind a monitor.
 * - After a failure: a wait by its class, never less than the interval, doubled with each failure in a row up to the
 *   bound of the class, and after a long outage up to `maxSeconds`; never for good.
 * - Retry-After (RFC 9110, section 10.2.3) holds instead of our own patience, up to a day.
 *
 * Jitter only ever adds.
 */
export function nextPoll(polled: Polled): NextPoll {
  const { outcome, jitter } = polled
  if (outcome.kind === 'error' && outcome.error === 'gone') return { kind: 'gone' }
  const { seconds, why } =
    outcome.kind === 'error'
      ? afterFailure(polled, outcome.error, outcome.retryAfterSeconds)
      : afterSuccess(polled.intervalSeconds, outcome.waitSeconds)
  return { kind: 'poll', seconds: Math.ceil(seconds * (1 + JITTER * jitter)), why }
}

interface Wait {
  readonly seconds: number
  readonly why: string
}

function afterSuccess(interval: number, wish: number | null): Wait {
  const kept = Math.min(wish ?? 0, WISH_FACTOR * interval, WISH_CAP)
  if (wish === null || kept <= interval) return { seconds: interval, why: `every ${inWords(interval)}` }
  const cut = kept < wish ? `, of which ${inWords(kept)} are kept to` : ''
  return { seconds: kept, why: `it asks for ${inWords(wish)} between two looks${cut}` }
}

function afterFailure(polled: Polled, error: ErrorClass, retryAfterSeconds: number | null): Wait {
  const { intervalSeconds, maxSeconds, failures } = polled
  const { first, cap, words } = PATIENCE[error]
  if (error === 'interrupted') return { seconds: first, why: words }
  if (error === 'overloaded' && retryAfterSeconds !== null) {
    const asked = Math.min(retryAfterSeconds, RETRY_AFTER_CAP)
    return {
      seconds: Math.max(intervalSeconds, asked),
      why: `${words} for ${inWords(retryAfterSeconds)} (Retry-After)`,
    }
  }
  const bound = failures >= LONG_OUTAGE ? maxSeconds : Math.min(cap, maxSeconds)
  const doubled = Math.max(first, intervalSeconds) * 2 ** Math.min(Math.max(failures, 1) - 1, 20)
  const times = failures > 1 ? `, ${failures} times in a row` : ''
  return { seconds: Math.max(intervalSeconds, Math.min(doubled, bound)), why: words + times }
}

function inWords(seconds: number): string {
  if (seconds >= HOUR) return `${Number((seconds / HOUR).toFixed(1))} h`
  return seconds >= MINUTE ? `${Number((seconds / MINUTE).toFixed(1))} min` : `${Math.round(seconds)} s`
}

/** How a source has been doing. */
export interface SourceHealth {
  /** Failures in a row. */
  readonly failures: number
  /** When the first of them was; null while there is none. */
  readonly failingSince: Date | null
  /** Whether the operator was told that it fails, and not yet that it recovered. */
  readonly failing: boolean
}

/**
 * How a source does after a poll, and what to tell of it, once each: `failing` when `failingAfter` polls in a row have
 * failed (the waits between them double from a minute on, so five span a quarter of an hour), or at once when it has
 * ended (410); `recovered` with the first poll that works after that. A source that never worked is nobody's alarm, and a
 * poll that we broke off ourselves says nothing.
 *
 * @param error class of the failure, or null after a success
 */
export function health(
  before: SourceHealth & { readonly everWorked: boolean },
  error: ErrorClass | null,
  at: Date,
  failingAfter: number,
): { readonly now: SourceHealth; readonly tell: 'failing' | 'recovered' | null } {
  if (error === null) {
    return { now: { failures: 0, failingSince: null, failing: false }, tell: before.failing ? 'recovered' : null }
  }
  const { failing: told, everWorked, ...same } = before
  if (error === 'interrupted') {
    return { now: { failures: same.failures, failingSince: same.failingSince, failing: told }, tell: null }
  }
  const failures = same.failures + 1
  const failingSince = same.failingSince ?? at
  const failing = told || (everWorked && (failures >= failingAfter || error === 'gone'))
  return { now: { failures, failingSince, failing }, tell: failing && !told ? 'failing' : null }
}
