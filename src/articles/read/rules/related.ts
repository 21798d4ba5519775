import { isHeading } from '../block.js'
import { foldPhrase } from '../phrases/pattern.js'
import type { Line } from './line.js'

/** Teasers are short: a longer paragraph after one is the article going on. */
const LONGEST_TEASER = 45
const LONGEST_TITLE = 22

const READ_TIME = /^(?:\d+[- ]?(?:min|мин|хв|dk|分)|\p{L}+ \d+ min)/iu

/** Drops labels over links to other articles, and the headlines and teasers under them. */
export function dropRelated(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.kind !== 'related-heading' || line.dropped) continue
    line.dropped = true
    dropTeasers(lines, at + 1)
  }
  dropTimedTeasers(lines)
}

/** A title-like line, as teasers begin: no sentence, or nothing but a link. */
function isTeaserTitle(line: Line): boolean {
  const { block, kind } = line
  return (
    kind === 'links' ||
    (kind !== 'asking' && block.words <= LONGEST_TITLE && (!block.ends || block.linkShare > 0.75 || isHeading(block)))
  )
}

function isStamp(line: Line): boolean {
  return line.kind === 'stamp' || (line.block.words <= 8 && READ_TIME.test(foldPhrase(line.block.text)))
}

/**
 * From a label on: title, blurb, time to read, as often as they come. A blurb without a time to read counts only
 * where titles and blurbs go on to the end, since an article may go on after a single headline.
 */
function dropTeasers(lines: readonly Line[], from: number): void {
  let at = from
  for (let line = lines[at]; line !== undefined; line = lines[at]) {
    if (line.kind === 'related-heading' || line.kind === 'asking' || line.kind === 'colophon') return
    if (line.kind === 'links' || line.kind === 'related-line' || line.kind === 'debris' || isStamp(line)) {
      line.dropped = true
      at += 1
    } else if (isTeaserTitle(line) && endsTeaser(lines, at)) {
      line.dropped = true
      at += 1
    } else if (isBlurb(lines, at)) {
      line.dropped = true
      at += 1
    } else return
  }
}

/** A title of a teaser: a link, or followed by a blurb, a stamp, another title, or the end. */
function endsTeaser(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  if (line === undefined) return false
  if (line.block.linkShare > 0.5) return true
  const next = lines[at + 1]
  if (next === undefined || isStamp(next)) return true
  if (isBlurb(lines, at + 1)) return true
  // One plain headline right under the label; a second one would as well be the article's own subheading.
  return lines[at - 1]?.kind === 'related-heading' && !isHeading(line.block)
}

function isBlurb(lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const title = lines[at - 1]
  if (line === undefined || title === undefined || line.block.words > LONGEST_TEASER || !isTeaserTitle(title))
    return false
  const next = lines[at + 1]
  if (next !== undefined && isStamp(next)) return true
  return goesOnAsTeasers(lines, at + 1)
}

/** Titles and blurbs in turn up to the end, or up to a box or another label; at least one more title. */
function goesOnAsTeasers(lines: readonly Line[], from: number): boolean {
  let titles = 0
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]
    if (line === undefined || line.kind === 'related-heading' || line.kind === 'asking' || line.kind === 'colophon')
      break
    if (isTeaserTitle(line) || isStamp(line)) titles += 1
    else if (line.block.words > LONGEST_TEASER || !isTeaserTitle(lines[at - 1] ?? line)) return false
  }
  return titles > 0 || from >= lines.length
}

/** Title, short blurb, time to read: a teaser even where no label stands over it. */
function dropTimedTeasers(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (!isStamp(line) || !READ_TIME.test(foldPhrase(line.block.text))) continue
    const blurb = lines[at - 1]
    const title = lines[at - 2]
    if (blurb === undefined || title === undefined || blurb.dropped || at < 3) continue
    if (blurb.block.words <= LONGEST_TEASER && blurb.block.ends && isTeaserTitle(title) && !title.block.ends) {
      blurb.dropped = true
      title.dropped = true
    }
  }
}
