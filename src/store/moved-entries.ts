import type { Queryable } from './db.js'
import { type ShownEntry, shownRow } from './entries.js'
import { storable } from './storable.js'

/** An entry that its source showed before, at another address. */
export interface MovedEntry {
  readonly urlKey: string
  readonly pageId: number
}

/** Titles shorter than this are given to many things. */
const TITLE_CHARS = 15
/** How long ago an entry without a date may have been shown, to be known again by its title. */
const UNDATED_MS = 30 * 24 * 3_600_000

/**
 * Of entries that are new to a source, those that it showed before at another address: same title, same time of
 * publication, read already, and the former address no longer shown (two that stand side by side are two). A source
 * that changes all its addresses at once shows nothing new by that.
 *
 * @param shown keys of everything that it shows now; entries without a date are known by their title alone, where all
 *   of it is new
 */
export async function movedEntries(
  q: Queryable,
  sourceId: number,
  fresh: readonly ShownEntry[],
  shown: readonly string[],
  seen: Date,
): Promise<MovedEntry[]> {
  const undated = fresh.length === shown.length
  const candidates = fresh
    .filter(({ title, published }) => (published === null ? undated && title.length >= TITLE_CHARS : title !== ''))
    .map(({ urlKey, title, published }) => ({
      url_key: urlKey,
      title: storable(title),
      published: published?.toISOString() ?? null,
    }))
  if (candidates.length === 0) return []
  const known = (match: string): string => `
    select x.url_key, e.page_id, s.seen_at
    from jsonb_to_recordset($2::jsonb) as x(url_key text, title text, published timestamptz)
    join sightings s on s.source_id = $1 and s.title = x.title and ${match}
    join entries e on e.id = s.entry_id and e.page_id is not null
    where not (e.url_key = any($3::text[]))`
  const byTitle = `x.published is null and s.published is null and s.seen_at > $4::timestamptz`
  const rows = await q.query<{ url_key: string; page_id: number }>(
    `select distinct on (url_key) url_key, page_id from (
       ${known('s.published = x.published')}${undated ? ` union all ${known(byTitle)}` : ''}) k
     order by url_key, seen_at desc`,
    [sourceId, JSON.stringify(candidates), shown, ...(undated ? [new Date(seen.getTime() - UNDATED_MS)] : [])],
  )
  return rows.map((row) => ({ urlKey: row.url_key, pageId: row.page_id }))
}

/** Keeps new addresses of entries that were read at their old ones: known from now on, and not read again. */
export async function keepMovedEntries(
  q: Queryable,
  sourceId: number,
  entries: readonly (ShownEntry & { readonly pageId: number })[],
  seen: Date,
): Promise<void> {
  if (entries.length === 0) return
  const shown = JSON.stringify(entries.map((entry) => ({ ...shownRow(entry), page_id: entry.pageId })))
  const rows = `jsonb_to_recordset($1::jsonb) as x(url_key text, url text, host text, title text, guid text,
    published timestamptz, updated timestamptz, page_id bigint)`
  await q.query(
    `insert into hosts (name) select distinct host from ${rows} order by host on conflict (name) do nothing`,
    [shown],
  )
  await q.query(
    `insert into entries (url_key, url, fetch_url, host_id, state, reason, title, published, first_seen, history, page_id)
     select x.url_key, x.url, x.url, h.id, 'fetched', 'shown before at another address', x.title, x.published, $2, true, x.page_id
     from ${rows} join hosts h on h.name = x.host order by x.url_key on conflict (url_key) do nothing`,
    [shown, seen],
  )
  await q.query(
    `insert into sightings (entry_id, source_id, seen_at, title, guid, published, updated)
     select e.id, $2, $3, x.title, x.guid, x.published, x.updated from ${rows} join entries e on e.url_key = x.url_key
     order by e.id on conflict (entry_id, source_id) do nothing`,
    [shown, sourceId, seen],
  )
}
