import type { Story, StoryProfile, StoryState } from '../domain/story.js'
import { daysBetween } from '../text/calendar.js'

/** Which story a report belongs to, and why. */
export interface StoryChoice<S extends Story = Story> {
  /** Null: none of the candidates; the report opens a story. */
  readonly story: S | null
  /** For people: what speaks for the story that was chosen, or against the nearest one. */
  readonly reasons: readonly string[]
  readonly score: number
  /** Other stories that it would belong to as well, if this one were not there. */
  readonly others: readonly S[]
}

/** From this score on a report belongs to a story. */
const JOINS = 2
/** A day that is not stated may be this far off. */
const VAGUE_DAYS = 2
/** Talks at one place last so long. */
const GOES_ON_DAYS = 4
/** A day is sometimes read wrongly: so many figures in common, and a time of publication, outweigh it. */
const TELLING_COUNTS = 2
/** How long a swap that was agreed may take to be carried out. */
const AGREED_DAYS = 14
/** What talks agree on and is carried out within so few days is told as one. */
const CARRIED_OUT_DAYS = 3
const OPEN: ReadonlySet<StoryState> = new Set([
  'rumoured',
  'planned',
  'announced',
  'in-progress',
  'partly-completed',
  'postponed',
  'cancelled',
  'denied',
])

/** Reports of one meeting that is not held, yet or at all, may name its day or the day on which that was said. */
const NOT_HELD: ReadonlySet<StoryState> = new Set([
  'rumoured',
  'planned',
  'announced',
  'postponed',
  'cancelled',
  'denied',
])
const TO_COME: ReadonlySet<StoryState> = new Set(['rumoured', 'planned', 'announced'])
const REFUSED: ReadonlySet<StoryState> = new Set(['cancelled', 'denied'])
const OFF: ReadonlySet<StoryState> = new Set(['postponed', 'cancelled', 'denied'])

interface Fit {
  readonly score: number
  readonly reasons: readonly string[]
}

const NO: Fit = { score: 0, reasons: [] }
const shares = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one))

/** Days between two happenings, 0 where they overlap. */
function gapOf(a: StoryProfile, b: StoryProfile): { readonly days: number; readonly vague: boolean } {
  const span = (one: StoryProfile): readonly [string, string] => [
    one.firstDay ?? one.firstPublished.slice(0, 10),
    one.lastDay ?? one.firstDay ?? one.lastPublished.slice(0, 10),
  ]
  const [firstA, lastA] = span(a)
  const [firstB, lastB] = span(b)
  const vague = a.firstDay === null || b.firstDay === null
  const days = Math.max(0, daysBetween(lastA, firstB), daysBetween(lastB, firstA))
  return { days: vague ? Math.max(0, days - VAGUE_DAYS) : days, vague }
}

/** Days between the publication of two happenings' reports, 0 where they overlap. */
function publishedGap(a: StoryProfile, b: StoryProfile): number {
  const day = (moment: string): string => moment.slice(0, 10)
  return Math.max(
    0,
    daysBetween(day(a.lastPublished), day(b.firstPublished)),
    daysBetween(day(b.lastPublished), day(a.firstPublished)),
  )
}

function partiesFit(a: StoryProfile, b: StoryProfile): Fit | null {
  if (a.parties.length === 0 || b.parties.length === 0) return { score: -0.5, reasons: ['parties unknown'] }
  const common = a.parties.filter((party) => b.parties.includes(party))
  if (common.length === 0) return null
  const full = a.parties.length === common.length || b.parties.length === common.length
  if (full) return { score: 0, reasons: [`same parties: ${common.join(', ')}`] }
  // Who helped is taken for a side, or one of several states for all: what else is known has to agree all the more.
  const alike = shares(a.counts, b.counts) || shares(a.places, b.places)
  return alike && gapOf(a, b).days <= 1 ? { score: -0.9, reasons: [`one side the same: ${common.join(', ')}`] } : null
}

