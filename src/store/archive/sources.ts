import { entriesPerDay, type Pace } from '../../sources/pace.js'
import type { Queryable } from '../db.js'
import type { Slice, SourceView } from './views.js'

interface SourceRow {
  key: string
  name: string
  kind: string
  options: unknown
  url: string
  publisher: string | null
  language: string | null
  country: string | null
  role: string | null
  interval_seconds: number
  origin: SourceView['origin']
  state: SourceView['state']
  due_at: Date | null
  next_why: string | null
  first_success_at: Date | null
  last_polled_at: Date | null
  last_success_at: Date | null
  last_new_at: Date | null
  failures: number
  failing_since: Date | null
  configured_url: string | null
  moved_at: Date | null
  pace: Pace | null
  silent_since: Date | null
  hub_until: Date | null
  last_error: string | null
  last_status: number | null
}

const COLUMNS = `key, name, kind, options, url, publisher, language, country, role, interval_seconds, origin, state, due_at, next_why,
  first_success_at, last_polled_at, last_success_at, last_new_at, failures, failing_since, last_error, last_status,
  configured_url, moved_at, pace, silent_since, hub_until`

function toView(row: SourceRow): SourceView {
  const { key, name, kind, options, url, publisher, language, country, role, origin, state, failures } = row
  return {
    key,
    name,
    kind,
    options,
    url,
    publisher,
    language,
    country,
    role,
    intervalSeconds: row.interval_seconds,
    origin,
    state,
    configuredUrl: row.configured_url ?? url,
    movedAt: row.moved_at,
    health: healthOf(row),
    pacePerDay: entriesPerDay(row.pace, row.last_polled_at ?? new Date(0)),
    lastPolledAt: row.last_polled_at,
    lastSuccessAt: row.last_success_at,
    lastNewAt: row.last_new_at,
    nextPollAt: row.due_at,
    nextWhy: row.next_why,
    failures,
    failingSince: row.failing_since,
    silentSince: row.silent_since,
    pushedUntil: row.hub_until,
    lastError: row.last_error,
    lastStatus: row.last_status,
  }
}

function healthOf(row: SourceRow): SourceView['health'] {
  if (row.last_polled_at === null) return 'waiting'
  if (row.first_success_at === null) return 'never-worked'
  if (row.failures > 0) return 'failing'
  return row.silent_since === null ? 'working' : 'silent'
}

/** Sources in the order of their keys, after `after`; null for the first page. */
export async function readSources(
  q: Queryable,
  page: { readonly after: string | null; readonly limit: number },
): Promise<Slice<SourceView, string>> {
  const rows = await q.query<SourceRow>(
    `select ${COLUMNS} from sources where $1::text is null or key > $1 order by key limit $2`,
    [page.after, page.limit],
  )
  return { items: rows.map(toView), next: rows.length < page.limit ? null : (rows.at(-1)?.key ?? null) }
}

/** One source, or null. */
export async function readSource(q: Queryable, key: string): Promise<SourceView | null> {
  const row = (await q.query<SourceRow>(`select ${COLUMNS} from sources where key = $1`, [key]))[0]
  return row ? toView(row) : null
}
