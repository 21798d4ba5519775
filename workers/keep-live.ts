import { pageAddress } from '../src/articles/address.js'
import { contentHash } from '../src/articles/identity.js'
import { type Part, partAddress, partsOf } from '../src/articles/parts.js'
import type { Nudge } from '../src/domain/nudge.js'
import { plausibleDate } from '../src/sources/entries.js'
import type { Queryable } from '../src/store/db.js'
import { finishLive } from '../src/store/entries.js'
import { lockLog } from '../src/store/events.js'
import { type KnownPage, keepNewPage, keepPage, knownParts, lockPage } from '../src/store/pages.js'
import type { DueEntry, Lease } from '../src/store/turns.js'
import type { Context } from './context.js'
import { isOld, type KnownAddress, keepAgain, type ReadStep, shownPage, tellRead } from './keep-page.js'
import type { Telling } from './telling.js'

/** A live blog that grows is looked at again as soon as a new article, for so long since it was first seen. */
const GROWS_MS = 7 * 86_400_000

/**
 * Keeps a live blog: every entry is a page of its own, at the blog's address with a fragment, with an article, revisions
 * and a time of its own. What stands outside the entries is the article of the page itself, where it is as long as one.
 * An entry that is gone stays: blogs are cut at their old end.
 */
export async function keepLiveBlog(
  context: Context,
  q: Queryable,
  lease: Lease,
  entry: DueEntry,
  step: ReadStep,
  told: Telling[],
): Promise<Nudge[]> {
  const { finalUrl, reading } = step
  const at = context.clock.now()
  const address = await settleBlog(q, finalUrl, pageAddress(finalUrl, reading.declaredCanonical))
  const known = address.page === null ? [] : await knownParts(q, address.page.id)
  const parts = partsOf(reading, known)
  // A revision is told of in the log, whose lock comes before all others.
  if (known.length > 0 && parts.changed.length > 0) await lockLog(q)
  const shown = { ...shownPage(context, lease, entry, step), outcome: 'live-blog' as const }
  const nudges: Nudge[] = []
  const page = { ...shown, ...address }
  const about = { ...step, entry, sourceId: entry.sourceId }
  let pageId: number
  if (contentHash(parts.around.title, parts.around.text) === null) {
    pageId = await keepPage(q, { ...page, urlKey: address.key, reason: null })
  } else {
    const published = plausibleDate(parts.around.published, at) ?? plausibleDate(entry.published, at)
    const own = await keepAgain(context, q, told, page, {
      ...about,
      ...articleOf(parts.around, published, entry.firstSeen),
      history: entry.history || isOld(context, published, entry.firstSeen),
    })
    pageId = own.pageId
    nudges.push(...own.nudges)
  }
  const blog = { ...page, pageId }
  const ages: number[] = []
  for (const part of parts.changed) {
    const published = plausibleDate(part.reading.published, at)
    ages.push(at.getTime() - (published ?? at).getTime())
    nudges.push(...(await keepPart(context, q, told, blog, part, { ...about, published })))
  }
  const { maxAgeMs } = context.settings.alerts
  const grows = ages.some((age) => age <= maxAgeMs) && at.getTime() - entry.firstSeen.getTime() <= GROWS_MS
  await finishLive(q, entry.id, pageId, context.settings.reading.lookAgainMs, grows)
  const { shown: entries, leftOut } = parts
  told.push(() => context.observer.liveBlogRead({ url: address.url, entries, changed: parts.changed.length, leftOut }))
  return nudges
}

/** A declared canonical is believed as for every page, unless another kind of page was fetched at it. */
async function settleBlog(
  q: Queryable,
  finalUrl: string,
  believed: ReturnType<typeof pageAddress>,
): Promise<KnownAddress> {
  const page = await lockPage(q, believed.key)
  const own = pageAddress(finalUrl, null)
  const isOther = believed.key !== own.key && page?.direct === true && page.outcome !== 'live-blog'
  if (!isOther) return { key: believed.key, url: believed.url, page }
  return { key: own.key, url: own.url, page: await lockPage(q, own.key) }
}

interface Blog extends KnownAddress {
  readonly pageId: number
}

/** Keeps one entry that is new, or says something else than before. */
async function keepPart(
  context: Context,
  q: Queryable,
  told: Telling[],
  blog: Blog & Omit<Parameters<typeof keepAgain>[3], keyof KnownAddress>,
  { name, reading }: Part,
  about: Omit<ReadStep, 'reading'> & {
    readonly entry: DueEntry
    readonly sourceId: number | null
    published: Date | null
  },
): Promise<Nudge[]> {
  const { key, url } = partAddress(blog, name)
  const { entry, published } = about
  const isNew = isSince(blog.page, published)
  const firstSeen = isNew ? blog.at : entry.firstSeen
  const article = {
    ...articleOf(reading, published, firstSeen),
    history: (entry.history && !isNew) || isOld(context, published, firstSeen),
    sourceId: about.sourceId,
  }
  const page = { ...blog, url, urlKey: key, partOf: blog.pageId, facts: null, outcome: 'article' as const }
  const first = await keepNewPage(q, page, { ...article, url }, null, true)
  if (first) {
    tellRead(context, told, url, reading.title, first)
    return first.nudges
  }
  const known = await lockPage(q, key)
  const { history } = article
  const again = { ...about, ...article, lacks: null, entry: { firstSeen, history } }
  return (await keepAgain(context, q, told, { ...page, key, page: known }, again)).nudges
}

/**
 * Whether an entry was written after its blog was first read: then it is new, though all that the blog showed at first
 * may be history (invariant 9).
 */
function isSince(page: KnownPage | null, published: Date | null): boolean {
  if (page === null) return false
  return published === null ? page.outcome === 'live-blog' : published > page.firstReadAt
}

function articleOf(reading: Part['reading'], published: Date | null, firstSeen: Date) {
  return { reading, mergeHash: contentHash(reading.title, reading.text), published, firstSeen }
}
