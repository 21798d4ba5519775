import type { Sentence } from '../../text/document.js'
import { ARTICLES, NO_MARKS } from '../counts/mark-data.js'
import type { Span } from '../spans.js'
import { AGENT_PHRASES, GIVER_MARKS } from './giver-data.js'

const keyAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

/** So many words a phrase may have, with the articles and prepositions that it ends with. */
const PHRASE_REACH = 6

/** "da parte degli ucraini", "de la part de", "من قبل": a phrase of several words in front of who did it. */
export function hasAgentPhrase(sentence: Sentence, hit: Span, language: string): boolean {
  const phrase = AGENT_PHRASES[language]
  if (phrase === undefined) return false
  const lead = sentence.tokens
    .slice(Math.max(0, hit.from - PHRASE_REACH), hit.from)
    .map((token) => token.key)
    .join(' ')
  return phrase.test(lead)
}

/** "z ukraińskiej strony", "von ukrainischer Seite", "С украинской стороны": a mark, the name and a word for side. */
const FROM_SIDE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: new Set(['von', 'auf', 'seitens']),
  pl: new Set(['z', 'ze']),
  ru: new Set(['с', 'со']),
  uk: new Set(['з', 'із', 'зі']),
}
const SIDE_NOUN = /^(?:seite|strony|стороны|боку|сторони)$/u

/** "by Russia", "par les rebelles", "M23 tarafından": who did it, in front of a name or behind it. */
export function isGiver(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'tr') return /^tarafindan$/u.test(keyAt(sentence, hit.to))
  const marks = GIVER_MARKS[language] ?? NO_MARKS
  const before = keyAt(sentence, hit.from - 1)
  if (marks.has(before)) return true
  if (ARTICLES.has(before) && marks.has(keyAt(sentence, hit.from - 2))) return true
  return isFromSide(sentence, hit, language) || hasAgentPhrase(sentence, hit, language)
}

/** "from the Ukrainian side" with the name between mark and noun. */
export const isFromSide = (sentence: Sentence, hit: Span, language: string): boolean =>
  FROM_SIDE[language]?.has(keyAt(sentence, hit.from - 1)) === true && SIDE_NOUN.test(keyAt(sentence, hit.to))
