import type { Judgement } from '../domain/topic.js'
import { type ArticleDocument, type ArticleInput, documentOf } from '../text/document.js'
import { judgeArticle, rulesOf, type Weighed } from './article.js'
import { beside } from './beside.js'
import type { CompiledTopic, Topics } from './compile.js'
import { ofArticle } from './reasons.js'

export type { ArticleInput } from '../text/document.js'
export { compileTopics, type Topics } from './compile.js'

function unreadable(document: ArticleDocument, topic: CompiledTopic): Weighed {
  const { spec } = topic
  const says = `the topic has no terms for this language: ${document.language ?? 'unknown'}`
  const judgement: Judgement = {
    topic: spec.key,
    applies: false,
    score: 0,
    threshold: spec.threshold,
    facts: spec.facts,
    rules: rulesOf(topic),
    evidence: [ofArticle(document, 'note', 'unreadable-language', says)],
  }
  return { judgement, standing: { title: false, firm: 'no', vague: true, told: 'no', named: false } }
}

/**
 * Judges an article for every topic, with the reasons for and against. A language that a topic has no terms for is
 * said to be unreadable (a `note` under the rule `unreadable-language`), never silently passed over.
 */
export function judge(input: ArticleInput, topics: Topics): readonly Judgement[] {
  const document = documentOf(input)
  const judged = topics.compiled.map((topic) => {
    const terms = document.language === null ? undefined : topic.terms.get(document.language)
    return terms === undefined || document.lexicon === null
      ? unreadable(document, topic)
      : judgeArticle(document, topic, terms)
  })
  return judged.map((one) => beside(one, judged, document))
}
