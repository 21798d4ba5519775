import { health } from '../src/sources/health.js'
import { permanentTarget, sawTarget } from '../src/sources/moved.js'
import { compact, entriesPerHour, learn, type Pace } from '../src/sources/pace.js'
import { type NextPoll, nextPoll } from '../src/sources/schedule.js'
import { hear } from '../src/sources/silence.js'
import { distrustAfter } from '../src/sources/validators.js'
import type { Pacing } from '../src/store/pacing.js'
import type { DueSource } from '../src/store/turns.js'
import type { Context } from './context.js'
import type { Look } from './look.js'
import type { Seen } from './sift.js'
import type { SourceNews } from './source-news.js'

/** What follows from a look. */
export interface After {
  readonly state: ReturnType<typeof health>['now']
  readonly pacing: Omit<Pacing, 'hub' | 'hubUntil'>
  /** Where the source has moved for good, or null. */
  readonly move: string | null
  readonly next: NextPoll
  readonly nextPollAt: Date | null
  readonly news: readonly SourceNews[]
}

/** Judges a look: how the source does now, when to look again, what to tell of it. */
export function judge(context: Context, source: DueSource, look: Look, seen: Seen, at: Date): After {
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
  const learnt = look.kind === 'read' ? paceAfter(before.pace, seen, at) : null
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
    pushed: context.settings.http.publicUrl !== null && before.hubUntil !== null && before.hubUntil > at,
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

/** What an answer has taught of the source's pace; null where it has taught nothing. */
function paceAfter(before: Pace | null, seen: Seen, at: Date): Pace | null {
  if (before !== null && seen.news.length === 0) return null
  const old = [...seen.known, ...seen.moved].map(({ published }) => ({ published, fresh: false }))
  return compact(learn(before, [...seen.news.map(({ published }) => ({ published, fresh: true })), ...old], at))
}

function longest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}
