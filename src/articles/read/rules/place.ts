import { foldForHash } from '../../../text/fold.js'
import { type Container, standsIn } from '../containers.js'
import type { Line } from './line.js'

/** A container with a smaller share of the article's words is no home of it. */
const HOME_SHARE = 0.12
/** Containers that hold less of it together tell nothing: the text is spread over many. */
const COVERED_SHARE = 0.6
/** As many short lines in a row outside the article's containers are a rail of teasers. */
const RAIL_LINES = 4
/** As many equal lines are a template's. */
const REPEATS = 3
/** Prose outside the containers, before or after all of them, is kept if it is more than this share of the words. */
const OUTSIDE_SHARE = 0.15

/** Short lines that belong together: lists, tables, quotations. */
const WHOLE = /(?:li|tr|blockquote|pre)>/

/** Drops what the place of a block gives away, wherever a page has containers to tell by. */
export function dropMisplaced(lines: readonly Line[]): void {
  const homes = homesOf(lines)
  if (homes.size === 0) return
  dropRepeats(lines, homes)
  dropCredited(lines, homes)
  dropRails(lines, homes)
  dropAfterwords(lines, homes)
}

function homesOf(lines: readonly Line[]): ReadonlySet<Container> {
  const words = new Map<Container, number>()
  let all = 0
  for (const { block, kind, dropped } of lines) {
    if (kind !== 'prose' || dropped || block.container === null) continue
    words.set(block.container, (words.get(block.container) ?? 0) + block.words)
    all += block.words
  }
  const homes = [...words].filter(([, count]) => count >= all * HOME_SHARE)
  const covered = homes.reduce((sum, [, count]) => sum + count, 0)
  return new Set(covered < all * COVERED_SHARE ? [] : homes.map(([container]) => container))
}

function isAtHome({ block }: Line, homes: ReadonlySet<Container>): boolean {
  return block.container === null || standsIn(block.container, block.path, homes)
}

/** A caption in a box of its own, told by the credit beside it. */
function dropCredited(lines: readonly Line[], homes: ReadonlySet<Container>): void {
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (
      line.kind !== 'caption' ||
      line.block.words > 14 ||
      before?.block.container == null ||
      line.block.container === null
    )
      continue
    if (homes.has(before.block.container) || before.block.words > 70) continue
    if (before.block.container.parent === line.block.container.parent) before.dropped = true
  }
}

function dropRails(lines: readonly Line[], homes: ReadonlySet<Container>): void {
  let run: Line[] = []
  const close = () => {
    if (run.length >= RAIL_LINES) for (const line of run) line.dropped = true
    run = []
  }
  for (const line of lines) {
    if (line.dropped) continue
    const isRail = line.kind === 'line' && !isAtHome(line, homes) && !line.block.ends && !WHOLE.test(line.block.path)
    if (isRail) run.push(line)
    else close()
  }
  close()
}

/** What follows the last block of the article's containers: addresses, biographies, promises of more. */
function dropAfterwords(lines: readonly Line[], homes: ReadonlySet<Container>): void {
  const kept = lines.filter((line) => !line.dropped)
  const last = kept.findLastIndex((line) => line.kind === 'prose' && isAtHome(line, homes))
  const after = kept.slice(last + 1)
  const words = (some: readonly Line[]) =>
    some.reduce((sum, line) => sum + (line.kind === 'prose' ? line.block.words : 0), 0)
  if (words(after) > words(kept) * OUTSIDE_SHARE) return
  for (const line of after) if (!isAtHome(line, homes)) line.dropped = true
}

/** The same line again and again: a template's, not an author's. The same paragraph a second time: once is enough. */
function dropRepeats(lines: readonly Line[], homes: ReadonlySet<Container>): void {
  const paths = new Set(
    lines.filter((line) => line.kind === 'prose' && isAtHome(line, homes)).map((line) => line.block.path),
  )
  const seen = new Map<string, Line[]>()
  for (const line of lines) {
    if (line.dropped || line.block.words < 4 || WHOLE.test(line.block.path)) continue
    const key = foldForHash(line.block.text)
    seen.set(key, [...(seen.get(key) ?? []), line])
  }
  for (const same of seen.values()) {
    if (same[0]?.kind === 'prose') for (const again of same.slice(1)) again.dropped ||= again.block.words >= 20
    else if (same.length >= REPEATS) for (const line of same) line.dropped ||= !paths.has(line.block.path)
  }
}
