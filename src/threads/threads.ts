import type { PageInput, ReadOutcome } from '../articles/read/page.js'
import type { SourceReading } from '../sources/parse.js'
import type { SourceInput } from '../sources/read.js'
import { compiledTwin } from './compiled.js'
import { createPool, type ThreadFailure } from './pool.js'

/** The bounded threads in which foreign bytes are parsed (invariant 7). No call rejects because of its input. */
export interface Threads {
  readPage(input: PageInput): Promise<ReadOutcome | ThreadFailure>
  /** The page of a single post of a channel. */
  readPost(input: PageInput): Promise<ReadOutcome | ThreadFailure>
  parseSource(input: SourceInput): Promise<SourceReading | ThreadFailure>
  /** Ends all threads, and with them what is being read. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /** Threads that read pages; feeds have as many as half of them, so that no feed waits behind a page. */
  readonly threads: number
  /** The longest that one input may take from when its thread has taken it up. */
  readonly timeoutMs: number
  /** Heap of one thread. */
  readonly memoryMb: number
}

/** Starts no thread: the first input does. */
export function createThreads(options: ThreadOptions): Threads {
  const filename = compiledTwin('./thread.js', import.meta.url)
  const pages = createPool({ ...options, filename, idleThreads: 1 })
  const sources = createPool({ ...options, filename, threads: Math.ceil(options.threads / 2), idleThreads: 0 })
  return {
    readPage: (input) => pages.run<ReadOutcome>('readPage', input),
    readPost: (input) => pages.run<ReadOutcome>('readPost', input),
    parseSource: (input) => sources.run<SourceReading>('parseSource', input),
    async close() {
      await Promise.all([pages.close(), sources.close()])
    },
  }
}
