import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'

/** A sentence with the terms of a topic in it. */
export interface Read {
  readonly sentence: Sentence
  readonly hits: readonly Hit<Slot>[]
}

/** The words of the hits, as they stand in the text; each once, though two terms may find it. */
export const written = (sentence: Sentence, hits: readonly Hit<unknown>[]): readonly string[] => [
  ...new Set(
    hits.map((hit) => {
      const from = sentence.tokens[hit.from]?.start ?? sentence.start
      const to = sentence.tokens[hit.to - 1]?.end ?? from
      return sentence.text.slice(from - sentence.start, to - sentence.start)
    }),
  ),
]

/** Words between two terms; 0 where they touch or overlap. */
export const gap = (a: Hit<unknown>, b: Hit<unknown>): number => Math.max(0, a.from - b.to, b.from - a.to)

export const overlaps = (a: Hit<unknown>, b: Hit<unknown>): boolean => a.from < b.to && b.from < a.to

/** So many letters of a word tell it apart: its endings are the same word. */
const STEM = 4

/** A term as it is counted: the same for each ending of its first and its last word. */
export function stemOf(sentence: Sentence, hit: Hit<unknown>): string {
  const of = (at: number): string => sentence.tokens[at]?.key.slice(0, STEM) ?? ''
  return `${of(hit.from)} ${of(hit.to - 1)}`
}
