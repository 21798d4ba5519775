import type { Evidence, Judgement } from '../domain/topic.js'
import { type ArticleDocument, type ArticleInput, documentOf, type Sentence } from '../text/document.js'
import { adversaries, isNeutral, isSide } from '../text/parties.js'
import type { TermSet } from '../text/terms.js'
import type { CompiledTopic, Slot, Topics } from './compile.js'
import { type SentenceScore, scoreSentence } from './sentence.js'

export type { ArticleInput } from '../text/document.js'
export { compileTopics, type Topics } from './compile.js'

/** Version of the rules in code; the version of the topic's file stands beside it in a judgement. */
const CODE_VERSION = 1

/** Share of a sentence's points that counts, by zone; the lead's first paragraph counts as much as the title. */
const LATER_LEAD = 0.85
const FURTHER_LEAD = 0.35
const BODY_SHARE = 0.15
const BODY_MOST = 1.2
const TAIL_SHARE = 0.05
/** What words that speak against the article take off. */
const AGAINST_TITLE = 3
const AGAINST_LEAD = 1.5
const EXCLUDED_TITLE = 1.5
const EXCLUDED_LEAD = 0.75
/** The most reasons that a judgement lists. */
const EVIDENCE_MOST = 24

const round = (value: number): number => Math.round(value * 100) / 100

function evidence(
  sentence: Sentence,
  side: Evidence['side'],
  rule: string,
  terms: readonly string[],
  score: number,
): Evidence {
  const { zone, text, start, end } = sentence
  return { side, rule, terms, zone, sentence: text, start, end, score: round(score) }
}

/** Whether title and lead name two known adversaries. */
function headNamesFoes(document: ArticleDocument): boolean {
  const named = document.sentences
    .filter((one) => one.role === 'news' && (one.zone === 'title' || one.zone === 'lead'))
    .flatMap((one) => one.parties.map((hit) => hit.party))
  return named.some((a, at) => named.slice(at + 1).some((b) => adversaries(a, b)))
}

/** Whether title and lead show two sides, or words of a conflict. */
function showsSides(document: ArticleDocument, context: boolean): boolean {
  const head = document.sentences.filter((one) => one.role === 'news' && (one.zone === 'title' || one.zone === 'lead'))
  const named = new Set(head.flatMap((one) => one.parties.map((hit) => hit.party)))
  const all = new Set(
    document.sentences.flatMap((one) => (one.role === 'skip' ? [] : one.parties.map((hit) => hit.party))),
  )
  for (const a of named) for (const b of all) if (adversaries(a, b)) return true
  const sides = [...named].filter((party) => !isNeutral(party))
  return context && (sides.some(isSide) || sides.length >= 2)
}

interface Scored {
  readonly sentence: Sentence
  readonly result: SentenceScore
}

/** Words that speak against the whole article, in its title or lead. */
function speaksAgainst(sentence: Sentence, slots: readonly { readonly label: Slot }[]): string | null {
  if (sentence.zone !== 'title' && sentence.zone !== 'lead') return null
  if (slots.some((hit) => hit.label === 'exclude_article')) return 'exclude_article'
  const genre = sentence.words.some((hit) => hit.label === 'genre' && (hit.from === 0 || sentence.zone === 'title'))
  return genre ? 'genre' : null
}

