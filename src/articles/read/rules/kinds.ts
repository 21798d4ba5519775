import { type Block, isHeading, isProse } from '../block.js'
import { isStampLine } from '../calendar.js'
import { ASKING_LINE, PLEADING_LINE } from '../phrases/asking.js'
import { COLOPHON_LINE, DEBRIS_LINE } from '../phrases/debris.js'
import { foldPhrase } from '../phrases/pattern.js'
import { RELATED_HEADING, RELATED_LINE } from '../phrases/related.js'
import { isCaption } from './captions.js'
import { LONGEST_LABEL } from './labels.js'

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
  /** What could be such a line, or a subheading, or a sentence: its neighbours tell. */
  | 'pleading'
  /** Advertising, sharing, players, tags, times to read. */
  | 'debris'
  /** Rights, masthead, who to write to. */
  | 'colophon'
  /** A date or a time and nothing else. */
  | 'stamp'
  /** Links and little else. */
  | 'links'

/** The longest that lines of a kind are, in words: what is longer is text, whatever it begins with. */
const LONGEST_ASKING = 45
const LONGEST_PLEADING = 16
const LONGEST_DEBRIS = 40
const LONGEST_RELATED = 45

/** From this share of link characters on, a block is links, unless it reads like a sentence. */
const LINKS = 0.75

export function kindOf(block: Block): Kind {
  const phrase = foldPhrase(block.text)
  if (phrase === '') return 'debris'
  if (block.words <= LONGEST_LABEL && RELATED_HEADING.test(phrase)) return 'related-heading'
  if (block.words <= LONGEST_RELATED && RELATED_LINE.test(phrase)) return 'related-line'
  if (block.words <= LONGEST_DEBRIS && DEBRIS_LINE.test(phrase)) return 'debris'
  if (block.words <= LONGEST_LABEL && isStampLine(phrase)) return 'stamp'
  if (block.words <= LONGEST_ASKING && ASKING_LINE.test(phrase)) return 'asking'
  if (isCaption(block, phrase)) return 'caption'
  if (block.words <= LONGEST_DEBRIS && COLOPHON_LINE.test(phrase)) return 'colophon'
  if (block.words <= LONGEST_PLEADING && PLEADING_LINE.test(phrase)) return 'pleading'
  return plainKindOf(block)
}

/** The kind of a block whose words give nothing away. */
export function plainKindOf(block: Block): Kind {
  if (block.linkShare > LINKS && !readsLikeSentence(block)) return 'links'
  return isProse(block) ? 'prose' : 'line'
}

/** A sentence that happens to be one long link. */
function readsLikeSentence(block: Block): boolean {
  return block.ends && block.words >= 10 && block.tag === 'p' && !isHeading(block)
}
