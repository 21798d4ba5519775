import type { Queryable } from './db.js'

/** A text that may be one with a new one. */
export interface LikelyCopy {
  readonly id: number
  readonly title: string
  readonly text: string
  /** The first of the texts that it repeats, or itself. */
  readonly root: number
  /** Whose copy it is, or itself. */
  readonly original: number
}

/** Of one shingle so many of the latest texts are looked at: a phrase that everybody prints tells nothing. */
const LATEST = 24
/** So many texts are compared with a new one. */
const COMPARED = 5

/** Keeps the fingerprint of an article; again is no harm. */
export async function keepFingerprint(q: Queryable, articleId: number, hashes: readonly number[]): Promise<void> {
  if (hashes.length === 0) return
  await q.query(
    'insert into fingerprints (hash, article_id) select hash, $2 from unnest($1::bigint[]) as h (hash) on conflict do nothing',
    [hashes, articleId],
  )
}

/** Later texts are compared with this one no more. */
export async function forgetFingerprint(q: Queryable, articleId: number, hashes: readonly number[]): Promise<void> {
  await q.query('delete from fingerprints where hash = any($1::bigint[]) and article_id = $2', [hashes, articleId])
}

/** Ids of the texts that share most of a fingerprint, the most alike first; of equals the older one. */
export async function alikeArticles(q: Queryable, hashes: readonly number[], except: number): Promise<number[]> {
  if (hashes.length === 0) return []
  const rows = await q.query<{ id: number }>(
    `select f.article_id as id
     from unnest($1::bigint[]) as h (hash)
     cross join lateral (
       select article_id from fingerprints where hash = h.hash order by article_id desc limit ${LATEST}) f
     where f.article_id <> $2
     group by f.article_id order by count(*) desc, f.article_id limit ${COMPARED}`,
    [hashes, except],
  )
  return rows.map((row) => row.id)
}

/** The texts with these ids, in that order. */
export async function likelyCopies(q: Queryable, ids: readonly number[]): Promise<LikelyCopy[]> {
  if (ids.length === 0) return []
  const rows = await q.query<LikelyCopy>(
    `select id, title, text, coalesce(text_root, id) as root, coalesce(copy_of, id) as original
     from articles where id = any($1::bigint[]) order by array_position($1::bigint[], id)`,
    [ids],
  )
  return rows
}

/** What was noted of whose text an article repeats, or null. */
export async function repeatOf(
  q: Queryable,
  articleId: number,
): Promise<{ readonly kind: 'copy' | 'update'; readonly of: number } | null> {
  const rows = await q.query<{ kind: 'copy' | 'update'; of: number }>(
    `select case when copy_of is null then 'update' else 'copy' end as kind, coalesce(copy_of, update_of) as of
     from articles where id = $1 and coalesce(copy_of, update_of) is not null`,
    [articleId],
  )
  return rows[0] ?? null
}

/** Notes whose text an article repeats. */
export async function markRepeat(
  q: Queryable,
  articleId: number,
  repeat: { readonly kind: 'copy' | 'update'; readonly of: number; readonly root: number },
): Promise<void> {
  await q.query(
    `update articles set copy_of = case when $2 = 'copy' then $3::bigint end,
       update_of = case when $2 = 'update' then $3::bigint end, text_root = $4 where id = $1`,
    [articleId, repeat.kind, repeat.of, repeat.root],
  )
}
