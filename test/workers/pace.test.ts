import type { ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SourceView } from '../../src/store/archive/views.js'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const rss = (items: readonly { title: string; link: string; published?: Date; guid?: string }[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>${items
    .map(
      ({ title, link, published, guid = link }) =>
        `<item><title>${title}</title><link>${link}</link><guid isPermaLink="false">${guid}</guid>${published ? `<pubDate>${published.toUTCString()}</pubDate>` : ''}</item>`,
    )
    .join('')}</channel></rss>`

const sendFeed = (response: ServerResponse, body: string, headers: Record<string, string> = {}): void =>
  void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body)

describe('looking at sources again', () => {
  let place: Place
  let trial: Trial
  let press: Press
  /** A Monday; each test has weeks of its own. */
  let now = new Date(Date.UTC(2024, 0, 1))
  const clock = setClock(now)
  let n = 0
  const key = (): string => `source-${n}`

  beforeAll(async () => {
    place = await makePlace('embedded')
    trial = await startTrial(place, clock, {
      settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } },
    })
  })
  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })
  beforeEach(async () => {
    n += 1
    now = new Date(now.getTime() + 70 * DAY)
    clock.set(now)
    press = await startPress()
  })
  afterEach(async () => {
    await trial.ask('PATCH', `/v1/sources/${key()}`, { state: 'disabled' })
    await press.close()
  })

  const source = async (of = key()): Promise<SourceView> =>
    (await trial.ask('GET', `/v1/sources/${of}`)).json as SourceView
  const polledAt = async (of: string): Promise<SourceView> =>
    eventually(
      () => source(of),
      (one) => one.lastPolledAt !== null && new Date(one.lastPolledAt).getTime() === clock.now().getTime(),
    )

  async function add(url: string, of = key()): Promise<SourceView> {
    await trial.ask('POST', '/v1/sources', { url, key: of, intervalSeconds: 3600 })
    return polledAt(of)
  }

  /** The source is due so long after the last look, and is looked at. */
  async function later(ms: number, of = key()): Promise<SourceView> {
    clock.set(new Date(clock.now().getTime() + ms))
    const { db } = trial.service.context
    await db.query(
      `with s as (update sources set due_at = now() where key = $1 returning host_id)
       update hosts set due_at = now(), nudged_at = null, free_at = now() from s where hosts.id = s.host_id`,
      [of],
    )
    return polledAt(of)
  }

  async function events(types: string): Promise<{ type: string; data: Record<string, unknown> }[]> {
    const all = (await trial.ask('GET', `/v1/events?limit=200&types=${types}`)).json as { events: [] }
    return all.events.filter(({ data }: { data: { source: { key: string } } }) => data.source.key === key())
  }

  const entries = async (): Promise<{ url: string; state: string }[]> =>
    trial.service.context.db.query(
      `select e.url, e.state from entries e join sightings s on s.entry_id = e.id join sources o on o.id = s.source_id
       where o.key = $1 order by e.id`,
      [key()],
    )

  it('keeps to a new address after it was told of it long enough, and remembers the old one', async () => {
    const to = `${press.url}/new.xml`
    press.answer('/old.xml', (_, response) => void response.writeHead(301, { location: to }).end())
    press.answer('/new.xml', (_, response) => sendFeed(response, rss([{ title: 'One', link: `${press.url}/1` }])))
    await add(`${press.url}/old.xml`)
    for (const _ of [2, 3, 4]) expect((await later(15 * MINUTE)).url).toBe(`${press.url}/old.xml`)
    const moved = await later(15 * MINUTE)
    expect(moved).toMatchObject({ url: to, configuredUrl: `${press.url}/old.xml`, movedAt: clock.now().toISOString() })
    expect(trial.log.some((line) => line.includes('"source.moved"') && line.includes(to))).toBe(true)
    const before = press.asked.length
    await later(HOUR)
    const feeds = press.asked.slice(before).filter(({ path }) => path.endsWith('.xml'))
    expect(feeds.map(({ path }) => path)).toEqual(['/new.xml'])
  })

  it('moves to another host, and is asked in its turn', async () => {
    const other = await startPress()
    press.answer('/old.xml', (_, response) => void response.writeHead(308, { location: other.feedUrl }).end())
    await add(`${press.url}/old.xml`)
    for (const _ of [2, 3, 4, 5]) await later(HOUR)
    const [host] = await trial.service.context.db.query<{ name: string }>(
      'select h.name from hosts h join sources s on s.host_id = h.id where s.key = $1',
      [key()],
    )
    expect(host?.name).toBe(new URL(other.url).host)
    const before = press.asked.length
    await later(HOUR)
    expect(press.asked.length).toBe(before)
    await other.close()
  })

  it('does not believe "not modified" for ever, and not at all from a server that was caught', async () => {
    const conditional: boolean[] = []
    let items = [{ title: 'One', link: `${press.url}/1` }]
    press.answer('/lies.xml', (request, response) => {
      conditional.push(request.headers['if-none-match'] !== undefined)
      if (request.headers['if-none-match']) return void response.writeHead(304).end()
      sendFeed(response, rss(items), { etag: '"always"' })
    })
    await add(`${press.url}/lies.xml`)
    items = [{ title: 'Two', link: `${press.url}/2` }, ...items]
    await later(HOUR)
    expect(await entries()).toHaveLength(1)
    await later(24 * HOUR)
    expect(await entries()).toHaveLength(2)
    await later(HOUR)
    expect(conditional).toEqual([false, true, false, false])
    expect(trial.log.some((line) => line.includes('source.validators-doubted'))).toBe(true)
  })

  it('takes a host that asks for rest at its word, and no other host', async () => {
    const other = await startPress()
    press.answer('/a.xml', (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end())
    const asked = await add(`${press.url}/a.xml`)
    expect(asked).toMatchObject({ lastStatus: 429, nextWhy: 'it asks to be left alone for 2 h (Retry-After)' })
    const elsewhere = await add(other.feedUrl, `${key()}-elsewhere`)
    expect(elsewhere.lastStatus).toBe(200)
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: `${key()}-same`, intervalSeconds: 3600 })
    const due = await trial.service.context.db.query<{ name: string; wait: number }>(
      'select name, extract(epoch from due_at - now())::float8 as wait from hosts where name = any($1::text[]) order by wait desc',
      [[new URL(press.url).host, new URL(other.url).host]],
    )
    expect(due[0]?.name).toBe(new URL(press.url).host)
    expect(due[0]?.wait).toBeGreaterThan(7100)
    expect(due[1]?.wait).toBeLessThan(3700)
    expect((await source(`${key()}-same`)).lastPolledAt).toBeNull()
    await other.close()
  })

  it('holds up the host that a redirect led to, not the one that it led away from', async () => {
    const other = await startPress()
    other.answer('/busy.xml', (_, response) => void response.writeHead(503, { 'retry-after': '600' }).end())
    press.answer(
      '/away.xml',
      (_, response) => void response.writeHead(302, { location: `${other.url}/busy.xml` }).end(),
    )
    await add(`${press.url}/away.xml`)
    const hosts = await trial.service.context.db.query<{ name: string; pause: number }>(
      'select name, extract(epoch from free_at - now())::float8 as pause from hosts where name = any($1::text[])',
      [[new URL(press.url).host, new URL(other.url).host]],
    )
    const pause = (url: string) => hosts.find(({ name }) => name === new URL(url).host)?.pause
    expect(pause(other.url)).toBeGreaterThan(590)
    expect(pause(press.url)).toBeLessThanOrEqual(0)
    await other.close()
  })

  it('shows nothing as new where a source changes its guids, and what in its addresses counts readers', async () => {
    const published = new Date(now.getTime() - HOUR)
    let guid = 'a'
    let count = 'utm_source=rss'
    const items = () =>
      [1, 2, 3].map((i) => ({
        title: `Report ${i}`,
        link: `${press.url}/${i}?${count}`,
        published,
        guid: `${guid}${i}`,
      }))
    press.answer('/feed.xml', (_, response) => sendFeed(response, rss(items())))
    await add(press.feedUrl)
    guid = 'b'
    count = 'utm_source=feed&utm_medium=rss'
    await later(HOUR)
    expect(await entries()).toHaveLength(3)
    expect((await source()).lastNewAt).toBe(now.toISOString())
  })

  it('shows nothing as new where a source changes all its addresses', async () => {
    const titles = ['The first report of the day', 'The second report of the day', 'The third report of the day']
    let path = '/news'
    const published = new Date(now.getTime() - HOUR)
    const items = () =>
      titles.map((title, i) => ({ title, link: `${press.url}${path}/${i}?utm_source=rss`, published }))
    const feed = () => rss(items())
    press.answer('/feed.xml', (_, response) => sendFeed(response, feed()))
    await add(press.feedUrl)
    await eventually(entries, (all) => all.length === 3 && all.every(({ state }) => state === 'failed'))
    // Their pages do not exist here; what matters is how an entry that was read is known again.
    const { db } = trial.service.context
    await db.query(
      `with p as (insert into pages (url_key, url, fetched_url, host_id, outcome, reader_version, first_read_at, read_at)
         select e.url_key, e.url, e.url, e.host_id, 'no-article', 1, $2, $2 from entries e
         join sightings s on s.entry_id = e.id join sources o on o.id = s.source_id where o.key = $1 returning id, url_key)
       update entries e set state = 'fetched', page_id = p.id from p where p.url_key = e.url_key`,
      [key(), now],
    )
    path = '/articles'
    await later(HOUR)
    expect((await entries()).map(({ state }) => state)).toEqual(new Array(6).fill('fetched'))
    expect((await source()).lastNewAt).toBe(now.toISOString())
    const asked = press.asked.filter(({ path: at }) => at.startsWith('/articles'))
    expect(asked).toEqual([])
    titles.push('The fourth report of the day')
    const after = await later(HOUR)
    expect(after.lastNewAt).toBe(clock.now().toISOString())
  })

  it('tells once that a source is silent, and that it speaks again', async () => {
    const start = now.getTime()
    let items = Array.from({ length: 500 }, (_, i) => ({
      title: `Report ${i}`,
      link: `${press.url}/${i}`,
      published: new Date(start - i * HOUR),
    }))
    press.answer('/feed.xml', (_, response) => sendFeed(response, rss(items)))
    await add(press.feedUrl)
    expect((await source()).pacePerDay).toBeCloseTo(24, 0)
    await later(6 * HOUR)
    expect(await events('source.silent')).toEqual([])
    const silent = await later(18 * HOUR)
    expect(silent).toMatchObject({ health: 'silent', silentSince: new Date(start).toISOString() })
    await later(HOUR)
    expect((await events('source.silent')).map(({ data }) => data)).toEqual([
      expect.objectContaining({ since: new Date(start).toISOString(), usualPerHour: expect.closeTo(1, 0) }),
    ])
    items = [{ title: 'Back', link: `${press.url}/back`, published: clock.now() }, ...items]
    expect((await later(HOUR)).health).toBe('working')
    await later(HOUR)
    expect((await events('source.recovered')).map(({ data }) => data)).toEqual([
      expect.objectContaining({ failingSince: null, failures: 0, silentSince: new Date(start).toISOString() }),
    ])
  })

  it('says of a source that never worked nothing at all', async () => {
    press.answer('/feed.xml', (_, response) => void response.writeHead(500).end())
    await add(press.feedUrl)
    for (const _ of [1, 2, 3, 4, 5, 6]) await later(HOUR)
    expect(await source()).toMatchObject({ health: 'never-worked', failures: 7 })
    expect(await events('source.failing,source.silent,source.recovered')).toEqual([])
  })
})
