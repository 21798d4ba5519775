import type { ArticleDocument, Sentence } from '../../text/document.js'
import type { Count } from '../counts/count.js'
import { FORMULA_LINKS } from '../counts/mark-data.js'
import { isCompound } from '../counts/measures.js'
import { kindOf, PEOPLE } from '../counts/people.js'
import { gap, type Span, withinClause } from '../spans.js'
import { COUPLES, PLACE_IN } from './person-data.js'
import { isAlone, isFree } from './person-marks.js'
import { namedNationalAt, nationalAt } from './person-nations.js'
import { isPersonNoun, personNounAt } from './person-words.js'

/** Articles and "one" stand this near to the person they count. */
const SINGLE_REACH = 4
/** "一名印度边境安全部队士兵": each character is a word. */
const SINGLE_REACH_WIDE = 12

/** Persons counted one by one are told of early: in so many sentences. */
export const SINGLE_SENTENCES = 8

const ENGLISH_ARTICLES = new Set(['a', 'an'])
/** 一名, 该名, 那名: one, told of before or not. */
const HAN_ONE = new Set(['一', '该', '那', '这'])

/** "one of them": a part of others. */
const OF = new Set('of из із з von z de di des dei dos من'.split(' '))

/** In front of a place that somebody goes to. */
const GOAL = new Set('to for nach fur pour vers a para do na'.split(' '))

/** One body, as most languages write it without an article or with one that counts nothing. */
const BODY = new Set(
  'body corpse leiche leichnam cuerpo cadaver depouille corpo salma cialo тело тіло جثمان جثه cesedi cesedini cenazesi cenazesini naasi naasini 遗'.split(
    ' ',
  ),
)

/** Slavic languages have no article: "indyjskiego pogranicznika", "пакистанского рейнджера" is one person. */
const ONE_OF_NATION = /(?:[сц]кого|[сц]ького|[sc]kiego)$/u
const NOUN_OF_ONE = /^\p{L}{4,}[аяa]$/u

/** One person whom a sentence speaks of. */
export interface Single {
  readonly sentence: Sentence
  readonly span: Span
  /** Where the noun of the span begins, behind articles and nations. */
  readonly noun: number
  readonly what: Count['what']
  /** Counted by an article or by "one", or meant by a noun for one person alone. */
  readonly counted: boolean
  /** "Moscow gets two, Washington one": the noun and the verb are those of the count in front. */
  readonly elided?: true
  /** One, or as many as a list or a word for a couple tells. */
  readonly value: number
}

/** Behind "one" nothing goes on, or "only": "Washington one.", "Вашингтон — одного". */
const ALONE = new Set('only seul seule solo sola apenas so nur tylko только лише'.split(' '))

/** "Moscow gets two men, Washington one": "one" at the end of a clause, with a count in the clause before. */
function isElided(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1]
  const ends =
    next === undefined ||
    ALONE.has(next.key) ||
    /[,;.:!?)»”"]/u.test(
      sentence.text.slice((sentence.tokens[at]?.end ?? 0) - sentence.start, next.start - sentence.start),
    )
  // Arabic writes "civilian one".
  if (sentence.words.some((word) => PEOPLE.has(word.label) && word.to === at)) return false
  return ends && sentence.figures.some((figure) => figure.value > 1 && figure.to <= at && at - figure.to <= 8)
}

/** "Um por nove", "nove por um": one for a figure. */
const isOfFormula = (sentence: Sentence, at: number): boolean =>
  (FORMULA_LINKS.has(sentence.tokens[at + 1]?.key ?? '') && sentence.figures.some((one) => one.from === at + 2)) ||
  (FORMULA_LINKS.has(sentence.tokens[at - 1]?.key ?? '') && sentence.figures.some((one) => one.to === at - 1))

/** "the body of the pilot", "le corps du pilote": so near in front of the person. */
const BODY_REACH = 4

/** German: "den Diplomaten" is one, unless the preposition in front takes the dative, where it may be several. */
const DATIVE = new Set('von mit zu bei aus nach seit gegenuber unter neben zwischen'.split(' '))
const isWeakNoun = (sentence: Sentence, at: number, language: string): boolean => {
  const key = sentence.tokens[at]?.key ?? ''
  const article = sentence.tokens[at - 1]?.key ?? ''
  if (language !== 'de' || !key.endsWith('en') || !isPersonNoun(key.slice(0, -2), language)) return false
  return (
    article === 'dem' || article === 'einen' || (article === 'den' && !DATIVE.has(sentence.tokens[at - 2]?.key ?? ''))
  )
}

/** "den 34-Jährigen", "the 34-year-old", "29-letnią": one person by age. */
const AGED = /^(?:jahrige[nr]?|летн(?:ий|его|юю|яя|ей)|річн(?:ий|ого|у|а|ої)|letni(?:ego|a|ej)?)$/u
function isAged(sentence: Sentence, at: number): boolean {
  const figure = sentence.figures.find((one) => one.to === at)
  const [year, old] = [sentence.tokens[at]?.key, sentence.tokens[at + 1]?.key]
  // A sentence or a term has an age as well.
  const term = sentence.words.some((word) => word.label === 'captivity' && gap(word, { from: at, to: at + 1 }) === 0)
  return (
    figure !== undefined &&
    isCompound(sentence, figure) &&
    !term &&
    (AGED.test(year ?? '') || (year === 'year' && old === 'old'))
  )
}

