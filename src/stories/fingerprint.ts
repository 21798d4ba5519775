import { type ComparedText, comparedWords } from './same-words.js'

/** Words of one shingle; characters where a script writes without spaces. */
const WORDS = 5
const CHARACTERS = 9
/** How many shingles stand for a text: two texts that share a third of theirs share one of these in 999 cases of 1,000. */
const KEPT = 16

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** 52 bits of two mixed FNV-1a hashes: fits a double and a `bigint` column. */
function hashOf(text: string): number {
  let low = FNV_OFFSET
  let high = FNV_OFFSET ^ 0x5bd1e995
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    low = Math.imul(low ^ code, FNV_PRIME)
    high = Math.imul(high ^ ((code << 5) | (code >>> 11)), FNV_PRIME)
  }
  low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d)
  high = Math.imul(high ^ (high >>> 13), 0x297a2d39)
  return ((high ^ (high >>> 16)) & 0xfffff) * 0x1_0000_0000 + ((low ^ (low >>> 14)) >>> 0)
}

/**
 * A few numbers that stand for a text (a bottom-k sketch of its shingles): texts with much wording in common have some
 * of them in common, wherever the one was cut or framed; others have none. Teasers and boilerplate are left out.
 * Whole numbers below 2^52, the smallest first; fewer for a short text, none for one of fewer words than a shingle.
 */
export function fingerprintOf(text: ComparedText): readonly number[] {
  const { words, language } = comparedWords(text)
  const size = language === 'zh' ? CHARACTERS : WORDS
  const hashes = new Set<number>()
  for (let at = 0; at + size <= words.length; at++) {
    let shingle = ''
    for (let i = at; i < at + size; i++) shingle += `${words[i]?.key} `
    hashes.add(hashOf(shingle))
  }
  return [...hashes].sort((a, b) => a - b).slice(0, KEPT)
}
