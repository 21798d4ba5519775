import { daysBetween, type TimeRef } from '../text/calendar.js'
import type { ArticleDocument } from '../text/document.js'

/** What is older than this is history, in days. */
const HISTORY = 400
/** What is younger than this is news, in days. */
const NEWS = 6

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

/**
 * Whether an article looks back: a day or a year long past in its title or its first sentence, and nothing of these
 * days in title and lead.
 */
export function looksBack(document: ArticleDocument): boolean {
  const { published } = document
  if (published === null) return false
  const head = document.sentences.filter((one) => one.role !== 'skip' && (one.zone === 'title' || one.zone === 'lead'))
  const ages = head.flatMap((one) => one.times.map((time) => age(time, published)))
  if (ages.some((one) => one !== null && one < NEWS)) return false
  const first = head.find((one) => one.zone === 'lead')
  const opening = head.filter((one) => one.zone === 'title' || one === first)
  return opening.some((one) => one.times.some((time) => (age(time, published) ?? 0) > HISTORY))
}
