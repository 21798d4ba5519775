import { createHash } from 'node:crypto'
import { foldForHash, joinBlocks, splitBlocks } from '../text/fold.js'
import { isProse, toBlock } from './read/block.js'

/** A block that stands in so many different articles of one host is no text of any of them. */
export const BOILERPLATE_ARTICLES = 3

/** Shorter lines, in words, stand in many articles and belong to them: "Background", "He did not say more." */
const SHORTEST = 5
/** If less than this share of a text is left, its blocks are known because the article stands on several pages. */
const LEAST_LEFT = 0.2

/** Sums of money and shares, which change in banners from day to day. Other numbers are what news is made of. */
const AMOUNT =
  /(?:[$€£₴₽₺¥₹]|\b(?:usd|eur|uah|rub|pln|gbp))\s?\d[\d.,\s]*\d?|\d[\d.,\s]*(?:[$€£₴₽₺¥₹%]|\s?(?:per ?cent|percent|usd|eur|uah|rub|pln|gbp|грн|руб|zł|tl)(?!\p{L}))/giu

/**
 * What the blocks of an article are known by, each once, in their order: 16 hexadecimal digits of the hash of the folded
 * words, with sums of money and shares left out. Blocks under five words have none.
 *
 * To be kept per host with the number of different articles that they stand in; revisions of one article, and the same
 * content on several pages, count once.
 *
 * @param text paragraphs separated by a blank line
 */
export function blockFingerprints(text: string): string[] {
  return [...new Set(splitBlocks(text).flatMap((block) => fingerprintOf(block) ?? []))]
}

/**
 * The text without the blocks that are known as boilerplate of its host. The text itself where hardly anything would be
 * left, or nothing that reads like an article.
 *
 * @param text paragraphs separated by a blank line
 * @param known fingerprints of blocks that stand in `BOILERPLATE_ARTICLES` or more other articles of the host
 */
export function withoutBoilerplate(text: string, known: ReadonlySet<string>): string {
  if (known.size === 0) return text
  const blocks = splitBlocks(text)
  const kept = blocks.filter((block) => !known.has(fingerprintOf(block) ?? ''))
  if (kept.length === blocks.length) return text
  const isArticle = kept.some((block) => isProse(toBlock(block, 'p', '')))
  return isArticle && wordsOf(kept) >= wordsOf(blocks) * LEAST_LEFT ? joinBlocks(kept) : text
}

function fingerprintOf(block: string): string | null {
  if (toBlock(block, 'p', '').words < SHORTEST) return null
  const words = foldForHash(block)
    .replace(AMOUNT, ' ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return words === '' ? null : createHash('sha256').update(words).digest('hex').slice(0, 16)
}

function wordsOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + toBlock(block, 'p', '').words, 0)
}
