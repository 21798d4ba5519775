import type { Article } from '../domain/article.js'
import type { Claim, Facts } from '../domain/claim.js'
import type { StoryProfile } from '../domain/story.js'
import type { TopicMark } from '../domain/topic.js'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './articles.js'
import type { Queryable } from './db.js'

/** An article of the archive, and what was recorded of it when it was judged. */
export interface JudgedArticle {
  readonly article: Article
  /** Those that apply, sorted. */
  readonly topics: readonly string[]
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
  /** What it says by itself in each story that it is in as a report of its own; null where that was not kept. */
  readonly profiles: readonly { readonly topic: string; readonly profile: StoryProfile | null }[]
  /** What operators said of its topics; of each topic the last word. */
  readonly marks: readonly TopicMark[]
}

type JudgedRow = ArticleRow & Omit<JudgedArticle, 'article'>

const JUDGED = `select ${ARTICLE_COLUMNS}, facts,
    coalesce((select array_agg(j.topic order by j.topic) from judgements j where j.article_id = articles.id and j.applies), '{}') as topics,
    coalesce((select jsonb_agg(jsonb_build_object('slot', c.slot, 'value', c.value, 'speaker', c.speaker, 'zone', c.zone,
       'sentence', c.sentence, 'start', c.start_at, 'end', c.end_at) order by c.n)
      from claims c where c.article_id = articles.id), '[]') as claims,
    coalesce((select jsonb_agg(jsonb_build_object('topic', m.topic, 'profile', m.profile) order by m.topic)
      from story_articles m where m.article_id = articles.id and m.wrong_at is null
        and (articles.copy_of is null or m.profile is not null)), '[]') as profiles,
    coalesce((select jsonb_agg(jsonb_build_object('topic', f.topic, 'applies', f.kind = 'missed-topic') order by f.topic)
      from (select distinct on (topic) topic, kind from feedback
            where article_id = articles.id and kind in ('wrong-topic', 'missed-topic') order by topic, id desc) f), '[]') as marks
  from articles`

const WAS_JUDGED = 'exists (select from judgements j where j.article_id = articles.id)'

function toJudged({ topics, facts, claims, profiles, marks, ...row }: JudgedRow): JudgedArticle {
  return { article: toArticle(row), topics, facts, claims, profiles, marks }
}

/** Tagged articles first seen since `since`, in order of their ids, those behind `after`. */
export async function judgedArticles(
  q: Queryable,
  { since, after, limit }: { readonly since: Date; readonly after: number; readonly limit: number },
): Promise<readonly JudgedArticle[]> {
  const rows = await q.query<JudgedRow>(
    `${JUDGED} where id > $1 and first_seen >= $2 and ${WAS_JUDGED} order by id limit $3`,
    [after, since, limit],
  )
  return rows.map(toJudged)
}

/** One tagged article, or null. */
export async function judgedArticle(q: Queryable, id: number): Promise<JudgedArticle | null> {
  const rows = await q.query<JudgedRow>(`${JUDGED} where id = $1 and ${WAS_JUDGED}`, [id])
  return rows[0] === undefined ? null : toJudged(rows[0])
}
