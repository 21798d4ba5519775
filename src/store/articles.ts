import type { Article, Reading } from '../domain/article.js'
import type { Claim, Facts } from '../domain/claim.js'
import type { Nudge } from '../domain/nudge.js'
import type { Judgement } from '../domain/topic.js'
import type { Queryable } from './db.js'
import { storable, storableJson, storableOrNull } from './storable.js'

/** An article as reading found it, before it has an identity. */
export interface ReadArticle {
  readonly reading: Reading
  /** Null for a text too short to be merged with another page's (invariant 8). */
  readonly mergeHash: string | null
  readonly url: string
  readonly published: Date | null
  readonly firstSeen: Date
  readonly history: boolean
  readonly sourceId: number | null
}

/** Columns of a new article; it waits to be tagged, and its first job is on its way. */
export const NEW_ARTICLE_COLUMNS = `merge_hash, title, text, standfirst, language, byline, site_name, url, published,
  modified, first_seen, history, source_id, zones, due_at, nudges, nudged_at`

/** Their values, as parameters from number `first` on. */
export function newArticleValues(first: number): string {
  const params = Array.from({ length: 14 }, (_, i) => `$${first + i}`)
  return `${params.join(', ')}, now(), 1, now()`
}

/** These parameters. */
export function newArticleParams({ reading, ...article }: ReadArticle): unknown[] {
  return [
    article.mergeHash,
    storable(reading.title),
    storable(reading.text),
    storableOrNull(reading.standfirst),
    reading.language,
    storableOrNull(reading.byline),
    storableOrNull(reading.siteName),
    article.url,
    article.published,
    reading.modified,
    article.firstSeen,
    article.history,
    article.sourceId,
    storableJson(reading.zones ?? null),
  ]
}

/** The nudge that a new article's row already counts. */
export function firstTagNudge(id: number): Nudge {
  return { stage: 'tag', id, n: 1, delayMs: 0 }
}

/**
 * Keeps a content, once however many pages show it.
 * @param current the article that its page shows so far: a short text is compared with that one alone
 */
export async function keepArticle(
  q: Queryable,
  article: ReadArticle,
  current: { id: number; title: string; text: string } | null,
): Promise<{ id: number; created: boolean; nudges: Nudge[] }> {
  const { title, text } = article.reading
  if (article.mergeHash === null && current && current.title === storable(title) && current.text === storable(text)) {
    return { id: current.id, created: false, nudges: [] }
  }
  const inserted = await q.query<{ id: number }>(
    `insert into articles (${NEW_ARTICLE_COLUMNS}) values (${newArticleValues(1)})
     on conflict (merge_hash) do nothing returning id`,
    newArticleParams(article),
  )
  const row = inserted[0]
  if (row) return { id: row.id, created: true, nudges: [firstTagNudge(row.id)] }
  const known = (await q.query<{ id: number }>('select id from articles where merge_hash = $1', [article.mergeHash]))[0]
  if (!known) throw new Error('an article with this content was there and is not')
  return { id: known.id, created: false, nudges: [] }
}

/** An article's row, as far as `toArticle` reads it. */
export interface ArticleRow {
  id: number
  title: string
  standfirst: string | null
  text: string
  language: string | null
  published: Date | null
  first_seen: Date
  url: string
  history: boolean
}

export const ARTICLE_COLUMNS = 'id, title, standfirst, text, language, published, first_seen, url, history'

export function toArticle(row: ArticleRow): Article {
  return {
    id: row.id,
    title: row.title,
    standfirst: row.standfirst,
    text: row.text,
    language: row.language,
    published: row.published,
    firstSeen: row.first_seen,
    url: row.url,
    history: row.history,
  }
}

/** An article that waits to be tagged, and the count of tries, this one included; null where it no longer waits. */
export async function beginTagging(q: Queryable, id: number): Promise<{ article: Article; attempts: number } | null> {
  const row = (
    await q.query<ArticleRow & { attempts: number }>(
      `update articles set attempts = attempts + 1 where id = $1 and state = 'untagged' returning ${ARTICLE_COLUMNS}, attempts`,
      [id],
    )
  )[0]
  return row ? { article: toArticle(row), attempts: row.attempts } : null
}

