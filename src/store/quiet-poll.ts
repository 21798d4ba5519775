import type { Nudge } from '../domain/nudge.js'
import type { Queryable } from './db.js'
import { FencedError, type Lease, type NudgeRow, toNudges } from './turns.js'

/** A poll of a source that had nothing new to say, and had nothing wrong before. */
export interface QuietPoll {
  readonly sourceId: number
  /** When it was looked at, by the world's clock. */
  readonly at: Date
  readonly nextSeconds: number
  readonly why: string
  /** How long its host is left alone now. */
  readonly gapMs: number
}

/**
 * Keeps that nothing has changed and ends the host's turn: `finishPoll` and `endTurn` in one statement, since this is
 * how nine polls in ten end. Needs no transaction of its own.
 * @throws FencedError where the lease ran out meanwhile; nothing is kept then
 */
export async function endQuietPoll(q: Queryable, lease: Lease, poll: QuietPoll): Promise<Nudge[]> {
  const rows = await q.query<NudgeRow>('select * from end_quiet_poll($1, $2, $3, $4, $5, $6, $7)', [
    poll.sourceId,
    lease.hostId,
    lease.no,
    poll.at,
    poll.nextSeconds,
    poll.why,
    poll.gapMs,
  ])
  if (rows.length === 0) throw new FencedError(lease.host)
  return toNudges(rows)
}
