import { setTimeout as pause } from 'node:timers/promises'
import { generateArticles } from '../src/newsroom/generate.js'
import type { Outlet } from '../src/newsroom/outlet.js'
import { type Newsroom, startNewsroom } from '../src/newsroom/server.js'
import { type Happening, NEWS_LANGUAGES, type State } from '../src/newsroom/types.js'
import type { BenchOptions } from './options.js'
import type { Place, Places } from './place.js'
import { type Receiver, startReceiver } from './receiver.js'
import { type RunningService, startProcess } from './service.js'
import { writeSetup } from './setup.js'
import { median, percentile } from './stats.js'

/** Times in ms, from the poll whose answer first holds an entry to the webhook about its article. */
export interface LatencyReport {
  readonly hosts: number
  /** One for each webhook that came. */
  readonly samples: readonly number[]
  readonly medianMs: number
  readonly p99Ms: number
  /** Median of the part that passes until the page is asked for. */
  readonly untilAskedMs: number
  /** Entries about which no webhook came within the bound. */
  readonly missing: number
}

const DAY_MS = 86_400_000
const BOUND_MS = 90_000
const LOOK_MS = 50
/** Time for what is under way at the first polls to come to rest. */
const SETTLE_MS = 2000

/** The event that every article with a topic brings, whether it opens a story or joins one. */
const EVENT = 'article.tagged'

/** Feeds are looked at every 10 to 20 s, out of step: what is published at once is seen over that time. */
const intervalOf = (host: number): string => `${10_000 + ((host * 2477) % 10_000)}ms`

/** One new entry on each of several hosts, watched by the service with its default gap. */
export async function measureLatency(
  options: BenchOptions,
  places: Places,
  progress: (text: string) => void,
): Promise<LatencyReport> {
  const place = await places.make('created')
  const newsroom = await startNewsroom({ hosts: options.hosts })
  const arrivals = new Map<string, number>()
  const receiver = await startReceiver((type, data, at) => {
    const url = type === EVENT ? urlOf(data) : null
    if (url !== null && !arrivals.has(url)) arrivals.set(url, at)
  })
  let service: RunningService | null = null
  try {
    const outlets = openOutlets(newsroom, options.hosts)
    progress(`Latency: the service looks at ${outlets.length} hosts for the first time`)
    service = await startProcess(place, setUp(place, outlets, receiver))
    await service.ask('POST', '/v1/endpoints', { url: receiver.url, events: [EVENT] })
    await untilAllRead(newsroom, outlets)
    await pause(SETTLE_MS)

    progress(`Latency: one new entry on each of ${outlets.length} hosts`)
    const published = outlets.map((outlet, host) => ({ outlet, ...publishNews(outlet, host) }))
    const end = performance.now() + BOUND_MS
    while (published.some(({ url }) => !arrivals.has(url)) && performance.now() < end) await pause(LOOK_MS)

    const samples = published.flatMap(({ outlet, url, at }) => {
      const [arrived, shown] = [arrivals.get(url), shownAt(newsroom, outlet, at)]
      return arrived === undefined || shown === null ? [] : [arrived - shown]
    })
    const untilAsked = published.flatMap(({ outlet, url, at }) => {
      const [asked, shown] = [askedAt(newsroom, outlet, url), shownAt(newsroom, outlet, at)]
      return asked === null || shown === null ? [] : [asked - shown]
    })
    return {
      hosts: outlets.length,
      samples,
      medianMs: median(samples),
      p99Ms: percentile(samples, 0.99),
      untilAskedMs: median(untilAsked),
      missing: outlets.length - samples.length,
    }
  } finally {
    await service?.stop()
    await Promise.all([receiver.close(), newsroom.close()])
    await place.remove()
  }
}

