/** The four stages of work. `poll` and `fetch` are a host's turn, `tag` an article, `deliver` a delivery. */
export const STAGES = ['poll', 'fetch', 'tag', 'deliver'] as const
export type Stage = (typeof STAGES)[number]

/** What a job carries: nothing but the row that stands for the work (invariant 1). */
export interface Nudge {
  readonly stage: Stage
  /** Id of the row: of the host, the article or the delivery. */
  readonly id: number
  /** How often this row has been nudged: makes the job's id new each time. */
  readonly n: number
  /** Milliseconds to wait first. */
  readonly delayMs: number
}
