import { inWords, rateInWords } from './wording.js'

/** How far the interval of a source may follow its pace. */
export interface Adaptation {
  /** A source that publishes often is looked at up to so many times as often as its interval says; 1 for never. */
  readonly speedUp: number
  /** A quiet one has its interval stretched up to so many times; 1 for never. */
  readonly slowDown: number
  /** Never sooner than this, whatever the pace. */
  readonly minSeconds: number
  /** Never later than this, but for an interval that is longer by itself. */
  readonly maxSeconds: number
}

/** At one entry an hour the configured interval is taken for just right. */
const REFERENCE_PER_HOUR = 1
/** A pace this close to the reference changes nothing: the operator's own figure stands. */
const STEADY = 1.2

/**
 * The interval of a source at its present pace.
 *
 * For a given number of looks in all, the entries of all sources together wait the least where each interval goes with
 * the inverse square root of the source's rate (each entry waits half an interval on average; minimise the sum of
 * rate × interval for a fixed sum of 1 / interval). The configured interval is the anchor: it holds at one entry an
 * hour, four entries an hour halve it.
 *
 * @param perHour entries an hour at this time of day; null where nothing is known
 */
export function adaptedInterval(
  intervalSeconds: number,
  perHour: number | null,
  { speedUp, slowDown, minSeconds, maxSeconds }: Adaptation,
): { readonly seconds: number; readonly why: string } {
  const anchor = Math.max(intervalSeconds, minSeconds)
  const factor = perHour === null ? 1 : 1 / Math.sqrt(Math.max(perHour, 1e-6) / REFERENCE_PER_HOUR)
  const bounded = Math.min(Math.max(factor, 1 / speedUp), slowDown)
  const steady = bounded < STEADY && bounded > 1 / STEADY
  const longest = Math.max(anchor, maxSeconds)
  const seconds = steady ? anchor : Math.round(Math.min(Math.max(anchor * bounded, minSeconds), longest))
  const why = `every ${inWords(seconds)}`
  if (perHour === null || seconds === anchor) return { seconds, why }
  return { seconds, why: `${why}: it shows about ${rateInWords(perHour)} at this time` }
}
