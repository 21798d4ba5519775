import { setTimeout as pause } from 'node:timers/promises'
import { type Newsroom, startNewsroom } from '../src/newsroom/server.js'
import { residentBytes } from './cpu.js'
import type { Places } from './place.js'
import { publishPress } from './press.js'
import { startProcess } from './service.js'
import { writeSetup } from './setup.js'
import { median } from './stats.js'

/** What the service costs when nothing happens. Times in ms; memory in bytes, null where it cannot be read. */
export interface IdleReport {
  /** From the start of the process until it is ready, where nothing was there before. */
  readonly firstReadyMs: number
  /** The median of a few later starts. */
  readonly laterReadyMs: number
  /** With nothing to watch, before any thread has read anything. */
  readonly emptyBytes: number | null
  /** At rest after both reading threads, and the thread for feeds, have worked. */
  readonly idleBytes: number | null
}

const LATER_STARTS = 3
const SETTLE_MS = 10_000
const SAMPLES = 5
const SAMPLE_GAP_MS = 1000

const HOSTS = 8
const PER_HOST = 4
const READ_BOUND_MS = 120_000
const LOOK_MS = 100

/** Starts, later starts, and memory at rest. */
export async function measureIdle(places: Places, progress: (text: string) => void): Promise<IdleReport> {
  const place = await places.make('empty')
  const newsroom = await startNewsroom({ hosts: HOSTS })
  try {
    const settings = { http: { port: 0 }, web: { allow: newsroom.origins.map((origin) => new URL(origin).host) } }
    const nothing = writeSetup(place, { settings, sources: [] })
    progress('Idle: the first start, with nothing to watch')
    const first = await startProcess(place, nothing)
    const emptyBytes = await settledBytes(first.pid)
    await first.stop()

    const later: number[] = []
    for (let start = 1; start <= LATER_STARTS; start++) {
      progress(`Idle: a later start, ${start} of ${LATER_STARTS}`)
      const service = await startProcess(place, nothing)
      later.push(service.readyMs)
      await service.stop()
    }

    progress(`Idle: at rest after ${HOSTS * PER_HOST} pages`)
    const press = publishPress(newsroom, {
      name: 'idle',
      articles: HOSTS * PER_HOST,
      perHost: PER_HOST,
      firstHost: 0,
      now: new Date(),
    })
    const sources = press.feeds.map((url, index) => ({ key: `source-${index}`, url, interval: '1h' }))
    const service = await startProcess(place, writeSetup(place, { settings, sources }))
    await untilRead(newsroom, [...press.truth.keys()])
    const idleBytes = await settledBytes(service.pid)
    await service.stop()
    return { firstReadyMs: first.readyMs, laterReadyMs: median(later), emptyBytes, idleBytes }
  } finally {
    await newsroom.close()
    await place.remove()
  }
}

/** Both threads are alive: an idle one is ended after a minute, and memory is read long before that. */
async function settledBytes(pid: number): Promise<number | null> {
  await pause(SETTLE_MS)
  const samples: number[] = []
  for (let n = 0; n < SAMPLES; n++) {
    const bytes = residentBytes(pid)
    if (bytes === null) return null
    samples.push(bytes)
    await pause(SAMPLE_GAP_MS)
  }
  return median(samples)
}

async function untilRead(newsroom: Newsroom, slugs: readonly string[]): Promise<void> {
  const end = performance.now() + READ_BOUND_MS
  const isRead = (slug: string): boolean =>
    newsroom.log.requests({ status: 200 }).some(({ path }) => path.endsWith(`/${slug}`))
  while (!slugs.every(isRead)) {
    if (performance.now() > end) throw new Error('the service did not read every page')
    await pause(LOOK_MS)
  }
}
