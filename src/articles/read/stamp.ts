import { monthNamed } from './month-names.js'
import { foldStamp } from './stamp-fold.js'
import { daysAgo, roleWords, timeAgo, weekdayNamed, zoneStated } from './stamp-words.js'

/** How exactly a page says when: a day, a clock time in a zone that it leaves open, or a moment. */
export type Precision = 'day' | 'local' | 'instant'

/** A date as a page states it. */
export interface Stated {
  /** The moment; for a day its midnight, and for a local time the clock as if it were that of UTC. */
  readonly date: Date
  readonly precision: Precision
  /** Minutes east of UTC, where the page states a zone, and that not merely as `Z`. */
  readonly minutesEast: number | null
}

/** A date that stands in the text that people read. */
export interface Stamp extends Stated {
  /** What the words around it say it is; null where they say nothing. */
  readonly role: 'published' | 'modified' | null
}

/** What it takes to read what a stamp leaves out. */
export interface StampContext {
  /** `02/05/2026` is the fifth of February. */
  readonly monthFirst: boolean
  /** When the page was looked at: what "yesterday" and "2 hours ago" are counted from. Null where that is unknown. */
  readonly fetched: Date | null
  /** The year of dates that leave it out, where `fetched` is unknown; null where this is, too. */
  readonly year: number | null
}

/** Longer texts hold more than dates. */
const LONGEST = 300
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
const FIRST_YEAR = 1995

interface Day {
  readonly year: number | null
  readonly month: number
  readonly day: number
  readonly at: number
  readonly end: number
}

interface Clock {
  readonly minutes: number
  readonly at: number
  readonly end: number
}

/** All dates of a short text, in its order. Empty where there is none, or where a part that is needed is left out. */
export function stampsIn(text: string, context: StampContext): Stamp[] {
  if (text.length > LONGEST) return []
  // Levantine dates name the month twice: شباط/فبراير.
  const folded = foldStamp(text).replace(/(\p{L}{3,}) ?\/ ?\p{L}{3,}/gu, '$1')
  const days = /\d/.test(folded) ? daysIn(folded, context.monthFirst) : []
  if (days.length === 0) return relative(text, folded, context.fetched)
  const roles = roleWords(folded)
  const clocks = clocksIn(blank(folded, days))
  const zone = zoneStated(text, folded)
  return days.flatMap((day, place) => {
    const midnight = dayOf(day, context)
    if (midnight === null) return []
    const clock = clockOf(day, days[place + 1], clocks, place === 0)
    const role = roles.findLast(({ at }) => at < day.at)?.role ?? (days.length === 1 ? roles[0]?.role : null) ?? null
    return [{ ...momentOf(midnight, clock?.minutes ?? null, zone), role }]
  })
}

function momentOf(midnight: number, minutes: number | null, zone: number | null): Stated {
  if (minutes === null) return { date: new Date(midnight), precision: 'day', minutesEast: zone }
  const local = midnight + minutes * MINUTE_MS
  if (zone === null) return { date: new Date(local), precision: 'local', minutesEast: null }
  return { date: new Date(local - zone * MINUTE_MS), precision: 'instant', minutesEast: zone }
}

function dayOf(day: Day, context: StampContext): number | null {
  const time = (year: number): number | null => {
    const date = new Date(Date.UTC(year, day.month - 1, day.day))
    return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? date.getTime() : null
  }
  if (day.year !== null) return day.year < FIRST_YEAR ? null : time(day.year)
  if (context.fetched === null) return context.year === null ? null : time(context.year)
  // Without a year the last such day is meant; tomorrow's may be today's elsewhere.
  const year = context.fetched.getUTCFullYear()
  const latest = context.fetched.getTime() + DAY_MS
  const options = [year + 1, year, year - 1].map(time)
  return options.find((option) => option !== null && option <= latest) ?? null
}

