import type { Evidence, Judgement } from '../domain/topic.js'
import { type ArticleDocument, has, type Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import type { Hit, TermSet } from '../text/terms.js'
import type { Token } from '../text/tokens.js'
import { excluded, genreAgainst, inHead, OtherField, opensOtherwise, otherNews } from './against.js'
import { bothWays } from './both-ways.js'
import type { CompiledTopic, Slot } from './compile.js'
import { Cues } from './cues.js'
import { looksBack } from './history.js'
import { overlaps, type Read } from './hits.js'
import { type Scored, scoreBody, scoreLead } from './lead.js'
import { otherEvents } from './other-event.js'
import { evidence, ofArticle, round } from './reasons.js'
import { hostsIn, relationOf } from './relation.js'
import { type SentenceScore, scoreSentence } from './sentence.js'
import type { TopicSpec } from './spec.js'
import { type Standing, standingOf, talksTold } from './standing.js'

/** Version of the rules in code; the version of the topic's file stands beside it in a judgement. */
const CODE_VERSION = 8

/** What two adversaries in title and lead add to any finding there. */
const FOES = 0.4
/** From so many points on, words of the topic in title and lead are a finding by themselves. */
const TOLD_TOGETHER = 2
/** What a sentence adds in which people go both ways. */
const BOTH_WAYS = 1
/** So much of that sentence is given for a term. */
const TOLD_LENGTH = 60
/** The most reasons that a judgement lists. */
const EVIDENCE_MOST = 24

/** Rule of the words that count together. */
const TOGETHER = 'words-together'

/** The words of a sentence, with those that count, "two lieutenants", as numbers: `_` finds them too. */
function counted(sentence: Sentence): readonly Token[] {
  if (sentence.figures.every((figure) => sentence.tokens[figure.from]?.kind === 'number')) return sentence.tokens
  return sentence.tokens.map((token, at) =>
    sentence.figures.some((figure) => figure.from <= at && at < figure.to)
      ? { ...token, kind: 'number' as const }
      : token,
  )
}

/** "Ließ vier Soldaten nach Armenien ziehen": what stands in the gap of a term takes nothing of its meaning. */
const inGap = (one: Hit<Slot>, term: Hit<Slot>): boolean => term.from < one.from && one.to < term.to

/** The terms that none of `hide` touches: "prisoner exchange pool". */
function shown(hits: readonly Hit<Slot>[]): readonly Hit<Slot>[] {
  const holding = hits.filter((hit) => hit.label === 'hide')
  if (holding.length === 0) return hits
  return hits.filter((hit) => !holding.some((one) => overlaps(one, hit) && !inGap(one, hit)))
}

/** Whether title or lead have words of the conflict. */
function showsConflict(read: readonly Read[], spec: TopicSpec): boolean {
  return read.some(
    ({ sentence, hits }) =>
      inHead(sentence) &&
      hits.some((hit) => hit.label === 'context' || (hit.label === 'names' && spec.names_show_conflict)),
  )
}

const PEOPLE: ReadonlySet<Slot> = new Set<Slot>(['names', 'objects', 'weak_objects'])
const PERSONS: readonly LexiconLabel[] = ['captives', 'military', 'civilian', 'hostages', 'bodies']

/** Whether a sentence of title or lead says who is exchanged, or how many for how many. */
const namesPeople = ({ sentence, hits }: Read): boolean =>
  inHead(sentence) &&
  sentence.role !== 'skip' &&
  (hits.some((hit) => PEOPLE.has(hit.label)) || sentence.figures.length > 1 || has(sentence, ...PERSONS))

export const rulesOf = (topic: CompiledTopic): string => `${topic.spec.key} ${topic.spec.version}, code ${CODE_VERSION}`

/** A topic's judgement by itself, before the others are looked at. */
export interface Weighed {
  readonly judgement: Judgement
  readonly standing: Standing
}

/** Judges an article for one topic by itself. */
export function judgeArticle(document: ArticleDocument, topic: CompiledTopic, terms: TermSet<Slot>): Weighed {
  const { spec } = topic
  const reasons: Evidence[] = []
  const lead: Scored[] = []
  const further: Scored[] = []
  const cues = new Cues()
  const field = new OtherField()
  let title: SentenceScore | null = null
  const read = document.sentences
    .filter((sentence) => sentence.role !== 'skip')
    .map((sentence) => ({ sentence, hits: shown(terms.find(counted(sentence))) }))
  const relation = relationOf(document, showsConflict(read, spec))
  const window = spec.languages[document.language ?? '']?.window ?? spec.window
  const peopled = spec.facts !== 'exchange' || read.some(namesPeople)
  const reading = { window, relation, allied: spec.facts === 'talks', countsPeople: spec.counts_people, peopled }
  for (const { sentence, hits } of read) {
    const opposed = genreAgainst(sentence, hits)
    if (opposed !== null) reasons.push(opposed)
    const result = scoreSentence(sentence, hits, reading)
    if (sentence.role === 'background') {
      if (result.points > 0 || result.rule === 'background')
        reasons.push(evidence(sentence, 'note', `background: ${sentence.reason}`, result.terms, 0))
      continue
    }
    field.add(sentence, hits)
    const against = [otherNews(sentence, hits, result), excluded(sentence, result)].filter((one) => one !== null)
    reasons.push(...against)
    if (result.rule === 'background') reasons.push(evidence(sentence, 'note', 'background', result.terms, 0))
    else if (result.rule !== 'excluded' && inHead(sentence)) cues.add(sentence, hits, result.used)
    if (result.points === 0) continue
    if (sentence.zone === 'title') {
      title = result
      reasons.push(evidence(sentence, 'for', result.rule, result.terms, result.points))
    } else if (sentence.zone === 'lead') lead.push({ sentence, result })
    else further.push({ sentence, result })
  }
  reasons.push(...otherEvents(document, spec.facts, counted))
  const past = looksBack(document)
  if (past > 0)
    reasons.push(ofArticle(document, 'against', 'history', 'title and lead tell of what is long past', -past))
  const foreign = field.loss(relation)
  if (foreign > 0) reasons.push(ofArticle(document, 'against', 'other-field', field.words.join(', '), -foreign))
  const told = title !== null || lead.length > 0
  const otherwise = reasons.some((one) => one.rule === 'other-news')
  const opens = otherwise ? opensOtherwise(read, lead) : null
  if (opens !== null) reasons.push(opens)
  const both = spec.facts === 'exchange' && relation === 'foes' && told && !otherwise ? bothWays(document) : null
  const ways = both === null ? 0 : BOTH_WAYS
  if (both !== null) reasons.push(evidence(both, 'for', 'both-ways', [both.text.slice(0, TOLD_LENGTH)], ways))
  const body = scoreBody(further)
  const opening = scoreLead(lead)
  reasons.push(...opening.reasons, ...body.reasons)
  if (spec.hosts && relation === 'foes') for (const name of hostsIn(document)) cues.addHost(name)
  const together = cues.points(relation)
  if (together > 0) reasons.push(ofArticle(document, 'for', TOGETHER, cues.words.join(', '), together))
  const head = (title?.points ?? 0) + opening.points
  const foes = relation === 'foes' && (head > 0 || together >= TOLD_TOGETHER) ? FOES : 0
  if (foes > 0) reasons.push(ofArticle(document, 'for', 'foes', 'title and lead name two adversaries', foes))
  const against = reasons.reduce((sum, one) => (one.side === 'against' ? sum - one.score : sum), 0)
  const score = round(head + body.points + together + foes + ways - against)
  const sides = relation !== 'none'
  const found = reasons.some((one) => one.side === 'for')
  if (found && !sides)
    reasons.push(ofArticle(document, 'note', 'no-sides', 'title and lead show no two sides of a conflict'))
  if (found && score < spec.threshold) {
    const lacking = `${round(spec.threshold - score)} of ${spec.threshold} points are lacking`
    reasons.push(ofArticle(document, 'note', 'falls-short', lacking))
  }
  if (reasons.length === 0)
    reasons.push(ofArticle(document, 'note', 'nothing-found', 'no sentence speaks of the topic'))
  const judgement: Judgement = {
    topic: spec.key,
    applies: score >= spec.threshold && sides && (head > 0 || together > 0),
    score,
    threshold: spec.threshold,
    facts: spec.facts,
    rules: rulesOf(topic),
    evidence: reasons.slice(0, EVIDENCE_MOST),
  }
  const talks = spec.facts === 'talks' ? talksTold(read, title, lead) : 'unasked'
  return { judgement, standing: standingOf(title, lead, together, talks) }
}
