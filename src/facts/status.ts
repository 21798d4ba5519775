import type { FactStatus } from '../domain/claim.js'
import type { ArticleDocument, Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'

/** What an article says of how far the happening is, and the sentence that decided. */
export interface StatusReading {
  readonly status: FactStatus | null
  readonly sentence: Sentence | null
  /** A first part of more to come. */
  readonly partly: boolean
}

const CUES = [
  'planned',
  'announced',
  'ongoing',
  'done',
  'cancelled',
  'denied',
] as const satisfies readonly LexiconLabel[]
type Cue = (typeof CUES)[number]

/** So many words a verb of the future stands in front of the verb that it rules. */
const TO_COME_REACH = 6

const TITLE = 3
const FIRST = 2
const LEAD = 1
const BODY = 0.35
const TAIL = 0.1

function weightOf(sentence: Sentence, leadIndex: number): number {
  switch (sentence.zone) {
    case 'title':
      return TITLE
    case 'lead':
      return leadIndex === 0 ? FIRST : LEAD
    case 'body':
      return BODY
    case 'tail':
      return TAIL
  }
}

/** "will exchange", "soll ausgetauscht werden": what is done is still to come. */
function isToCome(sentence: Sentence, done: { readonly from: number }): boolean {
  return sentence.words.some(
    (word) => word.label === 'planned' && word.from <= done.from && done.from - word.to <= TO_COME_REACH,
  )
}

/** Reads the status of an exchange or of talks from the cues of title, lead and body. */
export function statusOf(document: ArticleDocument, kind: 'exchange' | 'talks', counted: boolean): StatusReading {
  const scores: Record<Cue, number> = { planned: 0, announced: 0, ongoing: 0, done: 0, cancelled: 0, denied: 0 }
  const where = new Map<Cue, Sentence>()
  let leadIndex = 0
  let first = false
  let rest = false
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const weight = weightOf(sentence, leadIndex)
    if (sentence.zone === 'lead') leadIndex++
    for (const cue of CUES) {
      if (!sentence.words.some((word) => word.label === cue && !(cue === 'done' && isToCome(sentence, word)))) continue
      scores[cue] += weight
      if (!where.has(cue)) where.set(cue, sentence)
    }
    if (sentence.zone === 'tail') continue
    if (sentence.words.some((word) => word.label === 'stage')) first = true
    if (sentence.words.some((word) => word.label === 'planned')) rest = true
  }
  const told = (status: FactStatus, cue: Cue, partly = false): StatusReading => ({
    status,
    sentence: where.get(cue) ?? null,
    partly,
  })
  // A call-off or a denial is the news only where title or first sentence say so.
  if (scores.denied >= FIRST && scores.denied >= scores.cancelled) return told('denied', 'denied')
  if (scores.cancelled >= FIRST && (scores.cancelled >= scores.done || scores.cancelled > TITLE))
    return told('cancelled', 'cancelled')
  if (kind === 'exchange') {
    const partly = first && rest
    if (scores.ongoing >= TITLE && scores.ongoing > scores.done && where.get('ongoing')?.zone === 'title') {
      return told('in-progress', 'ongoing', partly)
    }
    if (scores.done >= scores.announced && scores.done >= scores.planned && scores.done > 0) {
      return partly ? told('in-progress', 'done', true) : told('completed', 'done')
    }
    if (scores.announced >= scores.planned && scores.announced > 0) return told('announced', 'announced')
    if (scores.planned > 0) return told('planned', 'planned')
    if (scores.ongoing > 0) return told('in-progress', 'ongoing')
    return { status: counted ? 'completed' : null, sentence: null, partly: false }
  }
  const order: readonly (readonly [Cue, FactStatus])[] = [
    ['done', 'completed'],
    ['ongoing', 'in-progress'],
    ['planned', 'planned'],
    ['announced', 'announced'],
  ]
  let best: readonly [Cue, FactStatus] | null = null
  for (const one of order) if (scores[one[0]] > (best === null ? 0 : scores[best[0]])) best = one
  return best === null ? { status: null, sentence: null, partly: false } : told(best[1], best[0])
}