/** The one is the agreement that talks came to, the other what was made of it; that it came to nothing belongs to it. */
function ledTo(a: StoryProfile, b: StoryProfile): boolean {
  return (a.atTalks === true && madeOfIt(b)) || (b.atTalks === true && madeOfIt(a))
}

const madeOfIt = ({ atTalks, state }: StoryProfile): boolean => atTalks !== true && !OFF.has(state)

/** What is announced after all was over is the next one, be it of the same size. */
function takesUpAnew(report: StoryProfile, story: StoryProfile): boolean {
  const [first, second] = report.firstPublished <= story.firstPublished ? [report, story] : [story, report]
  return first.state === 'completed' && TO_COME.has(second.state) && daysBetween(dayOf(first), dayOf(second)) > 1
}

const dayOf = ({ lastDay, lastPublished }: StoryProfile): string => lastDay ?? lastPublished.slice(0, 10)

function exchangeFit(report: StoryProfile, story: StoryProfile): Fit {
  const { days, vague } = gapOf(report, story)
  const counted = report.counts.length > 0 && story.counts.length > 0
  const same = shares(report.counts, story.counts)
  const open = (OPEN.has(report.state) || OPEN.has(story.state)) && !takesUpAnew(report, story)
  const told = `${days} ${days === 1 ? 'day' : 'days'} apart${vague ? ' at least' : ''}`
  const figures = same ? 'same figures' : counted ? 'other figures' : 'no figures to compare'
  const reasons = [told, figures]
  const agree = report.counts.filter((count) => story.counts.includes(count)).length
  if (days > 1 && agree >= TELLING_COUNTS && publishedGap(report, story) <= 1)
    return { score: 2.4, reasons: [...reasons, 'told at the same time'] }
  if (days > CARRIED_OUT_DAYS && ledTo(report, story)) return { score: 0, reasons: ['talks that led to it'] }
  if (days <= 1) return { score: 3 + (same ? 1.5 : counted ? -0.5 : 0) - days * 0.25, reasons }
  if (days <= 4) {
    if (same) return { score: 2.6 - days * 0.1, reasons }
    if (!counted && days === 2) return { score: 2.1, reasons }
    if (open && !REFUSED.has(report.state) && !REFUSED.has(story.state))
      return { score: counted ? 1.5 : 2.2 - days * 0.05, reasons: [...reasons, `${story.state}, then ${report.state}`] }
    return { score: 1, reasons }
  }
  // One figure in common is too little to tie what was denied to what takes place a week later.
  const tied = agree >= TELLING_COUNTS || !(REFUSED.has(report.state) || REFUSED.has(story.state))
  if (days <= AGREED_DAYS && same && open && tied) {
    return { score: 2.2 - days * 0.01, reasons: [...reasons, `${story.state}, then ${report.state}`] }
  }
  return { score: 0, reasons }
}

/** Talks that were going on, and have come to their end since. */
function goesOn(a: StoryProfile, b: StoryProfile): boolean {
  const [first, second] = a.lastPublished <= b.lastPublished ? [a, b] : [b, a]
  return first.state === 'in-progress' && !TO_COME.has(second.state)
}

function otherRound(a: StoryProfile, b: StoryProfile): boolean {
  return a.rounds.length > 0 && b.rounds.length > 0 && !shares(a.rounds, b.rounds)
}

