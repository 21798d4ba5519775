import type { Nudge } from '../src/domain/nudge.js'
import { claimTurn, endTurn, FencedError, type Lease, nudgeAgain, renewLease, type Turn } from '../src/store/turns.js'
import type { Context } from './context.js'
import { fetchPage } from './fetch.js'
import { pollSource } from './poll.js'

/** Turns that one job may take, one after the other. */
const TURNS_A_JOB = 8

/**
 * Takes the turn of a host, and its next ones as long as it may be asked again at once: a job costs more than what it
 * would part. After some turns the next job goes to the end of the queue, so that one host does not hold a worker.
 */
export async function takeTurns(
  context: Context,
  stage: 'poll' | 'fetch',
  hostId: number,
  nudge: (nudges: readonly Nudge[]) => Promise<void>,
): Promise<void> {
  for (let turn = 1; ; turn++) {
    const nudges = await takeTurn(context, hostId)
    const next = nudges.find((one) => one.stage === stage && one.id === hostId && one.delayMs === 0)
    if (!next || turn === TURNS_A_JOB) return nudge(nudges)
    await nudge(nudges.filter((one) => one !== next))
  }
}

/**
 * A host's turn: one request to it, for its most urgent due row. A poll goes before any page, the newest news before
 * older. Nothing is reserved ahead, so a slow answer or a 429 moves everything behind it by itself.
 */
async function takeTurn(context: Context, hostId: number): Promise<Nudge[]> {
  const turn = await claimTurn(context.db, hostId, context.settings.queue.leaseMs)
  if (turn.kind === 'taken') return []
  if (turn.kind === 'early') return nudgeAgain(context.db, turn.hostId)
  const stop = holdLease(context, turn.lease)
  try {
    return await work(context, turn)
  } catch (error) {
    if (!(error instanceof FencedError)) throw error
    context.observer.fenced({ host: hostId, message: error.message })
    return []
  } finally {
    stop()
  }
}

function work(context: Context, turn: Extract<Turn, { lease: Lease }>): Promise<Nudge[]> {
  switch (turn.kind) {
    case 'poll':
      return pollSource(context, turn.lease, turn.source)
    case 'fetch':
      return fetchPage(context, turn.lease, turn.entry)
    case 'idle':
      return context.db.tx((q) => endTurn(q, turn.lease, 0))
  }
}

/**
 * Renews the lease while the turn goes on: a page may have to wait for a thread, and a turn that is taken from a living
 * worker is done twice for nothing. Most turns end before the first renewal.
 */
function holdLease(context: Context, lease: Lease): () => void {
  const { leaseMs } = context.settings.queue
  const timer = setInterval(() => {
    renewLease(context.db, lease, leaseMs).catch((error: unknown) => context.observer.databaseFailed({ error }))
  }, leaseMs / 3)
  return () => clearInterval(timer)
}
