import { type Happening, storyMerged, storyOpened, storyUpdated } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Article } from '../src/domain/article.js'
import type { StoryChange } from '../src/domain/story.js'
import type { Judgement } from '../src/domain/topic.js'
import { restate } from '../src/service/restate.js'
import { articleById } from '../src/store/articles.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent, type NewEvent } from '../src/store/events.js'
import { storiesApartFrom } from '../src/store/placements.js'
import { heardOfAll, type KeptStory, updateStory } from '../src/store/stories.js'
import { markMerged, moveReports } from '../src/store/story-reports.js'
import { accountOf } from '../src/stories/account.js'
import { alertingChanges, opening } from '../src/stories/alerting.js'
import { changesForAll, type StoryStand } from '../src/stories/changes.js'
import { shownAsOne } from '../src/stories/link.js'
import type { Understanding } from '../src/stories/understand.js'
import type { LinkContext } from './context.js'
import type { Linked } from './telling.js'

/** A story that an article has just joined. */
export interface Joined {
  /** As it was before; of a story that the article opens, as it was opened. */
  readonly story: KeptStory
  readonly topic: string
  readonly opened: boolean
  /** The article repeats one that is there: a further appearance. */
  readonly copy: boolean
  /** Other stories that the article fits as well: with it they may turn out to be one. */
  readonly bridges: readonly KeptStory[]
}

/** What is to be told of one story, once everything has been read. */
interface StoryTelling {
  /** Whether it alerts of a story that is new. */
  readonly opens: boolean
  /**
   * Appends the events and says what it did.
   * @param covered the same article opens another story with an alert: a second one for what it changes here would say
   *   the same thing twice, so the change stands in the log alone
   */
  append(linked: Linked, covered: boolean): Promise<void>
}

/** Tells a story anew with the article that joined it, keeps it, and prepares what is to be told of the change. */
export async function tellStory(
  context: LinkContext,
  q: Queryable,
  arrival: { readonly article: Article; readonly understanding: Understanding; readonly at: Date },
  joined: Joined,
  source: string | null,
): Promise<StoryTelling> {
  const { article, understanding, at } = arrival
  const first = await restate(q, joined.story, context.publishers)
  const merged = await merge(q, joined, first.story)
  const whole = { ...joined.story, ...heardOfAll(joined.story, merged) }
  const { story, reports, all } = merged.length > 0 ? await restate(q, whole, context.publishers) : first
  const report = all.get(article.id)
  const rules = ruleOf(context, joined.topic)
  const { opens, why } = opening(story.account, rules)
  const news = !article.history
  const stand = ({ profile, account }: KeptStory): StoryStand => ({
    state: profile.state,
    account: account ?? accountOf(reports.filter((one) => one.article !== article.id)),
  })
  const replaced = report?.replaces == null ? null : (all.get(report.replaces) ?? null)
  const changes =
    joined.opened || joined.copy || report === undefined
      ? []
      : changesForAll(
          [stand(joined.story), ...merged.map(stand)],
          { state: story.profile.state, account: story.account },
          report,
          replaced,
        )

  const opensNow = story.toldAt === null && (!news || opens)
  const awakens = story.toldAt !== null && story.alertedAt === null && news && opens
  const alerting = alertingChanges(changes, rules)
  const muted = story.mutedAt !== null
  const quiet = muted || !(awakens || (opensNow ? rules.opened : alerting.length > 0 && story.alertedAt !== null))
  const kept: KeptStory = {
    ...story,
    toldAt: opensNow ? at : story.toldAt,
    alertedAt: story.alertedAt ?? (news && (opensNow || awakens) ? at : null),
  }
  await updateStory(q, kept)

  const judgement = understanding.judgements.find((one) => one.topic === joined.topic)
  const others = opensNow && !joined.opened ? await otherArticles(q, reports, article.id) : []
  const happening: Happening = {
    story: kept,
    facts: understanding.facts,
    reports: [{ article, source, judgement: judgement ?? unjudged(joined.topic), claims: understanding.claims }],
    account: story.account,
    others,
    history: article.history,
    baseUrl: context.baseUrl(),
  }
  const about = {
    story: story.id,
    topic: joined.topic,
    headline: kept.headline,
    article: article.id,
    history: article.history,
  }
  const event = { at, storyId: story.id, articleId: article.id, history: article.history, quiet }
  const append: StoryTelling['append'] = async (linked, covered) => {
    for (const other of merged) await appendMerged(context, q, kept, other, event, linked)
    if (opensNow) {
      const data = storyOpened(happening, why)
      const body: NewEvent['body'] = (sequence) => eventBody('story.opened', sequence, at, data)
      const { nudges } = await appendEvent(q, { ...event, type: 'story.opened', body })
      linked.nudges.push(...nudges)
      const { parties } = kept.profile
      linked.told.push(() => context.observer.storyOpened({ ...about, parties, deliveries: nudges.length }))
      return
    }
    linked.told.push(() => context.observer.storyJoined({ ...about, reports: reports.length }))
    const [change, ...more] = awakens
      ? awakening(changes, story.account.origins.length, source ?? article.url)
      : changes
    if (change === undefined || story.toldAt === null) return
    const data = storyUpdated(happening, [change, ...more], awakens ? why : '')
    const body: NewEvent['body'] = (sequence) => eventBody('story.updated', sequence, at, data)
    const { nudges } = await appendEvent(q, { ...event, type: 'story.updated', body, quiet: quiet || covered })
    linked.nudges.push(...nudges)
    const kinds = [change, ...more].map(({ kind }) => kind)
    linked.told.push(() => context.observer.storyUpdated({ ...about, changes: kinds, deliveries: nudges.length }))
  }
  return { opens: opensNow && news && !quiet, append }
}

