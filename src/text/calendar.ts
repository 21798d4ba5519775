import type { Lexicon } from './lexicon/index.js'
import type { Token } from './tokens.js'

/** A word of time in a sentence, tokens [from, to). Days are `YYYY-MM-DD`. */
export type TimeRef =
  /** A day: a date, or "today". `words` is true for a word that counts from the day of writing. */
  | {
      readonly kind: 'day'
      readonly day: string
      readonly last: string
      readonly words: boolean
      readonly from: number
      readonly to: number
    }
  /** A weekday: the nearest one that is not over yet, and the nearest one that is not to come. */
  | {
      readonly kind: 'weekday'
      readonly past: string
      readonly future: string
      readonly bias: 'next' | 'last' | null
      readonly from: number
      readonly to: number
    }
  /** A month, perhaps of a year. */
  | {
      readonly kind: 'month'
      readonly month: number
      readonly year: number | null
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'year'; readonly year: number; readonly from: number; readonly to: number }

const DAY_MS = 86_400_000
/** A date without a year lies at most this far ahead of the article, else in the past. */
const AHEAD_MS = 120 * DAY_MS
const YEARS = /^(?:19|20)\d\d$/
const SMALL = /^\d{1,2}$/
/** Months that are everyday words too, unless a number or one of `IN` stands beside them. */
const IN = new Set(
  'in last since of im seit letzten en au depuis de desde del dal dallo da a w od em к в с у з от до з since until bis jusque entre nel nell del em no عام سنه العام anno año ano année annee jahr year roku rok рік році'.split(
    ' ',
  ),
)

/** The day of a moment, UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}

/** Days from `a` to `b`, both `YYYY-MM-DD`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS)
}

/** The day `days` after `day`. */
function addDays(day: string, days: number): string {
  return dayOf(new Date(Date.parse(day) + days * DAY_MS))
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayOf(date) : null
}

/** The date nearest to the article, rather past than far ahead. */
function nearest(month: number, day: number, published: string): string | null {
  const year = Number(published.slice(0, 4))
  const options = [year - 1, year, year + 1]
    .map((one) => dateOf(one, month, day))
    .filter((one) => one !== null)
    .filter((one) => Date.parse(one) - Date.parse(published) <= AHEAD_MS)
  return options.at(-1) ?? null
}

const numberAt = (tokens: readonly Token[], at: number, pattern: RegExp): number | null => {
  const token = tokens[at]
  return token?.kind === 'number' && pattern.test(token.key) ? Number(token.key) : null
}
const inMonth = (value: number | null): value is number => value !== null && value >= 1 && value <= 31

interface Reader {
  readonly tokens: readonly Token[]
  readonly published: string | null
}

function yearNear(tokens: readonly Token[], at: number): { year: number; to: number } | null {
  for (let i = at; i < at + 2; i++) {
    const year = numberAt(tokens, i, YEARS)
    if (year !== null) return { year, to: i + 1 }
  }
  return null
}

function fullDate(reader: Reader, year: number | null, month: number, day: number): string | null {
  if (year !== null) return dateOf(year, month, day)
  return reader.published === null ? null : nearest(month, day, reader.published)
}

