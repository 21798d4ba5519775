import type { EventType } from '../../domain/event.js'
import type { Queryable } from '../db.js'
import type { EventLine, LogSlice } from './views.js'

/** How many lines one query looks through for the types that were asked for. */
const SPAN = 1000

interface LogRow {
  oldest: number | null
  last: number
  scanned: number | null
  seq: number | null
  body: string | null
}

/** One statement, hence one snapshot: what the log reaches back to cannot change between the check and the reading. */
const READ = `
with span as (
  select seq, type from events where seq > coalesce($1::bigint, 0) order by seq limit $2
), hits as (
  select seq from span where $3::text[] is null or type = any($3) order by seq limit $4
)
select (select min(seq) from events) as oldest, head.last, (select max(seq) from span) as scanned, e.seq, e.body
from log_head head
left join (select events.seq, events.body from hits join events on events.seq = hits.seq) e on true
order by e.seq`

/**
 * Reads the log in order.
 * @param after the last sequence that the reader has; null for the oldest that is kept
 * @param types null for all
 */
export async function readEvents(
  q: Queryable,
  after: number | null,
  limit: number,
  types: readonly EventType[] | null,
): Promise<LogSlice> {
  const rows = await q.query<LogRow>(READ, [after, types === null ? limit : SPAN, types, limit])
  const head = rows[0]
  if (!head) throw new Error('the head of the log is missing')
  const oldest = head.oldest ?? head.last + 1
  const from = after ?? oldest - 1
  if (from > head.last) return { kind: 'ahead', last: head.last }
  if (from < oldest - 1) return { kind: 'expired', oldest }
  const events: EventLine[] = []
  for (const { seq, body } of rows) if (seq !== null && body !== null) events.push({ sequence: seq, body })
  const next = events.length === limit ? (events.at(-1)?.sequence ?? from) : (head.scanned ?? from)
  return { kind: 'events', events, next, more: next < head.last }
}

/** The last sequence that was given out; 0 while the log is empty. */
export async function readLast(q: Queryable): Promise<number> {
  return (await q.query<{ last: number }>('select last from log_head'))[0]?.last ?? 0
}
