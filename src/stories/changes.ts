import type { BackedValue, StoryAccount, StoryChange, StoryFact, StoryState } from '../domain/story.js'
import type { StoryReport } from './report.js'

/** What a story was, or is. */
export interface StoryStand {
  readonly state: StoryState
  readonly account: StoryAccount
}

/** Facts whose news is worth telling; a total says nothing that the sides' counts do not. */
const MATERIAL = new Set(['released', 'total', 'date', 'round'])
/** Only while it is to come does another day change what somebody does. */
const TO_COME: ReadonlySet<StoryState> = new Set(['rumoured', 'announced', 'planned', 'postponed'])

/** What makes two values one: the count of a release, whatever else is said of it. */
function core(value: unknown): unknown {
  const plain = typeof value === 'object' && value !== null && 'count' in value ? Reflect.get(value, 'count') : value
  return typeof plain === 'object' ? JSON.stringify(plain) : plain
}

const who = ({ backing }: BackedValue): string => {
  const first = backing.find(({ speaker }) => speaker !== null) ?? backing[0]
  const names = [first?.speaker, first?.source ?? first?.url].filter((name) => name != null)
  return names.join(', ')
}

/** The side that a fact is of: its key without the day. */
const sideOf = (fact: StoryFact): string => fact.key.replace(/ \d{4}-\d{2}-\d{2}$/, '')

function material(fact: StoryFact, facts: readonly StoryFact[], state: StoryState): boolean {
  if (!MATERIAL.has(fact.slot)) return false
  if (fact.slot === 'date') return TO_COME.has(state)
  return fact.slot !== 'total' || !facts.some(({ slot }) => slot === 'released')
}

function factChanges(before: StoryStand, after: StoryStand): StoryChange[] {
  const changes: StoryChange[] = []
  for (const fact of after.account.facts) {
    if (!material(fact, after.account.facts, after.state)) continue
    const [best] = fact.values
    const was = before.account.facts.find(({ key }) => key === fact.key)
    if (was === undefined) {
      // A report that is a day off tells no second release of the same number.
      const known = before.account.facts.some(
        (one) => sideOf(one) === sideOf(fact) && one.values.some(({ value }) => core(value) === core(best.value)),
      )
      if (!known) changes.push({ kind: 'fact', slot: fact.slot, from: null, to: best.value })
      continue
    }
    const isNew = (value: BackedValue): boolean => !was.values.some((old) => core(old.value) === core(value.value))
    if (fact.disputed && (!was.disputed || fact.values.some(isNew))) {
      const values = fact.values.map((value) => ({ value: value.value, by: who(value) }))
      changes.push({ kind: 'dispute', slot: fact.slot, values })
    } else if (!fact.disputed && core(was.values[0].value) !== core(best.value)) {
      changes.push({ kind: 'fact', slot: fact.slot, from: was.values[0].value, to: best.value })
    }
  }
  return changes
}

/** What a report says otherwise than the one that it replaces. */
function corrections(report: StoryReport, replaced: StoryReport | null): StoryChange[] {
  const [now, then] = [report.facts, replaced?.facts]
  if (now === null || then == null) return []
  const changes: StoryChange[] = []
  const { url } = report
  for (const release of now.released) {
    const was = then.released.find(({ by }) => by === release.by)
    if (was?.count == null || release.count === null || was.count === release.count) continue
    changes.push({ kind: 'correction', slot: 'released', from: was, to: release, url })
  }
  if (now.total !== null && then.total !== null && now.total !== then.total && changes.length === 0)
    changes.push({ kind: 'correction', slot: 'total', from: then.total, to: now.total, url })
  if (now.date !== null && then.date !== null && now.date !== then.date)
    changes.push({ kind: 'correction', slot: 'date', from: then.date, to: now.date, url })
  return changes
}

/**
 * What a report has changed about a story, the weightiest first. What a correction says is not said again as a new fact.
 * `replaced`: the report that it takes the place of, where there is one.
 */
export function changesBetween(
  before: StoryStand,
  after: StoryStand,
  report: StoryReport,
  replaced: StoryReport | null,
): readonly StoryChange[] {
  const changes: StoryChange[] = []
  if (before.state !== after.state) changes.push({ kind: 'state', from: before.state, to: after.state })
  const corrected = corrections(report, replaced)
  changes.push(...corrected)
  const said = new Set(corrected.flatMap((change) => (change.kind === 'correction' ? [change.slot] : [])))
  changes.push(...factChanges(before, after).filter((change) => change.kind !== 'fact' || !said.has(change.slot)))
  const origins = Math.max(after.account.origins.length, 1)
  if (after.account.origins.length > Math.max(before.account.origins.length, 1))
    changes.push({ kind: 'corroboration', origins, by: report.source ?? report.url })
  return changes
}

/**
 * What a report has changed about a story that took others in with it: what is new to each of them. What one of them was
 * told to be before is no news.
 * @param before the story itself first, then those that it took in
 */
export function changesForAll(
  before: readonly [StoryStand, ...StoryStand[]],
  after: StoryStand,
  report: StoryReport,
  replaced: StoryReport | null,
): readonly StoryChange[] {
  const [own, ...others] = before
  const news = (stand: StoryStand): ReadonlySet<string> =>
    new Set(changesBetween(stand, after, report, replaced).map(newOf))
  const known = others.map(news)
  return changesBetween(own, after, report, replaced).filter((change) => known.every((one) => one.has(newOf(change))))
}

/** A change without what was before. */
const newOf = (change: StoryChange): string => JSON.stringify({ ...change, from: null })
