import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import { isAside } from './aside.js'
import type { Slot } from './compile.js'
import { gap, overlaps } from './hits.js'

/** An act and what it is done to, in one sentence. */
export interface Pair {
  readonly act: Hit<Slot>
  readonly object: Hit<Slot>
  /** How many everyday words it has: 0 where each word speaks for itself, 3 at most. */
  readonly weak: number
  readonly aside: boolean
}

/** How little each kind of object says by itself. */
const VAGUE: Partial<Readonly<Record<Slot, number>>> = { objects: 0, weak_objects: 1, hints: 2, signs: 2 }

/** "let nine soldiers go": the object stands in the gap of its act. */
const encloses = (act: Hit<Slot>, object: Hit<Slot>): boolean => act.from < object.from && object.to < act.to

/** The pair with the fewest everyday words; of those the first that is no aside. */
export function bestPair(sentence: Sentence, hits: readonly Hit<Slot>[], window: number): Pair | null {
  let best: Pair | null = null
  for (const act of hits) {
    if (act.label !== 'acts' && act.label !== 'weak_acts') continue
    for (const object of hits) {
      const vague = VAGUE[object.label]
      if (vague === undefined || gap(act, object) > window) continue
      if (overlaps(act, object) && !encloses(act, object)) continue
      const weak = (act.label === 'weak_acts' ? 1 : 0) + vague
      if (best !== null && weak > best.weak) continue
      const aside = isAside(sentence, hits, object) || isAside(sentence, hits, act)
      if (best === null || weak < best.weak || (best.aside && !aside)) best = { act, object, weak, aside }
    }
  }
  return best
}

/** What Chinese puts between a figure and what is counted. */
const COUNTING: ReadonlySet<string> = new Set(['名', '位', '个', '具'])

/** "four Armenians": a figure with a people's name right behind it. */
export function countedPeople(sentence: Sentence): readonly Hit<Slot>[] {
  return sentence.figures.flatMap((figure) => {
    const people = sentence.parties.find(
      (hit) =>
        hit.from === figure.to || (hit.from === figure.to + 1 && COUNTING.has(sentence.tokens[figure.to]?.key ?? '')),
    )
    return people === undefined ? [] : [{ label: 'weak_objects' as const, from: figure.from, to: people.to }]
  })
}
