import type { Claim, Facts } from '../domain/claim.js'
import type { StoryProfile } from '../domain/story.js'
import type { Judgement, TopicMark } from '../domain/topic.js'
import { readFacts } from '../facts/extract.js'
import { type ArticleInput, judge, type Topics } from '../topics/judge.js'
import { withMarks } from '../topics/marks.js'
import { storyProfile } from './profile.js'

/** Everything that is understood of one article. */
export interface Understanding {
  /** One for every topic, applying or not. */
  readonly judgements: readonly Judgement[]
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
  /** One for every topic that applies, in the order of the topics. */
  readonly profiles: readonly StoryProfile[]
}

/**
 * Judges an article, reads its facts and makes a profile for each topic that applies.
 * `published` stands for the time of the news; give the time it was first seen where the page has none.
 * @param marks what operators said of its topics, one a topic
 */
export function understand(
  article: ArticleInput & { readonly published: Date },
  topics: Topics,
  marks: readonly TopicMark[] = [],
): Understanding {
  const judgements = withMarks(article, judge(article, topics), marks)
  const { facts, claims } = readFacts(article, judgements)
  const talks = judgements.some((one) => one.applies && one.facts === 'talks')
  const profiles = judgements
    .filter((one) => one.applies)
    .map((one) =>
      storyProfile({
        topic: one.topic,
        ...(one.facts === 'exchange' || one.facts === 'talks' ? { kind: one.facts } : {}),
        facts,
        claims,
        title: article.title,
        text: article.text,
        published: article.published,
        talks,
      }),
    )
  return { judgements, facts, claims, profiles }
}
