import type { Sentence } from '../../text/document.js'
import type { Count } from '../counts/count.js'
import { FORMULA_LINKS } from '../counts/mark-data.js'
import { nonState, otherSide } from '../sides/side-hits.js'
import type { Span } from '../spans.js'
import { GROUP_PEOPLE, GROUP_SIGNS, STATE_PEOPLE, STATE_SIGNS } from './affinity-data.js'
import type { Role, Scene } from './direction.js'
import { VERB_REACH, verbOf } from './verbs.js'

/** Behind the figure the words for people stand within so many tokens, where the count ends before them. */
const PEOPLE_REACH = 1

/** Whether those counted are people of a group or of a state, by what they are called; null where both or neither. */
function kindOf(sentence: Sentence, span: Span): 'group' | 'state' | null {
  const tokens = sentence.tokens.slice(span.from, span.to)
  const keys = tokens.flatMap((token) => [token.key, ...token.stems])
  const signs = tokens.map((token) => token.key).join('')
  const ofGroup = GROUP_SIGNS.test(signs) || keys.some((key) => GROUP_PEOPLE.test(key))
  const ofState = STATE_SIGNS.test(signs) || keys.some((key) => STATE_PEOPLE.test(key))
  return ofGroup === ofState ? null : ofGroup ? 'group' : 'state'
}

/**
 * Who let those go that a stretch of words names, by what they are called, or null: between a state and a group,
 * guerrillas come from the state's prisons and its soldiers from the group's hands.
 */
function leaningOf(sentence: Sentence, span: Span, parties: readonly string[]): string | null {
  const group = nonState(parties)
  const state = group === null ? null : otherSide(group, parties)
  if (group === null || state === null) return null
  const kind = kindOf(sentence, span)
  return kind === null ? null : kind === 'group' ? state : group
}

/** Who let those go that a count speaks of, by what they are called. */
export const leaning = (count: Count, parties: readonly string[]): string | null =>
  leaningOf(count.sentence, { from: count.from, to: count.to_ }, parties)

/** "48 солдат отпустили", "17 soldados por 30 insurgentes": who is called so can be let go by one of two sides only. */
export function affinityOf({ sentence, span, parties, wide }: Scene): Role | null {
  const told =
    verbOf(sentence, span, VERB_REACH * wide) !== undefined ||
    [span.from - 1, span.to].some((at) => FORMULA_LINKS.has(sentence.tokens[at]?.key ?? ''))
  const side = told ? leaningOf(sentence, { from: span.from, to: span.to + PEOPLE_REACH }, parties) : null
  return side === null ? null : { side, gives: true }
}