/** "5 February", "February 5", "17-18 February", "February 17 and 18", with or without a year. */
function monthRef(reader: Reader, month: number, from: number, to: number, ordinal: number | null): TimeRef | null {
  const { tokens } = reader
  const year = yearNear(tokens, to)
  let before = from - 1
  if (numberAt(tokens, before, SMALL) === null && (tokens[before]?.key.length ?? 9) <= 3) before--
  let first = numberAt(tokens, before, SMALL) ?? ordinal
  let last = first
  let start = first === null ? from : before
  let end = year?.to ?? to
  if (inMonth(first)) {
    for (const gap of [1, 2]) {
      const earlier = numberAt(tokens, before - gap, SMALL)
      if (inMonth(earlier) && earlier < first && (gap === 1 || (tokens[before - 1]?.key.length ?? 9) <= 3)) {
        last = first
        first = earlier
        start = before - gap
        break
      }
    }
  } else {
    first = numberAt(tokens, to, SMALL)
    last = first
    if (inMonth(first)) {
      end = to + 1
      const later = numberAt(tokens, to + 1, SMALL) ?? numberAt(tokens, to + 2, SMALL)
      if (inMonth(later) && later > first && later - first < 7) {
        last = later
        end = numberAt(tokens, to + 1, SMALL) === later ? to + 2 : to + 3
      }
    }
  }
  if (inMonth(first) && inMonth(last)) {
    const afterYear = yearNear(tokens, end)
    const stated = year?.year ?? afterYear?.year ?? null
    const day = fullDate(reader, stated, month, first)
    const lastDay = fullDate(reader, stated, month, last)
    if (day !== null)
      return { kind: 'day', day, last: lastDay ?? day, words: false, from: start, to: afterYear?.to ?? end }
  }
  const plain = tokens[from - 1]?.key ?? ''
  if (year === null && !IN.has(plain) && tokens[from]?.shape !== 'lower' && plain === '') return null
  if (year === null && !IN.has(plain) && (tokens[from]?.key.length ?? 0) <= 5) return null
  return { kind: 'month', month, year: year?.year ?? null, from, to: year?.to ?? to }
}

/** Chinese: 2026年2月5日, 2月5日, 5日, 2月. */
function hanRefs(reader: Reader): readonly TimeRef[] {
  const { tokens, published } = reader
  const refs: TimeRef[] = []
  for (let at = 0; at < tokens.length; at++) {
    const value = numberAt(tokens, at, /^\d{1,4}$/)
    if (value === null) continue
    const unit = tokens[at + 1]?.key
    if (unit === '月') {
      const day = numberAt(tokens, at + 2, SMALL)
      const year = tokens[at - 1]?.key === '年' ? numberAt(tokens, at - 2, YEARS) : null
      if (inMonth(day) && tokens[at + 3]?.key === '日') {
        const date = fullDate(reader, year, value, day)
        if (date) refs.push({ kind: 'day', day: date, last: date, words: false, from: at, to: at + 4 })
      } else if (value <= 12) refs.push({ kind: 'month', month: value, year, from: at, to: at + 2 })
    } else if (unit === '日' && inMonth(value) && tokens[at - 1]?.key !== '月' && published !== null) {
      const options = [-1, 0, 1]
        .map((shift) => new Date(Date.UTC(Number(published.slice(0, 4)), Number(published.slice(5, 7)) - 1 + shift, 1)))
        .map((month) => dateOf(month.getUTCFullYear(), month.getUTCMonth() + 1, value))
        .filter((one) => one !== null)
        .sort((a, b) => Math.abs(daysBetween(a, published)) - Math.abs(daysBetween(b, published)))
      const date = options[0]
      if (date) refs.push({ kind: 'day', day: date, last: date, words: false, from: at, to: at + 2 })
    } else if (unit === '年' && value >= 1900) refs.push({ kind: 'year', year: value, from: at, to: at + 2 })
  }
  return refs
}

/** In front of "mañana" or "Morgen" they make it the morning. */
const MORNING = new Set('la esta media cada am heute gestern diesem fruhen jeden zum dem den frühen'.split(' '))
const PORTUGUESE_DAYS = new Set('segunda terca quarta quinta sexta'.split(' '))
/** What follows "segunda" where it is Monday; before any other word it is "second". */
const BEHIND_DAY = new Set(
  'feira passada proxima a de e que em o os as por com para na no ao num uma um apos da do se'.split(' '),
)

/** "a segunda guerra" is the second, not Monday. */
function isOrdinal(tokens: readonly Token[], from: number, to: number): boolean {
  const last = tokens[to - 1]
  const next = tokens[to]
  if (to - from > 1 || last === undefined || !PORTUGUESE_DAYS.has(last.key) || next === undefined) return false
  return next.start - last.end === 1 && next.kind === 'word' && !BEHIND_DAY.has(next.key)
}

