import type { Article } from '../domain/article.js'
import { ARTICLE_COLUMNS, type ArticleRow, toArticle } from './articles.js'
import type { Queryable } from './db.js'

/** An article of the archive, and the topics that were recorded for it. */
export interface JudgedArticle {
  readonly article: Article
  readonly topics: readonly string[]
}

/** Tagged articles first seen since `since`, in order of their ids, those behind `after`. */
export async function judgedArticles(
  q: Queryable,
  { since, after, limit }: { readonly since: Date; readonly after: number; readonly limit: number },
): Promise<readonly JudgedArticle[]> {
  const rows = await q.query<ArticleRow & { topics: string[] }>(
    `select ${ARTICLE_COLUMNS},
       coalesce((select array_agg(j.topic order by j.topic) from judgements j where j.article_id = articles.id and j.applies), '{}') as topics
     from articles
     where id > $1 and first_seen >= $2 and exists (select from judgements j where j.article_id = articles.id)
     order by id limit $3`,
    [after, since, limit],
  )
  return rows.map((row) => ({ article: toArticle(row), topics: row.topics }))
}
