import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { barePage, type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const STANDFIRST = 'Russia and Ukraine exchanged 157 prisoners of war each on Thursday'
const PARAGRAPHS = [
  'The phone rang at four in the morning. Olena Marchuk had waited for that call for three years and two months.',
  'Her son told her that he was on a bus, and that the bus was warm. She put the kettle on and woke the neighbours.',
  'By noon the whole street stood in her kitchen, and somebody had brought a cake with too many candles on it.',
]

describe('a standfirst, through the service', () => {
  let place: Place
  let trial: Trial
  let press: Press

  beforeAll(async () => {
    place = await makePlace('embedded')
    trial = await startTrial(place, setClock(new Date('2026-02-05T12:00:00Z')), {
      settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } },
    })
    press = await startPress()
    press.answer('/robots.txt', (_, response) => response.writeHead(404).end())
  })
  afterAll(async () => {
    await press.close()
    await trial.stop()
    await place.remove()
  })

  it('is no part of the text, and is judged with it', async () => {
    const title = 'The call came at four'
    press.answer('/call', (_, response) => {
      const page = barePage({ title, paragraphs: PARAGRAPHS, published: new Date('2026-02-05T11:50:00Z') })
      const html = page.replace('</h1>', `</h1><h2>${STANDFIRST}</h2>`)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
    await trial.ask('POST', '/v1/entries', { entries: [`${press.url}/call`] })
    const { db } = trial.service.context
    const found = await eventually(
      async () =>
        (
          await db.query<{ text: string; standfirst: string | null; state: string; evidence: { zone: string }[] }>(
            `select a.text, a.standfirst, a.state, j.evidence from articles a
             join judgements j on j.article_id = a.id and j.applies where a.url = $1`,
            [`${press.url}/call`],
          )
        )[0],
      (one) => one !== undefined,
    )
    expect(found?.text.split('\n\n')).toEqual(PARAGRAPHS)
    expect(found?.standfirst).toBe(STANDFIRST)
    expect(found?.evidence.map((one) => one.zone)).toContain('standfirst')
  })
})
