import { createWriteStream, existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { ROLES } from '../../../workers/roles.js'
import { startService } from '../../../workers/service.js'
import type { Outlet } from '../../newsroom/outlet.js'
import { playScenario, stageScenario } from '../../newsroom/play.js'
import { SCENARIO_OUTLETS } from '../../newsroom/scenario.js'
import { type Newsroom, startNewsroom } from '../../newsroom/server.js'
import { createLogger } from '../../observe/logger.js'
import { createMetrics } from '../../observe/metrics.js'
import { readVersion } from '../../service/version.js'
import { list, overHttp, request } from '../client.js'
import { type DemoPlace, makePlace } from '../demo/place.js'
import { type Receiver, startReceiver } from '../demo/receiver.js'
import { createShow, type Show } from '../demo/show.js'
import { eventShape } from '../event-line.js'
import { EXIT } from '../failure.js'
import { followStream } from '../follow.js'
import type { Globals } from '../globals.js'
import { PARLEY } from '../hint.js'
import { interrupted, untilInterrupted } from '../interrupt.js'
import { type Output, standardOutput } from '../output.js'
import { shippedConfig } from '../package.js'
import { createProgress, type Progress } from '../progress.js'
import { readKeys } from '../settings.js'
import { counted, plain } from '../text.js'
import { sourceShape } from '../views.js'
import type { Client } from '../wire.js'

const CLOCK = { now: () => new Date() }
const SHOWN = 'story.opened,story.updated,article.tagged,article.revised'
const BEFORE_ALL = 'evt_0000000000000000'

/** Everything that has been opened, to be closed in reverse. */
type Closers = (() => unknown)[]

/** `parley demo`: the real service watches a newsroom of this machine. Fails where no alert arrived rightly signed. */
export async function demo(globals: Globals, options: { exit?: boolean; speed: number }): Promise<void> {
  const output = standardOutput(globals.json)
  const progress = createProgress()
  const ending = untilInterrupted()
  const closers: Closers = []
  try {
    progress.show('Opening a newsroom')
    const newsroom = await startNewsroom({ hosts: SCENARIO_OUTLETS.length })
    closers.push(() => newsroom.close())
    const outlets = stageScenario(newsroom, CLOCK)
    const show = createShow(output)
    const receiver = await startReceiver((received) => show.alert(received))
    closers.push(() => receiver.close())
    const place = makePlace({ outlets, receiver: receiver.host, topicsOf: topicsFolder(globals) })
    closers.push(() => place.remove())
    const { client, url, token } = await openService(place, progress, closers)
    await watchAll(client, outlets.length, receiver, progress, ending)
    progress.clear()
    introduce(output, outlets, url)
    closers.push(follow(url, token, show))
    const names = new Map(outlets.map(({ name, siteName }) => [name, siteName]))
    const pages = new Set<string>()
    const played = await playScenario(newsroom, {
      clock: CLOCK,
      speed: options.speed,
      signal: ending,
      onStep(step, page) {
        pages.add(page)
        show.published(step, page, names.get(step.outlet) ?? step.outlet)
      },
    })
    if (played === 'played') {
      await settle(show, () => areRead(newsroom, pages), ending)
      await conclude(output, client, show, { url, place, stays: options.exit !== true })
      if (show.alerts.verified === 0) process.exitCode = EXIT.failed
      if (options.exit !== true) await interrupted(ending)
    }
    progress.show('Ending')
  } finally {
    for (const close of closers.reverse()) await close()
    progress.clear()
  }
}

/** The user's own topics where there are any, so that a new one can be tried; else those that come with Parley. */
function topicsFolder({ config }: Globals): string {
  const own = resolve(config ?? 'config')
  return config !== undefined || existsSync(join(own, 'topics')) ? own : shippedConfig()
}

async function openService(
  place: DemoPlace,
  progress: Progress,
  closers: Closers,
): Promise<{ client: Client; url: string; token: string }> {
  progress.show('Opening the database')
  const keys = readKeys(place.config)
  const logFile = createWriteStream(place.logFile)
  const service = await startService({
    config: place.config,
    roles: ROLES,
    clock: CLOCK,
    keys,
    log: createLogger({ level: 'info', pretty: false, stream: logFile }),
    metrics: createMetrics({ version: readVersion(), runtime: false }),
    onCreate: () => progress.announce('Creating the database of the demonstration; this takes some seconds'),
    onFatal: (error) => {
      throw error
    },
  })
  closers.push(async () => {
    await service.stop()
    logFile.end()
  })
  if (service.url === null) throw new Error('the service has no interface')
  return { client: overHttp(service.url, keys.token), url: service.url, token: keys.token }
}

const addedShape = z.looseObject({ secret: z.string() })
const FIRST_LOOK_MS = 20_000

/** Adds the receiver, and waits until every outlet has been looked at once: what stands there first is history. */
async function watchAll(
  client: Client,
  outlets: number,
  receiver: Receiver,
  progress: Progress,
  ending: AbortSignal,
): Promise<void> {
  const { secret } = await request(client, addedShape, 'POST', '/v1/endpoints', { url: receiver.url })
  receiver.trust(secret)
  const until = performance.now() + FIRST_LOOK_MS
  while (!ending.aborted && performance.now() < until) {
    const sources = await list(client, 'sources', sourceShape)
    const seen = sources.filter(({ lastSuccessAt }) => lastSuccessAt !== null).length
    if (seen >= outlets) return
    progress.show(`Looking at the newsroom for the first time (${seen} of ${outlets})`)
    await pause(100)
  }
}

/** Shows the stream of events; returns what ends it. */
function follow(url: string, token: string, show: Show): () => Promise<void> {
  const ending = new AbortController()
  const following = followStream({
    find: async () => url,
    token,
    after: BEFORE_ALL,
    types: SHOWN,
    ending: ending.signal,
    onEvent: (data) => show.event(eventShape.parse(JSON.parse(data))),
    onTrouble: () => undefined,
  })
  return async () => {
    ending.abort()
    await following
  }
}

const QUIET_MS = 3000
const LONGEST_MS = 60_000

/** Waits until every page has been fetched and nothing has been shown for a while after that. */
async function settle(show: Show, done: () => boolean, ending: AbortSignal): Promise<void> {
  const until = performance.now() + LONGEST_MS
  let since: number | null = null
  while (!ending.aborted && performance.now() < until) {
    if (since === null && done()) since = performance.now()
    if (since !== null && performance.now() - Math.max(show.lastShown(), since) > QUIET_MS) return
    await pause(100)
  }
}

function areRead({ log }: Newsroom, pages: ReadonlySet<string>): boolean {
  return [...pages].every((page) => {
    const { host, pathname } = new URL(page)
    return log.count({ host, path: pathname, status: 200 }) > 0
  })
}

function introduce(output: Output, outlets: readonly Outlet[], url: string): void {
  const { bold, dim } = output.colour
  const languages = new Set(outlets.map(({ language }) => language)).size
  output.emit({ kind: 'ready', url, outlets: outlets.map(({ siteName, feedUrl }) => ({ name: siteName, feedUrl })) })
  output.say(
    `\n  ${bold(`Parley ${readVersion()}`)} watches ${outlets.length} invented outlets in ${languages} languages, all on this machine.`,
  )
  output.say(
    `  ${dim('Everything else is real: feeds are polled, pages read, stories linked, a signed webhook delivered.')}\n`,
  )
}

const storiesShape = z.object({
  stories: z.array(
    z.looseObject({
      id: z.number(),
      topic: z.string(),
      state: z.string(),
      headline: z.string(),
      articles: z.number(),
      alertedAt: z.string().nullable(),
    }),
  ),
})

async function conclude(
  output: Output,
  client: Client,
  show: Show,
  at: { readonly url: string; readonly place: DemoPlace; readonly stays: boolean },
): Promise<void> {
  const { bold, dim } = output.colour
  const { stories } = await request(client, storiesShape, 'GET', '/v1/stories?limit=50')
  const { received, verified } = show.alerts
  output.emit({ kind: 'done', stories, alerts: show.alerts, url: at.url })
  if (!output.human) return
  output.say(
    `\n  ${bold(counted(stories.length, 'story', 'stories'))}, ${counted(received, 'alert')} delivered, ${verified} with a right signature\n`,
  )
  output.table(
    stories.toReversed(),
    [
      { title: '  STORY', cell: ({ id }) => `  ${id}` },
      { title: 'TOPIC', cell: ({ topic }) => topic },
      { title: 'STATE', cell: ({ state }) => state },
      { title: 'REPORTS', cell: ({ articles }) => String(articles) },
      { title: 'ALERTED', cell: ({ alertedAt }) => (alertedAt === null ? 'no, old news' : 'yes') },
      { title: 'HEADLINE', cell: ({ headline }) => plain(headline) },
    ],
    '  No story was found.',
  )
  if (at.stays) for (const line of nextSteps(at.url, at.place, stories[0]?.id ?? 1)) output.say(line)
  else output.say(dim('\n  To watch the sources of config/sources.yaml: npm start'))
}

function nextSteps(url: string, { configDir, dataDir, logFile }: DemoPlace, story: number): string[] {
  return [
    '\n  The service is still running. Look around, in another terminal:\n',
    `    curl ${url}/v1/stories/${story}`,
    `    curl ${url}/v1/articles`,
    `    ${PARLEY} events tail --from-start --config ${configDir} --data ${dataDir}`,
    `    ${PARLEY} sources list --config ${configDir} --data ${dataDir}`,
    `    less ${logFile}`,
    '\n  Ctrl-C ends it and removes its folder. To watch the real world: npm start',
  ]
}
