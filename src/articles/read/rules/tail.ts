import { isHeading, isListed } from '../block.js'
import type { Line } from './clean.js'

/** Drops what stands after the text: headings without text, names, rights, tags. */
export function cleanTail(lines: readonly Line[]): void {
  for (const line of [...lines].reverse()) {
    if (line.dropped) continue
    if (line.kind === 'colophon' || line.kind === 'asking') line.dropped = true
    else if (line.kind === 'line' && (isHeading(line.block) || (!line.block.ends && !isListed(line.block))))
      line.dropped = true
    else break
  }
}
