import type { Container } from './containers.js'
import type { Trail } from './trails.js'

/** A block with what the rules ask of it. Rules see blocks only, never the page. */
export interface Block {
  readonly text: string
  /** Lower-case name of the nearest block element: `p`, `h2`, `li`, `td`, `figcaption`, `div` … */
  readonly tag: string
  /** Lower-case names of the block elements around it, from the body down, each followed by `>`. */
  readonly path: string
  /** What holds this block and its neighbours; null where a block stands for itself. */
  readonly container: Container | null
  /** Null where a block stands for itself. */
  readonly trail: Trail | null
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number
  /** Words; two signs of a script without spaces count as one. */
  readonly words: number
  /** Ends as a sentence does: with a full stop, question or exclamation mark or an ellipsis, quotes and brackets aside. */
  readonly ends: boolean
}

const WORD = /[\p{L}\p{N}]+(?:['’ʼ-][\p{L}\p{N}]+)*/gu
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu
const TERMINAL = /[.!?…。！？؟۔।܂]["'”’»«“)\]）」』›]*\s*(?:\[\d+\]|\*)?$/u

/** @param linkChars how many characters of `text` stand in links */
export function toBlock(
  text: string,
  tag: string,
  path: string,
  container: Container | null = null,
  linkChars = 0,
  trail: Trail | null = null,
): Block {
  return {
    text,
    tag,
    path,
    container,
    trail,
    linkShare: text === '' ? 0 : Math.min(1, linkChars / text.length),
    words: countWords(text),
    ends: TERMINAL.test(text),
  }
}

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  if (unspaced === 0) return text.match(WORD)?.length ?? 0
  return Math.ceil(unspaced / 2) + (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0)
}

export function isHeading(block: Block): boolean {
  return /^h[1-6]$/.test(block.tag)
}

/** An item of a list, by element or by the number or bullet before it. */
export function isListed(block: Block): boolean {
  return /(?:li|tr|dd)>/.test(block.path) || /^(?:\d{1,3}[.)]|[•▪■●*–—-])\s*\S/u.test(block.text)
}

/** Running text: a whole sentence of some length, not made of links. */
export function isProse(block: Block): boolean {
  return block.words >= 7 && block.linkShare < 0.5 && (block.ends || block.words >= 25) && !isHeading(block)
}
