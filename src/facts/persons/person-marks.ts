import type { Sentence } from '../../text/document.js'
import { FORMULA_LINKS } from '../counts/mark-data.js'
import { measures } from '../counts/measures.js'
import { PEOPLE } from '../counts/people.js'
import { between, gap, type Span, withinClause } from '../spans.js'
import { BY_OR_FOR, GIVEN_FOR, NOT_ALONE } from './person-data.js'

/** A figure in front of a noun counts it: Turkish and Arabic leave it in the singular. */
const FIGURE_REACH = 4
const SAID_REACH = 2
/** "canjeado este jueves por el espía": between the verb and "for". */
const FOR_REACH = 4
/** Chinese nations stand so near in front of their people. */
const HAN_NATION_REACH = 10

const NONE: ReadonlySet<string> = new Set()
const notAlone = (language: string): ReadonlySet<string> => NOT_ALONE[language] ?? NONE

/** "liberado por el guardia" is who did it, "canjeado por el guardia" who was given for another. */
function isAgent(sentence: Sentence, at: number): boolean {
  const mark = [at - 2, at - 1].find((place) => BY_OR_FOR.has(sentence.tokens[place]?.key ?? ''))
  if (mark === undefined) return false
  const lead = sentence.tokens.slice(Math.max(0, mark - FOR_REACH), mark)
  return (
    !lead.some((token) => GIVEN_FOR.test(token.key)) &&
    sentence.words.some((word) => word.label === 'gives' && word.to <= mark && mark - word.to <= 1)
  )
}

/** Whether a figure in front counts the noun, and not people of its own or those given for it. */
function isCounted(sentence: Sentence, { from }: Span): boolean {
  return sentence.figures.some(
    (one) =>
      one.to <= from &&
      from - one.to <= FIGURE_REACH &&
      !measures(sentence, one) &&
      !/[,;:，；：،]/u.test(between(sentence, one.to, from)) &&
      !sentence.tokens.slice(one.to, from).some((token) => FORMULA_LINKS.has(token.key)) &&
      !sentence.words.some((word) => word.label === 'inReturn' && word.from >= one.to && word.to <= from) &&
      !sentence.words.some((word) => PEOPLE.has(word.label) && word.from >= one.to && word.to < from),
  )
}

/** Chinese has no articles: one whom a nation in front or a name behind tells. */
function isTold(sentence: Sentence, { from, to }: Span): boolean {
  const nation = sentence.parties.some(
    (hit) => hit.to <= from && from - hit.to <= HAN_NATION_REACH && withinClause(sentence, hit.to, from),
  )
  const start = (sentence.tokens[to - 1]?.end ?? 0) - sentence.start
  return nation || /^\p{Script=Han}{1,6}[·•・]/u.test(sentence.text.slice(start))
}

/** Whether a noun means one person who is none of several, no relative, speaker or agent. */
export function isAlone(sentence: Sentence, span: Span, language: string): boolean {
  const others = notAlone(language)
  const beside = [span.from - 2, span.from - 1, span.to].some((place) => others.has(sentence.tokens[place]?.key ?? ''))
  const apart = sentence.words.some(
    (word) =>
      (word.label === 'said' && gap(word, span) <= SAID_REACH) ||
      (word.label === 'among' && word.to <= span.from && withinClause(sentence, word.to, span.from)) ||
      (word.label === 'inReturn' && word.from <= span.from && word.to > span.from),
  )
  if (beside || apart || isAgent(sentence, span.from) || isCounted(sentence, span)) return false
  return language !== 'zh' || isTold(sentence, span)
}

/** Neither a relative nor a speaker between "one" and the noun. */
export const isFree = (sentence: Sentence, from: number, to: number, language: string): boolean =>
  !sentence.tokens.slice(from + 1, to + 2).some((token) => notAlone(language).has(token.key))
