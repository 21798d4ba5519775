import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import type { PageInput, ReadOutcome } from '../articles/read/page.js'
import type { SourceBytes, SourceReading } from '../sources/parse.js'
import { compiledTwin } from './compiled.js'
import { Gate } from './gate.js'
import type { ThreadTask } from './thread.js'

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

/** The longest that a new thread may take to load its reader. */
const LOADING_MS = 60_000

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
      const clock = startClock(options.timeoutMs)
      try {
        const message: ThreadTask = { input, begun: clock.begun }
        return await pool.run(message, {
          name: task,
          signal: clock.signal,
          transferList: [clock.begun, ...transferable(input.bytes)],
        })
      } catch (error) {
        return failure(error, clock.signal.aborted, options)
      } finally {
        clock.stop()
        leave()
      }
    },
    async close() {
      await pool?.destroy()
    },
  }
}

/**
 * Bounds one input from the moment that a thread takes it up: how long a new thread needs to load its reader, on a busy
 * machine, is no fault of the input. Loading has a bound of its own.
 */
function startClock(timeoutMs: number): { signal: AbortSignal; begun: MessagePort; stop(): void } {
  const controller = new AbortController()
  const { port1, port2 } = new MessageChannel()
  let timer = setTimeout(() => controller.abort(), LOADING_MS)
  port1.once('message', () => {
    clearTimeout(timer)
    timer = setTimeout(() => controller.abort(), timeoutMs)
  })
  return {
    signal: controller.signal,
    begun: port2,
    stop() {
      clearTimeout(timer)
      port1.close()
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
