import { SIMPLIFIED } from './chinese.js'

/** One word or number of a text, with its place in it. */
export interface Token {
  /** Folded for comparison: lower case, no diacritics, one form of apostrophes, alefs and Chinese characters. */
  readonly key: string
  /** Arabic only: the word without its clitics (article, conjunction, preposition); else empty. */
  readonly stems: readonly string[]
  readonly kind: 'word' | 'number'
  /** Number of the folded word, the same for all its places: see {@link rememberedFrom}. -1 for a number. */
  readonly word: number
  /** Offsets in UTF-16 code units in the text it was read from. */
  readonly start: number
  readonly end: number
  /** How the word is written; words of scripts without case are `lower`. */
  readonly shape: 'lower' | 'capital' | 'upper'
}

const HARAKAT = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g
const MARKS = /[\u0300-\u036f]/g

/** Digits as wide as a Chinese character are written by agencies and ministries there: １５７名. */
const WIDE_DIGIT = /[０-９]/g
const ATOM =
  /\d{1,3}(?:[.,٫٬'’\u00a0\u202f ]\d{3}(?!\d))+|\d+(?:[.,]\d+)?|[０-９]+|[٠-٩۰-۹]+(?:[٬,٫.][٠-٩۰-۹]{3})*|(?:\p{Lu}\.){2,}|\p{Script=Han}|[\p{Lu}][\p{L}\p{M}]*\d{1,3}(?!\d)|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:[’'ʼ‘`]\p{Script=Cyrillic}+)*/gu
const CYRILLIC = /\p{Script=Cyrillic}/u
const ARABIC = /\p{Script=Arabic}/u

/** So many foldings are remembered: words come again and again. */
const FOLDED_MOST = 40_000

interface FoldedWord {
  readonly key: string
  readonly stems: readonly string[]
  readonly word: number
}

const folded = new Map<string, FoldedWord>()
let from = 0

/**
 * Number of the first of the words that are remembered; those before it do not come again. What is known of words can be
 * kept in arrays by number as long as this stays the same, which costs less than to look a string up.
 */
export function rememberedFrom(): number {
  return from
}

function foldKnown(written: string): FoldedWord {
  const known = folded.get(written)
  if (known !== undefined) return known
  const key = foldWord(written.includes('.') ? written.replaceAll('.', '') : written)
  if (folded.size >= FOLDED_MOST) {
    from += folded.size
    folded.clear()
  }
  const entry = { key, stems: ARABIC.test(key) ? arabicStems(key) : NONE, word: from + folded.size }
  folded.set(written, entry)
  return entry
}

/** Folds one word so that its spellings compare equal. The result may be shorter than the word. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) {
      plain = false
      break
    }
  }
  if (plain) return lower
  if (ARABIC.test(lower)) {
    return lower
      .replace(HARAKAT, '')
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(/ؤ/g, 'و')
      .replace(/ئ/g, 'ي')
  }
  if (CYRILLIC.test(lower))
    return lower
      .replace(/[’'ʼ‘`]/g, '')
      .replace(/ё/g, 'е')
      .replace(/\u0301/g, '')
  if (lower.length <= 2) {
    const simple = SIMPLIFIED.get(lower)
    if (simple !== undefined) return simple
  }
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
}

const CONJUNCTION = /^[وف](?=.{3})/
const PREPOSITION = /^(?:لل|[بلك])(?=.{3})/
const ARTICLE = /^ال(?=.{2})/

function arabicStems(key: string): readonly string[] {
  const stems = new Set<string>()
  for (const one of [key, key.replace(CONJUNCTION, '')]) {
    for (const two of [one, one.replace(PREPOSITION, '')]) {
      for (const three of [two, two.replace(ARTICLE, '')]) if (three !== key) stems.add(three)
    }
  }
  return [...stems]
}

const NONE: readonly string[] = []
const DIGIT = /^[\d٠-٩۰-۹０-９]/
const CAPITAL = /^\p{Lu}/u
const SMALL = /\p{Ll}/u

function shapeOf(written: string): Token['shape'] {
  if (!CAPITAL.test(written)) return 'lower'
  return SMALL.test(written) ? 'capital' : 'upper'
}

/**
 * Splits a text into words and numbers; a Chinese character is a word of its own.
 * @param offset added to every place, where the text is a part of a longer one
 */
export function tokenise(text: string, offset = 0): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(ATOM)) {
    const written = match[0]
    const start = match.index + offset
    const end = start + written.length
    if (DIGIT.test(written)) {
      const key = written.replace(WIDE_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
      tokens.push({ key, stems: NONE, kind: 'number', word: -1, start, end, shape: 'lower' })
      continue
    }
    const { key, stems, word } = foldKnown(written)
    if (key === '') continue
    tokens.push({ key, stems, kind: 'word', word, start, end, shape: shapeOf(written) })
  }
  return tokens
}
