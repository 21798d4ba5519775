import { otherSide, sideHits } from '../sides/side-hits.js'
import type { Count } from './count.js'
import { isPlainOrPaired, near, type Reading } from './plain.js'

/** From here on a figure that two others add up to is no chance. */
const SURE_SUM = 20

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
export function bySum(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  const plain = counts.filter(isPlainOrPaired)
  const values = new Set(plain.map((count) => count.value))
  const most = Math.max(0, ...plain.filter((count) => count.by !== null).map((count) => count.value))
  const each = new Set(counts.filter((count) => count.scope === 'each').map((count) => count.value))
  for (const [at, a] of plain.entries()) {
    for (const b of plain.slice(at + 1)) {
      const sum = a.value + b.value
      if (a.value === b.value || sum < most || !(values.has(sum) || each.has(sum)) || !near(a, b)) continue
      // "1,650 from both sides: the government 1,050, the group 600": it is no figure of each.
      const parted = a.by !== null && b.by !== null && a.by !== b.by
      if (each.has(a.value) || each.has(b.value) || (each.has(sum) && !parted)) continue
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
