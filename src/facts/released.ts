import type { Released, ReleasedKind } from '../domain/claim.js'
import type { Count } from './counts.js'
import { otherSide } from './sides.js'

/** The counts of an article put together: what each side let go, and the figure for the whole. */
export interface ReleasedFacts {
  readonly released: readonly Released[]
  readonly total: number | null
}

const ZONE_WEIGHT = { title: 3, lead: 2, body: 1, tail: 0.4 } as const
/** How much a figure loses that is agreed and not yet done, a part of another, inexact, or of another day. */
const PLANNED = 0.4
const PART = 0.15
const ABOUT = 0.3
const STALE = 0.1
/** Bodies are told of beside people. */
const BODIES = 0.8
/** What it gains as the sum of two others. */
const WHOLE = 1.5
/** From here on a figure that is the sum of both sides is no chance. */
const SURE_SUM = 40
/** A total may hold wounded or children beside the two sides, but not much more. */
const FAR_SUM = 1.6
/** Two sentences that tell of one exchange stand this near to each other. */
const NEAR = 4

/** Of another day than the happening: an earlier stage, an older exchange. */
const isStale = (count: Count, day: string | null): boolean =>
  count.undated || (day !== null && count.day !== null && count.day < day)

function weightOf(count: Count, day: string | null): number {
  return (
    ZONE_WEIGHT[count.sentence.zone] *
    (count.planned ? PLANNED : 1) *
    (count.part ? PART : 1) *
    (count.about ? ABOUT : 1) *
    (count.what === 'bodies' ? BODIES : 1) *
    (isStale(count, day) ? STALE : 1)
  )
}

/** One figure and how well the article supports it. */
interface Option {
  readonly count: Count
  readonly weight: number
}

/** Figures given for one side, each once, the best supported first. */
function optionsOf(
  counts: readonly Count[],
  day: string | null,
  whole: ReadonlySet<number> = new Set(),
): readonly Option[] {
  const options = new Map<number, Option>()
  for (const count of counts) {
    const known = options.get(count.value)
    const weight = (known?.weight ?? 0) + weightOf(count, day) * (whole.has(count.value) ? WHOLE : 1)
    options.set(count.value, {
      count: known?.count.what ? known.count : count.what ? count : (known?.count ?? count),
      weight,
    })
  }
  return [...options.values()].sort((a, b) => b.weight - a.weight)
}

/** A figure that is the sum of one of each side is for both. */
function sumOfSides(value: number, first: readonly Option[], second: readonly Option[]): boolean {
  return first.some((one) =>
    second.some(
      (other) => one.count.value + other.count.value === value && Math.min(one.count.value, other.count.value) > 0,
    ),
  )
}

interface Side {
  readonly by: string
  readonly options: readonly Option[]
  readonly civilians: number | null
}

function civiliansOf(
  by: string,
  counts: readonly Count[],
  options: readonly Option[],
  day: string | null,
): number | null {
  const own = counts.filter((count) => count.civilians && (count.scope === 'each' || count.by === by))
  const [best] = optionsOf(own, day)
  if (best !== undefined) return best.count.value
  // 270 soldiers and 120 civilians are the 390 that the side let go, whoever the sentence named.
  const value = options[0]?.count.value
  const rest = counts.find(
    (count) => count.civilians && counts.some((other) => !other.civilians && other.value + count.value === value),
  )
  return rest?.value ?? null
}

const kindOf = (what: ReleasedKind | null, civilians: number | null): ReleasedKind | null =>
  civilians !== null && what !== 'bodies' && what !== 'civilian' ? 'mixed' : what

