import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T15:00:00Z')
const BANNER =
  'The harbour reporters who wrote this page live in 214 houses between the lighthouse and the old fish market of our town.'

const TOWNS = ['Arden', 'Belmont', 'Carrow', 'Dunmore', 'Elmfield', 'Farley']

/** News of a town, with the paragraph that stands under all of them. */
const news = (town: string): string[] => [
  `The council of ${town} opened a library on Thursday after nine years of building that had cost more than anybody in ${town} expected when the work began.`,
  `Readers of ${town} queued from the early morning, and the first book to be borrowed there was a history of the ${town} railway, which closed long ago.`,
  BANNER,
]

interface Listed {
  articles: { id: number; url: string; state: string }[]
}

describe.each(BACKENDS)('boilerplate of a host on %s', (backend) => {
  let place: Place
  let trial: Trial
  let press: Press

  beforeAll(async () => {
    place = await makePlace(backend)
    press = await startPress()
    trial = await startTrial(place, setClock(NOW.toISOString()), {
      settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } },
    })
  })

  afterAll(async () => {
    await trial.stop()
    await press.close()
    await place.remove()
  })

  async function textOf(path: string): Promise<string> {
    const list = await eventually(
      async () => ((await trial.ask('GET', '/v1/articles?limit=50')).json as Listed).articles,
      (found) => found.some(({ url, state }) => url === press.url + path && state === 'linked'),
    )
    const id = list.find(({ url }) => url === press.url + path)?.id
    return ((await trial.ask('GET', `/v1/articles/${id}`)).json as { text: string }).text
  }

  it('is learnt from three articles and left out of the fourth', async () => {
    const texts: string[] = []
    for (const [n, town] of TOWNS.entries()) {
      const url = press.publish({
        path: `/${town}`,
        title: `A library for ${town}`,
        paragraphs: news(town),
        published: NOW,
      })
      await trial.ask('POST', '/v1/entries', { entries: [url] })
      texts.push(await textOf(`/${town}`))
      expect(texts).toHaveLength(n + 1)
    }
    expect(texts.map((text) => text.includes(BANNER))).toEqual([true, true, true, false, false, false])
    for (const [n, town] of TOWNS.entries()) expect(texts[n]).toContain(`history of the ${town} railway`)
  })
})