/** An outlet a host, with one article each that the first poll finds: with it robots.txt is asked for and known. */
function openOutlets(newsroom: Newsroom, hosts: number): Outlet[] {
  const start = new Date(Date.now() - DAY_MS / 2)
  return Array.from({ length: hosts }, (_, host) => {
    const language = NEWS_LANGUAGES[host % NEWS_LANGUAGES.length] ?? 'en'
    const outlet = newsroom.outlet(`latency-${host}`, { language, host })
    const plain = { exchangeShare: 0, talksShare: 0, languages: [language], count: 1, start }
    for (const article of generateArticles({ ...plain, seed: `backlog/${host}` })) outlet.publish(article)
    return outlet
  })
}

function setUp(place: Place, outlets: readonly Outlet[], receiver: Receiver): string {
  return writeSetup(place, {
    settings: {
      http: { port: 0 },
      web: { allow: outlets.map(({ host }) => host) },
      polling: { min_interval: '1s' },
      delivery: { allow: [receiver.host] },
    },
    sources: outlets.map(({ name, feedUrl }, host) => ({ key: name, url: feedUrl, interval: intervalOf(host) })),
  })
}

/** Resolves when every host has been asked for its first page. */
async function untilAllRead(newsroom: Newsroom, outlets: readonly Outlet[]): Promise<void> {
  const end = performance.now() + BOUND_MS
  const isRead = ({ host, homeUrl }: Outlet): boolean => {
    const home = new URL(homeUrl).pathname
    return newsroom.log
      .requests({ host, status: 200 })
      .some(({ path, endedAt }) => endedAt !== null && path.startsWith(home) && !path.endsWith('/feed.xml'))
  }
  while (!outlets.every(isRead)) {
    if (performance.now() > end) throw new Error('the service did not read the first article of every host')
    await pause(LOOK_MS)
  }
}

const STATES: readonly State[] = ['RU', 'UA', 'AM', 'AZ', 'TH', 'KH']
const PAIRS = STATES.flatMap((a, at) => STATES.slice(at + 1).map((b) => [a, b] as const))

/** An exchange that no other host tells of: other parties, or another day and other figures. */
function exchangeOf(host: number, now: Date): Happening {
  const [a, b] = PAIRS[host % PAIRS.length] ?? ['RU', 'UA']
  const turn = Math.floor(host / PAIRS.length)
  return {
    key: `latency-${host}`,
    kind: 'exchange',
    parties: [a, b],
    mediator: 'AE',
    place: 'abu-dhabi',
    day: new Date(now.getTime() - turn * 3 * DAY_MS),
    counts: [20 + 5 * host, 20 + 5 * host],
    round: 1,
  }
}

/** Publishes the new entry of a host; `at` is on this process's monotonic clock in ms. */
function publishNews(outlet: Outlet, host: number): { url: string; at: number } {
  const now = new Date()
  const [article] = generateArticles({
    seed: `news/${host}`,
    languages: [outlet.language],
    exchangeShare: 1,
    talksShare: 0,
    happenings: [exchangeOf(host, now)],
    start: now,
    count: 1,
  })
  if (article === undefined) throw new Error('the newsroom wrote nothing')
  return { url: outlet.publish(article), at: performance.now() }
}

/** When the poll was asked whose answer first held what was published at `at`; answers are made as they are asked. */
function shownAt(newsroom: Newsroom, { host, feedUrl }: Outlet, at: number): number | null {
  const polls = newsroom.log.requests({ host, path: new URL(feedUrl).pathname, status: 200 })
  return polls.find(({ startedAt }) => startedAt >= at)?.startedAt ?? null
}

/** When the page at `url` was first asked for. */
function askedAt(newsroom: Newsroom, { host }: Outlet, url: string): number | null {
  return newsroom.log.requests({ host, path: new URL(url).pathname })[0]?.startedAt ?? null
}

/** The address of the article that an `article.tagged` is about. */
function urlOf(data: unknown): string | null {
  const article: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'article') : null
  const url: unknown = typeof article === 'object' && article !== null ? Reflect.get(article, 'url') : null
  return typeof url === 'string' ? url : null
}
