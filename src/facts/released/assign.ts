import type { Count } from '../counts/count.js'
import { sumOfSides, wholes } from './totals.js'
import { type Happening, isStale, type Option, optionsOf } from './weights.js'

/** Two sentences that tell of one exchange stand this near to each other. */
const NEAR = 4
/** A second figure as well supported as this share of the first one may stand in its place. */
const RIVAL_SHARE = 0.4
/** Twice a figure is no chance from here on. */
const SURE_HALF = 10

/** What an article gives for the two sides, the best supported figure of each first. */
export interface Assigned {
  readonly one: readonly Option[]
  readonly two: readonly Option[]
}

/** Figures that no sentence gives to a side, which stand near one of the other side: the rest of one exchange. */
function strayFor(
  known: readonly Option[],
  strays: readonly Count[],
  order: ReadonlyMap<Count, number>,
  taken: ReadonlySet<number>,
): readonly Count[] {
  const [best] = known
  if (best === undefined) return []
  const paired = strays.filter((count) => count.partner === best.count.value)
  if (paired.length > 0) return paired
  return strays.filter(
    (count) =>
      !known.some((one) => one.count.value === count.value) &&
      !taken.has(count.value) &&
      Math.abs((order.get(count) ?? 0) - (order.get(best.count) ?? 0)) <= NEAR,
  )
}

/** A side has no figure but the other's, which the article gives the other far more clearly. */
function isEcho(weak: readonly Option[], strong: readonly Option[]): boolean {
  const [one] = weak
  const [other] = strong
  if (one === undefined || other === undefined || weak.length > 1 || one.count.scope === 'each') return false
  return one.count.value === other.count.value && one.weight <= other.weight / 2
}

/** Both sides are left with one figure, and one of them has another as good: each keeps its own. */
function unlike(one: readonly Option[], two: readonly Option[], values: ReadonlySet<number>): Assigned {
  const value = one[0]?.count.value
  if (value === undefined || two[0]?.count.value !== value) return { one, two }
  if (one[0]?.count.scope === 'each' || two[0].count.scope === 'each') return { one, two }
  const whole = (option: Option): boolean => !values.has(value - option.count.value)
  const share = (options: readonly Option[]): number =>
    (options.slice(1).find(whole)?.weight ?? 0) / (options[0]?.weight ?? 1)
  if (Math.max(share(one), share(two)) < RIVAL_SHARE) return { one, two }
  return share(one) > share(two) ? { one: one.slice(1).filter(whole), two } : { one, two: two.slice(1).filter(whole) }
}

/** No sentence names a side, but a figure and twice the figure are given: so many each. */
function halves(strays: readonly Count[], figures: ReadonlySet<number>): readonly Count[] {
  const half = strays.filter((count) => count.value >= SURE_HALF && figures.has(count.value * 2))
  return half.map((count) => ({ ...count, scope: 'each' }))
}

/** Whether a figure stands near nothing else than wounded, parts or another day. */
const isLoose = (count: Count, happening: Happening): boolean =>
  count.scope === 'side' && count.by === null && !count.part && !isStale(count, happening)

/**
 * Which figures each of two sides let go. Figures that stand for both together are left out; those that no sentence
 * gives to a side fill the side that would have none. `counts` are in the order of the article.
 */
export function assign(
  counts: readonly Count[],
  sides: readonly [string, string | undefined],
  totals: readonly Option[],
  figures: ReadonlySet<number>,
  happening: Happening,
): Assigned {
  const [first, second] = sides
  const order = new Map(counts.map((count, index) => [count, index]))
  const people = counts.filter((count) => !count.civilians)
  const given = (by: string): readonly Count[] =>
    people.filter((count) => count.scope === 'each' || (count.scope === 'side' && count.by === by))
  const sums = wholes(people)
  let one = optionsOf(given(first), happening, sums)
  let two = second === undefined ? [] : optionsOf(given(second), happening, sums)
  const free = people.filter((count) => isLoose(count, happening))
  const loose = optionsOf(free, happening)
  // A part of one side's figure and the other side's may add up to it by chance: three soldiers of five, and two.
  const own = (options: readonly Option[]): readonly Option[] => options.filter((option) => !option.count.part)
  const [ones, twos] = [own(one), own(two)]
  const whole = [...one, ...two, ...totals]
    .map((option) => option.count.value)
    .filter(
      (value) => sumOfSides(value, ones, twos) || sumOfSides(value, ones, loose) || sumOfSides(value, twos, loose),
    )
  const part = (options: readonly Option[]): readonly Option[] => {
    const rest = options.filter((option) => !whole.includes(option.count.value))
    return rest.length > 0 ? rest : options
  }
  ;({ one, two } = unlike(part(one), part(two), new Set(counts.map((count) => count.value))))
  if (second === undefined) return { one, two: [] }

  const strays = free.filter((count) => !whole.includes(count.value))
  const taken = new Set(totals.filter((option) => !option.count.joint).map((option) => option.count.value))
  const fill = (known: readonly Option[], rest: readonly Count[]): readonly Option[] => {
    const [best] = known
    const double = best !== undefined && best.count.value >= SURE_HALF ? best.count.value * 2 : null
    const others = rest.filter((count) => count.value !== double)
    const strayed = optionsOf(strayFor(known, others, order, taken), happening)
    const isHalf = double !== null && (others.length < rest.length || (strayed.length === 0 && figures.has(double)))
    return best !== undefined && isHalf ? [best] : strayed
  }
  if (one.length === 0 && two.length === 0) {
    // "61 villagers came down from the buses; 25 soldiers went the other way": civilians alone are one side's figure.
    const lay = (by: string): readonly Option[] =>
      optionsOf(
        counts.filter((count) => count.civilians && !count.part && count.by === by),
        happening,
      )
    const beside = (known: readonly Option[]): readonly Option[] =>
      fill(
        known,
        strays.filter((stray) => known.some((option) => option.count.sentence === stray.sentence)),
      )
    const [ofFirst, ofSecond] = [lay(first), lay(second)]
    if (ofFirst.length > 0 && ofSecond.length === 0) return { one, two: beside(ofFirst) }
    if (ofSecond.length > 0 && ofFirst.length === 0) return { one: beside(ofSecond), two }
    const each = optionsOf(halves(strays, figures), happening)
    return { one: each, two: each }
  }
  // "157 came home … 150 were soldiers, the other seven civilians": what adds up to a side's figure is its own parts.
  const summand = (count: Count): boolean =>
    counts.some((other) => [one, two].some((side) => side[0]?.count.value === other.value + count.value))
  const whose = strays.filter((count) => !summand(count))
  const apart = whose.filter((count) => count.sentence.zone !== 'tail')
  if (isEcho(two, one) && apart.length > 0) return { one, two: fill(one, apart) }
  if (isEcho(one, two) && apart.length > 0) return { one: fill(two, apart), two }
  if (two.length === 0) return { one, two: fill(one, whose) }
  if (one.length === 0) return { one: fill(two, whose), two }
  return { one, two }
}
