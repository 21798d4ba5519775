import { afterEach } from 'vitest'
import { type Newsroom, type NewsroomOptions, startNewsroom } from '../../src/newsroom/server.js'
import type { NewsArticle } from '../../src/newsroom/types.js'

const open: Newsroom[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((newsroom) => newsroom.close()))
})

/** A newsroom that is closed after the test. */
export async function newsroom(options: NewsroomOptions = {}): Promise<Newsroom> {
  const started = await startNewsroom(options)
  open.push(started)
  return started
}

export const NOON = new Date('2026-02-05T12:00:00Z')

/** A small article on a light page. */
export function article(changes: Partial<NewsArticle> = {}): NewsArticle {
  return {
    slug: 'first',
    title: 'A bridge & its <keeper>',
    paragraphs: ['The keeper said “no” at nine.', 'The bridge stayed shut for 40 minutes.'],
    published: NOON,
    language: 'en',
    byline: 'Ruth Ellery',
    weight: 50_000,
    ...changes,
  }
}
