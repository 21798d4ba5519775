import type { StoryProfile } from '../domain/story.js'
import type { Queryable } from './db.js'
import { inheritApart } from './placements.js'
import { storable } from './storable.js'

/** An article's place in a story. */
export interface Membership {
  readonly articleId: number
  readonly topic: string
  readonly storyId: number
  readonly at: Date
  readonly score: number
  readonly reasons: readonly string[]
  /** What the article by itself says of the happening; null for a copy. */
  readonly profile: StoryProfile | null
  /** Whom its text cites. */
  readonly cited: { readonly primary: readonly string[]; readonly wires: readonly string[] }
}

/** Puts an article into a story; an article has one story a topic. */
export async function joinStory(q: Queryable, join: Membership): Promise<void> {
  await q.query(
    `insert into story_articles (article_id, topic, story_id, joined_at, score, reasons, profile, cited)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8::jsonb)`,
    [
      join.articleId,
      join.topic,
      join.storyId,
      join.at,
      join.score,
      JSON.stringify(join.reasons),
      join.profile === null ? null : storable(JSON.stringify(join.profile)),
      JSON.stringify(join.cited),
    ],
  )
}

/** The stories that an article belongs to, by topic. */
export async function membershipsOf(q: Queryable, articleId: number): Promise<{ topic: string; storyId: number }[]> {
  return q.query<{ topic: string; storyId: number }>(
    `select topic, story_id as "storyId" from story_articles where article_id = $1 and wrong_at is null order by topic`,
    [articleId],
  )
}

/** An article's place in a story of each topic; `out`: an operator took it out, and it is not to come back. */
export async function placesOf(
  q: Queryable,
  articleId: number,
): Promise<{ topic: string; storyId: number; out: boolean }[]> {
  return q.query<{ topic: string; storyId: number; out: boolean }>(
    `select topic, story_id as "storyId", wrong_at is not null as out from story_articles where article_id = $1 order by topic`,
    [articleId],
  )
}

/**
 * Takes an article out of its stories of topics that it is not about any more, and with it the copies that were there
 * for its sake alone; a copy that carries the topic by itself is freed: it is a report from now on. A copy stays where its
 * original is. What an operator took out stays on record. Gives the stories, and the articles that were freed.
 */
export async function leaveStories(
  q: Queryable,
  { article, topics }: { readonly article: number; readonly topics: readonly string[] },
): Promise<{ stories: number[]; freed: number[] }> {
  const rows = await q.query<{ story: number; freed: number[] }>(
    `with was as (
       select m.story_id, m.topic from story_articles m where m.article_id = $1 and m.topic = any($2::text[])
         and not exists (select from articles a join story_articles o on o.article_id = a.copy_of
           where a.id = $1 and o.story_id = m.story_id and o.topic = m.topic and o.wrong_at is null)
     ), gone as (
       delete from story_articles m using was where m.article_id = $1 and m.topic = was.topic and m.wrong_at is null
     ), copies as (
       select c.id, m.story_id, m.topic,
         exists (select from judgements j where j.article_id = c.id and j.topic = m.topic and j.applies) as own
       from was join story_articles m on m.story_id = was.story_id and m.topic = was.topic and m.wrong_at is null
       join articles c on c.id = m.article_id and c.copy_of = $1
     ), followed as (
       delete from story_articles m using copies c where m.article_id = c.id and m.topic = c.topic and not c.own
     ), freed as (
       update articles a set copy_of = null from copies c where a.id = c.id and c.own
     )
     select distinct story_id as story, (select coalesce(jsonb_agg(distinct id), '[]') from copies where own) as freed from was`,
    [article, topics],
  )
  return { stories: rows.map(({ story }) => story), freed: rows[0]?.freed ?? [] }
}

/** Puts what an article now says by itself in the place of what it said before, in its story of each profile's topic. */
export async function replaceProfiles(
  q: Queryable,
  articleId: number,
  profiles: readonly StoryProfile[],
  cited: Membership['cited'],
): Promise<void> {
  await q.query(
    `update story_articles m set profile = x.profile, cited = $3::jsonb
     from jsonb_array_elements($2::jsonb) as x (profile)
     where m.article_id = $1 and m.topic = x.profile ->> 'topic' and m.wrong_at is null`,
    [articleId, storable(JSON.stringify(profiles)), JSON.stringify(cited)],
  )
}

/** The article that the page of this one showed before, or null. */
export async function articleReplacedBy(q: Queryable, articleId: number): Promise<number | null> {
  const rows = await q.query<{ id: number }>(
    `select p.article_id as id from revisions r join revisions p on p.page_id = r.page_id and p.n = r.n - 1
     where r.article_id = $1 and r.n > 1 order by r.page_id limit 1`,
    [articleId],
  )
  return rows[0]?.id ?? null
}

/** Moves articles from one story to another of the same topic; all of them where none is named. Gives those that moved. */
export async function moveReports(
  q: Queryable,
  move: { readonly from: number; readonly to: number; readonly articles: readonly number[] | null },
): Promise<number[]> {
  const rows = await q.query<{ id: number }>(
    `update story_articles set story_id = $2
     where story_id = $1 and ($3::bigint[] is null or article_id = any($3::bigint[])) returning article_id as id`,
    [move.from, move.to, move.articles],
  )
  return rows.map((row) => row.id).sort((a, b) => a - b)
}

/** Notes that a story is another one from now on, which is kept apart from what the first one was. */
export async function markMerged(q: Queryable, from: number, into: number): Promise<void> {
  await q.query('update stories set merged_into = $2 where id = $1', [from, into])
  await inheritApart(q, from, into)
}

/** The copies of some of a story's articles that are there as well. */
export async function copiesInStory(q: Queryable, storyId: number, articles: readonly number[]): Promise<number[]> {
  const rows = await q.query<{ id: number }>(
    `select m.article_id as id from articles a join story_articles m on m.article_id = a.id and m.story_id = $1
     where a.copy_of = any($2::bigint[]) and m.wrong_at is null`,
    [storyId, articles],
  )
  return rows.map(({ id }) => id)
}
