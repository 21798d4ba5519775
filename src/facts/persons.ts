import type { ArticleDocument, Sentence } from '../text/document.js'
import type { Count } from './count.js'
import { isCompound } from './measures.js'
import { kindOf, PEOPLE } from './people.js'
import { isOnePerson, NOT_ALONE } from './person-data.js'
import { gap, type Span, withinClause } from './spans.js'

/** Articles and "one" stand this near to the person they count. */
const SINGLE_REACH = 4

/** Persons counted one by one are told of early: in so many sentences. */
export const SINGLE_SENTENCES = 8

const ENGLISH_ARTICLES = new Set(['a', 'an'])

/** "one of them": a part of others. */
const OF = new Set('of из із z von de di des dei dos من'.split(' '))

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
  readonly what: Count['what']
  /** Counted by an article or by "one", or meant by a noun for one person alone. */
  readonly counted: boolean
  /** "Moscow gets two, Washington one": the noun and the verb are those of the count in front. */
  readonly elided?: true
}

/** In English the word for a person of a nation stands in front of a noun as well: what follows tells. */
const BEHIND_PERSON = new Set(
  'who held jailed imprisoned detained convicted in to from and for is was by on at with whom accused serving back'.split(
    ' ',
  ),
)
const ADJECTIVE = /(?:ск|цк|ськ|цьк)\p{L}{2,3}$|(?:sk|ck|zk)(?:i|a|ie|iego|iej|im|ich|ą)$/u

/** "un afghano", "an American who", "einen Briten", "одного россиянина": one person by the nation alone. */
function nationalAt(sentence: Sentence, at: number, language: string): Span | null {
  const hit = sentence.parties.find((one) => one.from === at)
  const token = sentence.tokens[at]
  if (hit === undefined || hit.to !== at + 1 || token === undefined || token.shape === 'upper') return null
  const next = sentence.tokens[hit.to]
  switch (language) {
    case 'en':
      return next === undefined || BEHIND_PERSON.has(next.key) || !withinClause(sentence, hit.to, hit.to) ? hit : null
    case 'de':
      return token.shape === 'capital' ? hit : null
    case 'zh':
      return null
    default:
      return ADJECTIVE.test(token.key) ? null : hit
  }
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

/** A figure in front of a noun counts it: Turkish and Arabic leave it in the singular. */
const FIGURE_REACH = 4
const SAID_REACH = 2
/** "the body of the pilot", "le corps du pilote": so near in front of the person. */
const BODY_REACH = 4

/** German: "den Diplomaten" is one, unless the preposition in front takes the dative, where it may be several. */
const DATIVE = new Set('von mit zu bei aus nach seit gegenuber unter neben zwischen'.split(' '))
const isWeakNoun = (sentence: Sentence, at: number, language: string): boolean => {
  const key = sentence.tokens[at]?.key ?? ''
  const article = sentence.tokens[at - 1]?.key ?? ''
  if (language !== 'de' || !key.endsWith('en') || !isOnePerson(key.slice(0, -2), language)) return false
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

/** "the border guard Singh", "гражданина США Дэниела Рурка": one person whom nothing counts. */
function definiteAt(sentence: Sentence, at: number, language: string): readonly Single[] {
  const token = sentence.tokens[at]
  if (
    token === undefined ||
    !(isOnePerson(token.key, language) || isWeakNoun(sentence, at, language) || isAged(sentence, at))
  )
    return []
  const span = { from: at, to: at + 1 }
  const figure = sentence.figures.some(
    (one) => gap(one, span) <= FIGURE_REACH && one.to <= at && !isCompound(sentence, one),
  )
  const beside = [at - 2, at - 1, at + 1].some((place) => NOT_ALONE.has(sentence.tokens[place]?.key ?? ''))
  const apart = sentence.words.some(
    (word) =>
      (word.label === 'said' && gap(word, span) <= SAID_REACH) ||
      (word.label === 'among' && word.to <= at && withinClause(sentence, word.to, at)) ||
      (word.label === 'inReturn' && word.from <= at && word.to > at),
  )
  if (figure || beside || apart) return []
  return [{ sentence, span, what: bodyBefore(sentence, at), counted: false }]
}

const bodyBefore = (sentence: Sentence, at: number): Single['what'] =>
  sentence.words.some((word) => word.label === 'bodies' && word.to <= at && at - word.to <= BODY_REACH)
    ? 'bodies'
    : null

/** Neither a relative nor a speaker between "one" and the noun. */
const isFree = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.tokens.slice(from + 1, to + 2).some((token) => NOT_ALONE.has(token.key))

/** Persons that articles and "one" count, or nouns for one person mean, early in the news. */
export function personsOf(document: ArticleDocument): readonly Single[] {
  const { lexicon } = document
  if (lexicon === null) return []
  const news = document.sentences.filter((one) => one.role === 'news').slice(0, SINGLE_SENTENCES)
  return news.flatMap((sentence) =>
    sentence.tokens.flatMap((token, at): readonly Single[] => {
      const one =
        lexicon.numbers.words.get(token.key) === 1 ||
        token.key === '一' ||
        (document.language === 'en' && ENGLISH_ARTICLES.has(token.key))
      if (BODY.has(token.key) && !sentence.figures.some((figure) => at - figure.to <= 2 && figure.from <= at))
        return [{ sentence, span: { from: at, to: at + 1 }, what: 'bodies', counted: true }]
      if (ONE_OF_NATION.test(token.key) && NOUN_OF_ONE.test(sentence.tokens[at + 1]?.key ?? '') && at > 0) {
        const person =
          isOnePerson(sentence.tokens[at + 1]?.key ?? '', document.language ?? '') ||
          sentence.words.some((word) => PEOPLE.has(word.label) && word.from === at + 1)
        const national = person && sentence.parties.some((hit) => hit.from === at && hit.to === at + 1)
        if (national) return [{ sentence, span: { from: at - 1, to: at + 1 }, what: null, counted: true }]
      }
      if (!one) return definiteAt(sentence, at, document.language ?? '')
      if (OF.has(sentence.tokens[at + 1]?.key ?? '')) return []
      const reach = document.language === 'zh' ? SINGLE_REACH * 2 : SINGLE_REACH
      const person = sentence.words.find((word) => PEOPLE.has(word.label) && word.from > at && word.from - at <= reach)
      const noun =
        person === undefined
          ? sentence.tokens.findIndex(
              (word, place) => place > at && place - at <= reach && isOnePerson(word.key, document.language ?? ''),
            )
          : -1
      if (noun > at && withinClause(sentence, at, noun) && isFree(sentence, at, noun))
        return [{ sentence, span: { from: at, to: noun + 1 }, what: bodyBefore(sentence, at), counted: true }]
      if (person === undefined && isElided(sentence, at))
        return [{ sentence, span: { from: at, to: at + 1 }, what: null, counted: true, elided: true }]
      if (person === undefined) {
        const national = nationalAt(sentence, at + 1, document.language ?? '')
        return national === null ? [] : [{ sentence, span: { from: at, to: national.to }, what: null, counted: true }]
      }
      return [{ sentence, span: { from: at, to: person.to }, what: kindOf(person.label), counted: true }]
    }),
  )
}
