import type { Sentence } from '../../text/document.js'
import { type Span, withinClause } from '../spans.js'

/** Words of arrest, which a day or a season may part from the place. */
const SEIZED = /^(?:arr?est|detain|detenid|detenut|detid|pres[oa]s$|арест|задерж|заареш|затрим|aresztow|zatrzyman)/u
const AT_PLACE = new Set(['in', 'at', 'à', 'a', 'en', 'em', 'в', 'во', 'у', 'w', 'we'])
const SEIZED_REACH = 6
/** "detained in connection with the war in Yemen": what they were arrested for stands in between. */
const CAUSE = new Set(
  'for over on with por per za за из z w во в у connection lien relacion relazione relacao zwiazku связи звязку'.split(
    ' ',
  ),
)

/** "арестованных прошлым летом в Баку", "arrested last summer in Baku": the place behind words of time. */
export function isSeizedAt(sentence: Sentence, word: Span, hit: Span): boolean {
  if (hit.from < word.to || !SEIZED.test(sentence.tokens[word.from]?.key ?? '')) return false
  if (hit.from - word.to > SEIZED_REACH) return false
  if (!AT_PLACE.has(sentence.tokens[hit.from - 1]?.key ?? '') || !withinClause(sentence, word.to, hit.from))
    return false
  const amid = (one: Span): boolean => one.from >= word.to && one.to < hit.from
  const moved = sentence.words.some((one) => (one.label === 'gives' || one.label === 'gets') && amid(one))
  const caused = sentence.tokens.slice(word.to, hit.from - 1).some((token) => CAUSE.has(token.key))
  return !moved && !caused && !sentence.parties.some(amid)
}
