import type { Sentence } from '../../text/document.js'
import { RELATIVES } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import { type Span, withinClause } from '../spans.js'
import type { Role, Scene } from './direction.js'
import { isPlace, isReceiver } from './receivers.js'
import { type MoveVerb, moveVerbs } from './verbs.js'

/** Between the people and the side that the relative clause behind them names. */
const RELATIVE_REACH = 2
/** Behind its pronoun: "die die Ukraine am Freitag freiließ". */
const CLAUSE_REACH = 8
/** Articles between a verb and the subject behind it. */
const SUBJECT_REACH = 2

const keyAt = (sentence: Sentence, at: number): string => sentence.tokens[at]?.key ?? ''

/** "mientras que", "während": the word belongs to one that begins another main clause. */
const isTurn = (sentence: Sentence, at: number): boolean =>
  sentence.words.some((word) => word.label === 'inReturn' && word.from <= at && at < word.to)

/** A relative pronoun right behind the people, with a preposition at most in front of it. */
function pronounAt(sentence: Sentence, span: Span): number {
  for (let at = span.to; at < span.to + RELATIVE_REACH; at++) {
    if (RELATIVES.has(keyAt(sentence, at))) return isTurn(sentence, at) ? -1 : at
  }
  return -1
}

/** What a side has done with the people by the verb of the clause behind them, or null. */
function roleBy(hit: SideHit, verb: MoveVerb): Role | null {
  if (verb.label === 'gives') return { side: hit.side, gives: true }
  // "soldiers who received", "whom the ELN held came home": the people themselves are the subject of the verb.
  return verb.from - hit.to >= 0 && verb.from - hit.to <= RELATIVE_REACH ? { side: hit.side, gives: false } : null
}

/** "the 84 soldiers Russia released", "84 пленных, которых передала Россия": the side of the clause behind the people. */
export function relativeOf({ sentence, span, sides, language }: Scene): Role | null {
  const pronoun = pronounAt(sentence, span)
  for (const verb of moveVerbs(sentence)) {
    if (verb.from < span.to || verb.from - span.to > CLAUSE_REACH + RELATIVE_REACH) continue
    const hit = sides.find(
      (one) =>
        one.from >= span.to &&
        (one.to <= verb.from ? one.from - span.to <= RELATIVE_REACH + 2 : one.from - verb.to <= 1) &&
        !isReceiver(sentence, one, language) &&
        !isPlace(sentence, one, language),
    )
    if (hit === undefined) continue
    const first = Math.min(hit.from, verb.from)
    const clause =
      pronoun !== -1 &&
      pronoun < first &&
      first - pronoun <= RELATIVE_REACH + 1 &&
      withinClause(sentence, pronoun + 1, Math.max(hit.from, verb.from))
    // Only English leaves the pronoun out.
    const bare =
      language === 'en' && hit.from === span.to && verb.from === hit.to && withinClause(sentence, span.to, verb.from)
    const role = clause || bare ? roleBy(hit, verb) : null
    if (role !== null) return role
  }
  return null
}

/** "48 солдат отпустили боевики", "53 soldados devolvieron los rebeldes": the subject stands behind the verb, the people in front. */
export function invertedOf({ sentence, span, sides, language }: Scene): Role | null {
  if (language === 'en' || language === 'zh' || language === 'tr' || language === 'ar') return null
  const verb = moveVerbs(sentence).find((one) => one.from >= span.to)
  if (verb === undefined || verb.label !== 'gives' || verb.from - span.to > SUBJECT_REACH) return null
  if (!withinClause(sentence, span.to, verb.from)) return null
  const hit = sides.find((one) => one.from >= verb.to && one.from - verb.to <= SUBJECT_REACH)
  if (hit === undefined || !withinClause(sentence, verb.to, hit.from)) return null
  if (!isSubject(sentence, verb, hit, language)) return null
  // A subject in front of the count leaves none behind the verb.
  return sides.some((one) => one.to <= span.from && withinClause(sentence, one.to, span.from))
    ? null
    : { side: hit.side, gives: true }
}

/** What is done to somebody: "переданы", "uwolnieni", "wurden übergeben". */
const PASSIVE = /(?:[еая]н[аоыіи]?|ені|ані|т[ыаоі]|[нт]о|[сч]я|ono|ano|eni|ani|eto|ados?|idos?|at[oi]|it[oi]|ut[oi])$/u
/** Cases of who did not do it: receivers and places. */
const OBLIQUE = /(?:[еіую]|ии|ії|ой|ою|ом|ем|ам|ям|ами|ями|ому|ему|ові|ей)$/u
const SUBJECT_WORDS = new Set('die der das la el los las il lo gli i le les l o os as'.split(' '))

function isSubject(sentence: Sentence, verb: Span, hit: Span, language: string): boolean {
  const before = keyAt(sentence, hit.from - 1)
  if (hit.from > verb.to && !SUBJECT_WORDS.has(before)) return false
  if (isReceiver(sentence, hit, language)) return false
  if (PASSIVE.test(keyAt(sentence, verb.from)) && language !== 'de') return false
  if (language === 'ru' || language === 'uk') return !OBLIQUE.test(keyAt(sentence, hit.from))
  if (language === 'pl') return !/(?:nie|ji|wie|owi|ii|om|emu|em|ami|ich)$/u.test(keyAt(sentence, hit.from))
  return true
}
