import { hostOf } from '../src/articles/address.js'
import type { Nudge } from '../src/domain/nudge.js'
import { health } from '../src/sources/health.js'
import { permanentTarget, sawTarget } from '../src/sources/moved.js'
import { compact, entriesPerHour, learn, type Pace } from '../src/sources/pace.js'
import { hostPause } from '../src/sources/patience.js'
import { type NextPoll, nextPoll } from '../src/sources/schedule.js'
import { hear } from '../src/sources/silence.js'
import { distrustAfter } from '../src/sources/validators.js'
import type { Queryable } from '../src/store/db.js'
import { keepEntries, revisitChanged, type ShownEntry, unseenKeys } from '../src/store/entries.js'
import { lockLog } from '../src/store/events.js'
import { keepMovedEntries, type MovedEntry, movedEntries } from '../src/store/moved-entries.js'
import type { Pacing } from '../src/store/pacing.js'
import { slowHost } from '../src/store/slow-host.js'
import { finishPoll, moveSource } from '../src/store/sources.js'
import { type DueSource, endTurn, type Lease, wakeHosts } from '../src/store/turns.js'
import type { Context } from './context.js'
import { changedPosts, keepPosts } from './keep-posts.js'
import type { Look } from './look.js'
import { pollGapMs } from './robots.js'
import { shownEntries } from './shown.js'
import { appendNews, observeNews, type SourceNews } from './source-news.js'
import type { Telling } from './telling.js'

/** What a look came to, once it is kept. */
export interface KeptLook {
  readonly nudges: Nudge[]
  readonly shown: number
  /** Entries that no source had shown before. */
  readonly created: number
}

/** Keeps what a look at a source brought, says when the next one is, and ends its host's turn: one transaction. */
export async function keepLook(context: Context, lease: Lease, source: DueSource, look: Look): Promise<KeptLook> {
  const at = context.clock.now()
  const seen = await sift(context, source, look, at)
  const after = judge(context, source, look, seen, at)
  const posts = await changedPosts(context.db, [...seen.news, ...seen.moved, ...seen.known])
  const toldOfPosts: Telling[] = []
  const kept = await context.db.tx(async (q) => {
    // An event about the source goes into the log, whose lock comes before all others.
    if (after.news.length > 0 || posts.revises) await lockLog(q)
    const entries = await keepEntries(q, source.id, seen.news, at)
    await keepMovedEntries(q, source.id, seen.moved, at)
    const revisited = await revisitChanged(q, source.id, seen.known)
    const read = await keepPosts(context, q, lease, posts, toldOfPosts)
    await finish(q, source, look, after, seen, at)
    const woken = new Set([...entries.hostIds, ...revisited])
    if (after.move) woken.add(await moveSource(q, source.id, after.move, hostOf(after.move), at))
    const told = await appendNews(q, source, after.news, after.nextPollAt, at)
    const paused = await pauseHost(context, q, lease, source, look)
    const nudges = await wakeHosts(
      q,
      [...woken].filter((id) => id !== lease.hostId),
    )
    const created = entries.created.length
    return { created, shown: seen.shown, nudges: [...read, ...told, ...nudges, ...(await endTurn(q, lease, paused))] }
  })
  for (const tell of toldOfPosts) tell()
  observe(context, source, seen, after, at)
  return kept
}

/** What a source shows, sorted by whether it has shown it before. */
interface Seen {
  readonly shown: number
  /** Never shown by this source. */
  readonly news: readonly ShownEntry[]
  /** Shown before at another address. */
  readonly moved: readonly (ShownEntry & MovedEntry)[]
  readonly known: readonly ShownEntry[]
}

const NOTHING: Seen = { shown: 0, news: [], moved: [], known: [] }

async function sift(context: Context, source: DueSource, look: Look, at: Date): Promise<Seen> {
  const shown = look.kind === 'read' ? shownEntries(context, source, look.source, at) : []
  if (shown.length === 0) return NOTHING
  const keys = shown.map((entry) => entry.urlKey)
  const unseen = await unseenKeys(context.db, source.id, keys)
  const fresh = shown.filter((entry) => unseen.has(entry.urlKey))
  const known = shown.filter((entry) => !unseen.has(entry.urlKey))
  const mayHaveMoved = source.everWorked && fresh.length > 0
  const places = mayHaveMoved ? await movedEntries(context.db, source.id, fresh, keys, at) : []
  const pages = new Map(places.map(({ urlKey, pageId }) => [urlKey, pageId]))
  const moved = fresh.flatMap((entry) => {
    const pageId = pages.get(entry.urlKey)
    return pageId === undefined ? [] : [{ ...entry, pageId }]
  })
  return { shown: shown.length, news: fresh.filter((entry) => !pages.has(entry.urlKey)), moved, known }
}

/** What follows from a look. */
interface After {
  readonly state: ReturnType<typeof health>['now']
  readonly pacing: Omit<Pacing, 'hub' | 'hubUntil'>
  /** Where the source has moved for good, or null. */
  readonly move: string | null
  readonly next: NextPoll
  readonly nextPollAt: Date | null
  readonly news: readonly SourceNews[]
}

