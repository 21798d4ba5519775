import type { Queryable } from '../db.js'
import type { PageOutcome } from '../pages.js'
import type { EntryView } from './views.js'

interface EntryRow {
  id: number
  url: string
  state: EntryView['state']
  reason: string | null
  attempts: number
  due_at: Date | null
  title: string
  published: Date | null
  first_seen: Date
  history: boolean
  page_url: string | null
  page_outcome: PageOutcome | null
  page_reason: string | null
  page_read_at: Date | null
}

/** What became of an address, by its URL key; null where nobody has shown or handed it in. */
export async function readEntry(q: Queryable, urlKey: string): Promise<EntryView | null> {
  const rows = await q.query<EntryRow>(
    `select e.id, e.url, e.state, e.reason, e.attempts, e.due_at, e.title, e.published, e.first_seen, e.history,
       p.url as page_url, p.outcome as page_outcome, p.reason as page_reason, p.read_at as page_read_at
     from entries e left join pages p on p.id = e.page_id where e.url_key = $1`,
    [urlKey],
  )
  const row = rows[0]
  if (!row) return null
  const { id, url, state, reason, attempts, title, published, history } = row
  const page =
    row.page_url === null || row.page_outcome === null || row.page_read_at === null
      ? null
      : { url: row.page_url, outcome: row.page_outcome, reason: row.page_reason, readAt: row.page_read_at }
  return {
    id,
    url,
    state,
    reason,
    attempts,
    nextTryAt: row.due_at,
    title,
    published,
    firstSeen: row.first_seen,
    history,
    page,
  }
}
