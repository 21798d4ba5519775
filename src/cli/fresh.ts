import { join } from 'node:path'
import type { Config } from '../config/config.js'
import { databaseExists } from '../store/embedded/create.js'

/** Whether the embedded database has not been created yet. */
export function isFresh({ database }: Config): boolean {
  return database.kind === 'embedded' && !databaseExists(join(database.dataDir, 'postgres'))
}
