import type { Sentence } from '../text/document.js'
import { ANDS } from './counts/mark-data.js'

/** A stretch of tokens [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

const CLAUSE_END = /[,;:—–，；：،؛。]|[.!?…]\s/u

/** Words between two stretches; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to)

/** What is written between two places of a sentence: marks and spaces, and the words if there are any. */
export function between(sentence: Sentence, from: number, to: number): string {
  const start = sentence.tokens[from - 1]?.end ?? sentence.start
  const end = sentence.tokens[to]?.start ?? sentence.end
  return sentence.text.slice(start - sentence.start, end - sentence.start)
}

/** Whether no mark that parts clauses stands between two places of a sentence. */
export function withinClause(sentence: Sentence, from: number, to: number): boolean {
  return to < from || !CLAUSE_END.test(between(sentence, from, to))
}

/** "150 soldiers of Ukraine", not "150 soldiers, Ukraine" nor "150 soldiers and Ukraine": a name that goes with a count. */
export const belongs = (sentence: Sentence, from: number, to: number): boolean =>
  withinClause(sentence, from, to) && !sentence.tokens.slice(from, to).some((token) => ANDS.has(token.key))
