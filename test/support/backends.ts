import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { inject } from 'vitest'

/** Where the work runs: the pipeline's suite is the same on each. */
export type BackendName = 'embedded' | 'postgres' | 'postgres+redis'

/** A database, and queues, that nobody else uses. */
export interface Place {
  readonly backend: BackendName
  /** As the service's settings name it. */
  readonly database: { kind: 'embedded'; dataDir: string } | { kind: 'server'; url: string; connections: number }
  readonly queue: { kind: 'postgres' } | { kind: 'redis'; url: string }
  /** The same as variables of the environment, for a service in a process of its own. */
  readonly env: Readonly<Record<string, string>>
  remove(): Promise<void>
}

const DATABASE_URL = process.env.PARLEY_TEST_DATABASE_URL
const REDIS_URL = process.env.PARLEY_TEST_REDIS_URL

/** The backends that can be had here, and why the others cannot. */
export const BACKENDS: readonly BackendName[] = [
  'embedded',
  ...(DATABASE_URL ? (['postgres'] as const) : []),
  ...(DATABASE_URL && REDIS_URL ? (['postgres+redis'] as const) : []),
]

/** Makes a fresh, empty place with the schema in it (embedded) or to come (server). */
export async function makePlace(backend: BackendName): Promise<Place> {
  if (backend === 'embedded') return embeddedPlace()
  const server = await serverPlace()
  if (backend === 'postgres') return server
  const redis = await redisUrl()
  return {
    ...server,
    backend,
    queue: { kind: 'redis', url: redis.url },
    env: { ...server.env, REDIS_URL: redis.url },
    remove: async () => {
      await redis.remove()
      await server.remove()
    },
  }
}

function embeddedPlace(): Place {
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-test-'))
  cpSync(inject('embeddedTemplate'), dataDir, { recursive: true })
  return {
    backend: 'embedded',
    database: { kind: 'embedded', dataDir },
    queue: { kind: 'postgres' },
    env: { PARLEY_DATA: dataDir },
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  }
}

async function serverPlace(): Promise<Place> {
  if (!DATABASE_URL) throw new Error('PARLEY_TEST_DATABASE_URL is not set')
  const name = `parley_${randomBytes(6).toString('hex')}`
  const admin = async (sql: string): Promise<void> => {
    const client = new pg.Client({ connectionString: DATABASE_URL })
    await client.connect()
    await client.query(sql)
    await client.end()
  }
  await admin(`create database ${name}`)
  const url = new URL(DATABASE_URL)
  url.pathname = `/${name}`
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-test-'))
  mkdirSync(dataDir, { recursive: true })
  const secretKey = randomBytes(32).toString('base64')
  return {
    backend: 'postgres',
    database: { kind: 'server', url: url.href, connections: 8 },
    queue: { kind: 'postgres' },
    env: {
      DATABASE_URL: url.href,
      PARLEY_TOKEN: `ptk_${randomBytes(32).toString('base64url')}`,
      PARLEY_SECRET_KEY: secretKey,
      PARLEY_DATA: dataDir,
    },
    remove: async () => {
      await admin(`drop database if exists ${name} with (force)`)
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Logical databases of one Redis server; each place takes the next and empties it. */
let nextRedis = Number(process.env.VITEST_POOL_ID ?? 1) * 4

async function redisUrl(): Promise<{ url: string; remove(): Promise<void> }> {
  if (!REDIS_URL) throw new Error('PARLEY_TEST_REDIS_URL is not set')
  const url = new URL(REDIS_URL)
  url.pathname = `/${nextRedis++ % 16}`
  const empty = async (): Promise<void> => {
    const redis = new Redis(url.href)
    await redis.flushdb()
    redis.disconnect()
  }
  await empty()
  return { url: url.href, remove: empty }
}
