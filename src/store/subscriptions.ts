import type { Queryable } from './db.js'
import { type Pacing, type PacingColumns, toPacing } from './pacing.js'

/** A subscription that its hub has to be asked about. */
export interface DueSubscription {
  readonly sourceId: number
  readonly source: string
  readonly hub: string
  readonly topic: string
  readonly path: string
  /** Where the hub is told to send to. */
  readonly callback: string
  readonly mode: 'subscribe' | 'unsubscribe'
  /** How often the hub was asked since it last did what was wanted, this time included. */
  readonly attempts: number
}

/** A subscription, with what is needed of its source to take what the hub sends. */
export interface Subscription {
  readonly topic: string
  readonly state: 'new' | 'asked' | 'active' | 'denied' | 'ending'
  readonly source: {
    readonly id: number
    readonly key: string
    readonly name: string
    readonly url: string
    readonly kind: string
    readonly options: unknown
    readonly watched: boolean
    readonly everWorked: boolean
    readonly pacing: Pacing
  }
}

/**
 * The hub that a source names now. Another one than before is asked as soon as may be, at a callback of its own; where
 * it names none any more, the old one is told to stop.
 *
 * @param known what is kept with the source to know the same hub again
 */
export async function nameHub(
  q: Queryable,
  sourceId: number,
  known: string | null,
  named: { readonly hub: string; readonly topic: string; readonly path: string } | null,
): Promise<void> {
  await q.query('update sources set hub = $2, hub_until = null where id = $1', [sourceId, known])
  if (named === null) {
    await q.query(`update subscriptions set state = 'ending', due_at = now(), attempts = 0 where source_id = $1`, [
      sourceId,
    ])
    return
  }
  await q.query(
    `insert into subscriptions (source_id, hub, topic, path, due_at) values ($1, $2, $3, $4, now())
     on conflict (source_id) do update set hub = excluded.hub, topic = excluded.topic, path = excluded.path,
       callback = null, state = 'new', due_at = now(), attempts = 0, lease_until = null, last_push_at = null, reason = null`,
    [sourceId, named.hub, named.topic, named.path],
  )
}

/** Subscriptions whose callback lies elsewhere than it would now are made anew: the public address has changed. */
export async function renewCallbacks(q: Queryable, base: string): Promise<void> {
  await q.query(
    `with moved as (
       update subscriptions set state = 'new', due_at = now(), attempts = 0
       where state in ('asked', 'active') and callback is distinct from $1 || path returning source_id)
     update sources set hub_until = null where id in (select source_id from moved)`,
    [base],
  )
}

/** Takes subscriptions about which a hub has to be asked; whoever takes them and dies leaves them for ten minutes. */
export async function claimSubscriptions(q: Queryable, base: string, limit: number): Promise<DueSubscription[]> {
  const rows = await q.query<{
    source_id: number
    key: string
    hub: string
    topic: string
    path: string
    callback: string
    state: Subscription['state']
    attempts: number
  }>(
    `update subscriptions s set attempts = s.attempts + 1, due_at = now() + interval '10 minutes',
       state = case when s.state in ('new', 'denied') then 'asked' else s.state end,
       callback = case when s.state = 'ending' and s.callback is not null then s.callback else $1 || s.path end
     from sources o
     where o.id = s.source_id and s.source_id in (
       select source_id from subscriptions where due_at <= now() order by due_at limit $2 for update skip locked)
     returning s.source_id, o.key, s.hub, s.topic, s.path, s.callback, s.state, s.attempts`,
    [base, limit],
  )
  return rows.map((row) => ({
    sourceId: row.source_id,
    source: row.key,
    hub: row.hub,
    topic: row.topic,
    path: row.path,
    callback: row.callback,
    mode: row.state === 'ending' ? 'unsubscribe' : 'subscribe',
    attempts: row.attempts,
  }))
}

