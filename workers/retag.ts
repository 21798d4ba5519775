import { isDeepStrictEqual } from 'node:util'
import { articleTagged } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Article } from '../src/domain/article.js'
import type { StoryProfile } from '../src/domain/story.js'
import { restate } from '../src/service/restate.js'
import { replaceTagging, sourceOfArticle } from '../src/store/articles.js'
import { forgetFingerprint, keepFingerprint, repeatOf } from '../src/store/copies.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { type JudgedArticle, judgedArticle, judgedArticles } from '../src/store/judged.js'
import { copiesWithoutPlace } from '../src/store/lying.js'
import { storyById, updateStory } from '../src/store/stories.js'
import { leaveStories, membershipsOf, placesOf, replaceProfiles } from '../src/store/story-reports.js'
import { citedIn } from '../src/stories/cited.js'
import { fingerprintOf } from '../src/stories/fingerprint.js'
import { type Understanding, understand } from '../src/stories/understand.js'
import type { Context, LinkContext } from './context.js'
import { link } from './link.js'
import { type Moved, regroupStories } from './regroup.js'
import { findRepeat, type Repeat } from './repeats.js'
import type { Telling } from './telling.js'

/** What judging the archive anew works with. */
export type RetagContext = LinkContext & Pick<Context, 'db' | 'topics'>

/** What is otherwise of an article than when it was judged before. */
interface Difference {
  /** Topics, sorted as they are judged. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
  /** Its facts, its claims, or what it says by itself in its stories. */
  readonly facts: boolean
}

/** An article of the archive, judged anew. */
export interface Retagged {
  readonly kind: 'article'
  readonly article: Article
  /** Null where nothing is otherwise. */
  readonly difference: Difference | null
  /** The stories that it left, joined or that are told anew for it; none where nothing was to be kept. */
  readonly stories: readonly number[]
}

const BATCH = 200

/**
 * Judges the archive anew, article by article in the order in which they came, and keeps what is otherwise: judgements,
 * facts, claims and the place in stories, in one transaction an article, so that each is as before or as after whenever
 * this ends. Then the stories: articles that belong elsewhere by now are moved. All of it is history: it stands in the log,
 * and is delivered to nobody (invariant 9).
 * @param since articles that were first seen before are left alone
 * @param keep false to show only
 */
export async function* retag(
  context: RetagContext,
  { since, keep }: { readonly since: Date; readonly keep: boolean },
): AsyncGenerator<Retagged | Moved, void, undefined> {
  let after = 0
  let oldest: Date | null = null
  const unkept = new Map<number, readonly StoryProfile[]>()
  for (;;) {
    const batch = await judgedArticles(context.db, { since, after, limit: BATCH })
    const freed = new Set<number>()
    for (const kept of batch) {
      const { article } = kept
      after = article.id
      const now = understandAnew(context, kept)
      const difference = differenceOf(kept, now)
      const published = article.published ?? article.firstSeen
      if (now.profiles.length > 0 && (oldest === null || published < oldest)) oldest = published
      if (!keep && difference !== null) unkept.set(article.id, await profilesInStories(context, kept, now))
      if (keep && (difference !== null || freed.has(article.id))) {
        const done = await retagArticle(context, kept, now)
        for (const id of done.freed) freed.add(id)
        yield done.retagged
      } else yield { kind: 'article', article, difference, stories: [] }
    }
    if (batch.length < BATCH) break
  }
  yield* regroupStories(context, { since, oldest, keep, unkept })
}

function understandAnew({ topics }: RetagContext, { article, marks }: JudgedArticle): Understanding {
  return understand({ ...article, published: article.published ?? article.firstSeen }, topics, marks)
}

/** What an article would say in its stories: those that it is in, and those that it would join. */
async function profilesInStories(
  { db }: RetagContext,
  kept: JudgedArticle,
  now: Understanding,
): Promise<StoryProfile[]> {
  const places = await placesOf(db, kept.article.id)
  const isIn = (topic: string): boolean => kept.profiles.some((one) => one.topic === topic)
  const joins = (topic: string): boolean => !kept.topics.includes(topic) && !places.some((one) => one.topic === topic)
  return now.profiles.filter(({ topic }) => isIn(topic) || joins(topic))
}

function differenceOf(kept: JudgedArticle, now: Understanding): Difference | null {
  const topics = now.judgements.filter(({ applies }) => applies).map(({ topic }) => topic)
  const gained = topics.filter((topic) => !kept.topics.includes(topic))
  const lost = kept.topics.filter((topic) => !topics.includes(topic))
  const facts =
    !same(kept.facts, now.facts) ||
    !same(kept.claims, now.claims) ||
    kept.profiles.some(({ topic, profile }) => {
      const said = now.profiles.find((one) => one.topic === topic)
      return said !== undefined && !same(profile, said)
    })
  return gained.length + lost.length > 0 || facts ? { gained, lost, facts } : null
}

/** Whether a value is the one that was kept as JSON. */
function same(kept: unknown, now: object | null): boolean {
  return isDeepStrictEqual(kept, JSON.parse(JSON.stringify(now)))
}

