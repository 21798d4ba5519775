import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { openStore } from '../src/store/open.js'
import { processCpuMs, residentBytes, type ServersCpu, watchServers } from './cpu.js'
import { addressOf, type FeedsOrder, type FeedsSaid, LATE_MS } from './feeds-task.js'
import type { BenchOptions } from './options.js'
import { BackendMissingError, type Place, type Places } from './place.js'
import { startProcess } from './service.js'
import { writeSetup } from './setup.js'
import { median, percentile } from './stats.js'

/** What polling many sources came to. Times in ms. */
export interface SourcesReport {
  readonly sources: number
  readonly intervalSeconds: number
  readonly windowSeconds: number
  /** Polls that came due within the window. */
  readonly due: number
  /** Of these, those that were never committed. */
  readonly missed: number
  /** Polls that were committed twice for one due time, or asked for without being committed. */
  readonly twice: number
  /** From being due until the poll's rows were committed. */
  readonly medianMs: number
  readonly p99Ms: number
  readonly slowestMs: number
  /** Share of polls committed within 2 s of being due. */
  readonly inTime: number
  readonly notModifiedShare: number
  /** Pages that were read meanwhile, for the entries that were new. */
  readonly articles: number
  readonly serviceCpuMs: number
  readonly serviceBytes: number | null
  readonly feedsCpuMs: number
  readonly serversCpu: ServersCpu
}

/** How long the last polls of the window are waited for. */
const GRACE_MS = 15_000
const FIRST_BOUND_MS = 15 * 60_000
const LOOK_MS = 500

/**
 * Notes each poll as its transaction commits: a deferred trigger runs last of all in it. `due` is the time for which
 * the source was polled.
 */
const WATCH = `
  create schema bench;
  create table bench.polls (source_id bigint not null, due timestamptz not null, done timestamptz not null);
  create function bench.note() returns trigger language plpgsql as $$
    begin insert into bench.polls values (old.id, old.due_at, clock_timestamp()); return null; end $$;
  create constraint trigger note_poll after update on parley.sources deferrable initially deferred
    for each row when (old.last_polled_at is distinct from new.last_polled_at) execute function bench.note()`

/** Due times are spread evenly over the interval, as they are where sources were added over time. */
const SPREAD = `
  with spread as (
    update parley.sources set due_at = now() + random() * $1 * interval '1 second' where kind <> 'manual'
    returning host_id, due_at)
  update parley.hosts h set due_at = s.due_at, nudged_at = null from spread s where h.id = s.host_id`

/** Polls many sources of a host each, nine answers in ten "not modified". */
export async function measureSources(
  options: BenchOptions,
  places: Places,
  progress: (text: string) => void,
): Promise<SourcesReport> {
  const { servers } = places
  if (servers === null) {
    throw new BackendMissingError('the sources are polled on servers alone: add --backend redis, or --only without it')
  }
  const place = await places.make('created')
  const feeds = fork(fileURLToPath(new URL('./feeds.js', import.meta.url)))
  const client = new pg.Client({ connectionString: place.env.DATABASE_URL ?? '' })
  const watch = await watchServers(servers)
  try {
    await client.connect()
    progress(`Sources: opening ${options.sources} feeds`)
    const opened = await ask(feeds, { kind: 'open', sources: options.sources })
    const port = opened.kind === 'opened' ? opened.port : 0
    await createTables(place)
    await client.query(WATCH)
    const service = await startProcess(place, setUp(place, options, port))
    try {
      progress('Sources: the first poll of each')
      await untilPolled(client, options.sources)
      const measured = await measure(options, { client, feeds, pid: service.pid, sample: watch.sample, progress })
      // What was in hand is done when the service has stopped: from here on both counts stand still.
      await service.stop()
      return { ...measured, twice: measured.twice + (await uncommitted(client, feeds)) }
    } finally {
      await service.stop()
    }
  } finally {
    feeds.disconnect()
    await watch.close()
    await client.end()
    await place.remove()
  }
}

function setUp(place: Place, { sources, every }: BenchOptions, port: number): string {
  const key = (source: number): string => `source-${source}`
  return writeSetup(place, {
    settings: {
      http: { port: 0 },
      web: { allow: ['127.0.0.0/8'] },
      // Each is to be polled at its interval, whatever it publishes.
      polling: { min_interval: '1s', speed_up: 1, slow_down: 1 },
    },
    sources: Array.from({ length: sources }, (_, source) => ({
      key: key(source),
      url: `http://${addressOf(source)}:${port}/feed.xml`,
      interval: `${every}s`,
    })),
  })
}

