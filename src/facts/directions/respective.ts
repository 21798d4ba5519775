import type { Sentence } from '../../text/document.js'
import type { Figure } from '../../text/numbers.js'
import { sideHits } from '../sides/side-hits.js'
import type { Span } from '../spans.js'
import type { Direction } from './direction.js'
import { moveVerbs } from './verbs.js'

/** "respectively": figures go with the sides in the order of both. */
const RESPECTIVELY =
  /\brespectively\b|\bbeziehungsweise\b|\brespektive\b|\brespectivement\b|\brespectivamente\b|\brispettivamente\b|\bodpowiednio\b|соответственно|відповідно|\bsırasıyla\b|على التوالي|分别/iu
/** Between the two figures: "166 i 311", "166 people and 311 detainees". */
const APART = 6

/** "the government and M23 will free 166 and 311 prisoners respectively": the first figure is of the side named first. */
export function respectiveDirection(sentence: Sentence, figure: Figure, parties: readonly string[]): Direction | null {
  if (!RESPECTIVELY.test(sentence.text)) return null
  const at = sentence.figures.indexOf(figure)
  const joins = (other: Span | undefined): boolean =>
    other !== undefined && Math.max(other.from - figure.to, figure.from - other.to) <= APART
  const before = sentence.figures[at - 1]
  const second = joins(before)
  if (second === joins(sentence.figures[at + 1])) return null
  const start = second && before !== undefined ? before.from : figure.from
  const named = sideHits(sentence, parties).filter((hit) => hit.to <= start)
  const [one, other, third] = new Set(named.map((hit) => hit.side))
  if (one === undefined || other === undefined || third !== undefined) return null
  const verbs = moveVerbs(sentence)
  const verb = verbs.findLast((each) => each.to <= start) ?? verbs[0]
  if (verb === undefined) return null
  const [side, foe] = second ? [other, one] : [one, other]
  return verb.label === 'gives' ? { by: side, to: foe } : { by: foe, to: side }
}
