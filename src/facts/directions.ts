import type { Sentence } from '../text/document.js'
import { otherSide, sideHits } from './sides.js'

/** A stretch of tokens [from, to). */
export interface Span {
  readonly from: number
  readonly to: number
}

const VERB_REACH = 12
const GIVER_MARKS = new Set('by par por dalla dal da dai dagli pela pelo przez von durch от від'.split(' '))
/** "soldiers from Russia": where those counted come from. */
const ORIGIN_MARKS = new Set('from aus из з із z из dalla dai'.split(' '))
const RECEIVER_MARKS = new Set('to an à a ao al alla all à do para الي ل 向 给 до'.split(' '))
/** Turkish writes the dative behind an apostrophe. */
const TURKISH_DATIVE = new Set(['ya', 'ye', 'a', 'e'])
const CLAUSE_END = /[,;:—–，；：،؛]/u

/** Words between two stretches; 0 where they touch or overlap. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.from - b.to, b.from - a.to)

/** Whether no mark that parts clauses stands between two places of a sentence. */
export function withinClause(sentence: Sentence, from: number, to: number): boolean {
  if (to < from) return true
  const start = sentence.tokens[from - 1]?.end ?? sentence.start
  const end = sentence.tokens[to]?.start ?? sentence.end
  return !CLAUSE_END.test(sentence.text.slice(start - sentence.start, end - sentence.start))
}

/** Who lets go and who receives. */
export interface Direction {
  readonly by: string | null
  readonly to: string | null
}

/** Whether a mark that parts clauses stands between a verb and a count. */
const crosses = (sentence: Sentence, verb: Span, span: Span): boolean =>
  verb.to <= span.from ? !withinClause(sentence, verb.to, span.from) : !withinClause(sentence, span.to, verb.from)

/** Who lets go and who receives, as far as the sentence tells for this figure. */
export function directionOf(
  sentence: Sentence,
  span: Span,
  parties: readonly string[],
  language: string,
): Direction | null {
  const sides = sideHits(sentence, parties)
  const givenBy = (side: string): Direction => ({ by: side, to: otherSide(side, parties) })
  const givenTo = (side: string): Direction => ({ by: otherSide(side, parties), to: side })
  const wide = language === 'zh' ? 2 : 1
  const jailers = jailersOf(sentence, sides, wide)
  const jailer = (hit: Span): boolean => jailers.some((one) => one.from === hit.from)

  const mercy = sentence.words.find((word) => word.label === 'pardons' && gap(word, span) <= VERB_REACH)
  const holder = mercy && sides.filter((hit) => hit.to <= mercy.from && !isReceiver(sentence, hit, language)).at(-1)
  if (mercy && holder && mercy.to <= span.from) return givenBy(holder.side)
  const belonging = sides.find(
    (hit) =>
      !jailer(hit) && hit.from >= span.from && hit.from <= span.to + 1 && withinClause(sentence, span.to, hit.from),
  )
  if (belonging) {
    const before = sentence.tokens[belonging.from - 1]?.key ?? ''
    return GIVER_MARKS.has(before) || ORIGIN_MARKS.has(before) ? givenBy(belonging.side) : givenTo(belonging.side)
  }
  const jail = sides.filter((hit) => jailer(hit)).sort((a, b) => gap(a, span) - gap(b, span))[0]
  if (jail) return givenBy(jail.side)
  const agent = agentOf(sentence, span, sides)
  if (agent) return givenBy(agent.side)
  const receiver =
    sides.filter((hit) => isReceiver(sentence, hit, language) && hit.to <= span.from).at(-1) ??
    sides.find((hit) => isReceiver(sentence, hit, language) && hit.from <= span.to + 4)
  if (receiver && sentence.words.some((word) => word.label === 'gives' || word.label === 'gets'))
    return givenTo(receiver.side)
  const own = sentence.words.some(
    (word) =>
      word.label === 'own' &&
      gap(word, span) <= 2 &&
      (word.from >= span.to ? withinClause(sentence, span.to, word.from) : withinClause(sentence, word.to, span.from)),
  )
  const before = sides.filter((hit) => hit.to <= span.from)
  const subject = before.at(-1)
  if (own && subject) return givenTo(subject.side)

  const verb = verbOf(sentence, span, VERB_REACH * wide)
  if (!verb || sides.length === 0) return null
  const after = sides.find((hit) => hit.from >= verb.to && hit.from <= verb.to + 4 && hit.to <= span.from)
  // A verb behind the count ("Rusya 146 kişiyi serbest bıraktı") has its subject in front of the count.
  const ahead = sides.filter((hit) => hit.to <= verb.from).at(-1)
  const inFront = verb.from >= span.to ? subject : undefined
  const actor = language === 'ar' ? (after ?? ahead) : (inFront ?? ahead ?? after)
  if (!actor) return null
  if (verb.label === 'gets') return givenTo(actor.side)
  return isDative(sentence, actor, language) ? givenTo(actor.side) : givenBy(actor.side)
}

