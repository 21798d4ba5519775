import type { Evidence } from '../domain/topic.js'
import type { ArticleDocument, Sentence } from '../text/document.js'

export const round = (value: number): number => Math.round(value * 100) / 100

/** A reason that a sentence gives. */
export function evidence(
  sentence: Sentence,
  side: Evidence['side'],
  rule: string,
  terms: readonly string[],
  score: number,
): Evidence {
  const { shown, text, start, end } = sentence
  return { side, rule, terms, zone: shown, sentence: text, start, end, score: round(score) }
}

/** A reason that stands on no sentence of its own: it points to the opening of the article. */
export function ofArticle(
  document: ArticleDocument,
  side: Evidence['side'],
  rule: string,
  says: string,
  score = 0,
): Evidence {
  const first = document.sentences[0]
  return {
    side,
    rule,
    terms: [says],
    zone: first?.shown ?? 'title',
    sentence: first?.text ?? '',
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    score: round(score),
  }
}
