import { mkdirSync } from 'node:fs'
import type { Db } from './db.js'
import { type FolderLock, lockFolder } from './embedded/lock.js'
import { openEmbedded } from './embedded/open.js'
import { migrate } from './migrate.js'
import { openServer } from './server.js'

/** Where the store is. */
export type StorePlace =
  | { readonly kind: 'embedded'; readonly dataDir: string }
  | { readonly kind: 'server'; readonly url: string; readonly connections: number }

export interface OpenedStore {
  readonly db: Db
  /** Null on a server, which many processes share. */
  readonly lock: FolderLock | null
  close(): Promise<void>
}

/** The database cannot be reached, refuses, or is not fit; the message says which and what to do. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}

/** Oldest server that the SQL here is written for and tested on. */
const OLDEST_SERVER = 15

function place(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url)
    return `PostgreSQL at ${hostname}:${port || 5432}${pathname}`
  } catch {
    return 'The database of DATABASE_URL'
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message
  return error instanceof Error ? error.message : String(error)
}

async function checkServer(db: Db, url: string): Promise<void> {
  let version: number
  try {
    const rows = await db.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    version = Math.floor(Number(rows[0]?.version ?? 0) / 10_000)
  } catch (error) {
    throw new StoreUnavailableError(
      `${place(url)} cannot be used: ${reason(error)}. Check DATABASE_URL and that the server runs, or unset it to use the embedded database`,
    )
  }
  if (version < OLDEST_SERVER) {
    throw new StoreUnavailableError(
      `${place(url)} is version ${version}; Parley needs PostgreSQL ${OLDEST_SERVER} or later`,
    )
  }
}

/**
 * Opens the store and brings its schema up to date.
 * @throws FolderOwnedError where another process owns the embedded database
 * @throws StoreUnavailableError
 * @throws NewerSchemaError
 */
export async function openStore(
  at: StorePlace,
  options: { command: string; since: Date; onCreate?: () => void; onError: (error: Error) => void },
): Promise<OpenedStore> {
  if (at.kind === 'server') {
    const db = openServer({ url: at.url, connections: at.connections, onError: options.onError })
    try {
      await checkServer(db, at.url)
      await migrate(db)
    } catch (error) {
      await db.close()
      throw error
    }
    return { db, lock: null, close: () => db.close() }
  }
  mkdirSync(at.dataDir, { recursive: true })
  const lock = await lockFolder(at.dataDir, options.command, options.since)
  try {
    const db = await openEmbedded({
      dataDir: at.dataDir,
      ...(options.onCreate ? { onCreate: options.onCreate } : {}),
      onLost: options.onError,
    })
    await migrate(db)
    return {
      db,
      lock,
      close: async () => {
        await db.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error instanceof Error && error.name === 'NewerSchemaError'
      ? error
      : new StoreUnavailableError(`The embedded database in ${at.dataDir} cannot be opened: ${reason(error)}`)
  }
}
