import { hostOf } from '../src/articles/address.js'
import {
  type BlockMemory,
  packBlocks,
  remembering,
  unpackBlocks,
  withoutBoilerplate,
} from '../src/articles/boilerplate.js'
import { type PageFacts, pageFacts } from '../src/articles/page-facts.js'
import { beginWhole, continueWhole, type Draft, draftOf, type Found } from '../src/articles/whole.js'
import type { Reading } from '../src/domain/article.js'
import type { Nudge } from '../src/domain/nudge.js'
import { telegramPost } from '../src/sources/telegram-address.js'
import {
  continueEntry,
  endDraft,
  finishEntry,
  giveUpEntry,
  postponeEntry,
  redirectEntry,
} from '../src/store/entries.js'
import { type DueEntry, endTurn, type Lease, wakeHosts } from '../src/store/turns.js'
import type { GetOutcome } from '../src/web/exchange.js'
import type { RobotsPolicy } from '../src/web/robots.js'
import type { Context } from './context.js'
import { keepLiveBlog } from './keep-live.js'
import { keepEmpty, keepReading, type ReadStep } from './keep-page.js'
import { askPermission, pageGapMs } from './robots.js'
import type { Telling } from './telling.js'

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Waits before a page that could not be had is tried again; after the last it is given up. */
const RETRY_MS = [30 * SECOND, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE] as const

const NO_BODY = new Uint8Array()

/** Hosts that one entry may be sent on to. */
const MAX_HOPS = 5

/** What becomes of an entry, with how long its host is to be left alone. */
type Step =
  | ({ readonly kind: 'read' } & ReadStep)
  | { readonly kind: 'empty'; readonly reason: string; readonly finalUrl: string; readonly facts: PageFacts | null }
  /** More of the page is to be fetched, in a turn of its own. */
  | { readonly kind: 'more'; readonly url: string; readonly draft: Draft }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'refused' | 'failed'; readonly reason: string }
  /** `untried`: the page itself has not been asked for. */
  | { readonly kind: 'later'; readonly delayMs: number; readonly reason: string; readonly untried?: true }

/** Fetches and reads the page of an entry, and ends its host's turn. */
export async function fetchPage(context: Context, lease: Lease, entry: DueEntry): Promise<Nudge[]> {
  const permission = await askPermission(context, lease, entry.fetchUrl)
  if (permission.kind === 'unknown') {
    const reason = `robots.txt of ${lease.host} cannot be had`
    const step: Step =
      entry.draft === null
        ? { kind: 'later', delayMs: permission.retrySeconds * SECOND, reason, untried: true }
        : settle(entry, null, null)
    return keep(context, lease, entry, step, pageGapMs(context, null))
  }
  const { policy } = permission
  const { step: made, hostMs } = await visit(context, entry, policy)
  const step = entry.draft !== null && isLost(entry, made) ? settle(entry, null, null) : made
  const gapMs = Math.max(pageGapMs(context, policy), hostMs)
  // A post stands alone; a page stands among others of its host.
  if (step.kind !== 'read' || telegramPost(entry.fetchUrl)) return keep(context, lease, entry, step, gapMs)
  const memory = unpackBlocks(lease.blocks)
  const { reading, dropped } = ownWords(step.reading, memory)
  if (dropped.length > 0) context.observer.boilerplateDropped({ url: step.finalUrl, paragraphs: dropped })
  // A live blog has the paragraphs of many articles, and would push out what is remembered of the others.
  const isOne = !entry.readBefore && reading.entries === undefined
  const blocks = isOne ? packBlocks(remembering(memory, step.reading.text)) : undefined
  return keep(context, lease, entry, { ...step, reading, memory }, gapMs, blocks)
}

