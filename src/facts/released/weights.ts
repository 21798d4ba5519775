import type { Count } from '../counts/count.js'

const ZONE_WEIGHT = { title: 3, lead: 2, body: 1, tail: 0.4 } as const
/** How much a figure loses that is agreed and not yet done, a part of another, inexact, or of another day. */
const PLANNED = 0.4
const PART = 0.15
const ABOUT = 0.3
const STALE = 0.1
/** Bodies are told of beside people. */
const BODIES = 0.8
/** What it gains as the sum of two others, and where the other side's figure is given with it. */
const WHOLE = 1.5
const PAIRED = 1.5

/** What is known of the happening that figures are weighed for. */
export interface Happening {
  /** Its day, `YYYY-MM-DD`, or null: what is told of another day counts little. */
  readonly day: string | null
  /** It is still to come: a figure that is only agreed is its figure. */
  readonly ahead: boolean
}

/** Of another day than the happening: an earlier stage, an older exchange. */
export function isStale(count: Count, { day }: Happening): boolean {
  if (count.undated) return true
  // A weekday may be the one before or the one to come.
  return day !== null && count.day !== null && count.day < day && count.ahead !== day
}

function weightOf(count: Count, happening: Happening): number {
  return (
    ZONE_WEIGHT[count.sentence.zone] *
    (count.planned && !happening.ahead ? PLANNED : 1) *
    (count.part ? PART : 1) *
    (count.about ? ABOUT : 1) *
    (count.what === 'bodies' ? BODIES : 1) *
    (count.partner !== null ? PAIRED : 1) *
    (isStale(count, happening) ? STALE : 1)
  )
}

/** One figure and how well the article supports it. */
export interface Option {
  readonly count: Count
  readonly weight: number
}

/** Figures given for one side, each once, the best supported first. `whole`: those that others add up to. */
export function optionsOf(
  counts: readonly Count[],
  happening: Happening,
  whole: ReadonlySet<number> = new Set(),
): readonly Option[] {
  const options = new Map<number, Option>()
  for (const count of counts) {
    const known = options.get(count.value)
    const weight = (known?.weight ?? 0) + weightOf(count, happening) * (whole.has(count.value) ? WHOLE : 1)
    options.set(count.value, {
      count: known?.count.what ? known.count : count.what ? count : (known?.count ?? count),
      weight,
    })
  }
  return [...options.values()].sort((a, b) => b.weight - a.weight)
}