const YEAR = '((?:19|20)\\d\\d)'
const NUMBER = '(\\d{1,2})'
const IDEOGRAPHIC = /(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/g
const YEAR_FIRST = new RegExp(`(?<!\\d)${YEAR}([-/.]) ?${NUMBER}\\2 ?${NUMBER}(?!\\d)`, 'g')
const YEAR_LAST = new RegExp(`(?<![\\d:.])${NUMBER} ?([-/.]) ?${NUMBER} ?\\2 ?((?:19|20)?\\d\\d)(?![\\d:]|\\.\\d)`, 'g')
const ORDINAL = '(?:st|nd|rd|th|er|o|a|°|-?[гі]о|-е|\\.)?'
const LINK = "(?:,| (?:de|del|do|of)(?= )| d['’]|\\.| г(?!\\p{L}))?"
const DAY_MONTH = new RegExp(
  `(?<![\\d:.])${NUMBER}${ORDINAL}${LINK} ?([\\p{L}]{3,}(?: ال\\p{L}+)?)\\.?${LINK} ?(?:${YEAR}(?!\\d))?`,
  'gu',
)
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})([\\p{L}]{3,})\\.? ${NUMBER}(?![\\d:.]\\d)${ORDINAL},?(?: ${YEAR}(?!\\d))?`,
  'gu',
)

/** Days that are named, those without a year among them, in the order of the text. */
function daysIn(folded: string, monthFirst: boolean): Day[] {
  const days: Day[] = []
  const add = (
    found: RegExpExecArray,
    year: string | undefined,
    month: number | null,
    day: string | undefined,
  ): void => {
    const end = found.index + found[0].length
    if (
      month === null ||
      month < 1 ||
      month > 12 ||
      day === undefined ||
      days.some((one) => one.at < end && found.index < one.end)
    )
      return
    days.push({ year: year === undefined ? null : fullYear(year), month, day: Number(day), at: found.index, end })
  }
  if (/[月월]/.test(folded)) {
    for (const found of folded.matchAll(IDEOGRAPHIC)) add(found, found[1], Number(found[2]), found[3])
  }
  for (const found of folded.matchAll(YEAR_FIRST)) add(found, found[1], Number(found[3]), found[4])
  for (const found of folded.matchAll(YEAR_LAST)) {
    const [, first = '', mark, second = '', year = ''] = found
    if (year.length === 2 && mark === '-') continue
    const swapped = mark === '/' && (Number(second) > 12 || (monthFirst && Number(first) <= 12))
    add(found, year, Number(swapped ? first : second), swapped ? second : first)
  }
  for (const found of folded.matchAll(DAY_MONTH)) add(found, found[3], monthIn(found[2]), found[1])
  for (const found of folded.matchAll(MONTH_DAY)) add(found, found[3], monthIn(found[1]), found[2])
  return days.sort((a, b) => a.at - b.at)
}

/** The month that one or two words name. */
function monthIn(words = ''): number | null {
  return monthNamed(words) ?? monthNamed(words.split(' ')[0] ?? '')
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : 2000 + Number(year)
}

const HALF = '(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|ص(?!\\p{L})|م(?!\\p{L})|صباحا|مساء)'
const CLOCK = new RegExp(
  `(?:(上午|下午|凌晨|晚上|中午|오전|오후) ?)?(?<![\\d.:+-])(\\d{1,2})(?::|時|时|点|點| ?h ?|시 ?)([0-5]\\d)(?![\\d])(?::[0-5]\\d)?(?:分|분)?(?: ?${HALF})?`,
  'gu',
)
const HOUR = new RegExp(`(?<![\\d.:/-])(\\d{1,2})(?:\\.([0-5]\\d))? ?${HALF}`, 'gu')
/** A full stop between hour and minute is a clock only beside a word that says so. */
const DOTTED =
  /(?:(?<!\p{L})(?:godz\.?|ore|kl\.?|um|at|klo) )(\d{1,2})\.([0-5]\d)(?!\d)|(?<![\d.])(\d{1,2})\.([0-5]\d) ?(?:uhr|h(?!\p{L})|hrs)/gu
const LONE_HOUR = /(?<![\d.:])(\d{1,2}) ?(?:h|uhr)(?![\p{L}\d])/gu

function clocksIn(text: string): Clock[] {
  const clocks: Clock[] = []
  const add = (found: RegExpExecArray, hour: string | undefined, minute: string | undefined, half: string): void => {
    const end = found.index + found[0].length
    const minutes = minutesOf(Number(hour), Number(minute ?? 0), half)
    if (minutes === null || clocks.some((one) => one.at < end && found.index < one.end)) return
    clocks.push({ minutes, at: found.index, end })
  }
  for (const found of text.matchAll(CLOCK)) add(found, found[2], found[3], found[4] ?? found[1] ?? '')
  for (const found of text.matchAll(HOUR)) add(found, found[1], found[2], found[3] ?? '')
  for (const found of text.matchAll(DOTTED)) add(found, found[1] ?? found[3], found[2] ?? found[4], '')
  for (const found of text.matchAll(LONE_HOUR)) add(found, found[1], '0', '')
  return clocks.sort((a, b) => a.at - b.at)
}

function minutesOf(hour: number, minute: number, half: string): number | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  if (half === '' || hour > 12) return hour * 60 + minute
  const afternoon = /^(?:p|م|مساء|下午|晚上|오후)/.test(half) || (half === '中午' && hour < 11)
  return ((hour % 12) + (afternoon || (half === '中午' && hour === 12) ? 12 : 0)) * 60 + minute
}

/** How far from its day a clock may stand, in characters. */
const REACH = 30

/** The clock after a day, before the next one; for the first day, else the nearest before it. */
function clockOf(day: Day, next: Day | undefined, clocks: readonly Clock[], first: boolean): Clock | null {
  const after = clocks.find(({ at }) => at >= day.end && at < (next?.at ?? Number.POSITIVE_INFINITY))
  if (after !== undefined && after.at - day.end <= REACH) return after
  const before = clocks.findLast(({ end }) => end <= day.at)
  return first && before !== undefined && day.at - before.end <= REACH ? before : null
}

/** The text without its days, at the same places. */
function blank(folded: string, days: readonly Day[]): string {
  let rest = folded
  for (const { at, end } of days) rest = rest.slice(0, at) + ' '.repeat(end - at) + rest.slice(end)
  return rest
}

/** "yesterday, 14:20", "3 hours ago", "Thursday, 14:20". */
function relative(text: string, folded: string, fetched: Date | null): Stamp[] {
  const stated = fetched === null ? null : (countedBack(folded, fetched) ?? namedDay(text, folded, fetched))
  return stated === null ? [] : [{ ...stated, role: roleWords(folded)[0]?.role ?? null }]
}

function countedBack(folded: string, fetched: Date): Stated | null {
  const ago = timeAgo(folded)
  if (ago === null) return null
  const date = new Date(fetched.getTime() - ago.ms)
  return { date: ago.byDay ? midnightOf(date) : date, precision: ago.byDay ? 'day' : 'instant', minutesEast: null }
}

function namedDay(text: string, folded: string, fetched: Date): Stated | null {
  const named = daysAgo(folded)?.days ?? null
  const clock = /\d/.test(folded) ? (clocksIn(folded)[0]?.minutes ?? null) : null
  // A weekday without a time of day may be anything.
  if (named === null && clock === null) return null
  const zone = zoneStated(text, folded)
  const midnight = midnightOf(new Date(fetched.getTime() + (zone ?? 0) * MINUTE_MS)).getTime()
  const days = named ?? daysSince(weekdayNamed(folded), midnight)
  return days === null ? null : momentOf(midnight - days * DAY_MS, clock, zone)
}

function daysSince(weekday: number | null, midnight: number): number | null {
  return weekday === null ? null : (new Date(midnight).getUTCDay() - weekday + 7) % 7
}

function midnightOf(date: Date): Date {
  return new Date(Math.floor(date.getTime() / DAY_MS) * DAY_MS)
}
