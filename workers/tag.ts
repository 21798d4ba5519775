import { articleTagged, type Happening, storyOpened, storyUpdated } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Article } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { Story, StoryProfile } from '../src/domain/story.js'
import { beginTagging, finishTagging, quarantineArticle, sourceOfArticle } from '../src/store/articles.js'
import type { Queryable } from '../src/store/db.js'
import { planLooks } from '../src/store/entries.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { candidateStories, joinStory, openStory, storyPublishers, updateStory } from '../src/store/stories.js'
import { wakeHosts } from '../src/store/turns.js'
import { chooseStory } from '../src/stories/link.js'
import { headlineOf, joinProfiles } from '../src/stories/profile.js'
import { type Understanding, understand } from '../src/stories/understand.js'
import type { Context } from './context.js'
import type { Telling } from './telling.js'

/** Tries before an article is set aside: one that kills its worker must not do so for ever. */
const MAX_TRIES = 5

/** Tags an article, then links it into stories and appends the events, under the one lock (invariant 4). */
export async function tagArticle(context: Context, id: number): Promise<Nudge[]> {
  const begun = await beginTagging(context.db, id)
  if (!begun) return []
  const { article, attempts } = begun
  if (attempts > MAX_TRIES) {
    const reason = `tagging did not end in ${MAX_TRIES} tries`
    await quarantineArticle(context.db, id, reason)
    context.observer.articleQuarantined({ article: id, url: article.url, reason })
    return []
  }
  const began = performance.now()
  const understanding = understand({ ...article, published: article.published ?? article.firstSeen }, context.topics)
  const ms = performance.now() - began
  const linked = await keep(context, article, understanding)
  if (!linked) return []
  const topics = understanding.judgements.filter((judgement) => judgement.applies).map((judgement) => judgement.topic)
  context.observer.articleTagged({
    article: id,
    url: article.url,
    title: article.title,
    topics,
    history: article.history,
    ms,
  })
  for (const told of linked.told) told()
  return linked.nudges
}

/** Keeps what was found; the lock is only taken where there is something to link. Null where another was quicker. */
async function keep(context: Context, article: Article, understanding: Understanding): Promise<Linked | null> {
  if (understanding.profiles.length === 0) {
    return (await finishTagging(context.db, article.id, understanding)) ? { nudges: [], told: [] } : null
  }
  return context.db.tx(async (q) => {
    await lockLog(q)
    if (!(await finishTagging(q, article.id, understanding))) return null
    const looks = await planFirstLooks(context, q, article)
    const linked = await link(context, q, article, understanding)
    return { ...linked, nudges: [...looks, ...linked.nudges] }
  })
}

/** What is news is read again later: figures are corrected, and pages grow. */
async function planFirstLooks(context: Context, q: Queryable, article: Article): Promise<Nudge[]> {
  const { reading, alerts } = context.settings
  const [first] = reading.lookAgainMs
  const seen = article.firstSeen.getTime()
  const news = article.published ? seen - article.published.getTime() <= alerts.maxAgeMs : !article.history
  if (!news || first === undefined) return []
  return wakeHosts(q, await planLooks(q, article.id, first))
}

interface Linked {
  readonly nudges: Nudge[]
  /** What to say of it once it is committed. */
  readonly told: Telling[]
}

async function link(context: Context, q: Queryable, article: Article, understanding: Understanding): Promise<Linked> {
  const { judgements, facts, profiles } = understanding
  const at = context.clock.now()
  const source = await sourceOfArticle(q, article.id)
  const linked: Linked = { nudges: [], told: [] }
  const stories: number[] = []
  const happenings: (() => Promise<void>)[] = []
  for (const profile of profiles) {
    const joined = await join(context, q, article, profile, at)
    stories.push(joined.story.id)
    const judgement = judgements.find((one) => one.topic === profile.topic)
    if (!judgement) throw new Error(`no judgement on ${profile.topic}`)
    const happening: Happening = {
      story: joined.story,
      facts,
      reports: [{ article, source: source?.name ?? null, judgement, claims: understanding.claims }],
      history: article.history,
      baseUrl: context.baseUrl(),
    }
    happenings.push(() => tell(context, q, happening, joined, at, linked))
  }
  const tagged = articleTagged({
    article,
    source: source?.name ?? null,
    judgements: judgements.filter((judgement) => judgement.applies),
    facts,
    stories,
    baseUrl: context.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    type: 'article.tagged',
    at,
    body: (sequence) => eventBody('article.tagged', sequence, at, tagged),
    articleId: article.id,
    history: article.history,
  })
  linked.nudges.push(...nudges)
  for (const happening of happenings) await happening()
  return linked
}

interface Joined {
  readonly story: Story
  readonly opened: boolean
  /** True where the story was history until this report, which is news. */
  readonly awakened: boolean
}

async function join(
  context: Context,
  q: Queryable,
  article: Article,
  profile: StoryProfile,
  at: Date,
): Promise<Joined> {
  const published = (article.published ?? article.firstSeen).getTime()
  const windowMs = context.settings.stories.windowMs
  const candidates = await candidateStories(
    q,
    profile.topic,
    new Date(published - windowMs),
    new Date(published + windowMs),
  )
  const choice = chooseStory(profile, candidates)
  const membership = { articleId: article.id, topic: profile.topic, at, score: choice.score, reasons: choice.reasons }
  if (!choice.story) {
    const headline = headlineOf([article.title])
    const alertedAt = article.history ? null : at
    const id = await openStory(q, { headline, profile, at, alertedAt })
    await joinStory(q, { ...membership, storyId: id })
    return { story: { id, headline, profile, alertedAt }, opened: true, awakened: false }
  }
  const awakened = choice.story.alertedAt === null && !article.history
  const story: Story = {
    ...choice.story,
    profile: joinProfiles(choice.story.profile, profile),
    alertedAt: awakened ? at : choice.story.alertedAt,
  }
  await updateStory(q, story.id, story)
  await joinStory(q, { ...membership, storyId: story.id })
  return { story, opened: false, awakened }
}

async function tell(
  context: Context,
  q: Queryable,
  happening: Happening,
  joined: Joined,
  at: Date,
  linked: Linked,
): Promise<void> {
  const { story, history } = happening
  const [report] = happening.reports
  const about = {
    story: story.id,
    topic: story.profile.topic,
    headline: story.headline,
    article: report.article.id,
    history,
  }
  if (joined.opened) {
    const data = storyOpened(happening)
    const { nudges } = await appendEvent(q, {
      type: 'story.opened',
      at,
      body: (sequence) => eventBody('story.opened', sequence, at, data),
      storyId: story.id,
      articleId: report.article.id,
      history,
    })
    linked.nudges.push(...nudges)
    linked.told.push(() =>
      context.observer.storyOpened({ ...about, parties: story.profile.parties, deliveries: nudges.length }),
    )
    return
  }
  linked.told.push(() => context.observer.storyJoined(about))
  if (!joined.awakened) return
  // The story was old news when it was first seen here; this report makes it news, once.
  const origins = new Set((await storyPublishers(q, story.id)).map((key) => context.publishers.get(key)?.family ?? key))
  const by = report.source ?? report.article.url
  const data = storyUpdated(happening, [{ kind: 'corroboration', origins: origins.size, by }])
  const { nudges } = await appendEvent(q, {
    type: 'story.updated',
    at,
    body: (sequence) => eventBody('story.updated', sequence, at, data),
    storyId: story.id,
    articleId: report.article.id,
    history: false,
  })
  linked.nudges.push(...nudges)
}
