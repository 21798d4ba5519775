import type { BackedValue, Backing, StoryAccount, StoryFact } from '../domain/story.js'
import { lifeOf } from './life.js'
import { independentOrigins, type StoryReport } from './report.js'

/** One value that one report gives. */
interface Stated {
  readonly slot: string
  readonly side: string
  readonly day: string | null
  readonly value: unknown
  readonly report: StoryReport
}

/** So many articles are named for one value. */
const BACKING_MOST = 6

const same = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))

function statedBy(report: StoryReport): readonly Stated[] {
  const { facts, profile } = report
  if (facts === null) return []
  const { date } = facts
  const stated: Stated[] = []
  // Who was let go is for the story of the exchange to say, though the article tells of talks as well.
  const exchange = profile.kind === 'exchange'
  for (const { by, to, count, what, civilians } of facts.released) {
    if (exchange && count !== null)
      stated.push({ slot: 'released', side: by, day: date, value: { by, to, count, what, civilians }, report })
  }
  if (exchange && facts.total !== null) stated.push({ slot: 'total', side: '', day: date, value: facts.total, report })
  if (date !== null) stated.push({ slot: 'date', side: '', day: null, value: date, report })
  if (!exchange && facts.round !== null) stated.push({ slot: 'round', side: '', day: null, value: facts.round, report })
  return stated
}

/** What of a value two reports must agree on; the kind of people and the receiver are told more or less exactly. */
function core(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'count' in value ? Reflect.get(value, 'count') : value
}

/** Every number that a report gives anywhere: where it names both figures it explains, and does not contradict. */
function numbersOf(report: StoryReport): ReadonlySet<number> {
  const numbers = new Set<number>()
  const add = (value: unknown): void => {
    if (typeof value === 'number') numbers.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(add)
  }
  for (const { value } of report.claims) add(value)
  add(report.facts?.released.map(({ count, civilians }) => ({ count, civilians })))
  const counts = (report.facts?.released ?? []).flatMap(({ count }) => (count === null ? [] : [count]))
  add(counts.reduce((sum, count) => sum + count, 0))
  return numbers
}

function backingOf({ report, slot, value }: Stated): Backing {
  const wanted = core(value)
  const claim = report.claims.find((one) => one.slot === slot && same(core(one.value), wanted))
  const nearly = claim ?? report.claims.find((one) => one.slot === slot)
  return {
    article: report.article,
    source: report.source,
    url: report.url,
    speaker: nearly?.speaker ?? null,
    sentence: nearly?.sentence ?? null,
  }
}

/** Several values stand for one fact on one day; what gives no day belongs to the day that most give. */
function byFact(stated: readonly Stated[]): ReadonlyMap<string, readonly Stated[]> {
  const facts = new Map<string, Stated[]>()
  const groups = new Map<string, Stated[]>()
  for (const one of stated) {
    const group = `${one.slot} ${one.side}`.trim()
    const all = groups.get(group)
    if (all === undefined) groups.set(group, [one])
    else all.push(one)
  }
  for (const [group, all] of groups) {
    const days = new Map<string, number>()
    for (const { day } of all) if (day !== null) days.set(day, (days.get(day) ?? 0) + 1)
    const [most] = [...days].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    for (const one of all) {
      const day = one.day ?? most?.[0] ?? null
      const key = day === null ? group : `${group} ${day}`
      const known = facts.get(key)
      if (known === undefined) facts.set(key, [one])
      else known.push(one)
    }
  }
  return facts
}

/** A report that another one of the same page or house has replaced gives no value any more. */
function standing(stated: readonly Stated[]): readonly Stated[] {
  const replaced = new Set(stated.map(({ report }) => report.replaces))
  const newest = new Map<string, string>()
  for (const { report } of stated) {
    const { family, published } = report
    if (family !== null && published > (newest.get(family) ?? '')) newest.set(family, published)
  }
  return stated.filter(({ report: { article, family, published } }) => {
    return !replaced.has(article) && (family === null || newest.get(family) === published)
  })
}

interface Weighed {
  readonly value: BackedValue
  readonly stated: readonly Stated[]
  readonly official: boolean
}

function weigh(stated: readonly Stated[]): readonly Weighed[] {
  const values: Stated[][] = []
  for (const one of stated) {
    const known = values.find(([first]) => first !== undefined && same(core(first.value), core(one.value)))
    if (known === undefined) values.push([one])
    else known.push(one)
  }
  return values
    .map((backers) => {
      const first = backers.reduce((a, b) => (a.report.published <= b.report.published ? a : b))
      const { origins } = independentOrigins(backers.map((one) => one.report))
      return {
        value: {
          value: first.value,
          origins: Math.max(origins.length, 1),
          reports: backers.length,
          backing: backers
            .map(backingOf)
            .sort((a, b) => Number(b.speaker !== null) - Number(a.speaker !== null))
            .slice(0, BACKING_MOST),
        },
        stated: backers,
        official: backers.some((one) => one.report.officialOf !== null),
      }
    })
    .sort(
      (a, b) =>
        b.value.origins - a.value.origins ||
        Number(b.official) - Number(a.official) ||
        b.stated.length - a.stated.length ||
        (earliest(a.stated) < earliest(b.stated) ? -1 : 1),
    )
}

const earliest = (stated: readonly Stated[]): string =>
  stated.reduce((first, { report }) => (first === '' || report.published < first ? report.published : first), '')

/** Somebody stands for it: two origins, a source of a party, or a person or office that is quoted. */
const stoodFor = ({ value, official }: Weighed): boolean =>
  official || value.origins >= 2 || value.backing.some(({ speaker }) => speaker !== null)

/** Slots in which another value is a contradiction, and not another way to tell the same. */
const CONTESTED = new Set(['released', 'total'])

function disputed(slot: string, values: readonly Weighed[]): boolean {
  const [best, ...others] = values
  if (!CONTESTED.has(slot) || best === undefined) return false
  return others.some((other) => {
    const explained =
      best.stated.some(({ report }) => numbersOf(report).has(Number(core(other.value.value)))) ||
      other.stated.some(({ report }) => numbersOf(report).has(Number(core(best.value.value))))
    return !explained && stoodFor(best) && stoodFor(other)
  })
}

function factOf(key: string, all: readonly Stated[]): StoryFact | null {
  const values = weigh(standing(all))
  const [best, ...others] = values.map((one) => one.value)
  const slot = all[0]?.slot
  if (best === undefined || slot === undefined) return null
  return { slot, key, values: [best, ...others], disputed: disputed(slot, values) }
}

/** What the reports of a story say together, whatever the order in which they came. */
export function accountOf(reports: readonly StoryReport[]): StoryAccount {
  const own = reports.filter((report) => !report.copy)
  const counted = own.length > 0 ? own : reports
  const { origins, unknown } = independentOrigins(reports)
  const facts: StoryFact[] = []
  for (const [key, stated] of byFact(counted.flatMap(statedBy))) {
    const fact = factOf(key, stated)
    if (fact !== null) facts.push(fact)
  }
  const life = lifeOf(
    counted.map(({ article, profile, published }) => ({
      article,
      state: profile.state,
      published,
      day: profile.lastDay,
    })),
  )
  return {
    origins,
    unknown,
    official: reports.some((report) => report.officialOf !== null),
    facts: facts.sort((a, b) => (a.key < b.key ? -1 : 1)),
    life: life?.changes ?? [],
  }
}
