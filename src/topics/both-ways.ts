import { type ArticleDocument, has, type Sentence } from '../text/document.js'

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
        has(one, 'inReturn', 'same', 'each', 'oneForOne') &&
        has(one, 'gives', 'gets', 'pardons') &&
        (one.parties.length > 0 || has(one, 'captives', 'military', 'civilian', 'hostages', 'bodies')) &&
        !has(one, 'not'),
    ) ?? null
  )
}
