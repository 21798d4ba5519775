import type { Released, ReleasedKind } from '../domain/claim.js'
import type { Count } from './counts.js'
import { otherSide } from './sides.js'

/** The counts of an article put together: what each side let go, and the figure for the whole. */
export interface ReleasedFacts {
  readonly released: readonly Released[]
  readonly total: number | null
}

const ZONE_RANK = { title: 0, lead: 1, body: 2, tail: 3 } as const

/** Carried out before planned, and early before late. */
function better(a: Count, b: Count): number {
  return Number(a.planned) - Number(b.planned) || ZONE_RANK[a.sentence.zone] - ZONE_RANK[b.sentence.zone]
}

const best = (counts: readonly Count[]): Count | undefined => [...counts].sort(better)[0]

function civiliansOf(counts: readonly Count[], by: string): number | null {
  const own = counts.filter((count) => count.civilians && count.scope === 'side' && count.by === by)
  return best(own)?.value ?? null
}

function kind(what: ReleasedKind | null, civilians: number | null): ReleasedKind | null {
  return civilians !== null && what !== 'bodies' && what !== 'civilian' ? 'mixed' : what
}

function sideFacts(by: string, to: string | null, count: Count | undefined, counts: readonly Count[]): Released | null {
  const civilians = civiliansOf(counts, by)
  if (count === undefined) {
    return civilians === null ? null : { by, to, count: civilians, what: 'civilian', civilians }
  }
  return { by, to, count: count.value, what: kind(count.what, civilians), civilians }
}

/**
 * Puts the counts together. A count for each side is both sides' count; else each side has the best count that the
 * article gives for it. A count for all is never a side's.
 */
export function releasedOf(counts: readonly Count[], parties: readonly string[]): ReleasedFacts {
  const total = best(counts.filter((count) => count.scope === 'total' && !count.civilians))
  const [first, second] = parties
  if (first === undefined) return { released: [], total: total?.value ?? null }
  const each = best(counts.filter((count) => count.scope === 'each'))
  const released: Released[] = []
  for (const by of [first, second]) {
    if (by === undefined) continue
    const own = best(counts.filter((count) => count.scope === 'side' && !count.civilians && count.by === by))
    const early = own !== undefined && each !== undefined && better(own, each) < 0 && own.sentence.zone !== 'body'
    const side = sideFacts(by, otherSide(by, parties), early ? own : (each ?? own), counts)
    if (side !== null && (second !== undefined || own !== undefined)) released.push(side)
  }
  const sum = released.reduce((all, one) => all + (one.count ?? 0), 0)
  const whole =
    total !== undefined && released.some((one) => one.count !== null && one.count >= total.value && sum !== total.value)
      ? null
      : (total?.value ?? null)
  return { released, total: whole }
}
