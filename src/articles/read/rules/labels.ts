import type { Block } from '../block.js'
import { COMMENTS_HEADING } from '../phrases/comments.js'
import { foldPhrase } from '../phrases/pattern.js'
import { RELATED_HEADING } from '../phrases/related.js'

/** The longest that a label is, in words: what is longer is text, whatever it begins with. */
export const LONGEST_LABEL = 12
/** One over comments may hold the title of the article. */
const LONGEST_OVER_COMMENTS = 30

/** A label over what is not the article's: other articles, or what readers have written. */
export function isLabel(block: Block): boolean {
  if (block.words > LONGEST_OVER_COMMENTS) return false
  const phrase = foldPhrase(block.text)
  return (block.words <= LONGEST_LABEL && RELATED_HEADING.test(phrase)) || COMMENTS_HEADING.test(phrase)
}