/** An article that could not be tagged after several tries. It stays on record with its reason. */
export async function quarantineArticle(q: Queryable, id: number, reason: string): Promise<void> {
  await q.query(
    `update articles set state = 'failed', due_at = null, reason = $2 where id = $1 and state = 'untagged'`,
    [id, storable(reason)],
  )
}

/** What tagging found of an article. */
interface Found {
  readonly judgements: readonly Judgement[]
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
}

/**
 * Keeps what tagging found, in one statement. False where another worker has been quicker: then nothing of this run may
 * be kept.
 */
export async function finishTagging(q: Queryable, id: number, found: Found): Promise<boolean> {
  return keepFound(q, id, found, 'untagged')
}

/** Puts what tagging finds now in the place of what it found before; inside a transaction, under `lockLog`. */
export async function replaceTagging(q: Queryable, id: number, found: Found): Promise<void> {
  await q.query('delete from judgements where article_id = $1', [id])
  await q.query('delete from claims where article_id = $1', [id])
  if (!(await keepFound(q, id, found, 'linked'))) throw new Error(`article ${id} was tagged and is not any more`)
}

async function keepFound(q: Queryable, id: number, found: Found, before: 'untagged' | 'linked'): Promise<boolean> {
  const done = await q.query(
    `with done as (
       update articles set state = 'linked', due_at = null, facts = $2::jsonb where id = $1 and state = $5 returning id
     ), judged as (
       insert into judgements (article_id, topic, applies, score, threshold, rules, evidence)
       select done.id, x.topic, x.applies, x.score, x.threshold, x.rules, x.evidence
       from done, jsonb_to_recordset($3::jsonb) as x(topic text, applies boolean, score real, threshold real, rules text, evidence jsonb)
     ), claimed as (
       insert into claims (article_id, n, slot, value, speaker, zone, sentence, start_at, end_at)
       select done.id, x.n, x.slot, x.value, x.speaker, x.zone, x.sentence, x.start, x."end"
       from done, jsonb_to_recordset($4::jsonb) as x(n integer, slot text, value jsonb, speaker text, zone text, sentence text, start integer, "end" integer)
     )
     select id from done`,
    [
      id,
      found.facts === null ? null : JSON.stringify(found.facts),
      JSON.stringify(found.judgements),
      JSON.stringify(found.claims.map((claim, n) => ({ n, ...claim }))),
      before,
    ],
  )
  return done.length > 0
}

/** An article, or null. */
export async function articleById(q: Queryable, id: number): Promise<Article | null> {
  const rows = await q.query<ArticleRow>(`select ${ARTICLE_COLUMNS} from articles where id = $1`, [id])
  return rows[0] === undefined ? null : toArticle(rows[0])
}

/** The source by which an article first came, or null where it has none any more. */
export async function sourceOfArticle(q: Queryable, id: number): Promise<{ key: string; name: string } | null> {
  const rows = await q.query<{ key: string; name: string }>(
    'select s.key, s.name from articles a join sources s on s.id = a.source_id where a.id = $1',
    [id],
  )
  return rows[0] ?? null
}

interface NudgedRow {
  id: number
  nudges: number
}

/** The sweep: articles that wait to be tagged for longer than `graceMs` since they were last nudged. */
export async function nudgeOverdueArticles(q: Queryable, graceMs: number, limit: number): Promise<Nudge[]> {
  const rows = await q.query<NudgedRow>(
    `update articles set nudges = nudges + 1, nudged_at = now()
     where id in (
       select id from articles
       where state = 'untagged' and due_at < now() - $1 * interval '1 millisecond'
         and (nudged_at is null or nudged_at < now() - $1 * interval '1 millisecond')
       order by due_at limit $2 for update skip locked)
     returning id, nudges`,
    [graceMs, limit],
  )
  return rows.map((row) => ({ stage: 'tag', id: row.id, n: row.nudges, delayMs: 0 }))
}