/** A reading without what stands on other articles of its host too, and what was left out. */
function ownWords(reading: Reading, memory: BlockMemory): { reading: Reading; dropped: readonly string[] } {
  const { text, dropped } = withoutBoilerplate(reading.text, memory)
  const entries = reading.entries?.map((one) => ({ ...one, text: withoutBoilerplate(one.text, memory).text }))
  return { reading: { ...reading, text, ...(entries && { entries }) }, dropped }
}

/** What is read already waits for the rest of it once, and not for long. */
function isLost(entry: DueEntry, step: Step): boolean {
  if (step.kind === 'later') return entry.attempts > 1 || step.delayMs > MINUTE
  return step.kind === 'refused' || step.kind === 'failed'
}

async function visit(
  context: Context,
  entry: DueEntry,
  policy: RobotsPolicy | null,
): Promise<{ step: Step; hostMs: number }> {
  const began = performance.now()
  const outcome = await context.web.get({
    url: telegramPost(entry.fetchUrl)?.embedUrl ?? entry.fetchUrl,
    accept: ACCEPT,
    redirects: 'same-host',
    maxBytes: context.settings.web.maxPageBytes,
    mayVisit: (url) => policy?.allows(url.href) ?? true,
  })
  tellFetched(context, entry, outcome, performance.now() - began)
  if (outcome.kind === 'ok') return { step: await read(context, entry, outcome), hostMs: 0 }
  return consider(entry, outcome)
}

function tellFetched(context: Context, entry: DueEntry, outcome: GetOutcome, ms: number): void {
  const url = entry.fetchUrl
  switch (outcome.kind) {
    case 'ok':
    case 'failed':
      context.observer.pageFetched({ url, outcome, ms })
      break
    case 'disallowed':
      context.observer.fetchBlocked({ url, reason: 'robots' })
      break
    case 'status':
      context.observer.pageFetched({ url, outcome: { kind: 'ok', status: outcome.status, body: NO_BODY }, ms })
      break
    default:
      break
  }
}

async function read(context: Context, entry: DueEntry, page: Extract<GetOutcome, { kind: 'ok' }>): Promise<Step> {
  const { contentType, xRobotsTag, link, tdmReservation, tdmPolicy } = page.facts
  const input = {
    url: page.url,
    bytes: page.body,
    contentType,
    headers: { robots: xRobotsTag, link, tdmReservation, tdmPolicy },
    fetched: context.clock.now(),
  }
  const post = telegramPost(entry.fetchUrl)
  const result = await (post ? context.threads.readPost(input) : context.threads.readPage(input))
  const finalUrl = post?.url ?? page.url
  switch (result.kind) {
    case 'article': {
      const { reading } = result
      return post
        ? { kind: 'read', reading, finalUrl, lacks: null }
        : settle(entry, { reading, reason: '', links: reading.links, finalUrl }, null)
    }
    case 'no-article': {
      const { reason, signals, links } = result
      const facts = pageFacts(signals, links, null)
      return post
        ? { kind: 'empty', reason, finalUrl, facts }
        : settle(entry, { reading: null, reason, links: links ?? null, finalUrl }, facts)
    }
    case 'failed':
      // A busy machine looks like a hostile page: it is tried again before it is given up.
      return retry(entry, `${page.url}: ${result.message}`, 0)
  }
}

/** Whether what was found is all there is to read. @param facts of a page without an article */
function settle(entry: DueEntry, found: Found | null, facts: PageFacts | null): Step {
  const continued =
    entry.draft === null && found !== null
      ? beginWhole(found, entry.fetchUrl)
      : continueWhole(draftOf(entry.draft), found)
  if (continued.kind === 'more') return continued
  const { reading, reason, finalUrl, lacks } = continued
  return reading === null ? { kind: 'empty', reason, finalUrl, facts } : { kind: 'read', reading, finalUrl, lacks }
}

function retry(entry: DueEntry, reason: string, leastMs: number): Step {
  const wait = RETRY_MS[entry.attempts - 1]
  return wait === undefined
    ? { kind: 'failed', reason: `${reason} (given up after ${entry.attempts} tries)` }
    : { kind: 'later', delayMs: Math.max(wait, leastMs), reason }
}

