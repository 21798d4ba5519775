import type { Count } from './count.js'

/** The two halves of a swap are told of in one paragraph or in two that follow each other. */
const NEAR_PARAGRAPHS = 1

/** What is known of a figure once all figures are read together: whose it is, or that it is of all. */
export type Reading = { readonly by: string } | 'total'

/** A figure that may be what one side let go. */
export const isPlain = (count: Count): boolean =>
  (count.scope === 'side' || count.scope === 'total') &&
  !count.part &&
  !count.civilians &&
  !count.wounded &&
  !count.undated &&
  count.value > 0

/** The same, and "2,900 people: 1,700 for 1,200": the two are parts of all, and no part of what one side lets go. */
export const isPlainOrPaired = (count: Count): boolean =>
  isPlain(count.partner === null ? count : { ...count, part: false })

/** Whether two counts of the text may be the halves of one swap. */
export const near = (a: Count, b: Count): boolean =>
  Math.abs(a.sentence.paragraph - b.sentence.paragraph) <= NEAR_PARAGRAPHS && a.sentence.zone !== 'title'