function judgeTopic(document: ArticleDocument, topic: CompiledTopic, terms: TermSet<Slot>): Judgement {
  const { spec } = topic
  const reasons: Evidence[] = []
  const leads: Scored[] = []
  let title = 0
  let body = 0
  let against = 0
  let context = false
  const foes = headNamesFoes(document)
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    const hits = terms.find(sentence.tokens)
    const head = sentence.zone === 'title' || sentence.zone === 'lead'
    if (head && hits.some((hit) => hit.label === 'context' || (hit.label === 'names' && spec.names_show_conflict)))
      context = true
    const opposed = speaksAgainst(sentence, hits)
    if (opposed !== null) {
      const loss = sentence.zone === 'title' ? AGAINST_TITLE : AGAINST_LEAD
      against += loss
      reasons.push(evidence(sentence, 'against', opposed, [], -loss))
    }
    const result = scoreSentence(sentence, hits, spec.window, head && foes)
    if (sentence.role === 'background') {
      if (result.points > 0 || result.rule === 'background')
        reasons.push(evidence(sentence, 'note', `background: ${sentence.reason}`, result.terms, 0))
      continue
    }
    if (result.rule === 'excluded' && head) {
      const loss = sentence.zone === 'title' ? EXCLUDED_TITLE : EXCLUDED_LEAD
      against += loss
      reasons.push(evidence(sentence, 'against', 'excluded', result.terms, -loss))
    } else if (result.rule === 'background') reasons.push(evidence(sentence, 'note', 'background', result.terms, 0))
    if (result.points === 0) continue
    if (sentence.zone === 'title') {
      title = Math.max(title, result.points)
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, result.points))
    } else if (sentence.zone === 'lead') leads.push({ sentence, result })
    else {
      const points = result.points * (sentence.zone === 'tail' ? TAIL_SHARE : BODY_SHARE)
      const counted = Math.min(points, BODY_MOST - body)
      body += counted
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, counted))
    }
  }
  const lead = scoreLead(leads, reasons)
  const score = round(title + lead + body - against)
  const sides = showsSides(document, context)
  const main = title > 0 || lead > 0
  if (score >= spec.threshold && !sides)
    reasons.push(note(document, 'no-sides', 'title and lead show no two sides of a conflict'))
  if (reasons.length === 0) reasons.push(note(document, 'nothing-found', 'no sentence speaks of the topic'))
  return {
    topic: spec.key,
    applies: score >= spec.threshold && sides && main,
    score,
    threshold: spec.threshold,
    facts: spec.facts,
    rules: rulesOf(topic),
    evidence: reasons.slice(0, EVIDENCE_MOST),
  }
}

function scoreLead(leads: readonly Scored[], reasons: Evidence[]): number {
  const opening = (one: Scored): number => one.result.points * (one.sentence.paragraph === 0 ? 1 : LATER_LEAD)
  const sorted = [...leads].sort((a, b) => opening(b) - opening(a))
  let sum = 0
  sorted.forEach((one, index) => {
    const points = index === 0 ? opening(one) : index === 1 ? opening(one) * FURTHER_LEAD : 0
    sum += points
    reasons.push(evidence(one.sentence, 'for', one.result.rule, one.result.terms, points))
  })
  return sum
}

const rulesOf = (topic: CompiledTopic): string => `${topic.spec.key} ${topic.spec.version}, code ${CODE_VERSION}`

/** A reason that stands on no sentence of its own: it points to the opening of the article. */
function note(document: ArticleDocument, rule: string, says: string): Evidence {
  const first = document.sentences[0]
  return {
    side: 'note',
    rule,
    terms: [says],
    zone: first?.zone ?? 'title',
    sentence: first?.text ?? '',
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    score: 0,
  }
}

/**
 * Judges an article for every topic, with the reasons for and against. A language that a topic has no terms for is
 * said to be unreadable (a `note` under the rule `unreadable-language`), never silently passed over.
 */
export function judge(input: ArticleInput, topics: Topics): readonly Judgement[] {
  const document = documentOf(input)
  return topics.compiled.map((topic) => {
    const terms = document.language === null ? undefined : topic.terms.get(document.language)
    if (terms !== undefined && document.lexicon !== null) return judgeTopic(document, topic, terms)
    const { spec } = topic
    const says = `the topic has no terms for this language: ${document.language ?? 'unknown'}`
    const unreadable = note(document, 'unreadable-language', says)
    return {
      topic: spec.key,
      applies: false,
      score: 0,
      threshold: spec.threshold,
      facts: spec.facts,
      rules: rulesOf(topic),
      evidence: [unreadable],
    }
  })
}
