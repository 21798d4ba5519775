import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type SetClock, setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { type Receiver, startReceiver } from '../support/receiver.js'
import { eventually, startTrial, type Trial, type TrialSettings } from '../support/service.js'

const NOW = '2026-02-05T15:00:00Z'

interface Listed {
  articles: { id: number; title: string; url: string; topics: string[]; state: string; history: boolean }[]
}

/** A report of an exchange, long enough to be an article. */
function swap(count: number, words = 'Buses brought them to a clinic near the border'): string[] {
  return [
    `Russia and Ukraine exchanged prisoners of war on Thursday, with each side releasing ${count} servicemen, the defence ministries of both countries said in statements.`,
    `${words}, where doctors examined them before they could telephone their families for the first time in many months.`,
    `The United Arab Emirates mediated the exchange, the Russian Defence Ministry said, and thanked the diplomats who had prepared it over several weeks of quiet talks.`,
  ]
}

/** News that no topic covers. */
function plain(n: number): string[] {
  return [
    `The council of the town of Number ${n} opened a library on Thursday after ${n + 3} years of building that had cost more than anybody expected when the work began.`,
    `Readers queued from the early morning, and the first book to be borrowed was a history of the local railway, which closed in the year when the oldest guest was born.`,
    `The library will be open on every day but Monday, and children may take as many as ${n + 2} books home for a month without paying anything at all.`,
  ]
}

