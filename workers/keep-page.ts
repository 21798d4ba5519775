import { hostOf, pageAddress, urlKey } from '../src/articles/address.js'
import { type BlockMemory, NO_BLOCKS } from '../src/articles/boilerplate.js'
import { contentHash } from '../src/articles/identity.js'
import { type PageFacts, pageFacts } from '../src/articles/page-facts.js'
import { settlePublished } from '../src/articles/published.js'
import { READER_VERSION } from '../src/articles/read/page.js'
import { type Lack, withKnownRest } from '../src/articles/whole.js'
import type { Reading } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import { isHistory, plausibleDate } from '../src/sources/entries.js'
import { keepArticle, type ReadArticle } from '../src/store/articles.js'
import type { Queryable } from '../src/store/db.js'
import { finishEntry } from '../src/store/entries.js'
import { type KnownPage, keepNewPage, keepPage, lockPage, type ReadPage } from '../src/store/pages.js'
import type { DueEntry, Lease } from '../src/store/turns.js'
import type { Context } from './context.js'
import { revise, type Shown } from './revise.js'
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
    partOf: null,
  })
}

/** The last part of a text may have come from another host than its first, whose the page is. */
function hostOfPage(lease: Lease, entry: DueEntry, finalUrl: string): string {
  return entry.draft === null ? lease.host : hostOf(finalUrl)
}

/** What was read of an entry's page. */
export interface ReadStep {
  readonly reading: Reading
  readonly finalUrl: string
  /** What could not be had of it this time. */
  readonly lacks: Lack | null
  /** What stands on other articles of the host too. */
  readonly memory?: BlockMemory
}

/** Keeps what was read: the article, its page, and what the page shows now. */
export async function keepReading(
  context: Context,
  q: Queryable,
  lease: Lease,
  entry: DueEntry,
  step: ReadStep,
  told: Telling[],
): Promise<Nudge[]> {
  const { reading, finalUrl, lacks } = step
  const at = context.clock.now()
  const published = settlePublished(
    plausibleDate(reading.published, at),
    reading.publishedTo,
    plausibleDate(entry.published, at),
  )
  const read = {
    reading,
    mergeHash: contentHash(reading.title, reading.text),
    published,
    firstSeen: entry.firstSeen,
    history: entry.history || isOld(context, published, entry.firstSeen),
    sourceId: entry.sourceId,
  }
  const page = shownPage(context, lease, entry, step)
  const believed = pageAddress(finalUrl, reading.declaredCanonical)
  const first = await keepNewPage(
    q,
    { ...page, urlKey: believed.key, url: believed.url },
    { ...read, url: believed.url },
    entry.id,
    lacks === null,
  )
  if (first) {
    tellRead(context, told, believed.url, reading.title, first)
    return first.nudges
  }

  const address = await settleAddress(q, finalUrl, believed, step)
  const again = { ...page, ...address, outcome: 'article' as const }
  const kept = await keepAgain(context, q, told, again, { ...read, ...step, entry })
  // After the log's lock, which a revision takes: whoever links plans looks at entries under it.
  await finishEntry(q, entry.id, kept.pageId, context.settings.reading.lookAgainMs)
  return kept.nudges
}

/** Whether something was published so long before it was seen that it is no news (invariant 9). */
export function isOld(context: Context, published: Date | null, seen: Date): boolean {
  const maxAgeSeconds = context.settings.alerts.maxAgeMs / 1000
  return isHistory({ firstPoll: false, published, seen, maxAgeSeconds })
}

/** What is kept of a page besides its address. */
export function shownPage(
  context: Context,
  lease: Lease,
  entry: DueEntry,
  { reading, finalUrl }: Pick<ReadStep, 'reading' | 'finalUrl'>,
): Omit<ReadPage, 'urlKey' | 'url' | 'outcome' | 'reason'> {
  return {
    fetchedUrl: finalUrl,
    host: hostOfPage(lease, entry, finalUrl),
    readerVersion: READER_VERSION,
    at: context.clock.now(),
    facts: pageFacts(reading.signals, reading.links, reading),
    partOf: null,
  }
}

export function tellRead(
  context: Context,
  told: Telling[],
  url: string,
  title: string,
  { id, created }: { id: number; created: boolean },
): void {
  told.push(() => context.observer.articleRead({ url, article: id, title, copy: !created }))
}

/** Where a page that is known is, and as what it is known. */
export interface KnownAddress {
  readonly key: string
  readonly url: string
  /** Locked; null where another worker has only just kept its text from elsewhere. */
  readonly page: KnownPage | null
}

/** Keeps what a page shows that was read before, and tells of it where it showed something else. */
export async function keepAgain(
  context: Context,
  q: Queryable,
  told: Telling[],
  page: Omit<ReadPage, 'urlKey' | 'reason'> & KnownAddress,
  read: Omit<ReadArticle, 'url'> & Pick<ReadStep, 'lacks' | 'memory'> & Pick<Shown, 'entry'>,
): Promise<{ pageId: number; nudges: Nudge[] }> {
  const current = page.page?.current ?? null
  const shown = { ...page, urlKey: page.key, reason: null }
  const reading = current === null ? read.reading : wholeReading(read.reading, read.lacks, current.text)
  if (reading === null) return { pageId: await keepPage(q, shown), nudges: [] }
  const article = { ...read, reading, mergeHash: contentHash(reading.title, reading.text), url: page.url }
  const kept = await keepArticle(
    q,
    article,
    current && { id: current.articleId, title: current.title, text: current.text },
  )
  const pageId = await keepPage(q, shown)
  tellRead(context, told, page.url, reading.title, kept)
  const revised = await revise(context, q, told, {
    pageId,
    articleId: kept.id,
    current,
    turned:
      (page.page?.outcome === 'live-blog') !== (page.outcome === 'live-blog') && page.page?.outcome !== 'no-article',
    reading,
    // With the rest that is known, it is as whole as that was.
    whole: read.lacks === null || current?.whole === true,
    url: page.url,
    entry: read.entry,
    published: read.published,
    at: page.at,
    memory: read.memory ?? NO_BLOCKS,
  })
  return { pageId, nudges: [...kept.nudges, ...revised] }
}

/** A reading with what was known of the pages that could not be had; null where it tells nothing. */
function wholeReading(reading: Reading, lacks: Lack | null, known: string): Reading | null {
  const text = withKnownRest(reading.text, lacks, known)
  return text === null ? null : { ...reading, text }
}

/**
 * Who the page is (invariant 8). A declared canonical never replaces what was fetched at that address itself: where
 * the two texts differ, this page stands under its own address.
 */
async function settleAddress(
  q: Queryable,
  finalUrl: string,
  believed: ReturnType<typeof pageAddress>,
  { reading, lacks }: ReadStep,
): Promise<KnownAddress> {
  const page = await lockPage(q, believed.key)
  const own = pageAddress(finalUrl, null)
  if (believed.key === own.key || !page?.direct || !page.current) return { key: believed.key, url: believed.url, page }
  const { title, text } = page.current
  const now = withKnownRest(reading.text, lacks, text) ?? text
  const same = contentHash(title, text) === contentHash(reading.title, now)
  if (same) return { key: believed.key, url: believed.url, page }
  return { key: own.key, url: own.url, page: await lockPage(q, own.key) }
}
