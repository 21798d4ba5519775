import { GROUP_PEOPLE, STATE_PEOPLE } from './affinity-data.js'
import type { Count } from './count.js'
import { nonState, otherSide } from './side-hits.js'

/**
 * Who let those go that a count speaks of, by what they are called, or null: between a state and a group, guerrillas
 * come from the state's prisons and its soldiers from the group's hands.
 */
export function leaning(count: Count, parties: readonly string[]): string | null {
  const group = nonState(parties)
  const state = group === null ? null : otherSide(group, parties)
  if (group === null || state === null) return null
  const keys = count.sentence.tokens.slice(count.from, count.to_).flatMap((token) => [token.key, ...token.stems])
  const ofGroup = keys.some((key) => GROUP_PEOPLE.test(key))
  const ofState = keys.some((key) => STATE_PEOPLE.test(key))
  if (ofGroup === ofState) return null
  return ofGroup ? state : group
}
