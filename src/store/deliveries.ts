import type { AttemptOutcome } from '../domain/delivery.js'
import type { EventType } from '../domain/event.js'
import type { Nudge } from '../domain/nudge.js'
import type { Queryable } from './db.js'
import { storable } from './storable.js'

/** One try of a delivery, begun: its row is written before anything is sent (invariant 5). */
export interface Attempt {
  readonly deliveryId: number
  /** 1 for the first; also what fences a late worker out. */
  readonly n: number
  readonly endpointId: number
  readonly url: string
  readonly sealedSecret: string
  readonly sequence: number
  readonly type: EventType
  readonly body: string
  readonly createdAt: Date
  /** Since when the endpoint has only failed; null where it last worked, or was never tried. */
  readonly failingSince: Date | null
}

export type Begun =
  | { readonly kind: 'attempt'; readonly attempt: Attempt }
  | { readonly kind: 'early' }
  /** The endpoint has as many deliveries in the air as one may have. */
  | { readonly kind: 'busy' }
  /** Delivered, given up, or in another worker's hands. */
  | { readonly kind: 'nothing' }

interface AttemptRow {
  id: number
  attempt_no: number
  endpoint_id: number
  created_at: Date
  url: string
  secret: string
  seq: number
  type: EventType
  body: string
  failing_since: Date | null
}

/**
 * Takes a due delivery for `leaseMs` and writes its next attempt. Called in a transaction.
 * @param atOnce how many deliveries one endpoint may have in the air, so that a dead one does not hold up the others
 */
export async function beginAttempt(q: Queryable, id: number, leaseMs: number, atOnce: number): Promise<Begun> {
  const row = (
    await q.query<AttemptRow>(
      `update deliveries d set attempt_no = attempt_no + 1, lease_until = now() + $2 * interval '1 millisecond'
       from endpoints e, events v
       where d.id = $1 and d.state = 'pending' and d.due_at <= now() and (d.lease_until is null or d.lease_until <= now())
         and e.id = d.endpoint_id and v.seq = d.event_seq
         and (select count(*) from deliveries o where o.endpoint_id = d.endpoint_id and o.lease_until > now()) < $3
       returning d.id, d.attempt_no, d.endpoint_id, d.created_at, e.url, e.secret, e.failing_since, v.seq, v.type, v.body`,
      [id, leaseMs, atOnce],
    )
  )[0]
  if (!row) return whyNot(q, id)
  await q.query(
    `update attempts set outcome = 'interrupted', finished_at = now() where delivery_id = $1 and outcome = 'open'`,
    [id],
  )
  await q.query('insert into attempts (delivery_id, n) values ($1, $2)', [id, row.attempt_no])
  return {
    kind: 'attempt',
    attempt: {
      deliveryId: row.id,
      n: row.attempt_no,
      endpointId: row.endpoint_id,
      url: row.url,
      sealedSecret: row.secret,
      sequence: row.seq,
      type: row.type,
      body: row.body,
      createdAt: row.created_at,
      failingSince: row.failing_since,
    },
  }
}

async function whyNot(q: Queryable, id: number): Promise<Begun> {
  const row = (
    await q.query<{ early: boolean; leased: boolean }>(
      `select due_at > now() as early, coalesce(lease_until > now(), false) as leased
       from deliveries where id = $1 and state = 'pending'`,
      [id],
    )
  )[0]
  if (!row || row.leased) return { kind: 'nothing' }
  return row.early ? { kind: 'early' } : { kind: 'busy' }
}

/** What becomes of a delivery after an attempt. */
export type AfterAttempt =
  | { readonly state: 'delivered'; readonly at: Date }
  | { readonly state: 'pending'; readonly delayMs: number; readonly reason: string }
  | { readonly state: 'exhausted' | 'cancelled'; readonly reason: string }

function statusOf(outcome: AttemptOutcome): number | null {
  switch (outcome.kind) {
    case 'delivered':
    case 'refused':
      return outcome.status
    case 'gone':
      return 410
    case 'unreachable':
      return null
  }
}

