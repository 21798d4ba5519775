import { HANDOVER_TERMS, PLACE_TERMS } from '../facts/place-data.js'
import { detectLanguage } from '../text/language.js'
import { type Lexicon, type LexiconLabel, lexiconOf } from '../text/lexicon/index.js'
import { type Figure, figuresOf } from '../text/numbers.js'
import { partiesOf } from '../text/parties.js'
import { paragraphsOf } from '../text/sentences.js'
import { type Hit, TermSet } from '../text/terms.js'
import { type Token, tokenise } from '../text/tokens.js'

/** A title and a text to compare. */
export interface ComparedText {
  readonly title: string
  readonly text: string
}

/** What a word stands for where a change of it changes what is said. */
export type Meaning =
  | { readonly kind: 'figure'; readonly value: number }
  /** "Fifth", by its value. */
  | { readonly kind: 'ordinal'; readonly value: number }
  /** A day, a month, a weekday or a year, each written in one way: `d5`, `m2`, `w4`, `y2024`; `t` for "today", "last". */
  | { readonly kind: 'date'; readonly value: string }
  /** A place or a party. `state`: whose capital it is, or whose city. */
  | { readonly kind: 'place'; readonly value: string; readonly state: string | null }
  /** Denied, called off, turned down, not. */
  | { readonly kind: 'mark'; readonly value: string }

/** One word, made ready for comparison; a number of several words is one. */
export interface ComparedWord {
  readonly key: string
  /** As it stands in the text, without a number's other words. */
  readonly written: string
  /** Its place among the words of the text. */
  readonly at: number
  readonly sentence: number
  readonly meaning: Meaning | null
  readonly shape: Token['shape']
  /** It tells of what is to come; that somebody says something; or of no step at all: an agreement, a capture, what was. */
  readonly tells: 'planned' | 'said' | 'aside' | null
}

/** A sentence: how many words it has, and in which paragraph it stands. */
interface ComparedSentence {
  readonly length: number
  readonly paragraph: number
}

/** The words of a text that can be compared; teasers and boilerplate are left out. */
export interface ComparedWords {
  readonly language: string
  readonly words: readonly ComparedWord[]
  readonly sentences: readonly ComparedSentence[]
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
/** Words that deny their sentence. */
const NOT: Readonly<Record<string, string>> = {
  en: 'not no never nor cannot without',
  ru: 'не нет ни никогда без',
  uk: 'не ні ніколи без немає',
  de: 'nicht kein keine keinen keiner nie niemals ohne',
  fr: 'pas jamais aucun aucune sans',
  es: 'no nunca ni sin',
  it: 'non nessun nessuna mai senza',
  pt: 'não nem nunca nenhum nenhuma sem',
  pl: 'nie nigdy bez',
  tr: 'değil hiç',
  ar: 'لم لن لا ليس ليست دون',
  zh: '不 没 未 无',
}
/** Beginnings of words for turning something down: a claim, so that it is denied, or to speak, so that it is not said. */
const REJECTS: Readonly<Record<string, string>> = {
  en: 'reject declin refus',
  ru: 'отверг отклон отказал отказыва',
  uk: 'відкину відхил відмовил відмовля',
  de: 'ablehn abgelehnt lehnte lehnt zurückgewiesen zurückweis weigert verweiger',
  fr: 'rejet refus',
  es: 'rechaz rehus declin eludi',
  it: 'respin rifiut',
  pt: 'rejeit recus',
  pl: 'odrzuc odmówi',
  tr: 'reddet reddedi kaçın',
  ar: 'رفض ورفض امتنع',
  zh: '拒',
}

const denying = new Map<string, TermSet<'not' | 'rejected'>>()

/** Both kinds of words, ready to be looked for. */
function denyingOf(language: string): TermSet<'not' | 'rejected'> {
  const known = denying.get(language)
  if (known !== undefined) return known
  const terms = new TermSet<'not' | 'rejected'>()
  terms.add('not', NOT[language]?.split(' ') ?? [])
  terms.add(
    'rejected',
    (REJECTS[language]?.split(' ') ?? []).map((stem) => (language === 'zh' ? stem : `${stem}*`)),
  )
  denying.set(language, terms)
  return terms
}

const places = new TermSet<string>()
for (const terms of [PLACE_TERMS, HANDOVER_TERMS])
  for (const [place, written] of Object.entries(terms))
    places.add(
      place,
      written.split(',').map((one) => one.trim()),
    )

/** Cities that stand for their country as a capital does: "in Geneva" is "in Switzerland". */
const STATE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Istanbul: 'TR',
    Geneva: 'CH',
    Jeddah: 'SA',
    'Sharm el-Sheikh': 'EG',
    Miami: 'US',
    Anchorage: 'US',
    Aleppo: 'SY',
    Naqoura: 'LB',
  }),
)

