import type { Sentence } from '../../text/document.js'
import { ANDS } from '../counts/mark-data.js'
import type { SideHit } from '../sides/side-hits.js'
import type { Span } from '../spans.js'
import type { Role, Scene } from './direction.js'
import { isOrigin, isPlace, isReceiver } from './receivers.js'
import { isListed, type MoveVerb, moveVerbs } from './verbs.js'

/** Between "and" and its verb: "and in return has", "и в свою очередь", "et en a". */
const VERB_LEAD = 4
/** Auxiliaries, pronouns, "then" are short words; longer ones stand for somebody or something. */
const SHORT_WORD = 4
/** Arabic writes "and" in one with the verb. */
const ARABIC_AND = 'و'

/** A verb behind "and" that has the subject of the clause in front of it. */
interface SecondVerb {
  readonly verb: MoveVerb
  /** Where its clause begins. */
  readonly from: number
}

const isSmall = (sentence: Sentence, at: number): boolean => {
  const token = sentence.tokens[at]
  if (token === undefined || ANDS.has(token.key)) return false
  if (sentence.parties.some((hit) => hit.from <= at && at < hit.to)) return false
  if (sentence.figures.some((figure) => figure.from <= at && at < figure.to)) return false
  return (
    token.key.length <= SHORT_WORD ||
    sentence.words.some(
      (word) => (word.label === 'inReturn' || word.label === 'announced') && word.from <= at && at < word.to,
    )
  )
}

/** Where the clause of a verb begins, where nothing but "and" and small words stand in front of it. */
function startOf(sentence: Sentence, verb: MoveVerb, language: string): number | null {
  const key = sentence.tokens[verb.from]?.key ?? ''
  if (language === 'ar') return verb.from > 0 && key.startsWith(ARABIC_AND) ? verb.from : null
  // Chinese and Turkish put a mark between the two, and the subject stands in front of both.
  if (language === 'zh' || language === 'tr') return null
  for (let at = verb.from - 1; at >= Math.max(1, verb.from - VERB_LEAD); at--) {
    if (ANDS.has(sentence.tokens[at]?.key ?? '')) return at
    if (!isSmall(sentence, at)) return null
  }
  return null
}

/** The verbs of a sentence that follow another one behind "and", without a subject of their own. */
function secondVerbs(sentence: Sentence, language: string): readonly SecondVerb[] {
  const verbs = moveVerbs(sentence)
  return verbs.flatMap((verb) => {
    const from = startOf(sentence, verb, language)
    const first = from !== null && verbs.some((other) => other.to <= from)
    const counted = from !== null && sentence.figures.some((figure) => figure.to <= from)
    return first && counted ? [{ verb, from }] : []
  })
}

/** The sides of a sentence without those that only the clause of a second verb behind a count names. */
export function ownSides(
  sentence: Sentence,
  span: Span,
  sides: readonly SideHit[],
  language: string,
): readonly SideHit[] {
  const next = secondVerbs(sentence, language).find(
    (second) => second.from >= span.to && sentence.figures.some((figure) => figure.from >= second.verb.to),
  )
  return next === undefined ? sides : sides.filter((hit) => hit.from < next.from)
}

/** "received 90 soldiers and handed over 75": who gives or receives by the second verb is the subject of the first one. */
export function secondVerbOf({ sentence, span, named: sides, language }: Scene): Role | null {
  const second = secondVerbs(sentence, language).findLast((one) => one.verb.to <= span.from)
  if (second === undefined) return null
  const verbs = moveVerbs(sentence)
  if (verbs.some((verb) => verb.from >= second.verb.to && verb.to <= span.from)) return null
  const amid = sides.filter((hit) => hit.from >= second.verb.to && hit.to <= span.from)
  // Arabic: behind its verb a side without a mark is the subject.
  if (
    amid.some((hit) => !isReceiver(sentence, hit, language) && !isOrigin(sentence, hit, language)) &&
    language === 'ar'
  )
    return null
  const first = verbs.findLast((verb) => verb.to <= second.from)
  if (first === undefined) return null
  const subjects = sides.filter(
    (hit) =>
      (language === 'ar' ? hit.from >= first.to && hit.to <= second.from : hit.to <= first.from) &&
      !isReceiver(sentence, hit, language) &&
      !isOrigin(sentence, hit, language) &&
      !isPlace(sentence, hit, language) &&
      !isListed(sentence, hit.to, hit.to),
  )
  const subject = language === 'ar' ? subjects[0] : subjects.at(-1)
  return subject === undefined ? null : { side: subject.side, gives: second.verb.label === 'gives' }
}
