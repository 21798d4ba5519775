import type { JobsOptions } from 'bullmq'
import { type Nudge, STAGES, type Stage } from '../domain/nudge.js'
import { forbidInTransaction } from '../store/transaction.js'
import type { Backend, JobQueue } from './backend.js'
import { JOB_ATTEMPTS, JOB_BACKOFF_MS } from './settings.js'

/** The producing side: rows have been committed, their jobs are added. */
export interface Queues {
  /**
   * Adds the jobs. Never rejects: a nudge that could not be sent is reported to `onError`, and the sweep finds its row.
   */
  nudge(nudges: readonly Nudge[]): Promise<void>
  /** Jobs by queue and state. */
  counts(): Promise<Readonly<Record<Stage, Readonly<Record<string, number>>>>>
  /** Forgets every job. For the embedded database at start: there every job is stale, and the rows know better. */
  forget(): Promise<void>
  close(): Promise<void>
}

const DEFAULTS: JobsOptions = {
  attempts: JOB_ATTEMPTS,
  backoff: { type: 'exponential', delay: JOB_BACKOFF_MS, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: { age: 7 * 24 * 3600, count: 1000 },
}

const COUNTED = ['waiting', 'active', 'delayed', 'failed'] as const

/** Opens the four queues for adding. */
export async function openQueues(backend: Backend, onError: (error: Error) => void): Promise<Queues> {
  const queues = new Map<Stage, JobQueue>(STAGES.map((stage) => [stage, backend.queue(stage, DEFAULTS)]))
  for (const queue of queues.values()) queue.on('error', onError)
  await Promise.all([...queues.values()].map((queue) => queue.waitUntilReady()))

  const add = async (stage: Stage, nudges: readonly Nudge[]): Promise<void> => {
    const jobs = nudges.map(({ id, n, delayMs }) => ({
      name: stage,
      data: { id },
      opts: { jobId: `${stage}-${id}-${n}`, ...(delayMs > 0 ? { delay: delayMs } : {}) },
    }))
    const queue = queues.get(stage)
    const [first] = jobs
    if (!queue || !first) return
    try {
      if (jobs.length === 1) await queue.add(first.name, first.data, first.opts)
      else await queue.addBulk(jobs)
    } catch (error) {
      onError(error instanceof Error ? error : new Error(String(error)))
    }
  }

  return {
    async nudge(nudges) {
      forbidInTransaction('A nudge')
      await Promise.all(
        STAGES.map((stage) =>
          add(
            stage,
            nudges.filter((nudge) => nudge.stage === stage),
          ),
        ),
      )
    },
    async counts() {
      const entries = await Promise.all(
        [...queues].map(async ([stage, queue]) => [stage, await queue.getJobCounts(...COUNTED)] as const),
      )
      return Object.fromEntries(entries) as Record<Stage, Record<string, number>>
    },
    async forget() {
      for (const queue of queues.values()) await queue.obliterate({ force: true })
      for (const queue of queues.values()) await queue.resume()
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()))
    },
  }
}
