import { isSince } from '../text/background.js'
import { daysBetween, type TimeRef } from '../text/calendar.js'
import { type ArticleDocument, has, type Sentence } from '../text/document.js'

/** What is older than this is history, in days. */
const HISTORY = 400
/** What is older than this is of another age, in days. */
const AGES = 4000
/** What is younger than this is news, in days, unless it is further ahead than `COMING`. */
const NEWS = 6
const COMING = -30

function age(time: TimeRef, published: string): number | null {
  switch (time.kind) {
    case 'day':
      return daysBetween(time.last, published)
    case 'weekday':
      return 0
    case 'month':
      return time.year === null
        ? null
        : daysBetween(`${time.year}-${String(time.month).padStart(2, '0')}-28`, published)
    case 'year':
      return time.year < 1900 ? null : (Number(published.slice(0, 4)) - time.year) * 365
  }
}

/** What an article loses that tells of what is long past, and one that tells of another age. */
const LOSS = 2
const LOSS_OF_AGES = 4

/** Nobody is held so long, in days. */
const LIFETIME = 18_000

/** Whether a sentence has a day of these days, or one that is near ahead. */
export const hasFreshDay = (one: Sentence, published: string): boolean =>
  one.times.some((time) => {
    const days = age(time, published)
    return days !== null && days < NEWS && days > COMING
  })

/**
 * How far an article looks back, in points to take off: a day or a year long past in its title or its first sentence,
 * and nothing of these days in title and lead. How long an exhibition is open is nothing of these days. What a lead
 * remembers is of another age however fresh the wreaths are, and so is what was longer ago than a life, where the lead
 * has no fresh day: a film that is on tonight.
 */
export function looksBack(document: ArticleDocument): number {
  const { published } = document
  if (published === null) return 0
  const head = document.sentences.filter((one) => one.role !== 'skip' && (one.zone === 'title' || one.zone === 'lead'))
  const isFresh = (one: Sentence): boolean => hasFreshDay(one, published)
  const first = head.find((one) => one.zone === 'lead')
  const opening = head.filter((one) => one.zone === 'title' || one === first)
  const past = opening.flatMap((one) => one.times.filter((time) => !isSince(time, one.tokens)))
  const oldest = Math.max(0, ...past.map((time) => age(time, published) ?? 0))
  if (oldest > AGES && opening.some((one) => has(one, 'remembered'))) return LOSS_OF_AGES
  if (head.some((one) => isFresh(one) && (one.zone === 'lead' || oldest <= LIFETIME))) return 0
  return oldest > AGES ? LOSS_OF_AGES : oldest > HISTORY ? LOSS : 0
}
