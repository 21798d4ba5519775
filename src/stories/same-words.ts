import { HANDOVER_TERMS, PLACE_TERMS } from '../facts/place-data.js'
import { detectLanguage } from '../text/language.js'
import { type Lexicon, type LexiconLabel, lexiconOf } from '../text/lexicon/index.js'
import { figuresOf } from '../text/numbers.js'
import { partiesOf } from '../text/parties.js'
import { paragraphsOf } from '../text/sentences.js'
import { type Hit, TermSet } from '../text/terms.js'
import { foldWord, type Token, tokenise } from '../text/tokens.js'

/** A title and a text to compare. */
export interface ComparedText {
  readonly title: string
  readonly text: string
}

/** What a word stands for where a change of it changes what is said. */
export type Meaning =
  | { readonly kind: 'figure'; readonly value: number }
  /** A day, a month or a weekday, each written in one way: `d5`, `m2`, `w4`. */
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'place'; readonly value: string }
  /** Denied, called off, not. */
  | { readonly kind: 'mark'; readonly value: string }

/** One word, made ready for comparison; a number of several words is one. */
export interface ComparedWord {
  readonly key: string
  readonly sentence: number
  readonly meaning: Meaning | null
  readonly capital: boolean
}

/** The words of a text that can be compared; teasers and boilerplate are left out. */
export interface ComparedWords {
  readonly language: string
  readonly words: readonly ComparedWord[]
  /** Length of each sentence. */
  readonly sentences: readonly number[]
}