type Times = ReturnType<Lexicon['times']['find']>

function meaningsOf(
  tokens: readonly Token[],
  hits: readonly Hit<LexiconLabel>[],
  times: Times,
  lexicon: Lexicon,
): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>()
  for (const { label, from } of lexicon.ordinals.find(tokens)) meanings.set(from, { kind: 'ordinal', value: label })
  for (const { label, from } of denyingOf(lexicon.language).find(tokens)) {
    meanings.set(from, { kind: 'mark', value: label })
  }
  for (const { party, from } of partiesOf(tokens, lexicon.language))
    meanings.set(from, { kind: 'place', value: party, state: null })
  for (const { label, from } of places.find(tokens)) {
    const capitalOf = meanings.get(from)
    const state = capitalOf?.kind === 'place' ? capitalOf.value : (STATE_OF.get(label) ?? null)
    meanings.set(from, { kind: 'place', value: label, state })
  }
  for (const hit of hits) if (MARKS.has(hit.label)) meanings.set(hit.from, { kind: 'mark', value: hit.label })
  for (const { label, from } of times) {
    if (label.kind === 'weekday') meanings.set(from, { kind: 'date', value: `w${label.value}` })
    else if (label.kind === 'month') meanings.set(from, { kind: 'date', value: `m${label.value}` })
    else if (!meanings.has(from)) meanings.set(from, { kind: 'date', value: 't' })
  }
  return meanings
}

/** A number beside a month, or in front of 日: a day, and no count. */
function dayOf(tokens: readonly Token[], meanings: ReadonlyMap<number, Meaning>, from: number, to: number): boolean {
  const next = tokens[to]?.key
  if (next === '日' || next === '号' || next === '月') return true
  const timed = (at: number, unit: string): boolean => {
    const meaning = meanings.get(at)
    return meaning?.kind === 'date' && meaning.value.startsWith(unit) && tokens[at]?.kind === 'word'
  }
  const month = (at: number): boolean => timed(at, 'm')
  // "quinta-feira (30)"
  if (timed(from - 1, 'w') || (tokens[from - 1]?.key === 'feira' && timed(from - 2, 'w'))) return true
  return month(to) || month(from - 1) || (next === 'de' && month(to + 1))
}

/** What is only agreed or told of captivity is no step done, be it told in the past. */
const ASIDE: ReadonlySet<LexiconLabel> = new Set(['announced', 'taken', 'background'])

/** Which words tell of what is to come, and which of what was said. */
function tellingOf(hits: readonly Hit<LexiconLabel>[], times: Times): Map<number, ComparedWord['tells']> {
  const telling = new Map<number, ComparedWord['tells']>()
  const mark = (tells: ComparedWord['tells'], { from, to }: { readonly from: number; readonly to: number }): void => {
    for (let at = from; at < to; at++) telling.set(at, tells)
  }
  for (const hit of hits) if (ASIDE.has(hit.label)) mark('aside', hit)
  for (const hit of hits) if (hit.label === 'said') mark('said', hit)
  for (const hit of hits) if (hit.label === 'planned') mark('planned', hit)
  for (const hit of times) if (hit.label.kind === 'day' && hit.label.value === 1) mark('planned', hit)
  return telling
}

