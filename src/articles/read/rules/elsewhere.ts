import type { DomElement } from '../dom.js'
import { boxOf, isInside, type Trail } from '../trails.js'
import { isLabel } from './labels.js'
import type { Line } from './line.js'

/** Prose, in words, that must stand before a box for it to be beside the article rather than the article. */
const LEAST_BEFORE = 15
/** Above this share of the region's prose before it, what a box holds is not the article, wherever it stands. */
const MOSTLY_BEFORE = 0.5
/** An element with this share of the prose holds the article: what stands outside it does not belong to it. */
const HOLDS_ARTICLE = 0.6

/** Elements that say that they hold an article, or its text. */
const ARTICLE_PROPERTY = /(?:^|\s)articleBody(?:\s|$)/
const ARTICLE_TYPE = /schema\.org\/\w*(?:Article|BlogPosting|Report)$/

/** Drops what stands in a box of its own: under a label over other articles, over comments, or after the article's element. */
export function dropElsewhere(lines: readonly Line[]): void {
  const words = proseBefore(lines)
  for (const [at, line] of lines.entries()) {
    if (line.dropped || line.kind === 'prose' || !isLabel(line.block)) continue
    const box = boxOf(line.block.trail, lines[at - 1]?.block.trail ?? null)
    const end = box === null ? at : endOf(lines, at, box)
    // What the label alone is good for is another rule's to say.
    if (box === null || end <= at + 1 || !isBeside(lines, { at, end, box, words })) continue
    for (const inside of lines.slice(at, end)) inside.dropped = true
  }
  dropAfterArticle(lines)
  dropCutTeasers(lines, words)
}

/** Words of prose before each line, and of all lines at the end. */
function proseBefore(lines: readonly Line[]): readonly number[] {
  const sums = [0]
  for (const { kind, block } of lines) sums.push((sums.at(-1) ?? 0) + (kind === 'prose' ? block.words : 0))
  return sums
}

/** The index after the last line in the box. */
function endOf(lines: readonly Line[], from: number, box: Trail): number {
  let end = from
  while (end < lines.length && isInside(lines[end]?.block.trail ?? null, box)) end += 1
  return end
}

interface Found {
  readonly at: number
  readonly end: number
  readonly box: Trail
  readonly words: readonly number[]
}

/**
 * Beside the article: there is an article before it, the box is not one of the pieces that this is cut in (side by side
 * and of the same make), and either most of the prose stands before it or none comes after it.
 */
function isBeside(lines: readonly Line[], { at, end, box, words }: Found): boolean {
  const before = words[at] ?? 0
  const all = words.at(-1) ?? 0
  const after = all - (words[end] ?? 0)
  if (before < LEAST_BEFORE || (before < all * MOSTLY_BEFORE && after > 0)) return false
  return !lines.slice(0, at).some(({ kind, block }) => kind === 'prose' && hasTwin(block.trail, box))
}

/** Whether one of the elements around a block stands beside the box and is of the same make. */
function hasTwin(trail: Trail | null, box: Trail): boolean {
  let at = trail
  while (at !== null && at.depth > box.depth) at = at.up
  if (at === null || at.up?.element !== box.up?.element) return false
  return at.element.className !== '' && at.element.className === box.element.className
}

/** Drops what follows the element that says it is the article, where it holds most of the text. */
function dropAfterArticle(lines: readonly Line[]): void {
  const words = new Map<DomElement, number>()
  let all = 0
  for (const { kind, dropped, block } of lines) {
    if (kind !== 'prose' || dropped) continue
    all += block.words
    for (let trail = block.trail; trail !== null; trail = trail.up) {
      if (saysArticle(trail.element)) words.set(trail.element, (words.get(trail.element) ?? 0) + block.words)
    }
  }
  const holders = new Set([...words].filter(([, sum]) => sum >= all * HOLDS_ARTICLE).map(([element]) => element))
  if (holders.size === 0) return
  const last = lines.findLastIndex(({ kind, block }) => kind === 'prose' && inmostHolder(block.trail, holders) !== null)
  const article = inmostHolder(lines[last]?.block.trail ?? null, holders)
  for (const line of lines.slice(last + 1)) {
    if (inmostHolder(line.block.trail, holders) !== article) line.dropped = true
  }
}

function inmostHolder(trail: Trail | null, holders: ReadonlySet<DomElement>): DomElement | null {
  for (let at = trail; at !== null; at = at.up) if (holders.has(at.element)) return at.element
  return null
}

function saysArticle(element: DomElement): boolean {
  return (
    element.tagName === 'ARTICLE' ||
    ARTICLE_PROPERTY.test(element.getAttribute('itemprop') ?? '') ||
    ARTICLE_TYPE.test(element.getAttribute('itemtype') ?? '')
  )
}

/** As many titles that are links, each with a beginning of a text that is cut off, are teasers. */
const LEAST_TEASERS = 3
const LONGEST_TEASER = 60
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*(?:\p{L}+ ?){0,3}[>»→]*$/u

/** Drops an element with nothing but teasers in it, told by their being cut off: listings of goods and places are not. */
function dropCutTeasers(lines: readonly Line[], words: readonly number[]): void {
  for (const [at, line] of lines.entries()) {
    if (line.dropped || !isTeaserTitle(line) || !isCutOff(lines[at + 1])) continue
    const box = boxOf(line.block.trail, lines[at - 1]?.block.trail ?? null)
    const end = box === null ? at : endOf(lines, at, box)
    if (box === null || (words[at] ?? 0) < LEAST_BEFORE) continue
    const inside = lines.slice(at, end)
    const cut = inside.filter(isCutOff)
    if (cut.length < LEAST_TEASERS || cut.length * 2 < inside.filter(({ kind }) => kind === 'prose').length) continue
    for (const teaser of inside) teaser.dropped = true
  }
}

function isTeaserTitle({ kind, block }: Line): boolean {
  return kind === 'links' || block.linkShare > 0.75
}

function isCutOff(line: Line | undefined): boolean {
  return line !== undefined && line.block.words <= LONGEST_TEASER && CUT_OFF.test(line.block.text)
}
