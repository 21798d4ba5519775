import { createHash } from 'node:crypto'
import { collapse, foldForHash } from '../text/fold.js'

/** Shorter texts are never merged by hash: consent walls and stubs of many pages are not one article. */
const SHORTEST = 200
/** The same for Chinese, Japanese and Korean, where one sign says what takes three letters elsewhere. */
const SHORTEST_CJK = 80

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/**
 * Who an article is: SHA-256 (hex) over its folded title and text, or null where the text is too short to tell
 * articles apart (invariant 8). Typesetting, white space, paragraph breaks and invisible signs do not change it;
 * a changed word, digit or headline does.
 */
export function contentHash(title: string, text: string): string | null {
  if (isTooShort(text)) return null
  const squeezed = [title, text].map((part) => foldForHash(part).replaceAll(' ', ''))
  return createHash('sha256').update(squeezed.join('\n')).digest('hex')
}

function isTooShort(text: string): boolean {
  const visible = collapse(text)
  if (visible.length >= SHORTEST) return false
  const cjk = visible.match(CJK)?.length ?? 0
  return cjk * 2 < visible.length || visible.length < SHORTEST_CJK
}
