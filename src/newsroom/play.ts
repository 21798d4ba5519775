import { setTimeout as sleep } from 'node:timers/promises'
import type { Clock } from '../domain/clock.js'
import type { Outlet } from './outlet.js'
import { buildBacklog, buildScenario, SCENARIO_OUTLETS, type ScenarioStep } from './scenario.js'
import type { Newsroom } from './server.js'

/** How to play the script. */
export interface PlayOptions {
  readonly clock: Clock
  /** 2 plays twice as fast, Infinity at once; 1 where absent. */
  readonly speed?: number
  /** Stops the play where it is. */
  readonly signal?: AbortSignal
  /** Called after each step, with the address of the page that it touched. */
  readonly onStep?: (step: ScenarioStep, url: string) => void
}

/**
 * Opens the outlets of the demonstration with what they published in the days before, and returns them: whoever
 * watches should have seen this once before the script is played, since a source's first showing is history.
 */
export function stageScenario(newsroom: Newsroom, clock: Clock): Outlet[] {
  const outlets = SCENARIO_OUTLETS.map(({ name, settings }) => newsroom.outlet(name, settings))
  for (const { outlet, article, published } of buildBacklog(clock.now())) {
    newsroom.outlet(outlet).publish({ ...article, published })
  }
  return outlets
}

/** Plays the script on a staged newsroom, each article dated when it appears. Says whether it came to the end. */
export async function playScenario(newsroom: Newsroom, options: PlayOptions): Promise<'played' | 'stopped'> {
  const { clock, speed = 1, signal, onStep } = options
  const start = performance.now()
  for (const step of buildScenario(clock.now())) {
    const waitMs = step.afterMs / speed - (performance.now() - start)
    // An aborted wait rejects; the check below tells it from the end of the wait.
    if (waitMs > 0) await sleep(waitMs, undefined, signal === undefined ? {} : { signal }).catch(() => undefined)
    if (signal?.aborted) return 'stopped'
    onStep?.(step, perform(newsroom, step, clock.now()))
  }
  return 'played'
}

function perform(newsroom: Newsroom, step: ScenarioStep, now: Date): string {
  const outlet = newsroom.outlet(step.outlet)
  if (step.act === 'publish') return outlet.publish({ ...step.article, published: now })
  outlet.correct(step.slug, { ...step.changes, modified: now })
  return outlet.pageUrl(step.slug)
}