/** "KYIV, Feb 5 (Reuters) -", "MOSCOW:", "北京2月5日电" in front of the first sentence of a paragraph. */
const DATELINE =
  /^(?:[^\n.!?。]{0,40}\((?:[^()\n]{2,40})\)\s*[-–—:]+\s*|\p{Lu}[\p{Lu}\s,/.’'-]{2,40}(?:,?\s*\d{1,2}\.?\s*\p{L}+\.?|,?\s*\p{L}+\.?\s\d{1,2})?\s*[-–—:]+\s*|[^\n。]{2,16}\d{1,2}月\d{1,2}日电?\s*(?:[（(][^）)\n]{0,16}[）)])?\s*|\p{Lu}[\p{L}\s]{2,24}\.\s?[—–]\s|\p{Lu}[\p{L}\s]{2,24},?\s+\d{1,2}\.?\s+\p{L}+[.,]?\s+(?:\/[^/\n]{2,24}\/|[\p{L}-]{3,16})?\s*[-–—:.]+\s*)/u
/** Signs that stand at words without being part of them. */
const SIGNS = /\p{Extended_Pictographic}|\p{Default_Ignorable_Code_Point}/gu
/** A text with what stands around it. */
export interface FramedWords extends ComparedWords {
  readonly title: readonly ComparedWord[]
  /** What stands in front of the first sentence: place, day and agency. */
  readonly dateline: readonly ComparedWord[]
}

/** More words of a text are not compared. */
const MOST_WORDS = 5000
const MARKS: ReadonlySet<LexiconLabel> = new Set(['denied', 'cancelled'])
const NOT = new Set(
  [
    'not no never nor cannot не ні нет ни nicht kein keine keinen keiner nie niemals pas jamais aucun aucune non nunca',
    'não nem değil لم لن لا ليس ليست لیس 不 没 未 无',
  ]
    .join(' ')
    .split(' ')
    .map(foldWord),
)

const places = new TermSet<string>()
for (const terms of [PLACE_TERMS, HANDOVER_TERMS])
  for (const [place, written] of Object.entries(terms))
    places.add(
      place,
      written.split(',').map((one) => one.trim()),
    )

function meaningsOf(
  tokens: readonly Token[],
  hits: readonly Hit<LexiconLabel>[],
  lexicon: Lexicon,
): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>()
  tokens.forEach((token, at) => {
    if (NOT.has(token.key)) meanings.set(at, { kind: 'mark', value: 'not' })
  })
  for (const { party, from } of partiesOf(tokens, lexicon.language)) meanings.set(from, { kind: 'place', value: party })
  for (const hit of places.find(tokens)) meanings.set(hit.from, { kind: 'place', value: hit.label })
  for (const hit of hits) if (MARKS.has(hit.label)) meanings.set(hit.from, { kind: 'mark', value: hit.label })
  for (const { label, from } of lexicon.times.find(tokens)) {
    if (label.kind === 'weekday') meanings.set(from, { kind: 'date', value: `w${label.value}` })
    if (label.kind === 'month') meanings.set(from, { kind: 'date', value: `m${label.value}` })
  }
  return meanings
}

/** A number beside a month, or in front of 日: a day, and no count. */
function dayOf(tokens: readonly Token[], meanings: ReadonlyMap<number, Meaning>, from: number, to: number): boolean {
  const next = tokens[to]?.key
  if (next === '日' || next === '号' || next === '月') return true
  const month = (at: number): boolean => meanings.get(at)?.kind === 'date' && tokens[at]?.kind === 'word'
  return month(to) || month(from - 1) || (next === 'de' && month(to + 1))
}

/** The words of a sentence; none of one that points elsewhere, asks for something or says whose text this is. */
function wordsOf(written: string, sentence: number, lexicon: Lexicon, frame: boolean): ComparedWord[] {
  const tokens = tokenise(written)
  const hits = lexicon.terms.find(tokens)
  if (!frame && isFurniture(hits)) return []
  const meanings = meaningsOf(tokens, hits, lexicon)
  const figures = new Map(figuresOf(tokens, lexicon.numbers).map((figure) => [figure.from, figure]))
  const words: ComparedWord[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const figure = figures.get(at)
    const capital = token.shape !== 'lower'
    if (figure === undefined) {
      words.push({ key: token.key, sentence, meaning: meanings.get(at) ?? null, capital })
      at++
      continue
    }
    const { value, from, to } = figure
    const unit = tokens[to]?.key === '月' ? 'm' : 'd'
    const meaning: Meaning = dayOf(tokens, meanings, from, to)
      ? { kind: 'date', value: `${unit}${value}` }
      : { kind: 'figure', value }
    words.push({ key: `#${value}`, sentence, meaning, capital: false })
    at = Math.max(to, at + 1)
  }
  return words
}

/** So many texts are kept as they were read last: a new one is compared with several, and these with the next one. */
const KEPT = 64
const kept = new Map<string, FramedWords>()

/** The words of a text that can be compared, and those of its title. */
export function comparedWords({ title, text }: ComparedText): FramedWords {
  const whole = `${title}\n${text}`
  const words = kept.get(whole) ?? read(title, text, whole)
  kept.delete(whole)
  kept.set(whole, words)
  if (kept.size > KEPT)
    for (const oldest of kept.keys()) {
      kept.delete(oldest)
      break
    }
  return words
}

function read(title: string, text: string, whole: string): FramedWords {
  const language = detectLanguage(whole) ?? 'en'
  const lexicon = lexiconOf(language) ?? lexiconOf('en')
  const words: ComparedWord[] = []
  const sentences: number[] = []
  const dateline: ComparedWord[] = []
  if (lexicon === null) return { language, words, sentences, title: [], dateline }
  for (const paragraph of paragraphsOf(text, language)) {
    for (const span of paragraph.sentences) {
      if (words.length > MOST_WORDS) break
      const plain = text.slice(span.start, span.end).replace(SIGNS, ' ').trim()
      const opening = span.start === paragraph.start ? (DATELINE.exec(plain)?.[0] ?? '') : ''
      if (words.length === 0) dateline.push(...wordsOf(opening, 0, lexicon, true))
      const own = wordsOf(plain.slice(opening.length), sentences.length, lexicon, false)
      if (own.length === 0) continue
      words.push(...own)
      sentences.push(own.length)
    }
  }
  return { language, words, sentences, title: wordsOf(title, 0, lexicon, true), dateline }
}

const isFurniture = (hits: readonly Hit<LexiconLabel>[]): boolean =>
  hits.some(({ label, from }) => label === 'boilerplate' || (label === 'teaser' && from === 0))
