import { parseDate } from '../../sources/dates.js'
import { monthNamed } from './month-names.js'
import { type Precision, type Stamp, type StampContext, type Stated, stampsIn } from './stamp.js'

/** Before the web's press: the epoch, or a template's nothing. */
const FIRST_YEAR = 1995
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** Clocks and zones are wrong by hours; a date further ahead is no date of publication. */
const FUTURE_MS = 24 * HOUR_MS
/** The day in a URL may be the next or the last one elsewhere on Earth. */
const URL_TOLERANCE_MS = 48 * HOUR_MS
/** A day lasts from here to there, counted from its midnight in UTC, wherever its clocks stand. */
const DAY_BEGINS_MS = -14 * HOUR_MS
const DAY_ENDS_MS = 36 * HOUR_MS
/** All zones differ from UTC by a multiple of this. */
const ZONE_STEP_MS = 15 * MINUTE_MS
const MOST_EAST_MS = 14 * HOUR_MS

/** Dates that a page states for machines, each list in the order in which it is believed. */
export interface DateClaims {
  readonly published: readonly Stated[]
  readonly modified: readonly Stated[]
}

/** Dates that a page shows to people. */
export interface VisibleDates {
  readonly published: Stated | null
  readonly modified: Stated | null
}

/** When a page was published and last changed, and how exactly it says the former. */
export interface PageDates {
  readonly published: Date | null
  readonly publishedTo: Precision | null
  readonly modified: Date | null
}

/** A date as written in metadata, or null where it cannot be read or cannot be meant. */
export function readDate(written: string, context: StampContext): Stated | null {
  const date = parseDate(written)
  if (date === null) {
    const [stamp] = stampsIn(written, { ...context, fetched: null })
    return stamp ?? null
  }
  if (date.getUTCFullYear() < FIRST_YEAR) return null
  const offset = /([+-])(\d\d):?(\d\d)\s*\)?$/.exec(written)
  const minutesEast =
    offset === null ? null : (Number(offset[2]) * 60 + Number(offset[3])) * (offset[1] === '-' ? -1 : 1)
  const precision = precisionOf(written, date, minutesEast)
  // Zones that stand in words ("по московскому времени") are known to the reader of stamps alone.
  const stamp =
    precision === 'local' && /\p{L}{2}/u.test(written) ? stampsIn(written, { ...context, fetched: null })[0] : null
  return stamp?.precision === 'instant' ? stamp : { date, precision, minutesEast }
}

const CLOCK = /\d[:h.T]\d\d(?:$|\D)|T\d{4}/
const NAMED_ZONE = /(?:\dZ|[+-]\d\d:?\d\d)\s*\)?$|\b(?:GMT|UTC|[ECMP][SD]T|[CE]ES?T|BST|MSK)(?![\p{L}\d])/iu

/** Midnight to the second in UTC or in no zone is how a day is written by those who have no clock time. */
function precisionOf(written: string, date: Date, minutesEast: number | null): Precision {
  if (/^\s*\d{10,13}\s*$/.test(written)) return 'instant'
  const clocked = /\d:\d\d/.test(written) || CLOCK.test(written.trim().slice(8))
  if (!clocked || (!minutesEast && date.getTime() % (24 * HOUR_MS) === 0)) return 'day'
  return minutesEast !== null || NAMED_ZONE.test(written.trim()) ? 'instant' : 'local'
}

/**
 * When the page was published and changed.
 *
 * - No date counts that lies before 1995, or more than a day after `asOf`.
 * - The claims come in the order in which they are believed. Where the URL names a day, the first claim near that day
 *   wins over earlier ones: templates leave old dates in metadata.
 * - A claim that names a day only gives way to one that gives a time on that day; a time without a zone to one that
 *   can be the same moment in a zone. A time that stays without a zone is read in the zone that another date of the
 *   page states, else in UTC, and said to be `local`.
 * - Where nothing is stated for machines, what the page shows counts, then the day of the URL.
 * - A change before the publication is none.
 */
