import type { Claim, Facts } from '../domain/claim.js'
import type { Judgement } from '../domain/topic.js'
import type { ArticleInput } from '../topics/judge.js'

/** What an article states: the facts in the filter's shape, and each claim with its sentence. */
export interface FactReading {
  /** Null where no topic applies. */
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
}

/** Reads the facts of an article that was judged. */
export function readFacts(_input: ArticleInput, _judgements: readonly Judgement[]): FactReading {
  return { facts: null, claims: [] }
}
