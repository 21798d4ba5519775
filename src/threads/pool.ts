import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { Gate } from './gate.js'

/** What a task is called with; it says on `begun` that it has taken the input up. */
export interface ThreadTask<T = unknown> {
  readonly input: T
  readonly begun: MessagePort
}

/** A thread that did not come back with an answer. It has been ended, and another one takes its place. */
export interface ThreadFailure {
  readonly kind: 'failed'
  readonly reason: 'timeout' | 'memory' | 'crash'
  /** For people: what happened, and what bounds it. */
  readonly message: string
}

export interface PoolOptions {
  /** Compiled JavaScript whose exported functions are the tasks. */
  readonly filename: string
  /** Threads at the most. */
  readonly threads: number
  /** Threads that stay when there is nothing to do, once the first has been started. */
  readonly idleThreads: number
  /** The longest that one input may take from when its thread has taken it up. */
  readonly timeoutMs: number
  /** Heap of one thread. */
  readonly memoryMb: number
}

/** Threads for inputs whose cost nobody knows beforehand. */
export interface Pool {
  /** Runs an exported function on an input; never rejects. Bytes that own their buffer are moved, not copied. */
  run<T>(task: string, input: { readonly bytes: Uint8Array | string }): Promise<T | ThreadFailure>
  /** Ends all threads; what was running or waiting is answered as failed. */
  close(): Promise<void>
}

/** The longest that a new thread may take to load its reader. */
const LOADING_MS = 60_000
/** Room for what is new in a thread: more costs memory that is kept, and saves no time (measured). */
const YOUNG_MB = 16
/** A thread beyond the idle ones that has had nothing to do for so long is ended; the next input starts one. */
const IDLE_MS = 60_000
const CLOSED: ThreadFailure = { kind: 'failed', reason: 'crash', message: 'the threads have been closed' }

/** Starts no thread: the first input does. */
export function createPool(options: PoolOptions): Pool {
  // Piscina's own queue would count against the time of an input: only as many are let in as there are threads.
  const gate = new Gate(options.threads)
  let piscina: Piscina | null = null
  let closed = false
  return {
    async run<T>(task: string, input: { readonly bytes: Uint8Array | string }): Promise<T | ThreadFailure> {
      const leave = await gate.enter()
      const clock = startClock(options.timeoutMs)
      try {
        if (closed) return CLOSED
        piscina ??= start(options)
        const message: ThreadTask = { input, begun: clock.begun }
        const transferList = [clock.begun, ...transferable(input.bytes)]
        return await piscina.run(message, { name: task, signal: clock.signal, transferList })
      } catch (error) {
        return closed ? CLOSED : failure(error, clock.signal.aborted, options)
      } finally {
        clock.stop()
        leave()
      }
    },
    async close() {
      closed = true
      await piscina?.destroy()
    },
  }
}

function start(options: PoolOptions): Piscina {
  return new Piscina({
    filename: options.filename,
    minThreads: options.idleThreads,
    maxThreads: options.threads,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
    recordTiming: false,
  })
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

function transferable(bytes: Uint8Array | string): ArrayBuffer[] {
  if (typeof bytes === 'string' || !(bytes.buffer instanceof ArrayBuffer)) return []
  return bytes.byteLength === bytes.buffer.byteLength ? [bytes.buffer] : []
}

function failure(error: unknown, timedOut: boolean, options: PoolOptions): ThreadFailure {
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
