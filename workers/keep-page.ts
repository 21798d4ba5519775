import { hostOf, pageAddress, urlKey } from '../src/articles/address.js'
import { type BlockMemory, NO_BLOCKS, withoutBoilerplate } from '../src/articles/boilerplate.js'
import { difference } from '../src/articles/difference.js'
import { contentHash } from '../src/articles/identity.js'
import { type PageFacts, pageFacts } from '../src/articles/page-facts.js'
import { settlePublished } from '../src/articles/published.js'
import { READER_VERSION } from '../src/articles/read/page.js'
import { articleRevised } from '../src/delivery/alert.js'
import { eventBody } from '../src/delivery/events.js'
import type { Reading } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import { isHistory, plausibleDate } from '../src/sources/entries.js'
import { keepArticle, type ReadArticle } from '../src/store/articles.js'
import type { Queryable } from '../src/store/db.js'
import { finishEntry } from '../src/store/entries.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { addRevision, type KnownPage, keepNewPage, keepPage, lockPage, rereadRevision } from '../src/store/pages.js'
import type { DueEntry, Lease } from '../src/store/turns.js'
import type { Context } from './context.js'
import type { Telling } from './telling.js'

/** Keeps a page on which there is no article. Returns the page's id. */
export async function keepEmpty(
  context: Context,
  q: Queryable,
  lease: Lease,
  entry: DueEntry,
  step: { readonly reason: string; readonly finalUrl: string; readonly facts: PageFacts | null },
  told: Telling[],
): Promise<number> {
  told.push(() => context.observer.noArticle({ url: step.finalUrl, reason: step.reason }))
  return keepPage(q, {
    urlKey: urlKey(step.finalUrl) ?? step.finalUrl,
    url: step.finalUrl,
    fetchedUrl: step.finalUrl,
    host: hostOfPage(lease, entry, step.finalUrl),
    outcome: 'no-article',
    reason: step.reason,
    readerVersion: READER_VERSION,
    at: context.clock.now(),
    facts: step.facts,
  })
}

/** The last part of a text may have come from another host than its first, whose the page is. */
function hostOfPage(lease: Lease, entry: DueEntry, finalUrl: string): string {
  return entry.draft === null ? lease.host : hostOf(finalUrl)
}

/** Keeps what was read: the article, its page, and what the page shows now. */
export async function keepReading(
  context: Context,
  q: Queryable,
  lease: Lease,
  entry: DueEntry,
  step: { readonly reading: Reading; readonly finalUrl: string; readonly memory?: BlockMemory },
  told: Telling[],
): Promise<Nudge[]> {
  const { reading, finalUrl } = step
  const at = context.clock.now()
  const published = settlePublished(
    plausibleDate(reading.published, at),
    reading.publishedTo,
    plausibleDate(entry.published, at),
  )
  const read: Omit<ReadArticle, 'url'> = {
    reading,
    mergeHash: contentHash(reading.title, reading.text),
    published,
    firstSeen: entry.firstSeen,
    history:
      entry.history ||
      isHistory({
        firstPoll: false,
        published,
        seen: entry.firstSeen,
        maxAgeSeconds: context.settings.alerts.maxAgeMs / 1000,
      }),
    sourceId: entry.sourceId,
  }
  const tellRead = (url: string, article: { id: number; created: boolean }): void =>
    void told.push(() =>
      context.observer.articleRead({ url, article: article.id, title: reading.title, copy: !article.created }),
    )
  const page = {
    fetchedUrl: finalUrl,
    host: hostOfPage(lease, entry, finalUrl),
    readerVersion: READER_VERSION,
    at,
    facts: pageFacts(reading.signals, reading.links),
  }

  const believed = pageAddress(finalUrl, reading.declaredCanonical)
  const first = await keepNewPage(
    q,
    { ...page, urlKey: believed.key, url: believed.url },
    { ...read, url: believed.url },
    entry.id,
  )
  if (first) {
    tellRead(believed.url, first)
    return first.nudges
  }

  const address = await settleAddress(q, finalUrl, believed, reading)
  const current = address.page?.current ?? null
  const kept = await keepArticle(
    q,
    { ...read, url: address.url },
    current && { id: current.articleId, title: current.title, text: current.text },
  )
  const pageId = await keepPage(q, { ...page, urlKey: address.key, url: address.url, outcome: 'article', reason: null })
  tellRead(address.url, kept)
  const revised = await revise(context, q, told, {
    pageId,
    articleId: kept.id,
    current,
    reading,
    url: address.url,
    entry,
    published,
    at,
    memory: step.memory ?? NO_BLOCKS,
  })
  // After the log's lock, which a revision takes: whoever links plans looks at entries under it.
  await finishEntry(q, entry.id, pageId, context.settings.reading.lookAgainMs)
  return [...kept.nudges, ...revised]
}

/**
 * Who the page is (invariant 8). A declared canonical never replaces what was fetched at that address itself: where
 * the two texts differ, this page stands under its own address.
 */
async function settleAddress(
  q: Queryable,
  finalUrl: string,
  believed: ReturnType<typeof pageAddress>,
  reading: Reading,
): Promise<{ key: string; url: string; page: KnownPage | null }> {
  const page = await lockPage(q, believed.key)
  const own = pageAddress(finalUrl, null)
  if (believed.key === own.key || !page?.direct || !page.current) return { key: believed.key, url: believed.url, page }
  const same = contentHash(page.current.title, page.current.text) === contentHash(reading.title, reading.text)
  if (same) return { key: believed.key, url: believed.url, page }
  return { key: own.key, url: own.url, page: await lockPage(q, own.key) }
}

/** Notes what the page shows now, and tells of it where it showed something else before. */
async function revise(
  context: Context,
  q: Queryable,
  told: Telling[],
  now: {
    pageId: number
    articleId: number
    current: KnownPage['current']
    reading: Reading
    url: string
    entry: DueEntry
    published: Date | null
    at: Date
    /** What stands on other articles of the host too. */
    memory: BlockMemory
  },
): Promise<Nudge[]> {
  const { current, pageId, articleId, at } = now
  if (!current) {
    await addRevision(q, { pageId, n: 1, articleId, readerVersion: READER_VERSION, at })
    return []
  }
  if (current.articleId === articleId) return []
  // What is known as boilerplate by now may stand in the text that was kept before: its going is no change of the page.
  const before = withoutBoilerplate(current.text, now.memory).text
  const same = before === now.reading.text && current.title === now.reading.title
  if (same || current.readerVersion !== READER_VERSION) {
    await rereadRevision(q, { pageId, n: current.n, articleId, readerVersion: READER_VERSION })
    return []
  }
  const n = current.n + 1
  await addRevision(q, { pageId, n, articleId, readerVersion: READER_VERSION, at })
  await lockLog(q)
  const article = {
    id: articleId,
    title: now.reading.title,
    text: now.reading.text,
    language: now.reading.language,
    published: now.published,
    firstSeen: now.entry.firstSeen,
    url: now.url,
    history: now.entry.history,
  }
  const data = articleRevised({
    article,
    source: null,
    revision: n,
    replaces: { id: current.articleId, title: current.title },
    difference: difference({ ...current, text: before, language: now.reading.language }, now.reading),
    baseUrl: context.baseUrl(),
  })
  const { nudges } = await appendEvent(q, {
    type: 'article.revised',
    at,
    body: (sequence) => eventBody('article.revised', sequence, at, data),
    articleId,
    history: now.entry.history,
  })
  told.push(() => context.observer.articleRevised({ url: now.url, article: articleId, revision: n }))
  return nudges
}