const bodyBefore = (sentence: Sentence, at: number): Single['what'] =>
  sentence.words.some((word) => word.label === 'bodies' && word.to <= at && at - word.to <= BODY_REACH)
    ? 'bodies'
    : null

/** "the border guard Singh", "гражданина США Дэниела Рурка", "la russa Irina Sokolova": one whom nothing counts. */
function definiteAt(sentence: Sentence, at: number, language: string): readonly Single[] {
  const couple = COUPLES.test(sentence.tokens[at]?.key ?? '')
  const weak = couple || isWeakNoun(sentence, at, language) || isAged(sentence, at) ? at + 1 : null
  const to = personNounAt(sentence, at, language) ?? weak ?? namedNationalAt(sentence, at, language)?.to
  if (to === undefined || !isAlone(sentence, { from: at, to }, language)) return []
  return [
    {
      sentence,
      span: { from: at, to },
      noun: at,
      what: bodyBefore(sentence, at),
      counted: false,
      value: couple ? 2 : 1,
    },
  ]
}

/** "пакистанского рейнджера": the nation in front tells that it is one. */
function nationalsOne(sentence: Sentence, at: number, language: string): Single | null {
  const [own, noun] = [sentence.tokens[at]?.key ?? '', sentence.tokens[at + 1]?.key ?? '']
  if (at === 0 || !ONE_OF_NATION.test(own) || !NOUN_OF_ONE.test(noun)) return null
  const person =
    isPersonNoun(noun, language) || sentence.words.some((word) => PEOPLE.has(word.label) && word.from === at + 1)
  const national = person && sentence.parties.some((hit) => hit.from === at && hit.to === at + 1)
  return national
    ? { sentence, span: { from: at - 1, to: at + 2 }, noun: at + 1, what: null, counted: true, value: 1 }
    : null
}

/** The person whom an article or "one" counts. */
function countedAt(sentence: Sentence, at: number, language: string): readonly Single[] {
  if (OF.has(sentence.tokens[at + 1]?.key ?? '')) return []
  const reach = language === 'zh' ? SINGLE_REACH_WIDE : SINGLE_REACH
  const person = sentence.words.find(
    (word) =>
      PEOPLE.has(word.label) &&
      word.from > at &&
      word.from - at <= reach &&
      // "eine in Frankreich verurteilte Iranerin": German nouns have a capital letter.
      (language !== 'de' || sentence.tokens[word.to - 1]?.shape === 'capital'),
  )
  if (person !== undefined)
    return [
      {
        sentence,
        span: { from: at, to: person.to },
        noun: person.from,
        what: kindOf(person.label),
        counted: true,
        value: 1,
      },
    ]
  const counted = (to: number, noun: number): readonly Single[] => [
    { sentence, span: { from: at, to }, noun, what: bodyBefore(sentence, noun), counted: true, value: 1 },
  ]
  for (let noun = at + 1; noun <= at + reach && withinClause(sentence, at + 1, noun); noun++) {
    const to = personNounAt(sentence, noun, language)
    if (to !== null) return isFree(sentence, at, noun, language) ? counted(to, noun) : []
  }
  if (isOfFormula(sentence, at))
    return [{ sentence, span: { from: at, to: at + 1 }, noun: at, what: null, counted: true, value: 1 }]
  if (isElided(sentence, at))
    return [{ sentence, span: { from: at, to: at + 1 }, noun: at, what: null, counted: true, elided: true, value: 1 }]
  for (let noun = at + 1; noun <= at + reach && withinClause(sentence, at + 1, noun); noun++) {
    // "a plane to Muscat": a place.
    if (PLACE_IN.has(sentence.tokens[noun - 1]?.key ?? '') || GOAL.has(sentence.tokens[noun - 1]?.key ?? '')) continue
    const national = nationalAt(sentence, noun, language)
    if (national !== null) return counted(national.to, noun)
  }
  return []
}

const known = new WeakMap<Sentence, readonly Single[]>()

/** Persons of one sentence that articles and "one" count, or nouns for one person mean. */
export function personsIn(sentence: Sentence, document: ArticleDocument): readonly Single[] {
  const persons = known.get(sentence) ?? readPersons(sentence, document)
  known.set(sentence, persons)
  return persons
}

function readPersons(sentence: Sentence, { lexicon, language: own }: ArticleDocument): readonly Single[] {
  if (lexicon === null) return []
  const language = own ?? ''
  const counts = (at: number): boolean => {
    const key = sentence.tokens[at]?.key ?? ''
    if (language === 'zh') return HAN_ONE.has(key)
    return lexicon.numbers.words.get(key) === 1 || (language === 'en' && ENGLISH_ARTICLES.has(key))
  }
  return sentence.tokens.flatMap((token, at): readonly Single[] => {
    if (BODY.has(token.key) && !sentence.figures.some((figure) => at - figure.to <= 2 && figure.from <= at))
      return [{ sentence, span: { from: at, to: at + 1 }, noun: at, what: 'bodies', counted: true, value: 1 }]
    const national = nationalsOne(sentence, at, language)
    if (national !== null) return [national]
    return counts(at) ? countedAt(sentence, at, language) : definiteAt(sentence, at, language)
  })
}

/** Persons whom the first sentences of the news tell of. */
export const personsOf = (document: ArticleDocument): readonly Single[] =>
  document.sentences
    .filter((one) => one.role === 'news')
    .slice(0, SINGLE_SENTENCES)
    .flatMap((sentence) => personsIn(sentence, document))
