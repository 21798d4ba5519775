import type { Nudge } from '../src/domain/nudge.js'
import { claimTurn, endTurn, FencedError, nudgeAgain } from '../src/store/turns.js'
import type { Context } from './context.js'
import { fetchPage } from './fetch.js'
import { pollSource } from './poll.js'

/**
 * A host's turn: one request to it, for its most urgent due row. A poll goes before any page, the newest news before
 * older. Nothing is reserved ahead, so a slow answer or a 429 moves everything behind it by itself.
 */
export async function takeTurn(context: Context, hostId: number): Promise<Nudge[]> {
  const turn = await claimTurn(context.db, hostId, context.settings.queue.leaseMs)
  try {
    switch (turn.kind) {
      case 'poll':
        return await pollSource(context, turn.lease, turn.source)
      case 'fetch':
        return await fetchPage(context, turn.lease, turn.entry)
      case 'idle':
        return await context.db.tx((q) => endTurn(q, turn.lease, 0))
      case 'early':
        return await nudgeAgain(context.db, turn.hostId)
      case 'taken':
        return []
    }
  } catch (error) {
    if (!(error instanceof FencedError)) throw error
    context.observer.fenced({ host: hostId, message: error.message })
    return []
  }
}
