import type { Queryable } from './db.js'
import type { ShownEntry } from './entries.js'
import { storable } from './storable.js'

/** An entry whose source carries its article, as the store knows it. */
export interface KnownPost {
  readonly id: number
  readonly firstSeen: Date
  readonly history: boolean
  /** The first source that showed it. */
  readonly sourceId: number | null
  /** What its page shows so far; null where nothing was kept yet. */
  readonly current: { readonly title: string; readonly text: string } | null
}

interface PostRow {
  url_key: string
  id: number
  first_seen: Date
  history: boolean
  source_id: number | null
  title: string | null
  text: string | null
}

/** Entries by their URL keys, each with what its page shows. */
export async function knownPosts(q: Queryable, keys: readonly string[]): Promise<ReadonlyMap<string, KnownPost>> {
  if (keys.length === 0) return new Map()
  const rows = await q.query<PostRow>(
    `select e.url_key, e.id, e.first_seen, e.history, a.title, a.text,
       (select s.source_id from sightings s where s.entry_id = e.id order by s.seen_at limit 1) as source_id
     from entries e
     left join lateral (select article_id from revisions where page_id = e.page_id order by n desc limit 1) r on true
     left join articles a on a.id = r.article_id
     where e.url_key = any($1::text[])`,
    [keys],
  )
  return new Map(
    rows.map(({ url_key, id, first_seen, history, source_id, title, text }) => [
      url_key,
      {
        id,
        firstSeen: first_seen,
        history,
        sourceId: source_id,
        current: title === null || text === null ? null : { title, text },
      },
    ]),
  )
}

/** Posts that are looked at to find the latest. */
const LATEST = 200

/** The number of the latest post that a channel has shown; null where none is known. */
export async function latestPost(q: Queryable, sourceId: number): Promise<number | null> {
  const rows = await q.query<{ latest: number | null }>(
    `select max(substring(guid from '/(\\d{1,12})$')::bigint) as latest
     from (select guid from sightings where source_id = $1 order by seen_at desc limit ${LATEST}) s`,
    [sourceId],
  )
  return rows[0]?.latest ?? null
}

/** Whether a post says something else than what is kept of it. */
export function isChanged(shown: ShownEntry, known: KnownPost | undefined): boolean {
  const { post, title } = shown
  if (post === undefined) return false
  return known?.current?.text !== storable(post.text) || known.current.title !== storable(title)
}
