import type { ArticleDocument, Sentence } from '../text/document.js'
import { GOVERNMENT } from '../text/party-data.js'

/** A party that brokers, and the sentence that says so. */
export interface Broker {
  readonly party: string
  readonly sentence: Sentence
}

/** How many words may stand between a word of mediation and the first party. */
const REACH = 9
const HOST_REACH = 5
/** Between two parties of one list: "Egypt, Qatar and the United States". */
const LIST_GAP = 4

const distance = (a: { from: number; to: number }, b: { from: number; to: number }): number =>
  Math.max(0, a.from - b.to, b.from - a.to)

function near(sentence: Sentence, label: 'mediation' | 'host', reach: number): readonly string[] {
  const found = new Set<string>()
  for (const cue of sentence.words) {
    if (cue.label !== label) continue
    const close = sentence.parties.filter((hit) => distance(hit, cue) <= reach)
    for (const hit of close) found.add(hit.party)
    // A list goes on behind its first member.
    let grown = true
    while (grown) {
      grown = false
      for (const hit of sentence.parties) {
        if (found.has(hit.party)) continue
        if (sentence.parties.some((one) => found.has(one.party) && distance(one, hit) <= LIST_GAP)) {
          found.add(hit.party)
          grown = true
        }
      }
    }
  }
  return [...found]
}

/** Parties that stand near a word of mediation or hosting, adversaries not yet taken out. */
export function brokersNamed(document: ArticleDocument): readonly Broker[] {
  const brokers: Broker[] = []
  const zh = document.language === 'zh' ? 2 : 1
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const named = [...near(sentence, 'mediation', REACH * zh), ...near(sentence, 'host', HOST_REACH * zh)]
    for (const party of named) if (party !== GOVERNMENT) brokers.push({ party, sentence })
  }
  return brokers
}

/** Never listed: the Red Cross carries people and letters, it does not broker. */
const CARRIER = 'ICRC'
const SPONSOR = 'US'
/** In so many sentences of the body the sponsor is named, where title and lead do not name it. */
const SPONSOR_LEAST = 2

/**
 * Who brokers: parties near a word of mediation, without the two sides, and the United States where it sits at the
 * table of talks between two others.
 */
export function brokersOf(document: ArticleDocument, sides: readonly string[], talks: boolean): readonly Broker[] {
  const found: Broker[] = []
  const add = (broker: Broker): void => {
    const known = sides.includes(broker.party) || broker.party === CARRIER
    if (!known && !found.some((one) => one.party === broker.party)) found.push(broker)
  }
  for (const broker of brokersNamed(document)) add(broker)
  if (talks && sides.length === 2 && !sides.includes(SPONSOR)) {
    const naming = document.sentences.filter(
      (sentence) =>
        sentence.role === 'news' && sentence.zone !== 'tail' && sentence.parties.some((hit) => hit.party === SPONSOR),
    )
    const [first] = naming
    if (first && (first.zone !== 'body' || naming.length >= SPONSOR_LEAST)) add({ party: SPONSOR, sentence: first })
  }
  return found
}
