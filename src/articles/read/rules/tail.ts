import { isHeading } from '../block.js'
import type { Line } from './clean.js'

/** Drops what stands after the text: headings without text, names, rights, tags. */
export function cleanTail(lines: readonly Line[]): void {
  for (const line of [...lines].reverse()) {
    if (line.dropped) continue
    if (line.kind === 'colophon' || line.kind === 'asking') line.dropped = true
    else if (line.kind === 'line' && (isHeading(line.block) || (!line.block.ends && !isItem(line)))) line.dropped = true
    else break
  }
}

/** An item of a list, by element or by the number or bullet before it. */
function isItem({ block }: Line): boolean {
  return /(?:li|tr|dd)>/.test(block.path) || /^(?:\d{1,3}[.)]|[•▪■●*–—-])\s*\S/u.test(block.text)
}
