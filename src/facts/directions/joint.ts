import { has, type Sentence } from '../../text/document.js'
import { ANDS, SUBORDINATORS } from '../counts/mark-data.js'
import { otherSide, type SideHit, sideHits } from '../sides/side-hits.js'
import { belongs, between, type Span, withinClause } from '../spans.js'
import type { Direction } from './direction.js'
import { isGiver } from './givers.js'
import { isReceiver } from './receivers.js'

/** Both sides do it together: "Russia and Ukraine exchanged 300 prisoners"; not "300 are free; Russia and Ukraine". */
export function isJoint(sentence: Sentence, parties: readonly string[], span: Span): boolean {
  if (has(sentence, 'both')) return true
  const apart = (hit: Span): boolean =>
    /[;；؛]/u.test(hit.from >= span.to ? between(sentence, span.to, hit.from) : between(sentence, hit.to, span.from))
  return new Set(sideHits(sentence, parties).flatMap((hit) => (apart(hit) ? [] : [hit.side]))).size === 2
}

export const nationalNear = (sentence: Sentence, span: Span, parties: readonly string[]): boolean =>
  sideHits(sentence, parties).some(
    (hit) => hit.from >= span.from && hit.from <= span.to + 1 && belongs(sentence, span.to, hit.from),
  )

/** "the government said that the rebels": what stands between two sides makes the second one the subject of a clause. */
const subordinate = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some((token) => SUBORDINATORS.has(token.key)) ||
  sentence.words.some((word) => word.label === 'said' && word.from >= from && word.to <= to)

/** "Russia and Ukraine", "Russia-Ukraine", 俄乌: nothing but a word for "and" or a mark between two names. */
function isCoupled(sentence: Sentence, from: number, to: number, language: string): boolean {
  const amid = sentence.tokens.slice(from, to)
  if (amid.length === 0) {
    // Arabic writes "and" in one with the name; without it the second one receives: "سلمت روسيا أوكرانيا".
    if (language === 'ar' && sentence.tokens[to]?.key.startsWith('و')) return true
    return language === 'zh' || /[-–—/,]/u.test(between(sentence, from, to))
  }
  return amid.some((token) => ANDS.has(token.key)) && !subordinate(sentence, from, to)
}

const ARABIC = /\p{Script=Arabic}/u

const DATELINE = /^[^.!?—–-]{2,60}\s[—–-]\s/u

/** "MOSCOW/KYIV, Aug 26 — ": a place in front of the first sentence, which does nothing. */
const isDateline = (sentence: Sentence, hit: Span): boolean => {
  const line = DATELINE.exec(sentence.text)?.[0]
  const end = sentence.tokens[hit.to - 1]?.end ?? 0
  const written = sentence.text.slice(0, end - sentence.start)
  return line !== undefined && written.length <= line.length && written === written.toUpperCase()
}

/** "Ukraine and Russia would release": two sides within three words, in front of the count. */
export function jointSubject(sentence: Sentence, span: Span, parties: readonly string[], language: string): boolean {
  const before = sideHits(sentence, parties).filter(
    (hit) => hit.to <= span.from && !isReceiver(sentence, hit, language) && !isDateline(sentence, hit),
  )
  const verb = (from: number, to: number): boolean =>
    sentence.words.some(
      (word) => (word.label === 'gives' || word.label === 'gets') && word.from >= from && word.to <= to,
    )
  // "Russia and Ukraine swapped prisoners: Russia freed 14": a clause behind them has a subject of its own.
  const own = (pair: SideHit): boolean =>
    before.some(
      (hit) =>
        hit.from >= pair.to &&
        /[:：;；؛]/u.test(between(sentence, pair.to, hit.from)) &&
        withinClause(sentence, hit.to, span.from),
    )
  return before.some((a) =>
    before.some(
      (b) =>
        !own(b) &&
        a.side !== b.side &&
        b.from >= a.to &&
        b.from - a.to <= 2 &&
        isCoupled(sentence, a.to, b.from, language) &&
        !verb(a.to, b.from),
    ),
  )
}

/** "314 prisoners between Russia and Ukraine": both sides right behind the count. */
export function jointObject(sentence: Sentence, span: Span, parties: readonly string[], language: string): boolean {
  const after = sideHits(sentence, parties).filter((hit) => hit.from >= span.to && hit.from - span.to <= 6)
  const [a, b] = after
  if (a === undefined || b === undefined || a.side === b.side) return false
  const plain = withinClause(sentence, span.to, b.from)
  const counted = sentence.figures.some((other) => other.from >= span.to && other.from < b.from)
  return (
    plain &&
    !counted &&
    !subordinate(sentence, a.to, b.from) &&
    // "returned to Pakistan by India": the one receives and the other lets go.
    !isGiver(sentence, b, language) &&
    (!isReceiver(sentence, b, language) || !belongs(sentence, a.to, b.from)) &&
    b.from - a.to <= 2 &&
    (a.from - span.to >= 1 || b.from - a.to <= 1)
  )
}

/** "out of prisons of Syria and of the SDF": a word of captivity with both sides behind it. */
export function jailedByBoth(sentence: Sentence, span: Span, parties: readonly string[], wide: number): boolean {
  const hits = sideHits(sentence, parties)
  return sentence.words.some((word) => {
    if (word.label !== 'captivity' || word.from < span.to) return false
    const behind = hits.filter((hit) => hit.from >= word.to && hit.from - word.to <= 6 * wide)
    const [first] = behind
    return (
      first !== undefined &&
      behind.some(
        (hit) =>
          hit.side !== first.side &&
          hit.from - first.to <= 3 * wide &&
          withinClause(sentence, word.to, hit.from) &&
          // "siedzących w więzieniach Kinszasy M23 oddało": the second name begins another clause.
          (hit.from > first.to || wide > 1 || ARABIC.test(sentence.tokens[hit.from]?.key ?? '')),
      )
    )
  })
}

export function soleSide(sentence: Sentence, parties: readonly string[]): Direction | null {
  const sides = new Set(sideHits(sentence, parties).map((hit) => hit.side))
  const [side] = sides
  return sides.size === 1 && side !== undefined ? { by: otherSide(side, parties), to: side } : null
}
