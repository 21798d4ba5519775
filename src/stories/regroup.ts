import type { Story, StoryProfile } from '../domain/story.js'
import { lifeOf } from './life.js'
import { chooseStory, shownAsOne, takesUpdate } from './link.js'
import { wholeProfile } from './profile.js'

/** A report as it lies in a story of its topic; copies go where their text goes, and are none. */
export interface Lying {
  readonly article: number
  /** What it says by itself. */
  readonly profile: StoryProfile
  /** Where it is now; null for one that is in no story yet. */
  readonly story: number | null
  /** It stays with those that it lies with: an operator put it there, or it is older than what is judged anew. */
  readonly fixed: boolean
  /** The article that its page showed before, or null. */
  readonly replaces: number | null
  /** The article whose text it repeats with something changed, or null. */
  readonly updates: number | null
  /** Whether some page still shows it; what none shows is in its story and does not count. */
  readonly current: boolean
}

/** Reports that belong to another story than the one that they lie in; moves are made in the order in which they stand. */
export interface Move {
  /** Null for reports that were in none. */
  readonly from: number | null
  /** A story by its number; below 0 for one that is to be opened, the same number for the same one. */
  readonly to: number
  /** By id. */
  readonly articles: readonly number[]
  /** All reports of the story go there: the two are one. */
  readonly whole: boolean
}

/** How reports are laid together. */
export interface Laying {
  /** How far apart in time a report and a story's last one may be, in milliseconds. */
  readonly windowMs: number
  /** Stories that an operator has parted. */
  readonly apart: (story: number, other: number) => boolean
}

interface Group {
  /** The first article of all: of two groups that fit alike the older one is taken. */
  id: number
  /** Stories whose fixed reports lie here. */
  readonly anchors: Set<number>
  members: Lying[]
  profile: StoryProfile
  last: number
}

/** So many stories are compared with a report, the newest; so many reports make a story's profile, the first. */
const CANDIDATES = 200
const COUNTED = 200
/** What was laid together is laid again as it lies then, until it stays. */
const ROUNDS = 4

/**
 * Lays the reports of one topic together as if they came anew, in the order of their ids, with what is known of each now:
 * the moves that this asks for. Once they are made, the same reports ask for none.
 */
export function regroup(reports: readonly Lying[], laying: Laying): readonly Move[] {
  const origin = new Map(reports.map(({ article, story }) => [article, story]))
  let lying = [...reports].sort((a, b) => a.article - b.article)
  for (let round = 0; round < ROUNDS; round++) {
    const placed = label(lay(lying, origin, laying))
    const stays = lying.every(({ article, story }) => placed.get(article) === story)
    lying = lying.map((one) => ({ ...one, story: placed.get(one.article) ?? one.story }))
    if (stays) break
  }
  return movesOf(lying, origin)
}

function lay(reports: readonly Lying[], origin: ReadonlyMap<number, number | null>, laying: Laying): Group[] {
  const { windowMs, apart } = laying
  const groups = new Set<Group>()
  const home = new Map<number, Group>()
  const gone = new Set<number>()
  const add = (group: Group, one: Lying): void => {
    if (one.replaces !== null) gone.add(one.replaces)
    group.members.push(one)
    home.set(one.article, group)
    refresh(group, gone)
  }
  const open = (one: Lying): Group => {
    const group = { id: one.article, anchors: new Set<number>(), members: [], profile: one.profile, last: 0 }
    groups.add(group)
    add(group, one)
    return group
  }
  const seeds = new Map<number, Group>()
  for (const one of reports) {
    if (!one.fixed || one.story === null) continue
    const known = seeds.get(one.story)
    if (known === undefined) seeds.set(one.story, open(one))
    else add(known, one)
    seeds
      .get(one.story)
      ?.anchors.add(one.story)
      .add(origin.get(one.article) ?? one.story)
  }
  const mayJoin = (a: Group, b: Group): boolean =>
    ![...a.anchors].some((one) => [...b.anchors].some((other) => apart(one, other)))

  for (const one of reports) {
    if (home.has(one.article)) continue
    const shown = one.replaces === null ? undefined : home.get(one.replaces)
    const model = one.updates === null ? undefined : home.get(one.updates)
    if (shown !== undefined) add(shown, one)
    else if (model !== undefined && takesUpdate(one.profile, model.profile)) add(model, one)
    else {
      const published = Date.parse(one.profile.lastPublished)
      const near = [...groups]
        .filter(({ last }) => Math.abs(last - published) <= windowMs)
        .sort((a, b) => b.last - a.last || b.id - a.id)
        .slice(0, CANDIDATES)
      const { story, others } = chooseStory(one.profile, near.map(candidate))
      if (story === null) {
        open(one)
        continue
      }
      const { group } = story
      add(group, one)
      for (const { group: other } of others) {
        if (!shownAsOne(group.profile, other.profile) || !mayJoin(group, other)) continue
        for (const anchor of other.anchors) group.anchors.add(anchor)
        for (const member of other.members) home.set(member.article, group)
        group.members = [...group.members, ...other.members].sort((a, b) => a.article - b.article)
        group.id = Math.min(group.id, other.id)
        groups.delete(other)
        refresh(group, gone)
      }
    }
  }
  return [...groups]
}

