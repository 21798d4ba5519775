import { diffArrays } from 'diff'
import { paragraphsOf } from '../text/sentences.js'

/** A text as a page showed it at one time. */
interface Shown {
  readonly title: string
  readonly text: string
  /** BCP 47 primary language subtag, or null where unknown. */
  readonly language: string | null
}

/** What a page says otherwise than before. */
export interface Difference {
  /** Null where the title is the same. */
  readonly title: { readonly from: string; readonly to: string } | null
  /** Sentences that are gone, and those that are new, in the order of the text; a changed sentence is in both. */
  readonly removed: readonly string[]
  readonly added: readonly string[]
  /** Sentences of either kind that are not listed. */
  readonly omitted: number
}

/** Sentences that are listed of each kind. */
const MOST = 20
/** Two texts that share little have a long way from one to the other: beyond so many edits all of both is listed. */
const MOST_EDITS = 400

/** Compares two texts of one page sentence by sentence. */
export function difference(before: Shown, after: Shown): Difference {
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const parts = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  const removed = parts ? parts.filter((part) => part.removed).flatMap((part) => part.value) : old
  const added = parts ? parts.filter((part) => part.added).flatMap((part) => part.value) : now
  return {
    title: before.title === after.title ? null : { from: before.title, to: after.title },
    removed: removed.slice(0, MOST),
    added: added.slice(0, MOST),
    omitted: Math.max(0, removed.length - MOST) + Math.max(0, added.length - MOST),
  }
}

function sentencesOf({ text, language }: Shown): string[] {
  return paragraphsOf(text, language ?? 'en').flatMap((paragraph) =>
    paragraph.sentences.map(({ start, end }) => text.slice(start, end)),
  )
}
