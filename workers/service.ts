import type { FastifyInstance } from 'fastify'
import type { Config } from '../src/config/config.js'
import type { Keys } from '../src/config/keys.js'
import type { Clock } from '../src/domain/clock.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { ReadinessCheck } from '../src/http/deps.js'
import { listen } from '../src/http/listen.js'
import { createObserver } from '../src/observe/events.js'
import type { Logger } from '../src/observe/logger.js'
import type { Metrics } from '../src/observe/metrics.js'
import { type Backend, openBackend } from '../src/queue/backend.js'
import { Desk } from '../src/queue/desk.js'
import { openQueues, type Queues } from '../src/queue/queues.js'
import { type Handler, registry, startWorkers, type Workers } from '../src/queue/workers.js'
import { createOperations } from '../src/service/operate.js'
import { createSignal, type Signal } from '../src/service/signal.js'
import { readVersion } from '../src/service/version.js'
import { schemaIsCurrent } from '../src/store/migrate.js'
import { type OpenedStore, openStore } from '../src/store/open.js'
import { dropStaleWork } from '../src/store/recover.js'
import { renewCallbacks } from '../src/store/subscriptions.js'
import { createThreads } from '../src/threads/threads.js'
import { compileTopics } from '../src/topics/judge.js'
import { parseAllowList } from '../src/web/allow.js'
import { createWeb } from '../src/web/client.js'
import type { Lookup } from '../src/web/connector.js'
import { userAgent } from '../src/web/user-agent.js'
import type { Context } from './context.js'
import { pipeline } from './pipeline.js'
import { type Role, stagesOf } from './roles.js'
import { watchSources } from './sources.js'
import { type Loop, startHubs, startSourceSummary, startSweep, startTicker } from './sweep.js'
import { callbackBase, hubDoor } from './websub.js'

export interface ServiceOptions {
  readonly config: Config
  readonly roles: readonly Role[]
  readonly clock: Clock
  readonly keys: Keys
  readonly log: Logger
  readonly metrics: Metrics
  /** Called before the embedded database is created, which takes some seconds. */
  readonly onCreate: () => void
  /** Called when the service cannot go on: the embedded database has ended. */
  readonly onFatal: (error: Error) => void
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup
  /** Jitter in [0, 1). */
  readonly random?: () => number
}

export interface Service {
  /** Where the HTTP interface listens; null without the role. */
  readonly url: string | null
  readonly backend: Backend['kind']
  readonly context: Context
  readonly queues: Queues
  /** Ends within the bound of `queue.drain`. False where work was cut off: the sweep of the next start finds it. */
  stop(): Promise<boolean>
}

/** The HTTP interface cannot listen where it should. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/** Undoes, in reverse order, what has been started. */
class Teardown {
  readonly #steps: (() => Promise<unknown>)[] = []

  add(step: () => Promise<unknown>): void {
    this.#steps.push(step)
  }

