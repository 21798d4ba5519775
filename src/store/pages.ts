import type { KnownPart } from '../articles/parts.js'
import type { Nudge } from '../domain/nudge.js'
import { firstTagNudge, NEW_ARTICLE_COLUMNS, newArticleParams, newArticleValues, type ReadArticle } from './articles.js'
import type { Queryable } from './db.js'
import { storableJson } from './storable.js'

/** A page as the store knows it, with the article that it shows now. */
export interface KnownPage {
  readonly id: number
  /** True where something was fetched at this very address, not only by way of a declared canonical. */
  readonly direct: boolean
  readonly outcome: PageOutcome
  readonly firstReadAt: Date
  readonly current: {
    readonly n: number
    readonly articleId: number
    readonly readerVersion: number
    /** False where a part of the text could not be had. */
    readonly whole: boolean
    readonly title: string
    readonly text: string
  } | null
}

/** What a page is; the entries of a live blog are pages of their own. */
export type PageOutcome = 'article' | 'no-article' | 'live-blog'

interface PageRow {
  id: number
  direct: boolean
  outcome: PageOutcome
  first_read_at: Date
  n: number | null
  article_id: number | null
  reader_version: number | null
  whole: boolean | null
  title: string | null
  text: string | null
}

/** Locks and gives the page with this key, or null. */
export async function lockPage(q: Queryable, urlKey: string): Promise<KnownPage | null> {
  const row = (
    await q.query<PageRow>(
      `select p.id, p.fetched_url = p.url as direct, p.outcome, p.first_read_at, r.n, r.article_id, r.reader_version, r.whole,
         a.title, a.text
       from pages p
       left join lateral (select * from revisions where page_id = p.id order by n desc limit 1) r on true
       left join articles a on a.id = r.article_id
       where p.url_key = $1 for update of p`,
      [urlKey],
    )
  )[0]
  if (!row) return null
  const { n, article_id, reader_version } = row
  return {
    id: row.id,
    direct: row.direct,
    outcome: row.outcome,
    firstReadAt: row.first_read_at,
    current:
      n === null || article_id === null || reader_version === null
        ? null
        : {
            n,
            articleId: article_id,
            readerVersion: reader_version,
            whole: row.whole ?? true,
            title: row.title ?? '',
            text: row.text ?? '',
          },
  }
}

/** What reading a page came to. */
export interface ReadPage {
  readonly urlKey: string
  readonly url: string
  readonly fetchedUrl: string
  readonly host: string
  readonly outcome: PageOutcome
  readonly reason: string | null
  readonly readerVersion: number
  readonly at: Date
  /** What the page says of its use and of other forms of its text; null where it says nothing. */
  readonly facts: Readonly<Record<string, unknown>> | null
  /** The live blog whose entry it is, or null. */
  readonly partOf: number | null
}

/** Keeps a page, new or read again. Two workers with one new page: the second waits for the first and finds it. */
export async function keepPage(q: Queryable, page: ReadPage): Promise<number> {
  const row = (
    await q.query<{ id: number }>(
      `insert into pages (url_key, url, fetched_url, host_id, outcome, reason, reader_version, first_read_at, read_at, facts,
         part_of)
       select $1, $2, $3, h.id, $5, $6, $7, $8, $8, $9::jsonb, $10 from hosts h where h.name = $4
       on conflict (url_key) do update set
         fetched_url = case when pages.fetched_url = pages.url then pages.fetched_url else excluded.fetched_url end,
         outcome = excluded.outcome, reason = excluded.reason, reader_version = excluded.reader_version, read_at = excluded.read_at,
         facts = excluded.facts
       returning id`,
      [
        page.urlKey,
        page.url,
        page.fetchedUrl,
        page.host,
        page.outcome,
        page.reason,
        page.readerVersion,
        page.at,
        storableJson(page.facts),
        page.partOf,
      ],
    )
  )[0]
  if (!row) throw new Error(`host ${page.host} of ${page.url} is missing`)
  return row.id
}

