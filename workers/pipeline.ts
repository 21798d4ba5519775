import type { Nudge } from '../src/domain/nudge.js'
import type { Registration } from '../src/queue/workers.js'
import type { Context } from './context.js'
import { deliver } from './deliver.js'
import { tagArticle } from './tag.js'
import { takeTurns } from './turn.js'

/**
 * The way of the work, the only place that says what does what:
 *
 *     poll ─┐                                 a host's turn: its due source is polled, or
 *     fetch ┴▶ entries, pages, articles       its due entry's page is fetched and read
 *     tag      ▶ topics, claims, stories, events and their deliveries
 *     deliver  ▶ the receiver
 *
 * Each stage commits its rows first and gives back the nudges that they call for (invariant 2).
 */
export function pipeline(
  context: Context,
  nudge: (nudges: readonly Nudge[]) => Promise<void>,
): readonly Registration[] {
  const stage = (name: Registration['stage'], work: (id: number) => Promise<Nudge[]>): Registration => ({
    stage: name,
    handle: async (id) => nudge(await work(id)),
  })
  const turns = (name: 'poll' | 'fetch'): Registration => ({
    stage: name,
    handle: (hostId) => takeTurns(context, name, hostId, nudge),
  })
  return [
    turns('poll'),
    turns('fetch'),
    stage('tag', (articleId) => tagArticle(context, articleId)),
    stage('deliver', (deliveryId) => deliver(context, deliveryId)),
  ]
}
