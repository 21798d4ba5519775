import type { Evidence } from '../domain/topic.js'
import type { Sentence } from '../text/document.js'
import { evidence } from './reasons.js'
import type { SentenceScore } from './sentence.js'

/** A sentence with what it is worth. */
export interface Scored {
  readonly sentence: Sentence
  readonly result: SentenceScore
}

/** Share of a sentence's points that counts; the lead's first paragraph counts as much as the title. */
const LATER_LEAD = 0.85
const FURTHER_LEAD = 0.35
const BODY_SHARE = 0.15
const TAIL_SHARE = 0.05
const BODY_MOST = 1.2
/** The best sentence of the first paragraph behind the lead: some articles come to the point late. */
const LATE_SHARE = 0.35
const LATE_PARAGRAPH = 2

const opening = (one: Scored): number => one.result.points * (one.sentence.paragraph === 0 ? 1 : LATER_LEAD)
const reason = ({ sentence, result }: Scored, points: number): Evidence =>
  evidence(sentence, 'for', result.rule, result.terms, points)

/** What the lead is worth: its best sentence, and a share of its second; with the reasons. */
export function scoreLead(lead: readonly Scored[]): { readonly points: number; readonly reasons: readonly Evidence[] } {
  const sorted = [...lead].sort((a, b) => opening(b) - opening(a))
  const shares = sorted.map((one, index) => (index === 0 ? 1 : index === 1 ? FURTHER_LEAD : 0) * opening(one))
  return {
    points: shares.reduce((sum, points) => sum + points, 0),
    reasons: sorted.map((one, index) => reason(one, shares[index] ?? 0)),
  }
}

/** What the sentences behind the lead are worth, little by little, in their order; with the reasons. */
export function scoreBody(body: readonly Scored[]): { readonly points: number; readonly reasons: readonly Evidence[] } {
  const reasons: Evidence[] = []
  let late = 0
  let sum = 0
  for (const one of body) {
    const { zone, paragraph } = one.sentence
    if (zone === 'body' && paragraph <= LATE_PARAGRAPH && late === 0) {
      late = one.result.points * LATE_SHARE
      reasons.push(reason(one, late))
      continue
    }
    const points = one.result.points * (zone === 'tail' ? TAIL_SHARE : BODY_SHARE)
    const counted = Math.min(points, BODY_MOST - sum)
    sum += counted
    reasons.push(reason(one, counted))
  }
  return { points: late + sum, reasons }
}
