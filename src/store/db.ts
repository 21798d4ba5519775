import type { Pool, PoolClient } from './pool.js'
import { forbidInTransaction, insideTransaction } from './transaction.js'

/** Runs one statement and gives its rows. */
export interface Queryable {
  query<R>(text: string, params?: readonly unknown[]): Promise<R[]>
  /** Stands for the database, in its transactions too: what is remembered of its rows hangs on it. */
  readonly home?: object
}

/** The store's database: PostgreSQL, on a server or embedded. */
export interface Db extends Queryable {
  readonly kind: 'embedded' | 'server'
  /** Runs `work` in one transaction; rolls back if it throws. Awaits in `work` must be of its own queries only. */
  tx<T>(work: (q: Queryable) => Promise<T>): Promise<T>
  /** What BullMQ's PostgreSQL backend runs on. */
  readonly queuePool: Pool
  close(): Promise<void>
}

async function rollback(client: PoolClient): Promise<boolean> {
  try {
    await client.query('ROLLBACK')
    return true
  } catch {
    return false
  }
}

/** Makes a `Db` of a pool. `queuePool` may be the same one. */
export function createDb(options: { kind: Db['kind']; pool: Pool; queuePool: Pool; close: () => Promise<void> }): Db {
  const { pool } = options
  const home = {}
  return {
    home,
    kind: options.kind,
    queuePool: options.queuePool,
    close: options.close,
    async query<R>(text: string, params?: readonly unknown[]): Promise<R[]> {
      forbidInTransaction('A query of the pool')
      return (await pool.query<R>(text, params)).rows
    },
    async tx<T>(work: (q: Queryable) => Promise<T>): Promise<T> {
      forbidInTransaction('A second transaction')
      const client = await pool.connect()
      let usable = true
      try {
        await client.query('BEGIN')
        const result = await insideTransaction(() =>
          work({
            home,
            query: async <R>(text: string, params?: readonly unknown[]) => (await client.query<R>(text, params)).rows,
          }),
        )
        await client.query('COMMIT')
        return result
      } catch (error) {
        usable = await rollback(client)
        throw error
      } finally {
        client.release(!usable)
      }
    },
  }
}
