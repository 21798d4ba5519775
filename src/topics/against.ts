import type { Evidence } from '../domain/topic.js'
import type { Sentence } from '../text/document.js'
import { isQuoted } from '../text/quotes.js'
import type { Hit } from '../text/terms.js'
import type { Slot } from './compile.js'
import { type Read, stemOf, written } from './hits.js'
import type { Scored } from './lead.js'
import { evidence } from './reasons.js'
import type { Relation } from './relation.js'
import type { SentenceScore } from './sentence.js'

/** What words that speak against the article take off. */
const AGAINST_TITLE = 6.5
const GENRE_TITLE = 3
const ANALYSIS_TITLE = 1.5
const AGAINST_LEAD = 1.5
const EXCLUDED_TITLE = 1.5
const EXCLUDED_LEAD = 0.75
const OTHER_NEWS = 1.5
/** What a first paragraph adds that goes on with it and says nothing of the topic. */
const OTHER_OPENING = 1.5
/** Lists whose words show that a title is not wholly about other news, and what is left of that objection. */
const OWN: ReadonlySet<Slot> = new Set<Slot>(['names', 'hints'])
const OWN_SHARE = 0.4
/** A title with less than this has the topic as an aside at most. */
const ASIDE_MOST = 1

/** "Opinion: …". */
const opensWithGenre = (sentence: Sentence): boolean =>
  sentence.words.some((hit) => hit.label === 'genre' && hit.from === 0 && /^.{0,25}[:：.|]/u.test(sentence.text))

export const inHead = (sentence: Sentence): boolean => sentence.zone === 'title' || sentence.zone === 'lead'

/** What analyses: news is told that way too. */
const ANALYSIS = /^(?:analy|anali[sz]|análi|анал[иі]з|تحليل|分析)/u

/** "This is a script for a bad series", somebody says: quoted words of another field are a figure of speech. */
export const quoted = ({ text, start, tokens, zone }: Sentence, hit: { readonly from: number }): boolean =>
  zone !== 'title' && isQuoted(text, (tokens[hit.from]?.start ?? start) - start)

/** Words that speak against the whole article, in its title or lead: a film, a scam, an opinion. */
export function genreAgainst(sentence: Sentence, hits: readonly Hit<Slot>[]): Evidence | null {
  if (!inHead(sentence)) return null
  const title = sentence.zone === 'title'
  const own = hits.filter((hit) => hit.label === 'exclude_article' && !quoted(sentence, hit))
  if (own.length > 0) {
    const loss = title ? AGAINST_TITLE : AGAINST_LEAD
    return evidence(sentence, 'against', 'exclude_article', written(sentence, own), -loss)
  }
  const genre = sentence.words.filter((hit) => hit.label === 'genre' && (hit.from === 0 || title))
  if (genre.length === 0) return null
  const opening = opensWithGenre(sentence)
  const analysis = opening && ANALYSIS.test(sentence.tokens[0]?.key ?? '')
  const loss = !title ? AGAINST_LEAD : analysis ? ANALYSIS_TITLE : opening ? AGAINST_TITLE : GENRE_TITLE
  return evidence(sentence, 'against', 'genre', written(sentence, genre), -loss)
}

/** A title that tells other news of the conflict: shelling, a trial. */
export function otherNews(sentence: Sentence, hits: readonly Hit<Slot>[], result: SentenceScore): Evidence | null {
  const other = hits.filter((hit) => hit.label === 'other_news')
  if (sentence.zone !== 'title' || result.points >= ASIDE_MOST || other.length === 0) return null
  const loss = OTHER_NEWS * (hits.some((hit) => OWN.has(hit.label)) ? OWN_SHARE : 1)
  return evidence(sentence, 'against', 'other-news', written(sentence, other), -loss)
}

/**
 * A first paragraph that goes on with the other news of its title: what a second one says of mediators who call for a
 * truce is what all the world says of every attack.
 * @param scored the sentences of title and lead with what they are worth to the topic
 */
export function opensOtherwise(read: readonly Read[], scored: readonly Scored[]): Evidence | null {
  const opening = read.filter(
    ({ sentence }) => sentence.zone === 'lead' && sentence.paragraph === 0 && sentence.role === 'news',
  )
  const told = scored.some(
    ({ sentence, result }) => opening.some((one) => one.sentence === sentence) && result.points >= ASIDE_MOST,
  )
  if (told) return null
  for (const { sentence, hits } of opening) {
    const other = hits.filter((hit) => hit.label === 'other_news')
    if (other.length > 0) return evidence(sentence, 'against', 'other-news', written(sentence, other), -OTHER_OPENING)
  }
  return null
}

/** A sentence of title or lead that is about an exchange or talks of another kind. */
export function excluded(sentence: Sentence, result: SentenceScore): Evidence | null {
  if (result.rule !== 'excluded' || !inHead(sentence)) return null
  const loss = sentence.zone === 'title' ? EXCLUDED_TITLE : EXCLUDED_LEAD
  return evidence(sentence, 'against', 'excluded', result.terms, -loss)
}

/** So many different words of another field are let pass: an article on war may name a tariff or a film. */
const FIELD_FREE: Readonly<Record<Relation, number>> = { foes: 2, sides: 1, none: 0 }
/** What each further word takes off, and how much they take off together. */
const FIELD: Readonly<Record<Relation, number>> = { foes: 1, sides: 1.5, none: 1.5 }
const FIELD_MOST = 5
/** A word of another field in title or lead weighs double. */
const FIELD_HEAD = 2

/** Words of another field (trade, sport, screen, labour) over the whole article, each counted once. */
export class OtherField {
  readonly #seen = new Map<string, { readonly word: string; readonly weight: number }>()

  add(sentence: Sentence, hits: readonly Hit<Slot>[]): void {
    for (const hit of hits) {
      if (hit.label !== 'fields' || quoted(sentence, hit)) continue
      const key = stemOf(sentence, hit)
      const weight = inHead(sentence) ? FIELD_HEAD : 1
      if ((this.#seen.get(key)?.weight ?? 0) >= weight) continue
      this.#seen.set(key, { word: written(sentence, [hit])[0] ?? '', weight })
    }
  }

  /** The words, as first written. */
  get words(): readonly string[] {
    return [...this.#seen.values()].map((one) => one.word)
  }

  /** What they take off. */
  loss(relation: Relation): number {
    const weight = [...this.#seen.values()].reduce((sum, one) => sum + one.weight, 0)
    return Math.min(FIELD_MOST, Math.max(0, weight - FIELD_FREE[relation]) * FIELD[relation])
  }
}
