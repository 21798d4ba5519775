import { foldForHash } from '../../../text/fold.js'
import { isHeading, isListed } from '../block.js'
import type { Line } from './line.js'

/** What is told of an author after the text is short. */
const LONGEST_BIOGRAPHY = 80

/** How far above what is told of an author the name stands. */
const NAME_ABOVE = 3

/** Drops what stands after the text: headings without text, names, who the author is, rights, tags. */
export function cleanTail(lines: readonly Line[], byline: string | null): void {
  const author = authorOf(byline)
  for (const [at, line] of [...lines.entries()].reverse()) {
    if (line.dropped) continue
    const names = lines.slice(Math.max(0, at - NAME_ABOVE), at).flatMap((other) => nameIn(other) ?? [])
    if (!isAfterword(line) && !isBiography(line, author === null ? names : [author, ...names])) break
    line.dropped = true
  }
}

function isAfterword({ kind, block }: Line): boolean {
  if (kind === 'colophon' || kind === 'asking') return true
  return kind === 'line' && (isHeading(block) || (!block.ends && !isListed(block)))
}

function isBiography({ block }: Line, names: readonly string[]): boolean {
  const text = foldForHash(block.text)
  return (
    block.words <= LONGEST_BIOGRAPHY &&
    names.some((name) => text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length)))
  )
}

/** A line that is a name: two to four words, each with a capital. */
function nameIn({ block, kind }: Line): string | null {
  const isName = kind === 'line' && !block.ends && /^(?:\p{Lu}[\p{L}.'’-]*\s*){2,4}$/u.test(block.text)
  return isName ? foldForHash(block.text) : null
}

/** The first author's name, folded, where it is one of two words or more: one name alone could begin any sentence. */
function authorOf(byline: string | null): string | null {
  const first = foldForHash(byline?.split(/,| and | und | et | y | e | и | і /)[0] ?? '')
  return /\S \S/.test(first) ? first : null
}
