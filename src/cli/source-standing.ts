import type { Column } from './output.js'
import { foreign } from './output.js'
import { since } from './text.js'
import type { SourceItem } from './views.js'

/** How the service has found a source, as far as it watches it; null in every field where it does not. */
export interface Standing {
  readonly health: SourceItem['health'] | 'paused' | 'gone' | null
  /** ISO 8601. */
  readonly lastSuccessAt: string | null
  readonly pacePerDay: number | null
  readonly nextPollAt: string | null
  /** Why then, or why it fails. */
  readonly why: string | null
}

/** What is on record of a source. */
export function standingOf(kept: SourceItem | undefined): Standing {
  if (kept === undefined) return { health: null, lastSuccessAt: null, pacePerDay: null, nextPollAt: null, why: null }
  const { state, health, lastSuccessAt, pacePerDay, nextPollAt, nextWhy, lastError } = kept
  const failing = health === 'failing' || health === 'never-worked'
  const whys = [nextWhy, failing ? lastError : null].filter((why) => why !== null)
  return {
    health: state === 'active' ? health : state === 'disabled' ? 'paused' : 'gone',
    lastSuccessAt,
    pacePerDay: pacePerDay === null ? null : Number(pacePerDay.toFixed(pacePerDay < 10 ? 1 : 0)),
    nextPollAt: state === 'active' ? nextPollAt : null,
    why: whys.length === 0 ? null : whys.join('; '),
  }
}

/** The columns of a table that tell of it. */
export function standingColumns(now: Date): readonly Column<Standing>[] {
  return [
    { title: 'LAST SUCCESS', cell: ({ lastSuccessAt }) => since(lastSuccessAt, now) },
    { title: 'A DAY', cell: ({ pacePerDay }) => (pacePerDay === null ? '–' : String(pacePerDay)) },
    { title: 'NEXT LOOK', cell: ({ nextPollAt, health }) => nextLook(nextPollAt, health, now) },
    { title: 'WHY', cell: ({ why, health }) => (health === null ? 'not watched yet' : foreign(why)) },
  ]
}

function nextLook(at: string | null, health: Standing['health'], now: Date): string {
  if (at === null) return health === 'paused' || health === 'gone' ? 'never' : '–'
  return new Date(at) <= now ? 'now' : since(at, now)
}
