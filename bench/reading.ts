import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadingResult, ReadingTask } from './reading-task.js'
import { median, percentile } from './stats.js'
import type { Side } from './task.js'

/** One reader's figures, of all rounds. */
export interface ReaderFigures {
  readonly side: Side
  readonly pagesPerCpuSecond: number
  readonly cpuMs: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly empty: number
  readonly failed: number
}

/** What reading pages costs, by Parley and by plain jsdom and Readability. */
export interface ReadingReport {
  readonly pages: number
  readonly rounds: number
  readonly readers: readonly ReaderFigures[]
  /** Pages a CPU-second, Parley's by the other's. */
  readonly ratio: number
  readonly p99Ms: number
  /** Of Parley's process, after each tenth of the pages; null where it was not watched. */
  readonly memory: { readonly pages: number; readonly bytes: readonly number[] } | null
}

const MADE = 200

/** Both readers read the same pages, each in a process of its own, one after the other. */
export async function measureReading(
  options: { readonly pages: string | null; readonly rounds: number; readonly memory: number },
  progress: (text: string) => void,
): Promise<ReadingReport> {
  const of = { folder: options.pages, made: MADE, rounds: options.rounds }
  progress('Reading: Parley reads the pages')
  const ours = await runReader({ ...of, side: 'parley', memoryPages: options.memory })
  if (ours.pages === 0) throw new Error(`${options.pages} holds no files that end in .html or .html.gz`)
  progress('Reading: jsdom and Readability read the same pages')
  const theirs = await runReader({ ...of, side: 'plain', memoryPages: 0 })
  const readers = [figuresOf('parley', ours), figuresOf('plain', theirs)] as const
  return {
    pages: ours.pages,
    rounds: options.rounds,
    readers,
    ratio: readers[0].pagesPerCpuSecond / readers[1].pagesPerCpuSecond,
    p99Ms: readers[0].p99Ms,
    memory: ours.memory.length === 0 ? null : { pages: options.memory, bytes: ours.memory },
  }
}

function figuresOf(side: Side, { cpuMs, pageCpuMs, empty, failed }: ReadingResult): ReaderFigures {
  return {
    side,
    cpuMs,
    pagesPerCpuSecond: (pageCpuMs.length / cpuMs) * 1000,
    medianMs: median(pageCpuMs),
    p99Ms: percentile(pageCpuMs, 0.99),
    empty,
    failed,
  }
}

function runReader(task: ReadingTask): Promise<ReadingResult> {
  const child = fork(fileURLToPath(new URL('./reading-side.js', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`the reader of the pages ended early (${signal ?? code})`)))
    child.once('message', (result: ReadingResult) => resolve(result))
    child.send(task)
  })
}
