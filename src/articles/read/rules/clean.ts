import { type Block, isHeading } from '../block.js'
import { dropBoxes } from './boxes.js'
import { dropElsewhere } from './elsewhere.js'
import { cleanHead } from './head.js'
import { type Kind, kindOf } from './kinds.js'
import type { Line, PageContext } from './line.js'
import { dropMisplaced } from './place.js'
import { dropRelated } from './related.js'
import { cleanTail } from './tail.js'

export interface Cleaned {
  readonly blocks: readonly Block[]
  readonly standfirst: string | null
  /** What was left out as a caption, and as other articles. */
  readonly captions: readonly string[]
  readonly related: readonly string[]
}

/** Kinds that are no article text wherever they stand. */
const NEVER_TEXT: ReadonlySet<Kind> = new Set<Kind>(['caption', 'related-line', 'debris', 'links', 'stamp'])

/** What is left of a page's blocks when everything around the article is taken away. */
export function cleanBlocks(blocks: readonly Block[], context: PageContext): Cleaned {
  const lines: Line[] = blocks.map((block) => ({ block, kind: kindOf(block), dropped: false }))
  dropElsewhere(lines)
  dropRelated(lines)
  const related = lines.filter((line) => line.kind !== 'caption' && (line.dropped || line.kind === 'related-line'))
  dropBoxes(lines, context.language)
  for (const [at, line] of lines.entries()) if (NEVER_TEXT.has(line.kind) && !isLastWord(lines, at)) line.dropped = true
  dropCaptionRests(lines)
  const captions = lines.filter((line) => line.kind === 'caption' && line.dropped)
  dropMisplaced(lines)
  const standfirst = cleanHead(lines, context)
  cleanTail(lines, context.byline)
  const textsOf = (some: readonly Line[]) => some.map(({ block }) => block.text)
  const kept = lines.filter((line) => !line.dropped).map((line) => line.block)
  return { blocks: kept, standfirst, captions: textsOf(captions), related: textsOf(related) }
}

/** A last paragraph of several sentences that closes with the agency's name is text, not a caption. */
function isLastWord(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line?.kind !== 'caption' || line.block.words < 30 || line.block.path.includes('figure')) return false
  const isOpenProse = (other: Line) => other.kind === 'prose' && !other.dropped
  return !lines.slice(at + 1).some(isOpenProse) && lines.slice(0, at).filter(isOpenProse).length >= 3
}

/** The second half of a caption: a long line without a full stop right after the first half. */
function dropCaptionRests(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before?.kind !== 'caption' || line.kind !== 'line' || line.dropped || isHeading(line.block)) continue
    if (!line.block.ends && line.block.words > 12) line.dropped = true
  }
}
