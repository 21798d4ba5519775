import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { freePort, type Ground, makeGround, type Running } from '../faults/process.js'
import { makePlace, type Place } from '../support/backends.js'
import { type Damage, feedDamage, pageDamage } from '../support/damage.js'
import { barePage, type Press, startPress } from '../support/press.js'
import { eventually } from '../support/service.js'
import { BAD_ANSWERS } from './answers.js'
import { HOSTILE_FEEDS, type HostileFeed } from './feeds.js'
import { ALLOWED_NETWORK, type Host, type Serve, startCanary, startHost } from './hosts.js'
import { HOSTILE_PAGES, type HostilePage } from './pages.js'

/** What every trial is held to: an outcome on record within this time, and memory grown by no more. */
const BOUND_MS = 30_000
const GROWTH = 150_000_000

interface Source {
  readonly lastError: string | null
  readonly lastSuccessAt: string | null
}

interface Entry {
  readonly state: string
  readonly reason: string | null
  readonly page: { readonly outcome: string; readonly reason: string | null } | null
}

const article = (n: number | string) => ({
  title: `Report number ${n} from the harbour`,
  paragraphs: Array.from(
    { length: 4 },
    (_, p) =>
      `In report number ${n}, paragraph ${p}, the harbour master said that ${p + 3} ships had come in during the night, and that all of them would leave again with the next tide.`,
  ),
  published: new Date(),
})

