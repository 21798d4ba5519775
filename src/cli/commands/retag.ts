import type { Moved } from '../../../workers/regroup.js'
import { type RetagContext, type Retagged, retag as retagArchive } from '../../../workers/retag.js'
import type { Config } from '../../config/config.js'
import { createObserver } from '../../observe/events.js'
import { createLogger } from '../../observe/logger.js'
import { createMetrics } from '../../observe/metrics.js'
import { readVersion } from '../../service/version.js'
import type { Db } from '../../store/db.js'
import { openStore } from '../../store/open.js'
import { compileTopics } from '../../topics/judge.js'
import type { Globals } from '../globals.js'
import { INTERRUPTED, untilInterrupted } from '../interrupt.js'
import { foreign, type Output, standardOutput } from '../output.js'
import { createProgress } from '../progress.js'
import { readConfig } from '../settings.js'
import { counted } from '../text.js'

interface Options {
  readonly days: number
  readonly dryRun?: boolean
}

const DAY_MS = 86_400_000
/** How often progress is said, in articles. */
const SAID_EVERY = 20

/** `parley retag`: judges the archive by the topics as they are now and keeps what is otherwise; nobody is alerted. */
export async function retag(globals: Globals, { days, dryRun = false }: Options): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const progress = createProgress()
  const ending = untilInterrupted()
  let judged = 0
  let changed = 0
  let moved = 0
  const stories = new Set<number>()
  try {
    progress.show('Opening the database')
    const store = await openStore(config.database, {
      command: 'parley retag',
      since: new Date(),
      onCreate: () => progress.announce('Creating the database; this takes some seconds, once'),
      onError: () => undefined,
    })
    try {
      const since = new Date(Date.now() - days * DAY_MS)
      for await (const one of retagArchive(contextOf(config, store.db), { since, keep: !dryRun })) {
        if (one.kind === 'moved') {
          if (one.from !== null) moved += one.articles.length
          for (const story of [one.from, one.to]) if (story !== null) stories.add(story)
          progress.clear()
          showMoved(output, one)
          continue
        }
        if (one.difference !== null) {
          changed++
          for (const story of one.stories) stories.add(story)
          progress.clear()
          show(output, one, dryRun)
        }
        if (judged++ % SAID_EVERY === 0)
          progress.show(`Judging anew: ${counted(judged, 'article')}, ${changed} changed`)
        if (ending.aborted) break
      }
    } finally {
      await store.close()
    }
  } finally {
    progress.clear()
  }
  const kept = !dryRun
  output.emit({ judged, changed, moved, ...(kept ? { stories: stories.size } : {}), kept, whole: !ending.aborted })
  const elsewhere = moved === 0 ? '' : `, ${moved} of another story`
  const sum = `${counted(judged, 'article')} judged anew, ${changed} otherwise than before${elsewhere}`
  output.say(
    kept
      ? `${sum}; ${counted(stories.size, 'story', 'stories')} touched, nobody alerted.`
      : `${sum}. Nothing was kept: without --dry-run it is.`,
  )
  if (ending.aborted) {
    output.say('Broken off: the next run does the rest.')
    process.exitCode = INTERRUPTED
  }
}

function contextOf(config: Config, db: Db): RetagContext {
  const logger = createLogger({ level: 'error', pretty: true, stream: process.stderr })
  return {
    db,
    settings: config,
    clock: { now: () => new Date() },
    topics: compileTopics(config.topics),
    publishers: new Map(config.publishers.map((publisher) => [publisher.key, publisher])),
    observer: createObserver({ logger, metrics: createMetrics({ version: readVersion(), runtime: false }) }),
    baseUrl: () => config.http.publicUrl ?? `http://${config.http.host}:${config.http.port}`,
  }
}

function show(output: Output, { article, difference, stories }: Retagged, dryRun: boolean): void {
  if (difference === null) return
  const { id, title, url } = article
  output.emit({ article: id, title, url, ...difference, ...(dryRun ? {} : { stories }) })
  const { green, red, yellow } = output.colour
  const { gained, lost, facts } = difference
  const marks = [
    ...gained.map((one) => green(`+${one}`)),
    ...lost.map((one) => red(`-${one}`)),
    ...(facts && gained.length + lost.length === 0 ? [yellow('facts')] : []),
  ]
  output.say(`${marks.join(' ')}  ${foreign(title)}`)
}

function showMoved(output: Output, { topic, from, to, articles, merged }: Moved): void {
  const { green, yellow } = output.colour
  const what = counted(articles.length, 'article')
  const where = to === null ? 'a story of their own' : `story ${to}`
  const ids = articles.join(', ')
  if (from === null) {
    output.emit({ joins: articles, topic, to })
    output.say(`${green('joins')}  ${what} would be in ${where}: ${ids}`)
    return
  }
  output.emit({ moves: articles, topic, from, to, merged })
  output.say(
    merged
      ? `${yellow('merged')}  story ${from} into ${where}, with ${what}: ${ids}`
      : `${yellow('moved')}  ${what} of story ${from} to ${where}: ${ids}`,
  )
}
