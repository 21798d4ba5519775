import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { startReceiver } from '../support/receiver.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T15:00:00Z')
const minutes = (n: number): Date => new Date(NOW.getTime() + n * 60_000)

interface Update {
  readonly id: string
  readonly at: Date
  readonly title: string
  readonly text: string
}
interface Listed {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly published: string
  readonly topics: readonly string[]
  readonly state: string
  readonly history: boolean
}

const MORNING: Update[] = [
  [
    'a',
    -50,
    'Trams run again',
    'Trams run again on the line to the harbour, the transport office said, after a fallen tree had been cleared from the rails before dawn by its workers.',
  ],
  [
    'b',
    -40,
    'Library opens',
    'The library of the old town has opened its doors, and readers queued from the early morning for the first books, which were given out by the mayor himself.',
  ],
  [
    'c',
    -30,
    'Rain until the evening',
    'It will rain until the evening, the weather service said, and the wind from the sea will be strong enough to close the northern bridge to lorries and buses.',
  ],
].map(
  ([id, at, title, text]) =>
    ({
      id,
      at: minutes(Number(at)),
      title,
      text: `${text} So the people heard who had come to the market square in the early hours of the day.`,
    }) as Update,
)
const swap = (count: number) =>
  `Russia and Ukraine exchanged prisoners of war on Thursday, each side releasing ${count} servicemen, the defence ministries of both countries said in statements. The United Arab Emirates mediated the exchange, the Russian ministry said.`
const SWAP: Update = {
  id: 'd',
  at: minutes(-5),
  title: 'Russia and Ukraine exchange prisoners of war',
  text: swap(150),
}