/**
 * Keeps a page that was not known, with its article, its first revision and the end of its entry, in one statement: most
 * pages are read once. Gives the article. Null where the page is known, or another worker has just kept the same content: nothing that
 * matters has been written then, and the page is kept step by step.
 */
export async function keepNewPage(
  q: Queryable,
  page: Omit<ReadPage, 'outcome' | 'reason'>,
  article: ReadArticle,
  entryId: number | null,
  whole: boolean,
): Promise<{ id: number; created: boolean; nudges: Nudge[] } | null> {
  const row = (
    await q.query<{ id: number | null; created: boolean }>(
      `with page as (
         insert into pages (url_key, url, fetched_url, host_id, outcome, reader_version, first_read_at, read_at, facts,
           part_of)
         select $1, $2, $3, h.id, 'article', $5, $6, $6, $8::jsonb, $9 from hosts h where h.name = $4
         on conflict (url_key) do nothing returning id
       ), created as (
         insert into articles (${NEW_ARTICLE_COLUMNS})
         select ${newArticleValues(11)} from page
         on conflict (merge_hash) do nothing returning id
       ), shown as (
         select id from created
         union all
         select a.id from articles a, page where a.merge_hash = $11::text and not exists (select 1 from created)
       ), revision as (
         insert into revisions (page_id, n, article_id, reader_version, read_at, whole)
         select page.id, 1, shown.id, $5, $6, $10 from page, shown
       ), entry as (
         update entries set state = 'fetched', page_id = page.id, due_at = null, reason = null
         from page, shown where entries.id = $7::bigint
       )
       select shown.id, exists (select 1 from created) as created
       from page left join shown on true`,
      [
        page.urlKey,
        page.url,
        page.fetchedUrl,
        page.host,
        page.readerVersion,
        page.at,
        entryId,
        storableJson(page.facts),
        page.partOf,
        whole,
        ...newArticleParams(article),
      ],
    )
  )[0]
  if (!row || row.id === null) return null
  return { id: row.id, created: row.created, nudges: row.created ? [firstTagNudge(row.id)] : [] }
}

/** Adds what the page shows now as its revision `n`. */
export async function addRevision(
  q: Queryable,
  revision: { pageId: number; n: number; articleId: number; readerVersion: number; at: Date; whole: boolean },
): Promise<void> {
  const { pageId, n, articleId, readerVersion, at, whole } = revision
  await q.query(
    'insert into revisions (page_id, n, article_id, reader_version, read_at, whole) values ($1, $2, $3, $4, $5, $6)',
    [pageId, n, articleId, readerVersion, at, whole],
  )
}

/** The same revision was read otherwise, by a newer reader or further: it is replaced in silence (invariant 8). */
export async function rereadRevision(
  q: Queryable,
  revision: { pageId: number; n: number; articleId: number; readerVersion: number; whole: boolean },
): Promise<void> {
  const { pageId, n, articleId, readerVersion, whole } = revision
  await q.query('update revisions set article_id = $3, reader_version = $4, whole = $5 where page_id = $1 and n = $2', [
    pageId,
    n,
    articleId,
    readerVersion,
    whole,
  ])
}

/** Entries of one live blog that are remembered at a look: the latest. */
const MOST_PARTS = 300

/** The entries of a live blog as they are known, the latest of them. */
export async function knownParts(q: Queryable, pageId: number): Promise<KnownPart[]> {
  return q.query<KnownPart>(
    `select substr(p.url_key, strpos(p.url_key, '#') + 1) as name, a.published, a.title, a.text
     from (select id, url_key from pages where part_of = $1 order by id desc limit ${MOST_PARTS}) p
     join lateral (select article_id from revisions where page_id = p.id order by n desc limit 1) r on true
     join articles a on a.id = r.article_id`,
    [pageId],
  )
}
