import type { Reading } from '../domain/article.js'

const HOUR_MS = 3_600_000
const QUARTER_MS = HOUR_MS / 4
/** A day lasts from here to there, counted from its midnight in UTC, wherever its clocks stand. */
const DAY_BEGINS_MS = -14 * HOUR_MS
const DAY_ENDS_MS = 36 * HOUR_MS
/** No clock is further from that of UTC. */
const MOST_APART_MS = 14 * HOUR_MS

/**
 * When an article was published, by its page and by the source that showed it. The page is believed, unless it names
 * a day only and the source a time on that day, or a time without a zone that can be the source's moment in one.
 *
 * @param page what the page says, null where that cannot be or is nothing
 * @param entry what the source says, likewise
 */
export function settlePublished(page: Date | null, to: Reading['publishedTo'], entry: Date | null): Date | null {
  if (page === null || entry === null) return page ?? entry
  const after = entry.getTime() - page.getTime()
  if (to === 'day') return after >= DAY_BEGINS_MS && after <= DAY_ENDS_MS ? entry : page
  if (to === 'local') return Math.abs(after) <= MOST_APART_MS && after % QUARTER_MS === 0 ? entry : page
  return page
}