/** What stands behind a year: "1962 году", "1978'de". */
const BEHIND_YEAR = new Set(
  'году года год годом г році року рік roku rok roka yili yilinda yilindan de da te ta den dan ten tan'.split(' '),
)

/** Years so long ago or so round are figures, unless a word for "in" stands in front, or one for "year" behind: "1,968 prisoners", "2000". */
function isFigure(tokens: readonly Token[], at: number): boolean {
  const year = Number(tokens[at]?.key)
  return (
    (year < 1990 || year === 2000) && !IN.has(tokens[at - 1]?.key ?? '') && !BEHIND_YEAR.has(tokens[at + 1]?.key ?? '')
  )
}

function weekdayRef(
  weekday: number,
  bias: 'next' | 'last' | null,
  published: string,
  from: number,
  to: number,
): TimeRef {
  const today = new Date(Date.parse(published)).getUTCDay() || 7
  const back = (today - weekday + 7) % 7
  const ahead = (weekday - today + 7) % 7
  return {
    kind: 'weekday',
    past: addDays(published, bias === 'last' && back === 0 ? -7 : -back),
    future: addDays(published, bias === 'next' && ahead === 0 ? 7 : ahead),
    bias,
    from,
    to,
  }
}

/** Between a weekday and its date stands at most an article: "on Tuesday, 24 November", "вторник, 24 ноября", "mañana, lunes". */
const BESIDE_REACH = 1

/** A weekday beside a date that falls on it says nothing of its own. */
function isNamedBeside(ref: TimeRef, refs: readonly TimeRef[]): boolean {
  return (
    ref.kind === 'weekday' &&
    refs.some(
      (one) =>
        one.kind === 'day' &&
        Math.max(one.from - ref.to, ref.from - one.to) <= BESIDE_REACH &&
        daysBetween(ref.past, one.day) % 7 === 0,
    )
  )
}

/**
 * All words of time in a sentence. Days that count from the day of writing need `published`; without it only
 * dates with a year are resolved.
 */
export function timesOf(tokens: readonly Token[], lexicon: Lexicon, published: string | null): readonly TimeRef[] {
  const reader: Reader = { tokens, published }
  const hits = lexicon.times.find(tokens)
  const refs: TimeRef[] = lexicon.language === 'zh' ? [...hanRefs(reader)] : []
  const biasAt = (at: number): 'next' | 'last' | null => {
    for (const hit of hits) {
      if ((hit.label.kind === 'next' || hit.label.kind === 'last') && hit.from <= at && at < hit.to)
        return hit.label.kind
    }
    return null
  }
  for (const { label, from, to } of hits) {
    if (label.kind === 'month') {
      const ordinal = lexicon.ordinals.find(tokens.slice(from - 1, from))[0]?.label ?? null
      const ref = monthRef(reader, label.value, from, to, from > 0 ? ordinal : null)
      if (ref) refs.push(ref)
    } else if (label.kind === 'weekday' && published !== null) {
      if (lexicon.language === 'pt' && isOrdinal(tokens, from, to)) continue
      refs.push(weekdayRef(label.value, biasAt(from - 1) ?? biasAt(to), published, from, to))
    } else if (label.kind === 'day' && published !== null) {
      if (label.value === 1 && MORNING.has(tokens[from - 1]?.key ?? '')) continue
      const day = addDays(published, label.value)
      refs.push({ kind: 'day', day, last: day, words: true, from, to })
    }
  }
  if (lexicon.language !== 'zh') {
    tokens.forEach((token, at) => {
      const taken = refs.some((ref) => ref.from <= at && at < ref.to)
      if (!taken && !isFigure(tokens, at) && token.kind === 'number' && YEARS.test(token.key)) {
        refs.push({ kind: 'year', year: Number(token.key), from: at, to: at + 1 })
      }
    })
  }
  return refs.filter((ref) => !isNamedBeside(ref, refs)).sort((a, b) => a.from - b.from)
}
