import { type ArticleDocument, has } from '../../text/document.js'
import { adversaries, isArmedGroup, isHost, isNeutral, rivals, saysArmed } from '../../text/parties.js'
import { ADVERSARIES, GOVERNMENT, STANDS_FOR } from '../../text/party-data.js'
import {
  ALSO_FIGHTS,
  AT_THE_TABLE,
  BODY_OF_FIGHTERS,
  DIRECT_TALKS,
  FOE_OF,
  HOME,
  SELDOM,
  TRIO,
  UNNAMED_FOE,
} from './side-data.js'

/** The two sides of a story and who else is named. Parties are codes or names as in `PARTY_TERMS`. */
export interface Sides {
  /** Two where both are known, the heavier first. */
  readonly parties: readonly string[]
  /** How much each party is named, over the whole article. */
  readonly weights: ReadonlyMap<string, number>
}

const ZONE_WEIGHT = { title: 3, lead: 2, body: 1, tail: 0.4 } as const
const BACKGROUND_SHARE = 0.2
/** How much the last clauses of an article may weigh against its head. */
const BODY_MOST = 5

/** Shares of a pair by what is known of it. */
const FOES = 1
const RIVALS = 0.5
/** In a quarrel of many states the United States speaks for its side. */
const LEADER = 'US'
const LEADER_SHARE = 0.8
/** Neighbours that quarrel, but are not at war. */
const QUARREL = 0.45
/** A state and a group that fights another one. */
const FOREIGN_GROUP = 0.25
const BROKER_SHARE = 0.5
const HOST_SHARE = 0.7
/** So many sentences in front tell who sits at the table: the title and the beginning of the lead. */
const HEAD_SENTENCES = 2
const LEAST_SCORE = 1

const AT_WAR = new Set(ADVERSARIES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
const isState = (party: string): boolean => /^[A-Z]{2}$/.test(party)

interface Named {
  readonly weights: Map<string, number>
  /** Who is named in the title and in the first sentences. */
  readonly head: ReadonlySet<string>
}

function weigh(document: ArticleDocument): Named {
  const front = new Map<string, number>()
  const rest = new Map<string, number>()
  const head = new Set<string>()
  let leads = 0
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    const share = sentence.role === 'background' ? BACKGROUND_SHARE : 1
    const ahead = sentence.zone === 'title' || (sentence.zone === 'lead' && leads < HEAD_SENTENCES)
    if (sentence.zone === 'lead' && sentence.tokens.length > 3) leads++
    const into = sentence.zone === 'title' || sentence.zone === 'lead' ? front : rest
    for (const party of new Set(sentence.parties.map((hit) => hit.party))) {
      if (party === GOVERNMENT) continue
      into.set(party, (into.get(party) ?? 0) + share * ZONE_WEIGHT[sentence.zone])
      if (ahead && sentence.role === 'news') head.add(party)
    }
  }
  const weights = new Map<string, number>()
  for (const party of [...front.keys(), ...rest.keys()]) {
    weights.set(party, (front.get(party) ?? 0) + Math.min(BODY_MOST, rest.get(party) ?? 0))
  }
  return { weights, head }
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

/** Two names of one side become one: the movement for its people, the state where the state's delegation talks. */
function joinNames(document: ArticleDocument, { weights, head }: Named, kind: 'exchange' | 'talks'): void {
  for (const [stands, stood] of STANDS_FOR) {
    const weight = weights.get(stood)
    const own = weights.get(stands)
    if (weight === undefined || own === undefined) continue
    const stateTalks = isState(stood) && stood !== 'PS' && (kind === 'talks' ? weight > own : !head.has(stands))
    const foe = FOE_OF[stands]
    // "Lebanon: Israel and Hezbollah extend the truce": the state is named as a place.
    const place = foe !== undefined && together(document, foe, stands) && !together(document, foe, stood)
    if (stateTalks && head.has(stood) && !place) {
      weights.delete(stands)
    } else {
      weights.set(stands, own + weight)
      weights.delete(stood)
    }
  }
}

/** How likely two parties are the sides of one story, 0 where they are not. */
function pairShare(a: string, b: string, kind: 'exchange' | 'talks'): number {
  if (SELDOM.has(`${a} ${b}`)) return FOREIGN_GROUP
  if (rivals(a, b)) return a === LEADER || b === LEADER ? LEADER_SHARE : RIVALS
  if (FOE_OF[a] === b || FOE_OF[b] === a || AT_WAR.has(`${a} ${b}`)) return FOES
  const hosts = kind === 'talks' && (isHost(a) || isHost(b)) ? HOST_SHARE : 1
  if (adversaries(a, b)) return QUARREL * hosts
  const group = isArmedGroup(a) ? a : isArmedGroup(b) ? b : null
  const state = group === a ? b : a
  if (group === null || !isState(state) || isNeutral(state)) return 0
  const fights = FOE_OF[group] === undefined || ALSO_FIGHTS[group]?.includes(state) === true
  return (fights ? FOES : FOREIGN_GROUP) * hosts
}

const SHORT_NAME = /[(（]([A-Z][A-Z0-9]{1,5})[)）]/gu
/** In so many characters in front of the brackets stands the whole name. */
const NAME_REACH = 60

/** Groups that no list names: letters in brackets behind the name of an army, a front or a movement. */
function shortNames(document: ArticleDocument): readonly string[] {
  const found = new Set<string>()
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    for (const match of sentence.text.matchAll(SHORT_NAME)) {
      const short = match[1] ?? ''
      const name = sentence.text.slice(Math.max(0, match.index - NAME_REACH), match.index)
      const at = sentence.start + match.index + 1
      const known = sentence.parties.some((hit) => {
        const first = sentence.tokens[hit.from]
        const last = sentence.tokens[hit.to - 1]
        return first !== undefined && last !== undefined && first.start <= at && at < last.end && !isState(hit.party)
      })
      if (!known && BODY_OF_FIGHTERS.test(name)) found.add(short)
    }
  }
  return [...found]
}

