import { measureCopies } from './copies.js'
import { goalsOf } from './goals.js'
import { measureIdle } from './idle.js'
import { measureLatency } from './latency.js'
import { type BenchOptions, readOptions, USAGE } from './options.js'
import { BackendMissingError, openPlaces } from './place.js'
import { measureReading } from './reading.js'
import { loadNow, machineWith, type Report, render } from './report.js'
import { measureSources } from './sources.js'
import { measureThroughput } from './throughput.js'

const FAILED = 1
const WRONG_USE = 2
const INTERRUPTED = 130

async function bench(options: BenchOptions): Promise<Report> {
  const loadBefore = loadNow()
  const places = await openPlaces(options.backend)
  const progress = (text: string): void => void process.stderr.write(`${text}\n`)
  try {
    const wants = (part: BenchOptions['parts'][number]): boolean => options.parts.includes(part)
    const idle = wants('idle') ? await measureIdle(places, progress) : null
    const latency = wants('latency') ? await measureLatency(options, places, progress) : null
    const throughput = wants('throughput') ? await measureThroughput(options, places, progress) : null
    const sources = wants('sources') ? await measureSources(options, places, progress) : null
    const copies = wants('copies') ? await measureCopies(options, places, progress) : null
    const reading = wants('reading') ? await measureReading(options, progress) : null
    return {
      backend: options.backend,
      machine: machineWith(loadBefore),
      throughput,
      latency,
      idle,
      sources,
      copies,
      reading,
    }
  } finally {
    places.close()
  }
}

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2))
  if (read.kind === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  if (read.kind === 'wrong') {
    process.stderr.write(`${read.message}\n\n${USAGE}`)
    return WRONG_USE
  }
  const { options } = read
  const report = await bench(options)
  const goals = goalsOf(report)
  process.stdout.write(options.json ? `${JSON.stringify({ ...report, goals })}\n` : render(report))
  // A figure for work that was not done is worse than none.
  const undone = report.throughput?.ratio === null
  return undone || (options.check && goals.some(({ met }) => !met)) ? FAILED : 0
}

// Ended by hand, too, it leaves no folder and no process behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(INTERRUPTED))

process.exitCode = await main().catch((error: unknown) => {
  const known = error instanceof BackendMissingError
  const told = error instanceof Error ? (known ? error.message : error.stack) : error
  process.stderr.write(`The bench could not be run: ${told}\n`)
  return FAILED
})
