import type { ParsedEntry } from '../domain/source.js'

/** Clocks and zones are wrong by hours; a date further ahead is no date of publication. */
const FUTURE_MS = 24 * 3_600_000
/** Before the web had news: the epoch, year 1, and the like. */
const FIRST_MOMENT = Date.UTC(1990, 0, 1)
const MAX_URL_CHARS = 4000

/** An entry that can be fetched. */
export interface UsableEntry extends ParsedEntry {
  /** Absolute, of http or https. */
  readonly link: string
  /** When it was published, else when it was last changed; null where neither is given or can be true. */
  readonly published: Date | null
}

/** Why an entry cannot be used. `same-link`: another entry of the same answer has its URL. */
type DropReason = 'no-link' | 'no-web-link' | 'link-too-long' | 'same-link'

export interface DroppedEntry {
  readonly reason: DropReason
  readonly entry: ParsedEntry
}

/**
 * The entries of a source that can be fetched, in their order, and those that cannot, with the reason. Of several
 * entries with one URL (fragments do not count) the first is taken.
 *
 * @param seen when the source was looked at: nothing in it is from more than a day later
 */
export function usableEntries(
  entries: readonly ParsedEntry[],
  seen: Date,
): { readonly usable: readonly UsableEntry[]; readonly dropped: readonly DroppedEntry[] } {
  const usable = new Map<string, UsableEntry>()
  const dropped: DroppedEntry[] = []
  for (const entry of entries) {
    const url = webUrl(entry.link)
    if (typeof url === 'string') {
      dropped.push({ reason: url, entry })
      continue
    }
    const link = url.href
    url.hash = ''
    if (usable.has(url.href)) dropped.push({ reason: 'same-link', entry })
    else usable.set(url.href, { ...entry, link, ...plausibleDates(entry, seen) })
  }
  return { usable: [...usable.values()], dropped }
}

function plausibleDates(entry: ParsedEntry, seen: Date): { published: Date | null; updated: Date | null } {
  const updated = plausibleDate(entry.updated, seen)
  return { published: plausibleDate(entry.published, seen) ?? updated, updated }
}

function webUrl(link: string | null): URL | DropReason {
  if (link === null) return 'no-link'
  if (link.length > MAX_URL_CHARS) return 'link-too-long'
  const url = URL.canParse(link) ? new URL(link) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url : 'no-web-link'
}

/** A date of publication, or null where it cannot be one: more than a day after `seen`, or from before 1990. */
export function plausibleDate(date: Date | null, seen: Date): Date | null {
  if (date === null) return null
  const time = date.getTime()
  return time >= FIRST_MOMENT && time <= seen.getTime() + FUTURE_MS ? date : null
}

/**
 * Whether an entry is history: stored, tagged and linked, never alerted (invariant 9).
 *
 * What the first poll of a source shows is, and what was published more than `maxAgeSeconds` before it was seen. What
 * has no date is news when it is first seen.
 */
export function isHistory(entry: {
  readonly firstPoll: boolean
  readonly published: Date | null
  readonly seen: Date
  readonly maxAgeSeconds: number
}): boolean {
  if (entry.firstPoll) return true
  return entry.published !== null && entry.seen.getTime() - entry.published.getTime() > entry.maxAgeSeconds * 1000
}
