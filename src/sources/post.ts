import type { Reading } from '../domain/article.js'
import type { ParsedEntry, Post } from '../domain/source.js'
import { detectLanguage } from '../text/language.js'

/** The article of an entry that its source carries whole, as if its page had been read. */
export function readingOfPost(entry: Pick<ParsedEntry, 'title' | 'published' | 'updated'>, post: Post): Reading {
  return {
    title: entry.title,
    text: post.text,
    standfirst: null,
    byline: post.byline,
    siteName: post.siteName,
    language: detectLanguage(post.text),
    published: entry.published,
    modified: entry.updated,
    publishedTo: entry.published === null ? null : 'instant',
    declaredCanonical: null,
    engine: 'source',
    signals: null,
    links: null,
  }
}
