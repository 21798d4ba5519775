import { ARABIC, CYRILLIC, GREEK, HEBREW, LATIN, type LanguageMarks } from './language-data.js'
import { addWorth, PieceTable, type Worth } from './pieces.js'

/** What is looked at, in characters: the beginning of a text tells as much as the whole. */
const SAMPLE = 1200
/** Fewer letters than this tell nothing; of a script with a sign for each syllable or word, so few. */
const LEAST_LETTERS = 8
const LEAST_SIGNS = 4
/** Share of the letters that a script needs to decide. */
const MAJORITY = 0.5
/** Japanese mixes its own letters with Han: a few are enough. */
const KANA_SHARE = 0.1

const WORD_WORTH = 1
const PIECE_WORTH = 0.35
const LETTER_WORTH = 0.25
/** A letter that a language does not have speaks against it: one may stand in a name, more may not. */
const FOREIGN_COST = 0.8
/** A score below this is chance … */
const LEAST_SCORE = 1
/** … and so is one below this for a letter of the text. */
const LEAST_DENSITY = 0.03

type Script = 'latin' | 'cyrillic' | 'arabic' | 'kana' | 'han' | (typeof OTHER_SCRIPTS)[number][0]

/** Scripts that one language alone uses, or one that matters here more than all others. */
const OTHER_SCRIPTS = [
  ['ko', 0xac00, 0xd7a3],
  ['he', 0x590, 0x5ff],
  ['el', 0x370, 0x3ff],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x530, 0x58f],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['ta', 0xb80, 0xbff],
] as const

/** The languages of one script, with what each word, piece and letter is worth to each. */
interface Table {
  readonly languages: readonly string[]
  readonly words: ReadonlyMap<string, Worth>
  readonly pieces: PieceTable
  readonly letters: ReadonlyMap<string, Worth>
}

const TABLES = { latin: tableOf(LATIN), cyrillic: tableOf(CYRILLIC), arabic: tableOf(ARABIC) }
/** By script; those of one language are of use only to tell a text from what is none. */
const ALL_TABLES: ReadonlyMap<Script, Table> = new Map<Script, Table>([
  ['latin', TABLES.latin],
  ['cyrillic', TABLES.cyrillic],
  ['arabic', TABLES.arabic],
  ['el', tableOf(GREEK)],
  ['he', tableOf(HEBREW)],
])

/**
 * The language of a text as a BCP 47 primary subtag, told by its script, frequent words, pieces of words and letters;
 * null where the text is too short or of a language that is not known here. Needs no network and no model; a headline
 * is enough for most. Of a text in two languages the greater part counts.
 */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const { counts, letters } = scriptsOf(sample)
  const share = (script: Script): number => (counts.get(script) ?? 0) / letters
  const ideographs = (counts.get('han') ?? 0) + (counts.get('kana') ?? 0)
  if (ideographs >= LEAST_SIGNS && weightOfSigns(ideographs, letters) > MAJORITY) {
    return (counts.get('kana') ?? 0) / ideographs > KANA_SHARE ? 'ja' : 'zh'
  }
  if (letters < LEAST_LETTERS) return null
  for (const [language] of OTHER_SCRIPTS) if (share(language) > MAJORITY) return language
  for (const script of ['latin', 'cyrillic', 'arabic'] as const) {
    if (share(script) > MAJORITY) {
      const best = likeliest(sample, TABLES[script])
      return best.score >= Math.max(LEAST_SCORE, best.letters * LEAST_DENSITY) ? best.language : null
    }
  }
  return null
}

/** How many letters of each script a text in lower case has. */
function scriptsOf(sample: string): { counts: ReadonlyMap<Script, number>; letters: number } {
  const counts = new Map<Script, number>()
  let letters = 0
  let current: Script | null = null
  let run = 0
  for (let at = 0; at < sample.length; at += 1) {
    const script = scriptOf(sample.charCodeAt(at))
    if (script === null) continue
    letters += 1
    if (script !== current) {
      if (current !== null) counts.set(current, (counts.get(current) ?? 0) + run)
      current = script
      run = 0
    }
    run += 1
  }
  if (current !== null) counts.set(current, (counts.get(current) ?? 0) + run)
  return { counts, letters }
}

