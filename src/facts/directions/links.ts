import type { Sentence } from '../../text/document.js'
import type { Figure } from '../../text/numbers.js'
import type { Count } from '../counts/count.js'
import { FORMULA_LINKS, RECEIVES } from '../counts/mark-data.js'
import { otherSide, sideHits } from '../sides/side-hits.js'
import { gap, type Span, withinClause } from '../spans.js'
import type { Direction } from './direction.js'
import { nationalNear } from './joint.js'
import { type MoveVerb, verbOf } from './verbs.js'

/** What the last count that a side was found for said. */
export interface Memory {
  last: Direction | null
  /** The sentence of the last count, and what its verb does. */
  sentence: Sentence | null
  verb: MoveVerb['label'] | null
  /** The sentence of the last count that held for each side. */
  each: Sentence | null
  /** Where the last count ended. */
  end: number
}

/** Between a link and the count behind it: an article, "more than". */
const LINK_REACH = 2
/** Behind a count: "310 men the other way". */
const BEHIND_REACH = 3
/** A verb of its own stands this near to the count. */
const CONTRAST_REACH = 8
/** "for", "in exchange for" right in front of a figure. */
function isLinked(sentence: Sentence, figure: Figure, from: number): boolean {
  const start = Math.max(from, figure.from - LINK_REACH)
  if (sentence.tokens.slice(start, figure.from).some((token) => FORMULA_LINKS.has(token.key))) return true
  return sentence.words.some(
    (word) =>
      word.label === 'inReturn' && word.from >= from && word.to <= figure.from && figure.from - word.to <= LINK_REACH,
  )
}

/** The count of the same sentence that this figure is given for: "1,700 Houthis for 1,200 prisoners". */
export function linkedTo(sentence: Sentence, figure: Figure, counts: readonly Count[]): Count | null {
  const last = counts.findLast((count) => count.sentence === sentence && !count.part && !count.civilians)
  if (last === undefined || (last.scope !== 'side' && !(last.scope === 'total' && last.joint))) return null
  return last.to_ <= figure.from && isLinked(sentence, figure, last.to_) ? last : null
}

/** "Kinshasa frees 110, while the movement is to part with 85": the side behind the link does what the other did. */
function contrastOf(sentence: Sentence, span: Span, parties: readonly string[], memory: Memory): Direction | null {
  const link = sentence.words.find(
    (word) => word.label === 'inReturn' && word.from >= memory.end && word.to <= span.from,
  )
  const side = link && sideHits(sentence, parties).find((hit) => hit.from >= link.to && hit.to <= span.from)
  if (!side || side.from - link.to > LINK_REACH || memory.verb !== 'gives' || side.side === memory.last?.by) return null
  const own = sentence.words.some(
    (word) =>
      (word.label === 'gives' || word.label === 'gets') && word.from >= link.to && gap(word, span) <= CONTRAST_REACH,
  )
  return own ? null : { by: side.side, to: otherSide(side.side, parties) }
}

/** "146 were let go, from the other side came 97", "handed over 60, receiving 31 of its own": the other way round. */
export function turnedOf(
  sentence: Sentence,
  span: Span,
  figure: Figure,
  parties: readonly string[],
  memory: Memory,
): Direction | null {
  if (memory.sentence !== sentence || memory.last === null || nationalNear(sentence, span, parties)) return null
  const turned = { by: memory.last.to, to: memory.last.by }
  if (isLinked(sentence, figure, memory.end)) return turned
  const behind = sentence.words.some(
    (word) =>
      word.label === 'inReturn' &&
      word.from >= span.to &&
      word.from - span.to <= BEHIND_REACH &&
      withinClause(sentence, span.to, word.from),
  )
  if (behind) return turned
  const sides = sideHits(sentence, parties)
  const amid = (one: Span): boolean => one.from >= memory.end && one.to <= span.from
  const bare = (one: Span): boolean => amid(one) && !sides.some((hit) => hit.from >= one.to && hit.to <= span.from)
  // "while Kyiv says that it received 68": another figure for the same people, and not the other half.
  if (sentence.words.some((word) => word.label === 'said' && amid(word))) return null
  if (sentence.words.some((word) => word.label === 'inReturn' && bare(word))) return turned
  const contrast = contrastOf(sentence, span, parties, memory)
  if (contrast !== null) return contrast
  const verb = verbOf(sentence, span, 6)
  const receives =
    verb !== undefined &&
    verb.label === 'gets' &&
    memory.verb === 'gives' &&
    bare(verb) &&
    gap(verb, span) <= 6 &&
    sentence.tokens.slice(verb.from, verb.to).some((token) => RECEIVES.test(token.key))
  return receives ? turned : null
}
