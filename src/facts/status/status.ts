import type { FactStatus } from '../../domain/claim.js'
import type { ArticleDocument, Sentence } from '../../text/document.js'
import { type StatusCues, statusCues } from './status-cues.js'
import type { StatusHints } from './status-marks.js'
import { STATUS_ORDER, STATUS_WEIGHTS } from './status-weights.js'

/** What an article says of how far the happening is, and the sentence that decided. */
export interface StatusReading {
  /** Null where the language has no vocabulary. */
  readonly status: FactStatus | null
  readonly sentence: Sentence | null
  /** A first part of more to come. */
  readonly partly: boolean
}

/** The chain of rules is overruled only where another status is ahead of its own by so much. */
const LEAST_LEAD = 0.75

/** How much each cue speaks for each status, by the learned weights; a cue without a weight speaks for none. */
function voices(
  { strengths }: StatusCues,
  kind: StatusHints['kind'],
): readonly (readonly [string, readonly number[]])[] {
  const table = STATUS_WEIGHTS[kind]
  return [...strengths].map(([cue, strength]) => [cue, (table[cue] ?? []).map((weight) => weight * strength)])
}

/** The sentence of the cue that spoke loudest for a status. */
function sentenceOf(cues: StatusCues, told: ReturnType<typeof voices>, at: number): Sentence | null {
  let loudest: Sentence | null = null
  let most = 0
  for (const [cue, values] of told) {
    const value = values[at] ?? 0
    const sentence = value > most ? cues.where(cue) : null
    if (sentence === null) continue
    most = value
    loudest = sentence
  }
  return loudest
}

/**
 * Weighs all that an article tells of its status: known words by where they stand, tense, days before and after its
 * own, figures of people, and what the chain of rules makes of it. So a verb that no list has is made up for by the rest.
 */
export function statusOf(document: ArticleDocument, hints: StatusHints): StatusReading {
  if (document.sentences.length === 0) return { status: null, sentence: null, partly: false }
  const cues = statusCues(document, hints)
  const told = voices(cues, hints.kind)
  const sums = STATUS_ORDER.map((_, at) => told.reduce((sum, [, values]) => sum + (values[at] ?? 0), 0))
  const best = sums.indexOf(Math.max(...sums))
  const order: readonly (FactStatus | null)[] = STATUS_ORDER
  const ruled = order.indexOf(cues.ruled)
  // Figures of people who were let go, and of none who are to be: what was agreed or planned before is no longer the news.
  const ahead = STATUS_ORDER[best] === 'announced' || STATUS_ORDER[best] === 'planned'
  const freed = cues.ruled === 'completed' && hints.freed > 0 && hints.agreed === 0 && ahead
  const isRuled = freed || (ruled !== -1 && (sums[best] ?? 0) - (sums[ruled] ?? 0) < LEAST_LEAD)
  const at = isRuled ? ruled : best
  const status = STATUS_ORDER[at] ?? null
  return {
    status,
    sentence: sentenceOf(cues, told, at),
    partly: status === 'in-progress' && hints.kind === 'exchange' && cues.partly,
  }
}
