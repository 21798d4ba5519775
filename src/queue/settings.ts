import type { Stage } from '../domain/nudge.js'

/** How the queues behave; times in milliseconds. */
export interface QueueSettings {
  /** How long a job may go without a sign of life from its worker. */
  readonly lockMs: number
  /** How often workers look for jobs whose worker has died. */
  readonly stalledMs: number
  /** How long a stop waits for the jobs in hand. */
  readonly drainMs: number
  readonly concurrency: Readonly<Record<Stage, number>>
}

/**
 * How many crashes a job may meet. BullMQ's default of 1 sends every job in flight at a second crash to `failed`;
 * what a row has been through is counted in the row.
 */
export const MAX_STALLED = 1000

/** Tries of one job. What comes after is the sweep's business. */
export const JOB_ATTEMPTS = 3
export const JOB_BACKOFF_MS = 500
