import { foldForHash } from '../../../text/fold.js'
import { isHeading, isListed } from '../block.js'
import type { Line } from './line.js'

/** What is told of an author after the text is short. */
const LONGEST_BIOGRAPHY = 80

/** Drops what stands after the text: headings without text, names, who the author is, rights, tags. */
export function cleanTail(lines: readonly Line[], byline: string | null): void {
  const author = authorOf(byline)
  for (const line of [...lines].reverse()) {
    if (line.dropped) continue
    if (!isAfterword(line) && !isBiography(line, author)) break
    line.dropped = true
  }
}

function isAfterword({ kind, block }: Line): boolean {
  if (kind === 'colophon' || kind === 'asking') return true
  return kind === 'line' && (isHeading(block) || (!block.ends && !isListed(block)))
}

function isBiography({ block }: Line, author: string | null): boolean {
  return author !== null && block.words <= LONGEST_BIOGRAPHY && foldForHash(block.text).startsWith(author)
}

/** The first author's name, folded, where it is one of two words or more: one name alone could begin any sentence. */
function authorOf(byline: string | null): string | null {
  const first = foldForHash(byline?.split(/,| and | und | et | y | e | и | і /)[0] ?? '')
  return /\S \S/.test(first) ? first : null
}
