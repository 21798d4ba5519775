import type { ArticleDocument } from '../text/document.js'
import type { Count } from './count.js'
import { kindOf, PEOPLE } from './people.js'
import { otherSide, sideHits } from './sides.js'

/** Articles and "one" stand this near to the person they count. */
const SINGLE_REACH = 4

/** Persons counted one by one are told of early. */
const SINGLE_SENTENCES = 8

const ENGLISH_ARTICLES = new Set(['a', 'an'])

/** "a Pakistani ranger", "一名印度警员": single persons of one side, where an article gives no figure at all. */
export function singlesOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const { lexicon } = document
  if (lexicon === null) return []
  const found: Count[] = []
  const news = document.sentences.filter((one) => one.role === 'news').slice(0, SINGLE_SENTENCES)
  const base = { value: 1, what: null, planned: false, accord: false, wounded: false, about: false, part: false }
  const plain = { day: null, ahead: null, partner: null, undated: false, joint: false, civilians: false }
  for (const sentence of news) {
    const formula = sentence.words.find((word) => word.label === 'oneForOne')
    if (formula) {
      const { from, to } = formula
      return [{ ...base, ...plain, scope: 'each', by: null, to: null, sentence, from, to_: to }]
    }
    sentence.tokens.forEach((token, at) => {
      const one =
        lexicon.numbers.words.get(token.key) === 1 ||
        token.key === '一' ||
        (document.language === 'en' && ENGLISH_ARTICLES.has(token.key))
      if (!one) return
      const reach = document.language === 'zh' ? SINGLE_REACH * 2 : SINGLE_REACH
      const person = sentence.words.find((word) => PEOPLE.has(word.label) && word.from > at && word.from - at <= reach)
      if (person === undefined) return
      const own = sideHits(sentence, parties).find((hit) => hit.from > at && hit.to <= person.to + 2)
      const by = own === undefined ? null : otherSide(own.side, parties)
      if (own === undefined || by === null) return
      const what = kindOf(person.label)
      found.push({ ...base, ...plain, what, scope: 'side', by, to: own.side, sentence, from: at, to_: person.to })
    })
  }
  const sides = new Set(found.map((count) => count.by))
  return sides.size === 2 ? found : []
}
