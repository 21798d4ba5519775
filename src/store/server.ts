import pg from 'pg'
import { createDb, type Db } from './db.js'
import type { Pool } from './pool.js'
import { PreparedClient } from './prepared.js'

/** OID of `bigint` in pg_type: ids and sequences fit a double, and the embedded database gives numbers too. */
const INT8 = 20

/**
 * Connects to a PostgreSQL server. No connection is made before the first query.
 * @param connections how many the store may hold; BullMQ's pool may hold as many again
 */
export function openServer(options: { url: string; connections: number; onError: (error: Error) => void }): Db {
  const make = (searchPath: string, Client: typeof pg.Client): pg.Pool => {
    const pool = new pg.Pool({
      Client,
      connectionString: options.url,
      max: options.connections,
      keepAlive: true,
      connectionTimeoutMillis: 10_000,
      options: `-c search_path=${searchPath}`,
      types: {
        getTypeParser: (oid: number, format?: 'text' | 'binary') =>
          oid === INT8 ? Number : pg.types.getTypeParser(oid, format as 'text'),
      },
    })
    pool.on('error', options.onError)
    return pool
  }
  const pool = make('parley', PreparedClient)
  const queuePool = make('bullmq,public', pg.Client)
  return createDb({
    kind: 'server',
    pool: pool as unknown as Pool,
    queuePool: queuePool as unknown as Pool,
    close: async () => {
      await Promise.all([pool.end(), queuePool.end()])
    },
  })
}
