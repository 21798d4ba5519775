import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'

/** How many words may stand between the word that makes an aside and the term. */
const REACH = 6
/** The same behind a length of time: "after two days of talks", but "after 53 days in the forest five men go free". */
const REACH_BEHIND_FIGURE = 3
const CLAUSE_END = /[,;:—–，；：،؛]/u

const reach = (sentence: Sentence, aside: Hit<Slot>): number =>
  sentence.figures.some((one) => one.from - aside.to <= 1 && one.from >= aside.to) ? REACH_BEHIND_FIGURE : REACH

/** Whether the term is an aside of other news: "amid peace talks", with nothing that ends the clause in between. */
export function isAside(sentence: Sentence, hits: readonly Hit<Slot>[], term: Hit<unknown>): boolean {
  return hits.some((hit) => {
    if (hit.label !== 'aside' || hit.to > term.from || term.from - hit.to > reach(sentence, hit)) return false
    const from = sentence.tokens[hit.to - 1]?.end ?? 0
    const to = sentence.tokens[term.from]?.start ?? 0
    return !CLAUSE_END.test(sentence.text.slice(from - sentence.start, to - sentence.start))
  })
}

/** "after two days of negotiations": no act of its own, yet the topic stands beside the news. */
export const asideObject = (sentence: Sentence, hits: readonly Hit<Slot>[]): Hit<Slot> | undefined =>
  hits.find((hit) => (hit.label === 'objects' || hit.label === 'weak_objects') && isAside(sentence, hits, hit))
