import type { Sentence } from '../../text/document.js'
import { belongs, between, gap, type Span, withinClause } from '../spans.js'

/** Between a count and the verb that it belongs to. */
export const VERB_REACH = 12

/** A verb of letting go or of receiving, by its tokens. */
export interface MoveVerb extends Span {
  readonly label: 'gives' | 'gets'
}

/** "отправились в Баку": who sets off is nobody who sends. */
const SETS_OFF = /^(?:отправ|відправ|вирушил)\p{L}*с[ья]$/u
/** "вернула им 66 бойцов": who brings back to somebody gives; "вернула 66" alone may be either. */
const BRINGS_BACK = /^(?:верну|возвра[тщ]|поверта|поверну)/u
const TO_SOMEBODY = new Set(
  'им ему ей противнику сопернику соседям боевикам повстанцам властям движению группировке армии їм йому їй супротивнику бойовикам владі угрупованню армії'.split(
    ' ',
  ),
)

/** Arabic writes "receives" and "hands over" alike: behind "that" it is the second one. */
const ARABIC_HANDS_OVER = /^تسلم$/u
const ARABIC_THAT = new Set(['ان', 'وان', 'بان', 'وبان', 'سوف', 'وسوف'])

/** What a verb tells where its form says another thing than its stem. */
function labelOf(sentence: Sentence, verb: MoveVerb): MoveVerb['label'] {
  const key = sentence.tokens[verb.from]?.key ?? ''
  if (verb.label === 'gives') return SETS_OFF.test(key) ? 'gets' : 'gives'
  if (BRINGS_BACK.test(key) && TO_SOMEBODY.has(sentence.tokens[verb.to]?.key ?? '')) return 'gives'
  const that = ARABIC_THAT.has(sentence.tokens[verb.from - 1]?.key ?? '')
  return that && ARABIC_HANDS_OVER.test(key) ? 'gives' : 'gets'
}

/** All verbs of letting go and of receiving in a sentence. */
export function moveVerbs(sentence: Sentence): readonly MoveVerb[] {
  const verbs = sentence.words.flatMap((word): readonly MoveVerb[] =>
    word.label === 'gives' || word.label === 'gets' ? [{ label: word.label, from: word.from, to: word.to }] : [],
  )
  // "ha fatto uscire dal carcere": who makes others come out lets them go.
  const caused = (verb: MoveVerb): boolean =>
    verb.label === 'gets' &&
    verbs.some((one) => one.label === 'gives' && one.from < verb.from && verb.from < one.to && one.to <= verb.to)
  return verbs.filter((verb) => !caused(verb)).map((verb) => ({ ...verb, label: labelOf(sentence, verb) }))
}

/** Arabic writes "and" in one with the verb: وسلمت. */
const ARABIC_AND = /^و(?=[\p{Script=Arabic}]{3})(?!صل|قع)/u

/** "a reçu, jeudi, 1000 corps": nothing but a time between two marks. */
function isAside(sentence: Sentence, from: number, to: number): boolean {
  const parts = between(sentence, from, to).split(/[,،，]/u)
  if (parts.length !== 3 || /[;:—–：；]/u.test(between(sentence, from, to))) return false
  const before = parts[0]?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return sentence.times.some((time) => time.from >= from + before && time.to <= to && time.from - from - before <= 2)
}

/** "1000 bodies, which Russia said belong to": behind a word of saying the verb is of another clause. */
const isReported = (sentence: Sentence, verb: Span, span: Span): boolean =>
  sentence.words.some((word) => word.label === 'said' && word.from >= span.to && word.to <= verb.from)

/** Whether a mark that parts clauses stands between a verb and a count, or "and" in front of a verb behind it. */
const crosses = (sentence: Sentence, verb: Span, span: Span): boolean =>
  verb.to <= span.from
    ? !withinClause(sentence, verb.to, span.from) && !isAside(sentence, verb.to, span.from)
    : isReported(sentence, verb, span) ||
      !belongs(sentence, span.to, verb.from) ||
      ARABIC_AND.test(sentence.tokens[verb.from]?.key ?? '')

/** The verb of letting go or receiving that a count belongs to: that of its own clause, else the nearest. */
export function verbOf(sentence: Sentence, span: Span, reach: number): MoveVerb | undefined {
  return moveVerbs(sentence)
    .filter((verb) => gap(verb, span) <= reach)
    .sort(
      (a, b) =>
        Number(crosses(sentence, a, span)) - Number(crosses(sentence, b, span)) ||
        gap(a, span) - gap(b, span) ||
        b.to - b.from - (a.to - a.from),
    )[0]
}

/** "1,950 Palestinians: 250 with long terms": what follows a colon are parts of those before it. */
export const isListed = (sentence: Sentence, from: number, to: number): boolean =>
  /[:：]/u.test(between(sentence, from, to))
