import { type EventType, eventSequence } from '../domain/event.js'
import type { Nudge } from '../domain/nudge.js'
import type { Queryable } from './db.js'

/** Spells PLOG: the one lock for linking and for the log (invariant 4). */
const LOG_LOCK = 0x504c4f47

/**
 * Takes the one lock for linking and for the log until the transaction ends. First thing in a transaction that links
 * stories or appends events, before it reads any story.
 */
export async function lockLog(q: Queryable): Promise<void> {
  await q.query('select pg_advisory_xact_lock($1)', [LOG_LOCK])
}

/** An event on its way into the log; `body` is made of the sequence that it is given. */
export interface NewEvent {
  readonly type: EventType
  readonly at: Date
  readonly body: (sequence: number) => string
  readonly storyId?: number
  readonly articleId?: number
  readonly sourceId?: number
  /** History stands in the log and is delivered to nobody (invariant 9). */
  readonly history: boolean
}

/**
 * Appends an event and makes a delivery of it for each active endpoint that asked for its type. Under `lockLog`, last
 * in its transaction.
 */
export async function appendEvent(q: Queryable, event: NewEvent): Promise<{ sequence: number; nudges: Nudge[] }> {
  const head = (await q.query<{ last: number }>('update log_head set last = last + 1 returning last'))[0]
  if (!head) throw new Error('the head of the log is missing')
  await q.query(
    `insert into events (seq, type, at, body, story_id, article_id, source_id, history) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      head.last,
      event.type,
      event.at,
      event.body(head.last),
      event.storyId ?? null,
      event.articleId ?? null,
      event.sourceId ?? null,
      event.history,
    ],
  )
  if (event.history) return { sequence: head.last, nudges: [] }
  const deliveries = await q.query<{ id: number }>(
    `insert into deliveries (event_seq, endpoint_id, created_at, due_at, nudges, nudged_at)
     select $1, id, $3, now(), 1, now() from endpoints where state = 'active' and $2 = any(events) order by id
     returning id`,
    [head.last, event.type, event.at],
  )
  return {
    sequence: head.last,
    nudges: deliveries.map((row) => ({ stage: 'deliver', id: row.id, n: 1, delayMs: 0 })),
  }
}

/** One line of the log as it stands. */
export interface LoggedEvent {
  readonly sequence: number
  readonly type: EventType
  /** The envelope as it was first written, to the byte. */
  readonly body: string
}

/** A page of the log after a cursor; `reset` where the log no longer reaches back that far. */
export type LogPage =
  | { readonly kind: 'events'; readonly events: readonly LoggedEvent[] }
  | { readonly kind: 'reset'; readonly oldest: number }

/**
 * Reads the log in order.
 * @param after the last sequence the reader has; 0 for the beginning
 * @param types null for all
 */
export async function readLog(
  q: Queryable,
  after: number,
  limit: number,
  types: readonly EventType[] | null = null,
): Promise<LogPage> {
  const bounds = (
    await q.query<{ oldest: number | null; last: number }>(
      'select (select min(seq) from events) as oldest, (select last from log_head) as last',
    )
  )[0]
  const oldest = bounds?.oldest ?? (bounds?.last ?? 0) + 1
  if (after > 0 && after + 1 < oldest) return { kind: 'reset', oldest }
  const rows = await q.query<{ seq: number; type: EventType; body: string }>(
    types === null
      ? 'select seq, type, body from events where seq > $1 order by seq limit $2'
      : 'select seq, type, body from events where seq > $1 and type = any($3::text[]) order by seq limit $2',
    types === null ? [after, limit] : [after, limit, types],
  )
  return { kind: 'events', events: rows.map((row) => ({ sequence: row.seq, type: row.type, body: row.body })) }
}

/** Last sequence given out; 0 while the log is empty. */
export async function lastSequence(q: Queryable): Promise<number> {
  return (await q.query<{ last: number }>('select last from log_head'))[0]?.last ?? 0
}

/** The sequence in a cursor that a caller gave, or null where it is none: `evt_…` or a bare number. */
export function cursorSequence(cursor: string): number | null {
  if (/^\d{1,16}$/.test(cursor)) return Number(cursor)
  return eventSequence(cursor)
}
