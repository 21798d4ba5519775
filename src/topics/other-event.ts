import type { Evidence } from '../domain/topic.js'
import type { ArticleDocument, Sentence } from '../text/document.js'
import type { Token } from '../text/tokens.js'
import { inHead, quoted } from './against.js'
import { eventTerms } from './events/index.js'
import { hasFreshDay } from './history.js'
import { written } from './hits.js'
import { evidence } from './reasons.js'

/** The most that other events take off together. */
const MOST = 6
/** What is left of it for what tells no event, where the lead has a day of these days: news is told that way too. */
const FRESH_SHARE = 0.4

/** Where a sentence stands for the question what an article is about. */
const placeOf = (sentence: Sentence, first: Sentence | undefined): 'title' | 'first' | 'lead' =>
  sentence.zone === 'title' ? 'title' : sentence === first ? 'first' : 'lead'

/**
 * What speaks against an article because title and lead tell another event: an obituary, a verdict, an anniversary. Each
 * kind counts once in each place. What is told in the title and again in the lead's first sentence is what the article is
 * about, whatever else it mentions.
 * @param tokens the sentence's words, with figures in words as numbers
 */
export function otherEvents(
  { sentences, language, published }: ArticleDocument,
  facts: string,
  tokens: (sentence: Sentence) => readonly Token[],
): readonly Evidence[] {
  const terms = eventTerms(language ?? '')
  const head = sentences.filter((one) => one.role !== 'skip' && inHead(one))
  const first = head.find((one) => one.zone === 'lead')
  const fresh = published !== null && head.some((one) => one.zone === 'lead' && hasFreshDay(one, published))
  const seen = new Set<string>()
  const reasons: Evidence[] = []
  let left = MOST
  for (const sentence of head) {
    const place = placeOf(sentence, first)
    for (const hit of terms.find(tokens(sentence))) {
      const kind = hit.label
      if (!kind.against.some((one) => one === facts) || seen.has(`${place} ${kind.key}`)) continue
      if (quoted(sentence, hit)) continue
      seen.add(`${place} ${kind.key}`)
      const again = place === 'first' && seen.has(`title ${kind.key}`) ? kind.twice : 0
      const share = kind.timeless && fresh ? FRESH_SHARE : 1
      const loss = Math.min(left, share * (kind[place] + again))
      left -= loss
      if (loss > 0) reasons.push(evidence(sentence, 'against', kind.key, written(sentence, [hit]), -loss))
    }
  }
  return reasons
}
