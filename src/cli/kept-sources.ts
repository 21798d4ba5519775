import type { Config } from '../config/config.js'
import { findOwner } from '../store/embedded/lock.js'
import { connect, list } from './client.js'
import { isFresh } from './fresh.js'
import { createProgress } from './progress.js'
import { type SourceItem, sourceShape } from './views.js'

/**
 * The sources of the database, but for the one of callers who hand in pages. On a data folder that was never started
 * nothing can be kept, and creating a database to see that takes seconds.
 */
export async function keptSources(config: Config): Promise<SourceItem[]> {
  if (isFresh(config) && (await findOwner(config.data.dir)) === null) return []
  const progress = createProgress()
  try {
    const client = await connect(config, progress)
    try {
      const kept = await list(client, 'sources', sourceShape)
      return kept.filter(({ kind }) => kind !== 'manual')
    } finally {
      await client.close()
    }
  } finally {
    progress.clear()
  }
}
