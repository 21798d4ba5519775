import type { Block } from '../block.js'
import { PHRASES } from './phrases.js'

/** Longer blocks are text, whoever is named at their end. */
const LONGEST = 70

/** Name and agency after a slash, as pictures are credited: `Anna Example / Agency`. */
const NAME_SLASH =
  /(?:^|[.!?…"”»)\]]\s+|\s[-–—|]\s*)[\p{Lu}][\p{L}.'’-]+(?:\s+[\p{Lu}\p{Ll}][\p{L}.'’-]+){0,5}\s*\/\s*[\p{Lu}\p{N}][^.!?]{1,50}$/u

/** Under or beside a picture, told by its element, or by a credit in its words. */
export function isCaption(block: Block, phrase: string): boolean {
  if (block.tag === 'figcaption' || /(?:^|>)fig(?:ure|caption)>/.test(block.path)) return true
  if (block.words > LONGEST) return false
  return (
    PHRASES.creditStart.test(phrase) ||
    PHRASES.creditInside.test(phrase) ||
    PHRASES.agencyStart.test(phrase) ||
    PHRASES.picturePointer.test(phrase) ||
    NAME_SLASH.test(phrase) ||
    endsInAgency(block, phrase) ||
    /^©\s*\p{L}/u.test(phrase)
  )
}

/** A sentence, then an agency without a full stop: `Envoys meet in the old town. Agency`. */
function endsInAgency(block: Block, phrase: string): boolean {
  if (block.ends || !PHRASES.agencyEnd.test(phrase)) return false
  const credit = /(?:^|[.!?…"”»)])\s*([^.!?…]{1,60})$/u.exec(phrase)?.[1] ?? ''
  const words = credit.trim().split(/[\s/,|–—-]+/)
  return words.length <= 8 && words.every((word) => !/^\p{Ll}{4,}/u.test(word))
}
