import type { Facts } from '../../domain/claim.js'
import type { EventType } from '../../domain/event.js'
import type { StoryAccount, StoryProfile, StoryState } from '../../domain/story.js'
import type { Queryable } from '../db.js'
import { HAS_ARTICLES, storyById } from '../stories.js'
import { readClaims } from './articles.js'
import type { LedgerLine, Slice, SourceRef, StoryArticleView, StoryDetail, StoryLine } from './views.js'

/** How many stories one query looks through for those that were asked for. */
const SPAN = 500
/** A story with more articles is shown to have this many. */
const COUNTED = 1000
/** Of a story's articles and events. */
const MOST = 100

interface LineRow {
  id: number
  topic: string
  state: StoryState
  headline: string
  profile: StoryProfile
  opened_at: Date
  last_published: Date
  alerted_at: Date | null
  articles: number
}

/** The count ends where nobody would read on: a query is bounded by its shape. */
const LINE = `s.id, s.topic, s.state, s.headline, s.profile, s.opened_at, s.last_published, s.alerted_at,
  (select count(*)::int from (select 1 from story_articles m where m.story_id = s.id and m.wrong_at is null limit ${COUNTED}) counted) as articles`

function toLine(row: LineRow): StoryLine {
  const { id, topic, state, headline, profile, opened_at, last_published, alerted_at, articles } = row
  return {
    id,
    topic,
    state,
    headline,
    profile,
    openedAt: opened_at,
    lastPublished: last_published,
    alertedAt: alerted_at,
    articles,
  }
}

/**
 * Stories, the latest opened first; one that all its articles have left is none any more. One call looks through a
 * bounded span, so that a page may hold fewer than `limit` and still have a next one.
 */
export async function readStories(
  q: Queryable,
  page: {
    readonly before: number | null
    readonly limit: number
    readonly topic: string | null
    readonly state: StoryState | null
  },
): Promise<Slice<StoryLine, number>> {
  const { before, limit, topic, state } = page
  const looked = await q.query<{ id: number; hit: boolean }>(
    `select id, ($3::text is null or topic = $3) and ($4::text is null or state = $4) and ${HAS_ARTICLES} is true as hit
     from stories where ($1::bigint is null or id < $1) and merged_into is null order by id desc limit $2`,
    [before, SPAN, topic, state],
  )
  const hits = looked.filter(({ hit }) => hit).slice(0, limit)
  const rows = await q.query<LineRow>(
    `select ${LINE} from stories s where s.id = any($1::bigint[]) order by s.id desc`,
    [hits.map(({ id }) => id)],
  )
  const last = hits.length === limit ? hits.at(-1) : looked.length === SPAN ? looked.at(-1) : undefined
  return { items: rows.map(toLine), next: last?.id ?? null }
}

interface ReportRow {
  id: number
  title: string
  url: string
  language: string | null
  published: Date | null
  first_seen: Date
  history: boolean
  source: SourceRef | null
  joined_at: Date
  score: number
  reasons: unknown
  facts: Facts | null
}

/** One story with its articles and its events, or null; of one that was merged into another the other one. */
export async function readStory(q: Queryable, id: number): Promise<StoryDetail | null> {
  const now = (await storyById(q, id))?.id ?? id
  const row = (
    await q.query<LineRow & { account: StoryAccount | null; told_at: Date | null; muted_at: Date | null }>(
      `select ${LINE}, s.account, s.told_at, s.muted_at from stories s where s.id = $1`,
      [now],
    )
  )[0]
  if (!row) return null
  const events = await q.query<{ sequence: number; type: EventType; at: Date }>(
    'select seq as sequence, type, at from events where story_id = $1 order by seq desc limit $2',
    [now, MOST],
  )
  return {
    ...toLine(row),
    account: row.account,
    toldAt: row.told_at,
    mutedAt: row.muted_at,
    reports: await readReports(q, now),
    ledger: await readLedger(q, now),
    events: events.reverse(),
  }
}

/** Of a story's appearances. */
const APPEARANCES = 200

/** Who showed what, when: each sighting of each page of its articles, or the article itself where no page showed it. */
async function readLedger(q: Queryable, id: number): Promise<LedgerLine[]> {
  return q.query<LedgerLine>(
    `select a.id as article, coalesce(e.url, a.url) as url, coalesce(s.name, o.name) as source,
       coalesce(g.published, a.published) as published, coalesce(g.seen_at, a.first_seen) as seen,
       m.joined_at as tagged, a.copy_of as "copyOf",
       (select min(v.at) from events v where v.story_id = m.story_id and v.article_id = a.id
          and exists (select 1 from deliveries d where d.event_seq = v.seq)) as alerted
     from (select * from story_articles where story_id = $1 and wrong_at is null order by article_id limit $2) m
     join articles a on a.id = m.article_id
     left join sources o on o.id = a.source_id
     left join lateral (select distinct page_id from revisions where article_id = a.id limit 20) r on true
     left join entries e on e.page_id = r.page_id
     left join sightings g on g.entry_id = e.id
     left join sources s on s.id = g.source_id
     order by coalesce(g.published, a.published, g.seen_at, a.first_seen), seen, a.id limit ${APPEARANCES}`,
    [id, MOST],
  )
}

async function readReports(q: Queryable, id: number): Promise<StoryArticleView[]> {
  const rows = await q.query<ReportRow>(
    `select a.id, a.title, a.url, a.language, a.published, a.first_seen, a.history, a.facts,
       (select jsonb_build_object('key', s.key, 'name', s.name) from sources s where s.id = a.source_id) as source,
       m.joined_at, m.score::float8 as score, m.reasons
     from (select * from story_articles where story_id = $1 and wrong_at is null order by article_id limit $2) m
     join articles a on a.id = m.article_id
     order by m.joined_at, a.id`,
    [id, MOST],
  )
  const claims = await readClaims(
    q,
    rows.map((row) => row.id),
  )
  return rows.map(({ first_seen, joined_at, ...report }) => ({
    ...report,
    firstSeen: first_seen,
    joinedAt: joined_at,
    claims: claims.get(report.id) ?? [],
  }))
}
