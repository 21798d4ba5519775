import type { Side } from './task.js'

/** What a process that reads pages is told to do. */
export interface ReadingTask {
  readonly side: Side
  /** A folder of pages, or null for so many made ones. */
  readonly folder: string | null
  readonly made: number
  readonly rounds: number
  /** Pages to read after that, watching the memory; 0 for none. */
  readonly memoryPages: number
}

/** What came of it. */
export interface ReadingResult {
  readonly pages: number
  /** Of all rounds, all threads of the process, loading of the readers' code among it. */
  readonly cpuMs: number
  /** Of each page in each round. */
  readonly pageCpuMs: readonly number[]
  /** Pages of one round that gave no text. */
  readonly empty: number
  /** Pages of one round on which the reader threw. */
  readonly failed: number
  /** Resident bytes after each tenth of the pages read for the memory. */
  readonly memory: readonly number[]
}
