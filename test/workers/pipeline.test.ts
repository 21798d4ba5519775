import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventId } from '../../src/domain/event.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type SetClock, setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { type Receiver, startReceiver } from '../support/receiver.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

interface Listed {
  articles: { id: number; title: string; url: string; topics: string[]; state: string; history: boolean }[]
}

/** Noon of a day far from the days of the other tests, so that no story of one belongs to another. */
let month = 0
function anotherDay(): Date {
  month += 1
  return new Date(Date.UTC(2024, month, 8, 15))
}

/** A report of an exchange, long enough to be an article. */
function swap(count: number, words = 'Buses brought them to a clinic near the border'): string[] {
  return [
    `Russia and Ukraine exchanged prisoners of war on Thursday, with each side releasing ${count} servicemen, the defence ministries of both countries said in statements.`,
    `${words} at border post number ${month}, where doctors examined them before they could telephone their families for the first time in many months.`,
    `The United Arab Emirates mediated the exchange, the Russian Defence Ministry said, and thanked the diplomats who had prepared it over several weeks of quiet talks.`,
  ]
}

/** News that no topic covers. */
function plain(n: number): string[] {
  return [
    `The council of the town of Number ${n} in district ${month} opened a library on Thursday after ${n + 3} years of building that had cost more than anybody expected when the work began.`,
    `Readers queued from the early morning, and the first book to be borrowed was a history of the local railway, which closed in the year when the oldest guest was born.`,
    `The library will be open on every day but Monday, and children may take as many as ${n + 2} books home for a month without paying anything at all.`,
  ]
}

