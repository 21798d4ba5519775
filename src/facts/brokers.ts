import { type ArticleDocument, has, type Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import { isArmedGroup } from '../text/parties.js'
import { BYSTANDERS, USUAL_BROKERS } from '../text/party-brokers.js'
import { GOVERNMENT, STANDS_FOR } from '../text/party-data.js'
import { NO_FIGHTERS } from '../text/party-groups.js'
import { venueOf } from './places.js'
import type { Span } from './spans.js'

/** A party that brokers, and the sentence that says so. */
export interface Broker {
  readonly party: string
  readonly sentence: Sentence
}

/** How many words may stand between a word of mediation and the first party. */
const REACH = 9
/** German parts the subject from its verb at the end of the clause: "Der deutsche Dienst hatte … vermittelt". */
const WIDER: Readonly<Record<string, number>> = { zh: 2, de: 1.4 }
const HOST_REACH = 5
/** Between two parties of one list: "Egypt, Qatar and the United States". */
const LIST_GAP = 5

const distance = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.max(0, a.from - b.to, b.from - a.to)

/** Who broke stands behind a word of thanks; Turkish puts it in front. */
type Side = 'around' | 'behind' | 'ahead'

function near(
  sentence: Sentence,
  label: 'mediation' | 'host' | 'thanks',
  reach: number,
  side: Side,
): readonly string[] {
  const found = new Set<string>()
  for (const cue of sentence.words) {
    if (cue.label !== label || isInName(sentence, cue) || !isPresent(sentence, cue)) continue
    const fits = (hit: { from: number; to: number }): boolean =>
      side === 'around' || (side === 'behind' ? hit.from >= cue.to : hit.to <= cue.from)
    const near = sentence.parties.filter((hit) => distance(hit, cue) <= reach)
    const fitting = near.filter(fits)
    // "Ankara was thanked": where nobody stands behind it, the one in front.
    const close = fitting.length === 0 && side === 'behind' ? near.slice(-1) : fitting
    // The one nearest to a word of thanks is thanked, not who stands in front of it.
    for (const hit of side === 'ahead' ? close.slice(-1) : close) found.add(hit.party)
    // A list goes on behind its first member.
    let grown = true
    while (grown) {
      grown = false
      for (const hit of sentence.parties) {
        if (found.has(hit.party) || !fits(hit) || side === 'ahead') continue
        if (sentence.parties.some((one) => found.has(one.party) && distance(one, hit) <= LIST_GAP)) {
          found.add(hit.party)
          grown = true
        }
      }
    }
  }
  return [...found]
}

/** So early in a sentence stands what the whole of it is about. */
const LEADING = 3

/** "Siły Szybkiego Wsparcia", "forces de soutien rapide": a word of help in the name of who fights. */
const isInName = (sentence: Sentence, cue: Span): boolean =>
  sentence.parties.some((hit) => hit.from <= cue.from && cue.to <= hit.to && hit.to - hit.from > cue.to - cue.from)

/** "wie schon 2004", "comme en 2008", "2004'te olduğu gibi": what was before is named to compare it. */
const LIKE = /^(?:wie|as|like|just|comme|como|come|как|як|jak|podobnie|كما|مثلما|如|同|gibi)$/u
const LIKE_REACH = 4

const isCompared = (sentence: Sentence, time: Span): boolean =>
  sentence.tokens
    .slice(Math.max(0, time.from - LIKE_REACH), time.to + LIKE_REACH)
    .some((token, at) => LIKE.test(token.key) && (token.key === 'gibi') === at >= Math.min(LIKE_REACH, time.from))

/** "The deal, reached in April thanks to China": the sentence begins with what the news is about. */
const isAboutDeal = (sentence: Sentence, first: Span): boolean =>
  sentence.zone !== 'tail' &&
  sentence.words.some(
    (word) => (word.label === 'accord' || word.label === 'exchange') && word.from < LEADING && word.to <= first.from,
  ) &&
  !sentence.words.some((word) => word.label === 'background')

/** "praised the good offices of Turkey, whose minister came last week": what is past stands behind the cue. */
function isPresent(sentence: Sentence, cue: Span): boolean {
  if (sentence.role === 'news') return true
  const times = sentence.times.filter((time) => time.kind !== 'weekday' && !isCompared(sentence, time))
  const past = [...sentence.words.filter((word) => word.label === 'background'), ...times]
  const first = [...past].sort((a, b) => a.from - b.from)[0]
  if (first === undefined || isAboutDeal(sentence, first)) return true
  return past.every((one) => one.from >= cue.to)
}

/** Whoever fights in some war, or is a union of three, does not broke another. */
const canBroker = (party: string): boolean => party !== GOVERNMENT && !isArmedGroup(party) && !NO_FIGHTERS.has(party)

/** Parties that stand near a word of mediation or hosting, adversaries not yet taken out. */
export function brokersNamed(document: ArticleDocument): readonly Broker[] {
  const brokers: Broker[] = []
  const wide = WIDER[document.language ?? ''] ?? 1
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip' || (sentence.role === 'background' && sentence.zone === 'tail')) continue
    // "since the beginning of the war they mediated too": who did before.
    if (sentence.words.some((word) => word.label === 'cumulative' && word.from <= LEADING)) continue
    const thanked = document.language === 'tr' ? 'ahead' : 'behind'
    const named = [
      ...near(sentence, 'mediation', REACH * wide, 'around'),
      ...near(sentence, 'host', HOST_REACH * wide, 'around'),
      ...near(sentence, 'thanks', REACH * wide, thanked),
    ]
    for (const party of named) if (canBroker(party)) brokers.push({ party, sentence })
  }
  return brokers
}

