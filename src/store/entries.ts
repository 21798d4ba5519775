import type { Post } from '../domain/source.js'
import type { Queryable } from './db.js'
import { storable, storableJson, storableOrNull } from './storable.js'

/** An entry as a source showed it, with its identity worked out. */
export interface ShownEntry {
  readonly urlKey: string
  readonly url: string
  /** `host:port`, the unit of politeness. */
  readonly host: string
  readonly title: string
  readonly guid: string | null
  readonly published: Date | null
  /** When the source says that it changed; null where it says nothing. */
  readonly updated: Date | null
  readonly history: boolean
  /** The whole article, where the source carries it: its page is never fetched for it. */
  readonly post?: Post
}

/** What an entry's own row and its sighting hold, as `jsonb_to_recordset` takes it. */
export function shownRow(entry: ShownEntry) {
  return {
    url_key: entry.urlKey,
    url: entry.url,
    host: entry.host,
    title: storable(entry.title),
    guid: storableOrNull(entry.guid),
    published: entry.published?.toISOString() ?? null,
    updated: entry.updated?.toISOString() ?? null,
  }
}

/** Of these URL keys, those that the source has not shown before. */
export async function unseenKeys(q: Queryable, sourceId: number, keys: readonly string[]): Promise<Set<string>> {
  const seen = await q.query<{ url_key: string }>(
    `select e.url_key from entries e join sightings s on s.entry_id = e.id and s.source_id = $1
     where e.url_key = any($2::text[])`,
    [sourceId, keys],
  )
  const known = new Set(seen.map((row) => row.url_key))
  return new Set(keys.filter((key) => !known.has(key)))
}

/**
 * Keeps entries and their sightings; what is already there stays as it is. Rows are inserted in the order of their
 * keys, so two pollers cannot wait for each other.
 * @returns ids by URL key, which of them are new, and the hosts that have to be woken
 */
export async function keepEntries(
  q: Queryable,
  sourceId: number,
  entries: readonly ShownEntry[],
  seen: Date,
): Promise<{ ids: Map<string, number>; created: { id: number; urlKey: string }[]; hostIds: number[] }> {
  if (entries.length === 0) return { ids: new Map(), created: [], hostIds: [] }
  const shown = JSON.stringify(
    entries.map((entry) => ({ ...shownRow(entry), history: entry.history, carried: entry.post !== undefined })),
  )
  const columns =
    'url_key text, url text, host text, title text, guid text, published timestamptz, updated timestamptz, history boolean, carried boolean'
  await q.query(
    `insert into hosts (name) select distinct host from jsonb_to_recordset($1::jsonb) as x(${columns}) order by host
     on conflict (name) do nothing`,
    [shown],
  )
  const created = await q.query<{ id: number; url_key: string; host_id: number }>(
    `insert into entries (url_key, url, fetch_url, host_id, due_at, title, published, first_seen, history, carried)
     select x.url_key, x.url, x.url, h.id, now(), x.title, x.published, $2, x.history, x.carried
     from jsonb_to_recordset($1::jsonb) as x(${columns}) join hosts h on h.name = x.host
     order by x.url_key
     on conflict (url_key) do nothing returning id, url_key, host_id`,
    [shown, seen],
  )
  await q.query(
    `insert into sightings (entry_id, source_id, seen_at, title, guid, published, updated)
     select e.id, $2, $3, x.title, x.guid, x.published, x.updated
     from jsonb_to_recordset($1::jsonb) as x(${columns}) join entries e on e.url_key = x.url_key
     order by e.id
     on conflict (entry_id, source_id) do nothing`,
    [shown, sourceId, seen],
  )
  const ids = await q.query<{ id: number; url_key: string }>(
    'select id, url_key from entries where url_key = any($1::text[])',
    [entries.map((entry) => entry.urlKey)],
  )
  return {
    ids: new Map(ids.map((row) => [row.url_key, row.id])),
    created: created.map((row) => ({ id: row.id, urlKey: row.url_key })),
    hostIds: [...new Set(created.map((row) => row.host_id))],
  }
}

/**
 * A look at an entry's page has ended, and the next one, if one is planned, is as far off as `afterMs` says: the waits
 * since the first reading, ascending. `$2` are these.
 */
const NEXT_LOOK = `
  state = case when looks between 1 and cardinality($2::bigint[]) - 1 then 'waiting' else 'fetched' end,
  due_at = case when looks between 1 and cardinality($2::bigint[]) - 1
    then now() + ($2::bigint[])[looks + 1] * interval '1 millisecond' - ($2::bigint[])[looks] * interval '1 millisecond' end,
  looks = case when looks > 0 then looks + 1 else 0 end, attempts = 0`

/** The page of an entry has been read. */
export async function finishEntry(
  q: Queryable,
  id: number,
  pageId: number,
  lookAgainMs: readonly number[],
): Promise<void> {
  await q.query(`update entries set page_id = $3, reason = null, ${NEXT_LOOK} where id = $1`, [id, lookAgainMs, pageId])
}

/**
 * The page of an entry has been read, and is a live blog. Such a page is looked at again whatever its topics are, as soon
 * as the page of a new article where it `grows`.
 */
export async function finishLive(
  q: Queryable,
  id: number,
  pageId: number,
  lookAgainMs: readonly number[],
  grows: boolean,
): Promise<void> {
  const [first] = lookAgainMs
  if (!grows || first === undefined) return finishEntry(q, id, pageId, lookAgainMs)
  await q.query(
    `update entries set page_id = $3, reason = null, state = 'waiting', looks = 1, attempts = 0, hops = 0,
       due_at = now() + $2 * interval '1 millisecond'
     where id = $1`,
    [id, first, pageId],
  )
}

