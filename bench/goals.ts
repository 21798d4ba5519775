import type { CopiesReport } from './copies.js'
import { LATE_MS } from './feeds-task.js'
import type { IdleReport } from './idle.js'
import type { LatencyReport } from './latency.js'
import type { ReadingReport } from './reading.js'
import type { SourcesReport } from './sources.js'
import type { ThroughputReport } from './throughput.js'

/** What a run measured; null is what it did not. */
export interface Measured {
  readonly throughput: ThroughputReport | null
  readonly latency: LatencyReport | null
  readonly idle: IdleReport | null
  readonly sources: SourcesReport | null
  readonly copies: CopiesReport | null
  readonly reading: ReadingReport | null
}

/** A promise that the bench holds against what it measured. */
export interface Goal {
  readonly name: string
  /** For people, with their units. */
  readonly wanted: string
  readonly found: string
  readonly met: boolean
}

const RATIO = 4
const MEDIAN_MS = 1000
const P99_MS = 3000
const IDLE_BYTES = 600e6
const FIRST_READY_MS = 15_000
const LATER_READY_MS = 4000
const IN_TIME = 0.99
const LOOKUP_MS = 5
const READING_RATIO = 6
const PAGE_MS = 400
/** Of the memory after a fifth of the pages, when everything has been loaded and compiled. */
const MEMORY_GROWTH = 1.15

/** The goals of what was measured. Memory that cannot be read on a platform has none. */
export function goalsOf({ throughput, latency, idle, sources, copies, reading }: Measured): Goal[] {
  const goals: Goal[] = []
  if (throughput !== null) {
    const { ratio } = throughput
    goals.push({
      name: 'articles a CPU-second, by the usual way',
      wanted: `at least ${RATIO} times`,
      found: ratio === null ? 'no figure: not everything was read' : `${ratio.toFixed(2)} times`,
      met: ratio !== null && ratio >= RATIO,
    })
  }
  if (latency !== null) {
    const all = latency.missing === 0
    const lost = all ? '' : `, and ${latency.missing} of ${latency.hosts} never came`
    goals.push(
      {
        name: 'from poll to webhook, median',
        wanted: `under ${seconds(MEDIAN_MS)}`,
        found: seconds(latency.medianMs) + lost,
        met: all && latency.medianMs < MEDIAN_MS,
      },
      {
        name: 'from poll to webhook, 99th percentile',
        wanted: `under ${seconds(P99_MS)}`,
        found: seconds(latency.p99Ms) + lost,
        met: all && latency.p99Ms < P99_MS,
      },
    )
  }
  if (idle !== null) {
    const { firstReadyMs, laterReadyMs, idleBytes } = idle
    if (idleBytes !== null) {
      const name = 'memory at rest, two reading threads'
      goals.push({
        name,
        wanted: `under ${megabytes(IDLE_BYTES)}`,
        found: megabytes(idleBytes),
        met: idleBytes < IDLE_BYTES,
      })
    }
    const starts = [
      ['ready at the first start', FIRST_READY_MS, firstReadyMs],
      ['ready at a later start', LATER_READY_MS, laterReadyMs],
    ] as const
    for (const [name, most, found] of starts) {
      goals.push({ name, wanted: `within ${seconds(most)}`, found: seconds(found), met: found <= most })
    }
  }
  if (sources !== null) {
    const { inTime, twice, missed, due } = sources
    goals.push(
      {
        name: `polls committed within ${seconds(LATE_MS)} of being due`,
        wanted: `at least ${IN_TIME * 100} %`,
        found: `${(inTime * 100).toFixed(2)} % of ${due}`,
        met: inTime >= IN_TIME && missed === 0,
      },
      { name: 'polled twice for one due time', wanted: 'none', found: String(twice), met: twice === 0 },
    )
  }
  if (copies !== null) {
    const { articles, p99Ms, found, lookups } = copies
    goals.push({
      name: `a copy looked up among ${articles} texts, 99th percentile`,
      wanted: `under ${LOOKUP_MS} ms`,
      found: `${p99Ms.toFixed(2)} ms${found === lookups ? '' : `, and ${lookups - found} of ${lookups} were not found`}`,
      met: found === lookups && p99Ms < LOOKUP_MS,
    })
  }
  if (reading !== null) goals.push(...readingGoals(reading))
  return goals
}

function readingGoals({ ratio, p99Ms, memory }: ReadingReport): Goal[] {
  const goals: Goal[] = [
    {
      name: 'pages read a CPU-second, by jsdom and Readability',
      wanted: `at least ${READING_RATIO} times`,
      found: `${ratio.toFixed(2)} times`,
      met: ratio >= READING_RATIO,
    },
    {
      name: 'CPU of one page, 99th percentile',
      wanted: `under ${PAGE_MS} ms`,
      found: `${p99Ms.toFixed(0)} ms`,
      met: p99Ms < PAGE_MS,
    },
  ]
  if (memory === null) return goals
  const early = memory.bytes[1] ?? Number.NaN
  const most = Math.max(...memory.bytes.slice(2))
  const name = `memory over ${memory.pages} pages`
  const wanted = `at most ${MEMORY_GROWTH} times that after a fifth of them`
  goals.push({
    name,
    wanted,
    found: `${megabytes(early)}, then at most ${megabytes(most)}`,
    met: most <= early * MEMORY_GROWTH,
  })
  return goals
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
