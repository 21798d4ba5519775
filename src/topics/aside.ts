import type { Sentence } from '../text/document.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'

/** How many words may stand between the word that makes an aside and the term. */
const REACH = 6
/** The same behind a length of time: "after two days of talks", but "after 53 days in the forest five men go free". */
const REACH_BEHIND_FIGURE = 3
/** How many words may stand between a term and the word behind it that makes it an aside. */
const REACH_BACK = 2
const CLAUSE_END = /[,;:—–，；：،؛]/u

const reach = (sentence: Sentence, aside: Hit<Slot>): number =>
  sentence.figures.some((one) => one.from - aside.to <= 1 && one.from >= aside.to) ? REACH_BEHIND_FIGURE : REACH

/** Whether nothing that ends the clause stands between two places of a sentence. */
function inOneClause({ text, start, tokens }: Sentence, from: number, to: number): boolean {
  const between = text.slice((tokens[from - 1]?.end ?? 0) - start, (tokens[to]?.start ?? 0) - start)
  return !CLAUSE_END.test(between)
}

/** Whether the term is an aside of other news: "amid peace talks", with nothing that ends the clause in between. */
export function isAside(sentence: Sentence, hits: readonly Hit<Slot>[], term: Hit<unknown>): boolean {
  return hits.some((hit) => {
    if (hit.label === 'aside' && hit.to <= term.from && term.from - hit.to <= reach(sentence, hit))
      return inOneClause(sentence, hit.to, term.from)
    if (hit.label === 'aside_behind' && hit.from >= term.to && hit.from - term.to <= REACH_BACK)
      return inOneClause(sentence, term.to, hit.from)
    return false
  })
}

/** "after two days of negotiations": no act of its own, yet the topic stands beside the news. */
export const asideObject = (sentence: Sentence, hits: readonly Hit<Slot>[]): Hit<Slot> | undefined =>
  hits.find((hit) => (hit.label === 'objects' || hit.label === 'weak_objects') && isAside(sentence, hits, hit))
