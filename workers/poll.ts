import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Nudge } from '../src/domain/nudge.js'
import type { ParsedSource, SourceWay } from '../src/domain/source.js'
import type { PollFailure, PollResult } from '../src/observe/source-events.js'
import { gatherSource, whyNot } from '../src/service/gather.js'
import { pageBack } from '../src/service/page-back.js'
import { classOfFailure, classOfStatus, type ErrorClass } from '../src/sources/faults.js'
import { validatorsFor } from '../src/sources/validators.js'
import { wayOf } from '../src/sources/ways.js'
import { latestPost } from '../src/store/posts.js'
import type { DueSource, Lease } from '../src/store/turns.js'
import type { GetOutcome } from '../src/web/exchange.js'
import { type Asker, askerOf } from './ask.js'
import type { Context } from './context.js'
import { keepLook } from './keep-look.js'
import type { Look } from './look.js'

/** Begun and not ended so often, a source counts as one that its reader does not survive. */
const MAX_TRIES = 5

/** Polls a source, keeps what it shows, and ends its host's turn. */
export async function pollSource(context: Context, lease: Lease, source: DueSource): Promise<Nudge[]> {
  const began = performance.now()
  const look = await lookAt(context, lease, source)
  const kept = await keepLook(context, lease, source, look)
  context.observer.sourcePolled({
    source: source.key,
    url: source.url,
    result: resultOf(look, kept.shown, kept.created),
    ms: performance.now() - began,
  })
  return kept.nudges
}

async function lookAt(context: Context, lease: Lease, source: DueSource): Promise<Look> {
  const failed = (error: ErrorClass, told: PollFailure, message: string): Look => ({
    kind: 'error',
    error,
    told,
    message,
    status: null,
    retryAfterSeconds: null,
    url: null,
  })
  if (source.attempts > MAX_TRIES) {
    return failed(
      'unreadable',
      'unreadable',
      `${source.url} was begun ${source.attempts - 1} times and never ended: it may break its reader`,
    )
  }
  const way = wayOf(source.kind, source.options)
  if (way === null) {
    const what = `${source.key} is of kind ${source.kind} with options that this version cannot read: add it anew`
    return failed('unreadable', 'unreadable', what)
  }
  const validators = validatorsFor({ ...source.pacing, ...source }, context.clock.now())
  const asker = await askerOf(context, lease, source, way)
  if (asker === null) {
    return failed('broken', 'robots', `robots.txt of ${lease.host} cannot be had, so ${source.url} is not asked for`)
  }
  const outcome = await asker.get(source.url, validators)
  switch (outcome.kind) {
    case 'not-modified':
      return { kind: 'unchanged', whole: false, facts: outcome.facts, hops: outcome.hops }
    case 'ok':
      return read(context, source, way, outcome, asker)
    case 'status':
      return refused(outcome)
    case 'failed':
      return failed(classOfFailure(outcome.reason), outcome.reason, outcome.message)
    case 'disallowed':
      return failed('robots', 'robots', `robots.txt does not allow ${outcome.url}`)
    case 'redirected':
      // Every redirect is followed.
      return failed('broken', 'protocol', `${source.url} was not fetched (${outcome.kind})`)
  }
}

function refused({ status, url, facts }: Extract<GetOutcome, { kind: 'status' }>): Look {
  return {
    kind: 'error',
    error: classOfStatus(status),
    told: 'http-error',
    message: `${url} answered ${status}`,
    status,
    retryAfterSeconds: facts.retryAfterSeconds,
    url,
  }
}

async function read(
  context: Context,
  source: DueSource,
  way: SourceWay,
  answer: Extract<GetOutcome, { kind: 'ok' }>,
  asker: Asker,
): Promise<Look> {
  const bodyHash = createHash('sha256').update(answer.body).digest('hex')
  const { facts, hops } = answer
  if (bodyHash === source.bodyHash) return { kind: 'unchanged', whole: true, facts, hops }
  const { web, threads, settings } = context
  const tools = { web, threads, maxBytes: settings.web.maxFeedBytes }
  const result = await gatherSource(tools, way, answer)
  if (result.kind === 'source') {
    const whole = source.everWorked ? await withEarlier(context, source, result.source, way, asker) : result.source
    const read = { kind: 'read' as const, source: whole, hops, url: answer.url }
    // An index that did not change says nothing of the sitemaps that it names: it is always read anew.
    if (result.source.further) return { ...read, facts: { ...facts, etag: null, lastModified: null }, bodyHash: '' }
    return { ...read, facts, bodyHash }
  }
  if (result.kind === 'busy') return refused(result.outcome)
  const [told, why] =
    result.kind === 'unreadable' ? (['not-a-feed', result.reason] as const) : (['unreadable', result.message] as const)
  return {
    kind: 'error',
    error: 'unreadable',
    told,
    message: `${answer.url}: ${why}`,
    status: answer.status,
    retryAfterSeconds: null,
    url: answer.url,
  }
}

/** What a channel has posted since the last look, also where its preview shows only the last of it. */
async function withEarlier(
  context: Context,
  source: DueSource,
  preview: ParsedSource,
  way: SourceWay,
  asker: Asker,
): Promise<ParsedSource> {
  if (preview.back === undefined) return preview
  const latest = await latestPost(context.db, source.id)
  if (latest === null) return preview
  return pageBack(preview, latest, async (url) => {
    await delay(asker.gapMs)
    const outcome = await asker.get(url, {})
    if (outcome.kind !== 'ok') return whyNot(outcome)
    const { body: bytes, facts, url: found } = outcome
    const { contentType, contentLocation } = facts
    const page = await context.threads.parseSource({ url: found, bytes, contentType, contentLocation, way })
    if (page.kind === 'source') return page.source
    return page.kind === 'unreadable' ? page.reason : page.message
  })
}

function resultOf(look: Look, entries: number, fresh: number): PollResult {
  switch (look.kind) {
    case 'read':
      return { kind: 'entries', entries, fresh }
    case 'unchanged':
      return { kind: 'unchanged' }
    case 'error':
      return { kind: 'failed', reason: look.told, message: look.message }
  }
}
