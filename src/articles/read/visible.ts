import { collapse } from '../../text/fold.js'
import { type Block, isProse } from './block.js'
import { isStampLine } from './calendar.js'
import { type VisibleDates, visibleOf } from './dates.js'
import { type Stamp, type StampContext, stampsIn } from './stamp.js'

/** Lines after and before the headline among which its stamp is looked for. */
const AFTER = 25
const BEFORE = 12
/** Lines from the top, where the headline is not found. */
const FROM_TOP = 60
/** Paragraphs of running text after the headline from which on no stamp of the article is expected. */
const PARAGRAPHS = 2
/** Longer lines are no stamps. */
const LONGEST = 200
const LABEL_WORDS = 14
/** Lines after the text that are looked at for one that says that it tells of the publication. */
const TAIL = 400

/**
 * When the page says to its readers that it was published and changed: the stamp nearest after the headline, else
 * nearest before it (what stands at the top of a site is often today's date), else one further down that says in words
 * that it tells of the publication.
 */
export function visibleDates(blocks: readonly Block[], title: string, context: StampContext): VisibleDates {
  const headline = headlineAt(blocks, title)
  const stamps = headline < 0 ? nearTop(blocks, context) : nearHeadline(blocks, headline, context)
  if (stamps.length > 0) return visibleOf(stamps)
  for (const block of blocks.slice(0, TAIL)) {
    if (block.text.length > LONGEST) continue
    const told = stampsOf(block, context).filter(({ role }) => role === 'published')
    if (told.length > 0) return visibleOf(told)
  }
  return { published: null, modified: null }
}

function headlineAt(blocks: readonly Block[], title: string): number {
  const wanted = collapse(title)
  if (wanted === '') return -1
  const isTitle = ({ text }: Block): boolean => text === wanted
  const heading = blocks.findIndex((block) => block.tag === 'h1' && isTitle(block))
  return heading >= 0 ? heading : blocks.findIndex(isTitle)
}

function nearHeadline(blocks: readonly Block[], headline: number, context: StampContext): Stamp[] {
  const after: Stamp[] = []
  let paragraphs = 0
  for (const block of blocks.slice(headline + 1, headline + 1 + AFTER)) {
    after.push(...stampsOf(block, context))
    if (isProse(block)) paragraphs += 1
    if (paragraphs >= PARAGRAPHS) break
  }
  if (after.length > 0) return after
  const before = blocks.slice(Math.max(0, headline - BEFORE), headline).reverse()
  const nearest = before.find((block) => stampsOf(block, context).length > 0)
  return nearest === undefined ? [] : stampsOf(nearest, context)
}

function nearTop(blocks: readonly Block[], context: StampContext): Stamp[] {
  return blocks.slice(0, FROM_TOP).flatMap((block) => stampsOf(block, context))
}

/** The dates of a line that is a stamp, or holds one and little else. */
function stampsOf(block: Block, context: StampContext): Stamp[] {
  const { text } = block
  if (text.length > LONGEST || (context.fetched === null && !/\p{Nd}/u.test(text))) return []
  const stamps = stampsIn(text, context)
  if (stamps.length === 0 || stamps.length > 2) return []
  const isLabel = block.words <= LABEL_WORDS && !block.ends
  return isLabel || isStampLine(text) || (stamps.some(({ role }) => role !== null) && !isProse(block)) ? stamps : []
}
