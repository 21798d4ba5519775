import { setTimeout as wait } from 'node:timers/promises'
import type { Nudge } from '../src/domain/nudge.js'
import { nudgeOverdue } from '../src/store/recover.js'
import { countSources } from '../src/store/source-health.js'
import { nudgeDueHosts } from '../src/store/turns.js'
import type { Context } from './context.js'
import { askHubs } from './websub.js'

/** Something that runs again and again until it is stopped. */
export interface Loop {
  /** When it last came through, by the process's monotonic clock in milliseconds; null before the first time. */
  lastRun(): number | null
  /** Resolves when the round in hand has ended. */
  stop(): Promise<void>
}

/** Runs `round` every `everyMs`, at once when it says that there is more. An error is told and the loop goes on. */
function loop(everyMs: number, round: () => Promise<boolean>, onError: (error: unknown) => void): Loop {
  const stopping = new AbortController()
  let last: number | null = null
  const running = (async () => {
    while (!stopping.signal.aborted) {
      let more = false
      try {
        more = await round()
        last = performance.now()
      } catch (error) {
        onError(error)
      }
      if (!more) await wait(everyMs, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()
  return {
    lastRun: () => last,
    async stop() {
      stopping.abort()
      await running
    },
  }
}

/** Rows that one round of the ticker claims; a full round is followed by the next at once. */
const TICK_BATCH = 500

/** The ticker: claims hosts whose turn comes before its next round, and nudges them for their time. */
export function startTicker(context: Context, nudge: (nudges: readonly Nudge[]) => Promise<void>): Loop {
  const { everyMs } = context.settings.ticker
  return loop(
    everyMs,
    async () => {
      const nudges = await nudgeDueHosts(context.db, everyMs, TICK_BATCH)
      await nudge(nudges)
      return nudges.length === TICK_BATCH
    },
    (error) => context.observer.loopFailed({ loop: 'ticker', error }),
  )
}

/** The sweep: finds rows that are overdue, whatever became of their jobs, and nudges them anew (invariant 1). */
export function startSweep(context: Context, nudge: (nudges: readonly Nudge[]) => Promise<void>): Loop {
  const { everyMs, graceMs } = context.settings.sweep
  return loop(
    everyMs,
    async () => {
      const nudges = await nudgeOverdue(context.db, graceMs)
      if (nudges.length > 0) context.observer.sweepNudged({ rows: nudges.length })
      await nudge(nudges)
      return false
    },
    (error) => context.observer.loopFailed({ loop: 'sweep', error }),
  )
}

/** How often the sources are summed up, once each has been looked at. */
const SUMMARY_MS = 10 * 60_000
const FIRST_SUMMARY_MS = 2000

/** One line on how the sources stand, as soon as each has been tried, and from time to time after that. */
export function startSourceSummary(context: Context): Loop {
  let told: number | null = null
  return loop(
    FIRST_SUMMARY_MS,
    async () => {
      if (told !== null && performance.now() - told < SUMMARY_MS) return false
      const health = await countSources(context.db)
      if (health.total === 0 || (health.untried > 0 && told === null)) return false
      told = performance.now()
      context.observer.sourcesSummary(health)
      return false
    },
    (error) => context.observer.loopFailed({ loop: 'summary', error }),
  )
}

/** Asks the hubs of sources (WebSub), where the service has a public address: to begin, to go on, to stop. */
export function startHubs(context: Context): Loop {
  return loop(
    context.settings.sweep.everyMs,
    () => askHubs(context),
    (error) => context.observer.loopFailed({ loop: 'hubs', error }),
  )
}
