import { cpus, loadavg, platform, release } from 'node:os'
import type { CopiesReport } from './copies.js'
import { type Goal, goalsOf, type Measured, megabytes, seconds } from './goals.js'
import type { IdleReport } from './idle.js'
import type { LatencyReport } from './latency.js'
import type { BackendName } from './place.js'
import type { ReaderFigures, ReadingReport } from './reading.js'
import type { SourcesReport } from './sources.js'
import { nameOf, type SideFigures, type ThroughputReport } from './throughput.js'

/** What the figures were measured on. */
export interface Machine {
  readonly cores: number
  readonly model: string
  readonly system: string
  readonly node: string
  /** Of the last minute, before the first measurement and after the last. */
  readonly load: readonly [before: number, after: number]
}

/** One run of the bench. */
export interface Report extends Measured {
  readonly backend: BackendName
  readonly machine: Machine
}

/** The machine, with its load of the last minute where this is called. */
export function machineWith(loadBefore: number): Machine {
  const [first] = cpus()
  return {
    cores: cpus().length,
    model: first?.model.trim() ?? 'unknown',
    system: `${platform()} ${release()}`,
    node: process.version,
    load: [loadBefore, loadNow()],
  }
}

export function loadNow(): number {
  return loadavg()[0] ?? 0
}

/** A load above this share of the cores makes every figure worse than it is. */
const BUSY_SHARE = 0.5

/** The report for people. */
export function render(report: Report): string {
  const { machine, backend, throughput, latency, idle, sources, copies, reading } = report
  const [before, after] = machine.load
  const lines = [
    `Bench on ${backend}: ${machine.cores} cores (${machine.model}), ${machine.system}, Node ${machine.node}, load ${before.toFixed(1)} before and ${after.toFixed(1)} after`,
  ]
  if (before > machine.cores * BUSY_SHARE)
    lines.push('The machine was busy before the bench began: the figures are worse than they would be.')
  if (throughput !== null) lines.push('', ...throughputLines(throughput))
  if (latency !== null) lines.push('', ...latencyLines(latency))
  if (idle !== null) lines.push('', ...idleLines(idle))
  if (sources !== null) lines.push('', ...sourcesLines(sources))
  if (copies !== null) lines.push('', ...copiesLines(copies))
  if (reading !== null) lines.push('', ...readingLines(reading))
  lines.push('', ...goalLines(goalsOf(report)))
  return `${lines.join('\n')}\n`
}

function throughputLines({
  articles,
  hosts,
  medianPageBytes,
  concurrency,
  turns,
  ratios,
  ratio,
}: ThroughputReport): string[] {
  const cpu = (ms: number | null): string => (ms === null ? '-' : seconds(ms))
  const columns: readonly (readonly [string, (turn: SideFigures) => string])[] = [
    ['', ({ side }) => nameOf(side)],
    ['articles', (turn) => String(turn.articles + turn.duplicates)],
    ['CPU', (turn) => seconds(turn.cpuMs)],
    ['articles/CPU-s', (turn) => turn.articlesPerCpuSecond.toFixed(1)],
    ['wall', (turn) => seconds(turn.wallMs)],
    ['newsroom CPU', (turn) => seconds(turn.newsroomCpuMs)],
    ['PostgreSQL CPU', (turn) => cpu(turn.serversCpu.postgresMs)],
    ['Redis CPU', (turn) => cpu(turn.serversCpu.redisMs)],
    ['topics right', ({ topics }) => `${topics.right} of ${topics.of}`],
    ['missed', ({ topics }) => String(topics.missed)],
    ['wrong', ({ topics }) => String(topics.wrong)],
  ]
  const lines = [
    `Throughput: ${articles} articles on ${hosts} hosts, pages of ${Math.round(medianPageBytes / 1000)} kB in the median, ${concurrency} requests at once`,
    ...table(columns, turns),
    ...turns.flatMap(({ side, missing }) => missing.map((what) => `${nameOf(side)}: ${what}`)),
  ]
  const rounds = ratios.map((one) => one.toFixed(2)).join(', ')
  lines.push(
    ratio === null
      ? 'No ratio: a side did not read everything.'
      : `Articles a CPU-second, Parley's by the usual way's: ${ratio.toFixed(2)} (rounds: ${rounds})`,
  )
  return lines
}