export function settleDates(claims: DateClaims, look: () => VisibleDates, url: string, asOf: Date | null): PageDates {
  const isPlausible = ({ date }: Stated): boolean =>
    date.getUTCFullYear() >= FIRST_YEAR && (asOf === null || date.getTime() <= asOf.getTime() + FUTURE_MS)
  const day = dayOfUrl(url)
  const stated = claims.published.filter(isPlausible)
  const chosen = nearest(stated, day)
  const visible = chosen?.precision === 'instant' && claims.modified.length > 0 ? null : look()
  const shown = [visible?.published ?? []].flat().filter(isPlausible)
  const best = chosen ?? nearest(shown, day) ?? null
  const fits = day === null || best === null || isNear(best, day)
  const first = fits || chosen !== undefined ? best : null
  const pool = [...stated, ...shown]
  const changes = [...claims.modified, ...[visible?.modified ?? []].flat()].filter(isPlausible)
  const east = [...pool, ...changes].find(({ minutesEast }) => minutesEast !== null)?.minutesEast ?? 0
  const published = first === null ? dayClaim(day, isPlausible) : located(moreExact(first, pool), east)
  const modified = changes.map((change) => located(change, east)).find((change) => !isBefore(change, published))
  return {
    published: published?.date ?? null,
    publishedTo: published?.precision ?? null,
    modified: modified?.date ?? null,
  }
}

function dayClaim(day: Date | null, isPlausible: (claim: Stated) => boolean): Stated | null {
  const claim: Stated | null = day === null ? null : { date: day, precision: 'day', minutesEast: null }
  return claim !== null && isPlausible(claim) ? claim : null
}

function isNear(claim: Stated, day: Date): boolean {
  return Math.abs(claim.date.getTime() - day.getTime()) <= URL_TOLERANCE_MS
}

function nearest(claims: readonly Stated[], day: Date | null): Stated | undefined {
  return (day === null ? undefined : claims.find((claim) => isNear(claim, day))) ?? claims[0]
}

function moreExact(first: Stated, pool: readonly Stated[]): Stated {
  if (first.precision === 'instant') return first
  const after = (claim: Stated): number => claim.date.getTime() - first.date.getTime()
  if (first.precision === 'local') {
    const same = ({ date, precision }: Stated): boolean => {
      const east = first.date.getTime() - date.getTime()
      return precision === 'instant' && Math.abs(east) <= MOST_EAST_MS && east % ZONE_STEP_MS === 0
    }
    return pool.find(same) ?? first
  }
  const onThatDay = pool.filter(
    (claim) => claim.precision !== 'day' && after(claim) >= DAY_BEGINS_MS && after(claim) <= DAY_ENDS_MS,
  )
  const exact = onThatDay.find(({ precision }) => precision === 'instant') ?? onThatDay[0]
  return exact === undefined ? first : exact.precision === 'local' ? moreExact(exact, pool) : exact
}

/** A time without a zone, read in a zone. */
function located(claim: Stated, minutesEast: number): Stated {
  return claim.precision === 'local'
    ? { ...claim, date: new Date(claim.date.getTime() - minutesEast * MINUTE_MS) }
    : claim
}

/** Whether a change lies before the publication, by what both say exactly. */
function isBefore(change: Stated, published: Stated | null): boolean {
  if (published === null) return false
  const apart = published.date.getTime() - change.date.getTime()
  const isVague = change.precision === 'day' || published.precision === 'day'
  return apart > (isVague ? -DAY_BEGINS_MS + 24 * HOUR_MS : 0)
}

const URL_DAY =
  /(?:^|[/_-])(20\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)|\/(20\d\d)\/(1[0-2]|[1-9]|[a-z]{3,9})\/([0-2]?\d|3[01])(?=\/)/i

/** The day that a URL's path names as `/2026/02/05/`, `/2026/feb/05/`, `/2026-02-05` or `20260205`. */
export function dayOfUrl(url: string): Date | null {
  const found = URL_DAY.exec(URL.canParse(url) ? new URL(url).pathname : '')
  if (found === null) return null
  const [year, month, day] = found[1] === undefined ? [found[5], found[6], found[7]] : [found[1], found[3], found[4]]
  const number = /^\d/.test(month ?? '') ? Number(month) : monthNamed(month ?? '')
  if (number === null) return null
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)))
  return date.getUTCDate() === Number(day) ? date : null
}

/** The stamp to take of several: what says that it is the publication, then what says nothing, then any. */
export function visibleOf(stamps: readonly Stamp[]): VisibleDates {
  const published = stamps.find(({ role }) => role === 'published') ?? stamps.find(({ role }) => role === null)
  const modified = stamps.find(({ role }) => role === 'modified') ?? null
  return { published: published ?? modified, modified: published === undefined ? null : modified }
}
