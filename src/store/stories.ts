import type { Story, StoryProfile } from '../domain/story.js'
import type { Queryable } from './db.js'
import { storable } from './storable.js'

interface StoryRow {
  id: number
  headline: string
  profile: StoryProfile
  alerted_at: Date | null
}

/** How many stories a new article is compared with at the most; the newest are taken. */
const CANDIDATES = 200

/** Stories of a topic with a report between two moments, under `lockLog`. */
export async function candidateStories(q: Queryable, topic: string, from: Date, to: Date): Promise<Story[]> {
  const rows = await q.query<StoryRow>(
    `select id, headline, profile, alerted_at from stories
     where topic = $1 and last_published between $2 and $3
     order by last_published desc, id desc limit $4`,
    [topic, from, to, CANDIDATES],
  )
  return rows.map((row) => ({ id: row.id, headline: row.headline, profile: row.profile, alertedAt: row.alerted_at }))
}

/** Opens a story. `alertedAt` is null for history. */
export async function openStory(
  q: Queryable,
  story: { headline: string; profile: StoryProfile; at: Date; alertedAt: Date | null },
): Promise<number> {
  const row = (
    await q.query<{ id: number }>(
      `insert into stories (topic, state, headline, profile, opened_at, last_published, alerted_at)
       values ($1, $2, $3, $4::jsonb, $5, $6, $7) returning id`,
      [
        story.profile.topic,
        story.profile.state,
        storable(story.headline),
        storable(JSON.stringify(story.profile)),
        story.at,
        story.profile.lastPublished,
        story.alertedAt,
      ],
    )
  )[0]
  if (!row) throw new Error('the story was not kept')
  return row.id
}

/** Keeps what a story has become after a further report. */
export async function updateStory(
  q: Queryable,
  id: number,
  story: { headline: string; profile: StoryProfile; alertedAt: Date | null },
): Promise<void> {
  await q.query(
    `update stories set state = $2, headline = $3, profile = $4::jsonb, last_published = $5, alerted_at = $6 where id = $1`,
    [
      id,
      story.profile.state,
      storable(story.headline),
      storable(JSON.stringify(story.profile)),
      story.profile.lastPublished,
      story.alertedAt,
    ],
  )
}

/** Puts an article into a story; an article has one story a topic. */
export async function joinStory(
  q: Queryable,
  join: { articleId: number; topic: string; storyId: number; at: Date; score: number; reasons: readonly string[] },
): Promise<void> {
  await q.query(
    `insert into story_articles (article_id, topic, story_id, joined_at, score, reasons) values ($1, $2, $3, $4, $5, $6::jsonb)`,
    [join.articleId, join.topic, join.storyId, join.at, join.score, JSON.stringify(join.reasons)],
  )
}

/** Publishers behind the reports of a story: a publisher's key, or the source's where its publisher is unknown. */
export async function storyPublishers(q: Queryable, storyId: number): Promise<string[]> {
  const rows = await q.query<{ origin: string }>(
    `select distinct coalesce(s.publisher, s.key) as origin
     from story_articles m join articles a on a.id = m.article_id join sources s on s.id = a.source_id
     where m.story_id = $1 limit 1000`,
    [storyId],
  )
  return rows.map((row) => row.origin)
}
