import type { Judgement } from '../domain/topic.js'
import type { ArticleDocument } from '../text/document.js'
import type { Weighed } from './article.js'
import { ofArticle, round } from './reasons.js'

/** What a topic loses that the lead names, where the title tells of another; and one that it names late. */
const NAMED = 0.7
const NAMED_LATE = 0.9
/** What one loses that is hardly named: more, the more the other outweighs it. */
const LOOSE = 1
const OUTWEIGHED = 0.8
const LOOSE_MOST = 3
/** What one loses that only words tell of that go with much else. */
const VAGUE = 3
/** What talks lose in a report so short that it has no body, where its title tells of the other and none of it names them. */
const SHORT = 1.7

/**
 * What a topic loses to another that applies too. An exchange comes out of talks and talks bring up prisoners: the one
 * that title and opening do not tell of is what the other came out of, as a rule.
 */
function loss(own: Weighed, other: Weighed, short: boolean): number {
  const passing = short && own.standing.told !== 'unasked' && !own.standing.named && !own.standing.title
  return Math.max(
    passing && (other.standing.title || other.standing.firm === 'opening') ? SHORT : 0,
    lossToOther(own, other),
  )
}

function lossToOther(own: Weighed, other: Weighed): number {
  const heard = other.standing.told === 'plainly' || other.standing.told === 'once'
  if (other.standing.vague && !heard) return 0
  if (own.standing.told === 'no') return own.standing.vague ? own.judgement.score : VAGUE
  if (own.standing.title) return 0
  if (own.standing.vague && own.standing.told !== 'plainly') return VAGUE
  if (own.standing.firm === 'opening') return other.standing.title ? NAMED : 0
  const opening = other.standing.title || other.standing.firm === 'opening'
  if (own.standing.firm === 'lead') return opening ? NAMED_LATE : 0
  const gap = OUTWEIGHED * (other.judgement.score - own.judgement.score)
  if (other.standing.title) return Math.min(LOOSE_MOST, LOOSE + Math.max(0, gap))
  return Math.max(other.standing.firm === 'opening' ? LOOSE : 0, gap)
}

/** A topic's judgement, seen beside the other topics that apply. */
export function beside(own: Weighed, all: readonly Weighed[], document: ArticleDocument): Judgement {
  const { judgement } = own
  if (!judgement.applies) return judgement
  const short = document.sentences.every(({ zone }) => zone !== 'body' && zone !== 'tail')
  let most = 0
  let by = ''
  for (const other of all) {
    if (other === own || !other.judgement.applies) continue
    const lost = loss(own, other, short)
    if (lost > most) [most, by] = [lost, other.judgement.topic]
  }
  if (most === 0) return judgement
  const reason = ofArticle(document, 'against', 'beside', `title and opening tell of ${by}`, -most)
  const score = round(judgement.score - most)
  return { ...judgement, score, applies: score >= judgement.threshold, evidence: [...judgement.evidence, reason] }
}
