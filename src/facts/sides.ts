import type { ArticleDocument, Sentence } from '../text/document.js'
import { adversaries, isArmedGroup, isNeutral, rivals } from '../text/parties.js'
import { GOVERNMENT, STANDS_FOR } from '../text/party-data.js'
import { MORE_ADVERSARIES } from '../text/party-groups.js'

/** The two sides of a story and who else is named. Parties are codes or names as in `PARTY_TERMS`. */
export interface Sides {
  /** Two where both are known, the heavier first. */
  readonly parties: readonly string[]
  /** How much each party is named, over the whole article. */
  readonly weights: ReadonlyMap<string, number>
}

const ZONE_WEIGHT = { title: 3, lead: 2, body: 1, tail: 0.4 } as const
const BACKGROUND_SHARE = 0.2
/** Rivals count less than a pair at war, and so does who brokers. */
const RIVAL_SHARE = 0.5
/** In a quarrel of many states the United States speaks for its side. */
const LEADER = 'US'
const LEADER_SHARE = 0.8
/** A state and an armed group that are not known to fight each other. */
const STRANGERS_SHARE = 0.6
const BROKER_SHARE = 0.5

function weigh(document: ArticleDocument): Map<string, number> {
  const weights = new Map<string, number>()
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    const share = sentence.role === 'background' ? BACKGROUND_SHARE : 1
    for (const party of new Set(sentence.parties.map((hit) => hit.party))) {
      if (party === GOVERNMENT) continue
      weights.set(party, (weights.get(party) ?? 0) + share * ZONE_WEIGHT[sentence.zone])
    }
  }
  return weights
}

/** It speaks for its land whenever it is named. */
const ALWAYS_STANDS = 'Hamas'
/** Partners who negotiate with each other on the terms of an end to a war. */
const PARTNERS = new Set(['UA US', 'US UA'])
const PARTNER_SHARE = 0.4
const QUARRELS = new Set(MORE_ADVERSARIES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party)

/** How far two parties can be the two sides of a story, 0 where they cannot. */
function shareOf(a: string, b: string): number {
  if (adversaries(a, b)) {
    if (!rivals(a, b) && !QUARRELS.has(`${a} ${b}`)) return 1
    return a === LEADER || b === LEADER ? LEADER_SHARE : RIVAL_SHARE
  }
  if (PARTNERS.has(`${a} ${b}`)) return PARTNER_SHARE
  const group = isArmedGroup(a) ? b : isArmedGroup(b) ? a : null
  return group !== null && isState(group) && !isNeutral(group) ? STRANGERS_SHARE : 0
}

function together(document: ArticleDocument, a: string, b: string): boolean {
  return document.sentences.some(
    (sentence) =>
      sentence.role === 'news' &&
      sentence.zone !== 'tail' &&
      sentence.parties.some((hit) => hit.party === a) &&
      sentence.parties.some((hit) => hit.party === b),
  )
}

/** Finds the two sides: the known pair of adversaries named most, else the two parties named most in title and lead. */
export function sidesOf(document: ArticleDocument, brokers: ReadonlySet<string>): Sides {
  const weights = weigh(document)
  for (const [stands, stood] of STANDS_FOR) {
    const weight = weights.get(stood)
    // A land at the table speaks for itself, unless its armed group is named as often.
    if (weight !== undefined && (weights.get(stands) ?? 0) >= (stands === ALWAYS_STANDS ? 0.01 : weight * 0.7)) {
      weights.set(stands, (weights.get(stands) ?? 0) + weight)
      weights.delete(stood)
    }
  }
  const names = [...weights.keys()].sort()
  let best: { readonly pair: readonly [string, string]; readonly score: number } | null = null
  for (const [index, a] of names.entries()) {
    for (const b of names.slice(index + 1)) {
      const share = shareOf(a, b)
      if (share === 0) continue
      const low = Math.min(weights.get(a) ?? 0, weights.get(b) ?? 0)
      const high = Math.max(weights.get(a) ?? 0, weights.get(b) ?? 0)
      const broker = brokers.has(a) || brokers.has(b) ? BROKER_SHARE : 1
      const score = (2 * low + 0.5 * high) * share * broker * (together(document, a, b) ? 1.5 : 1)
      if (best === null || score > best.score) best = { pair: [a, b], score }
    }
  }
  if (best !== null && best.score >= 1) return { parties: best.pair, weights }
  const others = names
    .filter((name) => !isNeutral(name) && !brokers.has(name) && (weights.get(name) ?? 0) >= 2)
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  return { parties: others.slice(0, 2), weights }
}

/** Which of the two sides a name in a sentence means, or null. */
function sideOf(party: string, parties: readonly string[]): string | null {
  if (parties.includes(party)) return party
  const stands = STANDS_FOR.find(([first, second]) => second === party && parties.includes(first))
  if (stands) return stands[0]
  if (party !== GOVERNMENT || parties.length !== 2) return null
  const states = parties.filter((one) => /^[A-Z]{2}$/.test(one))
  return states.length === 1 ? (states[0] ?? null) : null
}

/** The other of two sides, or null. */
export function otherSide(side: string, parties: readonly string[]): string | null {
  return parties.length === 2 ? (parties.find((one) => one !== side) ?? null) : null
}

/** The one side that is no state, or null. */
export function nonState(parties: readonly string[]): string | null {
  const groups = parties.filter((one) => !/^[A-Z]{2}$/.test(one))
  return groups.length === 1 ? (groups[0] ?? null) : null
}

/** A side named in a sentence, with its tokens. */
interface SideHit {
  readonly side: string
  readonly from: number
  readonly to: number
}

/** The sides named in a sentence, in order; "the rebels" are the side that is no state. */
export function sideHits(sentence: Sentence, parties: readonly string[]): readonly SideHit[] {
  const named = sentence.parties.flatMap((hit): readonly SideHit[] => {
    const side = sideOf(hit.party, parties)
    return side === null ? [] : [{ side, from: hit.from, to: hit.to }]
  })
  const group = nonState(parties)
  if (group === null) return named
  const meant = sentence.words
    .filter(
      (word) =>
        word.label === 'rebels' && !sentence.parties.some((hit) => hit.from < word.to + 2 && word.from < hit.to + 2),
    )
    .map((word) => ({ side: group, from: word.from, to: word.to }))
  return meant.length === 0 ? named : [...named, ...meant].sort((one, other) => one.from - other.from)
}
