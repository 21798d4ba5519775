import type { NumberWords } from '../numbers.js'
import { TermSet } from '../terms.js'
import { foldWord } from '../tokens.js'
import { ar } from './ar.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'
import { it } from './it.js'
import { pl } from './pl.js'
import { pt } from './pt.js'
import { ru } from './ru.js'
import { tr } from './tr.js'
import { LEXICON_LABELS, type LexiconData, type LexiconLabel } from './types.js'
import { uk } from './uk.js'
import { zh } from './zh.js'

export type { LexiconLabel } from './types.js'

const DATA: Readonly<Record<string, LexiconData>> = { en, ru, uk, de, fr, es, it, pt, pl, tr, ar, zh }

/** A word of time; `month` counts from 1, `weekday` from 1 for Monday. */
type TimeLabel =
  | { readonly kind: 'month'; readonly value: number }
  | { readonly kind: 'weekday'; readonly value: number }
  | { readonly kind: 'day'; readonly value: -1 | 0 | 1 }
  | { readonly kind: 'next' | 'last' }

/** The vocabulary of one language, ready to be looked for. */
export interface Lexicon {
  readonly language: string
  readonly terms: TermSet<LexiconLabel>
  readonly times: TermSet<TimeLabel>
  /** Ordinal words, by their value. */
  readonly ordinals: TermSet<number>
  readonly numbers: NumberWords
}

const list = (written: string): readonly string[] =>
  written
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** Spellings of one place in a list. `|` parts whole terms where they have several words. */
const spellings = (written: string): readonly string[] =>
  written.includes(' ') || /\p{Script=Han}/u.test(written) ? written.split('|') : [written]

function compile(language: string, data: LexiconData): Lexicon {
  const terms = new TermSet<LexiconLabel>()
  for (const label of LEXICON_LABELS) terms.add(label, list(data.terms[label] ?? ''))
  const times = new TermSet<TimeLabel>()
  list(data.months).forEach((month, index) => {
    times.add({ kind: 'month', value: index + 1 }, spellings(month))
  })
  list(data.weekdays).forEach((day, index) => {
    times.add({ kind: 'weekday', value: index + 1 }, spellings(day))
  })
  times.add({ kind: 'day', value: 0 }, list(data.today))
  times.add({ kind: 'day', value: -1 }, list(data.yesterday))
  times.add({ kind: 'day', value: 1 }, list(data.tomorrow))
  times.add({ kind: 'next' }, list(data.next))
  times.add({ kind: 'last' }, list(data.last))
  const ordinals = new TermSet<number>()
  list(data.ordinals).forEach((ordinal, index) => {
    ordinals.add(index + 1, spellings(ordinal))
  })
  const words = new Map<string, number>()
  for (const pair of data.numbers.split(' ')) {
    const [written, value] = pair.split('=')
    if (!written || !value) continue
    const [stem = '', ...endings] = written.split('|')
    for (const ending of endings.length === 0 ? [''] : endings) words.set(foldWord(stem + ending), Number(value))
  }
  const links = new Set(list(data.numberLinks).map(foldWord))
  return { language, terms, times, ordinals, numbers: { words, links, compound: data.compoundNumbers } }
}

const compiled = new Map<string, Lexicon>()

/** The vocabulary of a language, or null where there is none. Compiled at first use. */
export function lexiconOf(language: string): Lexicon | null {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const data = DATA[language]
  if (data === undefined) return null
  const lexicon = compile(language, data)
  compiled.set(language, lexicon)
  return lexicon
}