function latencyLines({ hosts, samples, medianMs, p99Ms, untilAskedMs, missing }: LatencyReport): string[] {
  const slowest = samples.length === 0 ? '' : `, slowest ${seconds(Math.max(...samples))}`
  return [
    `Latency: from the poll that first shows an entry to its webhook; ${hosts} hosts with one new entry each, default gap`,
    `median ${seconds(medianMs)}, 99th percentile ${seconds(p99Ms)}${slowest}; webhooks that never came: ${missing}`,
    `until the page was asked for: median ${seconds(untilAskedMs)}`,
  ]
}

function idleLines({ firstReadyMs, laterReadyMs, emptyBytes, idleBytes }: IdleReport): string[] {
  const memory = (bytes: number | null): string => (bytes === null ? 'not known on this platform' : megabytes(bytes))
  return [
    'Idle',
    `ready after ${seconds(firstReadyMs)} at the first start, ${seconds(laterReadyMs)} at a later one`,
    `resident memory: ${memory(emptyBytes)} before anything is read, ${memory(idleBytes)} at rest after both threads have read`,
  ]
}

function sourcesLines(report: SourcesReport): string[] {
  const { sources, intervalSeconds, windowSeconds, due, medianMs, p99Ms, slowestMs, inTime, missed, twice } = report
  const cpu = (ms: number | null): string => (ms === null ? '-' : seconds(ms))
  const { postgresMs, redisMs } = report.serversCpu
  const memory = report.serviceBytes === null ? 'not known' : megabytes(report.serviceBytes)
  return [
    `Sources: ${sources} on a host each, polled every ${intervalSeconds} s, for ${windowSeconds} s; ${(report.notModifiedShare * 100).toFixed(1)} % of the answers 304`,
    `${due} polls came due (${(due / windowSeconds).toFixed(1)} a second), ${missed} were missed, ${twice} done twice; ${report.articles} pages were read besides`,
    `from due to committed: median ${seconds(medianMs)}, 99th percentile ${seconds(p99Ms)}, slowest ${seconds(slowestMs)}; ${(inTime * 100).toFixed(2)} % in time`,
    `CPU: service ${cpu(report.serviceCpuMs)}, PostgreSQL ${cpu(postgresMs)}, Redis ${cpu(redisMs)}, feeds ${cpu(report.feedsCpuMs)}; resident memory of the service ${memory}`,
  ]
}

function readingLines({ pages, rounds, readers, ratio, memory }: ReadingReport): string[] {
  const columns: readonly (readonly [string, (reader: ReaderFigures) => string])[] = [
    ['', ({ side }) => (side === 'parley' ? 'Parley' : 'jsdom and Readability')],
    ['pages/CPU-s', ({ pagesPerCpuSecond }) => pagesPerCpuSecond.toFixed(1)],
    ['CPU', ({ cpuMs }) => seconds(cpuMs)],
    ['a page, median', ({ medianMs }) => `${medianMs.toFixed(1)} ms`],
    ['99th percentile', ({ p99Ms }) => `${p99Ms.toFixed(0)} ms`],
    ['without text', ({ empty }) => String(empty)],
    ['failed', ({ failed }) => String(failed)],
  ]
  const lines = [
    `Reading: ${pages} pages, ${rounds} rounds, each reader in a process of its own`,
    ...table(columns, readers),
    `Pages a CPU-second, Parley's by the other's: ${ratio.toFixed(2)}`,
  ]
  if (memory !== null)
    lines.push(`Resident memory over ${memory.pages} pages: ${memory.bytes.map(megabytes).join(', ')}`)
  return lines
}

function copiesLines({ articles, lookups, medianMs, p99Ms, found }: CopiesReport): string[] {
  return [
    `Copies: ${lookups} texts looked up among ${articles}, a quarter of each fingerprint changed`,
    `median ${medianMs.toFixed(2)} ms, 99th percentile ${p99Ms.toFixed(2)} ms; found: ${found}`,
  ]
}

function goalLines(goals: readonly Goal[]): string[] {
  const columns: readonly (readonly [string, (goal: Goal) => string])[] = [
    ['Goal', ({ name }) => name],
    ['wanted', ({ wanted }) => wanted],
    ['found', ({ found }) => found],
    ['', ({ met }) => (met ? 'met' : 'MISSED')],
  ]
  return table(columns, goals)
}

/** Columns wide enough for what stands in them. */
function table<Row>(columns: readonly (readonly [string, (row: Row) => string])[], rows: readonly Row[]): string[] {
  const cells = [columns.map(([title]) => title), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => (line[at] ?? '').length)))
  return cells.map((line) =>
    line
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
