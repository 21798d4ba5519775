import type { Sentence } from '../../text/document.js'
import { ANDS, FORMULA_LINKS } from '../counts/mark-data.js'
import { sideHits } from '../sides/side-hits.js'
import { gap, type Span, withinClause } from '../spans.js'
import { type Direction, directionFor } from './direction.js'
import { isGiver } from './givers.js'
import { isDative, isOrigin, isReceiver } from './receivers.js'
import { isListed, moveVerbs, VERB_REACH } from './verbs.js'

const CASE_ENDING = 3
const endOf = (sentence: Sentence, hit: Span): string => sentence.tokens[hit.from]?.key.slice(-CASE_ENDING) ?? ''

/**
 * "Russia freed 146 people, Ukraine 97": a side right in front of a count without a verb of its own does what the
 * verb of the count before it says.
 */
export function ellipsisOf(
  sentence: Sentence,
  span: Span,
  parties: readonly string[],
  verb: 'gives' | 'gets',
  language: string,
): Direction | null {
  const side = sideHits(sentence, parties)
    .filter(
      (hit) =>
        hit.to <= span.from &&
        span.from - hit.to <= 2 &&
        !isListed(sentence, hit.to, span.from) &&
        !sentence.tokens.slice(hit.to, span.from).some((token) => ANDS.has(token.key) || FORMULA_LINKS.has(token.key)),
    )
    .at(-1)
  if (side === undefined || isGiver(sentence, side, language)) return null
  const verbs = moveVerbs(sentence)
  if (isReceiver(sentence, side, language) || isOrigin(sentence, side, language)) {
    const last = sentence.figures.findLast((figure) => figure.to <= side.from)
    // "and handed to Russia 75 soldiers": the verb is its own.
    if (last === undefined || verbs.some((one) => one.from >= last.to && gap(one, span) <= VERB_REACH)) return null
    // "Do Armenii wróciło 27 żołnierzy, do Azerbejdżanu dwóch".
    return directionFor({ side: side.side, gives: !isReceiver(sentence, side, language) }, parties)
  }
  const own = verbs.some(
    (one) => withinClause(sentence, one.to, side.from) || withinClause(sentence, span.to, one.from),
  )
  const apart = verbs.every((one) => one.to <= side.from - 1)
  if (own && !apart) return null
  // "Ереван — двух азербайджанцев": whose people they are tells more than a verb that has two senses.
  const people = sideHits(sentence, parties).find((hit) => hit.from >= span.from && hit.to <= span.to)
  if (people !== undefined) return directionFor({ side: side.side, gives: people.side !== side.side }, parties)
  // "туарегам — семнадцать", "азербайджанской — трое": who receives by the case of the name, or as the one before it.
  const model = sideHits(sentence, parties).findLast((hit) => hit.to <= side.from && hit.side !== side.side)
  const alike = model !== undefined && endOf(sentence, model) === endOf(sentence, side)
  const received =
    verb === 'gets' ||
    isDative(sentence, side, language) ||
    (alike && isDative(sentence, model, language) && verb === 'gives')
  return directionFor({ side: side.side, gives: !received }, parties)
}
