import type { Article } from '../domain/article.js'
import type { Queryable } from './db.js'

/** An article of the archive, and the topics that were recorded for it. */
export interface JudgedArticle {
  readonly article: Article
  readonly topics: readonly string[]
}

interface Row {
  id: number
  title: string
  text: string
  language: string | null
  published: Date | null
  first_seen: Date
  url: string
  history: boolean
  topics: string[]
}

/** Tagged articles first seen since `since`, in order of their ids, those behind `after`. */
export async function judgedArticles(
  q: Queryable,
  { since, after, limit }: { readonly since: Date; readonly after: number; readonly limit: number },
): Promise<readonly JudgedArticle[]> {
  const rows = await q.query<Row>(
    `select a.id, a.title, a.text, a.language, a.published, a.first_seen, a.url, a.history,
       coalesce((select array_agg(j.topic order by j.topic) from judgements j where j.article_id = a.id and j.applies), '{}') as topics
     from articles a
     where a.id > $1 and a.first_seen >= $2 and exists (select from judgements j where j.article_id = a.id)
     order by a.id limit $3`,
    [after, since, limit],
  )
  return rows.map(({ first_seen, topics, ...row }) => ({ article: { ...row, firstSeen: first_seen }, topics }))
}
