import type { Logger } from 'pino'
import type { Metrics } from './metrics.js'

/** What every group of events writes with: one log line and its figures together. */
export interface Tools {
  readonly log: Logger
  readonly metrics: Metrics
}
