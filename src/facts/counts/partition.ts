import { has, type Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Figure } from '../../text/numbers.js'
import { leaning } from '../directions/affinity.js'
import { isGiver } from '../directions/givers.js'
import { otherSide, sideHits } from '../sides/side-hits.js'
import { between } from '../spans.js'
import { asSide, asTotal, type Count } from './count.js'
import { SUBORDINATORS } from './mark-data.js'

/** Parts of a whole stand in its sentence or in the one that follows. */
const NEAR_PARAGRAPHS = 1
/** From here on two figures that add up to a third are no chance. */
const SURE_SUM = 8
/** "soldiers whom the militia had captured": so near stand a holder and the word for it. */
const HELD_REACH = 3

const HOLDS = new Set<LexiconLabel>(['captivity', 'taken'])

/** A figure large enough that two others which add up to it are one part of each side. */
const mayBeParted = (count: Count): boolean =>
  !count.civilians && !count.wounded && !count.part && count.scope !== 'each' && count.value >= SURE_SUM

/** Whether another figure of the sentence adds up with this one to a count told just before: "30 of them ..., the other 20". */
export function isShareOf(sentence: Sentence, figure: Figure, before: readonly Count[]): boolean {
  if (figure.value < 2 || !has(sentence, 'among', 'rest')) return false
  return before.some(
    (whole) =>
      mayBeParted(whole) &&
      (whole.sentence === sentence
        ? whole.to_ <= figure.from
        : whole.sentence.end <= sentence.start && sentence.paragraph - whole.sentence.paragraph <= NEAR_PARAGRAPHS) &&
      sentence.figures.some(
        (other) =>
          other !== figure &&
          other.value > 1 &&
          other.value !== figure.value &&
          other.value + figure.value === whole.value &&
          (whole.sentence !== sentence || other.from >= whole.to_),
      ),
  )
}

/** Whose hands the people of a part were in: by who holds them or whose they are, named behind them; else by their kind. */
function holderOf(part: Count, end: number, parties: readonly string[], language: string): string | null {
  const { sentence } = part
  const hit = sideHits(sentence, parties).find((one) => one.from >= part.from && one.to <= end)
  if (hit === undefined || /[;；؛]/u.test(between(sentence, part.to_, hit.from))) return leaning(part, parties)
  const marked = isGiver(sentence, hit, language)
  const clause = sentence.tokens.slice(part.from, hit.from).some((token) => SUBORDINATORS.has(token.key))
  const holds = sentence.words.some((word) => {
    if (!HOLDS.has(word.label) || word.from >= end) return false
    const ahead = word.from >= part.to_ && word.to <= hit.from && hit.from - word.to <= HELD_REACH
    // Turkish: "tutulan Husi" is a Houthi who is held.
    return (ahead && language !== 'tr') || (clause && word.from >= hit.to && word.from - hit.to <= HELD_REACH)
  })
  const apart = hit.from > part.to_ + 1
  return marked || (holds && apart) ? hit.side : otherSide(hit.side, parties)
}

/** Two counts of one sentence that add up to one of both sides told before them. */
function partsOf(counts: readonly Count[], whole: Count, at: number): readonly [Count, Count] | null {
  const behind = counts.slice(at + 1).filter((one) => !one.wounded && one.scope !== 'cumulative')
  for (const [place, first] of behind.entries()) {
    if (first.sentence.paragraph - whole.sentence.paragraph > NEAR_PARAGRAPHS) continue
    const second = behind
      .slice(place + 1)
      .find((one) => one.sentence === first.sentence && one.value + first.value === whole.value)
    const parted = first.scope === 'side' && second?.scope === 'side' && first.by !== null && second.by !== null
    if (second === undefined || second.value === first.value) continue
    return parted && first.by !== second.by ? null : [first, second]
  }
  return null
}

/**
 * "90 were exchanged. 60 of them are Houthis, the other 30 soldiers": parts of what both let go, each of which is one
 * side's. `counts` are in the order of the article.
 */
export function partitioned(counts: readonly Count[], parties: readonly string[], language: string): readonly Count[] {
  if (parties.length !== 2) return counts
  for (const [at, whole] of counts.entries()) {
    if (!mayBeParted(whole) || whole.scope === 'cumulative' || whole.sentence.zone === 'title') continue
    const parts = partsOf(counts, whole, at)
    if (parts === null) continue
    const [first, second] = parts
    const one = holderOf(first, second.from, parties, language)
    const other = holderOf(second, second.sentence.tokens.length, parties, language)
    if ((one === null && other === null) || one === other) continue
    // What one side let go is told in parts as well, unless both parts are known to be of different hands.
    if (whole.scope === 'side' && (one === null || other === null)) continue
    const by = one ?? (other === null ? null : otherSide(other, parties))
    const own = (count: Count, side: string | null): Count => ({
      ...asSide(count, side, parties),
      part: false,
      civilians: false,
      undated: false,
    })
    return counts.map((count): Count => {
      if (count === first) return own(count, by)
      if (count === second) return own(count, by === null ? null : otherSide(by, parties))
      return count.value === whole.value && !count.civilians ? asTotal(count) : count
    })
  }
  return counts
}
