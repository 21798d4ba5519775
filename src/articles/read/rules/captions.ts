import type { Block } from '../block.js'
import {
  AGENCY_END,
  AGENCY_START,
  CREDIT_END,
  CREDIT_START,
  CREDIT_START_WORDS,
  POINTER_START,
} from '../phrases/captions.js'

/** Longer blocks are text, whoever is named at their end. */
const LONGEST = 70
/** Longer sentences are about pictures, not under them. */
const LONGEST_SENTENCE = 30

/** Name and agency after a slash, as pictures are credited: `Anna Example / Agency`. */
const NAME_SLASH =
  /(?:^|[.!?…"”»)\]]\s+|\s[-–—|]\s*)[\p{Lu}][\p{L}.'’-]+(?:\s+[\p{Lu}\p{Ll}][\p{L}.'’-]+){0,5}\s*\/\s*[\p{Lu}\p{N}][^.!?]{1,50}$/u
/** What stands in a credit without a capital. */
const SMALL_WORD = /^(?:and|via|for|of|the|from|und|et|y|e|и|і|та|von|de|di|da|para|via|per|por|par)$/u

/** Under a picture, told by its element. */
export function isFigure(block: Block): boolean {
  return block.tag === 'figcaption' || /(?:^|>)fig(?:ure|caption)>/.test(block.path)
}

/** Under or beside a picture, told by its element, or by a credit in its words. */
export function isCaption(block: Block, phrase: string): boolean {
  if (isFigure(block)) return true
  if (block.words > LONGEST) return false
  return (
    CREDIT_START.test(phrase) ||
    CREDIT_END.test(phrase) ||
    AGENCY_START.test(phrase) ||
    NAME_SLASH.test(phrase) ||
    endsInAgency(block, phrase) ||
    /^©\s*\p{L}/u.test(phrase) ||
    (POINTER_START.test(phrase) && block.words <= LONGEST_SENTENCE) ||
    (CREDIT_START_WORDS.test(phrase) && !block.ends)
  )
}

/** A sentence, then an agency without a full stop: `Envoys meet in the old town. Agency`; or a credit alone. */
function endsInAgency(block: Block, phrase: string): boolean {
  if (block.ends || !AGENCY_END.test(phrase)) return false
  const credit = /(?:^|[.!?…"”»)])\s*([^.!?…]{1,60})$/u.exec(phrase)?.[1] ?? ''
  const words = credit.split(/[\s/,|–—-]+/).filter((word) => word !== '')
  return words.length > 0 && words.length <= 8 && words.every((word) => !/^\p{Ll}/u.test(word) || SMALL_WORD.test(word))
}
