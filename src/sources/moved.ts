/** A redirect that was followed. */
export interface FollowedHop {
  readonly to: string
  readonly status: number
}

/** What is remembered of a source that says it has moved. */
export interface Moving {
  /** Where it says it is now; null while it says nothing of the kind. */
  readonly to: string | null
  /** How often in a row it has said so. */
  readonly times: number
  readonly since: Date | null
}

/** Says nothing of having moved. */
export const STAYS: Moving = { to: null, times: 0, since: null }

const PERMANENT: readonly number[] = [301, 308]

/** So often in a row, and over so long a time, a source must say that it has moved. */
const SIGHTINGS = 5
const SPAN_MS = 3_600_000

/**
 * Where a source has moved for good, by the redirects that led to its answer: as far as 301 and 308 lead before any
 * redirect that is meant for the moment (RFC 9110, sections 15.4.2 and 15.4.9). Null where it has not moved. A way from
 * https down to http is followed and never kept: whoever stands on that way could send us anywhere.
 */
export function permanentTarget(from: string, hops: readonly FollowedHop[]): string | null {
  const passing = hops.findIndex(({ status }) => !PERMANENT.includes(status))
  const lasting = passing < 0 ? hops : hops.slice(0, passing)
  const target = lasting.at(-1)?.to
  if (target === undefined || target === from) return null
  return from.startsWith('https:') && !target.startsWith('https:') ? null : target
}

/**
 * Takes note of one more sighting. A hotel's login page and a mistake that is mended within minutes say "moved
 * permanently" as well, so that a move is kept after five sightings in a row over at least an hour, of the same target,
 * each with an answer that could be read.
 *
 * @param target from `permanentTarget`, of an answer that was read or not modified
 */
export function sawTarget(
  before: Moving,
  target: string | null,
  at: Date,
): { readonly now: Moving; readonly move: string | null } {
  if (target === null) return { now: STAYS, move: null }
  const again = before.to === target
  const since = (again ? before.since : null) ?? at
  const times = again ? before.times + 1 : 1
  const kept = times >= SIGHTINGS && at.getTime() - since.getTime() >= SPAN_MS
  return kept ? { now: STAYS, move: target } : { now: { to: target, times, since }, move: null }
}
