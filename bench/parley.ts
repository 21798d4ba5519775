import { randomBytes } from 'node:crypto'
import { Writable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../src/config/config.js'
import { createLogger } from '../src/observe/logger.js'
import { createMetrics } from '../src/observe/metrics.js'
import type { Db } from '../src/store/db.js'
import { ROLES } from '../workers/roles.js'
import { startService } from '../workers/service.js'
import { watchSources } from '../workers/sources.js'
import type { Reading, SideResult } from './task.js'

/** No article more for so long, and the rest does not come any more. */
const STALLED_MS = 60_000
const LOOK_MS = 250

/**
 * The real service, all roles in this process, reads what is measured after the warm-up. The time runs from when the
 * sources are made known until their last article is tagged and linked.
 */
export async function runParley(
  config: Config,
  { warmUp, measured }: { readonly warmUp: Reading; readonly measured: Reading },
  tell: (moment: 'begin' | 'end') => void,
): Promise<SideResult> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const service = await startService({
    config: { ...config, sources: [] },
    roles: ROLES,
    clock: { now: () => new Date() },
    keys: { token: randomBytes(32).toString('hex'), secretKey: randomBytes(32), created: false },
    // Everything is logged as it would be, to nobody.
    log: createLogger({ level: config.log.level, pretty: false, stream: nowhere }),
    metrics: createMetrics({ version: 'bench', runtime: false }),
    onCreate: () => undefined,
    onFatal: (error) => {
      throw error
    },
  })
  const { db } = service.context
  const watch = (feeds: readonly string[]): Promise<void> => {
    const sources = config.sources.filter(({ url }) => feeds.includes(url))
    const context = { ...service.context, settings: { ...config, sources } }
    return watchSources(context, (nudges) => service.queues.nudge(nudges))
  }

  await watch(warmUp.feeds)
  await untilDone(db, warmUp.articles)

  tell('begin')
  const startCpu = process.cpuUsage()
  const start = performance.now()
  await watch([...warmUp.feeds, ...measured.feeds])
  await untilDone(db, warmUp.articles + measured.articles)
  const wallMs = performance.now() - start
  const { user, system } = process.cpuUsage(startCpu)
  tell('end')

  const tagged = await db.query<{ url: string; topics: string[] }>(
    `select a.url, array(select j.topic from judgements j where j.article_id = a.id and j.applies) as topics
     from articles a join sources s on s.id = a.source_id where a.state = 'linked' and s.url = any($1::text[])`,
    [measured.feeds],
  )
  const pages = await db.query<{ count: number }>(
    `select count(distinct e.id)::int as count from entries e join pages p on p.id = e.page_id
     join sightings g on g.entry_id = e.id join sources s on s.id = g.source_id
     where p.outcome = 'article' and s.url = any($1::text[])`,
    [measured.feeds],
  )
  const missing = await unread(db)
  await service.stop()
  return {
    articles: tagged.length,
    duplicates: (pages[0]?.count ?? 0) - tagged.length,
    cpuMs: (user + system) / 1000,
    wallMs,
    tagged,
    missing,
  }
}

/** Resolves when so many entries have come to an end and no article waits to be tagged, or when no more come. */
async function untilDone(db: Db, wanted: number): Promise<void> {
  let seen = ''
  let since = performance.now()
  while (performance.now() - since < STALLED_MS) {
    // Both counts come from small indexes: looking must not cost what is measured.
    const rows = await db.query<{ waiting: number; untagged: number }>(
      `select (select count(*)::int from entries where state = 'waiting' and looks = 0) as waiting,
         (select count(*)::int from articles where state = 'untagged') as untagged`,
    )
    const { waiting = 0, untagged = 0 } = rows[0] ?? {}
    if (waiting + untagged === 0) {
      const known = (await db.query<{ count: number }>('select count(*)::int as count from entries'))[0]?.count ?? 0
      if (known >= wanted) return
    }
    const now = `${waiting} ${untagged}`
    if (now !== seen) {
      seen = now
      since = performance.now()
    }
    await pause(LOOK_MS)
  }
}

/** What did not become an article that is tagged, and why. */
async function unread(db: Db): Promise<string[]> {
  const rows = await db.query<{ what: string; count: number }>(
    `select 'source: ' || coalesce(last_error, 'not polled') as what, count(*)::int as count from sources
       where kind = 'feed' and first_success_at is null group by 1
     union all
     select 'entry ' || e.state || ': ' || coalesce(e.reason, p.reason, 'not fetched'), count(*)::int
       from entries e left join pages p on p.id = e.page_id
       where (e.state <> 'fetched' and e.looks = 0) or p.outcome = 'no-article' group by 1
     union all
     select 'article ' || state || ': ' || coalesce(reason, 'waits'), count(*)::int from articles
       where state <> 'linked' group by 1
     limit 20`,
  )
  return rows.map(({ what, count }) => `${count} × ${what}`)
}