describe('a live blog, through the service', () => {
  const clock = setClock(NOW)
  let place: Place
  let trial: Trial
  let press: Press

  beforeAll(async () => {
    place = await makePlace('embedded')
    press = await startPress()
    press.answer('/robots.txt', (_, response) => response.writeHead(404).end())
    trial = await startTrial(place, clock, {
      settings: {
        web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] },
        delivery: { allow: ['127.0.0.0/8'] },
        reading: { look_again: ['1h', '2h'] },
      },
    })
  })
  afterAll(async () => {
    await trial.stop()
    await press.close()
    await place.remove()
  })

  const show = (path: string, updates: readonly Update[], intro = '') =>
    press.answer(path, (_, response) => {
      const entries = updates
        .toReversed()
        .map(
          ({ id, at, title, text }) =>
            `<article id="${id}"><time datetime="${at.toISOString()}"></time><h3>${title}</h3><p>${text}</p></article>`,
        )
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="en"><head><title>The day, as it happens</title></head><body><main><h1>The day, as it happens</h1>${intro}<div>${entries.join('')}</div></main></body></html>`,
        )
    })
  const articles = async (path: string): Promise<Listed[]> => {
    const { json } = await trial.ask('GET', '/v1/articles?limit=200')
    const all = (json as { articles: Listed[] }).articles
    return all.filter(({ url }) => url.startsWith(press.url + path)).sort((a, b) => a.id - b.id)
  }
  const understood = (path: string, count: number) =>
    eventually(
      () => articles(path),
      (found) => found.length >= count && found.every(({ state }) => state === 'linked'),
    )
  const entryRow = async (path: string) => {
    const { db } = trial.service.context
    const rows = await db.query<{ state: string; looks: number; page_id: number | null }>(
      'select state, looks, page_id from entries where url = $1',
      [press.url + path],
    )
    return rows[0]
  }
  const handIn = async (path: string) => {
    await trial.ask('POST', '/v1/entries', { entries: [press.url + path] })
  }
  const asked = (path: string): number => press.asked.filter((one) => one.path === path).length
  /** Makes the next look at a page due, and waits until it is over. */
  const lookAgain = async (path: string) => {
    const { db } = trial.service.context
    const before = asked(path)
    const url = press.url + path
    await db.query("update entries set state = 'waiting', due_at = now() where url = $1", [url])
    await db.query(
      'update hosts set due_at = now(), nudged_at = null where id = (select host_id from entries where url = $1)',
      [url],
    )
    await eventually(
      async () => ({ asked: asked(path), waits: (await due(path)) > 60 }),
      (now) => now.asked > before && now.waits,
    )
  }
  const due = async (path: string): Promise<number> => {
    const rows = await trial.service.context.db.query<{ s: number | null }>(
      'select extract(epoch from due_at - now())::float8 as s from entries where url = $1',
      [press.url + path],
    )
    return rows[0]?.s ?? Number.POSITIVE_INFINITY
  }
  const events = async (types: string) => {
    const { json } = await trial.ask('GET', `/v1/events?limit=200&types=${types}`)
    return (json as { events: { data: Record<string, unknown> }[] }).events
  }

  it('is kept by its entries: new ones as news, changed ones as revisions, with one alert of one happening', async () => {
    const receiver = await startReceiver()
    try {
      expect((await trial.ask('POST', '/v1/endpoints', { url: receiver.url })).status).toBe(201)
      show('/day', MORNING)
      await handIn('/day')
      const morning = await understood('/day', 3)
      expect(morning.map(({ title, url, published, topics }) => ({ title, url, published, topics }))).toEqual(
        MORNING.map(({ id, title, at }) => ({
          title,
          url: `${press.url}/day#${id}`,
          published: at.toISOString(),
          topics: [],
        })),
      )
      const view = await trial.ask('GET', `/v1/entries?url=${encodeURIComponent(`${press.url}/day`)}`)
      expect(view.json).toMatchObject({ page: { outcome: 'live-blog', url: `${press.url}/day` } })
      // A blog is looked at again though nothing of it has a topic yet.
      expect(await entryRow('/day')).toMatchObject({ state: 'waiting', looks: 1 })

      show('/day', [...MORNING, SWAP])
      await lookAgain('/day')
      const [, , , news] = await understood('/day', 4)
      expect(news).toMatchObject({ url: `${press.url}/day#d`, topics: ['prisoner-exchange'], history: false })
      expect(await articles('/day')).toHaveLength(4)
      await receiver.until(1)
      expect(await events('article.revised')).toEqual([])

      show('/day', [...MORNING, { ...SWAP, text: swap(157) }])
      await lookAgain('/day')
      const revised = await eventually(
        () => events('article.revised'),
        (found) => found.length > 0,
      )
      expect(revised).toMatchObject([{ data: { revision: 2, replaces: { id: news?.id } } }])
      expect(JSON.stringify(revised)).toContain('157')
      await understood('/day', 5)
      expect(await events('story.opened')).toHaveLength(1)

      // A further entry on the same happening, and one that is no news: nothing to alert of.
      const again = {
        ...SWAP,
        id: 'e',
        at: minutes(-1),
        title: 'Russia and Ukraine swap prisoners of war',
        text: swap(157),
      }
      show('/day', [...MORNING, { ...SWAP, text: swap(157) }, again])
      await lookAgain('/day')
      await understood('/day', 6)
      await eventually(
        async () => receiver.received.filter(({ type }) => type === 'story.updated').length,
        (count) => count > 0,
      )
      expect(receiver.received.map(({ type }) => type)).toEqual(['story.opened', 'story.updated'])

      // Nothing new: the looks go on, and end.
      await lookAgain('/day')
      expect(await articles('/day')).toHaveLength(6)
      expect(await events('article.revised')).toHaveLength(1)
    } finally {
      await receiver.close()
    }
  })

  it('has one article of a text that another page shows too, and tells whose entry it is', async () => {
    show('/copy', [
      ...MORNING.map((one) => ({ ...one, id: `x${one.id}` })),
      {
        ...MORNING[0],
        id: 'n',
        at: minutes(-2),
        title: 'Another title',
        text: `${MORNING[0]?.text} It was an old one.`,
      } as Update,
    ])
    await handIn('/copy')
    const own = await understood('/copy', 1)
    expect(own.map(({ url }) => url)).toEqual([`${press.url}/copy#n`])
    const [first] = await articles('/day')
    const { json } = await trial.ask('GET', `/v1/articles/${first?.id}`)
    expect((json as { pages: unknown[] }).pages).toMatchObject([
      { url: `${press.url}/day#a`, liveBlog: `${press.url}/day`, revision: 1, current: true },
      { url: `${press.url}/copy#xa`, liveBlog: `${press.url}/copy` },
    ])
    const showed = (json as { sightings: { url: string }[] }).sightings.map(({ url }) => url)
    expect(showed.sort()).toEqual([`${press.url}/copy`, `${press.url}/day`])
  })

  it('has what stands outside its entries for an article of its own, where that is as long as one', async () => {
    const intro =
      'Here is what is known of the day so far, from those who have seen it and from those who have prepared it for many weeks: the trams run, the library is open, and the northern bridge will be closed in the afternoon, when the wind turns.'
    const other = MORNING.map((one) => ({ ...one, text: `${one.text} So it was told.` }))
    show('/intro', other, `<p>${intro}</p>`)
    await handIn('/intro')
    const all = await understood('/intro', 4)
    expect(all[0]).toMatchObject({ title: 'The day, as it happens', url: `${press.url}/intro` })
    expect(all).toHaveLength(4)
  })

  it('is looked at no more where all of it is old', async () => {
    const old = MORNING.map((one, n) => ({ ...one, at: minutes(-3000 + n), text: `${one.text} That was long ago.` }))
    show('/old', old)
    await handIn('/old')
    expect((await understood('/old', 3)).every(({ history }) => history)).toBe(true)
    expect(await entryRow('/old')).toMatchObject({ state: 'fetched', looks: 0 })
  })
})