describe('the service among hostile hosts', () => {
  let place: Place
  let ground: Ground
  let service: Running
  let press: Press
  let canary: Host
  let before = 0
  let published = 0
  const hosts: Host[] = []
  const table: string[] = []

  beforeAll(async () => {
    place = await makePlace('embedded')
    press = await startPress()
    canary = await startCanary()
    ground = makeGround(
      place,
      {
        settings: {
          web: { gap: '0s', timeout: '3s', allow: [ALLOWED_NETWORK, press.allow] },
          reading: { timeout: '10s' },
          queue: { lease: '30s' },
        },
        sources: [{ key: 'good', name: 'A good press', kind: 'feed', url: press.feedUrl, interval: '1s' }],
      },
      await freePort(),
    )
    service = await ground.start()
    // All threads up, all code loaded: what memory grows from.
    await Promise.all(Array.from({ length: 6 }, () => goodNews()))
    before = memoryOf(service.pid)
  })

  afterAll(async () => {
    await service?.kill()
    // What each trial took: a growth far below the bound is still worth a look.
    process.stderr.write(`${table.join('\n')}\n`)
    for (const host of [canary, ...hosts]) await host?.close()
    await press?.close()
    await ground?.remove()
    await place?.remove()
  })

  let highest = 0
  let atFirst = 0
  let watch: NodeJS.Timeout
  let began = 0

  beforeEach(() => {
    began = performance.now()
    atFirst = memoryOf(service.pid)
    highest = atFirst
    watch = setInterval(() => {
      highest = Math.max(highest, memoryOf(service.pid))
    }, 20)
  })

  afterEach(async (context) => {
    clearInterval(watch)
    const after = memoryOf(service.pid)
    table.push(
      `${context.task.name.slice(0, 70).padEnd(70)} ${((performance.now() - began) / 1000).toFixed(1)} s, own peak +${Math.round((highest - atFirst) / 1e6)} MB, after all so far +${Math.round((after - before) / 1e6)} MB`,
    )
    for (const host of hosts.splice(0)) await host.close()
    expect(canary.connections()).toBe(0)
    expect(await failedJobs(service)).toBe(0)
    expect(highest - atFirst).toBeLessThan(GROWTH)
  })

  async function host(serve: Serve): Promise<Host> {
    const started = await startHost(serve)
    hosts.push(started)
    return started
  }

  /** The good press publishes an article; resolves when it has been read. */
  async function goodNews(): Promise<void> {
    published += 1
    const n = published
    const url = press.publish({ path: `/report-${n}-in-full`, ...article(n) })
    const entry = await entryAt(url, (found) => found?.page?.outcome === 'article')
    expect(entry?.page?.outcome, `report ${n} of the good press`).toBe('article')
  }

  function entryAt(url: string, done: (entry: Entry | null) => boolean): Promise<Entry | null> {
    const look = () =>
      service.ask<Entry>('GET', `/v1/entries?url=${encodeURIComponent(url)}`).catch((error: unknown) => {
        if (/answered 404/.test(String(error))) return null
        throw error
      })
    return eventually(look, done, BOUND_MS)
  }

  async function watchFeed(url: string): Promise<string> {
    const added = await service.ask<{ key: string }>('POST', '/v1/sources', {
      url,
      key: `trial-${url.replace(/^http:\/\//, '').replace(/[^a-z0-9]+/g, '-')}`,
      intervalSeconds: 1,
    })
    return added.key
  }

  async function looked(key: string): Promise<Source> {
    const source = await eventually(
      () => service.ask<Source>('GET', `/v1/sources/${key}`),
      (found) => found.lastError !== null || found.lastSuccessAt !== null,
      BOUND_MS,
    )
    await service.ask('PATCH', `/v1/sources/${key}`, { state: 'disabled' })
    return source
  }

  const handIn = (url: string) => service.ask('POST', '/v1/entries', { entries: [url] })
  const settled = (entry: Entry | null) => entry !== null && (entry.state !== 'waiting' || entry.reason !== null)
  const reasonOf = (entry: Entry | null) => entry?.page?.reason ?? entry?.reason ?? ''

  describe('an answer that is no answer', () => {
    it.each(BAD_ANSWERS)('$name', async ({ serve, reason }) => {
      const bad = await host(serve(canary.origin))
      const key = await watchFeed(`${bad.origin}/feed`)
      await handIn(`${bad.origin}/page`)
      const [source, entry] = await Promise.all([looked(key), entryAt(`${bad.origin}/page`, settled), goodNews()])
      expect(source.lastError).toMatch(reason)
      expect(reasonOf(entry)).toMatch(reason)
    })
  })

  describe('a feed', () => {
    it.each(HOSTILE_FEEDS)('$name', async ({ body, expected }: HostileFeed) => {
      let origin = ''
      const good = (n: 1 | 2) =>
        `<item><title>Good ${n}</title><link>${origin}/good-${n}-in-full</link><guid isPermaLink="false">g${n}</guid></item>`
      const bad = await host({
        kind: 'http',
        answer: (request, response) => {
          const isFeed = request.url === '/feed'
          response.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8' })
          response.end(isFeed ? body(good, canary.origin) : barePage(article(`${request.url} of ${origin}`)))
        },
      })
      origin = bad.origin
      const key = await watchFeed(`${origin}/feed`)
      const [source] = await Promise.all([looked(key), goodNews()])
      if (typeof expected !== 'string') return expect(source.lastError).toMatch(expected)
      expect(source.lastError).toBeNull()
      const wanted = expected === 'both' ? [1, 2] : expected === 'first' ? [1] : []
      for (const n of wanted) {
        const entry = await entryAt(`${origin}/good-${n}-in-full`, settled)
        expect(entry?.page?.outcome, `good entry ${n}`).toBe('article')
      }
    })
  })

  describe('a page', () => {
    it.each(HOSTILE_PAGES)('$name', async ({ body, type, expected }: HostilePage) => {
      const bytes = body(canary.origin)
      const bad = await host({
        kind: 'http',
        answer: (_, response) =>
          response.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(bytes),
      })
      const url = `${bad.origin}/page`
      await handIn(url)
      const [entry] = await Promise.all([entryAt(url, settled), goodNews()])
      if (expected === 'article') expect(entry, reasonOf(entry)).toMatchObject({ page: { outcome: 'article' } })
      else if (expected === 'answered') expect(entry?.page, reasonOf(entry)).not.toBeNull()
      else expect(reasonOf(entry)).toMatch(expected)
    })
  })

  describe('many at once', () => {
    it('slow hosts, more of them than places, hold nobody up for good', async () => {
      const slow = await Promise.all(Array.from({ length: 48 }, () => host({ kind: 'raw', answer: () => {} })))
      const keys = await Promise.all(slow.map(({ origin }) => watchFeed(`${origin}/feed`)))
      await Promise.all(slow.map(({ origin }) => handIn(`${origin}/page`)))
      for (let n = 0; n < 3; n += 1) await goodNews()
      const sources = await Promise.all(keys.map(looked))
      expect(sources.filter(({ lastError }) => !/no complete answer within/.test(lastError ?? ''))).toEqual([])
    })

    it('damaged feeds and pages leave no row behind that nothing becomes of', async () => {
      const feeds = damaged(feedDamage, (origin) => feedOf(origin))
      const pages = damaged(pageDamage, (origin) => barePage(article(`7 of ${origin}`)))
      const hosts = await Promise.all(
        Array.from({ length: 8 }, () =>
          host({
            kind: 'http',
            answer: (request, response) => {
              const [, kind, n] = /^\/(feed|page)-(\d+)/.exec(request.url ?? '') ?? []
              const make = (kind === 'feed' ? feeds : pages)[Number(n)]
              const type = kind === 'feed' ? 'application/rss+xml' : 'text/html; charset=utf-8'
              response.writeHead(200, { 'content-type': type }).end(make?.(`http://${request.headers.host}`))
            },
          }),
        ),
      )
      const at = (n: number) => hosts[n % hosts.length]?.origin ?? ''
      const keys = await Promise.all(feeds.map((_, n) => watchFeed(`${at(n)}/feed-${n}`)))
      await Promise.all(pages.map((_, n) => handIn(`${at(n)}/page-${n}`)))
      const [sources, entries] = await Promise.all([
        Promise.all(keys.map(looked)),
        Promise.all(pages.map((_, n) => entryAt(`${at(n)}/page-${n}`, settled))),
        goodNews(),
      ])
      expect(sources.filter(({ lastError, lastSuccessAt }) => lastError === null && lastSuccessAt === null)).toEqual([])
      expect(entries.filter((entry) => entry?.page == null)).toEqual([])
    })
  })
})

/** Forty ways in which something was damaged, the same in each run. */
function damaged(
  damage: fc.Arbitrary<Damage>,
  whole: (origin: string) => string,
): readonly ((origin: string) => string)[] {
  return fc
    .sample(fc.array(damage, { minLength: 1, maxLength: 4 }), { seed: 53, numRuns: 40 })
    .map((damages) => (origin) => damages.reduce((text, hit) => hit(text), whole(origin)))
}

function feedOf(origin: string): string {
  const items = Array.from(
    { length: 6 },
    (_, n) =>
      `<item><title>Report ${n}</title><link>${origin}/page-${n}</link><guid isPermaLink="false">g${n}</guid></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>F</title>${items.join('')}</channel></rss>`
}

/** Jobs that BullMQ has given up; nobody reads them again. */
async function failedJobs(service: Running): Promise<number> {
  const text = await service.ask<string>('GET', '/metrics')
  const found = [...text.matchAll(/^queue_jobs\{.*state="failed".*\} (\d+)$/gm)]
  return found.reduce((sum, match) => sum + Number(match[1]), 0)
}

/** Resident memory of a process, in bytes. */
function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) * 1024
}
