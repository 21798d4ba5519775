import type { Story, StoryAccount, StoryProfile } from '../domain/story.js'
import type { Queryable } from './db.js'
import { storable } from './storable.js'

/** A story with what is kept besides: what linking does not need. */
export interface KeptStory extends Story {
  /** Null for a story that was kept before accounts were. */
  readonly account: StoryAccount | null
  /** When it was told of; null while the topic's thresholds hold it back. */
  readonly toldAt: Date | null
  readonly mutedAt: Date | null
}

/** What a story that takes others in has been: told of as early as any of them, and muted where one of them was. */
export function heardOfAll(story: KeptStory, merged: readonly KeptStory[]): Pick<KeptStory, Heard> {
  const all = [story, ...merged]
  const earliest = (key: Heard): Date | null =>
    all.reduce<Date | null>(
      (first, { [key]: at }) => (first === null || (at !== null && at < first) ? at : first),
      null,
    )
  return { toldAt: earliest('toldAt'), alertedAt: earliest('alertedAt'), mutedAt: earliest('mutedAt') }
}
type Heard = 'toldAt' | 'alertedAt' | 'mutedAt'

interface StoryRow {
  id: number
  headline: string
  profile: StoryProfile
  account: StoryAccount | null
  alerted_at: Date | null
  told_at: Date | null
  muted_at: Date | null
}

const COLUMNS = 'id, headline, profile, account, alerted_at, told_at, muted_at'

const toStory = (row: StoryRow): KeptStory => ({
  id: row.id,
  headline: row.headline,
  profile: row.profile,
  account: row.account,
  alertedAt: row.alerted_at,
  toldAt: row.told_at,
  mutedAt: row.muted_at,
})

/** How many stories a new article is compared with at the most; the newest are taken. */
const CANDIDATES = 200

/** A condition: some article is left in the story. Read row by row, by the index, however many stories there are. */
export const HAS_ARTICLES =
  '(select true from story_articles m where m.story_id = stories.id and m.wrong_at is null limit 1)'

/** Stories of a topic with a report between two moments, under `lockLog`; one without articles is none any more. */
export async function candidateStories(q: Queryable, topic: string, from: Date, to: Date): Promise<KeptStory[]> {
  const rows = await q.query<StoryRow>(
    `select ${COLUMNS} from stories
     where topic = $1 and last_published between $2 and $3 and merged_into is null and ${HAS_ARTICLES}
     order by last_published desc, id desc limit $4`,
    [topic, from, to, CANDIDATES],
  )
  return rows.map(toStory)
}

/** One story, or null; of one that was merged into another the other one. */
export async function storyById(q: Queryable, id: number): Promise<KeptStory | null> {
  const rows = await q.query<StoryRow>(
    `with recursive way as (
       select id, merged_into, 0 as step from stories where id = $1
       union all
       select s.id, s.merged_into, way.step + 1 from way join stories s on s.id = way.merged_into where way.step < 20)
     select ${COLUMNS} from stories where id = (select id from way where merged_into is null)`,
    [id],
  )
  return rows[0] === undefined ? null : toStory(rows[0])
}

/** Opens a story that nobody was told of yet. */
export async function openStory(
  q: Queryable,
  story: { headline: string; profile: StoryProfile; at: Date },
): Promise<number> {
  const { headline, profile, at } = story
  const row = (
    await q.query<{ id: number }>(
      `insert into stories (topic, state, headline, profile, opened_at, last_published)
       values ($1, $2, $3, $4::jsonb, $5, $6) returning id`,
      [profile.topic, profile.state, storable(headline), storable(JSON.stringify(profile)), at, profile.lastPublished],
    )
  )[0]
  if (!row) throw new Error('the story was not kept')
  return row.id
}

/** Keeps what a story has become. */
export async function updateStory(q: Queryable, story: KeptStory): Promise<void> {
  await q.query(
    `update stories set state = $2, headline = $3, profile = $4::jsonb, last_published = $5, alerted_at = $6,
       account = $7::jsonb, told_at = $8, muted_at = $9 where id = $1`,
    [
      story.id,
      story.profile.state,
      storable(story.headline),
      storable(JSON.stringify(story.profile)),
      story.profile.lastPublished,
      story.alertedAt,
      story.account === null ? null : storable(JSON.stringify(story.account)),
      story.toldAt,
      story.mutedAt,
    ],
  )
}
