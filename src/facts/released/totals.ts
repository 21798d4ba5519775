import type { Count } from '../counts/count.js'
import type { Option } from './weights.js'

/** From here on a figure that is the sum of both sides is no chance. */
const SURE_SUM = 9
/** A total may hold wounded or children beside the two sides, but not much more. */
const FAR_SUM = 1.6

/** A figure that is the sum of one of each side is for both. */
export function sumOfSides(value: number, first: readonly Option[], second: readonly Option[]): boolean {
  return first.some((one) =>
    second.some(
      (other) => one.count.value + other.count.value === value && Math.min(one.count.value, other.count.value) > 0,
    ),
  )
}

/** A figure that two others add up to is the whole of them. */
export function wholes(counts: readonly Count[]): ReadonlySet<number> {
  const values = [...new Set(counts.map((count) => count.value))]
  return new Set(
    values.filter((value) =>
      values.some((one) => one * 2 !== value && values.includes(value - one) && value - one > 1 && one > 1),
    ),
  )
}

/** "500 for 500 … a thousand in two days": all that a larger deal brings home, of which a part came today. */
function wholeDeal(people: readonly Count[], sum: number): number | null {
  const each = people.filter((count) => count.scope === 'each').map((count) => count.value * 2)
  const isWhole = ({ value, scope, civilians, part }: Count): boolean =>
    value > sum && scope !== 'each' && !civilians && !part && each.includes(value)
  return people.find(isWhole)?.value ?? null
}

/**
 * The figure for the whole that the article gives, or null. `sides` are the counts of the sides, `totals` what
 * sentences give for all, `people` all counts of people, `figures` all numbers of the article, whatever they count;
 * `civilians` are those beside or among the sides' counts; `ahead`: nobody was let go yet.
 */
export function totalOf(
  sides: readonly number[],
  totals: readonly Option[],
  people: readonly Count[],
  figures: ReadonlySet<number>,
  civilians = 0,
  ahead = false,
): number | null {
  const sum = sides.reduce((all, one) => all + one, 0)
  const most = Math.max(0, ...sides)
  // Beside what one side let go by now a figure that is only agreed is not of both.
  if (sides.length < 2) {
    const fits = ({ count }: Option): boolean =>
      count.value > most && !count.about && !(sides.length === 1 && count.planned && !ahead)
    return totals.find(fits)?.count.value ?? null
  }
  const told = totals.some(({ count }) => count.value === sum) || people.some((count) => count.value === sum)
  if (sum > most && (told || (sum >= SURE_SUM && figures.has(sum)))) return sum
  // "130 soldiers and 22 officials": those beside the figure of a side are of the whole as well.
  if (civilians > 0 && sum + civilians >= SURE_SUM && figures.has(sum + civilians)) return sum + civilians
  const near = totals.find(({ count }) => count.value >= sum && !count.about && count.value <= sum * FAR_SUM)
  return near?.count.value ?? wholeDeal(people, sum)
}