/** The verb of letting go or receiving that a count belongs to: that of its own clause, else the nearest. */
export function verbOf(
  sentence: Sentence,
  span: Span,
  reach: number,
): (Span & { readonly label: 'gives' | 'gets' }) | undefined {
  return sentence.words
    .flatMap((word) =>
      (word.label === 'gives' || word.label === 'gets') && gap(word, span) <= reach
        ? [{ label: word.label, from: word.from, to: word.to }]
        : [],
    )
    .sort(
      (a, b) =>
        Number(crosses(sentence, a, span)) - Number(crosses(sentence, b, span)) ||
        gap(a, span) - gap(b, span) ||
        b.to - b.from - (a.to - a.from),
    )[0]
}

/**
 * "Russia freed 146 people, Ukraine 97": a side right in front of a count without a verb of its own does what the
 * verb of the count before it says.
 */
export function ellipsisOf(
  sentence: Sentence,
  span: Span,
  parties: readonly string[],
  verb: 'gives' | 'gets',
): Direction | null {
  const side = sideHits(sentence, parties)
    .filter((hit) => hit.to <= span.from && span.from - hit.to <= 2 && !isListed(sentence, hit.to, span.from))
    .at(-1)
  if (side === undefined) return null
  const own = sentence.words.some(
    (word) =>
      (word.label === 'gives' || word.label === 'gets') &&
      (withinClause(sentence, word.to, side.from) || withinClause(sentence, span.to, word.from)),
  )
  const apart = sentence.words.every(
    (word) => (word.label !== 'gives' && word.label !== 'gets') || word.to <= side.from - 1,
  )
  if (own && !apart) return null
  const other = otherSide(side.side, parties)
  return verb === 'gives' ? { by: side.side, to: other } : { by: other, to: side.side }
}

/** "1,950 Palestinians: 250 with long terms": what follows a colon are parts of those before it. */
function isListed(sentence: Sentence, from: number, to: number): boolean {
  const start = (sentence.tokens[from - 1]?.end ?? sentence.start) - sentence.start
  return /[:：]/u.test(sentence.text.slice(start, (sentence.tokens[to]?.start ?? sentence.end) - sentence.start))
}

/** Sides that hold the captives: for each word of captivity the nearest side; of equals the one behind it. */
function jailersOf<T extends Span>(sentence: Sentence, sides: readonly T[], reach: number): readonly T[] {
  return sentence.words.flatMap((word) => {
    if (word.label !== 'captivity') return []
    // "held in", "captured by" are followed by who holds them.
    const near = sides.filter((hit) => gap(word, hit) <= reach && (word.to - word.from === 1 || hit.from >= word.to))
    near.sort((a, b) => gap(word, a) - gap(word, b) || b.from - a.from)
    return near.slice(0, 1)
  })
}

/** "released by Russia", behind the count. */
function agentOf<T extends Span>(sentence: Sentence, span: Span, sides: readonly T[]): T | undefined {
  return sides.find((hit) => {
    // "repatriated by Moscow the remains of a thousand": the agent may stand in front of the count.
    const verb = sentence.words.find((word) => word.label === 'gives' && word.to < hit.from && hit.from - word.to <= 2)
    if (
      verb &&
      hit.to <= span.from &&
      span.from - hit.to <= 4 &&
      GIVER_MARKS.has(sentence.tokens[hit.from - 1]?.key ?? '')
    )
      return true
    if (hit.from < span.to || hit.from - span.to > 7) return false
    const marked = [1, 2].some((back) => GIVER_MARKS.has(sentence.tokens[hit.from - back]?.key ?? ''))
    return (
      marked && sentence.words.some((word) => word.label === 'gives' && word.from >= span.to && word.to <= hit.from)
    )
  })
}

/** "to Ukraine", "an die Ukraine", "Ukrayna'ya". */
export function isReceiver(sentence: Sentence, hit: Span, language: string): boolean {
  if (language === 'tr') return TURKISH_DATIVE.has(sentence.tokens[hit.to]?.key ?? '')
  const mark = sentence.tokens[hit.from - 1]
  if (mark === undefined) return false
  // Portuguese: "a Rússia" is the subject, "à Rússia" receives.
  if (language === 'pt' && mark.key === 'a') {
    return /^à/iu.test(sentence.text.slice(mark.start - sentence.start, mark.end - sentence.start))
  }
  return RECEIVER_MARKS.has(mark.key) || (language === 'de' && sentence.tokens[hit.from - 2]?.key === 'an')
}

/** Russian and Ukrainian: "российской стороне передали" names who receives in front of the verb. */
function isDative(sentence: Sentence, hit: Span, language: string): boolean {
  if (language !== 'ru' && language !== 'uk') return false
  const key = sentence.tokens[hit.from]?.key ?? ''
  const next = sentence.tokens[hit.to]?.key ?? ''
  return /^сторон[еі]$/.test(next) || /(?:ии|ії|еве|єву|еву)$/.test(key)
}