function consider(entry: DueEntry, outcome: Exclude<GetOutcome, { kind: 'ok' }>): { step: Step; hostMs: number } {
  switch (outcome.kind) {
    case 'redirected':
      return entry.hops < MAX_HOPS
        ? { step: { kind: 'moved', to: outcome.to }, hostMs: 0 }
        : { step: { kind: 'failed', reason: `${entry.url} is sent on to more than ${MAX_HOPS} hosts` }, hostMs: 0 }
    case 'disallowed':
      return { step: { kind: 'refused', reason: `robots.txt does not allow ${outcome.url}` }, hostMs: 0 }
    case 'not-modified':
      return { step: retry(entry, `${outcome.url} answered 304 unasked`, 0), hostMs: 0 }
    case 'status':
      return considerStatus(entry, outcome)
    case 'failed': {
      const final = outcome.reason === 'bad-url' || outcome.reason === 'blocked'
      if (final) return { step: { kind: 'refused', reason: outcome.message }, hostMs: 0 }
      const lasting = outcome.reason === 'too-large' || outcome.reason === 'too-many-redirects'
      return {
        step: lasting ? { kind: 'failed', reason: outcome.message } : retry(entry, outcome.message, 0),
        hostMs: 0,
      }
    }
  }
}

function considerStatus(
  entry: DueEntry,
  outcome: Extract<GetOutcome, { kind: 'status' }>,
): { step: Step; hostMs: number } {
  const { status, url, facts } = outcome
  const waitMs = (facts.retryAfterSeconds ?? 0) * SECOND
  const reason = `${url} answered ${status}`
  if (status === 429 || status === 503) {
    // The whole host is told to wait, and the entry with it.
    const hostMs = Math.min(waitMs || MINUTE, 60 * MINUTE)
    return { step: retry(entry, reason, hostMs), hostMs }
  }
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return { step: { kind: 'refused', reason }, hostMs: 0 }
  }
  if (status >= 500 || status === 408 || status === 425) return { step: retry(entry, reason, waitMs), hostMs: 0 }
  return { step: { kind: 'failed', reason }, hostMs: 0 }
}

/** Keeps what came of the turn, in one transaction that ends it. */
async function keep(
  context: Context,
  lease: Lease,
  entry: DueEntry,
  step: Step,
  gapMs: number,
  blocks?: string,
): Promise<Nudge[]> {
  const told: Telling[] = []
  const kept = await context.db.tx(async (q) => {
    const nudges: Nudge[] = []
    const isOpen = step.kind === 'more' || step.kind === 'moved' || step.kind === 'later'
    if (entry.draft !== null && !isOpen) await endDraft(q, entry.id)
    switch (step.kind) {
      case 'read': {
        const keepRead = step.reading.entries === undefined ? keepReading : keepLiveBlog
        nudges.push(...(await keepRead(context, q, lease, entry, step, told)))
        break
      }
      case 'empty': {
        const pageId = await keepEmpty(context, q, lease, entry, step, told)
        await finishEntry(q, entry.id, pageId, context.settings.reading.lookAgainMs)
        break
      }
      case 'more':
        nudges.push(...(await wakeHosts(q, [await continueEntry(q, entry.id, step.url, hostOf(step.url), step.draft)])))
        break
      case 'moved':
        nudges.push(...(await wakeHosts(q, [await redirectEntry(q, entry.id, step.to, hostOf(step.to))])))
        break
      case 'later':
        await postponeEntry(q, entry.id, step.delayMs, step.reason, step.untried ?? false)
        break
      default:
        await giveUpEntry(q, entry.id, step.kind, step.reason, context.settings.reading.lookAgainMs)
    }
    nudges.push(...(await endTurn(q, lease, gapMs, blocks)))
    return nudges
  })
  for (const tell of told) tell()
  return kept
}
