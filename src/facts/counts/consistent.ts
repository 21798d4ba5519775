import { leaning } from '../directions/affinity.js'
import { otherSide } from '../sides/side-hits.js'
import { withinClause } from '../spans.js'
import { asSide, asTotal, type Count } from './count.js'
import { isPlain, isPlainOrPaired, type Reading } from './plain.js'
import { bySum } from './sums.js'
import { byContrast, bySure } from './surety.js'
import { byTurn } from './turns.js'

/** Those counted by their kind are no small part of a larger figure. */
const LARGER = 4

/** Figures that no sentence gives to a side, by who they are: guerrillas are held by the state, soldiers by its foes. */
function byKind(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  const known = new Map<number, Reading>()
  if (counts.some((one) => one.by !== null || one.scope === 'each')) return known
  for (const count of counts) {
    if (!isPlain(count) || (count.scope === 'total' && !count.joint) || count.sentence.zone === 'tail') continue
    if (counts.some((one) => isPlain(one) && one.value > count.value * LARGER)) continue
    const by = leaning(count, parties)
    if (by !== null && !known.has(count.value)) known.set(count.value, { by })
  }
  return known
}

/** Words of an act that both sides do together, in the clause of a count. */
const isTogether = (count: Count): boolean =>
  count.sentence.words.some(
    (word) =>
      (word.label === 'exchange' || word.label === 'both' || word.label === 'total') &&
      (word.to <= count.from
        ? withinClause(count.sentence, word.to, count.from)
        : withinClause(count.sentence, count.to_, word.from)),
  )

/** "the release of 40 soldiers by the rebels, and of 25 fighters by the army": of two figures one has a side, the other the other. */
function byNeighbour(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  for (const count of counts) {
    if (!isPlain(count) || count.scope !== 'total' || !count.joint || isTogether(count)) continue
    const beside = counts.filter((one) => one !== count && one.sentence === count.sentence && isPlain(one))
    const [only] = beside
    if (beside.length !== 1 || only === undefined || only.scope !== 'side' || only.by === null) continue
    const by = otherSide(only.by, parties)
    const known = counts.some((one) => one.by === by || one.scope === 'each')
    if (by !== null && !known && only.value !== count.value) return new Map([[count.value, { by }]])
  }
  return new Map()
}

/** "Eleven Lebanese freed": a title that the article reads the other way round, and never both ways. */
function byText(counts: readonly Count[]): ReadonlyMap<number, Reading> {
  const known = new Map<number, Reading>()
  for (const count of counts) {
    if (!isPlain(count) || count.by === null || count.sentence.zone !== 'title') continue
    const told = counts.filter((one) => one.value === count.value && one.sentence.zone !== 'title')
    const sides = new Set(told.map((one) => one.by))
    const [by] = sides
    if (sides.size === 1 && by && by !== count.by && told.every((one) => one.scope === 'side'))
      known.set(count.value, { by })
  }
  return known
}

/** Gives the figures what they were found to be; parts go with the figure in front of them. */
function applied(
  counts: readonly Count[],
  known: ReadonlyMap<number, Reading>,
  parties: readonly string[],
): readonly Count[] {
  if (known.size === 0) return counts
  let last: { readonly from: Count; readonly to: Count } | null = null
  return counts.map((count): Count => {
    const reading = known.get(count.value)
    if (reading !== undefined && (isPlainOrPaired(count) || (reading === 'total' && count.scope === 'each'))) {
      const to = reading === 'total' ? asTotal(count) : asSide(count, reading.by, parties)
      last = { from: count, to }
      return to
    }
    if (isPlain(count)) last = null
    const follows = last !== null && last.from.sentence === count.sentence && last.from.by === count.by
    return follows && (count.part || count.civilians) && last !== null
      ? { ...count, by: last.to.by, to: last.to.to }
      : count
  })
}

/**
 * Reads the figures of an article together, where each alone left a doubt: two that add up to a third are of two sides,
 * what follows "in return" is the other side's, and people whom only one side can hold are its own. `counts` are in the
 * order of the article; `swap`: it tells of both sides' part.
 */
export function consistent(counts: readonly Count[], parties: readonly string[], swap = false): readonly Count[] {
  if (parties.length !== 2) return counts
  const sure = applied(counts, bySure(counts, parties), parties)
  const titled = applied(sure, byText(sure), parties)
  const summed = applied(titled, bySum(titled, parties), parties)
  const beside = applied(summed, byNeighbour(summed, parties), parties)
  const sorted = applied(beside, byKind(beside, parties), parties)
  const turned = applied(sorted, byTurn(sorted, parties), parties)
  return swap ? applied(turned, byContrast(turned, parties), parties) : turned
}