interface Tools {
  readonly client: pg.Client
  readonly feeds: ChildProcess
  readonly pid: number
  readonly sample: () => Promise<ServersCpu>
  readonly progress: (text: string) => void
}

async function measure({ sources, every, seconds }: BenchOptions, tools: Tools): Promise<SourcesReport> {
  const { client, feeds, pid, progress } = tools
  await client.query(SPREAD, [every])
  // The first moments after the spread belong to nobody: a poll in hand may still end with its old due time.
  await pause(2 * LATE_MS)
  const sample = async () => ({
    report: await ask(feeds, { kind: 'report' }),
    servers: await tools.sample(),
    cpuMs: processCpuMs(pid) ?? 0,
  })
  const before = await sample()
  const { rows: start } = await client.query<{ at: Date }>('select clock_timestamp() as at')
  progress(`Sources: ${sources} at an interval of ${every} s, for ${seconds} s`)
  await pause(seconds * 1000)
  const after = await sample()
  const bytes = residentBytes(pid)
  await pause(GRACE_MS)
  const from = start[0]?.at ?? new Date()
  const until = new Date(from.getTime() + seconds * 1000)
  const { rows: polls } = await client.query<{ late: number; times: number }>(
    `select min(extract(epoch from done - due) * 1000)::float8 as late, count(*)::int as times
     from bench.polls where due >= $1 and due < $2 group by source_id, due`,
    [from, until],
  )
  const { rows: open } = await client.query<{ n: number }>(
    `select count(*)::int as n from parley.sources where kind <> 'manual' and due_at >= $1 and due_at < $2`,
    [from, until],
  )
  const { rows: articles } = await client.query<{ n: number }>(
    'select count(*)::int as n from parley.articles where first_seen >= $1',
    [from],
  )
  const late = polls.map((poll) => poll.late)
  const missed = open[0]?.n ?? 0
  const counted = (report: FeedsSaid): { polls: number; notModified: number; cpuMs: number } =>
    report.kind === 'report' ? report : { polls: 0, notModified: 0, cpuMs: 0 }
  const [first, last] = [counted(before.report), counted(after.report)]
  const difference = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : b - a)
  return {
    sources,
    intervalSeconds: every,
    windowSeconds: seconds,
    due: polls.length + missed,
    missed,
    twice: polls.filter(({ times }) => times > 1).length,
    medianMs: median(late),
    p99Ms: percentile([...late, ...new Array<number>(missed).fill(Number.POSITIVE_INFINITY)], 0.99),
    slowestMs: Math.max(...late),
    inTime: late.filter((ms) => ms <= LATE_MS).length / Math.max(1, polls.length + missed),
    notModifiedShare: (last.notModified - first.notModified) / Math.max(1, last.polls - first.polls),
    articles: articles[0]?.n ?? 0,
    serviceCpuMs: after.cpuMs - before.cpuMs,
    serviceBytes: bytes,
    feedsCpuMs: last.cpuMs - first.cpuMs,
    serversCpu: {
      postgresMs: difference(before.servers.postgresMs, after.servers.postgresMs),
      redisMs: difference(before.servers.redisMs, after.servers.redisMs),
    },
  }
}

/** How often a feed was asked for without a poll's being committed for it. */
async function uncommitted(client: pg.Client, feeds: ChildProcess): Promise<number> {
  const report = await ask(feeds, { kind: 'report' })
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from bench.polls')
  return Math.max(0, (report.kind === 'report' ? report.polls : 0) - (rows[0]?.n ?? 0))
}

/** The service's own tables, before the service starts. */
async function createTables(place: Place): Promise<void> {
  const store = await openStore(
    { kind: 'server', url: place.env.DATABASE_URL ?? '', connections: 2 },
    {
      command: 'npm run bench',
      since: new Date(),
      onError: (error) => {
        throw error
      },
    },
  )
  await store.close()
}

async function untilPolled(client: pg.Client, sources: number): Promise<void> {
  const end = performance.now() + FIRST_BOUND_MS
  for (;;) {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from parley.sources where last_success_at is not null',
    )
    if ((rows[0]?.n ?? 0) >= sources) return
    if (performance.now() > end) throw new Error(`only ${rows[0]?.n} of ${sources} sources were polled in time`)
    await pause(LOOK_MS)
  }
}

async function ask(feeds: ChildProcess, order: FeedsOrder): Promise<FeedsSaid> {
  const said = once(feeds, 'message')
  feeds.send(order)
  const [message] = (await said) as [FeedsSaid]
  return message
}