function judge(context: Context, source: DueSource, look: Look, seen: Seen, at: Date): After {
  const { polling } = context.settings
  const before = source.pacing
  const state = health(source, look.kind === 'error' ? look.error : null, at, polling.failingAfter)
  const news: SourceNews[] = []
  if (state.tell === 'failing' && look.kind === 'error') {
    news.push({ kind: 'failing', state: state.now, reason: look.message })
  }
  if (state.tell === 'recovered') {
    news.push({ kind: 'recovered', failingSince: source.failingSince, failures: source.failures })
  }
  const learnt = paceAfter(before.pace, look, seen, at)
  const pace = learnt ?? before.pace
  const asksSeconds = look.kind === 'read' ? look.source.waitSeconds : before.asksSeconds
  const next = nextPoll({
    intervalSeconds: source.intervalSeconds,
    adaptation: {
      speedUp: polling.speedUp,
      slowDown: polling.slowDown,
      minSeconds: polling.minIntervalMs / 1000,
      maxSeconds: polling.maxIntervalMs / 1000,
    },
    perHour: entriesPerHour(pace, at),
    pushed: before.hubUntil !== null && before.hubUntil > at,
    outcome:
      look.kind === 'error'
        ? { kind: 'error', error: look.error, retryAfterSeconds: look.retryAfterSeconds }
        : {
            kind: seen.news.length > 0 ? 'new' : 'nothing-new',
            waitSeconds: longest(asksSeconds, look.facts.maxAgeSeconds),
          },
    failures: state.now.failures,
    jitter: context.random(),
  })
  const nextPollAt = next.kind === 'poll' ? new Date(at.getTime() + next.seconds * 1000) : null
  if (look.kind === 'error') {
    return { state: state.now, pacing: { ...before, pace: null }, move: null, next, nextPollAt, news }
  }
  const sawNew = seen.news.length > 0
  const heard = hear(before, { sawNew, afterFailures: source.failures > 0, pace }, at)
  if (heard.silence) news.push({ kind: 'silent', since: heard.now.quietSince, silence: heard.silence })
  if (heard.tell === 'speaks') news.push({ kind: 'speaks', since: before.silentSince ?? at })
  const target = sawTarget(before.moving, permanentTarget(source.url, look.hops), at)
  const whole = look.kind === 'read' || look.whole
  const { etag, lastModified } = source
  const remembered = { etag, lastModified, lastFullAt: before.lastFullAt, distrustUntil: before.distrustUntil }
  return {
    state: state.now,
    pacing: {
      lastFullAt: whole ? at : before.lastFullAt,
      distrustUntil: distrustAfter(remembered, { ...look.facts, sawNew }, at),
      asksSeconds,
      moving: target.now,
      pace: learnt,
      ...heard.now,
    },
    move: target.move,
    next,
    nextPollAt,
    news,
  }
}

/** What a look has taught of the source's pace; null where it has taught nothing. */
function paceAfter(before: Pace | null, look: Look, seen: Seen, at: Date): Pace | null {
  if (look.kind !== 'read' || (before !== null && seen.news.length === 0)) return null
  const old = [...seen.known, ...seen.moved].map(({ published }) => ({ published, fresh: false }))
  return compact(learn(before, [...seen.news.map(({ published }) => ({ published, fresh: true })), ...old], at))
}

function longest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

async function finish(q: Queryable, source: DueSource, look: Look, after: After, seen: Seen, at: Date): Promise<void> {
  const { next } = after
  const whole = look.kind === 'read' || (look.kind === 'unchanged' && look.whole)
  await finishPoll(
    q,
    source.id,
    {
      etag: whole ? look.facts.etag : source.etag,
      lastModified: whole ? look.facts.lastModified : source.lastModified,
      bodyHash: look.kind === 'read' ? look.bodyHash : source.bodyHash,
      worked: look.kind !== 'error',
      sawNew: seen.news.length > 0,
      gone: next.kind === 'gone',
      ...after.state,
      errorClass: look.kind === 'error' ? look.error : null,
      error: look.kind === 'error' ? look.message : null,
      status: look.kind === 'error' ? look.status : 200,
      nextSeconds: next.kind === 'poll' ? next.seconds : 0,
      why: next.kind === 'poll' ? next.why : 'it has ended: 410 Gone',
      pacing: after.pacing,
    },
    at,
  )
}

/**
 * A poll opens no gap for the page that it announces. A host that asks to be left alone is; where that is another one,
 * to which a redirect led, the source's own host is not held up for it. Returns the gap after this turn, in ms.
 */
async function pauseHost(context: Context, q: Queryable, lease: Lease, source: DueSource, look: Look): Promise<number> {
  const asked = look.kind === 'read' ? 1 + (look.source.further?.length ?? 0) : 1
  if (look.kind !== 'error') return pollGapMs(context, lease, source, asked)
  const pauseMs = hostPause(look.error, look.retryAfterSeconds) * 1000
  const host = look.url === null ? lease.host : hostOf(look.url)
  if (pauseMs === 0 || host === lease.host) return pauseMs
  await slowHost(q, host, pauseMs)
  return 0
}

function observe(context: Context, source: DueSource, seen: Seen, after: After, at: Date): void {
  const { observer } = context
  const { key, url } = source
  const doubted = after.pacing.distrustUntil
  if (after.move) observer.sourceMoved({ source: key, from: url, to: after.move })
  if (seen.moved.length > 0) observer.entriesMoved({ source: key, url, entries: seen.moved.length })
  if (doubted && source.pacing.distrustUntil === null) observer.validatorsDoubted({ source: key, url, until: doubted })
  observeNews(context, source, after.news, at)
}
