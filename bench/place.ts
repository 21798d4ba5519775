import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { openStore } from '../src/store/open.js'

/** Where the service keeps its rows and its queues; `redis` is PostgreSQL with the queues in Redis. */
export const BACKENDS = ['embedded', 'postgres', 'redis'] as const
export type BackendName = (typeof BACKENDS)[number]

/** A folder, a database and queues that nothing else uses. */
export interface Place {
  readonly folder: string
  /** What the service's environment says of it. */
  readonly env: Readonly<Record<string, string>>
  /** The admin token, which `env` holds too. */
  readonly token: string
  remove(): Promise<void>
}

/** Makes fresh places on one backend. */
export interface Places {
  /** The addresses of the servers that carry it, or null where it has none. */
  readonly servers: { readonly database: string; readonly redis: string | null } | null
  /**
   * `created`: the embedded database is there already (a server's is made in any case), so that nothing is measured
   * but the work; `empty`: as a user's first start finds it.
   */
  make(state: 'created' | 'empty'): Promise<Place>
  close(): void
}

/** A server is not named, or not there; the message says what to do. */
export class BackendMissingError extends Error {
  override readonly name = 'BackendMissingError'
}

/** The last of the sixteen that a Redis server has as it comes: the tests begin with the first ones. */
const REDIS_DATABASE = 15

/** @throws BackendMissingError */
export async function openPlaces(backend: BackendName): Promise<Places> {
  const root = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const close = (): void => rmSync(root, { recursive: true, force: true })
  process.once('exit', close)
  let made = 0
  const folder = (): string => {
    const path = join(root, `place-${++made}`)
    mkdirSync(path)
    return path
  }
  try {
    if (backend === 'embedded') {
      let template: string | null = null
      const copyTemplate = async (data: string): Promise<void> => {
        template ??= await createTemplate(join(root, 'template'))
        cpSync(template, data, { recursive: true })
      }
      return {
        servers: null,
        make: (state) => makeEmbedded(folder(), state === 'created' ? copyTemplate : null),
        close,
      }
    }
    const servers = {
      database: address('PARLEY_TEST_DATABASE_URL', backend),
      redis: backend === 'redis' ? redisAddress(address('PARLEY_TEST_REDIS_URL', backend)) : null,
    }
    // Asked now, so that what is missing is told before anything has been started.
    await administer(servers.database, 'select 1')
    if (servers.redis !== null) await flush(servers.redis)
    return { servers, make: () => makeOnServers(folder(), servers), close }
  } catch (error) {
    close()
    throw error
  }
}

function address(variable: 'PARLEY_TEST_DATABASE_URL' | 'PARLEY_TEST_REDIS_URL', backend: BackendName): string {
  const url = process.env[variable]
  if (url) return url
  throw new BackendMissingError(`--backend ${backend} wants a server for trials: start one and set ${variable}`)
}

function redisAddress(given: string): string {
  const url = new URL(given)
  url.pathname = `/${REDIS_DATABASE}`
  return url.href
}

async function createTemplate(dataDir: string): Promise<string> {
  const store = await openStore(
    { kind: 'embedded', dataDir },
    {
      command: 'npm run bench',
      since: new Date(),
      onError: (error) => {
        throw error
      },
    },
  )
  await store.close()
  return dataDir
}

function keys(): { token: string; env: Record<string, string> } {
  const token = `ptk_${randomBytes(32).toString('base64url')}`
  return { token, env: { PARLEY_TOKEN: token, PARLEY_SECRET_KEY: randomBytes(32).toString('base64') } }
}

async function makeEmbedded(folder: string, create: ((data: string) => Promise<void>) | null): Promise<Place> {
  const data = join(folder, 'data')
  await create?.(data)
  const { token, env } = keys()
  return {
    folder,
    token,
    env: { ...env, PARLEY_DATA: data },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function makeOnServers(folder: string, servers: NonNullable<Places['servers']>): Promise<Place> {
  const name = `parley_bench_${randomBytes(6).toString('hex')}`
  await administer(servers.database, `create database ${name}`)
  const empty = (): Promise<void> => (servers.redis === null ? Promise.resolve() : flush(servers.redis))
  await empty()
  const url = new URL(servers.database)
  url.pathname = `/${name}`
  const { token, env } = keys()
  return {
    folder,
    token,
    env: {
      ...env,
      PARLEY_DATA: join(folder, 'data'),
      DATABASE_URL: url.href,
      ...(servers.redis === null ? {} : { REDIS_URL: servers.redis }),
    },
    remove: async () => {
      await empty()
      await administer(servers.database, `drop database if exists ${name} with (force)`)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function administer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query(sql)
  } catch (error) {
    throw new BackendMissingError(
      `the PostgreSQL server of PARLEY_TEST_DATABASE_URL does not do its part: ${reason(error)}`,
    )
  } finally {
    await client.end()
  }
}

async function flush(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1, retryStrategy: () => null })
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.flushdb()
  } catch (error) {
    throw new BackendMissingError(`the Redis server of PARLEY_TEST_REDIS_URL does not answer: ${reason(error)}`)
  } finally {
    redis.disconnect()
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message
  return error instanceof Error ? error.message : String(error)
}
