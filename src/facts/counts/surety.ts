import { otherSide } from '../sides/side-hits.js'
import type { Count } from './count.js'
import { isPlain, near, type Reading } from './plain.js'

const isSided = (count: Count): boolean => isPlain(count) && count.scope === 'side' && count.by !== null

/**
 * A figure of a pair ("63 for 116") that is given to a side by order alone, and outright to the other side elsewhere.
 * Equal figures of two sides are left as they are.
 */
export function bySure(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  const known = new Map<number, Reading>()
  const sided = counts.filter(isSided)
  if (new Set(sided.map((count) => count.value)).size < 2) return known
  for (const count of sided) {
    if (count.sure === true || count.partner === null || known.has(count.value)) continue
    const same = sided.filter((one) => one.value === count.value && one.sure === true)
    const [first] = same
    const by = first?.by ?? null
    if (by === null || by === count.by || same.some((one) => one.by !== by || one.sentence === count.sentence)) continue
    known.set(count.value, { by })
    // "63 for 116": with one figure of a pair the other changes its side.
    const other = otherSide(by, parties)
    const { partner } = count
    if (partner === null || other === null || partner === count.value) continue
    if (!sided.some((one) => one.value === partner && one.sure === true && one.by !== other))
      known.set(partner, { by: other })
  }
  return known
}

/** Whether all that an article says of two figures may be of one swap. */
const mayPair = (a: Count, b: Count): boolean =>
  (near(a, b) || b.sentence.zone === 'title' || a.sentence.zone === 'title') &&
  a.day === b.day &&
  a.planned === b.planned &&
  a.about === b.about &&
  a.what !== 'bodies' &&
  b.what !== 'bodies'

/** A swap of which both figures are read as one side's: the one that only order gave to it is the other side's. */
export function byContrast(counts: readonly Count[], parties: readonly string[]): ReadonlyMap<number, Reading> {
  const plain = counts.filter((count) => isPlain(count) && count.sentence.zone !== 'tail')
  const sided = plain.filter(isSided)
  const values = [...new Set(sided.map((count) => count.value))]
  const [a, b] = values
  const by = sided[0]?.by ?? null
  const other = by === null ? null : otherSide(by, parties)
  const alone = counts.every((count) => count.scope !== 'each' && (count.by === null || count.by === by))
  if (a === undefined || b === undefined || values.length > 2 || other === null || !alone) return new Map()
  // A figure without a side may be the other's as well.
  if (plain.some((count) => count.by === null && !values.includes(count.value))) return new Map()
  const told = (value: number): readonly Count[] => sided.filter((count) => count.value === value)
  const isSure = (value: number): boolean => told(value).some((count) => count.sure === true)
  if (isSure(a) === isSure(b)) return new Map()
  if (!told(a).some((one) => told(b).some((two) => mayPair(one, two)))) return new Map()
  return new Map([[isSure(a) ? b : a, { by: other }]])
}
