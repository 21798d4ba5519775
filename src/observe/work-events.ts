import { limited } from './limited.js'
import type { Tools } from './tools.js'
import { counted, sentence } from './wording.js'

/** An error that may come up thousands of times a second is logged once in this time, and counted. */
const REPEAT_MS = 10_000

/** Events of the machinery itself. */
export function workEvents({ log, metrics }: Tools) {
  return {
    /** Rows were overdue: their jobs had been lost, or their workers had died. */
    sweepNudged(of: { rows: number }): void {
      metrics.sweepNudges.inc(of.rows)
      log.info(
        { event: 'sweep.nudged', ...of },
        sentence('sweep', `${counted(of.rows, 'overdue row')} picked up again`),
      )
    },

    /** A worker came back after its lease had ended; what it brought was refused. `host` is the host's id. */
    fenced(of: { host: number; message: string }): void {
      metrics.fenced.inc()
      log.warn({ event: 'work.fenced', ...of }, sentence('late worker refused', of.message))
    },

    /** A round of the ticker or the sweep failed; the next one comes. */
    loopFailed(of: { loop: string; error: unknown }): void {
      metrics.failures.inc({ where: of.loop })
      limited(log, `loop ${of.loop}`, REPEAT_MS)(of.error, `a round of the ${of.loop} failed`)
    },

    /** A job failed; its row says what comes of it. */
    jobFailed(of: { stage: string; id: number; error: unknown }): void {
      metrics.failures.inc({ where: of.stage })
      limited(log, `job ${of.stage}`, REPEAT_MS)(of.error, sentence(`${of.stage} failed`, `row ${of.id}`))
    },

    /** The queues or their backend report an error: Redis or PostgreSQL is away. */
    queueFailed(of: { error: unknown }): void {
      metrics.failures.inc({ where: 'queue' })
      limited(log, 'queue', REPEAT_MS)(of.error, 'the queues have trouble')
    },

    /** A connection of the database broke while nobody used it. */
    databaseFailed(of: { error: unknown }): void {
      metrics.failures.inc({ where: 'database' })
      limited(log, 'database', REPEAT_MS)(of.error, 'the database has trouble')
    },
  }
}
