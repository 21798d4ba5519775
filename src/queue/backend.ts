import {
  createPostgresBackend,
  type JobsOptions,
  type PgPool,
  Queue,
  runMigrations,
  Worker,
  type WorkerOptions,
  withBackend,
} from 'bullmq'
import { Redis } from 'ioredis'
import type { Stage } from '../domain/nudge.js'
import type { Db } from '../store/db.js'

/** Where BullMQ keeps its jobs. */
export type BackendChoice =
  | { readonly kind: 'postgres'; readonly db: Db }
  | { readonly kind: 'redis'; readonly url: string }

/** What a job's data holds: the id of a row. */
interface JobData {
  readonly id: number
}

/** A job on its way into a queue. */
interface NewJob {
  readonly name: string
  readonly data: JobData
  readonly opts: JobsOptions
}

/** The part of BullMQ's queue that is used here, the same over every backend. */
export interface JobQueue {
  on(event: 'error', listener: (error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
  add(name: string, data: JobData, opts: JobsOptions): Promise<unknown>
  addBulk(jobs: NewJob[]): Promise<unknown>
  getJobCounts(...states: ('waiting' | 'active' | 'delayed' | 'failed')[]): Promise<Record<string, number>>
  obliterate(options: { force: boolean }): Promise<void>
  resume(): Promise<void>
  close(): Promise<void>
}

/** The part of BullMQ's worker that is used here. */
export interface JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'failed', listener: (job: { data: JobData } | undefined, error: Error) => void): unknown
  waitUntilReady(): Promise<unknown>
  close(force?: boolean): Promise<void>
}

type WorkerSettings = Omit<WorkerOptions, 'connection'>

/** One way to make queues and workers, whichever backend carries them. */
export interface Backend {
  readonly kind: BackendChoice['kind']
  queue(stage: Stage, defaults: JobsOptions): JobQueue
  worker(stage: Stage, process: (data: JobData) => Promise<void>, settings: WorkerSettings): JobWorker
  close(): Promise<void>
}

/** Redis or its password is wrong, or nothing listens there. */
export class QueueUnreachableError extends Error {
  override readonly name = 'QueueUnreachableError'
}

const REDIS_PREFIX = 'parley'
const CONNECT_MS = 10_000

/**
 * Opens the backend. On PostgreSQL, BullMQ's own schema is brought up to date first: a worker on a schema that is not
 * there prints tens of thousands of errors a second.
 * @throws QueueUnreachableError
 */
export async function openBackend(choice: BackendChoice, onError: (error: Error) => void): Promise<Backend> {
  return choice.kind === 'postgres' ? openPostgres(choice.db) : openRedis(choice.url, onError)
}

async function openPostgres(db: Db): Promise<Backend> {
  const client = await db.queuePool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
  const postgres = withBackend(createPostgresBackend)
  // The same shape; BullMQ's own type leaves the rows untyped.
  const connection = db.queuePool as unknown as PgPool
  return {
    kind: 'postgres',
    queue: (stage, defaults) => new postgres.Queue<JobData>(stage, { connection, defaultJobOptions: defaults }),
    worker: (stage, process, settings) =>
      new postgres.Worker<JobData>(stage, (job) => process(job.data), { ...settings, connection }),
    close: async () => undefined,
  }
}

function safeAddress(url: string): string {
  try {
    const { hostname, port } = new URL(url)
    return `${hostname}:${port || 6379}`
  } catch {
    return 'REDIS_URL'
  }
}

async function openRedis(url: string, onError: (error: Error) => void): Promise<Backend> {
  // A producer must not wait for Redis: what it could not add, the sweep adds later.
  const producer = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, lazyConnect: true })
  let cause: Error | null = null
  producer.on('error', (error) => {
    cause = error
    onError(error)
  })
  const workers: Redis[] = []
  try {
    await Promise.race([
      producer.connect(),
      new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), CONNECT_MS).unref()),
    ])
  } catch (error) {
    producer.disconnect()
    // What the connection itself said tells more than that it was closed.
    const why = (cause ?? (error instanceof Error ? error : new Error(String(error)))).message
    throw new QueueUnreachableError(
      `Redis at ${safeAddress(url)} cannot be reached: ${why}. Check REDIS_URL, or unset it to run the queues on PostgreSQL`,
    )
  }
  return {
    kind: 'redis',
    queue: (stage, defaults) =>
      new Queue<JobData>(stage, { connection: producer, prefix: REDIS_PREFIX, defaultJobOptions: defaults }),
    worker: (stage, process, settings) => {
      const connection = new Redis(url, { maxRetriesPerRequest: null })
      connection.on('error', onError)
      workers.push(connection)
      return new Worker<JobData>(stage, (job) => process(job.data), { ...settings, connection, prefix: REDIS_PREFIX })
    },
    close: async () => {
      for (const connection of [producer, ...workers]) connection.disconnect()
    },
  }
}