  async run(): Promise<void> {
    for (const step of this.#steps.splice(0).reverse()) await step()
  }
}

/**
 * Starts a process of the service in the order database, migrations, queues, workers, HTTP.
 * @throws FolderOwnedError, StoreUnavailableError, NewerSchemaError, QueueUnreachableError, ListenError
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const teardown = new Teardown()
  try {
    return await start(options, teardown)
  } catch (error) {
    await teardown.run()
    throw error
  }
}

async function start(options: ServiceOptions, teardown: Teardown): Promise<Service> {
  const { config, clock, log, metrics } = options
  const observer = createObserver({ logger: log, metrics })
  const store = await openStore(config.database, {
    command: 'parley start',
    since: clock.now(),
    onCreate: options.onCreate,
    onError: (error) =>
      config.database.kind === 'embedded' ? options.onFatal(error) : observer.databaseFailed({ error }),
  })
  teardown.add(() => store.close())
  const { context, appended, url } = createContext(options, store, observer, teardown)

  const onQueueError = (error: Error): void => observer.queueFailed({ error })
  const backend = await openBackend(
    config.queue.backend.kind === 'redis' ? config.queue.backend : { kind: 'postgres', db: store.db },
    onQueueError,
  )
  teardown.add(() => backend.close())
  const queues = await openQueues(backend, onQueueError)
  teardown.add(() => queues.close())
  if (store.lock) {
    await dropStaleWork(store.db)
    await queues.forget()
  }

  const stages = stagesOf(options.roles)
  const nudge = async (nudges: readonly Nudge[]): Promise<void> => {
    await queues.nudge(nudges.filter((one) => !desk.take(one)))
    appended.give()
  }
  const handlers = registry(pipeline(context, nudge), stages)
  const desk = openDesk(config, stages.includes('tag') ? handlers.get('tag') : undefined, queues, observer)
  if (stages.length > 0) await watchSources(context, nudge)
  const callbacks = callbackBase(context)
  if (callbacks !== null) await renewCallbacks(context.db, callbacks)
  const workers = await startWorkers({
    backend,
    handlers,
    stages,
    settings: {
      lockMs: config.queue.lockMs,
      stalledMs: config.queue.stalledMs,
      drainMs: config.queue.drainMs,
      concurrency: config.queue.concurrency,
    },
    onError: onQueueError,
    onFailed: (stage, id, error) => observer.jobFailed({ stage, id, error }),
  })
  let drained = true
  teardown.add(async () => {
    drained = await workers.drain(desk.drain())
  })
  const loops =
    stages.length > 0
      ? [startTicker(context, nudge), startSweep(context, nudge), startSourceSummary(context), startHubs(context)]
      : []
  teardown.add(async () => {
    await Promise.all(loops.map((loop) => loop.stop()))
  })

  metrics.onScrape(async () => {
    for (const [queue, states] of Object.entries(await queues.counts())) {
      for (const [state, count] of Object.entries(states)) metrics.queueJobs.set({ queue, state }, count)
    }
  })
  if (options.roles.includes('http')) {
    const app = createOperations({
      ...context,
      config,
      keys: options.keys,
      log,
      metrics,
      version: readVersion(),
      nudge,
      ...(callbackBase(context) === null ? {} : { hubs: hubDoor(context, nudge) }),
      ready: () => readiness(config, store, workers, loops),
      onAppended: appended.on,
    })
    teardown.add(() => app.close())
    url.at = await listening(app, config)
    store.lock?.announce(url.at)
  }

  return {
    url: url.at,
    backend: backend.kind,
    context,
    queues,
    async stop() {
      await teardown.run()
      return drained
    },
  }
}

/** Articles that this process has read are tagged in it, as far as it does that and has places. */
function openDesk(config: Config, tag: Handler | undefined, queues: Queues, observer: Context['observer']): Desk {
  return new Desk({
    stage: tag ? 'tag' : null,
    handle: async (id) => tag?.(id),
    places: config.queue.concurrency.tag,
    onFailed: (failed, error) => {
      observer.jobFailed({
        stage: failed.stage,
        id: failed.id,
        error: error instanceof Error ? error : new Error(`${error}`),
      })
      void queues.nudge([failed])
    },
  })
}

async function listening(app: FastifyInstance, config: Config): Promise<string> {
  const result = await listen(app, config.http)
  if (result.kind === 'refused') throw new ListenError(result.message)
  return result.url
}

/** Makes what the stages work with. `url.at` is known once the HTTP interface listens. */
function createContext(
  options: ServiceOptions,
  store: OpenedStore,
  observer: Context['observer'],
  teardown: Teardown,
): { context: Context; appended: Signal; url: { at: string | null } } {
  const { config, clock } = options
  const url: { at: string | null } = { at: null }
  const agent = userAgent(readVersion(), config.web.contact ?? '')
  const lookup = options.lookup ? { lookup: options.lookup } : {}
  const web = createWeb({
    userAgent: agent,
    allow: parseAllowList(config.web.allow),
    timeoutMs: config.web.timeoutMs,
    maxBytes: config.web.maxPageBytes,
    maxHops: config.web.redirects,
    now: () => new Date(),
    ...lookup,
  })
  teardown.add(() => web.close())
  const receivers = createWeb({
    userAgent: agent,
    allow: parseAllowList(config.delivery.allow),
    timeoutMs: config.delivery.timeoutMs,
    maxBytes: config.web.maxPageBytes,
    now: () => new Date(),
    ...lookup,
  })
  teardown.add(() => receivers.close())
  const threads = createThreads({
    threads: config.reading.threads,
    timeoutMs: config.reading.timeoutMs,
    memoryMb: Math.ceil(config.reading.memoryBytes / 1e6),
  })
  teardown.add(() => threads.close())
  const context: Context = {
    db: store.db,
    settings: config,
    clock,
    web,
    receivers,
    threads,
    observer,
    topics: compileTopics(config.topics),
    publishers: new Map(config.publishers.map((publisher) => [publisher.key, publisher])),
    userAgent: agent,
    secretKey: options.keys.secretKey,
    baseUrl: () => config.http.publicUrl ?? url.at ?? `http://${config.http.host}:${config.http.port}`,
    random: options.random ?? Math.random,
  }
  return { context, appended: createSignal(), url }
}

/** Rounds that the ticker may miss before the service no longer counts as ready. */
const MISSED_TICKS = 3
const SLOW_TICK_MS = 5000

async function readiness(
  config: Config,
  store: OpenedStore,
  workers: Workers,
  loops: readonly Loop[],
): Promise<readonly ReadinessCheck[]> {
  const current = await schemaIsCurrent(store.db).catch((error: unknown) => error)
  const database: ReadinessCheck =
    current === true
      ? { name: 'database', ok: true, detail: null }
      : {
          name: 'database',
          ok: false,
          detail:
            current === false ? 'The schema is not current: run parley migrate.' : 'The database does not answer.',
        }
  const [ticker] = loops
  if (!ticker) return [database]
  const last = ticker.lastRun()
  const allowedMs = Math.max(SLOW_TICK_MS, MISSED_TICKS * config.ticker.everyMs)
  const ticking = last !== null && performance.now() - last < allowedMs
  return [
    database,
    { name: 'workers', ok: workers.stages.length > 0, detail: null },
    {
      name: 'ticker',
      ok: ticking,
      detail: ticking ? null : `The ticker has not come through for ${allowedMs} ms.`,
    },
  ]
}
