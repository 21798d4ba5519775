import type { Nudge } from '../src/domain/nudge.js'
import { readingOfPost } from '../src/sources/post.js'
import type { Queryable } from '../src/store/db.js'
import type { ShownEntry } from '../src/store/entries.js'
import { isChanged, knownPosts } from '../src/store/posts.js'
import type { Lease } from '../src/store/turns.js'
import type { Context } from './context.js'
import { keepReading } from './keep-page.js'
import type { Telling } from './telling.js'

/** Posts that are new, or say something else than before. */
export interface ChangedPosts {
  readonly posts: readonly ShownEntry[]
  /** Whether one of them was kept before: then a revision is told of, and the log's lock comes before all others. */
  readonly revises: boolean
}

/** Of what a source shows, the posts that have to be kept. */
export async function changedPosts(q: Queryable, shown: readonly ShownEntry[]): Promise<ChangedPosts> {
  const posts = shown.filter((entry) => entry.post !== undefined)
  const known = await knownPosts(
    q,
    posts.map((post) => post.urlKey),
  )
  const changed = posts.filter((post) => isChanged(post, known.get(post.urlKey)))
  return { posts: changed, revises: changed.some((post) => known.get(post.urlKey)?.current != null) }
}

/**
 * Keeps the articles that a source carries whole, as if their pages had been read: nothing is fetched for them, and an
 * edited post is a revision. Called in the transaction that has kept their entries, which are finished by it.
 */
export async function keepPosts(
  context: Context,
  q: Queryable,
  lease: Lease,
  { posts }: ChangedPosts,
  told: Telling[],
): Promise<Nudge[]> {
  const inOrder = posts.toSorted((a, b) => (a.urlKey < b.urlKey ? -1 : 1))
  const known = await knownPosts(
    q,
    inOrder.map((post) => post.urlKey),
  )
  const nudges: Nudge[] = []
  for (const shown of inOrder) {
    const entry = known.get(shown.urlKey)
    if (entry === undefined || shown.post === undefined) continue
    const due = {
      id: entry.id,
      url: shown.url,
      fetchUrl: shown.url,
      title: shown.title,
      published: shown.published,
      firstSeen: entry.firstSeen,
      history: entry.history,
      hops: 0,
      attempts: 0,
      sourceId: entry.sourceId,
      readBefore: entry.current !== null,
      draft: null,
    }
    const step = { reading: readingOfPost(shown, shown.post), finalUrl: shown.url, lacks: null }
    nudges.push(...(await keepReading(context, q, lease, due, step, told)))
  }
  return nudges
}
