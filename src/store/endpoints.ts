import type { Endpoint } from '../domain/delivery.js'
import type { EventType } from '../domain/event.js'
import type { Queryable } from './db.js'

interface EndpointRow {
  id: number
  url: string
  events: EventType[]
  state: 'active' | 'disabled'
  disabled_reason: string | null
  created_at: Date
}

const COLUMNS = 'id, url, events, state, disabled_reason, created_at'

function toEndpoint(row: EndpointRow): Endpoint {
  return {
    id: row.id,
    url: row.url,
    events: row.events,
    state: row.state,
    disabledReason: row.disabled_reason,
    createdAt: row.created_at,
  }
}

/** All endpoints that were not removed, in order of their ids. */
export async function listEndpoints(q: Queryable): Promise<Endpoint[]> {
  const rows = await q.query<EndpointRow>(
    `select ${COLUMNS} from endpoints where state <> 'removed' order by id limit 1000`,
  )
  return rows.map(toEndpoint)
}

export async function findEndpoint(q: Queryable, id: number): Promise<Endpoint | null> {
  const row = (
    await q.query<EndpointRow>(`select ${COLUMNS} from endpoints where id = $1 and state <> 'removed'`, [id])
  )[0]
  return row ? toEndpoint(row) : null
}

/** The id that the next endpoint will have: its secret is sealed for that id before the row is written. */
export async function reserveEndpointId(q: Queryable): Promise<number> {
  const row = (await q.query<{ id: number }>(`select nextval(pg_get_serial_sequence('endpoints', 'id')) as id`))[0]
  if (!row) throw new Error('no endpoint id could be reserved')
  return row.id
}

/** Keeps an endpoint. Null where an endpoint with this URL is there already. */
export async function addEndpoint(
  q: Queryable,
  endpoint: { id: number; url: string; sealedSecret: string; events: readonly EventType[]; at: Date },
): Promise<Endpoint | null> {
  const row = (
    await q.query<EndpointRow>(
      `insert into endpoints (id, url, secret, events, created_at) overriding system value values ($1, $2, $3, $4, $5)
       on conflict (url) where state <> 'removed' do nothing returning ${COLUMNS}`,
      [endpoint.id, endpoint.url, endpoint.sealedSecret, endpoint.events, endpoint.at],
    )
  )[0]
  return row ? toEndpoint(row) : null
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
