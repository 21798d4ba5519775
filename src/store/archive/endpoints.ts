import type { EventType } from '../../domain/event.js'
import type { Queryable } from '../db.js'
import type { EndpointView, Slice } from './views.js'

interface EndpointRow {
  id: number
  url: string
  events: EventType[]
  state: EndpointView['state']
  disabled_reason: string | null
  created_at: Date
  failing_since: Date | null
  last_success_at: Date | null
}

const COLUMNS = 'id, url, events, state, disabled_reason, created_at, failing_since, last_success_at'

function toView(row: EndpointRow): EndpointView {
  const { id, url, events, state } = row
  return {
    id,
    url,
    events,
    state,
    disabledReason: row.disabled_reason,
    createdAt: row.created_at,
    failingSince: row.failing_since,
    lastSuccessAt: row.last_success_at,
  }
}

/** Endpoints that have not been removed, in the order in which they were added. */
export async function readEndpoints(
  q: Queryable,
  page: { readonly after: number | null; readonly limit: number },
): Promise<Slice<EndpointView, number>> {
  const rows = await q.query<EndpointRow>(
    `select ${COLUMNS} from endpoints where state <> 'removed' and id > coalesce($1::bigint, 0) order by id limit $2`,
    [page.after, page.limit],
  )
  return { items: rows.map(toView), next: rows.length < page.limit ? null : (rows.at(-1)?.id ?? null) }
}

/** One endpoint that has not been removed, or null. */
export async function readEndpoint(q: Queryable, id: number): Promise<EndpointView | null> {
  const row = (
    await q.query<EndpointRow>(`select ${COLUMNS} from endpoints where state <> 'removed' and id = $1`, [id])
  )[0]
  return row ? toView(row) : null
}
