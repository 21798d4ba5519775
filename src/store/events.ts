import type { EventType } from '../domain/event.js'
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
  /** Stands in the log and is delivered to nobody, though it is news: the topic or an operator wants no alert of it. */
  readonly quiet?: boolean
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
  if (event.history || event.quiet === true) return { sequence: head.last, nudges: [] }
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
