import type { Sentence } from '../../text/document.js'
import { GOVERNMENT, STANDS_FOR } from '../../text/party-data.js'
import { ANDS } from '../counts/mark-data.js'
import { BODIES, BODY_LINKS } from '../persons/body-data.js'

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
export interface SideHit {
  readonly side: string
  readonly from: number
  readonly to: number
}

/** Whose soldiers are called defenders, in its own press and abroad. */
const DEFENDED = 'UA'

/** "193 defenders are home": the word names their side where nothing else does. */
function withDefenders(sentence: Sentence, named: readonly SideHit[]): readonly SideHit[] {
  const meant = sentence.words
    .filter((word) => word.label === 'defenders' && !named.some((hit) => Math.abs(hit.from - word.from) <= 2))
    .map((word) => ({ side: DEFENDED, from: word.from, to: word.to }))
  return meant.length === 0 ? named : [...named, ...meant].sort((one, other) => one.from - other.from)
}

/** "the Malian army", "M23 rebels": a name beside the word tells who is meant; not across "and". */
const isNamed = (sentence: Sentence, word: { readonly from: number; readonly to: number }): boolean =>
  sentence.parties.some(
    (hit) =>
      hit.from < word.to + 2 &&
      word.from < hit.to + 2 &&
      !sentence.tokens
        .slice(Math.min(hit.to, word.to), Math.max(hit.from, word.from))
        .some((token) => ANDS.has(token.key)) &&
      // "RSF fighters returned to the army": another one.
      !sentence.words.some(
        (verb) =>
          (verb.label === 'gives' || verb.label === 'gets') &&
          verb.from >= Math.min(hit.to, word.to) &&
          verb.to <= Math.max(hit.from, word.from),
      ),
  )

/** Between the noun of a body and the name: "of the", "de la". */
const LINK_MOST = 2

/** Where a name begins with the noun of the body that it tells of: "dall'esercito sudanese", "власти Армении". */
function beginsAt(sentence: Sentence, from: number): number {
  const key = (at: number): string => sentence.tokens[at]?.key ?? ''
  let start = from
  while (BODIES.test(key(start - 1))) start--
  if (start < from) return start
  for (let links = 1; links <= LINK_MOST; links++) {
    const lead = sentence.tokens.slice(Math.max(0, from - links), from).map((token) => token.key)
    if (BODY_LINKS.has(lead.join('|')) && BODIES.test(key(from - links - 1))) return beginsAt(sentence, from - links)
  }
  return from
}

/** The sides named in a sentence, in order; "the rebels" are the side that is no state, "the army" the one that is. */
export function sideHits(sentence: Sentence, parties: readonly string[]): readonly SideHit[] {
  const named = sentence.parties.flatMap((hit): readonly SideHit[] => {
    const side = sideOf(hit.party, parties)
    return side === null ? [] : [{ side, from: beginsAt(sentence, hit.from), to: hit.to }]
  })
  const group = nonState(parties)
  if (group === null) return parties.includes(DEFENDED) ? withDefenders(sentence, named) : named
  const state = otherSide(group, parties)
  const bodies = sentence.words.filter((word) => word.label === 'rebels' || word.label === 'authorities')
  // "the ethnic army": of two words the longer one tells who is meant.
  const longest = bodies.filter(
    (word) =>
      !bodies.some(
        (other) => other.from <= word.from && word.to <= other.to && other.to - other.from > word.to - word.from,
      ),
  )
  const meant = longest.flatMap((word): readonly SideHit[] => {
    const side = word.label === 'rebels' ? group : word.label === 'authorities' ? state : null
    return side === null || isNamed(sentence, word) ? [] : [{ side, from: word.from, to: word.to }]
  })
  return meant.length === 0 ? named : [...named, ...meant].sort((one, other) => one.from - other.from)
}
