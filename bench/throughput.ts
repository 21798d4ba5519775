import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { startNewsroom } from '../src/newsroom/server.js'
import { type ServersCpu, watchServers } from './cpu.js'
import type { BenchOptions } from './options.js'
import type { Place, Places } from './place.js'
import { publishPress } from './press.js'
import { writeSetup } from './setup.js'
import { median } from './stats.js'
import type { Reading, Side, SideMessage, SideResult, SideTask } from './task.js'
import { judgeTopics, type TopicScore } from './topics.js'

/** One side's turn. Times in ms. */
export interface SideFigures {
  readonly side: Side
  readonly articles: number
  readonly duplicates: number
  readonly cpuMs: number
  readonly wallMs: number
  readonly articlesPerCpuSecond: number
  readonly topics: TopicScore
  readonly newsroomCpuMs: number
  readonly serversCpu: ServersCpu
  /** Sentences on what was not read; where there is one, the figures say nothing. */
  readonly missing: readonly string[]
}

export interface ThroughputReport {
  readonly articles: number
  readonly hosts: number
  readonly medianPageBytes: number
  readonly concurrency: number
  readonly turns: readonly SideFigures[]
  /** Articles a CPU-second, Parley's by the other's, of each round. */
  readonly ratios: readonly number[]
  /** Null where a side did not read everything: no figure for work not done. */
  readonly ratio: number | null
}

/** Few enough that a host, which gets one request at a time from the service, does not hold up the end. */
const PER_HOST = 8
const WARM_UP = 160

/** Both sides read the same pages in turn, each in a fresh process and a fresh place. The newsroom is this process. */
export async function measureThroughput(
  options: BenchOptions,
  places: Places,
  progress: (text: string) => void,
): Promise<ThroughputReport> {
  const warmHosts = Math.ceil(WARM_UP / PER_HOST)
  const hosts = Math.ceil(options.articles / PER_HOST)
  const newsroom = await startNewsroom({ hosts: warmHosts + hosts })
  try {
    const now = new Date()
    const of = { perHost: PER_HOST, now }
    const warm = publishPress(newsroom, { ...of, name: 'warm', articles: WARM_UP, firstHost: 0 })
    const press = publishPress(newsroom, { ...of, name: 'press', articles: options.articles, firstHost: warmHosts })
    const turns: SideFigures[] = []
    const ratios: number[] = []
    for (let round = 0; round < options.rounds; round++) {
      // Who goes first changes: neither side has the machine in a better state.
      const order: readonly Side[] = round % 2 === 0 ? ['plain', 'parley'] : ['parley', 'plain']
      const figures = new Map<Side, SideFigures>()
      for (const side of order) {
        progress(
          `Throughput, round ${round + 1} of ${options.rounds}: ${nameOf(side)} reads ${press.articles} articles`,
        )
        const turn = await takeTurn(side, { options, places, warm, press, truth: press.truth })
        turns.push(turn)
        figures.set(side, turn)
      }
      const [ours, theirs] = [figures.get('parley'), figures.get('plain')]
      if (ours && theirs) ratios.push(ours.articlesPerCpuSecond / theirs.articlesPerCpuSecond)
    }
    return {
      articles: press.articles,
      hosts,
      medianPageBytes: press.medianWeight,
      concurrency: options.concurrency,
      turns,
      ratios,
      ratio: turns.some(({ missing }) => missing.length > 0) ? null : median(ratios),
    }
  } finally {
    await newsroom.close()
  }
}

/** As the two sides are called in what people read. */
export function nameOf(side: Side): string {
  return side === 'parley' ? 'Parley' : 'the usual way'
}

interface Turn {
  readonly options: BenchOptions
  readonly places: Places
  readonly warm: Reading
  readonly press: Reading
  readonly truth: ReadonlyMap<string, readonly string[]>
}

async function takeTurn(side: Side, { options, places, warm, press, truth }: Turn): Promise<SideFigures> {
  const place = await places.make('created')
  const servers = await watchServers(places.servers)
  try {
    const task: SideTask = {
      side,
      configDir: writeSetup(place, setupOf(options, [...warm.feeds, ...press.feeds])),
      env: place.env,
      warmUp: { feeds: warm.feeds, articles: warm.articles },
      measured: { feeds: press.feeds, articles: press.articles },
      concurrency: options.concurrency,
    }
    const sample = async () => ({ newsroomMs: ownCpuMs(), servers: await servers.sample() })
    const samples: ReturnType<typeof sample>[] = []
    const result = await runSide(task, place, options.profile, () => samples.push(sample()))
    const [before, after] = await Promise.all(samples)
    return {
      side,
      articles: result.articles,
      duplicates: result.duplicates,
      cpuMs: result.cpuMs,
      wallMs: result.wallMs,
      articlesPerCpuSecond: ((result.articles + result.duplicates) / result.cpuMs) * 1000,
      topics: judgeTopics(result.tagged, truth),
      newsroomCpuMs: (after?.newsroomMs ?? 0) - (before?.newsroomMs ?? 0),
      serversCpu: {
        postgresMs: difference(before?.servers.postgresMs, after?.servers.postgresMs),
        redisMs: difference(before?.servers.redisMs, after?.servers.redisMs),
      },
      missing: missingOf(result, press.articles),
    }
  } finally {
    await servers.close()
    await place.remove()
  }
}

/** The defaults, but for what the comparison asks for: no gap, the same concurrency, and this machine's newsroom. */
function setupOf({ concurrency }: BenchOptions, feeds: readonly string[]): Parameters<typeof writeSetup>[1] {
  return {
    settings: {
      http: { port: 0 },
      web: { gap: '0s', concurrency, allow: [...new Set(feeds.map((feed) => new URL(feed).host))] },
      polling: { concurrency },
    },
    sources: feeds.map((url, index) => ({ key: `source-${index}`, url })),
  }
}

function missingOf(result: SideResult, articles: number): readonly string[] {
  const read = result.articles + result.duplicates
  return read === articles ? [] : [`${read} of ${articles} articles were read`, ...result.missing]
}

function difference(before: number | null | undefined, after: number | null | undefined): number | null {
  return typeof before === 'number' && typeof after === 'number' ? after - before : null
}

function ownCpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function runSide(
  task: SideTask,
  place: Place,
  profile: string | null,
  onMoment: () => void,
): Promise<SideResult> {
  const profiling = profile !== null && task.side === 'parley' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const child = fork(fileURLToPath(new URL('./side.js', import.meta.url)), {
    execArgv: profiling,
    cwd: place.folder,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    return await resultOf(child, task, onMoment)
  } finally {
    // A profile is written when the process ends by itself.
    if (profiling.length === 0) child.kill('SIGKILL')
    await ended
  }
}

function resultOf(child: ChildProcess, task: SideTask, onMoment: () => void): Promise<SideResult> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => reject(new Error(`${nameOf(task.side)} ended early (${signal ?? code})`)))
    child.on('message', (message: SideMessage) => {
      switch (message.kind) {
        case 'begin':
        case 'end':
          return onMoment()
        case 'result':
          return resolve(message.result)
        case 'failed':
          return reject(new Error(`${nameOf(task.side)} failed: ${message.message}`))
      }
    })
    child.send(task)
  })
}
