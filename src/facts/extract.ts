import type { Claim, Facts } from '../domain/claim.js'
import type { Judgement } from '../domain/topic.js'
import { type ArticleDocument, type ArticleInput, documentOf, type Sentence } from '../text/document.js'
import type { Count } from './counts/count.js'
import { mayCount } from './counts/counted.js'
import { dateOf } from './dates.js'
import { detailsOf } from './details.js'
import { findings } from './findings.js'
import { handoverOf, venueOf } from './places.js'
import { releasedOf } from './released/released.js'
import { roundOf } from './rounds.js'
import { speakerOf } from './speaker.js'
import { statusOf } from './status/status.js'

/** What an article states: the facts in the filter's shape, and each claim with its sentence. */
export interface FactReading {
  /** Null where no topic applies. */
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
}

function claimedValue(count: Count): unknown {
  const { value, what, civilians, planned } = count
  switch (count.scope) {
    case 'each':
      return { side: 'each', count: value, what, planned }
    case 'side':
      return { by: count.by, to: count.to, count: value, what, civilians, planned }
    case 'total':
    case 'cumulative':
      return value
  }
}

function slotOf(count: Count): string {
  if (count.scope !== 'each' && count.scope !== 'side') return count.scope
  return count.wounded ? 'wounded' : 'released'
}

/** All figures of an article that may stand for people. */
const figuresIn = (document: ArticleDocument): ReadonlySet<number> =>
  new Set(
    document.sentences.flatMap((one) =>
      one.role === 'skip' ? [] : one.figures.filter((figure) => mayCount(one, figure)).map((figure) => figure.value),
    ),
  )

/** Reads the facts of an article that was judged. Unknown is null or empty, never 0. */
export function readFacts(input: ArticleInput, judgements: readonly Judgement[]): FactReading {
  const kinds = new Set(judgements.filter((one) => one.applies).map((one) => one.facts ?? 'none'))
  const kind = kinds.has('exchange') ? 'exchange' : kinds.has('talks') ? 'talks' : null
  if (kind === null) return { facts: null, claims: [] }

  const document = documentOf(input)
  const language = document.language ?? ''
  const claims: Claim[] = []
  const claim = (slot: string, value: unknown, sentence: Sentence | null): void => {
    if (sentence === null) return
    const { shown, text, start, end } = sentence
    claims.push({ slot, value, speaker: speakerOf(sentence, language), zone: shown, sentence: text, start, end })
  }

  const talks = kinds.has('talks')
  const { parties, brokers, counts, past, hints } = findings(document, kind, talks)
  const status = statusOf(document, hints)
  const date = dateOf(document, status.status, kind)
  const { released, total } = releasedOf(counts, parties, {
    day: date.day,
    ahead: status.status === 'planned' || status.status === 'announced' || status.status === 'cancelled',
    figures: figuresIn(document),
    past,
  })
  const venue = venueOf(document)
  const handover = handoverOf(document)
  const round = talks ? roundOf(document) : null

  for (const count of counts) claim(slotOf(count), claimedValue(count), count.sentence)
  for (const party of parties) {
    claim('party', party, document.sentences.find((one) => one.parties.some((hit) => hit.party === party)) ?? null)
  }
  for (const broker of brokers) claim('mediator', broker.party, broker.sentence)
  claim('status', status.partly ? 'partly-completed' : status.status, status.sentence)
  claim('date', { day: date.day, last: date.last }, date.sentence)
  if (venue) claim('venue', venue.place, venue.sentence)
  if (handover) claim('place', handover.place, handover.sentence)
  if (round) claim('round', round.round, round.sentence)

  for (const { slot, value, sentence } of detailsOf(document, parties, kind, talks, date.day))
    claim(slot, value, sentence)

  const quarrel = status.status === 'denied'
  return {
    facts: {
      kind,
      status: status.status,
      date: date.day,
      parties: [...parties].sort(),
      released: quarrel ? [] : released,
      total: quarrel || (status.status === 'cancelled' && released.length < 2) ? null : total,
      place: (kind === 'exchange' ? handover : venue)?.place ?? null,
      mediators: brokers.map((one) => one.party),
      round: round?.round ?? null,
    },
    claims,
  }
}
