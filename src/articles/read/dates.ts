import { parseDate } from '../../sources/dates.js'

/** Before the web's press: the epoch, or a template's nothing. */
const FIRST_YEAR = 1995
/** The day in a URL may be the next or the last one elsewhere on Earth. */
const URL_TOLERANCE_MS = 2 * 24 * 3600 * 1000
/** No two zones are further apart. */
const ZONE_SPREAD_MS = 26 * 3600 * 1000

const HAS_ZONE = /(?:Z|[+-]\d\d:?\d\d|\b(?:GMT|UTC|[ECMP][SD]T|[CE]ES?T|BST|MSK))\s*\)?$/i
const HAS_TIME = /\d:\d\d/

/**
 * When the page was published. The claims come in the order in which they are believed. Where the URL names a day,
 * the first claim near that day wins over earlier ones (templates leave old dates in metadata); a claim without a
 * zone or a time gives way to a later one that has them and means the same day. With no claim, the day of the URL.
 */
export function publishedOf(claims: readonly string[], url: string): Date | null {
  const read = claims.flatMap((written) => {
    const date = readDate(written)
    return date === null ? [] : [{ written, date }]
  })
  const day = dayOfUrl(url)
  const near =
    day === null ? read : read.filter(({ date }) => Math.abs(date.getTime() - day.getTime()) <= URL_TOLERANCE_MS)
  const [first] = near.length > 0 ? near : read
  if (first === undefined) return day
  if (HAS_TIME.test(first.written) && HAS_ZONE.test(first.written)) return first.date
  const exact = read.find(
    ({ written, date }) =>
      HAS_TIME.test(written) &&
      HAS_ZONE.test(written) &&
      Math.abs(date.getTime() - first.date.getTime()) <= ZONE_SPREAD_MS,
  )
  return (exact ?? first).date
}

/** A date as written in metadata, or null where it cannot be read or cannot be meant. */
export function readDate(written: string): Date | null {
  const date = parseDate(written)
  return date === null || date.getUTCFullYear() < FIRST_YEAR ? null : date
}

/** The day that a URL's path names as `/2026/02/05/`, `/2026-02-05` or `20260205`. */
function dayOfUrl(url: string): Date | null {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  const found = /(?:^|[/_-])(20\d\d)([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(path)
  if (found === null) return null
  return readDate(`${found[1]}-${found[3]}-${found[4]}`)
}

/** Longer lines hold more than a date. */
const MOST_WORDS = 16
/** A year alone is no date. */
const DAY_AND_YEAR = /(?<!\d)\d{1,2}(?!\d).*(?:19|20)\d\d|(?:19|20)\d\d.*(?<!\d)\d{1,2}(?!\d)/s

/** The date of a line that holds a date and little else, whatever words stand around it; null without a year. */
export function dateOfLine(line: string): Date | null {
  if (!/(?:19|20)\d\d/.test(line)) return null
  const words = line
    .replace(/[|,·•–—:]+(?=\s|$)/g, ' ')
    .trim()
    .split(/\s+/)
  if (words.length > MOST_WORDS) return null
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const part = words.slice(from, to).join(' ')
      const date = DAY_AND_YEAR.test(part) ? readDate(part) : null
      if (date !== null) return date
    }
  }
  return null
}
