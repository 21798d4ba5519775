import type { ReleasedKind } from '../../domain/claim.js'
import type { Sentence } from '../../text/document.js'
import { otherSide } from '../sides/side-hits.js'

/** A count of people in one sentence. `to` is who receives them; both are null where the sentence does not tell. */
export interface Count {
  readonly value: number
  readonly scope: 'each' | 'side' | 'total' | 'cumulative'
  /** The people counted are wounded or sick. */
  readonly wounded: boolean
  readonly by: string | null
  readonly to: string | null
  /** The sentence says outright whose it is, and not only by the order of its words. */
  readonly sure?: boolean
  readonly what: ReleasedKind | null
  /** The count is of civilians only, beside or inside another. */
  readonly civilians: boolean
  /** Agreed or to come, as the sentence has it. */
  readonly planned: boolean
  /** The sentence names an agreement in front of it. */
  readonly accord: boolean
  /** "more than 240", "some": not the exact figure. */
  readonly about: boolean
  /** A part of those counted before: "among them 20". */
  readonly part: boolean
  /** The day that the sentence names for it, `YYYY-MM-DD`; null where it names none. */
  readonly day: string | null
  /** For a weekday, the same weekday to come. */
  readonly ahead: string | null
  /** The sentence names a month or a year for it and no day. */
  readonly undated: boolean
  /** For both sides because both stand in front of it, without a word for a total. */
  readonly joint: boolean
  /** What the other side lets go for it in the same breath: "1,700 for 1,200". */
  readonly partner: number | null
  readonly sentence: Sentence
  readonly from: number
  readonly to_: number
}

/** The same figure, for both sides together. */
export const asTotal = (count: Count): Count => ({ ...count, scope: 'total', joint: false, by: null, to: null })

/** The same figure, let go by one side, or by one that is not known. */
export const asSide = (count: Count, by: string | null, parties: readonly string[]): Count => ({
  ...count,
  scope: 'side',
  joint: false,
  by,
  to: by === null ? null : otherSide(by, parties),
})
