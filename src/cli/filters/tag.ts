import { z } from 'zod'
import type { Facts } from '../../domain/claim.js'
import type { Story } from '../../domain/story.js'
import type { Evidence } from '../../domain/topic.js'
import { chooseStory } from '../../stories/link.js'
import { joinProfiles } from '../../stories/profile.js'
import { understand } from '../../stories/understand.js'
import type { Topics } from '../../topics/judge.js'
import { badLine, type LineError } from './line.js'

const lineSchema = z.object({
  id: z.unknown(),
  title: z.string().nullish(),
  standfirst: z.string().nullish(),
  text: z.string(),
  url: z.string().nullish(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
})

/** What the `parley tag` filter answers to one line. */
export type TagAnswer =
  | {
      readonly id: unknown
      readonly topics: readonly string[]
      readonly evidence: Readonly<Record<string, readonly Evidence[]>>
      readonly facts: Facts | null
      /** That of the exchange if the article has one, else that of the talks; null without a topic. */
      readonly story: string | null
      readonly stories: readonly string[]
      /** Time taken, in milliseconds. */
      readonly ms: number
    }
  | LineError

/** How long a story stays open to further reports. */
const ACTIVE_MS = 14 * 24 * 60 * 60 * 1000

/**
 * The `parley tag` filter: one article a line in, one answer out, in any order of articles.
 * It remembers the stories of its run, so that articles of one happening get one story.
 * @param now the moment that stands for `published` where a line gives none
 */
export function tagFilter(topics: Topics, now: () => Date): (line: unknown) => TagAnswer {
  const stories: Story[] = []
  return (line) => {
    const begun = performance.now()
    const read = lineSchema.safeParse(line)
    if (!read.success) return badLine(line, read.error)
    const { id, title, standfirst, text, lang } = read.data
    const given = read.data.published ? new Date(read.data.published) : null
    const published = given !== null && !Number.isNaN(given.getTime()) ? given : now()
    const { judgements, facts, profiles } = understand(
      { title: title ?? '', standfirst: standfirst ?? null, text, language: lang ?? null, published },
      topics,
    )
    const joined = profiles.map((profile) => {
      const candidates = stories.filter(
        (story) =>
          story.profile.topic === profile.topic &&
          Math.abs(Date.parse(story.profile.lastPublished) - published.getTime()) <= ACTIVE_MS,
      )
      const { story } = chooseStory(profile, candidates)
      if (story === null) {
        const opened = { id: stories.length + 1, headline: title ?? '', profile, alertedAt: null }
        stories.push(opened)
        return { topic: profile.topic, story: `s${opened.id}` }
      }
      stories[story.id - 1] = { ...story, profile: joinProfiles(story.profile, profile) }
      return { topic: profile.topic, story: `s${story.id}` }
    })
    const main = joined.find(({ topic }) => topic === 'prisoner-exchange') ?? joined[0]
    return {
      id,
      topics: judgements.filter((one) => one.applies).map((one) => one.topic),
      evidence: Object.fromEntries(judgements.map((one) => [one.topic, one.evidence])),
      facts,
      story: main?.story ?? null,
      stories: joined.map((one) => one.story),
      ms: performance.now() - begun,
    }
  }
}