describe.each(BACKENDS)('the pipeline on %s', (backend) => {
  let place: Place
  let clock: SetClock
  let press: Press
  let receiver: Receiver
  let trial: Trial | null

  beforeEach(async () => {
    place = await makePlace(backend)
    clock = setClock(NOW)
    press = await startPress()
    receiver = await startReceiver()
    trial = null
  })

  afterEach(async () => {
    await trial?.stop()
    await receiver.close()
    await press.close()
    await place.remove()
  })

  /** Starts the service on the press, with a trusted receiver, past its first poll. */
  async function begin(extra: TrialSettings = {}): Promise<Trial> {
    const started = await startTrial(place, clock, {
      sources: [{ key: 'press', name: 'The press', kind: 'feed', url: press.feedUrl, interval: '1s' }],
      ...extra,
      settings: {
        ...extra.settings,
        web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'], ...extra.settings?.web },
        delivery: {
          https_only: false,
          allow: ['127.0.0.0/8'],
          timeout: '5s',
          schedule: ['200ms', '200ms', '1s'],
          jitter: 0,
        },
      },
    })
    trial = started
    const added = await started.ask('POST', '/v1/endpoints', { url: receiver.url })
    receiver.trust((added.json as { secret: string }).secret)
    await polledOnce(started, 'press')
    return started
  }

  async function polledOnce(started: Trial, key: string): Promise<void> {
    await eventually(
      async () =>
        (await started.ask('GET', '/v1/sources?limit=100')).json as {
          sources: { key: string; lastPolledAt: string | null }[]
        },
      ({ sources }) => sources.some((source) => source.key === key && source.lastPolledAt !== null),
    )
  }

  /** All articles, once there are `count` and all have been understood. */
  async function articles(started: Trial, count: number): Promise<Listed['articles']> {
    const { articles } = await eventually(
      async () => (await started.ask('GET', '/v1/articles?limit=100')).json as Listed,
      ({ articles }) => articles.length >= count && articles.every((article) => article.state === 'linked'),
    )
    return articles
  }

  async function events(
    started: Trial,
    types: string,
  ): Promise<{ id: string; type: string; data: Record<string, unknown> }[]> {
    return ((await started.ask('GET', `/v1/events?limit=200&types=${types}`)).json as { events: [] }).events
  }

  it('carries a new entry to a signed alert, with its reasons', async () => {
    const started = await begin()
    const url = press.publish({
      path: '/swap-of-the-day',
      title: 'Russia and Ukraine exchange 157 prisoners of war each',
      paragraphs: swap(157),
      published: new Date(NOW),
    })
    await receiver.until(1)
    const [alert] = receiver.received
    expect(alert).toMatchObject({ type: 'story.opened', verified: true })
    expect(alert?.data).toMatchObject({ history: false, story: { topic: 'prisoner-exchange', kind: 'exchange' } })
    expect(alert?.data.evidence).not.toEqual([])
    expect(alert?.body).toContain(url)
    expect(alert?.body).toContain('"count":157')
    const [article] = await articles(started, 1)
    expect(article).toMatchObject({ url, topics: ['prisoner-exchange'], history: false })
  })

  it('says one text under twenty addresses once', async () => {
    const started = await begin()
    for (let n = 0; n < 20; n++) {
      press.publish({
        path: `/copy-number-${n}?edition=${n}`,
        title: 'Russia and Ukraine exchange 120 prisoners of war each',
        paragraphs: swap(120),
        published: new Date(NOW),
      })
    }
    await eventually(
      async () => press.asked.filter(({ path }) => path.startsWith('/copy')).length,
      (asked) => asked >= 20,
    )
    await receiver.until(1)
    expect(await articles(started, 1)).toHaveLength(1)
    expect(await events(started, 'story.opened')).toHaveLength(1)
    await trial?.stop()
    trial = null
    expect(receiver.received).toHaveLength(1)
  })

  it('makes one story of several reports, and alerts once', async () => {
    const started = await begin()
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
      press.publish({ path, title, paragraphs: swap(157, words), published: new Date(NOW) })
    expect(await articles(started, 3)).toHaveLength(3)
    await receiver.until(1)
    const { stories } = (await started.ask('GET', '/v1/stories?limit=10')).json as { stories: unknown[] }
    expect(stories).toHaveLength(1)
    expect(await events(started, 'story.opened')).toHaveLength(1)
  })

  it('alerts nobody of what a first poll shows, nor of what is old', async () => {
    press.publish({
      path: '/stood-there-before',
      title: 'Russia and Ukraine exchange 95 prisoners of war each',
      paragraphs: swap(95),
      published: new Date(NOW),
    })
    const started = await begin()
    await articles(started, 1)
    press.publish({
      path: '/two-days-old',
      title: 'Russia and Ukraine exchange 203 prisoners of war each',
      paragraphs: swap(203, 'Ships carried them across the strait'),
      published: new Date('2026-01-20T10:00:00Z'),
    })
    const all = await articles(started, 2)
    expect(all.map((article) => article.history)).toEqual([true, true])
    const opened = await events(started, 'story.opened')
    expect(opened.map((event) => event.data.history)).toEqual([true, true])
    expect(receiver.received).toEqual([])
  })

  it('tells once of a story that was history when live news of it comes', async () => {
    press.publish({
      path: '/stood-there-before',
      title: 'Russia and Ukraine exchange 95 prisoners of war each',
      paragraphs: swap(95),
      published: new Date(NOW),
    })
    const started = await begin()
    await articles(started, 1)
    press.publish({
      path: '/live-report',
      title: 'Prisoner swap: 95 soldiers return on each side',
      paragraphs: swap(95, 'Relatives waited in the snow with flags'),
      published: new Date(NOW),
    })
    await receiver.until(1)
    expect(receiver.received.map((one) => one.type)).toEqual(['story.updated'])
    expect(receiver.received[0]?.data.changes).toMatchObject([{ kind: 'corroboration' }])
  })

  it('notes a corrected page as a revision', async () => {
    const started = await begin()
    const article = {
      path: '/corrected-later',
      title: 'Russia and Ukraine exchange 150 prisoners of war each',
      published: new Date(NOW),
    }
    press.publish({ ...article, paragraphs: swap(150) })
    await articles(started, 1)
    press.publish({ ...article, paragraphs: swap(157), updated: new Date('2026-02-05T15:30:00Z') })
    const revised = await eventually(
      () => events(started, 'article.revised'),
      (found) => found.length > 0,
    )
    expect(revised).toHaveLength(1)
    expect(revised[0]?.data).toMatchObject({ revision: 2, history: false })
    expect(await articles(started, 2)).toHaveLength(2)
    expect(await events(started, 'story.opened')).toHaveLength(1)
  })

  it('asks robots.txt first and keeps to it', async () => {
    press.answer(
      '/robots.txt',
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /closed'),
    )
    const started = await begin()
    press.publish({
      path: '/closed/to-robots-page',
      title: 'Town 1 opens a library',
      paragraphs: plain(1),
      published: new Date(NOW),
    })
    press.publish({
      path: '/open/to-all-readers',
      title: 'Town 2 opens a library',
      paragraphs: plain(2),
      published: new Date(NOW),
    })
    await articles(started, 1)
    const refused = await eventually(
      () => started.service.context.db.query<{ reason: string }>(`select reason from entries where state = 'refused'`),
      (rows) => rows.length > 0,
    )
    expect(refused).toEqual([{ reason: `robots.txt does not allow ${press.url}/closed/to-robots-page` }])
    expect(press.asked.map(({ path }) => path)).not.toContain('/closed/to-robots-page')
  })

  it('leaves a gap between the pages of one host, one request at a time', async () => {
    const started = await begin({ settings: { web: { gap: '300ms' } } })
    let inFlight = 0
    let most = 0
    for (let n = 0; n < 4; n++) {
      const path = `/polite-page-number-${n}`
      press.publish({ path, title: `Town ${n} opens a library`, paragraphs: plain(n), published: new Date(NOW) })
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
    await articles(started, 4)
    expect(most).toBe(1)
    const times = press.asked.filter(({ path }) => path.startsWith('/polite')).map(({ at }) => at)
    const gaps = times.slice(1).map((at, n) => at - (times[n] ?? 0))
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(290)
  })

  it('leaves a host alone that says 429, for as long as it says', async () => {
    const started = await begin()
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
      published: new Date(NOW),
    })
    const waiting = await eventually(
      () =>
        started.service.context.db.query<{ reason: string; seconds: number }>(
          `select e.reason, extract(epoch from h.due_at - now())::float8 as seconds from entries e join hosts h on h.id = e.host_id
           where e.state = 'waiting' and e.attempts = 1 and e.reason is not null`,
        ),
      (rows) => rows.length > 0,
    )
    expect(waiting[0]?.reason).toBe(`${press.url}/busy-at-first-page answered 429`)
    expect(waiting[0]?.seconds).toBeGreaterThan(3500)
  })

  it('fetches a page that has moved to another host in that host’s turn', async () => {
    const other = await startPress()
    try {
      const started = await begin()
      other.publish({
        path: '/moved-to-this-page',
        title: 'Town 9 opens a library',
        paragraphs: plain(9),
        published: new Date(NOW),
      })
      press.answer(
        '/moves-to-another-page',
        (_, response) => void response.writeHead(301, { location: `${other.url}/moved-to-this-page` }).end(),
      )
      press.publish({
        path: '/moves-to-another-page',
        title: 'Town 9 opens a library',
        paragraphs: plain(9),
        published: new Date(NOW),
      })
      const [article] = await articles(started, 1)
      expect(article?.url).toBe(`${other.url}/moved-to-this-page`)
      expect(other.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/moved-to-this-page'])
    } finally {
      await other.close()
    }
  })

  it('hands URLs in once, however often they are handed in', async () => {
    const started = await begin()
    const url = press.publish({
      path: '/handed-in-page-one',
      title: 'Town 4 opens a library',
      paragraphs: plain(4),
      published: new Date(NOW),
    })
    press.answer('/feed.xml', (_, response) => void response.writeHead(304).end())
    const first = await started.ask('POST', '/v1/entries', {
      entries: [url, 'http://10.0.0.1/inside', 'no url at all'],
    })
    const again = await started.ask('POST', '/v1/entries', { entries: [`${url}?utm_source=elsewhere`] })
    expect(first.json).toMatchObject({ results: [{ kind: 'accepted' }, { kind: 'refused' }, { kind: 'refused' }] })
    expect(again.json).toMatchObject({ results: [{ kind: 'known' }] })
    expect(await articles(started, 1)).toHaveLength(1)
  })
})
