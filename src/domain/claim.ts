import type { Zone } from './topic.js'

export const FACT_STATUSES = ['announced', 'planned', 'in-progress', 'completed', 'denied', 'cancelled'] as const
export type FactStatus = (typeof FACT_STATUSES)[number]

export const RELEASED_KINDS = ['military', 'civilian', 'mixed', 'bodies', 'hostages'] as const
export type ReleasedKind = (typeof RELEASED_KINDS)[number]

/** What one side let go. `by` lets go, `to` receives: ISO 3166 alpha-2 codes, or the name of who is no state. */
export interface Released {
  readonly by: string
  readonly to: string | null
  /** Null where the article gives no figure; never 0 for unknown. */
  readonly count: number | null
  readonly what: ReleasedKind | null
  /** Civilians inside or on top of the count, or null where not said. */
  readonly civilians: number | null
}

/** The facts of an article in the shape of the filter contract; unknown is null or empty. */
export interface Facts {
  readonly kind: 'exchange' | 'talks'
  readonly status: FactStatus | null
  /** `YYYY-MM-DD`. */
  readonly date: string | null
  readonly parties: readonly string[]
  readonly released: readonly Released[]
  readonly total: number | null
  readonly place: string | null
  readonly mediators: readonly string[]
  readonly round: number | null
}

/** One fact that an article states, with the sentence it stands in and who is quoted for it. */
export interface Claim {
  /**
   * Which slot of the facts it fills: `released`, `total`, `date`, `place`, `venue`, `party`, `mediator`, `round`,
   * `status`; or what the facts have no slot for: `cumulative`, `wounded` (as `released`), `formula` (`{first, second}`),
   * `ordinal` and `stage` (a number), `next` (`YYYY-MM-DD`), `outcome` (`none`, `agreed` or `continue`),
   * `delegation-head` (`{party, name}`).
   */
  readonly slot: string
  /** Plain JSON: a number, a string, or an object such as `{by, to, count, what, civilians}`. */
  readonly value: unknown
  /** Who is quoted for it, as the text names them, or null. */
  readonly speaker: string | null
  readonly zone: Zone
  readonly sentence: string
  readonly start: number
  readonly end: number
}
