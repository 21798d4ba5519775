import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'
import { overlaps, stemOf, written } from './hits.js'
import type { Relation } from './relation.js'

/** What a word of each list adds where it stands in title or lead; words of other lists add nothing. */
const WORTH: Partial<Readonly<Record<Slot, number>>> = {
  names: 0.8,
  hints: 0.7,
  objects: 0.6,
  weak_objects: 0.4,
  signs: 0.45,
}
const MOST = 2.7
const HOST = 0.5
/** What they count where title and lead show sides, but no adversaries. */
const SIDES_SHARE = 0.4
/** What each different word of other news in title and lead takes off them. */
const OTHER_NEWS = 0.3

/**
 * Different words of the topic in title and lead, each counted once: prose tells in several sentences what an agency
 * says in one.
 */
export class Cues {
  readonly #seen = new Map<string, string>()
  readonly #other = new Set<string>()
  #points = 0
  #hosted = false

  /** The words, as first written. */
  get words(): readonly string[] {
    return [...this.#seen.values()]
  }

  /** @param used what the sentence was already given points for */
  add(sentence: Sentence, hits: readonly Hit<Slot>[], used: readonly Hit<Slot>[]): void {
    const taken = [...used]
    for (const hit of [...hits].sort((a, b) => b.to - b.from - (a.to - a.from))) {
      const key = stemOf(sentence, hit)
      if (hit.label === 'other_news') this.#other.add(key)
      const worth = WORTH[hit.label]
      if (worth === undefined || taken.some((one) => overlaps(one, hit))) continue
      taken.push(hit)
      if (this.#seen.has(key)) continue
      this.#seen.set(key, written(sentence, [hit])[0] ?? '')
      this.#points += worth
    }
  }

  /** A host of talks; a second one adds nothing. */
  addHost(party: string): void {
    if (this.#hosted) return
    this.#hosted = true
    this.#seen.set(party, party)
    this.#points += HOST
  }

  /** What they are worth together. */
  points(relation: Relation): number {
    if (relation === 'none') return 0
    const told = Math.max(0, this.#points - OTHER_NEWS * this.#other.size)
    return Math.min(MOST, told) * (relation === 'foes' ? 1 : SIDES_SHARE)
  }
}
