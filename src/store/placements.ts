import type { Queryable } from './db.js'

/** Keeps that an operator has put the articles of a story where they are now. */
export async function placeReports(q: Queryable, storyId: number, at: Date): Promise<void> {
  await q.query(
    `insert into placements (article_id, topic, story_id, at)
     select article_id, topic, story_id, $2 from story_articles where story_id = $1 and wrong_at is null
     on conflict (article_id, topic) do update set story_id = excluded.story_id, at = excluded.at`,
    [storyId, at],
  )
}

/** Where an operator has put an article, by topic. */
export async function placementsOf(q: Queryable, articleId: number): Promise<{ topic: string; storyId: number }[]> {
  return q.query<{ topic: string; storyId: number }>(
    'select topic, story_id as "storyId" from placements where article_id = $1',
    [articleId],
  )
}

/** Keeps that an operator has parted two stories. */
export async function keepApart(q: Queryable, one: number, other: number): Promise<void> {
  await q.query('insert into stories_apart (story_id, other_id) values ($1, $2), ($2, $1) on conflict do nothing', [
    one,
    other,
  ])
}

/** Stories that are not to become one with this one. */
export async function storiesApartFrom(q: Queryable, storyId: number): Promise<ReadonlySet<number>> {
  const rows = await q.query<{ id: number }>('select other_id as id from stories_apart where story_id = $1', [storyId])
  return new Set(rows.map(({ id }) => id))
}

/** Hands what a story was kept apart from on to the one that it is part of now. */
export async function inheritApart(q: Queryable, from: number, into: number): Promise<void> {
  await q.query(
    `with gone as (delete from stories_apart where story_id = $1 or other_id = $1 returning *)
     insert into stories_apart (story_id, other_id)
     select case when story_id = $1 then $2 else story_id end, case when other_id = $1 then $2 else other_id end
     from gone where story_id <> $2 and other_id <> $2 on conflict do nothing`,
    [from, into],
  )
}
