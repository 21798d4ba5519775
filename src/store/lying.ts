import type { StoryProfile } from '../domain/story.js'
import type { Queryable } from './db.js'

/** A report as it lies in a story of its topic. */
export interface LyingRow {
  readonly article: number
  readonly story: number
  readonly profile: StoryProfile
  readonly firstSeen: Date
  /** An operator put it there. */
  readonly placed: boolean
  readonly replaces: number | null
  readonly updates: number | null
  readonly current: boolean
}

/** Reports, by the id of their article, of all stories of a topic that have had one since `from`; copies are none. */
export async function lyingReports(
  q: Queryable,
  of: { readonly topic: string; readonly from: Date; readonly after: number; readonly limit: number },
): Promise<readonly LyingRow[]> {
  return q.query<LyingRow>(
    `select m.article_id as article, m.story_id as story, m.profile, a.first_seen as "firstSeen",
       p.article_id is not null as placed, a.update_of as updates,
       (select b.article_id from revisions r join revisions b on b.page_id = r.page_id and b.n = r.n - 1
        where r.article_id = a.id and r.n > 1 order by r.page_id limit 1) as replaces,
       not exists (select 1 from revisions r where r.article_id = a.id)
         or exists (select 1 from revisions r where r.article_id = a.id
            and not exists (select 1 from revisions l where l.page_id = r.page_id and l.n > r.n)) as current
     from stories s join story_articles m on m.story_id = s.id join articles a on a.id = m.article_id
     left join placements p on p.article_id = m.article_id and p.topic = m.topic
     where s.topic = $1 and s.last_published >= $2 and s.merged_into is null and m.wrong_at is null
       and m.profile is not null and a.copy_of is null and m.article_id > $3
     order by m.article_id limit $4`,
    [of.topic, of.from, of.after, of.limit],
  )
}

/**
 * Which of some reports may be moved out of a story, with the copies that lie with them: not those that lie elsewhere by
 * now, nor those that an operator has put there. By id.
 */
export async function movableReports(
  q: Queryable,
  of: { readonly topic: string; readonly story: number; readonly articles: readonly number[] },
): Promise<number[]> {
  const rows = await q.query<{ id: number }>(
    `select m.article_id as id from story_articles m join articles a on a.id = m.article_id
     where m.story_id = $2 and m.topic = $1 and m.wrong_at is null
       and (m.article_id = any($3::bigint[]) or a.copy_of = any($3::bigint[]))
       and not exists (select 1 from placements p where p.article_id = m.article_id and p.topic = m.topic)
     order by m.article_id`,
    [of.topic, of.story, of.articles],
  )
  return rows.map(({ id }) => id)
}

/** Says of reports of a story why they are there; copies keep their own reason. */
export async function giveReason(
  q: Queryable,
  of: { readonly story: number; readonly articles: readonly number[]; readonly reason: string },
): Promise<void> {
  await q.query(
    `update story_articles set reasons = jsonb_build_array($3::text)
     where story_id = $1 and article_id = any($2::bigint[]) and profile is not null`,
    [of.story, of.articles, of.reason],
  )
}

/** Whether some article is left in a story. */
export async function hasArticles(q: Queryable, storyId: number): Promise<boolean> {
  return (
    (await q.query('select 1 from story_articles where story_id = $1 and wrong_at is null limit 1', [storyId])).length >
    0
  )
}

/** Pairs of stories that an operator has parted, each both ways. */
export async function pairsApart(q: Queryable): Promise<readonly { story: number; other: number }[]> {
  return q.query<{ story: number; other: number }>('select story_id as story, other_id as other from stories_apart')
}

/** Copies of an article that have no place in a story of a topic, nor had one that an operator took from them. */
export async function copiesWithoutPlace(
  q: Queryable,
  articleId: number,
  topics: readonly string[],
): Promise<number[]> {
  const rows = await q.query<{ id: number }>(
    `select a.id from articles a where a.copy_of = $1 and exists (
       select 1 from unnest($2::text[]) as t (topic)
       where not exists (select 1 from story_articles m where m.article_id = a.id and m.topic = t.topic))
     order by a.id`,
    [articleId, topics],
  )
  return rows.map(({ id }) => id)
}