const candidate = (group: Group): Story & { readonly group: Group } => ({
  id: group.id,
  headline: '',
  profile: group.profile,
  alertedAt: null,
  group,
})

/** What a group says with all its reports, as a story does that is told anew. */
function refresh(group: Group, gone: ReadonlySet<number>): void {
  const { members } = group
  const shown = members.filter(({ article, current }) => current && !gone.has(article)).slice(0, COUNTED)
  const counted = shown.length > 0 ? shown : members.slice(0, COUNTED)
  const whole = wholeProfile(counted.map(({ profile }) => profile))
  if (whole === null) return
  const life = lifeOf(
    counted.map(({ article, profile }) => ({
      article,
      state: profile.state,
      published: profile.lastPublished,
      day: profile.lastDay,
    })),
  )
  group.profile = { ...whole, state: life?.state ?? whole.state }
  group.last = Date.parse(whole.lastPublished)
}

/** Which story each report is in: that of which a group has most, those that hold fixed reports first. */
function label(groups: readonly Group[]): ReadonlyMap<number, number> {
  const placed = new Map<number, number>()
  const taken = new Set<number>()
  const claims = groups
    .flatMap((group) => {
      const shares = new Map<number, number>()
      for (const { story } of group.members) if (story !== null) shares.set(story, (shares.get(story) ?? 0) + 1)
      return [...shares].map(([story, share]) => ({ group, story, share, anchored: group.anchors.has(story) }))
    })
    .sort(
      (a, b) =>
        Number(b.anchored) - Number(a.anchored) || b.share - a.share || a.story - b.story || a.group.id - b.group.id,
    )
  const named = new Map<Group, number>()
  for (const { group, story, anchored } of claims) {
    if (taken.has(story)) continue
    // A story whose fixed reports lie with those of another becomes that one.
    if (named.has(group)) {
      if (anchored) taken.add(story)
      continue
    }
    named.set(group, story)
    taken.add(story)
  }
  let fresh = -1
  for (const group of groups) {
    while (taken.has(fresh)) fresh--
    const story = named.get(group) ?? fresh--
    for (const { article } of group.members) placed.set(article, story)
  }
  return placed
}

/** Stories whose fixed reports lie with those of another become that one first; then single reports move. */
function movesOf(lying: readonly Lying[], origin: ReadonlyMap<number, number | null>): Move[] {
  const into = new Map<number, number>()
  for (const { article, story, fixed } of lying) {
    const from = origin.get(article) ?? null
    if (fixed && from !== null && story !== null && from !== story) into.set(from, story)
  }
  const whole = [...into].map(([from, to]) => {
    const articles = lying.filter(({ article }) => origin.get(article) === from).map(({ article }) => article)
    return { from, to, articles, whole: true }
  })
  const left = new Map<number, Set<number>>()
  const moves = new Map<string, { from: number | null; to: number; articles: number[] }>()
  for (const { article, story } of lying) {
    const was = origin.get(article) ?? null
    const from = was === null ? null : (into.get(was) ?? was)
    if (story === null) continue
    if (from !== null) left.set(from, (left.get(from) ?? new Set()).add(story))
    if (from === story) continue
    const key = `${from} ${story}`
    const move = moves.get(key) ?? { from, to: story, articles: [] }
    move.articles.push(article)
    moves.set(key, move)
  }
  const single = [...moves.values()].map((move) => ({
    ...move,
    whole: move.from !== null && move.to > 0 && left.get(move.from)?.size === 1,
  }))
  const byStory = (a: Move, b: Move): number =>
    (a.from ?? 0) - (b.from ?? 0) || a.articles.length - b.articles.length || a.to - b.to
  return [...whole.sort(byStory), ...single.sort(byStory)]
}
