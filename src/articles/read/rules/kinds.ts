import { type Block, isHeading, isProse } from '../block.js'
import { isStampLine } from '../calendar.js'
import { isCaption } from './captions.js'
import { foldPhrase, PHRASES } from './phrases.js'

/** What a block is by itself, before its neighbours are looked at. */
export type Kind =
  /** Running text. */
  | 'prose'
  /** A heading, or a line that could be one. */
  | 'line'
  /** Under or beside a picture. */
  | 'caption'
  /** A label over links to other articles. */
  | 'related-heading'
  /** Such a label and a headline on one line. */
  | 'related-line'
  /** The first line of a box that wants money, an address or a click. */
  | 'asking'
  /** Advertising, sharing, players, tags, times to read. */
  | 'debris'
  /** Rights, masthead, who to write to. */
  | 'colophon'
  /** A date or a time and nothing else. */
  | 'stamp'
  /** Links and little else. */
  | 'links'

/** Longest line that can be a label, a box's first line, or debris, in words. */
const LONGEST_LABEL = 12
const LONGEST_ASKING = 45
const LONGEST_DEBRIS = 40
const LONGEST_RELATED = 45

/** From this share of link characters on, a block is links, unless it reads like a sentence. */
const LINKS = 0.75

export function kindOf(block: Block): Kind {
  const phrase = foldPhrase(block.text)
  if (phrase === '') return 'debris'
  if (block.words <= LONGEST_LABEL && PHRASES.relatedHeading.test(phrase)) return 'related-heading'
  if (block.words <= LONGEST_RELATED && PHRASES.relatedLine.test(phrase)) return 'related-line'
  if (block.words <= LONGEST_LABEL && isStampLine(phrase)) return 'stamp'
  if (block.words <= LONGEST_DEBRIS && PHRASES.debris.test(phrase)) return 'debris'
  if (block.words <= LONGEST_ASKING && PHRASES.asking.test(phrase)) return 'asking'
  if (isCaption(block, phrase)) return 'caption'
  if (block.words <= LONGEST_DEBRIS && PHRASES.colophon.test(phrase)) return 'colophon'
  if (block.linkShare > LINKS && !readsLikeSentence(block)) return 'links'
  return isProse(block) ? 'prose' : 'line'
}

/** A sentence that happens to be one long link. */
function readsLikeSentence(block: Block): boolean {
  return block.ends && block.words >= 10 && block.tag === 'p' && !isHeading(block)
}