/** How much letters that are no known party are named. */
function weighShort(document: ArticleDocument, short: string): number {
  let weight = 0
  for (const sentence of document.sentences) {
    if (sentence.role === 'news' && sentence.text.includes(short)) weight += ZONE_WEIGHT[sentence.zone]
  }
  return weight
}

/** Two who talk to each other without a war between them, and no enemy of either in front. */
function directTalks({ head }: Named): readonly string[] | null {
  const pair = DIRECT_TALKS.find(([a, b]) => head.has(a) && head.has(b))
  if (pair === undefined) return null
  const foe = [...head].some((one) => !pair.includes(one) && pair.some((side) => AT_WAR.has(`${side} ${one}`)))
  return foe ? null : pair
}

/** A group whose enemy is not named, beside a state that fights others: "Kokang fighters met in China". */
function loneGroup(
  pair: readonly [string, string],
  brokers: ReadonlySet<string>,
  share: number,
): readonly string[] | null {
  const group = pair.find((one) => isArmedGroup(one))
  const foe = group === undefined ? undefined : FOE_OF[group]
  if (group === undefined || foe === undefined || pair.includes(foe)) return null
  return share <= FOREIGN_GROUP || pair.some((one) => one !== group && brokers.has(one)) ? [group, foe] : null
}

/** "Iran will not meet Britain, France and Germany": the three are one side. */
function isTrio(pair: readonly [string, string], weights: ReadonlyMap<string, number>): boolean {
  const own: readonly string[] = [TRIO.other, ...TRIO.members]
  return (
    pair.includes(TRIO.other) && pair.every((one) => own.includes(one)) && TRIO.members.every((one) => weights.has(one))
  )
}

/** A state and the group that it fights, where title or lead tell of a militia or of rebels and name none. */
function unnamedFoe(document: ArticleDocument, { head }: Named): readonly string[] | null {
  const state = [...head].find((one) => UNNAMED_FOE[one] !== undefined)
  const foe = state === undefined ? undefined : UNNAMED_FOE[state]
  if (state === undefined || foe === undefined) return null
  const told = document.sentences.some(
    (one) => one.role === 'news' && (one.zone === 'title' || one.zone === 'lead') && saysArmed(one.tokens),
  )
  return told ? [foe, state] : null
}

/** "193 наші воїни": whose people they are is told by who tells it. */
const saysOurs = (document: ArticleDocument): boolean =>
  document.sentences.some((one) => one.role === 'news' && one.zone !== 'tail' && has(one, 'ours', 'defenders'))

/**
 * Finds the two sides: of all pairs that may be at odds the one that is named most, title and lead before the body.
 * A group that no list names is one by its short name; where a group stands alone, the state that it fights joins it.
 */
export function sidesOf(
  document: ArticleDocument,
  brokers: ReadonlySet<string>,
  kind: 'exchange' | 'talks' = 'exchange',
): Sides {
  const named = weigh(document)
  const { weights } = named
  for (const short of shortNames(document)) if (!weights.has(short)) weights.set(short, weighShort(document, short))
  joinNames(document, named, kind)
  const atTable = (party: string): string => (kind === 'talks' ? (AT_THE_TABLE[party] ?? party) : party)
  const direct = kind === 'talks' ? directTalks(named) : null
  if (direct !== null) return { parties: direct, weights }

  const names = [...weights.keys()].sort()
  let best: { readonly pair: readonly [string, string]; readonly score: number } | null = null
  for (const [index, a] of names.entries()) {
    for (const b of names.slice(index + 1)) {
      const share = pairShare(a, b, kind)
      if (share === 0) continue
      const low = Math.min(weights.get(a) ?? 0, weights.get(b) ?? 0)
      const high = Math.max(weights.get(a) ?? 0, weights.get(b) ?? 0)
      const broker = share < FOES && (brokers.has(a) || brokers.has(b)) ? BROKER_SHARE : 1
      const score = (2 * low + 0.5 * high) * share * broker * (together(document, a, b) ? 1.5 : 1)
      if (best === null || score > best.score) best = { pair: [a, b], score }
    }
  }
  const lone = best === null ? null : loneGroup(best.pair, brokers, pairShare(...best.pair, kind))
  if (lone !== null) return { parties: lone, weights }
  if (best !== null && kind === 'talks' && isTrio(best.pair, weights))
    return { parties: [TRIO.other, TRIO.name], weights }
  const unnamed = best === null || pairShare(...best.pair, kind) < RIVALS ? unnamedFoe(document, named) : null
  if (unnamed !== null) return { parties: unnamed, weights }
  if (best !== null && best.score >= LEAST_SCORE) return { parties: best.pair.map(atTable), weights }
  const others = names
    .filter((name) => !isNeutral(name) && !brokers.has(name) && (weights.get(name) ?? 0) >= 2)
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
  const group = others.find((name) => FOE_OF[name] !== undefined)
  const foe = group === undefined ? undefined : FOE_OF[group]
  if (group !== undefined && foe !== undefined) return { parties: [atTable(group), foe], weights }
  const home = document.language === null ? undefined : HOME[document.language]
  const ours = home !== undefined && others.every((name) => home.includes(name)) && saysOurs(document)
  return { parties: home !== undefined && ours ? home : others.slice(0, 2), weights }
}
