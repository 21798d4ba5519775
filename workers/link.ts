import { articleTagged } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Article } from '../src/domain/article.js'
import type { StoryProfile } from '../src/domain/story.js'
import { sourceOfArticle } from '../src/store/articles.js'
import type { Queryable } from '../src/store/db.js'
import { appendEvent } from '../src/store/events.js'
import { placementsOf } from '../src/store/placements.js'
import { candidateStories, type KeptStory, openStory, storyById } from '../src/store/stories.js'
import { articleReplacedBy, joinStory, membershipsOf, placesOf } from '../src/store/story-reports.js'
import { citedIn } from '../src/stories/cited.js'
import { chooseStory, takesUpdate } from '../src/stories/link.js'
import type { Understanding } from '../src/stories/understand.js'
import type { LinkContext } from './context.js'
import type { Repeat } from './repeats.js'
import { type Joined, tellStory } from './tell-story.js'
import type { Linked } from './telling.js'

/** An article on its way into its stories. */
interface Arrival {
  readonly article: Article
  readonly understanding: Understanding
  readonly repeat: Repeat | null
  readonly at: Date
}

/** Puts an article into its stories, then appends what is to be told of it; under `lockLog`, last in its transaction. */
export async function link(
  context: LinkContext,
  q: Queryable,
  article: Article,
  understanding: Understanding,
  repeat: Repeat | null,
): Promise<Linked> {
  const at = context.clock.now()
  const arrival: Arrival = { article, understanding, repeat, at }
  const copied = repeat?.kind === 'copy' ? await joinAsCopy(q, arrival, repeat.of) : []
  const joined = copied.length > 0 ? copied : await joinAsReport(context, q, arrival)
  const linked: Linked = { nudges: [], told: [] }
  if (repeat?.kind === 'copy') {
    const { of } = repeat
    linked.told.push(() => context.observer.articleCopied({ article: article.id, url: article.url, of }))
  }
  if (joined.length === 0) return linked

  const { judgements, facts } = understanding
  const source = await sourceOfArticle(q, article.id)
  const tagged = articleTagged({
    article,
    source: source?.name ?? null,
    judgements: judgements.filter((judgement) => judgement.applies),
    facts,
    stories: joined.map(({ story }) => story.id),
    copyOf: repeat?.kind === 'copy' ? repeat.of : null,
    baseUrl: context.baseUrl(),
  })
  // What each story has become is read before anything is appended.
  const stories = []
  for (const one of joined) stories.push(await tellStory(context, q, arrival, one, source?.name ?? null))
  const { nudges } = await appendEvent(q, {
    type: 'article.tagged',
    at,
    body: (sequence) => eventBody('article.tagged', sequence, at, tagged),
    articleId: article.id,
    history: article.history,
  })
  linked.nudges.push(...nudges)
  const opens = stories.some((story) => story.opens)
  for (const story of stories) await story.append(linked, opens)
  return linked
}

/**
 * A copy is a further appearance in every story of the text that it repeats, and says nothing by itself. Where it has a
 * place already, or was taken out by an operator, it stays as it is.
 */
async function joinAsCopy(q: Queryable, arrival: Arrival, of: number): Promise<Joined[]> {
  const { article, at } = arrival
  const cited = citedIn(article.text, article.language)
  const joined: Joined[] = []
  const taken = new Set((await placesOf(q, article.id)).map(({ topic }) => topic))
  const placed = await placementsOf(q, article.id)
  for (const { topic, storyId } of await membershipsOf(q, of)) {
    if (taken.has(topic)) continue
    const put = placed.find((one) => one.topic === topic)
    const story = await storyById(q, put?.storyId ?? storyId)
    if (story === null) continue
    const reasons = [`a copy of article ${of}`, ...(put === undefined ? [] : [PUT])]
    await joinStory(q, { articleId: article.id, topic, storyId: story.id, at, score: 0, reasons, profile: null, cited })
    joined.push({ story, topic, opened: false, copy: true, bridges: [] })
  }
  return joined
}

async function joinAsReport(context: LinkContext, q: Queryable, arrival: Arrival): Promise<Joined[]> {
  const { article, understanding, repeat, at } = arrival
  const { profiles } = understanding
  if (profiles.length === 0) return []
  const cited = citedIn(article.text, article.language)
  const replaced = await articleReplacedBy(q, article.id)
  const known = replaced === null ? [] : await membershipsOf(q, replaced)
  const before = repeat === null ? [] : await membershipsOf(q, repeat.of)
  const placed = await placementsOf(q, article.id)
  const joined: Joined[] = []
  for (const profile of profiles) {
    const { topic } = profile
    const own = known.find((one) => one.topic === topic)
    const repeated = before.find((one) => one.topic === topic)
    const put = placed.find((one) => one.topic === topic)
    const choice =
      (put && (await settled(q, put.storyId, PUT))) ??
      (own && (await settled(q, own.storyId, `its page showed article ${replaced} of this story before`))) ??
      (repeated && (await updated(q, profile, repeated.storyId, repeat?.of ?? 0))) ??
      (await chosen(context, q, profile, article))
    const id = choice.story?.id ?? (await openStory(q, { headline: article.title, profile, at }))
    const story = choice.story ?? (await storyById(q, id))
    if (story === null) throw new Error(`story ${id} was opened and is not there`)
    const { score, reasons } = choice
    await joinStory(q, { articleId: article.id, topic, storyId: id, at, score, reasons, profile, cited })
    joined.push({ story, topic, opened: choice.story === null, copy: false, bridges: choice.bridges })
  }
  return joined
}

/** The reason of a place that was not judged. */
const PUT = 'an operator put it here'

interface Choice {
  readonly story: KeptStory | null
  readonly score: number
  readonly reasons: readonly string[]
  /** Other stories that the report fits as well. */
  readonly bridges: readonly KeptStory[]
}

async function settled(q: Queryable, storyId: number, reason: string): Promise<Choice | undefined> {
  const story = await storyById(q, storyId)
  return story === null ? undefined : { story, score: 10, reasons: [reason], bridges: [] }
}

/** The story of the text that a report changes a figure of. */
async function updated(q: Queryable, profile: StoryProfile, storyId: number, of: number): Promise<Choice | undefined> {
  const story = await storyById(q, storyId)
  if (story === null || !takesUpdate(profile, story.profile)) return undefined
  return { story, score: 10, reasons: [`article ${of} of this story with something changed`], bridges: [] }
}

async function chosen(context: LinkContext, q: Queryable, profile: StoryProfile, article: Article): Promise<Choice> {
  const published = (article.published ?? article.firstSeen).getTime()
  const { windowMs } = context.settings.stories
  const candidates = await candidateStories(
    q,
    profile.topic,
    new Date(published - windowMs),
    new Date(published + windowMs),
  )
  const { story, score, reasons, others } = chooseStory(profile, candidates)
  return { story, score, reasons, bridges: others }
}
