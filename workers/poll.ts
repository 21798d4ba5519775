import { createHash } from 'node:crypto'
import { hostOf, urlKey } from '../src/articles/address.js'
import { eventBody } from '../src/delivery/events.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { ParsedSource } from '../src/domain/source.js'
import type { PollFailure, PollResult } from '../src/observe/source-events.js'
import { FEED_ACCEPT } from '../src/sources/accept.js'
import { type DroppedEntry, isHistory, type UsableEntry, usableEntries } from '../src/sources/entries.js'
import {
  classOfFailure,
  classOfStatus,
  type ErrorClass,
  health,
  nextPoll,
  type SourceHealth,
} from '../src/sources/schedule.js'
import type { Queryable } from '../src/store/db.js'
import { keepEntries, revisitChanged, type ShownEntry, unseenKeys } from '../src/store/entries.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import { finishPoll } from '../src/store/sources.js'
import { type DueSource, endTurn, type Lease, wakeHosts } from '../src/store/turns.js'
import type { GetOutcome } from '../src/web/exchange.js'
import type { Context } from './context.js'

/** Begun and not ended so often, a source counts as one that its reader does not survive. */
const MAX_TRIES = 5

/** What looking at a source came to. */
type Look =
  | {
      readonly kind: 'read'
      readonly source: ParsedSource
      readonly answer: Extract<GetOutcome, { kind: 'ok' }>
      readonly bodyHash: string
    }
  | { readonly kind: 'unchanged'; readonly waitSeconds: number | null }
  | {
      readonly kind: 'error'
      readonly error: ErrorClass
      readonly told: PollFailure
      readonly message: string
      readonly status: number | null
      readonly retryAfterSeconds: number | null
    }

/** Polls a source, keeps what it shows, and ends its host's turn. */
export async function pollSource(context: Context, lease: Lease, source: DueSource): Promise<Nudge[]> {
  const began = performance.now()
  const look = await lookAt(context, source)
  const at = context.clock.now()
  const shown = look.kind === 'read' ? shownEntries(context, source, look.source, at) : []
  const fresh =
    shown.length === 0
      ? new Set<string>()
      : await unseenKeys(
          context.db,
          source.id,
          shown.map((entry) => entry.urlKey),
        )
  const state = health(source, look.kind === 'error' ? look.error : null, at, context.settings.polling.failingAfter)
  const kept = await context.db.tx(async (q) => {
    // An event about the source goes into the log, whose lock comes before all others.
    if (state.tell) await lockLog(q)
    const entries = await keepEntries(
      q,
      source.id,
      shown.filter((entry) => fresh.has(entry.urlKey)),
      at,
    )
    const revisited = await revisitChanged(
      q,
      source.id,
      shown.filter((entry) => !fresh.has(entry.urlKey)),
    )
    const nextPollAt = await finish(context, q, source, look, state.now, entries.created.length > 0, at)
    const told = state.tell ? await tell(q, source, look, state, nextPollAt, at) : []
    const woken = await wakeHosts(
      q,
      [...new Set([...entries.hostIds, ...revisited])].filter((id) => id !== lease.hostId),
    )
    return { created: entries.created.length, nudges: [...told, ...woken, ...(await endTurn(q, lease, hostGap(look)))] }
  })
  context.observer.sourcePolled({
    source: source.key,
    url: source.url,
    result: resultOf(look, shown.length, kept.created),
    ms: performance.now() - began,
  })
  if (state.tell === 'failing' && look.kind === 'error') {
    context.observer.sourceFailing({
      source: source.key,
      url: source.url,
      failures: state.now.failures,
      reason: look.message,
    })
  }
  if (state.tell === 'recovered') {
    const downMs = source.failingSince ? at.getTime() - source.failingSince.getTime() : 0
    context.observer.sourceRecovered({ source: source.key, url: source.url, failures: source.failures, downMs })
  }
  return kept.nudges
}

/** A poll opens no gap for the page that it announces; a host that asks to be left alone is. */
function hostGap(look: Look): number {
  const overloaded = look.kind === 'error' && look.error === 'overloaded'
  return overloaded ? Math.min(look.retryAfterSeconds ?? 60, 3600) * 1000 : 0
}

async function lookAt(context: Context, source: DueSource): Promise<Look> {
  const failed = (error: ErrorClass, told: PollFailure, message: string): Look => ({
    kind: 'error',
    error,
    told,
    message,
    status: null,
    retryAfterSeconds: null,
  })
  if (source.attempts > MAX_TRIES) {
    return failed(
      'unreadable',
      'unreadable',
      `${source.url} was begun ${source.attempts - 1} times and never ended: it may break its reader`,
    )
  }
  const outcome = await context.web.get({
    url: source.url,
    accept: FEED_ACCEPT,
    etag: source.etag,
    lastModified: source.lastModified,
    redirects: 'any',
    maxBytes: context.settings.web.maxFeedBytes,
  })
  switch (outcome.kind) {
    case 'not-modified':
      return { kind: 'unchanged', waitSeconds: outcome.facts.maxAgeSeconds }
    case 'ok':
      return read(context, source, outcome)
    case 'status':
      return {
        kind: 'error',
        error: classOfStatus(outcome.status),
        told: 'http-error',
        message: `${outcome.url} answered ${outcome.status}`,
        status: outcome.status,
        retryAfterSeconds: outcome.facts.retryAfterSeconds,
      }
    case 'failed':
      return failed(classOfFailure(outcome.reason), outcome.reason, outcome.message)
    case 'redirected':
    case 'disallowed':
      // Neither is asked for: every redirect is followed, and feeds are read as they were configured.
      return failed('broken', 'protocol', `${source.url} was not fetched (${outcome.kind})`)
  }
}

