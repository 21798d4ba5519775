import type { ArticleDocument, Sentence } from '../text/document.js'
import type { Count } from './count.js'
import { directionOf } from './directions.js'
import { FORMULA_LINKS } from './mark-data.js'
import { kindOf, PEOPLE } from './people.js'
import { otherSide, sideHits } from './side-hits.js'
import { gap, type Span, withinClause } from './spans.js'
import { moveVerbs } from './verbs.js'

/** Articles and "one" stand this near to the person they count. */
const SINGLE_REACH = 4

/** A verb of letting go or receiving stands this near. */
const MOVE_REACH = 6

/** Persons counted one by one are told of early. */
const SINGLE_SENTENCES = 8

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

interface Single {
  readonly sentence: Sentence
  readonly span: Span
  readonly what: Count['what']
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
  if (hit === undefined || hit.to !== at + 1 || token === undefined || !/^[A-Z]{2}$/.test(hit.party)) return null
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

/** Persons that articles and "one" count, early in the news. */
function personsOf(document: ArticleDocument): readonly Single[] {
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
        return [{ sentence, span: { from: at, to: at + 1 }, what: 'bodies' }]
      if (ONE_OF_NATION.test(token.key) && NOUN_OF_ONE.test(sentence.tokens[at + 1]?.key ?? '') && at > 0) {
        const national = sentence.parties.some((hit) => hit.from === at && hit.to === at + 1)
        if (national) return [{ sentence, span: { from: at - 1, to: at + 1 }, what: null }]
      }
      if (!one || OF.has(sentence.tokens[at + 1]?.key ?? '')) return []
      const reach = document.language === 'zh' ? SINGLE_REACH * 2 : SINGLE_REACH
      const person = sentence.words.find((word) => PEOPLE.has(word.label) && word.from > at && word.from - at <= reach)
      if (person === undefined) {
        const national = nationalAt(sentence, at + 1, document.language ?? '')
        return national === null ? [] : [{ sentence, span: { from: at, to: national.to }, what: null }]
      }
      return [{ sentence, span: { from: at, to: person.to }, what: kindOf(person.label) }]
    }),
  )
}

const PLAIN = {
  value: 1,
  scope: 'side',
  planned: false,
  accord: false,
  wounded: false,
  about: false,
  part: false,
  day: null,
  ahead: null,
  partner: null,
  undated: false,
  joint: false,
  civilians: false,
} as const

/** "a Pakistani ranger", "一名印度警员": single persons of one side, where an article gives no figure at all. */
export function singlesOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const formula = document.sentences
    .filter((one) => one.role === 'news')
    .slice(0, SINGLE_SENTENCES)
    .flatMap((sentence) => sentence.words.map((word) => ({ sentence, word })))
    .find(({ word }) => word.label === 'oneForOne')
  if (formula) {
    const { from, to } = formula.word
    return [{ ...PLAIN, scope: 'each', what: null, by: null, to: null, sentence: formula.sentence, from, to_: to }]
  }
  const found = personsOf(document).flatMap(({ sentence, span, what }): readonly Count[] => {
    const own = sideHits(sentence, parties).find((hit) => hit.from > span.from && hit.to <= span.to + 2)
    const by = own === undefined ? null : otherSide(own.side, parties)
    if (own === undefined || by === null) return []
    return [{ ...PLAIN, what, by, to: own.side, sentence, from: span.from, to_: span.to }]
  })
  const sides = new Set(found.map((count) => count.by))
  return sides.size === 2 ? found : []
}

/** "Hamas handed over one body": the single person whom the side let go that has no figure, or nobody. */
export function singleOf(document: ArticleDocument, parties: readonly string[], by: string): readonly Count[] {
  const language = document.language ?? ''
  for (const { sentence, span, what } of personsOf(document)) {
    const linked = FORMULA_LINKS.has(sentence.tokens[span.from - 1]?.key ?? '')
    if (!linked && !moveVerbs(sentence).some((verb) => gap(verb, span) <= MOVE_REACH)) continue
    const own = sideHits(sentence, parties).find((hit) => hit.from === span.from + 1 && hit.to === span.to)
    const nation = own === undefined ? null : { by: otherSide(own.side, parties), to: own.side }
    const direction = nation ?? directionOf(sentence, span, parties, language)
    if (direction?.by === by) return [{ ...PLAIN, what, ...direction, sentence, from: span.from, to_: span.to }]
  }
  return []
}
