import type { NewsArticle } from './types.js'

/** The address of an article below its outlet's home, which ends in a slash. */
export function articleUrl(homeUrl: string, article: Pick<NewsArticle, 'slug' | 'published'>): string {
  const month = String(article.published.getUTCMonth() + 1).padStart(2, '0')
  return `${homeUrl}${article.published.getUTCFullYear()}/${month}/${article.slug}`
}
