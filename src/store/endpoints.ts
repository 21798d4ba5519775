import type { EventType } from '../domain/event.js'
import type { Queryable } from './db.js'

/** The id that the next endpoint will have: its secret is sealed for that id before the row is written. */
export async function reserveEndpointId(q: Queryable): Promise<number> {
  const row = (await q.query<{ id: number }>(`select nextval(pg_get_serial_sequence('endpoints', 'id')) as id`))[0]
  if (!row) throw new Error('no endpoint id could be reserved')
  return row.id
}

/** Keeps an endpoint under a reserved id. False where an endpoint with this URL is there already. */
export async function addEndpoint(
  q: Queryable,
  endpoint: { id: number; url: string; sealedSecret: string; events: readonly EventType[]; at: Date },
): Promise<boolean> {
  const rows = await q.query(
    `insert into endpoints (id, url, secret, events, created_at) overriding system value values ($1, $2, $3, $4, $5)
     on conflict (url) where state <> 'removed' do nothing returning id`,
    [endpoint.id, endpoint.url, endpoint.sealedSecret, endpoint.events, endpoint.at],
  )
  return rows.length > 0
}

/** Id of the endpoint with this URL, or null. */
export async function endpointWithUrl(q: Queryable, url: string): Promise<number | null> {
  const rows = await q.query<{ id: number }>(`select id from endpoints where url = $1 and state <> 'removed'`, [url])
  return rows[0]?.id ?? null
}

/** Where an endpoint is and its sealed secret, or null. */
export async function endpointSecret(q: Queryable, id: number): Promise<{ url: string; sealed: string } | null> {
  const rows = await q.query<{ url: string; secret: string }>(
    `select url, secret from endpoints where id = $1 and state <> 'removed'`,
    [id],
  )
  return rows[0] ? { url: rows[0].url, sealed: rows[0].secret } : null
}

/** Removes an endpoint and cancels what is still to be delivered to it. False where there is none. */
export async function removeEndpoint(q: Queryable, id: number): Promise<boolean> {
  return stopEndpoint(q, id, 'removed', 'the endpoint was removed')
}

/** Disables an endpoint, by itself or by an operator. False where it is not active. */
export async function disableEndpoint(q: Queryable, id: number, reason: string): Promise<boolean> {
  return stopEndpoint(q, id, 'disabled', reason)
}

async function stopEndpoint(q: Queryable, id: number, state: 'removed' | 'disabled', reason: string): Promise<boolean> {
  const stopped = await q.query(
    `update endpoints set state = $2, disabled_reason = $3
     where id = $1 and (state = 'active' or ($2 = 'removed' and state = 'disabled')) returning id`,
    [id, state, reason],
  )
  if (stopped.length === 0) return false
  await q.query(
    `update deliveries set state = 'cancelled', due_at = null, reason = $2 where endpoint_id = $1 and state = 'pending'`,
    [id, reason],
  )
  return true
}