/** A sign of these scripts says as much as three letters of others. */
function weightOfSigns(signs: number, letters: number): number {
  return (signs * 3) / (letters + signs * 2)
}

function scriptOf(code: number): Script | null {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? 'latin' : null
  if (code < 0x250) return code >= 0xdf && code !== 0xf7 ? 'latin' : null
  if (code >= 0x400 && code < 0x530) return 'cyrillic'
  if ((code >= 0x620 && code < 0x64b) || (code >= 0x66e && code < 0x6d4)) return 'arabic'
  if (code >= 0x1e00 && code < 0x1f00) return 'latin'
  if (code >= 0x3041 && code <= 0x30ff) return 'kana'
  if (code >= 0x3400 && code <= 0x9fff) return 'han'
  return OTHER_SCRIPTS.find(([, first, last]) => code >= first && code <= last)?.[0] ?? null
}

/**
 * How much a text looks like one of some language: the worth of its marks, and its letters; the first is 0 for what looks
 * like none. It tells a text from the same bytes read in a wrong charset.
 */
export function likeness(text: string): { readonly worth: number; readonly letters: number } {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const { counts } = scriptsOf(sample)
  const [script] = [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['latin', 0] as [Script, number])
  const table = ALL_TABLES.get(script)
  if (table === undefined) return { worth: 0, letters: 0 }
  const { score, letters } = likeliest(sample, table)
  return { worth: Math.max(0, score), letters }
}

/** The language of a table that a text speaks for most; `letters` are those of all scripts. */
function likeliest(sample: string, table: Table): { language: string | null; score: number; letters: number } {
  const scores = new Float64Array(table.languages.length)
  let letters = 0
  for (const [word] of sample.matchAll(WORD)) {
    letters += word.length
    const known = table.words.get(word)
    if (known !== undefined) addWorth(scores, known, WORD_WORTH)
    table.pieces.add(scores, word, PIECE_WORTH)
    addLetters(scores, table, word)
  }
  let best = 0
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[best] ?? 0)) best = at
  return { language: table.languages[best] ?? null, score: scores[best] ?? 0, letters }
}

const WORD = /\p{L}[\p{L}\p{M}·]*/gu

/** Letters speak for the languages that have them, and against all others. */
function addLetters(scores: Float64Array, table: Table, word: string): void {
  for (let at = 0; at < word.length; at += 1) {
    // The plain alphabet is everybody's.
    if (word.charCodeAt(at) < 0x80) continue
    const worth = table.letters.get(word.charAt(at))
    if (worth === undefined) continue
    for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] ?? 0) - FOREIGN_COST
    addWorth(scores, worth, LETTER_WORTH)
    for (const [language] of worth) scores[language] = (scores[language] ?? 0) + FOREIGN_COST
  }
}

function tableOf(marks: Readonly<Record<string, LanguageMarks>>): Table {
  const languages = Object.keys(marks)
  const all = Object.values(marks)
  return {
    languages,
    words: indexOf(all.map(({ words }) => words.split(' '))),
    pieces: new PieceTable(indexOf(all.map(({ pieces }) => pieces.split(' ')))),
    letters: indexOf(all.map(({ letters }) => [...letters])),
  }
}

/** What is one language's alone is worth 1; what several have, less to each, but not as little as an equal share. */
function indexOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, Worth> {
  const owners = new Map<string, number[]>()
  for (const [language, list] of lists.entries()) {
    for (const item of new Set(list)) owners.set(item, [...(owners.get(item) ?? []), language])
  }
  return new Map(
    [...owners].map(([item, places]) => [item, places.map((place) => [place, 1 / Math.sqrt(places.length)] as const)]),
  )
}
