import { storyMerged, storySplit } from '../delivery/alert.js'
import { eventBody } from '../delivery/events.js'
import type { Clock } from '../domain/clock.js'
import type { Nudge } from '../domain/nudge.js'
import type { Publisher } from '../domain/source.js'
import type { FeedbackGiven, StoryChanged, StoryCommands } from '../http/deps.js'
import type { Db, Queryable } from '../store/db.js'
import { appendEvent, lockLog } from '../store/events.js'
import { articleExists, type Feedback, keepFeedback, muteStory, readLabelled, takeOut } from '../store/feedback.js'
import { keepApart, placeReports } from '../store/placements.js'
import { reportsOfStory } from '../store/report-rows.js'
import { heardOfAll, type KeptStory, openStory, storyById, updateStory } from '../store/stories.js'
import { copiesInStory, markMerged, moveReports } from '../store/story-reports.js'
import { labelledCase } from './labelled-case.js'
import { restate } from './restate.js'

/** What operators change stories with. */
export interface StoryTools {
  readonly db: Db
  readonly clock: Clock
  readonly publishers: ReadonlyMap<string, Publisher>
  readonly topics: readonly string[]
  readonly baseUrl: () => string
  readonly nudge: (nudges: readonly Nudge[]) => Promise<void>
}

/** What an operator says of stories, each change committed before it is nudged. */
export function createStoryCommands(tools: StoryTools): StoryCommands {
  const changing = async (work: (q: Queryable) => Promise<StoryChanged & { nudges?: readonly Nudge[] }>) => {
    const { nudges, ...changed } = await tools.db.tx(async (q) => {
      await lockLog(q)
      return work(q)
    })
    await tools.nudge(nudges ?? [])
    return changed
  }
  return {
    mergeStories: (id, into) => changing((q) => merge(tools, q, id, into)),
    splitStory: (id, articles) => changing((q) => split(tools, q, id, articles)),
    giveFeedback: (said) => tools.db.tx((q) => give(tools, q, said)),
    async labelledCases(page) {
      const rows = await readLabelled(tools.db, page)
      return { cases: rows.map(labelledCase), next: rows.length === page.limit ? (rows.at(-1)?.id ?? null) : null }
    },
  }
}

const missing = (what: string): StoryChanged => ({ kind: 'missing', what })
const refused = (reason: string): StoryChanged => ({ kind: 'refused', reason })

async function retell(tools: StoryTools, q: Queryable, story: KeptStory): Promise<KeptStory> {
  const { story: told } = await restate(q, story, tools.publishers)
  await updateStory(q, told)
  return told
}

async function merge(tools: StoryTools, q: Queryable, id: number, into: number) {
  const [from, to] = [await storyById(q, id), await storyById(q, into)]
  if (from === null) return missing(`story ${id}`)
  if (to === null) return missing(`story ${into}`)
  if (from.id === to.id) return refused(`Stories ${id} and ${into} are one already.`)
  if (from.profile.topic !== to.profile.topic)
    return refused(
      `Story ${id} is about ${from.profile.topic}, story ${into} about ${to.profile.topic}: they stay two.`,
    )
  const at = tools.clock.now()
  await moveReports(q, { from: from.id, to: to.id, articles: null })
  await markMerged(q, from.id, to.id)
  await placeReports(q, to.id, at)
  const story = await retell(tools, q, { ...to, ...heardOfAll(to, [from]) })
  const data = storyMerged({
    story,
    merged: from,
    why: 'An operator says that they tell of one happening.',
    history: false,
    baseUrl: tools.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    type: 'story.merged',
    at,
    body: (sequence) => eventBody('story.merged', sequence, at, data),
    storyId: story.id,
    history: false,
    quiet: from.alertedAt === null || story.mutedAt !== null,
  })
  return { kind: 'changed' as const, story: story.id, other: from.id, nudges }
}

async function split(tools: StoryTools, q: Queryable, id: number, articles: readonly number[]) {
  const story = await storyById(q, id)
  if (story === null) return missing(`story ${id}`)
  const members = await reportsOfStory(q, story.id)
  const strangers = articles.filter((article) => !members.some((member) => member.id === article))
  if (strangers.length > 0) return refused(`Story ${story.id} has no article ${strangers.join(', ')}.`)
  const leaving = new Set([...articles, ...(await copiesInStory(q, story.id, articles))])
  if (members.every((member) => leaving.has(member.id)))
    return refused(`With their copies these are all articles of story ${story.id}: nothing would be left of it.`)
  const at = tools.clock.now()
  const first = members.find((member) => articles.includes(member.id))
  const profile = first?.profile ?? story.profile
  const opened = await openStory(q, { headline: first?.title ?? story.headline, profile, at })
  const moved = await moveReports(q, { from: story.id, to: opened, articles: [...leaving] })
  await keepApart(q, story.id, opened)
  for (const one of [story.id, opened]) await placeReports(q, one, at)
  const fresh = await storyById(q, opened)
  if (fresh === null) throw new Error(`story ${opened} was opened and is not there`)
  const parted = await retell(tools, q, { ...fresh, alertedAt: story.alertedAt, toldAt: story.toldAt })
  const left = await retell(tools, q, story)
  const data = storySplit({
    story: left,
    parted,
    articles: moved,
    why: 'An operator says that these articles tell of another happening.',
    history: false,
    baseUrl: tools.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    type: 'story.split',
    at,
    body: (sequence) => eventBody('story.split', sequence, at, data),
    storyId: story.id,
    history: false,
    quiet: story.alertedAt === null || story.mutedAt !== null,
  })
  return { kind: 'changed' as const, story: story.id, other: parted.id, nudges }
}

async function give(tools: StoryTools, q: Queryable, said: Feedback): Promise<FeedbackGiven> {
  await lockLog(q)
  const at = tools.clock.now()
  const { kind, article, topic, story } = said
  if (article !== null && !(await articleExists(q, article))) return { kind: 'missing', what: `article ${article}` }
  if (topic !== null && !tools.topics.includes(topic))
    return { kind: 'refused', reason: `There is no topic ${topic}; there are ${tools.topics.join(', ')}.` }
  const meant = story === null ? null : await storyById(q, story)
  if (story !== null && meant === null) return { kind: 'missing', what: `story ${story}` }
  let touched: readonly number[] = []
  if (kind === 'wrong-topic' && article !== null) touched = await takeOut(q, { article, topic, story: null, at })
  if (kind === 'wrong-story' && article !== null && meant !== null) {
    touched = await takeOut(q, { article, topic: null, story: meant.id, at })
    if (touched.length === 0) return { kind: 'refused', reason: `Story ${meant.id} has no article ${article}.` }
  }
  if ((kind === 'mute' || kind === 'unmute') && meant !== null)
    await muteStory(q, meant.id, kind === 'mute' ? at : null)
  for (const id of touched) {
    const left = await storyById(q, id)
    if (left !== null) await retell(tools, q, left)
  }
  return { kind: 'kept', id: await keepFeedback(q, said, at), stories: touched }
}
