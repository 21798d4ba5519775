import type { Sentence } from '../text/document.js'
import { agentOf, sureAgentOf } from './agents.js'
import { ownSides, secondVerbOf } from './clauses.js'
import { isSidePhrase, jailersOf, prisonersOf } from './holders.js'
import { ANDS, FORMULA_LINKS, GIVER_MARKS, ORIGIN_MARKS, SUBORDINATORS } from './mark-data.js'
import { PEOPLE } from './people.js'
import { isDative, isDativeName, isOrigin, isReceiver, PLACE_MARKS } from './receivers.js'
import { leftOf, senderOf, sourceOf } from './senders.js'
import { otherSide, type SideHit, sideHits } from './side-hits.js'
import { belongs, gap, type Span, withinClause } from './spans.js'
import { isListed, moveVerbs, verbOf } from './verbs.js'

export const VERB_REACH = 12

/** Who lets go and who receives. */
export interface Direction {
  readonly by: string | null
  readonly to: string | null
}

/** Between the people and the side that the relative clause behind them names. */
const RELATIVE_REACH = 2
const GOAL_REACH = 3
/** "38 caixões a caminho de Kiev", "35 seguem para a Rússia": who receives so near behind the count. */
const BOUND_REACH = 5

/** Who lets go and who receives, as far as the sentence tells for this figure. */
export function directionOf(
  sentence: Sentence,
  span: Span,
  parties: readonly string[],
  language: string,
): Direction | null {
  const named = sideHits(sentence, parties)
  const sides = ownSides(sentence, span, named, language)
  const givenBy = (side: string): Direction => ({ by: side, to: otherSide(side, parties) })
  const givenTo = (side: string): Direction => ({ by: otherSide(side, parties), to: side })
  const wide = language === 'zh' ? 2 : 1
  const jailers = jailersOf(sentence, span, sides, wide, language)
  const jailer = (hit: Span): boolean => jailers.some((one) => one.from === hit.from)

  const mercy = sentence.words.find((word) => word.label === 'pardons' && gap(word, span) <= VERB_REACH)
  const holder =
    mercy &&
    sides
      .filter(
        (hit) =>
          hit.to <= mercy.from &&
          !isReceiver(sentence, hit, language) &&
          !GIVER_MARKS.has(sentence.tokens[hit.from - 1]?.key ?? ''),
      )
      .at(-1)
  const another = mercy && sides.some((hit) => hit.from >= mercy.to && hit.to <= span.from)
  if (mercy && holder && !another && mercy.to <= span.from) return givenBy(holder.side)

  const doer = sureAgentOf(sentence, span, sides, language)
  if (doer) return givenBy(doer.side)
  const clause = relativeOf(sentence, span, sides, language)
  if (clause) return clause.gives ? givenBy(clause.side) : givenTo(clause.side)
  const held = prisonersOf(sentence, span, sides)
  if (held) return givenBy(held.side)
  const belonging = sides.find(
    (hit) =>
      !jailer(hit) &&
      hit.from >= span.from &&
      (hit.from <= span.to + 1 || isSidePhrase(sentence, span.to, hit.from)) &&
      !sentence.tokens.slice(span.to, hit.from).some((token) => CLAUSES.has(token.key)) &&
      belongs(sentence, span.to, hit.from),
  )
  if (belonging) {
    const before = sentence.tokens[belonging.from - 1]?.key ?? ''
    const away = GIVER_MARKS.has(before) || ORIGIN_MARKS.has(before) || isOrigin(sentence, belonging, language)
    return away || isPolitical(sentence, span, belonging, parties) ? givenBy(belonging.side) : givenTo(belonging.side)
  }
  const bound = sides.find(
    (hit) =>
      !jailer(hit) &&
      hit.from > span.to &&
      hit.from - span.to <= BOUND_REACH * wide &&
      isReceiver(sentence, hit, language) &&
      withinClause(sentence, span.to, hit.from),
  )
  if (bound) return givenTo(bound.side)
  const jail = sides.filter((hit) => jailer(hit)).sort((a, b) => gap(a, span) - gap(b, span))[0]
  if (jail) return givenBy(jail.side)
  const agent = agentOf(sentence, span, sides)
  if (agent) return givenBy(agent.side)
  const second = secondVerbOf(sentence, span, named, language)
  if (second) return second.label === 'gives' ? givenBy(second.side) : givenTo(second.side)
  const goal = goalOf(sentence, span, sides, language)
  if (goal) return givenTo(goal.side)
  const own = sentence.words.some(
    (word) =>
      (word.label === 'own' || word.label === 'ours') &&
      // "ihrerseits", "ze swojej strony": for its part, not its own people.
      !sentence.words.some((other) => other.label === 'inReturn' && other.from === word.from) &&
      gap(word, span) <= 2 &&
      !sentence.figures.some((other) => other.from >= span.to && other.to <= word.from) &&
      (word.from >= span.to ? withinClause(sentence, span.to, word.from) : withinClause(sentence, word.to, span.from)),
  )
  const source = sourceOf(sentence, span, sides, language) ?? leftOf(sentence, span, sides)
  if (source) return givenBy(source.side)
  // "Do Ukrainy wróciło 185, strona rosyjska odebrała 185": of sides in front the last one is meant.
  const nearest = sides.filter((hit) => hit.to <= span.from && !isOrigin(sentence, hit, language)).at(-1)
  if (!own && nearest && isReceiver(sentence, nearest, language) && moveVerbs(sentence).length > 0)
    return givenTo(nearest.side)
  // "Mali: 17 soldiers are free": what stands in front of a colon is the topic.
  const before = sides.filter((hit) => hit.to <= span.from && !isListed(sentence, hit.to, hit.to))
  const subject = before.at(-1)
  const plain = before.filter((hit) => !isReceiver(sentence, hit, language) && !isAttribute(sentence, hit))
  const owner = plain.at(-1) ?? subject
  const sender = own ? senderOf(sentence, span, plain) : undefined
  if (sender) return givenBy(sender.side)
  if (own && owner && !(language === 'ar' && frees(sentence, span))) return givenTo(owner.side)
  // "157 of our people are home", Zelensky wrote: whoever speaks.
  const [speaker, other] = [...new Set(sides.map((hit) => hit.side))]
  if (own && speaker !== undefined && other === undefined) return givenTo(speaker)
  const origin = sides.find(
    (hit) =>
      isOrigin(sentence, hit, language) &&
      gap(hit, span) <= VERB_REACH / 2 &&
      (hit.from >= span.to ? withinClause(sentence, span.to, hit.from) : withinClause(sentence, hit.to, span.from)),
  )
  if (origin) return givenBy(origin.side)

  const verb = verbOf(sentence, span, VERB_REACH * wide)
  if (!verb || sides.length === 0) return null
  const after = sides.find(
    (hit) =>
      hit.from >= verb.to &&
      hit.from <= verb.to + 4 &&
      hit.to <= span.from &&
      !isPlace(sentence, hit, language) &&
      !isReceiver(sentence, hit, language),
  )
  // A verb behind the count ("Rusya 146 kişiyi serbest bıraktı") has its subject in front of the count.
  const ahead = sides.filter((hit) => hit.to <= verb.from && !isListed(sentence, hit.to, hit.to)).at(-1)
  const inFront = verb.from >= span.to ? subject : undefined
  const actor = language === 'ar' ? (after ?? ahead) : (inFront ?? ahead ?? after)
  if (!actor) return null
  if (verb.label === 'gets') return givenTo(actor.side)
  return isDative(sentence, actor, language) ? givenTo(actor.side) : givenBy(actor.side)
}

