import { leaning } from './affinity.js'
import { asSide, asTotal, type Count } from './count.js'
import { WEAK_TURNS } from './mark-data.js'
import { otherSide, sideHits } from './side-hits.js'
import { withinClause } from './spans.js'
import { moveVerbs } from './verbs.js'

/** The two halves of a swap are told of in one paragraph or in two that follow each other. */
const NEAR_PARAGRAPHS = 1
/** Behind a count: "310 men of the other army went the opposite way". */
const TURN_BEHIND = 8
/** "gave back 1,000 bodies and took 38": the verb stands right beside its figure. */
const VERB_BEHIND = 3

/** From here on a figure that two others add up to is no chance. */
const SURE_SUM = 20
/** Those counted by their kind are no small part of a larger figure. */
const LARGER = 4

/** What is known of a figure once all figures are read together: whose it is, or that it is of all. */
type Reading = { readonly by: string } | 'total'

/** A figure that may be what one side let go. */
const isPlain = (count: Count): boolean =>
  (count.scope === 'side' || count.scope === 'total') &&
  !count.part &&
  !count.civilians &&
  !count.wounded &&
  !count.undated &&
  count.value > 0

const near = (a: Count, b: Count): boolean =>
  Math.abs(a.sentence.paragraph - b.sentence.paragraph) <= NEAR_PARAGRAPHS && a.sentence.zone !== 'title'

/** The side named last in front of a count and behind the count before it in the same sentence. */
function subjectOf(count: Count, before: Count | undefined, parties: readonly string[]): string | null {
  const start = before?.sentence === count.sentence ? before.to_ : 0
  const hits = sideHits(count.sentence, parties).filter((hit) => hit.from >= start && hit.to <= count.from)
  return hits.at(-1)?.side ?? null
}

/** Whose two figures are, where they are known to be of different sides. */
function partedSides(a: Count, b: Count, parties: readonly string[]): readonly [string, string] | null {
  const pair = (by: string | null): readonly [string, string] | null => {
    const other = by === null ? null : otherSide(by, parties)
    return by === null || other === null ? null : [by, other]
  }
  const turned = (by: string | null): readonly [string, string] | null => {
    const sides = pair(by)
    return sides === null ? null : [sides[1], sides[0]]
  }
  if (a.by !== null && b.by !== null && a.by !== b.by) return [a.by, b.by]
  if (a.by === null && b.by === null) {
    const first = subjectOf(a, undefined, parties)
    const second = subjectOf(b, a, parties)
    return first !== null && second !== null && first !== second ? [first, second] : null
  }
  if (a.by === null) return turned(b.by)
  if (b.by === null) return pair(a.by)
  // Both are read as one side's: the one whose own subject says so keeps it.
  return subjectOf(b, a, parties) === b.by && subjectOf(a, undefined, parties) !== a.by ? turned(b.by) : pair(a.by)
}

/** Whether a figure that two others add up to is of both sides, and not of one whose people are told of in two groups. */
function isOfBoth(whole: readonly Count[], a: Count, b: Count): boolean {
  if (whole.some((one) => one.scope === 'total')) return true
  if (a.partner === b.value || (a.by !== null && b.by !== null && a.by !== b.by)) return true
  const value = a.value + b.value
  return value >= SURE_SUM && whole.some((one) => [a, b].some((part) => part.by !== null && part.by !== one.by))
}

/** "1,050 detainees: 640 and 410": two figures near each other that add up to a third, which is of both sides. */
function bySum(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  // "2,900 people: 1,700 for 1,200": the two are parts of all, and no part of what one side lets go.
  const plain = counts.filter((count) => isPlain(count.partner === null ? count : { ...count, part: false }))
  const values = new Set(plain.map((count) => count.value))
  const most = Math.max(0, ...plain.filter((count) => count.by !== null).map((count) => count.value))
  const each = new Set(counts.filter((count) => count.scope === 'each').map((count) => count.value))
  for (const [at, a] of plain.entries()) {
    for (const b of plain.slice(at + 1)) {
      const sum = a.value + b.value
      if (a.value === b.value || sum < most || !values.has(sum) || !near(a, b)) continue
      if (each.has(a.value) || each.has(b.value) || each.has(sum)) continue
      const whole = plain.filter((count) => count.value === sum)
      const sides = partedSides(a, b, parties)
      if (sides === null || (!isOfBoth(whole, a, b) && (a.by !== null || b.by !== null))) continue
      return new Map<number, Reading>([
        [a.value, { by: sides[0] }],
        [b.value, { by: sides[1] }],
        [sum, 'total'],
      ])
    }
  }
  return new Map()
}

/** Whether words for the other side's part stand between two counts, or right behind the second one. */
function isTurn(first: Count, second: Count): boolean {
  const same = first.sentence === second.sentence
  return second.sentence.words.some((word) => {
    if (word.label !== 'inReturn') return false
    const written = second.sentence.tokens
      .slice(word.from, word.to)
      .map((token) => token.key)
      .join(' ')
    if (WEAK_TURNS.has(written)) return false
    const amid = word.to <= second.from && (!same || word.from >= first.to_)
    const behind = word.from >= second.to_ && word.from - second.to_ <= TURN_BEHIND
    return amid || (behind && withinClause(second.sentence, second.to_, word.from))
  })
}

/** "gave back 1,000 bodies and took 38": one subject lets go first and receives then. */
function receivesThen(first: Count, second: Count, parties: readonly string[]): boolean {
  if (first.sentence !== second.sentence) return false
  const verbs = moveVerbs(first.sentence)
  const got = verbs.filter(
    (verb) => verb.label === 'gets' && verb.from >= first.to_ && verb.from - second.to_ <= VERB_BEHIND,
  )
  const before = verbs.some((verb) => verb.label === 'gets' && verb.to <= first.from)
  if (got.length === 0 || before) return false
  return !sideHits(first.sentence, parties).some((hit) => hit.from >= first.to_ && hit.to <= second.from)
}

/** "Israel freed eleven men and got two coffins for it": a side without a figure has that behind "in return". */
function byTurn(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  // Civilians may be all that one side let go; those counted behind them are the other's all the same.
  const own = (count: Count): boolean => isPlain(count) || isPlain({ ...count, civilians: false })
  const plain = counts.filter((count) => own(count) && count.scope === 'side')
  const given = (side: string): boolean => counts.some((one) => one.scope === 'each' || one.by === side)
  const bare = parties.filter((side) => !given(side))
  const [by] = bare
  if (bare.length !== 1 || by === undefined) return new Map()
  for (const [at, first] of plain.entries()) {
    const second = plain.slice(at + 1).find((one) => isPlain(one) && one.value !== first.value)
    if (second === undefined || first.by === null || second.by !== first.by) continue
    if (near(first, second) && (isTurn(first, second) || receivesThen(first, second, parties)))
      return new Map([[second.value, { by }]])
  }
  return new Map()
}

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
    if (reading !== undefined && isPlain(count.partner === null ? count : { ...count, part: false })) {
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
 * order of the article.
 */
export function consistent(counts: readonly Count[], parties: readonly string[]): readonly Count[] {
  if (parties.length !== 2) return counts
  const titled = applied(counts, byText(counts), parties)
  const summed = applied(titled, bySum(titled, parties), parties)
  const beside = applied(summed, byNeighbour(summed, parties), parties)
  const sorted = applied(beside, byKind(beside, parties), parties)
  return applied(sorted, byTurn(sorted, parties), parties)
}
