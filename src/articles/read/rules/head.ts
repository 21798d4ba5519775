import { foldForHash } from '../../../text/fold.js'
import { isHeading } from '../block.js'
import { foldPhrase } from '../phrases/pattern.js'
import type { Line, PageContext } from './line.js'

/** Where a repeated title is looked for. */
const HEAD_LINES = 12
/** A line of more words before the text sums it up; a shorter one is a date, a name, a section. */
const STANDFIRST_WORDS = 9

/** A name, a desk, an agency. */
const NAME_WORDS = 6
/** Who wrote it, in the twelve languages. */
const BYLINE =
  /^(?:(?:written |reported |story )?by|автор\p{L}*|текст|von|par|por|di|autor\p{L}*|tekst|yazan|haber|بقلم|كتب\p{L}*|作者|记者|記者|文)[\s:：|]/iu

/** Drops what stands before the text: title, date, names, section, standfirst. Returns the standfirst, or null. */
export function cleanHead(lines: readonly Line[], context: PageContext): string | null {
  dropTitle(lines, context.title)
  let standfirst: string | null = null
  for (const line of lines) {
    if (line.dropped) continue
    if (line.kind === 'prose' ? !isOpenEnded(line, lines) : !isDebrisOfHead(line)) {
      if (line.kind === 'prose') break
      continue
    }
    line.dropped = true
    if (line.block.words >= STANDFIRST_WORDS) standfirst ??= line.block.text
  }
  return standfirst
}

/** The title where it is said again, and all that stands before it. */
function dropTitle(lines: readonly Line[], title: string): void {
  const wanted = bare(title)
  if (wanted.length < 8) return
  for (let at = Math.min(HEAD_LINES, lines.length) - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line === undefined || bare(line.block.text) !== wanted) continue
    for (const before of lines.slice(0, at + 1)) before.dropped = true
    return
  }
}

/** A summing-up without a full stop, where the paragraphs have theirs, and a name or date after it. */
function isOpenEnded(line: Line, lines: readonly Line[]): boolean {
  const next = lines[lines.indexOf(line) + 1]
  if (line.block.ends || next === undefined || isHeading(next.block)) return false
  if (next.kind !== 'stamp' && (next.kind !== 'line' || next.block.ends || next.block.words > NAME_WORDS)) return false
  const others = lines.filter((other) => other !== line && other.kind === 'prose' && !other.dropped)
  return others.length >= 4 && others.filter((other) => other.block.ends).length >= others.length * 0.8
}

function bare(text: string): string {
  return foldForHash(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Everything before the first paragraph but short sentences and what is in lists. */
function isDebrisOfHead(line: Line): boolean {
  if (line.kind !== 'line') return line.kind === 'asking' || line.kind === 'colophon'
  return !line.block.ends || isHeading(line.block) || BYLINE.test(foldPhrase(line.block.text))
}