/** "1,000 bodies which Moscow says are Ukrainian": a clause of its own, whose subject has no part in the count. */
const CLAUSES = new Set('which that who que qui che который которые которых які яких które których которую'.split(' '))

const POLITICAL = /^(?:polit|полит|політ|siyasi|سياسي)/u

/** "52 Belarusian political prisoners" let go at Washington's wish: their own state held them. */
const isPolitical = (sentence: Sentence, span: Span, hit: SideHit, parties: readonly string[]): boolean =>
  parties.includes('US') &&
  hit.side !== 'US' &&
  sentence.tokens.slice(span.from, span.to + 1).some((token) => POLITICAL.test(token.key))

/** "вернул Армении": with who receives behind it a verb of getting back is one of giving. */
const RETURNS = /^(?:верну|возврат|поверну)/u

/** "a Belarusian intelligence officer": a name that tells of a person, not who acts. */
const isAttribute = (sentence: Sentence, hit: SideHit): boolean =>
  sentence.words.some((word) => PEOPLE.has(word.label) && word.from >= hit.to && word.from - hit.to <= 1)

/** Arabic: one ending stands for "its" and "their": whoever sets free "of its members" has those of the other side. */
const frees = (sentence: Sentence, span: Span): boolean => verbOf(sentence, span, VERB_REACH)?.label === 'gives'

