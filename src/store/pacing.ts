import type { Moving } from '../sources/moved.js'
import type { Pace } from '../sources/pace.js'

/** What a source's row remembers to decide when to look at it again, besides its validators. */
export interface Pacing {
  readonly lastFullAt: Date | null
  readonly distrustUntil: Date | null
  /** Seconds that the source asks readers to wait, as its last whole answer said. */
  readonly asksSeconds: number | null
  readonly moving: Moving
  readonly pace: Pace | null
  readonly quietSince: Date | null
  readonly silentSince: Date | null
  /** The hub and the topic that its last whole answer named, as one text; null where it named none. */
  readonly hub: string | null
  /** Until when that hub tells what is new; null where nobody counts on it. */
  readonly hubUntil: Date | null
}

/** The columns of `Pacing`, as they come in a row that was turned into JSON. */
export interface PacingColumns {
  readonly last_full_at: string | null
  readonly distrust_until: string | null
  readonly asks_seconds: number | null
  readonly moving_to: string | null
  readonly moving_times: number
  readonly moving_since: string | null
  readonly pace: Pace | null
  readonly quiet_since: string | null
  readonly silent_since: string | null
  readonly hub: string | null
  readonly hub_until: string | null
}

const date = (value: string | null): Date | null => (value === null ? null : new Date(value))

/** Reads what is remembered from a source's row. */
export function toPacing(row: PacingColumns): Pacing {
  return {
    lastFullAt: date(row.last_full_at),
    distrustUntil: date(row.distrust_until),
    asksSeconds: row.asks_seconds,
    moving: { to: row.moving_to, times: row.moving_times, since: date(row.moving_since) },
    pace: row.pace,
    quietSince: date(row.quiet_since),
    silentSince: date(row.silent_since),
    hub: row.hub,
    hubUntil: date(row.hub_until),
  }
}
