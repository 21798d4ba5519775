import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T15:00:00Z')

const swap = (count: number): string[] => [
  `Russia and Ukraine exchanged prisoners of war on Thursday, with each side releasing ${count} servicemen, the defence ministries of both countries said in statements.`,
  'Buses brought them to a clinic near the border, where doctors examined them before they could telephone their families for the first time in many months.',
  'The United Arab Emirates mediated the exchange, the Russian Defence Ministry said, and thanked the diplomats who had prepared it over several weeks.',
]

const LIBRARY = [
  'The council of the town opened a library on Thursday after nine years of building that had cost more than anybody expected when the work began under another mayor.',
  'Readers queued from the early morning, and the first book to be borrowed was a history of the local railway, which closed in the year when the oldest guest was born.',
]

interface Revised {
  events: { data: { revision: number; difference: { removed: string[]; added: string[] } } }[]
}

describe.each(BACKENDS)('looking again at the pages of tagged articles on %s', (backend) => {
  let place: Place
  let trial: Trial
  let press: Press

  beforeAll(async () => {
    place = await makePlace(backend)
    press = await startPress()
    trial = await startTrial(place, setClock(NOW.toISOString()), {
      settings: {
        web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] },
        reading: { look_again: ['1s', '2s', '3s'] },
      },
    })
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: 'press', intervalSeconds: 1 })
  })

  afterAll(async () => {
    await trial.stop()
    await press.close()
    await place.remove()
  })

  const asked = (path: string): number => press.asked.filter((one) => one.path === path).length

  /** The row of an entry; its public view says the same, without the count of looks. */
  async function entry(path: string): Promise<{ state: string; looks: number; reason: string | null }> {
    const rows = await trial.service.context.db.query<{ state: string; looks: number; reason: string | null }>(
      'select state, looks, reason from entries where url = $1',
      [press.url + path],
    )
    return rows[0] ?? { state: 'unknown', looks: 0, reason: null }
  }

  it('finds a change that the feed says nothing of, and leaves other news alone', async () => {
    press.publish({ path: '/library', title: 'A library after nine years', paragraphs: LIBRARY, published: NOW })
    const article = { path: '/swap', title: 'Russia and Ukraine exchange 150 prisoners of war each', published: NOW }
    press.publish({ ...article, paragraphs: swap(150) })
    await eventually(
      () => entry('/swap'),
      ({ looks }) => looks === 1,
    )
    press.publish({ ...article, paragraphs: swap(157) })
    const done = await eventually(
      () => entry('/swap'),
      ({ looks }) => looks === 4,
    )
    expect(done).toEqual({ state: 'fetched', looks: 4, reason: null })
    expect(asked('/swap')).toBe(4)
    expect(asked('/library')).toBe(1)
    const { events } = (await trial.ask('GET', '/v1/events?types=article.revised')).json as Revised
    expect(events.map(({ data }) => data.revision)).toEqual([2])
    expect(events[0]?.data.difference.removed.join()).toContain('150')
    expect(events[0]?.data.difference.added.join()).toContain('157')
  })

  it('keeps what it knows of a page that is gone when it looks again', async () => {
    press.publish({ path: '/gone', title: 'Each side frees 93 prisoners of war', paragraphs: swap(93), published: NOW })
    await eventually(
      () => entry('/gone'),
      ({ looks }) => looks === 1,
    )
    press.answer('/gone', (_, response) => void response.writeHead(404).end())
    const done = await eventually(
      () => entry('/gone'),
      ({ looks }) => looks === 4,
    )
    expect(done).toEqual({
      state: 'fetched',
      looks: 4,
      reason: `not read again: ${press.url}/gone answered 404`,
    })
    const view = (await trial.ask('GET', `/v1/entries?url=${encodeURIComponent(`${press.url}/gone`)}`)).json as {
      page?: { outcome: string }
    }
    expect(view.page?.outcome).toBe('article')
  })
})
