import { hostOf } from '../src/articles/address.js'
import type { Nudge } from '../src/domain/nudge.js'
import { hostPause } from '../src/sources/patience.js'
import type { Queryable } from '../src/store/db.js'
import { keepEntries, revisitChanged } from '../src/store/entries.js'
import { lockLog } from '../src/store/events.js'
import { keepMovedEntries } from '../src/store/moved-entries.js'
import { endQuietPoll } from '../src/store/quiet-poll.js'
import { slowHost } from '../src/store/slow-host.js'
import { finishPoll, moveSource } from '../src/store/sources.js'
import { type DueSource, endTurn, type Lease, wakeHosts } from '../src/store/turns.js'
import type { Context } from './context.js'
import { type After, judge } from './judge-look.js'
import { changedPosts, keepPosts } from './keep-posts.js'
import type { Look } from './look.js'
import { pollGapMs } from './robots.js'
import { type Seen, sift } from './sift.js'
import { appendNews, observeNews } from './source-news.js'
import type { Telling } from './telling.js'
import { heedHub } from './websub.js'

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
  const seen = await sift(context, source, look.kind === 'read' ? look.source : null, at)
  const after = judge(context, source, look, seen, at)
  if (isQuiet(source, look, after)) return keepQuiet(context, lease, source, look, after, at)
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
    await heedHub(context, q, source, look, seen, at)
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

/** Whether a look changes nothing in the source's row but its times: nothing was new, nothing wrong, nothing is to be told. */
function isQuiet(source: DueSource, look: Look, after: After): boolean {
  const { moving, distrustUntil, quietSince } = source.pacing
  const steady = source.failures === 0 && !source.failing && moving.to === null && distrustUntil === null
  const plain = after.news.length === 0 && after.move === null && after.pacing.moving.to === null
  return look.kind === 'unchanged' && !look.whole && steady && plain && quietSince !== null
}

/** The same for such a look, in one statement. */
async function keepQuiet(
  context: Context,
  lease: Lease,
  source: DueSource,
  look: Look,
  { next }: After,
  at: Date,
): Promise<KeptLook> {
  if (next.kind === 'gone') throw new Error(`${source.key} has ended, and nothing is wrong with it`)
  const gapMs = await pauseHost(context, context.db, lease, source, look)
  const { seconds: nextSeconds, why } = next
  const nudges = await endQuietPoll(context.db, lease, { sourceId: source.id, at, nextSeconds, why, gapMs })
  return { nudges, shown: 0, created: 0 }
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
