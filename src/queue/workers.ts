import { STAGES, type Stage } from '../domain/nudge.js'
import type { Backend, JobWorker } from './backend.js'
import { MAX_STALLED, type QueueSettings } from './settings.js'

/** What does the work of a stage: given the id of the row. */
export type Handler = (id: number) => Promise<void>

/** One handler a stage, as it was written down. */
export interface Registration {
  readonly stage: Stage
  readonly handle: Handler
}

/** A stage has no handler, or two. */
class RegistryError extends Error {
  override readonly name = 'RegistryError'
}

/** Checks that each of `stages` has exactly one handler. */
export function registry(
  registrations: readonly Registration[],
  stages: readonly Stage[] = STAGES,
): ReadonlyMap<Stage, Handler> {
  const handlers = new Map<Stage, Handler>()
  for (const { stage, handle } of registrations) {
    if (handlers.has(stage)) throw new RegistryError(`stage ${stage} has two handlers`)
    handlers.set(stage, handle)
  }
  const missing = stages.filter((stage) => !handlers.has(stage))
  if (missing.length > 0) throw new RegistryError(`no handler for stage ${missing.join(', ')}`)
  return handlers
}

export interface Workers {
  readonly stages: readonly Stage[]
  /**
   * Lets the jobs in hand end, and what goes on alongside, within the bound; what is left is found by the sweep. True
   * where all ended.
   */
  drain(alongside?: Promise<unknown>): Promise<boolean>
}

/** Starts a worker for each of `stages`. */
export async function startWorkers(options: {
  backend: Backend
  handlers: ReadonlyMap<Stage, Handler>
  stages: readonly Stage[]
  settings: QueueSettings
  onError: (error: Error) => void
  onFailed: (stage: Stage, id: number, error: Error) => void
}): Promise<Workers> {
  const { backend, handlers, stages, settings } = options
  const workers: JobWorker[] = []
  for (const stage of stages) {
    const handle = handlers.get(stage)
    if (!handle) throw new RegistryError(`no handler for stage ${stage}`)
    const worker = backend.worker(stage, (data) => handle(data.id), {
      concurrency: settings.concurrency[stage],
      lockDuration: settings.lockMs,
      stalledInterval: settings.stalledMs,
      maxStalledCount: MAX_STALLED,
    })
    worker.on('error', options.onError)
    worker.on('failed', (job, error) => options.onFailed(stage, job?.data.id ?? 0, error))
    workers.push(worker)
  }
  await Promise.all(workers.map((worker) => worker.waitUntilReady()))
  return {
    stages,
    async drain(alongside) {
      const drained = Promise.all([alongside, ...workers.map((worker) => worker.close())]).then(() => true)
      let timer: NodeJS.Timeout | undefined
      const bound = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), settings.drainMs)
      })
      const ended = await Promise.race([drained, bound])
      clearTimeout(timer)
      if (!ended) await Promise.all(workers.map((worker) => worker.close(true)))
      return ended
    },
  }
}