describe.each(BACKENDS)('the pipeline on %s', (backend) => {
  let place: Place
  let trial: Trial
  const clock: SetClock = setClock('2024-01-01T00:00:00Z')
  let now: Date
  let press: Press
  let receiver: Receiver
  let endpoint: number
  /** Last sequence of the log before the test. */
  let before: number

  beforeAll(async () => {
    place = await makePlace(backend)
    trial = await startTrial(place, clock, {
      settings: {
        web: { gap: '300ms', timeout: '5s', allow: ['127.0.0.0/8'] },
        delivery: {
          https_only: false,
          allow: ['127.0.0.0/8'],
          timeout: '5s',
          schedule: ['200ms', '200ms', '1s'],
          jitter: 0,
        },
      },
    })
  })

  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })

  beforeEach(async () => {
    now = anotherDay()
    clock.set(now)
    press = await startPress()
    receiver = await startReceiver()
    const added = (await trial.ask('POST', '/v1/endpoints', { url: receiver.url })).json as {
      id: number
      secret: string
    }
    receiver.trust(added.secret)
    endpoint = added.id
    before = (await trial.service.context.db.query<{ last: number }>('select last from log_head'))[0]?.last ?? 0
  })

  afterEach(async () => {
    await trial.ask('PATCH', `/v1/sources/${key()}`, { state: 'disabled' })
    await trial.ask('DELETE', `/v1/endpoints/${endpoint}`)
    await receiver.close()
    await press.close()
  })

  const key = (): string => `press-${month}`

  /** Has the press watched, past the first poll: what it publishes from here on is news. */
  async function watch(): Promise<void> {
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: key(), intervalSeconds: 1 })
    await eventually(
      async () => (await trial.ask('GET', `/v1/sources/${key()}`)).json as { lastPolledAt: string | null },
      (source) => source.lastPolledAt !== null,
    )
  }

  /** The articles of this test, once there are `count` and all have been understood. */
  async function articles(count: number, from = press): Promise<Listed['articles']> {
    return eventually(
      async () =>
        ((await trial.ask('GET', '/v1/articles?limit=100')).json as Listed).articles.filter(({ url }) =>
          url.startsWith(from.url),
        ),
      (found) => found.length >= count && found.every((article) => article.state === 'linked'),
    )
  }

  /** The events of this test. */
  async function events(types: string): Promise<{ id: string; type: string; data: Record<string, unknown> }[]> {
    const after = before > 0 ? `&after=${eventId(before)}` : ''
    return ((await trial.ask('GET', `/v1/events?limit=200&types=${types}${after}`)).json as { events: [] }).events
  }

  /** Deliveries to this test's receiver that are still to be made. */
  async function openDeliveries(): Promise<unknown[]> {
    return trial.service.context.db.query(`select id from deliveries where endpoint_id = $1 and state = 'pending'`, [
      endpoint,
    ])
  }

  it('carries a new entry to a signed alert, with its reasons', async () => {
    await watch()
    const url = press.publish({
      path: '/swap-of-the-day',
      title: 'Russia and Ukraine exchange 157 prisoners of war each',
      paragraphs: swap(157),
      published: now,
    })
    await receiver.until(1)
    const [alert] = receiver.received
    expect(alert).toMatchObject({ type: 'story.opened', verified: true })
    expect(alert?.data).toMatchObject({ history: false, story: { topic: 'prisoner-exchange', kind: 'exchange' } })
    expect(alert?.data.evidence).not.toEqual([])
    expect(alert?.body).toContain(url)
    expect(alert?.body).toContain('"count":157')
    const [article] = await articles(1)
    expect(article).toMatchObject({ url, topics: ['prisoner-exchange'], history: false })
  })

  it('says one text under twenty addresses once', async () => {
    await watch()
    for (let n = 0; n < 20; n++) {
      press.publish({
        path: `/copy-number-${n}?edition=${n}`,
        title: 'Russia and Ukraine exchange 120 prisoners of war each',
        paragraphs: swap(120),
        published: now,
      })
    }
    await eventually(
      async () => press.asked.filter(({ path }) => path.startsWith('/copy')).length,
      (asked) => asked >= 20,
    )
    await receiver.until(1)
    expect(await articles(1)).toHaveLength(1)
    expect(await events('story.opened')).toHaveLength(1)
    expect(await openDeliveries()).toEqual([])
    expect(receiver.received).toHaveLength(1)
  })

  it('makes one story of several reports, and alerts once', async () => {
    await watch()
    const reports = [
      [
        '/first-report',
        'Russia and Ukraine exchange 157 prisoners of war each',
        'Buses brought them to a clinic near the border',
      ],
      [
        '/second-report',
        'Prisoner swap: 157 soldiers return on each side',
        'Relatives waited in the snow with flags and photographs',
      ],
      [
        '/third-report',
        'Moscow and Kyiv swap 157 prisoners of war each after UAE mediation',
        'The released men were taken to a hospital by train',
      ],
    ] as const
    for (const [path, title, words] of reports)
      press.publish({ path, title, paragraphs: swap(157, words), published: now })
    expect(await articles(3)).toHaveLength(3)
    await receiver.until(1)
    expect(await events('story.opened')).toHaveLength(1)
  })

  it('alerts nobody of what a first poll shows, nor of what is old', async () => {
    press.publish({
      path: '/stood-there-before',
      title: 'Russia and Ukraine exchange 95 prisoners of war each',
      paragraphs: swap(95),
      published: now,
    })
    await watch()
    await articles(1)
    press.publish({
      path: '/two-days-old',
      title: 'Russia and Ukraine exchange 203 prisoners of war each',
      paragraphs: swap(203, 'Ships carried them across the strait'),
      published: new Date(now.getTime() - 2 * 24 * 3600 * 1000),
    })
    const all = await articles(2)
    expect(all.map((article) => article.history)).toEqual([true, true])
    const opened = await events('story.opened')
    expect(opened.length).toBeGreaterThan(0)
    expect(opened.every((event) => event.data.history === true)).toBe(true)
    expect(receiver.received).toEqual([])
  })

  it('tells once of a story that was history when live news of it comes', async () => {
    press.publish({
      path: '/stood-there-before',
      title: 'Russia and Ukraine exchange 95 prisoners of war each',
      paragraphs: swap(95),
      published: now,
    })
    await watch()
    await articles(1)
    press.publish({
      path: '/live-report',
      title: 'Prisoner swap: 95 soldiers return on each side',
      paragraphs: swap(95, 'Relatives waited in the snow with flags'),
      published: now,
    })
    await receiver.until(1)
    expect(receiver.received.map((one) => one.type)).toEqual(['story.updated'])
    expect(receiver.received[0]?.data.changes).toMatchObject([{ kind: 'corroboration' }])
  })

  it('notes a corrected page as a revision', async () => {
    await watch()
    const article = {
      path: '/corrected-later',
      title: 'Russia and Ukraine exchange 150 prisoners of war each',
      published: now,
    }
    press.publish({ ...article, paragraphs: swap(150) })
    await articles(1)
    press.publish({ ...article, paragraphs: swap(157), updated: new Date(now.getTime() + 60_000) })
    const revised = await eventually(
      () => events('article.revised'),
      (found) => found.length > 0,
    )
    expect(revised).toHaveLength(1)
    expect(revised[0]?.data).toMatchObject({ revision: 2, history: false })
    expect(revised[0]?.data.difference).toMatchObject({
      removed: [expect.stringContaining('150')],
      added: [expect.stringContaining('157')],
    })
    expect(await articles(2)).toHaveLength(2)
    expect(await events('story.opened')).toHaveLength(1)
  })

  it('asks robots.txt first and keeps to it', async () => {
    press.answer(
      '/robots.txt',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /closed'),
    )
    await watch()
    press.publish({
      path: '/closed/to-robots-page',
      title: 'Town 1 opens a library',
      paragraphs: plain(1),
      published: now,
    })
    press.publish({
      path: '/open/to-all-readers',
      title: 'Town 2 opens a library',
      paragraphs: plain(2),
      published: now,
    })
    await articles(1)
    const refused = await eventually(
      () =>
        trial.service.context.db.query<{ reason: string }>(
          `select reason from entries where state = 'refused' and url like '${press.url}%'`,
        ),
      (rows) => rows.length > 0,
    )
    expect(refused).toEqual([{ reason: `robots.txt does not allow ${press.url}/closed/to-robots-page` }])
    expect(press.asked.map(({ path }) => path)).not.toContain('/closed/to-robots-page')
  })

  it('leaves a gap between the pages of one host, one request at a time', async () => {
    await watch()
    let inFlight = 0
    let most = 0
    for (let n = 0; n < 4; n++) {
      const path = `/polite-page-number-${n}`
      press.publish({ path, title: `Town ${n} opens a library`, paragraphs: plain(n), published: now })
    }
    const page = (n: number) =>
      `<html><body><article><h1>Town ${n} opens a library</h1>${plain(n)
        .map((p) => `<p>${p}</p>`)
        .join('')}</article></body></html>`
    for (let n = 0; n < 4; n++) {
      press.answer(`/polite-page-number-${n}`, (_, response) => {
        most = Math.max(most, ++inFlight)
        setTimeout(() => {
          inFlight -= 1
          response.writeHead(200, { 'content-type': 'text/html' }).end(page(n))
        }, 30)
      })
    }
    await articles(4)
    expect(most).toBe(1)
    const times = press.asked.filter(({ path }) => path.startsWith('/polite')).map(({ at }) => at)
    const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0))
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(290)
  })

  it('leaves a host alone that says 429, for as long as it says', async () => {
    await watch()
    let asked = 0
    press.answer('/busy-at-first-page', (_, response) => {
      asked += 1
      if (asked === 1) return void response.writeHead(429, { 'retry-after': '3600' }).end()
      response.writeHead(200).end()
    })
    press.publish({
      path: '/busy-at-first-page',
      title: 'Town 1 opens a library',
      paragraphs: plain(1),
      published: now,
    })
    const waiting = await eventually(
      () =>
        trial.service.context.db.query<{ reason: string; seconds: number }>(
          `select e.reason, extract(epoch from h.due_at - now())::float8 as seconds from entries e join hosts h on h.id = e.host_id
           where e.state = 'waiting' and e.reason is not null and e.url like '${press.url}%'`,
        ),
      (rows) => rows.length > 0,
    )
    expect(waiting[0]?.reason).toBe(`${press.url}/busy-at-first-page answered 429`)
    expect(waiting[0]?.seconds).toBeGreaterThan(3500)
  })

  it('fetches a page that has moved to another host in that host’s turn', async () => {
    const other = await startPress()
    try {
      await watch()
      other.publish({
        path: '/moved-to-this-page',
        title: 'Town 9 opens a library',
        paragraphs: plain(9),
        published: now,
      })
      press.answer(
        '/moves-to-another-page',
        (_, response) => void response.writeHead(301, { location: `${other.url}/moved-to-this-page` }).end(),
      )
      press.publish({
        path: '/moves-to-another-page',
        title: 'Town 9 opens a library',
        paragraphs: plain(9),
        published: now,
      })
      const [article] = await articles(1, other)
      expect(article?.url).toBe(`${other.url}/moved-to-this-page`)
      expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/moved-to-this-page'])
    } finally {
      await other.close()
    }
  })

  it('hands URLs in once, however often they are handed in', async () => {
    await watch()
    const url = press.publish({
      path: '/handed-in-page-one',
      title: 'Town 4 opens a library',
      paragraphs: plain(4),
      published: now,
    })
    press.answer('/feed.xml', (_, response) => void response.writeHead(304).end())
    const first = await trial.ask('POST', '/v1/entries', {
      entries: [url, 'http://10.0.0.1/inside', 'no url at all'],
    })
    const again = await trial.ask('POST', '/v1/entries', { entries: [`${url}?utm_source=elsewhere`] })
    expect(first.json).toMatchObject({ results: [{ kind: 'accepted' }, { kind: 'refused' }, { kind: 'refused' }] })
    expect(again.json).toMatchObject({ results: [{ kind: 'known' }] })
    expect(await articles(1)).toHaveLength(1)
  })
})
