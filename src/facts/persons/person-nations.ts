import type { Sentence } from '../../text/document.js'
import { type Span, withinClause } from '../spans.js'
import { ONE_ARTICLES, POSTS } from './person-data.js'
import { isNamed } from './person-words.js'

/** In English the word for a person of a nation stands in front of a noun as well: what follows tells. */
const BEHIND_PERSON = new Set(
  'who held jailed imprisoned detained convicted in to from and for is was by on at with whom accused serving back'.split(
    ' ',
  ),
)
const ADJECTIVE = /(?:ск|цк|ськ|цьк)\p{L}{2,3}$|(?:sk|ck|zk)(?:i|a|ie|iego|iej|im|ich|ą)$/u

const nationAt = (sentence: Sentence, at: number): Span | undefined =>
  sentence.parties.find((one) => one.from === at && one.to === at + 1)

/** "un afghano", "an American who", "einen Briten", "одного россиянина": one person by the nation alone. */
export function nationalAt(sentence: Sentence, at: number, language: string): Span | null {
  const hit = nationAt(sentence, at)
  const token = sentence.tokens[at]
  if (hit === undefined || token === undefined || token.shape === 'upper') return null
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

/** French and German nouns of a nation are written with a capital letter, adjectives with a small one. */
const NOUN_IS_CAPITAL = new Set(['de', 'fr', 'en'])

/** "la russa Irina Sokolova", "the Iranian Mahsa Rostami": the nation between an article for one and a name. */
export function namedNationalAt(sentence: Sentence, at: number, language: string): Span | null {
  const hit = nationAt(sentence, at)
  const token = sentence.tokens[at]
  if (hit === undefined || token === undefined || language === 'zh' || token.shape === 'upper') return null
  if (NOUN_IS_CAPITAL.has(language) !== (token.shape === 'capital') || ADJECTIVE.test(token.key)) return null
  if (!ONE_ARTICLES.has(sentence.tokens[at - 1]?.key ?? '') || !isNamed(sentence, hit.to, language)) return null
  return POSTS.test(sentence.tokens[hit.to]?.key ?? '') ? null : hit
}
