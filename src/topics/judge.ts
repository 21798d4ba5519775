import type { Judgement } from '../domain/topic.js'
import type { TopicSpec } from './spec.js'

/** What is judged: an article as the reader cleaned it. */
export interface ArticleInput {
  readonly title: string
  /** Paragraphs separated by a blank line. */
  readonly text: string
  /** BCP 47 primary language subtag, or null where unknown. */
  readonly language: string | null
  readonly published: Date | null
}

/** Topics made ready for judging; build them once. */
export interface Topics {
  readonly specs: readonly TopicSpec[]
}

/** Makes topics ready for judging. */
export function compileTopics(specs: readonly TopicSpec[]): Topics {
  return { specs }
}

/** Judges an article for every topic, with the reasons for and against. */
export function judge(_input: ArticleInput, topics: Topics): readonly Judgement[] {
  return topics.specs.map((spec) => ({
    topic: spec.key,
    applies: false,
    score: 0,
    threshold: spec.threshold,
    rules: `${spec.key}/${spec.version}`,
    evidence: [],
  }))
}