/** "передала в Киеве", "przekazała w Damaszku": behind the verb a place, not who acts. */
const isPlace = (sentence: Sentence, hit: SideHit, language: string): boolean =>
  (language === 'ru' || language === 'uk' || language === 'pl') &&
  PLACE_MARKS.has(sentence.tokens[hit.from - 1]?.key ?? '')

/** "the 84 soldiers Russia released", "84 пленных, которых передала Россия": the side of the clause behind the people. */
function relativeOf(
  sentence: Sentence,
  span: Span,
  sides: readonly SideHit[],
  language: string,
): { readonly side: string; readonly gives: boolean } | null {
  for (const verb of moveVerbs(sentence)) {
    if (verb.from < span.to || verb.from - span.to > RELATIVE_REACH + 4) continue
    const hit = sides.find(
      (one) =>
        one.from >= span.to &&
        one.from - span.to <= RELATIVE_REACH + 2 &&
        (one.to <= verb.from ? verb.from - one.to <= RELATIVE_REACH : one.from - verb.to <= 1),
    )
    if (hit === undefined) continue
    const first = Math.min(hit.from, verb.from)
    const lead = sentence.tokens.slice(span.to, first)
    const pronoun = lead.length > 0 && lead.length <= RELATIVE_REACH && lead.some((one) => SUBORDINATORS.has(one.key))
    // Only English leaves the pronoun out.
    const bare =
      language === 'en' && lead.length === 0 && verb.from === hit.to && withinClause(sentence, span.to, verb.from)
    // "soldiers who received": without a side in front of the verb the people are its subject.
    if ((pronoun || bare) && (verb.label === 'gives' || hit.to <= verb.from))
      return { side: hit.side, gives: verb.label === 'gives' }
  }
  return null
}

/** "were handed over to Russia", "передали Украине": who receives stands right behind the verb of the count. */
function goalOf(sentence: Sentence, span: Span, sides: readonly SideHit[], language: string): SideHit | undefined {
  const verb = verbOf(sentence, span, VERB_REACH)
  if (verb === undefined) return undefined
  return sides.find((hit) => {
    if (hit.from < verb.to || hit.from - verb.to > GOAL_REACH || !withinClause(sentence, verb.to, hit.from))
      return false
    return (
      isReceiver(sentence, hit, language) ||
      (verb.label === 'gives' && hit.from === verb.to && isDativeName(sentence, hit, language)) ||
      (hit.from === verb.to &&
        RETURNS.test(sentence.tokens[verb.from]?.key ?? '') &&
        (isDativeName(sentence, hit, language) || isDative(sentence, hit, language)))
    )
  })
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
  language: string,
): Direction | null {
  const side = sideHits(sentence, parties)
    .filter(
      (hit) =>
        hit.to <= span.from &&
        span.from - hit.to <= 2 &&
        !isListed(sentence, hit.to, span.from) &&
        !sentence.tokens.slice(hit.to, span.from).some((token) => ANDS.has(token.key) || FORMULA_LINKS.has(token.key)),
    )
    .at(-1)
  if (side === undefined || GIVER_MARKS.has(sentence.tokens[side.from - 1]?.key ?? '')) return null
  // "and handed to Russia 75 soldiers": who receives.
  if (isReceiver(sentence, side, language)) return null
  const verbs = moveVerbs(sentence)
  const own = verbs.some(
    (one) => withinClause(sentence, one.to, side.from) || withinClause(sentence, span.to, one.from),
  )
  const apart = verbs.every((one) => one.to <= side.from - 1)
  if (own && !apart) return null
  const other = otherSide(side.side, parties)
  // "Ереван — двух азербайджанцев": whose people they are tells more than a verb that has two senses.
  const people = sideHits(sentence, parties).find((hit) => hit.from >= span.from && hit.to <= span.to)
  if (people !== undefined)
    return people.side === side.side ? { by: other, to: side.side } : { by: side.side, to: other }
  return verb === 'gives' ? { by: side.side, to: other } : { by: other, to: side.side }
}
