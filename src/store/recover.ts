import type { Nudge } from '../domain/nudge.js'
import { nudgeOverdueArticles } from './articles.js'
import type { Db, Queryable } from './db.js'
import { nudgeOverdueDeliveries } from './deliveries.js'
import { nudgeOverdueHosts } from './turns.js'

/** How many rows of a kind one sweep takes up; the next one takes the rest. */
const BATCH = 500

/** Everything that is overdue by `graceMs`, due and since it was last nudged, nudged again (invariant 1). */
export async function nudgeOverdue(q: Queryable, graceMs: number): Promise<Nudge[]> {
  return [
    ...(await nudgeOverdueDeliveries(q, graceMs, BATCH)),
    ...(await nudgeOverdueArticles(q, graceMs, BATCH)),
    ...(await nudgeOverdueHosts(q, graceMs, BATCH)),
  ]
}

/**
 * The embedded database has one owner: whatever was in hand when it last ended is in nobody's hands now. Leases are
 * dropped and nudges forgotten, so that the first sweep takes everything up at once.
 */
export async function dropStaleWork(db: Db): Promise<void> {
  await db.tx(async (q) => {
    await q.query('update hosts set lease_until = null, lease_no = lease_no + 1 where lease_until is not null')
    await q.query('update hosts set nudged_at = null where nudged_at is not null')
    await q.query(`update deliveries set lease_until = null where lease_until is not null`)
    await q.query(`update articles set nudged_at = null where state = 'untagged'`)
    await q.query(`update deliveries set nudged_at = null where state = 'pending'`)
  })
}
