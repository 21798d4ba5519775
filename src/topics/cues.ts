import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'
import type { Relation } from './relation.js'

/** What a word of each list adds where it stands in title or lead; words of other lists add nothing. */
const WORTH: Partial<Readonly<Record<Slot, number>>> = {
  names: 0.8,
  hints: 0.7,
  objects: 0.6,
  weak_objects: 0.4,
}
const MOST = 2
const HOST = 0.5
/** What they count where title and lead show sides, but no adversaries. */
const SIDES_SHARE = 0.4
/** So many letters of a word tell it apart: its endings are the same word. */
const STEM = 4

/**
 * Different words of the topic in title and lead, each counted once: prose tells in several sentences what an agency
 * says in one.
 */
export class Cues {
  readonly #seen = new Map<string, string>()
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
      if (taken.some((one) => one.from < hit.to && hit.from < one.to)) continue
      const worth = WORTH[hit.label]
      const first = sentence.tokens[hit.from]
      const last = sentence.tokens[hit.to - 1]
      if (worth === undefined || first === undefined || last === undefined) continue
      taken.push(hit)
      const key = `${first.key.slice(0, STEM)} ${last.key.slice(0, STEM)}`
      if (this.#seen.has(key)) continue
      this.#seen.set(key, sentence.text.slice(first.start - sentence.start, last.end - sentence.start))
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
    return Math.min(MOST, this.#points) * (relation === 'foes' ? 1 : SIDES_SHARE)
  }
}