function talksFit(report: StoryProfile, story: StoryProfile): Fit {
  const { days, vague } = gapOf(report, story)
  // What is not to be has neither day nor place: its reports name those of the plan, or of who says so.
  const off = OFF.has(report.state) && OFF.has(story.state) && publishedGap(report, story) <= 1
  const reasons = [`${days} ${days === 1 ? 'day' : 'days'} apart${vague ? ' at least' : ''}`]
  let score = days <= 1 ? 2.2 - days * 0.1 : days === 2 ? 1.2 : days <= 5 ? 0.4 : days <= 10 ? -0.6 : -5
  if (
    score < JOINS &&
    NOT_HELD.has(report.state) &&
    NOT_HELD.has(story.state) &&
    publishedGap(report, story) <= VAGUE_DAYS
  ) {
    reasons.push('announced at the same time')
    score = Math.max(score, 1.2)
  }
  if (report.rounds.length > 0 && story.rounds.length > 0) {
    const same = shares(report.rounds, story.rounds)
    reasons.push(same ? `same round: ${report.rounds.join(', ')}` : 'another round')
    score += same ? 1.5 : -2
  }
  if (report.places.length > 0 && story.places.length > 0) {
    const same = shares(report.places, story.places)
    reasons.push(same ? `same place: ${report.places.join(', ')}` : 'another place')
    score += same ? 1 : off ? 0 : -1.5
    if (same && days <= GOES_ON_DAYS && goesOn(report, story)) {
      reasons.push('they went on')
      score += 0.8
    }
    if (same && !otherRound(report, story) && score < JOINS && publishedGap(report, story) <= 1) {
      reasons.push('told at the same time')
      score = 2.1
    }
  }
  if (off && score < JOINS && days <= AGREED_DAYS && !otherRound(report, story)) {
    reasons.push('called off at the same time')
    score = 2.1
  }
  return { score, reasons }
}

function fitOf(report: StoryProfile, story: StoryProfile): Fit {
  if (report.topic !== story.topic) return NO
  const parties = partiesFit(report, story)
  if (parties === null) return { score: 0, reasons: ['other parties'] }
  const fit = report.kind === 'exchange' ? exchangeFit(report, story) : talksFit(report, story)
  return { score: fit.score + parties.score, reasons: [...parties.reasons, ...fit.reasons] }
}

/**
 * Chooses the story that a report belongs to among the recent ones of its topic: by parties, days, figures, rounds
 * and places. Of equals the one with the nearest day, then the older one.
 */
export function chooseStory<S extends Story>(profile: StoryProfile, candidates: readonly S[]): StoryChoice<S> {
  const fitting: S[] = []
  let best: { readonly story: S; readonly fit: Fit; readonly days: number } | null = null
  for (const story of candidates) {
    const fit = fitOf(profile, story.profile)
    if (fit.score >= JOINS) fitting.push(story)
    const { days } = gapOf(profile, story.profile)
    const closer =
      best !== null &&
      fit.score === best.fit.score &&
      (days < best.days || (days === best.days && story.id < best.story.id))
    if (best === null || fit.score > best.fit.score || closer) best = { story, fit, days }
  }
  if (best === null) return { story: null, reasons: ['no story of this topic was open'], score: 0, others: [] }
  const { story, fit } = best
  return {
    story: fit.score >= JOINS ? story : null,
    reasons: fit.reasons,
    score: Math.round(fit.score * 100) / 100,
    others: fitting.filter((one) => one !== story),
  }
}

/** Whether two reports cannot be of one happening, whatever else they have in common: other parties, or another day. */
function contradicts(a: StoryProfile, b: StoryProfile): boolean {
  const strangers = a.parties.length > 0 && b.parties.length > 0 && !shares(a.parties, b.parties)
  return strangers || gapOf(a, b).days > VAGUE_DAYS
}

/** How long after its model a text with other figures is the same news; later it is the standing text of the next one. */
const UPDATE_MS = 36 * 60 * 60 * 1000

/** Whether a report that repeats a text of a story with something changed belongs to that story. */
export function takesUpdate(report: StoryProfile, story: StoryProfile): boolean {
  const apart = Math.abs(Date.parse(report.firstPublished) - Date.parse(story.lastPublished))
  return apart <= UPDATE_MS && !contradicts(report, story)
}

/** From this score on two stories are one, where a report fits both of them. */
const ONE = 2.5

/** Whether two stories, told with all that is known of them by now, are one. */
export function shownAsOne(a: StoryProfile, b: StoryProfile): boolean {
  return fitOf(a, b).score >= ONE
}
