import type { Sentence } from '../../text/document.js'
import type { SideHit } from '../sides/side-hits.js'
import { otherSide } from '../sides/side-hits.js'
import type { Span } from '../spans.js'

/** Who lets go and who receives. */
export interface Direction {
  readonly by: string | null
  readonly to: string | null
  /** The sentence says so outright, and not only by which name stands near which verb. */
  readonly sure?: boolean
}

/** What tells the direction of one count: its place in a sentence and the sides that are named there. */
export interface Scene {
  readonly sentence: Sentence
  readonly span: Span
  readonly parties: readonly string[]
  readonly language: string
  /** All sides named in the sentence. */
  readonly named: readonly SideHit[]
  /** Those without what only the clause of a second verb behind the count names. */
  readonly sides: readonly SideHit[]
  /** How far a language spreads its words: Chinese has a token for each character. */
  readonly wide: number
}

/** What one cue makes of a side: it lets go, or it receives. */
export interface Role {
  readonly side: string
  readonly gives: boolean
}

export const gives = (hit: { readonly side: string } | undefined): Role | null =>
  hit === undefined ? null : { side: hit.side, gives: true }

export const gets = (hit: { readonly side: string } | undefined): Role | null =>
  hit === undefined ? null : { side: hit.side, gives: false }

/** The direction that the part of one side stands for. */
export function directionFor({ side, gives: by }: Role, parties: readonly string[]): Direction {
  const other = otherSide(side, parties)
  return by ? { by: side, to: other } : { by: other, to: side }
}
