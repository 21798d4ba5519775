import { hostOf } from '../src/articles/address.js'
import type { Nudge } from '../src/domain/nudge.js'
import { handedInSource, keepSource, retireMissingSources } from '../src/store/sources.js'
import { wakeHosts } from '../src/store/turns.js'
import type { Context } from './context.js'

/** Brings the sources of the configuration into the store: new ones are due at once, missing ones are turned off. */
export async function watchSources(
  context: Context,
  nudge: (nudges: readonly Nudge[]) => Promise<void>,
): Promise<void> {
  const { sources } = context.settings
  const nudges = await context.db.tx(async (q) => {
    await handedInSource(q)
    const hosts = new Set<number>()
    // In the order of their hosts: two processes that start at once do not wait for each other.
    const ordered = sources.map((source) => ({ source, host: hostOf(source.url) }))
    ordered.sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : a.source.key < b.source.key ? -1 : 1))
    for (const { source, host } of ordered) hosts.add((await keepSource(q, source, 'config', host)).hostId)
    await retireMissingSources(
      q,
      sources.map((source) => source.key),
    )
    return wakeHosts(q, [...hosts])
  })
  await nudge(nudges)
}
