import type { Evidence, Judgement } from '../domain/topic.js'
import { type ArticleDocument, type ArticleInput, documentOf, type Sentence } from '../text/document.js'
import type { Hit, TermSet } from '../text/terms.js'
import type { CompiledTopic, Slot, Topics } from './compile.js'
import { Cues } from './cues.js'
import { looksBack } from './history.js'
import { hostsIn, relationOf } from './relation.js'
import { type SentenceScore, scoreSentence, written } from './sentence.js'
import type { TopicSpec } from './spec.js'

export type { ArticleInput } from '../text/document.js'
export { compileTopics, type Topics } from './compile.js'

/** Version of the rules in code; the version of the topic's file stands beside it in a judgement. */
const CODE_VERSION = 3

/** Share of a sentence's points that counts, by zone; the lead's first paragraph counts as much as the title. */
const LATER_LEAD = 0.85
const FURTHER_LEAD = 0.35
const BODY_SHARE = 0.15
/** The best sentence of the first paragraph behind the lead: some articles come to the point late. */
const LATE_SHARE = 0.35
const LATE_PARAGRAPH = 2
const BODY_MOST = 1.2
const TAIL_SHARE = 0.05
/** What words that speak against the article take off. */
const AGAINST_TITLE = 6.5
const GENRE_TITLE = 3
const AGAINST_LEAD = 1.5
const EXCLUDED_TITLE = 1.5
const EXCLUDED_LEAD = 0.75
const OTHER_NEWS = 1.5
/** Lists whose words show that a title is not wholly about other news, and what is left of that objection. */
const OWN: ReadonlySet<Slot> = new Set<Slot>(['names', 'objects', 'hints'])
const OWN_SHARE = 0.4
/** A title with less than this has the topic as an aside at most. */
const ASIDE_MOST = 1
const HISTORY = 2
/** What two adversaries in title and lead add to any finding there. */
const FOES = 0.4
const BESIDE = 1
const TOGETHER = 'words-together'
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

interface Read {
  readonly sentence: Sentence
  readonly hits: readonly Hit<Slot>[]
}

/** "Opinion: …". */
const opensWithGenre = (sentence: Sentence): boolean =>
  sentence.words.some((hit) => hit.label === 'genre' && hit.from === 0 && /^.{0,25}[:：.|]/u.test(sentence.text))

interface Scored {
  readonly sentence: Sentence
  readonly result: SentenceScore
}

const inHead = (sentence: Sentence): boolean => sentence.zone === 'title' || sentence.zone === 'lead'

/** Words that speak against the whole article, in its title or lead: the rule, and the words. */
function speaksAgainst(
  sentence: Sentence,
  hits: readonly Hit<Slot>[],
): { readonly rule: 'exclude_article' | 'genre'; readonly terms: readonly string[] } | null {
  if (!inHead(sentence)) return null
  const own = hits.filter((hit) => hit.label === 'exclude_article')
  if (own.length > 0) return { rule: 'exclude_article', terms: written(sentence, own) }
  const genre = sentence.words.filter((hit) => hit.label === 'genre' && (hit.from === 0 || sentence.zone === 'title'))
  return genre.length > 0 ? { rule: 'genre', terms: written(sentence, genre) } : null
}

/** Whether title or lead have words of the conflict. */
function showsConflict(read: readonly Read[], spec: TopicSpec): boolean {
  return read.some(
    ({ sentence, hits }) =>
      inHead(sentence) &&
      hits.some((hit) => hit.label === 'context' || (hit.label === 'names' && spec.names_show_conflict)),
  )
}

