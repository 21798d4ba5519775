import { monthOf } from './months.js'
import { zoneMinutes } from './zones.js'

/** No feed is older, and nothing in one is younger: beyond, a year has been misread or was never meant. */
const FIRST_YEAR = 1900
const LAST_YEAR = 2199
/** Longest date that is looked at, in characters. */
const LONGEST = 120

/** Parts of a moment as written; `minutesEast` is null where no zone is given. */
interface Moment {
  readonly year: number
  /** 0 for January. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly minutesEast: number | null
}

interface Time {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const MIDNIGHT: Time = { hour: 0, minute: 0, second: 0 }
const TIME = /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?)?$/
const KOREAN_AFTERNOON = '오후'
const KOREAN_MINUTES_EAST = 9 * 60

/**
 * The moment that a feed's date means, or null where it cannot be read; never a guess at a day or year.
 *
 * Reads RFC 822 and 5322 dates with zone names, ISO 8601 and RFC 3339, what C and JavaScript print, the database style
 * `2026-02-05 14:00:00 +0300`, `05.02.2026 14:00`, `2026/02/05`, month names in a dozen languages, Korean and Japanese
 * dates, and seconds or milliseconds since 1970. A date without a zone, or with an unknown one, is taken as UTC; one
 * without a time as midnight. `05/02/2026` is read only where one of the two numbers cannot be a month.
 */
export function parseDate(written: string): Date | null {
  if (written.length > LONGEST * 4) return null
  const plain = usual(written)
  if (plain !== null) return built(plain)
  // RFC 9557 lets the name of a zone follow in brackets; the offset before it says all that is needed.
  const text = asciiDigits(written)
    .replace(/\s+/g, ' ')
    .replace(/\[[\w/+-]+\]$/, '')
    .trim()
  if (text === '' || text.length > LONGEST) return null
  return epoch(text) ?? built(iso(text) ?? ideographic(text) ?? numeric(text) ?? worded(text))
}

const USUAL = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|([+-])(\d\d)(\d\d))$/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** What nine of ten feeds write, without a look at what the tenth might: `Thu, 05 Feb 2026 14:00:00 +0300`. */
function usual(written: string): Moment | null {
  const parts = USUAL.exec(written)
  if (parts === null) return null
  const month = MONTHS.indexOf(parts[2] ?? '') / 3
  if (!Number.isInteger(month) || month < 0 || Number(parts[8] ?? 0) > 14) return null
  const minutesEast = (Number(parts[8] ?? 0) * 60 + Number(parts[9] ?? 0)) * (parts[7] === '-' ? -1 : 1)
  return {
    year: Number(parts[3]),
    month,
    day: Number(parts[1]),
    hour: Number(parts[4]),
    minute: Number(parts[5]),
    second: Number(parts[6]),
    minutesEast,
  }
}

function built(moment: Moment | null): Date | null {
  if (moment === null || moment.year < FIRST_YEAR || moment.year > LAST_YEAR) return null
  const { year, month, day, hour, minute, second } = moment
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null
  const midnight = new Date(Date.UTC(year, month, day))
  if (midnight.getUTCMonth() !== month || midnight.getUTCDate() !== day) return null
  return new Date(Date.UTC(year, month, day, hour, minute, second) - (moment.minutesEast ?? 0) * 60_000)
}

function epoch(text: string): Date | null {
  if (/^1\d{9}$/.test(text)) return new Date(Number(text) * 1000)
  return /^1\d{12}$/.test(text) ? new Date(Number(text)) : null
}

/** `2026-02-05T14:00:00.000+03:00`, its shorter forms, and its undelimited form `20260205T140000Z`. */
function iso(text: string): Moment | null {
  const whole = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:(?:T| )(.+))?$/i.exec(text)
  if (whole !== null) return dated(whole[1], whole[2] ?? '1', whole[3] ?? '1', whole[4])
  const bare = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(.*)$/i.exec(text)
  if (bare !== null) {
    const time = bare[4] === undefined ? '' : `${bare[4]}:${bare[5]}:${bare[6] ?? '00'}`
    const rest = bare[7]?.replace(/^T/i, '') ?? ''
    return dated(bare[1], bare[2], bare[3], time === '' ? rest : `${time} ${rest.replace(/^[.,]\d+/, '')}`)
  }
  const ordinal = /^(\d{4})-?(\d{3})$/.exec(text)
  if (ordinal === null) return null
  const day = new Date(Date.UTC(Number(ordinal[1]), 0, Number(ordinal[2])))
  return dated(ordinal[1], String(day.getUTCMonth() + 1), String(day.getUTCDate()), undefined)
}

/** `2026년 2월 5일 14:00`, `2026年2月5日`, `2026-02-05 오후 2:00:00`. */
function ideographic(text: string): Moment | null {
  const parts = /^(\d{4})(?:년|年|-) ?(\d{1,2})(?:월|月|-) ?(\d{1,2})(?:일|日)?,? ?(오전|오후)? ?(.*)$/.exec(text)
  if (parts === null) return null
  const moment = dated(parts[1], parts[2], parts[3], parts[5])
  if (moment === null || !/[년오]/.test(text)) return moment
  const hour = parts[4] === KOREAN_AFTERNOON && moment.hour < 12 ? moment.hour + 12 : moment.hour
  return { ...moment, hour, minutesEast: moment.minutesEast ?? KOREAN_MINUTES_EAST }
}