interface Done {
  readonly retagged: Retagged
  /** Other articles that were copies of this one and are reports of their own now. */
  readonly freed: readonly number[]
}

/** Another may have been here since the article was read: what counts is how it stands under the lock. */
async function retagArticle(context: RetagContext, read: JudgedArticle, understood: Understanding): Promise<Done> {
  const { article } = read
  const told: Telling[] = []
  const done = await context.db.tx(async (q): Promise<Done | null> => {
    await lockLog(q)
    const kept = await judgedArticle(q, article.id)
    if (kept === null) return null
    const now = isDeepStrictEqual(kept.marks, read.marks) ? understood : understandAnew(context, kept)
    const difference = differenceOf(kept, now)
    return difference === null ? null : replace(context, q, { kept, now, difference, told })
  })
  for (const tell of told) tell()
  return done ?? { retagged: { kind: 'article', article, difference: null, stories: [] }, freed: [] }
}

interface Replacing {
  readonly kept: JudgedArticle
  readonly now: Understanding
  readonly difference: Difference
  readonly told: Telling[]
}

async function replace(context: RetagContext, q: Queryable, of: Replacing): Promise<Done> {
  const { kept, now, difference, told } = of
  const { article } = kept
  await replaceTagging(q, article.id, now)
  const { stories: left, freed } = await leaveStories(q, { article: article.id, topics: difference.lost })
  const own = now.profiles.filter(({ topic }) => kept.profiles.some((one) => one.topic === topic))
  await replaceProfiles(q, article.id, own, citedIn(article.text, article.language))
  const places = await placesOf(q, article.id)
  const stays = places.filter(({ out }) => !out).map(({ storyId }) => storyId)
  const touched = new Set([...left, ...stays])
  for (const id of touched) await retell(context, q, id)

  const repeat = await repeatAnew(q, kept, now)
  const profiles = now.profiles.filter(({ topic }) => !places.some((one) => one.topic === topic))
  const joins = profiles.filter(({ topic }) => difference.gained.includes(topic))
  if (joins.length > 0) {
    const linked = await link(context, q, { ...article, history: true }, { ...now, profiles: joins }, repeat)
    told.push(...linked.told)
    for (const id of await rejoinCopies(context, q, of)) touched.add(id)
    for (const { storyId, out } of await placesOf(q, article.id)) if (!out) touched.add(storyId)
  } else if (difference.lost.length > 0) await tellTopics(context, q, article, now)
  const stories = [...touched].sort((a, b) => a - b)
  return { retagged: { kind: 'article', article, difference, stories }, freed }
}

/** The copies that left with a text come back with it. */
async function rejoinCopies(
  context: RetagContext,
  q: Queryable,
  { kept, difference, told }: Replacing,
): Promise<number[]> {
  const { id } = kept.article
  const joined: number[] = []
  for (const copy of await copiesWithoutPlace(q, id, difference.gained)) {
    const judged = await judgedArticle(q, copy)
    if (judged === null) continue
    const understood = understandAnew(context, judged)
    const article = { ...judged.article, history: true }
    const linked = await link(context, q, article, { ...understood, profiles: [] }, { kind: 'copy', of: id })
    told.push(...linked.told)
    for (const { storyId, out } of await placesOf(q, copy)) if (!out) joined.push(storyId)
  }
  return joined
}

/** Says which topics and stories are left to an article. */
async function tellTopics(context: RetagContext, q: Queryable, article: Article, now: Understanding): Promise<void> {
  const at = context.clock.now()
  const source = await sourceOfArticle(q, article.id)
  const repeat = await repeatOf(q, article.id)
  const data = articleTagged({
    article: { ...article, history: true },
    source: source?.name ?? null,
    judgements: now.judgements.filter(({ applies }) => applies),
    facts: now.facts,
    stories: (await membershipsOf(q, article.id)).map(({ storyId }) => storyId),
    copyOf: repeat?.kind === 'copy' ? repeat.of : null,
    baseUrl: context.baseUrl(),
  })
  const body = (sequence: number): string => eventBody('article.tagged', sequence, at, data)
  await appendEvent(q, { type: 'article.tagged', at, body, articleId: article.id, history: true })
}

/** Tells a story anew, without a word to anybody. */
async function retell(context: RetagContext, q: Queryable, id: number): Promise<void> {
  const story = await storyById(q, id)
  if (story !== null) await updateStory(q, (await restate(q, story, context.publishers)).story)
}

/** Texts of no topic are not compared with others: one that has its first topic is, one that lost its last is no more. */
async function repeatAnew(
  q: Queryable,
  { article, topics }: JudgedArticle,
  now: Understanding,
): Promise<Repeat | null> {
  const known = await repeatOf(q, article.id)
  const had = topics.length > 0
  const has = now.profiles.length > 0
  if (had === has) return known
  const fingerprint = fingerprintOf(article)
  if (!has) await forgetFingerprint(q, article.id, fingerprint)
  else if (known?.kind === 'copy') await keepFingerprint(q, article.id, fingerprint)
  else return (await findRepeat(q, article, fingerprint, true)) ?? known
  return known
}