function detailOf(outcome: AttemptOutcome): string | null {
  switch (outcome.kind) {
    case 'refused':
      return outcome.excerpt
    case 'unreachable':
      return outcome.reason
    default:
      return null
  }
}

/**
 * Closes an attempt and says what comes next. False where the attempt is no longer the delivery's last one: then
 * nothing changes but the attempt's own record.
 */
export async function closeAttempt(
  q: Queryable,
  attempt: { deliveryId: number; n: number },
  outcome: AttemptOutcome,
  after: AfterAttempt,
): Promise<{ current: boolean; nudges: Nudge[] }> {
  const detail = detailOf(outcome)
  await q.query(
    'update attempts set finished_at = now(), outcome = $3, status = $4, detail = $5 where delivery_id = $1 and n = $2',
    [attempt.deliveryId, attempt.n, outcome.kind, statusOf(outcome), detail === null ? null : storable(detail)],
  )
  const rows = await q.query<{ nudges: number; delay_ms: number | null; nudged: boolean }>(
    `update deliveries set state = $3, lease_until = null,
       delivered_at = case when $3 = 'delivered' then $4::timestamptz end,
       reason = $5,
       due_at = case when $3 = 'pending' then now() + $6 * interval '1 millisecond' end,
       nudges = nudges + ($3 = 'pending')::int,
       nudged_at = case when $3 = 'pending' then now() end
     where id = $1 and attempt_no = $2 and state = 'pending'
     returning nudges, nudged_at is not null as nudged, $6::float8 as delay_ms`,
    [
      attempt.deliveryId,
      attempt.n,
      after.state,
      after.state === 'delivered' ? after.at : null,
      'reason' in after ? storable(after.reason) : null,
      after.state === 'pending' ? after.delayMs : 0,
    ],
  )
  const row = rows[0]
  const nudges: Nudge[] =
    row?.nudged === true
      ? [{ stage: 'deliver', id: attempt.deliveryId, n: row.nudges, delayMs: Math.ceil(row.delay_ms ?? 0) }]
      : []
  return { current: row !== undefined, nudges }
}

/** Remembers that an endpoint works, or since when it does not. */
export async function noteEndpointHealth(q: Queryable, endpointId: number, works: boolean, at: Date): Promise<void> {
  await q.query(
    works
      ? 'update endpoints set failing_since = null, last_success_at = $2 where id = $1'
      : 'update endpoints set failing_since = coalesce(failing_since, $2) where id = $1',
    [endpointId, at],
  )
}

/** The sweep: deliveries that are due for longer than `graceMs`, since due and since last nudged. */
export async function nudgeOverdueDeliveries(q: Queryable, graceMs: number, limit: number): Promise<Nudge[]> {
  const rows = await q.query<{ id: number; nudges: number }>(
    `update deliveries set nudges = nudges + 1, nudged_at = now()
     where id in (
       select id from deliveries
       where state = 'pending' and due_at < now() - $1 * interval '1 millisecond'
         and (nudged_at is null or nudged_at < now() - $1 * interval '1 millisecond')
         and (lease_until is null or lease_until <= now())
       order by due_at limit $2 for update skip locked)
     returning id, nudges`,
    [graceMs, limit],
  )
  return rows.map((row) => ({ stage: 'deliver', id: row.id, n: row.nudges, delayMs: 0 }))
}

/** Asks again for a delivery whose job came before its time, or while its endpoint was busy. */
export async function nudgeDeliveryAgain(q: Queryable, id: number, leastMs: number): Promise<Nudge[]> {
  const rows = await q.query<{ nudges: number; delay_ms: number }>(
    `update deliveries set nudges = nudges + 1, nudged_at = now() where id = $1 and state = 'pending'
     returning nudges, greatest($2, extract(epoch from due_at - now()) * 1000)::float8 as delay_ms`,
    [id, leastMs],
  )
  return rows.map((row) => ({ stage: 'deliver', id, n: row.nudges, delayMs: Math.ceil(row.delay_ms) }))
}