async function read(context: Context, source: DueSource, answer: Extract<GetOutcome, { kind: 'ok' }>): Promise<Look> {
  const bodyHash = createHash('sha256').update(answer.body).digest('hex')
  if (bodyHash === source.bodyHash) return { kind: 'unchanged', waitSeconds: answer.facts.maxAgeSeconds }
  const result = await context.threads.parseSource({
    url: answer.url,
    bytes: answer.body,
    contentType: answer.facts.contentType,
    contentLocation: answer.facts.contentLocation,
  })
  if (result.kind === 'source') return { kind: 'read', source: result.source, answer, bodyHash }
  const [told, why] =
    result.kind === 'unreadable' ? (['not-a-feed', result.reason] as const) : (['unreadable', result.message] as const)
  return {
    kind: 'error',
    error: 'unreadable',
    told,
    message: `${answer.url}: ${why}`,
    status: answer.status,
    retryAfterSeconds: null,
  }
}

function shownEntries(context: Context, source: DueSource, parsed: ParsedSource, seen: Date): ShownEntry[] {
  const { usable, dropped } = usableEntries(parsed.entries, seen)
  tellLeftOut(context, source, dropped, parsed.notes)
  const maxAgeSeconds = context.settings.alerts.maxAgeMs / 1000
  const byKey = new Map<string, ShownEntry>()
  for (const entry of usable) {
    const key = urlKey(entry.link)
    if (key !== null && !byKey.has(key)) byKey.set(key, toShown(entry, key, !source.everWorked, seen, maxAgeSeconds))
  }
  return [...byKey.values()]
}

/** Nothing is passed over in silence; the same entry twice in one answer is no loss, and is not told. */
function tellLeftOut(
  context: Context,
  source: DueSource,
  dropped: readonly DroppedEntry[],
  notes: readonly string[],
): void {
  const reasons = dropped.map(({ reason }) => reason).filter((reason) => reason !== 'same-link')
  if (reasons.length === 0 && notes.length === 0) return
  context.observer.entriesLeftOut({ source: source.key, url: source.url, reasons, notes })
}

function toShown(entry: UsableEntry, key: string, firstPoll: boolean, seen: Date, maxAgeSeconds: number): ShownEntry {
  const { link, title, id, published, updated } = entry
  return {
    urlKey: key,
    url: link,
    host: hostOf(link),
    title,
    guid: id,
    published,
    updated,
    history: isHistory({ firstPoll, published, seen, maxAgeSeconds }),
  }
}

async function finish(
  context: Context,
  q: Queryable,
  source: DueSource,
  look: Look,
  state: SourceHealth,
  sawNew: boolean,
  at: Date,
): Promise<Date | null> {
  const next = nextPoll({
    intervalSeconds: Math.max(source.intervalSeconds, context.settings.polling.minIntervalMs / 1000),
    maxSeconds: context.settings.polling.maxIntervalMs / 1000,
    outcome:
      look.kind === 'error'
        ? { kind: 'error', error: look.error, retryAfterSeconds: look.retryAfterSeconds }
        : { kind: sawNew ? 'new' : 'nothing-new', waitSeconds: ownWait(look) },
    failures: state.failures,
    jitter: context.random(),
  })
  const facts = look.kind === 'read' ? look.answer.facts : null
  const nextSeconds = next.kind === 'poll' ? next.seconds : 0
  await finishPoll(
    q,
    source.id,
    {
      etag: facts ? facts.etag : source.etag,
      lastModified: facts ? facts.lastModified : source.lastModified,
      bodyHash: look.kind === 'read' ? look.bodyHash : source.bodyHash,
      worked: look.kind !== 'error',
      sawNew,
      gone: next.kind === 'gone',
      ...state,
      errorClass: look.kind === 'error' ? look.error : null,
      error: look.kind === 'error' ? look.message : null,
      status: look.kind === 'error' ? look.status : 200,
      nextSeconds,
      why: next.kind === 'poll' ? next.why : 'it has ended: 410 Gone',
    },
    at,
  )
  return next.kind === 'poll' ? new Date(at.getTime() + nextSeconds * 1000) : null
}

function ownWait(look: Exclude<Look, { kind: 'error' }>): number | null {
  if (look.kind === 'unchanged') return look.waitSeconds
  return look.source.waitSeconds ?? look.answer.facts.maxAgeSeconds
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

async function tell(
  q: Queryable,
  source: DueSource,
  look: Look,
  state: { readonly now: SourceHealth; readonly tell: 'failing' | 'recovered' | null },
  nextPollAt: Date | null,
  at: Date,
): Promise<Nudge[]> {
  const brief = { key: source.key, name: source.name, url: source.url }
  if (state.tell === 'failing' && look.kind === 'error') {
    const data = {
      source: brief,
      since: (state.now.failingSince ?? at).toISOString(),
      failures: state.now.failures,
      reason: look.message,
      nextPoll: nextPollAt?.toISOString() ?? null,
    }
    const body = (sequence: number): string => eventBody('source.failing', sequence, at, data)
    return (await appendEvent(q, { type: 'source.failing', at, body, sourceId: source.id, history: false })).nudges
  }
  const data = {
    source: brief,
    failingSince: (source.failingSince ?? at).toISOString(),
    failures: source.failures,
  }
  const body = (sequence: number): string => eventBody('source.recovered', sequence, at, data)
  return (await appendEvent(q, { type: 'source.recovered', at, body, sourceId: source.id, history: false })).nudges
}
