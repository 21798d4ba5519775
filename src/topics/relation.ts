import type { ArticleDocument, Sentence } from '../text/document.js'
import { adversaries, anyPair, isArmedGroup, isHost, isNeutral, isSide, saysArmed } from '../text/parties.js'

/**
 * How plainly the title and the lead show two sides of a conflict.
 * `foes`: two known adversaries, an armed group and a state, or armed people and a government.
 * `sides`: two parties that may be at odds, or one party to a conflict and words of a conflict.
 * `none`: neither.
 */
export type Relation = 'foes' | 'sides' | 'none'

const inHead = (one: Sentence): boolean => one.role !== 'skip' && (one.zone === 'title' || one.zone === 'lead')
const GOVERNMENT = 'GOV'

/** Whether two parties may stand against each other although no list says so. */
function mayFight(a: string, b: string): boolean {
  if (a === b || isNeutral(a) || isNeutral(b)) return false
  return isArmedGroup(a) || isArmedGroup(b)
}

const areFoes = (a: string, b: string): boolean => adversaries(a, b) || mayFight(a, b)

/** Whether two adversaries are named in one sentence. */
export function namesFoes(sentence: Sentence): boolean {
  return anyPair(
    sentence.parties.map((hit) => hit.party),
    areFoes,
  )
}

/** Of states at the table these broker as often as not. */
const BROKERS: ReadonlySet<string> = new Set([GOVERNMENT, 'US', 'UN', 'EU'])

/** Whether a sentence names two states, and no two adversaries: a side with its ally, as a rule. */
export function namesAllies(sentence: Sentence): boolean {
  const named = new Set(sentence.parties.map((hit) => hit.party))
  const states = [...named].filter((one) => !isNeutral(one) && !isHost(one) && !BROKERS.has(one))
  return states.length > 1 && !namesFoes(sentence)
}

/**
 * Reads how title and lead show the sides.
 * @param conflict whether title or lead have words of the conflict
 */
export function relationOf(document: ArticleDocument, conflict: boolean): Relation {
  const head = document.sentences.filter(inHead)
  const named = [...new Set(head.flatMap((one) => one.parties.map((hit) => hit.party)))]
  if (anyPair(named, areFoes)) return 'foes'
  const armed = head.some((one) => saysArmed(one.tokens))
  const states = named.filter((one) => one !== GOVERNMENT && !isNeutral(one))
  if (armed && named.some((one) => !isNeutral(one))) return 'foes'
  if (conflict && (states.length >= 2 || states.some(isSide))) return 'sides'
  const all = new Set(
    document.sentences.flatMap((one) => (one.role === 'skip' ? [] : one.parties.map((hit) => hit.party))),
  )
  for (const a of named) for (const b of all) if (adversaries(a, b)) return 'sides'
  return 'none'
}

/** Hosts of talks named in title and lead that are no adversary of anybody named there. */
export function hostsIn(document: ArticleDocument): readonly string[] {
  const named = [...new Set(document.sentences.filter(inHead).flatMap((one) => one.parties.map((hit) => hit.party)))]
  return named.filter((one) => isHost(one) && !named.some((other) => adversaries(one, other)))
}
