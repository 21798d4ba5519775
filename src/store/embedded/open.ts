import { join } from 'node:path'
import { createDb, type Db } from '../db.js'
import { createDatabase, databaseExists } from './create.js'
import { EmbeddedPool } from './pool.js'
import { openSession } from './session.js'

/**
 * Opens the embedded database under `dataDir`, creating it at the first start. The caller holds the folder's lock.
 * @param onCreate called before the first start's creation, which takes some seconds
 * @param onLost called if the database's thread ends by itself: the process cannot go on
 */
export async function openEmbedded(options: {
  dataDir: string
  onCreate?: () => void
  onLost?: (error: Error) => void
}): Promise<Db> {
  const folder = join(options.dataDir, 'postgres')
  if (!databaseExists(folder)) {
    options.onCreate?.()
    await createDatabase(folder)
  }
  const session = await openSession(folder)
  if (options.onLost) session.onLost(options.onLost)
  // One session serves the service's tables and BullMQ's: no name stands in both schemas.
  await session.run('set search_path = bullmq, parley', null)
  const pool = new EmbeddedPool(session)
  return createDb({ kind: 'embedded', pool, queuePool: pool, close: () => session.close() })
}