/** The story was old news when it was first seen here; this report makes it news, once. */
function awakening(changes: readonly StoryChange[], origins: number, by: string): readonly StoryChange[] {
  return changes.some(({ kind }) => kind === 'corroboration')
    ? changes
    : [...changes, { kind: 'corroboration', origins: Math.max(origins, 1), by }]
}

function ruleOf(context: LinkContext, topic: string) {
  const spec = context.settings.topics.find(({ key }) => key === topic)
  if (spec === undefined) throw new Error(`topic ${topic} is not configured`)
  return spec.alerts
}

/** A copy may be cut so that by itself it shows no topic: it has that of the text that it repeats. */
function unjudged(topic: string): Judgement {
  return { topic, applies: true, score: 0, threshold: 0, rules: 'copy', evidence: [] }
}

async function otherArticles(
  q: Queryable,
  reports: readonly { article: number; source: string | null }[],
  but: number,
) {
  const others: { article: Article; source: string | null }[] = []
  for (const { article: id, source } of reports.slice(0, 20)) {
    const article = id === but ? null : await articleById(q, id)
    if (article !== null) others.push({ article, source })
  }
  return others
}

/** Stories that the report shows to be one with its own are taken into it. */
async function merge(q: Queryable, joined: Joined, story: KeptStory): Promise<KeptStory[]> {
  const merged: KeptStory[] = []
  for (const other of joined.bridges) {
    if (other.id === story.id || !shownAsOne(story.profile, other.profile)) continue
    if ((await storiesApartFrom(q, story.id)).has(other.id)) continue
    await moveReports(q, { from: other.id, to: story.id, articles: null })
    await markMerged(q, other.id, story.id)
    merged.push(other)
  }
  return merged
}

async function appendMerged(
  context: LinkContext,
  q: Queryable,
  story: KeptStory,
  merged: KeptStory,
  event: { readonly at: Date; readonly articleId: number; readonly history: boolean },
  linked: Linked,
): Promise<void> {
  const data = storyMerged({
    story,
    merged,
    why: `Article ${event.articleId} fits both: they tell of one happening.`,
    history: event.history,
    baseUrl: context.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    ...event,
    type: 'story.merged',
    body: (sequence) => eventBody('story.merged', sequence, event.at, data),
    storyId: story.id,
    // Who was told of one of them only has nothing to forget.
    quiet: merged.alertedAt === null || story.mutedAt !== null,
  })
  linked.nudges.push(...nudges)
}
