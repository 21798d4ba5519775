import { type ArticleDocument, has, type Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import { overlaps } from './hits.js'

const MOVES: ReadonlySet<LexiconLabel> = new Set<LexiconLabel>(['gives', 'gets', 'pardons'])
const TURNS: ReadonlySet<LexiconLabel> = new Set<LexiconLabel>(['inReturn', 'same', 'each', 'oneForOne'])

/** Whether somebody goes, in words other than those for the other direction: "in return" lets nobody go. */
function goes({ words }: Sentence): boolean {
  const turns = words.filter((hit) => TURNS.has(hit.label))
  return turns.length > 0 && words.some((hit) => MOVES.has(hit.label) && !turns.some((turn) => overlaps(turn, hit)))
}

/**
 * The first sentence of the lead in which people go both ways: one that lets go or gets back, whoever it is, and a word
 * for the other direction ("in return", "the same number", "each side"). What is taken back by "not" goes nowhere.
 */
export function bothWays(document: ArticleDocument): Sentence | null {
  return (
    document.sentences.find(
      (one) =>
        one.zone === 'lead' &&
        one.role === 'news' &&
        goes(one) &&
        (one.parties.length > 0 || has(one, 'captives', 'military', 'civilian', 'hostages', 'bodies')) &&
        !has(one, 'not'),
    ) ?? null
  )
}
