import type { Claim, FactStatus, Facts } from '../domain/claim.js'
import type { StoryProfile, StoryState } from '../domain/story.js'
import { tokenise } from '../text/tokens.js'

/** What a profile is made from: one article and one topic that it carries. */
export interface ProfileInput {
  readonly topic: string
  /** How the topic reads its articles; absent: as the facts are. */
  readonly kind?: Facts['kind']
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
  readonly title: string
  readonly text: string
  readonly published: Date
  /** The article is about talks as well. */
  readonly talks?: boolean
}

const STATE_OF: Readonly<Record<FactStatus, StoryState>> = {
  announced: 'announced',
  planned: 'planned',
  'in-progress': 'in-progress',
  completed: 'completed',
  denied: 'denied',
  cancelled: 'cancelled',
}

/** How far a happening has come; a later report may leave a step out, but does not take one back. */
const PROGRESS: readonly StoryState[] = [
  'rumoured',
  'announced',
  'planned',
  'in-progress',
  'partly-completed',
  'completed',
]

const TO_COME: ReadonlySet<StoryState> = new Set(['rumoured', 'announced', 'planned'])

function stateOf(input: ProfileInput, kind: Facts['kind']): StoryState {
  const status = input.facts?.status ?? null
  if (input.claims.some((claim) => claim.slot === 'status' && claim.value === 'partly-completed')) {
    return kind === 'exchange' ? 'partly-completed' : 'completed'
  }
  if (status === null) return 'announced'
  // Talks that a report of an exchange tells of have come to their result.
  if (kind === 'talks' && input.facts?.kind === 'exchange' && status === 'announced') return 'completed'
  return STATE_OF[status]
}

function numberIn(value: unknown, key: string): number | null {
  if (typeof value !== 'object' || value === null || !(key in value)) return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'number' ? found : null
}

function stringIn(value: unknown, key: string): string | null {
  if (typeof value !== 'object' || value === null || !(key in value)) return null
  const found: unknown = Reflect.get(value, key)
  return typeof found === 'string' ? found : null
}

const sorted = <T extends string | number>(values: readonly T[]): readonly T[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** What one article says of a happening, as far as linking needs it. */
export function storyProfile(input: ProfileInput): StoryProfile {
  const { topic, facts, claims } = input
  const kind = input.kind ?? facts?.kind ?? 'talks'
  const published = input.published.toISOString()
  const counted = claims.flatMap((claim) => {
    const civilians =
      typeof claim.value === 'object' && claim.value !== null && Reflect.get(claim.value, 'civilians') === true
    const count = claim.slot === 'released' && !civilians ? numberIn(claim.value, 'count') : null
    return count === null ? [] : [count]
  })
  const counts = [...(facts?.released ?? []).flatMap((one) => (one.count === null ? [] : [one.count])), ...counted]
  const places = claims
    .filter((one) => one.slot === (kind === 'talks' ? 'venue' : 'place'))
    .map((one) => String(one.value))
  const date = claims.find((one) => one.slot === 'date')
  const lastDay = (date && stringIn(date.value, 'last')) ?? facts?.date ?? null
  const state = stateOf(input, kind)
  const talksRound = kind === 'talks' && facts?.round != null ? [facts.round] : []
  return {
    topic,
    kind,
    parties: sorted(facts?.parties ?? []),
    firstDay: facts?.date ?? null,
    lastDay: lastDay !== null && facts?.date != null && lastDay < facts.date ? facts.date : lastDay,
    firstPublished: published,
    lastPublished: published,
    counts: kind === 'exchange' ? sorted(counts) : [],
    places: sorted(places),
    rounds: talksRound,
    state,
    ...(kind === 'exchange' && input.talks === true && TO_COME.has(state) ? { atTalks: true as const } : {}),
  }
}

const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b)
const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a > b ? a : b)

function joinStates(a: StoryProfile, b: StoryProfile): StoryState {
  const stepA = PROGRESS.indexOf(a.state)
  const stepB = PROGRESS.indexOf(b.state)
  if (stepA !== -1 && stepB !== -1) return stepA >= stepB ? a.state : b.state
  return a.lastPublished >= b.lastPublished ? a.state : b.state
}

/** What a story knows after an article (or another story) has joined it. It does not matter which comes first. */
export function joinProfiles(a: StoryProfile, b: StoryProfile): StoryProfile {
  const [fuller, other] = b.parties.length > a.parties.length ? [b, a] : [a, b]
  return {
    topic: a.topic,
    kind: a.kind,
    parties: fuller.parties.length >= 2 ? fuller.parties : sorted([...fuller.parties, ...other.parties]),
    firstDay: earlier(a.firstDay, b.firstDay),
    lastDay: later(a.lastDay, b.lastDay),
    firstPublished: earlier(a.firstPublished, b.firstPublished) ?? a.firstPublished,
    lastPublished: later(a.lastPublished, b.lastPublished) ?? a.lastPublished,
    counts: sorted([...a.counts, ...b.counts]),
    places: sorted([...a.places, ...b.places]),
    rounds: sorted([...a.rounds, ...b.rounds]),
    state: joinStates(a, b),
    ...(a.atTalks === true && b.atTalks === true ? { atTalks: true as const } : {}),
  }
}

/** With so many reports a figure that one of them alone gives is a detail: an age, a distance, another day's count. */
const MANY = 5

/** What a story knows by all its reports, in whatever order they are given; null without any. */
export function wholeProfile(profiles: readonly StoryProfile[]): StoryProfile | null {
  const inOrder = [...profiles].sort((a, b) => (a.firstPublished < b.firstPublished ? -1 : 1))
  const [first, ...rest] = inOrder
  if (first === undefined) return null
  const whole = rest.reduce(joinProfiles, first)
  if (profiles.length < MANY) return whole
  const given = new Map<number, number>()
  for (const { counts } of profiles) for (const count of counts) given.set(count, (given.get(count) ?? 0) + 1)
  const telling = whole.counts.filter((count) => (given.get(count) ?? 0) > 1)
  return telling.length === 0 ? whole : { ...whole, counts: telling }
}

/** The headline of a story: the title that says most of what the others say too; of equals the first. */
export function headlineOf(titles: readonly string[]): string {
  const words = titles.map((title) => new Set(tokenise(title).map((token) => token.key)))
  const titlesWith = new Map<string, number>()
  for (const own of words) for (const word of own) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1)
  let best = 0
  let most = -1
  words.forEach((own, index) => {
    let shared = 0
    for (const word of own) shared += (titlesWith.get(word) ?? 1) - 1
    if (own.size > 0 && shared > most) {
      best = index
      most = shared
    }
  })
  return titles[best] ?? ''
}
