import { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type Receiver, startReceiver } from '../support/receiver.js'
import { eventually } from '../support/service.js'
import { type Field, startField } from './field.js'
import { freePort, type Ground, makeGround, type Running } from './process.js'

/** Articles, each on a host of its own, so that all can be in flight at once. */
const ARTICLES = 200
/** How long a page takes: long enough to be killed in the middle of it. */
const SLOW_MS = 400
/** Bound of a whole recovery; it only ends a trial that has failed. */
const BOUND_MS = 150_000

interface EventLine {
  id: string
  type: string
  data: { history: boolean; story?: { id: number } }
}

describe.each(BACKENDS)('the service on %s', (backend) => {
  let place: Place
  let field: Field
  let receiver: Receiver
  let ground: Ground
  let running: Running | null

  beforeEach(async () => {
    place = await makePlace(backend)
    field = await startField(ARTICLES, new Date())
    receiver = await startReceiver()
    ground = makeGround(
      place,
      {
        // Lock, lease and sweep times are settings; trials run them at seconds.
        settings: {
          web: { gap: '0s', timeout: '4s', allow: ['127.0.0.0/8'], concurrency: ARTICLES },
          reading: { timeout: '4s' },
          queue: { lease: '9s', lock: '2s', stalled: '500ms', drain: '5s' },
          delivery: {
            https_only: false,
            allow: ['127.0.0.0/8'],
            timeout: '4s',
            schedule: Array.from({ length: 100 }, () => '500ms'),
            jitter: 0,
          },
        },
        sources: [{ key: 'field', name: 'The field', kind: 'feed', url: field.feedUrl, interval: '1s' }],
      },
      await freePort(),
    )
    running = null
  })

  afterEach(async () => {
    await running?.kill()
    await receiver.close()
    await field.close()
    await ground.remove()
    await place.remove()
  })

  /** Starts, adds the endpoint, and waits for the first poll: what comes after it is news. */
  async function begin(): Promise<Running> {
    const service = await ground.start()
    const added = await service.ask<{ secret: string }>('POST', '/v1/endpoints', { url: receiver.url })
    receiver.trust(added.secret)
    await eventually(
      () => service.ask<{ sources: { lastSuccessAt: string | null }[] }>('GET', '/v1/sources?limit=10'),
      (page) => page.sources.some((source) => source.lastSuccessAt !== null),
    )
    return service
  }

  async function untilAsked(pages: number): Promise<void> {
    await eventually(
      async () => field.pagesAsked(),
      (asked) => asked >= pages,
      BOUND_MS,
    )
  }

  async function articles(service: Running): Promise<{ title: string; state: string }[]> {
    const all: { title: string; state: string }[] = []
    let path: string | null = '/v1/articles?limit=100'
    while (path !== null) {
      const page: { articles: { title: string; state: string }[]; next: number | string | null } = await service.ask(
        'GET',
        path,
      )
      all.push(...page.articles)
      path = page.next === null ? null : `/v1/articles?limit=100&before=${page.next}`
    }
    return all
  }

  async function events(service: Running, type: string): Promise<EventLine[]> {
    const page = await service.ask<{ events: EventLine[] }>('GET', `/v1/events?limit=200&types=${type}`)
    return page.events
  }

  async function failedJobs(service: Running): Promise<number> {
    const text = await service.ask<string>('GET', '/metrics')
    return [...text.matchAll(/^queue_jobs\{.*state="failed".*\} (\d+)$/gm)].reduce(
      (sum, match) => sum + Number(match[1]),
      0,
    )
  }

  /** The invariant of every trial: each article once, each alert delivered under one id, nothing left half way. */
  async function expectWhole(service: Running): Promise<void> {
    const read = await eventually(
      () => articles(service),
      (all) => all.length >= ARTICLES && all.every((article) => article.state === 'linked'),
      BOUND_MS,
    )
    expect(read.filter((article) => article.state !== 'linked')).toEqual([])
    expect(read.map((article) => article.title).sort()).toEqual([...field.titles].sort())

    const opened = (await events(service, 'story.opened')).filter((event) => !event.data.history)
    expect(opened).toHaveLength(field.exchanges)
    expect(new Set(opened.map((event) => event.data.story?.id)).size).toBe(field.exchanges)

    const alerts = new Set(opened.map((event) => event.id))
    await eventually(
      async () => new Set(receiver.received.map((one) => one.id)),
      (ids) => [...alerts].every((id) => ids.has(id)),
      BOUND_MS,
    )
    expect(new Set(receiver.received.map((one) => one.id))).toEqual(alerts)
    for (const id of alerts) {
      const bodies = receiver.received.filter((one) => one.id === id).map((one) => one.body)
      expect(new Set(bodies).size).toBe(1)
    }
    expect(receiver.received.every((one) => one.verified)).toBe(true)
    expect(await failedJobs(service)).toBe(0)
  }

  it('loses nothing and doubles nothing when killed twice with its articles in flight', async () => {
    running = await begin()
    field.slow(SLOW_MS)
    field.announce()
    await untilAsked(40)
    await running.kill()
    running = await ground.start()
    await untilAsked(field.pagesAsked() + 40)
    await running.kill()
    field.slow(0)
    running = await ground.start()
    await expectWhole(running)
  })

  it('delivers every alert under one id when the receiver was down all the while', async () => {
    receiver.answerWith((response) => void response.writeHead(503).end())
    running = await begin()
    field.announce()
    await untilAsked(60)
    await running.kill()
    running = await ground.start()
    await untilAsked(120)
    await running.kill()
    running = await ground.start()
    await eventually(
      () => articles(running as Running),
      (all) => all.length >= ARTICLES,
      BOUND_MS,
    )
    receiver.answerWith((response) => void response.writeHead(204).end())
    await expectWhole(running)
  })

  it('ends in order when told to, and goes on where it was', async () => {
    running = await begin()
    field.slow(SLOW_MS)
    field.announce()
    await untilAsked(40)
    expect(await running.end()).toBe(0)
    field.slow(0)
    running = await ground.start()
    await expectWhole(running)
  })

  it.runIf(backend === 'postgres+redis')('goes on when Redis is emptied', async () => {
    if (place.queue.kind !== 'redis') throw new Error('no Redis')
    const redis = new Redis(place.queue.url)
    running = await begin()
    field.slow(SLOW_MS)
    field.announce()
    await untilAsked(40)
    await redis.flushdb()
    field.slow(0)
    await untilAsked(field.pagesAsked() + 20)
    await redis.flushdb()
    redis.disconnect()
    await expectWhole(running)
  })

  it.runIf(backend === 'embedded')('tells a second process on its folder who owns it', async () => {
    running = await begin()
    const second = await ground.startAndFail()
    expect(second.code).toBe(1)
    expect(second.output).toMatch(/belongs to process \d+ \(parley start/)
  })
})
