import type { Judgement, TopicMark } from '../domain/topic.js'
import { type ArticleInput, documentOf } from '../text/document.js'
import { ofArticle } from './reasons.js'

/**
 * Judgements as operators have settled them: where a mark says otherwise than the rules it prevails, and stands among
 * the reasons as the rule `operator`. Score and reasons stay those of the rules. A mark for a topic that is none any
 * more changes nothing.
 */
export function withMarks(
  article: ArticleInput,
  judgements: readonly Judgement[],
  marks: readonly TopicMark[],
): readonly Judgement[] {
  return judgements.map((judgement) => {
    const mark = marks.find(({ topic }) => topic === judgement.topic)
    if (mark === undefined || mark.applies === judgement.applies) return judgement
    const { applies } = mark
    const says = `an operator says that it is ${applies ? '' : 'not '}about this`
    const reason = ofArticle(documentOf(article), applies ? 'for' : 'against', 'operator', says)
    return { ...judgement, applies, evidence: [...judgement.evidence, reason] }
  })
}
