import { storyMerged, storySplit } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { StoryProfile } from '../src/domain/story.js'
import { restate } from '../src/service/restate.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { giveReason, hasArticles, lyingReports, movableReports, pairsApart } from '../src/store/lying.js'
import { storiesApartFrom } from '../src/store/placements.js'
import { heardOfAll, type KeptStory, openStory, storyById, updateStory } from '../src/store/stories.js'
import { markMerged, moveReports } from '../src/store/story-reports.js'
import { type Lying, type Move, regroup } from '../src/stories/regroup.js'
import type { Context, LinkContext } from './context.js'

/** What laying stories together anew works with. */
type RegroupContext = LinkContext & Pick<Context, 'db'>

/** Articles that belong to another story than before. */
export interface Moved {
  readonly kind: 'moved'
  readonly topic: string
  /** Null for articles that were in none. */
  readonly from: number | null
  /** Null for a story that would be opened. */
  readonly to: number | null
  /** By id, the copies that go along among them. */
  readonly articles: readonly number[]
  /** Nothing is left of the one: it is the other from now on. */
  readonly merged: boolean
}

/** What is known of an article that is not kept: what it would say by itself, one a topic that it would have. */
type Unkept = ReadonlyMap<number, readonly StoryProfile[]>

interface Range {
  /** Articles that were first seen before stay with those that they lie with. */
  readonly since: Date
  /** Publication of the oldest article that may move; null where none has a topic. */
  readonly oldest: Date | null
  readonly keep: boolean
  readonly unkept: Unkept
}

const BATCH = 500

/**
 * Lays the articles of each topic together as the rules are now and moves those that belong elsewhere, story by story, each
 * in a transaction: ended at any moment, the next run does the rest. All of it is history (invariant 9).
 */
export async function* regroupStories(context: RegroupContext, range: Range): AsyncGenerator<Moved, void, undefined> {
  if (range.oldest === null) return
  const { windowMs } = context.settings.stories
  const apart = new Set((await pairsApart(context.db)).map(({ story, other }) => `${story} ${other}`))
  for (const { key: topic } of context.settings.topics) {
    const lying = await lyingOf(context, range, topic, new Date(range.oldest.getTime() - windowMs))
    const moves = regroup(lying, { windowMs, apart: (story, other) => apart.has(`${story} ${other}`) })
    const opened = new Map<number, number>()
    for (const move of moves) {
      const { from, articles, whole } = move
      if (!range.keep) {
        yield { kind: 'moved', topic, from, to: move.to > 0 ? move.to : null, articles, merged: whole }
        continue
      }
      const done =
        from === null ? null : await carryOut(context, topic, { ...move, from, to: opened.get(move.to) ?? move.to })
      if (done === null) continue
      if (move.to < 0 && done.to !== null) opened.set(move.to, done.to)
      yield done
    }
  }
}

async function lyingOf({ db }: RegroupContext, range: Range, topic: string, from: Date): Promise<Lying[]> {
  const lying: Lying[] = []
  const known = new Set<number>()
  let after = 0
  for (;;) {
    const rows = await lyingReports(db, { topic, from, after, limit: BATCH })
    for (const { firstSeen, placed, ...row } of rows) {
      after = row.article
      known.add(row.article)
      const unkept = range.unkept.get(row.article)
      const profile = unkept === undefined ? row.profile : unkept.find((one) => one.topic === topic)
      if (profile !== undefined) lying.push({ ...row, profile, fixed: placed || firstSeen < range.since })
    }
    if (rows.length < BATCH) break
  }
  for (const [article, profiles] of range.unkept) {
    const profile = profiles.find((one) => one.topic === topic)
    if (profile === undefined || known.has(article)) continue
    lying.push({ article, profile, story: null, fixed: false, replaces: null, updates: null, current: true })
  }
  return lying
}

/** Another may have changed the stories since they were read: what does not lie as it did is left to the next run. */
async function carryOut(
  context: RegroupContext,
  topic: string,
  move: Move & { readonly from: number },
): Promise<Moved | null> {
  return context.db.tx(async (q) => {
    await lockLog(q)
    const from = await storyById(q, move.from)
    if (from === null || from.id !== move.from) return null
    if (move.whole) return mergeWhole(context, q, { topic, from, into: await storyById(q, move.to) })
    const articles = await movableReports(q, { topic, story: from.id, articles: move.articles })
    if (articles.length === 0) return null
    const to = move.to < 0 ? await openFor(context, q, from) : await storyById(q, move.to)
    if (to === null || to.id === from.id) return null
    await moveReports(q, { from: from.id, to: to.id, articles })
    await giveReason(q, { story: to.id, articles, reason: 'judged anew with all that is known by now' })
    const merged = !(await hasArticles(q, from.id))
    if (merged) await mergedInto(context, q, from, to)
    else await partedFrom(context, q, { from, to, articles })
    return { kind: 'moved', topic, from: from.id, to: to.id, articles, merged }
  })
}

async function mergeWhole(
  context: RegroupContext,
  q: Queryable,
  of: { readonly topic: string; readonly from: KeptStory; readonly into: KeptStory | null },
): Promise<Moved | null> {
  const { topic, from, into } = of
  if (into === null || into.id === from.id || (await storiesApartFrom(q, from.id)).has(into.id)) return null
  const articles = await moveReports(q, { from: from.id, to: into.id, articles: null })
  await mergedInto(context, q, from, into)
  return { kind: 'moved', topic, from: from.id, to: into.id, articles, merged: true }
}

/** A story for articles of another: it was told of with them, and muted with them. */
async function openFor({ clock }: RegroupContext, q: Queryable, from: KeptStory): Promise<KeptStory> {
  const id = await openStory(q, { headline: from.headline, profile: from.profile, at: clock.now() })
  const story = await storyById(q, id)
  if (story === null) throw new Error(`story ${id} was opened and is not there`)
  return { ...story, ...heardOfAll(from, []) }
}

async function retell({ publishers }: RegroupContext, q: Queryable, story: KeptStory): Promise<KeptStory> {
  const { story: told } = await restate(q, story, publishers)
  await updateStory(q, told)
  return told
}

async function mergedInto(context: RegroupContext, q: Queryable, from: KeptStory, to: KeptStory): Promise<void> {
  await markMerged(q, from.id, to.id)
  const story = await retell(context, q, { ...to, ...heardOfAll(to, [from]) })
  const at = context.clock.now()
  const data = storyMerged({
    story,
    merged: from,
    why: 'Judged anew, their articles tell of one happening.',
    history: true,
    baseUrl: context.baseUrl(),
  })
  const body = (sequence: number): string => eventBody('story.merged', sequence, at, data)
  await appendEvent(q, { type: 'story.merged', at, body, storyId: story.id, history: true })
}

async function partedFrom(
  context: RegroupContext,
  q: Queryable,
  of: { readonly from: KeptStory; readonly to: KeptStory; readonly articles: readonly number[] },
): Promise<void> {
  const story = await retell(context, q, of.from)
  const parted = await retell(context, q, of.to)
  const at = context.clock.now()
  const data = storySplit({
    story,
    parted,
    articles: of.articles,
    why: 'Judged anew, these articles tell of another happening.',
    history: true,
    baseUrl: context.baseUrl(),
  })
  const body = (sequence: number): string => eventBody('story.split', sequence, at, data)
  await appendEvent(q, { type: 'story.split', at, body, storyId: story.id, history: true })
}
