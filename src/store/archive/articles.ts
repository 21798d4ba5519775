import type { PageZones } from '../../domain/article.js'
import type { Facts } from '../../domain/claim.js'
import type { StoryState } from '../../domain/story.js'
import type { Queryable } from '../db.js'
import type {
  ArticleDetail,
  ArticleLine,
  ClaimView,
  JudgementView,
  MembershipView,
  PageView,
  SightingView,
  Slice,
  SourceRef,
} from './views.js'

/** Of pages and sightings of one article: a wire's text stands on hundreds. */
const MOST = 100

interface LineRow {
  id: number
  title: string
  url: string
  language: string | null
  published: Date | null
  first_seen: Date
  history: boolean
  state: ArticleLine['state']
  source: SourceRef | null
  topics: string[]
}

const LINE = `a.id, a.title, a.url, a.language, a.published, a.first_seen, a.history, a.state,
  (select jsonb_build_object('key', s.key, 'name', s.name) from sources s where s.id = a.source_id) as source,
  array(select j.topic from judgements j where j.article_id = a.id and j.applies order by j.topic) as topics`

function toLine(row: LineRow): ArticleLine {
  const { id, title, url, language, published, first_seen, history, state, source, topics } = row
  return { id, title, url, language, published, firstSeen: first_seen, history, state, source, topics }
}

/**
 * Articles, the latest first.
 * @param before id of the last one of the page before, or null
 * @param topic only those about it, or null for all
 */
export async function readArticles(
  q: Queryable,
  page: { readonly before: number | null; readonly limit: number; readonly topic: string | null },
): Promise<Slice<ArticleLine, number>> {
  const { before, limit, topic } = page
  const rows = await q.query<LineRow>(
    topic === null
      ? `select ${LINE} from articles a where $1::bigint is null or a.id < $1 order by a.id desc limit $2`
      : `select ${LINE} from (
           select article_id from judgements
           where topic = $3 and applies and ($1::bigint is null or article_id < $1) order by article_id desc limit $2) hit
         join articles a on a.id = hit.article_id order by a.id desc`,
    topic === null ? [before, limit] : [before, limit, topic],
  )
  return { items: rows.map(toLine), next: rows.length < limit ? null : (rows.at(-1)?.id ?? null) }
}

interface DetailRow extends LineRow {
  text: string
  standfirst: string | null
  byline: string | null
  site_name: string | null
  modified: Date | null
  reason: string | null
  facts: Facts | null
  zones: PageZones | null
}

/** One article with all that is known of it, or null. */
export async function readArticle(q: Queryable, id: number): Promise<ArticleDetail | null> {
  const rows = await q.query<DetailRow>(
    `select ${LINE}, a.text, a.standfirst, a.byline, a.site_name, a.modified, a.reason, a.facts, a.zones
     from articles a where a.id = $1`,
    [id],
  )
  const row = rows[0]
  if (!row) return null
  const { text, standfirst, byline, site_name, modified, reason, facts, zones } = row
  return {
    ...toLine(row),
    text,
    standfirst,
    byline,
    siteName: site_name,
    modified,
    reason,
    facts,
    captions: zones?.captions ?? [],
    related: zones?.related ?? [],
    judgements: await readJudgements(q, id),
    claims: (await readClaims(q, [id])).get(id) ?? [],
    stories: await readMemberships(q, id),
    pages: await readPages(q, id),
    sightings: await readSightings(q, id),
  }
}

async function readJudgements(q: Queryable, id: number): Promise<JudgementView[]> {
  return q.query<JudgementView>(
    `select topic, applies, score::float8 as score, threshold::float8 as threshold, rules, evidence
     from judgements where article_id = $1 order by topic`,
    [id],
  )
}

interface ClaimRow extends Omit<ClaimView, 'start' | 'end'> {
  article_id: number
  start_at: number
  end_at: number
}

/** What articles state, by their ids. */
export async function readClaims(q: Queryable, ids: readonly number[]): Promise<Map<number, ClaimView[]>> {
  const rows = await q.query<ClaimRow>(
    `select article_id, slot, value, speaker, zone, sentence, start_at, end_at
     from claims where article_id = any($1::bigint[]) order by article_id, n`,
    [ids],
  )
  const claims = new Map<number, ClaimView[]>(ids.map((id) => [id, []]))
  for (const { article_id, start_at, end_at, ...claim } of rows) {
    claims.get(article_id)?.push({ ...claim, start: start_at, end: end_at })
  }
  return claims
}

async function readMemberships(q: Queryable, id: number): Promise<MembershipView[]> {
  return q.query<MembershipView & { state: StoryState }>(
    `select s.id, s.topic, s.state, s.headline, m.score::float8 as score, m.reasons
     from story_articles m join stories s on s.id = m.story_id where m.article_id = $1 and m.wrong_at is null order by s.topic`,
    [id],
  )
}

async function readPages(q: Queryable, id: number): Promise<PageView[]> {
  const rows = await q.query<PageRow>(
    `select p.url, r.n, r.read_at, p.fetched_url, b.url as blog_url, coalesce(b.facts, p.facts) as facts,
       not exists (select 1 from revisions later where later.page_id = r.page_id and later.n > r.n) as current
     from revisions r join pages p on p.id = r.page_id left join pages b on b.id = p.part_of
     where r.article_id = $1 order by r.read_at, p.id limit $2`,
    [id, MOST],
  )
  return rows.map(({ url, n, read_at, current, fetched_url, blog_url, facts }) => ({
    url,
    revision: n,
    readAt: read_at,
    current,
    fetchedUrl: fetched_url,
    liveBlog: blog_url,
    facts: { ...NO_FACTS, ...facts },
  }))
}

interface PageRow {
  url: string
  n: number
  read_at: Date
  current: boolean
  fetched_url: string
  blog_url: string | null
  /** Keys without a value are left out. */
  facts: Partial<PageView['facts']> | null
}

const NO_FACTS: PageView['facts'] = {
  access: null,
  robots: [],
  tdmReserved: null,
  tdmPolicy: null,
  byline: null,
  canonical: null,
  published: null,
  publishedTo: null,
  modified: null,
  amp: null,
  print: null,
  next: null,
  whole: null,
  alternates: [],
}

/** By the key of the page's own address, or of the live blog that it is an entry of: a sighting of an address that led there by a redirect is not among them. */
async function readSightings(q: Queryable, id: number): Promise<SightingView[]> {
  const rows = await q.query<{
    key: string
    name: string
    url: string
    title: string
    seen_at: Date
    published: Date | null
  }>(
    `select source.key, source.name, e.url, s.title, s.seen_at, s.published
     from (
       select coalesce(b.url_key, p.url_key) as url_key from revisions r join pages p on p.id = r.page_id
       left join pages b on b.id = p.part_of where r.article_id = $1 group by 1 limit $2) shown
     join entries e on e.url_key = shown.url_key
     join sightings s on s.entry_id = e.id
     join sources source on source.id = s.source_id
     order by s.seen_at, s.source_id limit $2`,
    [id, MOST],
  )
  return rows.map(({ key, name, url, title, seen_at, published }) => ({
    source: { key, name },
    url,
    title,
    seenAt: seen_at,
    published,
  }))
}