/** What asking came to. A hub that has already verified, while it was being asked, is not overruled. */
export async function askedHub(
  q: Queryable,
  { sourceId, attempts }: DueSubscription,
  againSeconds: number,
  reason: string | null,
): Promise<void> {
  await q.query(
    `update subscriptions set due_at = now() + $3 * interval '1 second', reason = $4
     where source_id = $1 and attempts = $2`,
    [sourceId, attempts, againSeconds, reason],
  )
}

/** The hub has told that it wants the subscription as we do. False where we do not, or no longer. */
export async function beginLease(
  q: Queryable,
  path: string,
  lease: { readonly seconds: number; readonly renewSeconds: number; readonly until: Date },
): Promise<boolean> {
  const rows = await q.query(
    `with begun as (
       update subscriptions set state = 'active', lease_until = now() + $2 * interval '1 second',
         due_at = now() + $3 * interval '1 second', attempts = 0, reason = null
       where path = $1 and state in ('asked', 'active') returning source_id)
     update sources set hub_until = $4 where id in (select source_id from begun) returning id`,
    [path, lease.seconds, lease.renewSeconds, lease.until],
  )
  return rows.length > 0
}

/** The hub will not have us: it is asked again in a day. */
export async function denySubscription(q: Queryable, path: string, reason: string): Promise<void> {
  await q.query(
    `with denied as (
       update subscriptions set state = 'denied', due_at = now() + interval '1 day', reason = $2
       where path = $1 and state in ('asked', 'active') returning source_id)
     update sources set hub_until = null where id in (select source_id from denied)`,
    [path, reason],
  )
}

/** Forgets a subscription that has ended, or whose hub does not answer any more. */
export async function endSubscription(q: Queryable, path: string): Promise<void> {
  await q.query(`delete from subscriptions where path = $1 and state = 'ending'`, [path])
}

/** The subscription whose callback has this path, or null. */
export async function subscriptionAt(q: Queryable, path: string): Promise<Subscription | null> {
  interface SourceColumns extends PacingColumns {
    id: number
    key: string
    name: string
    url: string
    kind: string
    options: unknown
    state: string
    first_success_at: string | null
  }
  const row = (
    await q.query<{ topic: string; state: Subscription['state']; source: SourceColumns }>(
      `select s.topic, s.state, to_jsonb(o) as source from subscriptions s join sources o on o.id = s.source_id
       where s.path = $1`,
      [path],
    )
  )[0]
  if (!row) return null
  const { id, key, name, url, kind, options, state, first_success_at } = row.source
  return {
    topic: row.topic,
    state: row.state,
    source: {
      id,
      key,
      name,
      url,
      kind,
      options,
      watched: state === 'active',
      everWorked: first_success_at !== null,
      pacing: toPacing(row.source),
    },
  }
}

/** Keeps what a push has brought: the hub lives, and the source has spoken if it showed something new. */
export async function keepPush(
  q: Queryable,
  sourceId: number,
  pushed: { readonly sawNew: boolean; readonly pace: Pacing['pace'] },
  at: Date,
): Promise<void> {
  await q.query('update subscriptions set last_push_at = now() where source_id = $1', [sourceId])
  await q.query(
    `update sources o set pace = coalesce($2::jsonb, pace),
       last_new_at = case when $3 then $4::timestamptz else last_new_at end,
       quiet_since = case when $3 then $4 else quiet_since end,
       silent_since = case when $3 then null else silent_since end,
       hub_until = coalesce(hub_until, (
         select $4::timestamptz + (s.lease_until - now()) from subscriptions s
         where s.source_id = o.id and s.state = 'active' and s.lease_until > now()))
     where id = $1`,
    [sourceId, pushed.pace === null ? null : JSON.stringify(pushed.pace), pushed.sawNew, at],
  )
}

/** A poll found what the hub had not told: it is not counted on until it tells something again. */
export async function doubtHub(q: Queryable, sourceId: number): Promise<void> {
  await q.query('update sources set hub_until = null where id = $1', [sourceId])
}
