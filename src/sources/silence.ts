import { expectedArrivals, type Pace } from './pace.js'

const HOUR_MS = 3_600_000
/** Every quarter of every day of the week must have been watched for so long before a quiet is judged. */
const LEAST_QUARTER_HOURS = 3
/** Two weekends must have been seen: one may have been chance. */
const LEAST_SPAN_MS = 14 * 24 * HOUR_MS
/** So many arrivals must be remembered. */
const LEAST_ARRIVALS = 12
/**
 * A quiet in which so many arrivals were to be expected is remarkable. Were arrivals independent of each other, its
 * chance would be e^-12, one in 160,000: less than one false alarm in ten years of a source that publishes hourly.
 */
const REMARKABLE = 12
/** They are not quite: it must also be so much longer than any quiet that was seen before. */
const BEYOND_LONGEST = 1.5

/** A source that shows nothing, though it should. */
export interface Silence {
  /** Entries that it would usually have shown since, each batch counted once. */
  readonly expected: number
  /** The same by the hour. */
  readonly perHour: number
}

/**
 * Whether a source that answers has been quiet for longer than chance explains, by what was learnt of its hours and days.
 *
 * @param quietSince when it last showed something new, or last answered again after failing
 */
export function silenceOf(pace: Pace | null, quietSince: Date, at: Date): Silence | null {
  if (pace === null || pace.at - pace.from < LEAST_SPAN_MS) return null
  if (Math.min(...pace.quartersWatched) < LEAST_QUARTER_HOURS) return null
  if (pace.hours.reduce((all, one) => all + one, 0) < LEAST_ARRIVALS) return null
  const expected = expectedArrivals(pace, quietSince.getTime(), at.getTime())
  if (expected < Math.max(REMARKABLE, BEYOND_LONGEST * pace.quiet)) return null
  return { expected, perHour: (expected * HOUR_MS) / (at.getTime() - quietSince.getTime()) }
}

/** Whether the operator was told that a source is silent, and not yet that it speaks again. */
export interface Hearing {
  readonly quietSince: Date
  readonly silentSince: Date | null
}

/**
 * How a source is heard after a poll that worked, and what to tell of it, once each. Only a poll that worked says
 * anything: what cannot be asked is failing, not silent.
 */
export function hear(
  before: { readonly quietSince: Date | null; readonly silentSince: Date | null },
  look: { readonly sawNew: boolean; readonly afterFailures: boolean; readonly pace: Pace | null },
  at: Date,
): { readonly now: Hearing; readonly tell: 'silent' | 'speaks' | null; readonly silence: Silence | null } {
  if (look.sawNew) {
    const tell = before.silentSince === null ? null : 'speaks'
    return { now: { quietSince: at, silentSince: null }, tell, silence: null }
  }
  // What stood still with its server owes nothing for that time.
  const quietSince = look.afterFailures ? at : (before.quietSince ?? at)
  if (before.silentSince !== null)
    return { now: { quietSince, silentSince: before.silentSince }, tell: null, silence: null }
  const silence = silenceOf(look.pace, quietSince, at)
  return { now: { quietSince, silentSince: silence ? quietSince : null }, tell: silence ? 'silent' : null, silence }
}