/**
 * The entry is given up: refused by the site or the guard, or failed too often. The reason stays on record. Where its
 * page has been read before, only this look at it is given up.
 */
export async function giveUpEntry(
  q: Queryable,
  id: number,
  state: 'refused' | 'failed',
  reason: string,
  lookAgainMs: readonly number[],
): Promise<void> {
  await q.query(`update entries set reason = $3, ${NEXT_LOOK} where id = $1 and page_id is not null`, [
    id,
    lookAgainMs,
    `not read again: ${storable(reason)}`,
  ])
  await q.query('update entries set state = $2, reason = $3, due_at = null where id = $1 and page_id is null', [
    id,
    state,
    storable(reason),
  ])
}

/**
 * Plans the first look at the pages that show an article, in `afterMs`; one entry of each page stands for it, and what
 * its source carries itself is left out. Returns the hosts that have to be woken.
 */
export async function planLooks(q: Queryable, articleId: number, afterMs: number): Promise<number[]> {
  const planned = await q.query<{ host_id: number }>(
    `update entries set state = 'waiting', due_at = now() + $2 * interval '1 millisecond', looks = 1, attempts = 0, hops = 0
     where id in (
       select min(e.id) from revisions r join entries e on e.page_id = r.page_id
       where r.article_id = $1 and not e.carried group by e.page_id)
       and state = 'fetched' and looks = 0
     returning host_id`,
    [articleId, afterMs],
  )
  return [...new Set(planned.map((row) => row.host_id))].sort((a, b) => a - b)
}

/**
 * The entry is tried again later.
 * @param untried its page has not been asked for yet, so this turn counts as no try
 */
export async function postponeEntry(
  q: Queryable,
  id: number,
  delayMs: number,
  reason: string,
  untried: boolean,
): Promise<void> {
  await q.query(
    `update entries set due_at = now() + $2 * interval '1 millisecond', reason = $3,
       attempts = case when $4::boolean then 0 else attempts end
     where id = $1`,
    [id, delayMs, storable(reason), untried],
  )
}

/** A redirect led to another host: the page is fetched in that host's own turn. Returns that host's id. */
export async function redirectEntry(q: Queryable, id: number, to: string, host: string): Promise<number> {
  await q.query('insert into hosts (name) values ($1) on conflict (name) do nothing', [host])
  const row = (
    await q.query<{ host_id: number }>(
      `update entries set fetch_url = $2, host_id = h.id, hops = hops + 1, attempts = 0, due_at = now()
       from hosts h where entries.id = $1 and h.name = $3 returning entries.host_id`,
      [id, to, host],
    )
  )[0]
  if (!row) throw new Error(`entry ${id} is missing`)
  return row.host_id
}

/**
 * More of an entry's page is fetched from `url`, in the turn of that URL's host; `draft` is what was read so far.
 * Returns the host's id.
 */
export async function continueEntry(
  q: Queryable,
  id: number,
  url: string,
  host: string,
  draft: object,
): Promise<number> {
  await q.query('insert into hosts (name) values ($1) on conflict (name) do nothing', [host])
  const row = (
    await q.query<{ host_id: number }>(
      `update entries e set fetch_url = $2, host_id = h.id, attempts = 0, due_at = now(), draft = jsonb_build_object(
         'whole', $4::jsonb,
         'home', coalesce(e.draft -> 'home', jsonb_build_object('fetchUrl', e.fetch_url, 'hostId', e.host_id)))
       from hosts h where e.id = $1 and h.name = $3 returning e.host_id`,
      [id, url, host, storableJson(draft)],
    )
  )[0]
  if (!row) throw new Error(`entry ${id} is missing`)
  return row.host_id
}

/** No more of an entry's page is to be fetched: when it is looked at again, that begins where it began before. */
export async function endDraft(q: Queryable, id: number): Promise<void> {
  await q.query(
    `update entries set fetch_url = draft -> 'home' ->> 'fetchUrl', host_id = (draft -> 'home' ->> 'hostId')::bigint,
       draft = null
     where id = $1 and draft is not null`,
    [id],
  )
}

/**
 * Entries that their source now shows with another title or another time of change are looked at again, where their
 * page's article has a topic: its figures may have been corrected; and where it is a live blog. Returns the hosts that have to be woken.
 */
export async function revisitChanged(
  q: Queryable,
  sourceId: number,
  entries: readonly ShownEntry[],
): Promise<number[]> {
  if (entries.length === 0) return []
  const shown = entries.map((entry) => ({
    url_key: entry.urlKey,
    title: storable(entry.title),
    updated: entry.updated?.toISOString() ?? null,
  }))
  const changed = await q.query<{ entry_id: number }>(
    `update sightings s set title = x.title, updated = x.updated
     from jsonb_to_recordset($2::jsonb) as x(url_key text, title text, updated timestamptz), entries e
     where e.url_key = x.url_key and s.entry_id = e.id and s.source_id = $1
       and (s.title <> x.title or (x.updated is not null and s.updated is distinct from x.updated))
     returning s.entry_id`,
    [sourceId, JSON.stringify(shown)],
  )
  if (changed.length === 0) return []
  const waiting = await q.query<{ host_id: number }>(
    `update entries e set state = 'waiting', due_at = now(), attempts = 0, hops = 0
     where e.id = any($1::bigint[]) and e.page_id is not null and not e.carried and (
       exists (select 1 from pages p where p.id = e.page_id and p.outcome = 'live-blog') or exists (
         select 1 from revisions r join judgements j on j.article_id = r.article_id and j.applies
         where r.page_id = e.page_id))
     returning e.host_id`,
    [changed.map((row) => row.entry_id)],
  )
  return [...new Set(waiting.map((row) => row.host_id))]
}
