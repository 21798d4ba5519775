import { isFresh } from './background.js'
import type { TimeRef } from './calendar.js'
import type { LexiconLabel } from './lexicon/index.js'
import { adversaries, anyPair, type PartyHit } from './parties.js'
import type { Hit } from './terms.js'

/** A feature comes to its news within so many paragraphs. */
const PARAGRAPHS = 4
/** Words for an exchange, or for somebody's coming home. */
const MOVES: ReadonlySet<LexiconLabel> = new Set<LexiconLabel>(['exchange', 'gives', 'gets'])

/** What of a sentence shows whether it is a feature's news. */
interface Placed {
  readonly zone: 'title' | 'lead' | 'body' | 'tail'
  readonly role: 'news' | 'background' | 'skip'
  readonly paragraph: number
  readonly words: readonly Hit<LexiconLabel>[]
  readonly times: readonly TimeRef[]
  readonly figures: readonly unknown[]
  readonly parties: readonly PartyHit[]
}

const namesAdversaries = (sentences: readonly Placed[]): boolean =>
  anyPair(
    sentences.flatMap((one) => one.parties.map((hit) => hit.party)),
    adversaries,
  )

/** Whether a sentence tells that people are exchanged, or how many came home, on a day of these days. */
const tellsExchange = (sentence: Placed, published: string): boolean =>
  sentence.role === 'news' &&
  sentence.times.some((time) => isFresh(time, published)) &&
  sentence.figures.length > 0 &&
  sentence.words.some((word) => MOVES.has(word.label))

/**
 * A feature opens with a scene at a bus and tells its news after it: "Sgt. Marchuk was one of the 187 Ukrainians who came
 * home on Thursday in an exchange with Russia." Where title and lead name no two adversaries, the first paragraph that
 * does and tells of an exchange of these days is a part of the lead. Its number, or null.
 */
export function newsOfFeature(sentences: readonly Placed[], published: string | null): number | null {
  if (published === null) return null
  const head = sentences.filter((one) => one.role !== 'skip' && (one.zone === 'title' || one.zone === 'lead'))
  if (namesAdversaries(head)) return null
  const news = sentences.find((one) => {
    if (one.zone !== 'body' || one.paragraph >= PARAGRAPHS || !tellsExchange(one, published)) return false
    return namesAdversaries(sentences.filter((other) => other.paragraph === one.paragraph && other.role !== 'skip'))
  })
  return news?.paragraph ?? null
}