function factsOf(side: Side, parties: readonly string[]): Released | null {
  const { by, civilians } = side
  const to = otherSide(by, parties)
  const count = side.options[0]?.count
  if (count === undefined)
    return civilians === null ? null : { by, to, count: civilians, what: 'civilian', civilians: null }
  const inside = civilians !== null && civilians < count.value ? civilians : null
  const beside = civilians !== null && civilians >= count.value ? civilians : null
  return { by, to, count: count.value, what: kindOf(count.what, civilians), civilians: inside ?? beside }
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

/** A second figure as well supported as this share of the first one may stand in its place. */
const RIVAL_SHARE = 0.4

/** Both sides are left with one figure, and one of them has another as good: each keeps its own. */
function unlike(
  one: readonly Option[],
  two: readonly Option[],
  values: ReadonlySet<number>,
): [readonly Option[], readonly Option[]] {
  const value = one[0]?.count.value
  if (value === undefined || two[0]?.count.value !== value) return [one, two]
  if (one[0]?.count.scope === 'each' || two[0].count.scope === 'each') return [one, two]
  const whole = (option: Option): boolean => !values.has(value - option.count.value)
  const share = (options: readonly Option[]): number =>
    (options.slice(1).find(whole)?.weight ?? 0) / (options[0]?.weight ?? 1)
  if (Math.max(share(one), share(two)) < RIVAL_SHARE) return [one, two]
  return share(one) > share(two) ? [one.slice(1).filter(whole), two] : [one, two.slice(1).filter(whole)]
}

/** A figure that two others add up to is the whole of them. */
function wholes(counts: readonly Count[]): ReadonlySet<number> {
  const values = [...new Set(counts.map((count) => count.value))]
  return new Set(
    values.filter((value) =>
      values.some((one) => one * 2 !== value && values.includes(value - one) && value - one > 1 && one > 1),
    ),
  )
}

/**
 * Puts the counts together: each side has the figure that the article supports best, by where it stands and how often;
 * a figure for each side is both sides' figure. A figure for all is never a side's, and one that is the sum of two is
 * for all. `day` is the day of the happening: what is told of another day counts little;
 * `figures` are all that the article gives, whatever they count.
 */
export function releasedOf(
  counts: readonly Count[],
  parties: readonly string[],
  day: string | null = null,
  figures: ReadonlySet<number> = new Set(counts.map((count) => count.value)),
): ReleasedFacts {
  const news = counts.filter((count) => count.scope !== 'cumulative' && !count.wounded)
  const people = news.filter((count) => !count.civilians)
  const order = new Map(counts.map((count, index) => [count, index]))
  const totals = optionsOf(
    people.filter(
      (count) =>
        count.scope === 'total' &&
        !isStale(count, day) &&
        !count.part &&
        !(count.joint && (count.sentence.zone === 'body' || count.sentence.zone === 'tail')),
    ),
    day,
  )
  const [first, second] = parties
  if (first === undefined) return { released: [], total: totals[0]?.count.value ?? null }

  const given = (by: string): readonly Count[] =>
    people.filter((count) => count.scope === 'each' || (count.scope === 'side' && count.by === by))
  const sums = wholes(people)
  let one = optionsOf(given(first), day, sums)
  let two = second === undefined ? [] : optionsOf(given(second), day, sums)
  const loose = optionsOf(
    people.filter((count) => count.scope === 'side' && count.by === null && !count.part && !isStale(count, day)),
    day,
  )
  const whole = [...one, ...two, ...totals]
    .map((option) => option.count.value)
    .filter((value) => sumOfSides(value, one, two) || sumOfSides(value, one, loose) || sumOfSides(value, two, loose))
  const part = (options: readonly Option[]): readonly Option[] => {
    const rest = options.filter((option) => !whole.includes(option.count.value))
    return rest.length > 0 ? rest : options
  }
  one = part(one)
  two = part(two)
  const strays = people.filter(
    (count) =>
      count.scope === 'side' &&
      count.by === null &&
      !count.part &&
      !isStale(count, day) &&
      !whole.includes(count.value),
  )
  ;[one, two] = unlike(one, two, new Set(people.map((count) => count.value)))
  const summand = (count: Count): boolean =>
    news.some((other) => [one, two].some((side) => side[0]?.count.value === other.value + count.value))
  const apart = strays.filter((count) => count.sentence.zone !== 'tail' && !summand(count))
  const taken = new Set(totals.filter((option) => !option.count.joint).map((option) => option.count.value))
  if (second !== undefined && isEcho(two, one) && apart.length > 0)
    two = optionsOf(strayFor(one, apart, order, taken), day)
  else if (second !== undefined && isEcho(one, two) && apart.length > 0)
    one = optionsOf(strayFor(two, apart, order, taken), day)
  else if (second !== undefined && one.length > 0 && two.length === 0)
    two = optionsOf(strayFor(one, strays, order, taken), day)
  else if (second !== undefined && two.length > 0 && one.length === 0)
    one = optionsOf(strayFor(two, strays, order, taken), day)

  const sides: Side[] = []
  for (const [by, options] of [
    [first, one],
    [second, two],
  ] as const) {
    if (by === undefined || (second === undefined && options.length === 0)) continue
    sides.push({ by, options, civilians: civiliansOf(by, news, options, day) })
  }
  const released = sides.flatMap((side) => {
    const facts = factsOf(side, parties)
    return facts === null ? [] : [facts]
  })
  const sum = released.reduce((all, side) => all + (side.count ?? 0), 0)
  const most = Math.max(0, ...released.map((side) => side.count ?? 0))
  if (released.length > 1 && sum >= SURE_SUM && figures.has(sum) && sum > most) return { released, total: sum }
  const fit = totals.find((option) => option.count.value === sum && released.length > 1)
  const total =
    fit ??
    totals.find(
      ({ count }) => count.value > most && !count.about && (released.length < 2 || count.value <= sum * FAR_SUM),
    )
  return { released, total: total?.count.value ?? null }
}
