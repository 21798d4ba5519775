import { TermSet } from '../text/terms.js'
import type { TopicSpec, TopicVocabulary } from './spec.js'

/** A list of a topic's vocabulary. */
export type Slot = Exclude<keyof TopicVocabulary, 'window'>

/** One topic made ready: the terms of each language in one matcher. */
export interface CompiledTopic {
  readonly spec: TopicSpec
  readonly terms: ReadonlyMap<string, TermSet<Slot>>
}

/** Topics made ready for judging; build them once. */
export interface Topics {
  readonly specs: readonly TopicSpec[]
  readonly compiled: readonly CompiledTopic[]
}

const SLOTS: readonly Slot[] = [
  'names',
  'acts',
  'weak_acts',
  'objects',
  'weak_objects',
  'hints',
  'outcomes',
  'signings',
  'context',
  'signs',
  'exclude',
  'domestic',
  'fields',
  'other_news',
  'exclude_article',
  'background',
  'aside',
  'aside_behind',
  'hide',
]

/** Makes topics ready for judging. */
export function compileTopics(specs: readonly TopicSpec[]): Topics {
  const compiled = specs.map((spec) => {
    const terms = new Map<string, TermSet<Slot>>()
    for (const [language, vocabulary] of Object.entries(spec.languages)) {
      const set = new TermSet<Slot>()
      for (const slot of SLOTS) set.add(slot, vocabulary[slot])
      terms.set(language, set)
    }
    return { spec, terms }
  })
  return { specs, compiled }
}
