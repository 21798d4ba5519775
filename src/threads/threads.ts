import { Piscina } from 'piscina'
import type { PageInput, ReadOutcome } from '../articles/read/page.js'
import type { SourceBytes, SourceReading } from '../sources/parse.js'
import { compiledTwin } from './compiled.js'
import { Gate } from './gate.js'

/** A thread that did not come back with an answer. It has been ended, and another one takes its place. */
export interface ThreadFailure {
  readonly kind: 'failed'
  readonly reason: 'timeout' | 'memory' | 'crash'
  /** For people: what happened, and what bounds it. */
  readonly message: string
}

/** The bounded threads in which foreign bytes are parsed (invariant 7). Neither call rejects because of its input. */
export interface Threads {
  readPage(input: PageInput): Promise<ReadOutcome | ThreadFailure>
  parseSource(input: SourceBytes): Promise<SourceReading | ThreadFailure>
  /** Ends all threads, and with them what is being read. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /** Threads that read pages; feeds have as many as half of them, so that no feed waits behind a page. */
  readonly threads: number
  /** The longest that one input may take, its waiting not counted. */
  readonly timeoutMs: number
  /** Heap of one thread. */
  readonly memoryMb: number
}

/** A thread that has had nothing to do for so long is ended; the next input starts one. */
const IDLE_MS = 60_000

/** Starts no thread: the first input does. */
export function createThreads(options: ThreadOptions): Threads {
  const pages = createPool({ ...options, minThreads: 1 })
  const sources = createPool({ ...options, threads: Math.ceil(options.threads / 2), minThreads: 0 })
  return {
    readPage: (input) => pages.run<ReadOutcome>('readPage', input),
    parseSource: (input) => sources.run<SourceReading>('parseSource', input),
    async close() {
      await Promise.all([pages.close(), sources.close()])
    },
  }
}

interface BytesInput {
  readonly bytes: Uint8Array | string
}

interface BoundedPool {
  run<T>(task: string, input: BytesInput): Promise<T | ThreadFailure>
  close(): Promise<void>
}

function createPool(options: ThreadOptions & { minThreads: number }): BoundedPool {
  // The pool's own queue would count against the time of an input: only as many are let in as there are threads.
  const gate = new Gate(options.threads)
  let pool: Piscina | null = null
  const start = (): Piscina =>
    new Piscina({
      filename: compiledTwin('./thread.js', import.meta.url),
      minThreads: options.minThreads,
      maxThreads: options.threads,
      idleTimeout: IDLE_MS,
      resourceLimits: { maxOldGenerationSizeMb: options.memoryMb },
      recordTiming: false,
    })
  return {
    async run<T>(task: string, input: BytesInput): Promise<T | ThreadFailure> {
      const leave = await gate.enter()
      pool ??= start()
      const signal = AbortSignal.timeout(options.timeoutMs)
      try {
        return await pool.run(input, { name: task, signal, transferList: transferable(input.bytes) })
      } catch (error) {
        return failure(error, signal.aborted, options)
      } finally {
        leave()
      }
    },
    async close() {
      await pool?.destroy()
    },
  }
}

/** The bytes are moved, not copied, where they are all that their buffer holds. */
function transferable(bytes: Uint8Array | string): ArrayBuffer[] {
  if (typeof bytes === 'string' || !(bytes.buffer instanceof ArrayBuffer)) return []
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}

function failure(error: unknown, timedOut: boolean, options: ThreadOptions): ThreadFailure {
  if (timedOut) {
    return {
      kind: 'failed',
      reason: 'timeout',
      message: `it took longer than ${options.timeoutMs} ms to read (reading.timeout)`,
    }
  }
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      kind: 'failed',
      reason: 'memory',
      message: `it took more than ${options.memoryMb} MB to read (reading.memory)`,
    }
  }
  return {
    kind: 'failed',
    reason: 'crash',
    message: `its reader broke: ${error instanceof Error ? error.message : error}`,
  }
}