function judgeTopic(document: ArticleDocument, topic: CompiledTopic, terms: TermSet<Slot>): Judgement {
  const { spec } = topic
  const reasons: Evidence[] = []
  const leads: Scored[] = []
  const cues = new Cues()
  let title = 0
  let body = 0
  let late = 0
  let against = 0
  const read = document.sentences
    .filter((sentence) => sentence.role !== 'skip')
    .map((sentence) => ({ sentence, hits: terms.find(sentence.tokens) }))
  const relation = relationOf(document, showsConflict(read, spec))
  const window = spec.languages[document.language ?? '']?.window ?? spec.window
  const reading = { window, relation, countsPeople: spec.counts_people }
  for (const { sentence, hits } of read) {
    const head = inHead(sentence)
    const opposed = speaksAgainst(sentence, hits)
    if (opposed !== null) {
      const loss =
        sentence.zone !== 'title'
          ? AGAINST_LEAD
          : opposed.rule === 'genre' && !opensWithGenre(sentence)
            ? GENRE_TITLE
            : AGAINST_TITLE
      against += loss
      reasons.push(evidence(sentence, 'against', opposed.rule, opposed.terms, -loss))
    }
    const result = scoreSentence(sentence, hits, reading)
    if (sentence.role === 'background') {
      if (result.points > 0 || result.rule === 'background')
        reasons.push(evidence(sentence, 'note', `background: ${sentence.reason}`, result.terms, 0))
      continue
    }
    const other = hits.filter((hit) => hit.label === 'other_news')
    if (sentence.zone === 'title' && result.points < ASIDE_MOST && other.length > 0) {
      const loss = OTHER_NEWS * (hits.some((hit) => OWN.has(hit.label)) ? OWN_SHARE : 1)
      against += loss
      reasons.push(evidence(sentence, 'against', 'other-news', written(sentence, other), -loss))
    }
    if (result.rule === 'excluded' && head) {
      const loss = sentence.zone === 'title' ? EXCLUDED_TITLE : EXCLUDED_LEAD
      against += loss
      reasons.push(evidence(sentence, 'against', 'excluded', result.terms, -loss))
    } else if (result.rule === 'background') reasons.push(evidence(sentence, 'note', 'background', result.terms, 0))
    else if (head) cues.add(sentence, hits, result.used)
    if (result.points === 0) continue
    if (sentence.zone === 'title') {
      title = Math.max(title, result.points)
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, result.points))
    } else if (sentence.zone === 'lead') leads.push({ sentence, result })
    else if (sentence.paragraph <= LATE_PARAGRAPH && late === 0) {
      late = result.points * LATE_SHARE
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, late))
    } else {
      const points = result.points * (sentence.zone === 'tail' ? TAIL_SHARE : BODY_SHARE)
      const counted = Math.min(points, BODY_MOST - body)
      body += counted
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, counted))
    }
  }
  if (looksBack(document)) {
    against += HISTORY
    reasons.push({
      ...note(document, 'history', 'title and lead tell of what is long past'),
      side: 'against',
      score: -HISTORY,
    })
  }
  const lead = scoreLead(leads, reasons)
  if (spec.hosts && relation === 'foes') for (const name of hostsIn(document)) cues.addHost(name)
  const together = cues.points(relation)
  if (together > 0)
    reasons.push({ ...note(document, TOGETHER, cues.words.join(', ')), side: 'for', score: round(together) })
  const found = title + lead + late + body + together
  const foes = relation === 'foes' && title + lead > 0 ? FOES : 0
  if (foes > 0)
    reasons.push({ ...note(document, 'foes', 'title and lead name two adversaries'), side: 'for', score: foes })
  const score = round(found + foes - against)
  const sides = relation !== 'none'
  const main = title > 0 || lead > 0 || together > 0
  if (!sides && reasons.some((one) => one.side === 'for'))
    reasons.push(note(document, 'no-sides', 'title and lead show no two sides of a conflict'))
  if (score < spec.threshold && reasons.some((one) => one.side === 'for'))
    reasons.push(
      note(document, 'falls-short', `${round(spec.threshold - score)} of ${spec.threshold} points are lacking`),
    )
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
  const judged = topics.compiled.map((topic) => {
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
  return judged.map((one) => besides(one, judged, document))
}

const inTitle = (one: Judgement): boolean =>
  one.evidence.some((two) => two.side === 'for' && two.zone === 'title' && two.rule !== TOGETHER && two.rule !== 'foes')

/** Where the title tells of another topic and not of this one, this one is what the other came out of, as a rule. */
function besides(own: Judgement, all: readonly Judgement[], document: ArticleDocument): Judgement {
  if (!own.applies || inTitle(own)) return own
  const other = all.find((one) => one.topic !== own.topic && one.applies && inTitle(one))
  if (other === undefined) return own
  const reason = {
    ...note(document, 'beside', `the title tells of ${other.topic}`),
    side: 'against',
    score: -BESIDE,
  } as const
  const score = round(own.score - BESIDE)
  return { ...own, score, applies: score >= own.threshold, evidence: [...own.evidence, reason] }
}
