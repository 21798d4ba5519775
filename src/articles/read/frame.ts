import { foldForHash } from '../../text/fold.js'
import { type Block, isHeading, isProse } from './block.js'
import type { Container } from './containers.js'
import { isInside, type Trail } from './trails.js'

/** The part of a page that holds its headline and the text under it. */
export interface Frame {
  readonly box: Trail
  /** Index of the headline among the blocks. */
  readonly headline: number
}

/** Running text, in words, that makes an element around the headline a frame. */
const LEAST_WORDS = 15
/** A larger element is taken if the first holds no more than a summary in a header of its own, in words, … */
const LONGEST_SUMMARY = 60
/** … if it holds so many times the text, … */
const GROWTH = 4
/** … and if one container has this share of what it adds: comments and teasers stand in many. */
const ADDED_SHARE = 0.4
/** Elements that hold headlines without their text. */
const HEADS: ReadonlySet<string> = new Set(['HEADER', 'HGROUP', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'A', 'P'])
/** Places where the title stands that are looked at. */
const MOST_HEADLINES = 4
/** A headline's share of the title, or the title's of it. */
const ALIKE = 0.6
const SHORTEST = 8
/** A line of more than so many times its characters, and a date, holds more than the title. */
const LONGEST = 2
const DATE_BESIDE = 60
/** Characters at its beginning that a headline must share where the site's name or a date follows it. */
const SAME_BEGINNING = 16

/**
 * The smallest element around the headline that holds running text after it; null where the page does not show its
 * title, or where nothing smaller than the page does. Short articles are lost among what surrounds them by every
 * measure of size: their headline finds them.
 */
export function frameOf(blocks: readonly Block[], title: string): Frame | null {
  const sums = proseSums(blocks)
  let best: { readonly frame: Frame; readonly distance: number } | null = null
  for (const headline of headlinesOf(blocks, title)) {
    const box = growFrom(blocks, headline, sums)
    if (box === null || box.element.tagName === 'BODY') continue
    const distance = blocks.slice(headline + 1).findIndex(isProse)
    if (best === null || distance < best.distance) best = { frame: { box, headline }, distance }
  }
  return best?.frame ?? null
}

/** Words of running text before each block, and of all blocks at the end. */
function proseSums(blocks: readonly Block[]): readonly number[] {
  const sums = [0]
  for (const block of blocks) sums.push((sums.at(-1) ?? 0) + (isProse(block) ? block.words : 0))
  return sums
}

/** Where the title stands best: word for word, as a heading, and as no link to elsewhere; else the only h1. */
function headlinesOf(blocks: readonly Block[], title: string): number[] {
  const wanted = bare(title)
  let most = 0
  let found: number[] = []
  for (const [at, block] of blocks.entries()) {
    if (wanted.length < SHORTEST || block.text.length > title.length * LONGEST + DATE_BESIDE) continue
    const match = likeness(bare(block.text), wanted)
    if (match === 0) continue
    const rank = match + (isHeading(block) ? 0.5 : 0) - (block.linkShare > 0.75 ? 1 : 0)
    if (rank > most) found = []
    if (rank >= most) found.push(at)
    most = Math.max(most, rank)
  }
  if (found.length > 0) return found.slice(0, MOST_HEADLINES)
  const main = blocks.flatMap((block, at) => (block.tag === 'h1' ? [at] : []))
  return main.length === 1 ? main : []
}

/** 3 for the title itself, 2 where one holds the other, 1 where they begin alike, else 0. */
function likeness(text: string, title: string): number {
  if (text === title) return 3
  const [short, long] = text.length < title.length ? [text, title] : [title, text]
  if (short.length < SHORTEST) return 0
  if (short.length >= long.length * ALIKE && long.includes(short)) return 2
  return begunAlike(short, long) >= Math.max(SAME_BEGINNING, short.length * ALIKE) ? 1 : 0
}

/** How many characters two texts have in common at their beginning. */
function begunAlike(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1
  return at
}

function bare(text: string): string {
  return foldForHash(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function growFrom(blocks: readonly Block[], headline: number, sums: readonly number[]): Trail | null {
  const wordsTo = (end: number) => (sums[end] ?? 0) - (sums[headline + 1] ?? 0)
  let end = headline + 1
  let chosen: { readonly box: Trail; readonly end: number } | null = null
  for (let box = blocks[headline]?.trail ?? null; box !== null; box = box.up) {
    while (end < blocks.length && isInside(blocks[end]?.trail ?? null, box)) end += 1
    if (HEADS.has(box.element.tagName)) continue
    const words = wordsTo(end)
    if (chosen === null ? words >= LEAST_WORDS : isTheText(blocks, chosen.end, end, wordsTo(chosen.end), words))
      chosen = { box, end }
  }
  return chosen?.box ?? null
}

/** What a larger element adds is so much, and so much of one piece, that it is the text and the rest its summary. */
function isTheText(blocks: readonly Block[], from: number, to: number, before: number, words: number): boolean {
  if (before > LONGEST_SUMMARY || words < before * GROWTH) return false
  const added = new Map<Container | null, number>()
  for (const block of blocks.slice(from, to)) {
    if (isProse(block)) added.set(block.container, (added.get(block.container) ?? 0) + block.words)
  }
  return Math.max(...added.values()) >= (words - before) * ADDED_SHARE
}