/** `2026/02/05 14:00 EET`, `05.02.2026`, `31/12/2026`, `12/31/2026`, after a weekday or not. */
function numeric(text: string): Moment | null {
  const bare = text.replace(/^[\p{L}.]+,? /u, '')
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ T,]+(.*))?$/i.exec(bare)
  if (yearFirst !== null) return dated(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst[4])
  const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ T,]+(.*))?$/i.exec(bare)
  if (yearLast === null) return null
  const [, first = '', mark, second = '', year, rest] = yearLast
  if (mark === '.' || Number(first) > 12) return dated(year, second, first, rest)
  return Number(second) > 12 || first === second ? dated(year, first, second, rest) : null
}

function dated(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: string | undefined,
): Moment | null {
  const clock = timeAndZone(rest ?? '')
  if (clock === null) return null
  return { year: Number(year), month: Number(month) - 1, day: Number(day), ...clock }
}

/** Reads `14:00:00.5 +03:00`, `14:00Z`, `2:00 PM MSK` or nothing at all. */
function timeAndZone(text: string): (Time & { minutesEast: number | null }) | null {
  const parts = /^(\d{1,2}(?::\d{1,2}(?::\d{1,2}(?:[.,]\d+)?)?)?)? ?([ap]\.?m\.?(?=\W|$))? ?(\S*)(?: \(.*\))?$/i.exec(
    text.trim(),
  )
  if (parts === null) return null
  const time = parts[1] === undefined ? MIDNIGHT : timeOf(parts[1], parts[2])
  if (time === null) return null
  const zone = parts[3]?.replace(/[()]/g, '') ?? ''
  const minutesEast = zone === '' ? null : zoneMinutes(zone)
  if (minutesEast === null && /\d/.test(zone)) return null
  return { ...time, minutesEast }
}

function timeOf(text: string, half: string | undefined): Time | null {
  const parts = TIME.exec(text)
  if (parts === null) return null
  const hour = Number(parts[1])
  const time = { hour, minute: Number(parts[2] ?? 0), second: Number(parts[3] ?? 0) }
  if (half === undefined) return time
  // `14:00 PM` means what it says without the PM.
  if (hour > 12 && hour < 24 && /^p/i.test(half)) return time
  if (hour < 1 || hour > 12) return null
  return { ...time, hour: (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0) }
}

/** Dates that name their month, in whatever order: `Thu, 5 Feb 2026 14:00:00 MSK`, `Feb 5, 2026`. */
function worded(text: string): Moment | null {
  const words = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/(\d)-(\p{L}{3,})-(\d)/gu, '$1 $2 $3')
    .replace(/(\d)T(\d)/g, '$1 $2')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  let month: number | null = null
  let clock: (Time & { minutesEast: number | null }) | null = null
  let zone: number | null = null
  let half: string | undefined
  const numbers: string[] = []
  for (const word of words) {
    const number = /^(\d{1,4})(?:st|nd|rd|th|er|º|\.)?$/i.exec(word)?.[1]
    // A third number behind the time is an offset that lost its sign.
    if (number?.length === 4 && clock !== null && numbers.length === 2) zone = zoneMinutes(`+${number}`) ?? zone
    else if (number !== undefined) numbers.push(number)
    else if (/^\d{1,2}:\d/.test(word)) clock = timeAndZone(word)
    else if (/^[ap]\.?m\.?$/i.test(word)) half = word
    else if (monthOf(word) !== null && (clock === null || month === null)) month = monthOf(word)
    else if (clock !== null || /^[+-]/.test(word)) zone = zoneMinutes(word) ?? zone
  }
  const time = clock !== null && half !== undefined ? halfDay(clock, half) : (clock ?? MIDNIGHT)
  const day = dayAndYear(numbers)
  if (month === null || day === null || time === null) return null
  return { ...day, month, ...time, minutesEast: zone ?? clock?.minutesEast ?? null }
}

function halfDay(time: Time, half: string): Time | null {
  return timeOf(`${time.hour}:${time.minute}:${time.second}`, half)
}

/** Two numbers beside a month's name; two-digit years below 70 are of this century. */
function dayAndYear(numbers: readonly string[]): { day: number; year: number } | null {
  const [first, second] = numbers
  if (first === undefined || second === undefined || numbers.length > 2) return null
  if (first.length === 4) return second.length <= 2 ? { day: Number(second), year: Number(first) } : null
  if (first.length > 2 || second.length === 3 || second.length === 1) return null
  const year = Number(second)
  return { day: Number(first), year: second.length === 4 ? year : year + (year < 70 ? 2000 : 1900) }
}

/** Arabic-Indic and Persian digits as ASCII. */
function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - 0x660) % 0x90))
}
