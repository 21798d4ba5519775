import type { ErrorClass } from './faults.js'
import { inWords } from './wording.js'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Longest Retry-After that is taken at its word. */
const RETRY_AFTER_CAP = DAY
/** From so many failures in a row on, even what looks like a passing fault may wait as long as any other. */
const LONG_OUTAGE = 48
/** Wait after a poll that was broken off on our side. */
const INTERRUPTED_SECONDS = 5
/** How long a host is left alone that says it is asked too often, and not for how long. */
const OVERLOADED_SECONDS = MINUTE

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

/** How long to wait after a failure; `why` is for people. */
export interface Wait {
  readonly seconds: number
  readonly why: string
}

/** A failure, and what is known of those before it. */
export interface Failed {
  readonly error: ErrorClass
  readonly retryAfterSeconds: number | null
  /** In a row, this one included. */
  readonly failures: number
  readonly intervalSeconds: number
  readonly maxSeconds: number
}

/**
 * How long a source is left alone after a failure: a wait by the class, never less than the interval, doubled with each
 * failure in a row up to the bound of the class, and after a long outage up to `maxSeconds`; never for good.
 * Retry-After on 429 and 503 (RFC 9110, section 10.2.3) holds instead of our own patience, up to a day.
 */
export function waitAfterFailure({ error, retryAfterSeconds, failures, intervalSeconds, maxSeconds }: Failed): Wait {
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

/**
 * How long a host is left alone, whatever waits there, after one of its answers failed: what it asks for with 429 or
 * 503, a minute where it names no time, and not at all after any other failure.
 */
export function hostPause(error: ErrorClass, retryAfterSeconds: number | null): number {
  if (error !== 'overloaded') return 0
  return Math.min(retryAfterSeconds ?? OVERLOADED_SECONDS, RETRY_AFTER_CAP)
}