const pairOf = (sides: readonly string[]): string => [...sides].sort().join(' ')

/** Who brokers between these two as a rule, where the news names them: no word of mediation is needed. */
function usualNamed(document: ArticleDocument, sides: readonly string[]): readonly Broker[] {
  return namedIn(document, USUAL_BROKERS[pairOf(sides)] ?? [])
}

function namedIn(document: ArticleDocument, usual: readonly string[]): readonly Broker[] {
  const news = document.sentences.filter((one) => one.role === 'news' && one.zone !== 'tail')
  return usual.flatMap((party) => {
    const sentence = news.find((one) => one.parties.some((hit) => hit.party === party))
    return sentence === undefined ? [] : [{ party, sentence }]
  })
}

/** Never listed: the Red Cross carries people and letters, it does not broker. */
const CARRIER = 'ICRC'
const SPONSOR = 'US'
const ALWAYS_SPONSORED = 'RU UA'
/** Who sits between these two in Istanbul. */
const HOST_THERE = 'TR'
/** In a sentence with one of these the sponsor is told of as taking part. */
const AT_TABLE = new Set<LexiconLabel>(['session', 'round', 'leads', 'mediation', 'threeWay', 'host', 'thanks'])
/** In so many sentences of the body the sponsor is named, where title and lead do not name it. */
const SPONSOR_LEAST = 2

/**
 * Who brokers: parties near a word of mediation, without the two sides, and the United States where it sits at the
 * table of talks between two others.
 */
export function brokersOf(document: ArticleDocument, sides: readonly string[], talks: boolean): readonly Broker[] {
  const found: Broker[] = []
  const aside = BYSTANDERS[pairOf(sides)] ?? []
  const add = (broker: Broker): void => {
    const stood = STANDS_FOR.some(([stands, land]) => land === broker.party && sides.includes(stands))
    const known = sides.includes(broker.party) || stood || broker.party === CARRIER || aside.includes(broker.party)
    if (!known && !found.some((one) => one.party === broker.party)) found.push(broker)
  }
  for (const broker of brokersNamed(document)) add(broker)
  for (const broker of usualNamed(document, sides)) add(broker)
  if (talks && pairOf(sides) === ALWAYS_SPONSORED && venueOf(document)?.place === 'Istanbul') {
    for (const broker of namedIn(document, [HOST_THERE])) add(broker)
  }
  if (talks && sides.length === 2 && !sides.includes(SPONSOR)) {
    const naming = document.sentences.filter(
      (sentence) =>
        sentence.role === 'news' && sentence.zone !== 'tail' && sentence.parties.some((hit) => hit.party === SPONSOR),
    )
    const threeWay = document.sentences.some((sentence) => sentence.role === 'news' && has(sentence, 'threeWay'))
    const [first] = naming
    const table = naming.some((one) => one.words.some((word) => AT_TABLE.has(word.label)))
    const named = first !== undefined && (first.zone !== 'body' || naming.length >= SPONSOR_LEAST)
    // Of late Washington sits at every table of these two but the one in Istanbul.
    const always = pairOf(sides) === ALWAYS_SPONSORED && !found.some((one) => one.party === 'TR')
    if (first && ((named && (table || always || naming.length > SPONSOR_LEAST)) || threeWay))
      add({ party: SPONSOR, sentence: first })
  }
  return found
}
