import type { Released, ReleasedKind } from '../../domain/claim.js'
import type { Count } from '../counts/count.js'
import { otherSide } from '../sides/side-hits.js'
import { assign } from './assign.js'
import { civiliansOf } from './civilians.js'
import { totalOf } from './totals.js'
import { type Happening, isStale, type Option, optionsOf } from './weights.js'

/** The counts of an article put together: what each side let go, and the figure for the whole. */
interface ReleasedFacts {
  readonly released: readonly Released[]
  readonly total: number | null
}

/** What an article gives beside the counts of its news. */
export interface Surroundings extends Happening {
  /** All numbers of the news, whatever they count. */
  readonly figures: ReadonlySet<number>
  /** Counts of sentences on what was before. */
  readonly past: readonly Count[]
}

interface Side {
  readonly by: string
  readonly options: readonly Option[]
  readonly civilians: number | null
}

const kindOf = (what: ReleasedKind | null, civilians: number | null): ReleasedKind | null =>
  civilians !== null && what !== 'bodies' && what !== 'civilian' ? 'mixed' : what

function factsOf(side: Side, parties: readonly string[]): Released | null {
  const { by, civilians } = side
  const to = otherSide(by, parties)
  const count = side.options[0]?.count
  if (count === undefined)
    return civilians === null ? null : { by, to, count: civilians, what: 'civilian', civilians: null }
  return { by, to, count: count.value, what: kindOf(count.what, civilians), civilians }
}

/** "Grundlage ist die Formel vom Dezember: 1700 gegen 1200": an old pair that makes up the total of the news. */
function recalled(past: readonly Count[], news: readonly Count[]): readonly Count[] {
  return past.filter(
    (count) => count.partner !== null && news.some((one) => one.value === count.value + (count.partner ?? 0)),
  )
}

/** "The deal reached in April bound the group to free 64": what was agreed for the side that has no figure. */
function agreedFor(past: readonly Count[], news: readonly Count[]): readonly Count[] {
  const bare = (by: string): boolean =>
    !news.some((count) => count.scope === 'each' || count.by === by || (count.scope === 'side' && count.by === null))
  return past.flatMap((count): readonly Count[] =>
    count.scope === 'side' && count.accord && count.by !== null && bare(count.by) && !count.part && !count.civilians
      ? [{ ...count, undated: false }]
      : [],
  )
}

/** "The rebels have let 154 people go so far": the figure of a side that no other is given for. */
function soFar(counts: readonly Count[], exact: readonly Count[]): readonly Count[] {
  const bare = (by: string): boolean =>
    !exact.some((count) => count.scope === 'each' || (count.scope === 'side' && count.by === by))
  return counts.flatMap((count): readonly Count[] =>
    count.scope === 'cumulative' && count.by !== null && !count.wounded && !count.undated && bare(count.by)
      ? [{ ...count, scope: 'side' }]
      : [],
  )
}

const NOTHING: Surroundings = { day: null, ahead: false, figures: new Set(), past: [] }

/**
 * Puts the counts together: each side has the figure that the article supports best, by where it stands and how often;
 * a figure for each side is both sides' figure. A figure for all is never a side's, and one that is the sum of two is
 * for all.
 */
export function releasedOf(
  counts: readonly Count[],
  parties: readonly string[],
  around: Partial<Surroundings> = {},
): ReleasedFacts {
  const known: Surroundings = { ...NOTHING, figures: new Set(counts.map((count) => count.value)), ...around }
  const exact = counts.filter((count) => count.scope !== 'cumulative' && !count.wounded)
  const told = [...exact, ...soFar(counts, exact)]
  const sided = told.some((count) => !count.civilians && !count.part && (count.scope === 'each' || count.by !== null))
  const agreed = sided ? agreedFor(known.past, told) : [...recalled(known.past, told), ...agreedFor(known.past, told)]
  const news = [...told, ...agreed]
  const totals = optionsOf(
    news.filter(
      (count) =>
        count.scope === 'total' &&
        !count.civilians &&
        !isStale(count, known) &&
        !count.part &&
        !(count.joint && (count.sentence.zone === 'body' || count.sentence.zone === 'tail')),
    ),
    known,
  )
  const [first, second] = parties
  if (first === undefined) return { released: [], total: totals[0]?.count.value ?? null }

  const { one, two } = assign(news, [first, second], totals, known.figures, known)
  const sides: Side[] = []
  for (const [by, options] of [
    [first, one],
    [second, two],
  ] as const) {
    if (by === undefined || (second === undefined && options.length === 0)) continue
    sides.push({ by, options, civilians: civiliansOf(by, news, known.past, options[0], known) })
  }
  const released = sides.flatMap((side) => {
    const facts = factsOf(side, parties)
    return facts === null ? [] : [facts]
  })
  const values = released.flatMap((side) => (side.count === null ? [] : [side.count]))
  const civilians = released.reduce((all, side) => all + (side.civilians ?? 0), 0)
  return { released, total: totalOf(values, totals, news, known.figures, civilians, known.ahead) }
}
