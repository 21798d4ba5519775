import type { Facts } from '../../src/domain/claim.js'
import type { CorpusCase } from './cases.js'
import { canonical, canonicalSet } from './names.js'

type Gold = NonNullable<CorpusCase['facts']>

/** Whether one slot of an article's facts was told rightly. */
export interface SlotHit {
  readonly slot: 'kind' | 'status' | 'date' | 'parties' | 'mediators' | 'counts' | 'civilians' | 'total' | 'round'
  readonly right: boolean
}

/**
 * Compares the facts that were told of an article with its labels, by the labels' conventions (the corpus's README). A
 * slot that the labels leave open is not scored.
 */
export function factSlots(topics: readonly string[], gold: Gold, told: Facts | null): SlotHit[] {
  const both = topics.length === 2
  const statuses = [gold.status, ...gold.status_alt, ...(both && told?.kind === 'talks' ? ['completed'] : [])]
  const { parties, mediators } = people(gold, told)
  const hits: SlotHit[] = [
    { slot: 'kind', right: told !== null && (told.kind === gold.kind || both) },
    { slot: 'status', right: told !== null && statuses.includes(told.status) },
    { slot: 'parties', right: parties },
    { slot: 'mediators', right: mediators },
    ...counts(gold, told),
  ]
  if (gold.date !== null) {
    hits.push({ slot: 'date', right: told?.date != null && [gold.date, ...gold.date_alt].includes(told.date) })
  }
  const total = told?.total ?? null
  if (gold.total !== null || total !== null) {
    hits.push({ slot: 'total', right: total !== null && (total === gold.total || sums(gold).includes(total)) })
  }
  if (gold.round !== null) hits.push({ slot: 'round', right: told?.round === gold.round })
  return hits
}

/** The Red Cross and optional names may be given or left out; the United States may stand as party or as mediator. */
function people(gold: Gold, told: Facts | null): { parties: boolean; mediators: boolean } {
  const goldMediators = canonicalSet(gold.mediators)
  const toldMediators = canonicalSet(told?.mediators ?? [])
  const goldParties = canonicalSet(gold.parties)
  const toldParties = canonicalSet(told?.parties ?? [])
  const sponsor = goldMediators.has('US')
  for (const name of ['ICRC', ...canonicalSet(gold.mediators_opt)]) {
    goldMediators.delete(name)
    toldMediators.delete(name)
  }
  for (const name of canonicalSet(gold.parties_opt)) {
    goldParties.delete(name)
    toldParties.delete(name)
  }
  const isParty = goldParties.has('US')
  if (goldMediators.has('US') && !toldMediators.has('US') && isParty && toldParties.has('US'))
    goldMediators.delete('US')
  if (sponsor && isParty && !toldParties.has('US') && toldMediators.has('US')) goldParties.delete('US')
  if (sponsor && !isParty) toldParties.delete('US')
  return { parties: equal(goldParties, toldParties), mediators: equal(goldMediators, toldMediators) }
}

function counts(gold: Gold, told: Facts | null): SlotHit[] {
  const left = (told?.released ?? []).filter((one) => one.count !== null)
  return gold.released.flatMap((one): SlotHit[] => {
    if (one.count === null) return []
    const sides = [one.by, ...one.by_alt].map(canonical)
    const figures = [one.count, ...one.alt]
    const at = left.findIndex(
      ({ by, count }) => sides.includes(canonical(by)) && count !== null && figures.includes(count),
    )
    const found = at === -1 ? undefined : left.splice(at, 1)[0]
    const hit: SlotHit = { slot: 'counts', right: found !== undefined }
    return one.civilians === null ? [hit] : [hit, { slot: 'civilians', right: found?.civilians === one.civilians }]
  })
}

/** Totals that are the sum of one figure of each side. */
function sums(gold: Gold): number[] {
  if (gold.released.length === 0) return []
  return gold.released.reduce<number[]>(
    (before, { count, alt }) =>
      count === null ? [] : before.flatMap((sum) => [count, ...alt].map((one) => sum + one)),
    [0],
  )
}

function equal(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one))
}