/** Behind a number: "5th", "54-й", "3e". */
const SUFFIX = /^(?:st|nd|rd|th|й|я|е|го|му|м|х|ю|ій|та|те|ті|а|te|ten|ter|er|e|eme|o)$/u
const APOSTROPHE = /[’'‘ʼ]/u
const LONGEST_SUFFIX = 5
const YEAR = /^20(?:0[1-9]|[123]\d)$/
const TEN = 10

/** The words of a sentence; none of one that points elsewhere, asks for something or says whose text this is. */
function wordsOf(
  written: string,
  { sentence, first }: { readonly sentence: number; readonly first: number },
  lexicon: Lexicon,
  frame: boolean,
): ComparedWord[] {
  const tokens = tokenise(written)
  const hits = lexicon.terms.find(tokens)
  if (!frame && isFurniture(hits)) return []
  const times = lexicon.times.find(tokens)
  const meanings = meaningsOf(tokens, hits, times, lexicon)
  const telling = tellingOf(hits, times)
  const figures = new Map(figuresOf(tokens, lexicon.numbers).map((figure) => [figure.from, figure]))
  const words: ComparedWord[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    const figure = figures.get(at)
    const own = written.slice(token.start, token.end)
    const tells = telling.get(at) ?? null
    const place = first + words.length
    if (figure === undefined) {
      const meaning = meanings.get(at) ?? null
      words.push({ key: token.key, written: own, at: place, sentence, meaning, shape: token.shape, tells })
      at++
      continue
    }
    // "Sixty-ninth": the tens are a number, what follows an ordinal.
    const unit = meanings.get(figure.to)
    const joined = unit?.kind === 'ordinal' && figure.value % TEN === 0 && token.kind === 'word'
    const value = joined ? figure.value + unit.value : figure.value
    const to = Math.max(joined ? figure.to + 1 : figure.to, at + 1)
    const meaning = numberMeaning(tokens, meanings, figure, value)
    words.push({ key: `#${value}`, written: own, at: place, sentence, meaning, shape: 'lower', tells })
    at = isSuffix(written, tokens[to - 1], tokens[to]) ? to + 1 : to
  }
  return words
}

/** "193'er", "54-й": what is written together with a number is its ending. */
function isSuffix(written: string, number: Token | undefined, next: Token | undefined): boolean {
  if (number?.kind !== 'number' || next?.kind !== 'word' || next.start - number.end > 1) return false
  const sign = written.slice(number.end, next.start)
  if (APOSTROPHE.test(sign)) return next.key.length <= LONGEST_SUFFIX
  return (sign === '' || sign === '-') && SUFFIX.test(next.key)
}

function numberMeaning(
  tokens: readonly Token[],
  meanings: ReadonlyMap<number, Meaning>,
  { from, to }: Figure,
  value: number,
): Meaning {
  if (YEAR.test(tokens[from]?.key ?? '') && to === from + 1) return { kind: 'date', value: `y${value}` }
  if (!dayOf(tokens, meanings, from, to)) return { kind: 'figure', value }
  return { kind: 'date', value: `${tokens[to]?.key === '月' ? 'm' : 'd'}${value}` }
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

const ALONE = { sentence: 0, first: 0 }

function read(title: string, text: string, whole: string): FramedWords {
  const language = detectLanguage(whole) ?? 'en'
  const lexicon = lexiconOf(language) ?? lexiconOf('en')
  const words: ComparedWord[] = []
  const sentences: ComparedSentence[] = []
  const dateline: ComparedWord[] = []
  if (lexicon === null) return { language, words, sentences, title: [], dateline }
  for (const [at, paragraph] of paragraphsOf(text, language).entries()) {
    for (const span of paragraph.sentences) {
      if (words.length > MOST_WORDS) break
      const plain = text.slice(span.start, span.end).replace(SIGNS, ' ').trim()
      const opening = span.start === paragraph.start ? (DATELINE.exec(plain)?.[0] ?? '') : ''
      if (words.length === 0) dateline.push(...wordsOf(opening, ALONE, lexicon, true))
      const place = { sentence: sentences.length, first: words.length }
      const own = wordsOf(plain.slice(opening.length), place, lexicon, false)
      if (own.length === 0) continue
      words.push(...own)
      sentences.push({ length: own.length, paragraph: at })
    }
  }
  return { language, words, sentences, title: wordsOf(title, ALONE, lexicon, true), dateline }
}

const isFurniture = (hits: readonly Hit<LexiconLabel>[]): boolean =>
  hits.some(({ label, from }) => label === 'boilerplate' || (label === 'teaser' && from === 0))
