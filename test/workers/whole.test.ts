import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { barePage, type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T12:00:00Z')
const PUBLISHED = new Date('2026-02-05T11:50:00Z')
const PARAGRAPHS = Array.from(
  { length: 15 },
  (_, n) => `In its part number ${n}, the report tells what the harbour office said about the new quay and its cranes.`,
)

describe('the whole of a text, through the service', () => {
  const clock = setClock(NOW)
  let place: Place
  let trial: Trial
  let press: Press
  let amp: Press

  beforeAll(async () => {
    place = await makePlace('embedded')
    trial = await startTrial(place, clock, { settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } } })
    press = await startPress()
    amp = await startPress()
    for (const host of [press, amp]) host.answer('/robots.txt', (_, response) => response.writeHead(404).end())
  })
  afterAll(async () => {
    await press.close()
    await amp.close()
    await trial.stop()
    await place.remove()
  })

  const show = (
    host: Press,
    path: string,
    paragraphs: readonly string[],
    more: { head?: string; foot?: string } = {},
  ) =>
    host.answer(path, (_, response) => {
      const html = barePage({ title: 'The new quay of the harbour', paragraphs, published: PUBLISHED })
        .replace('</head>', `${more.head ?? ''}</head>`)
        .replace('</body>', `${more.foot ?? ''}</body>`)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'x-robots-tag': 'noarchive' }).end(html)
    })
  const row = async (path: string) => {
    const { db } = trial.service.context
    const rows = await db.query<{
      text: string | null
      facts: unknown
      url: string
      fetch_url: string
      draft: unknown
    }>(
      `select a.text, p.facts, p.url, e.fetch_url, e.draft from entries e join pages p on p.id = e.page_id
       left join revisions r on r.page_id = p.id left join articles a on a.id = r.article_id
       where e.url = $1 and e.state = 'fetched'`,
      [press.url + path],
    )
    return rows[0]
  }
  const read = async (path: string) => {
    await trial.ask('POST', '/v1/entries', { entries: [press.url + path] })
    const found = await eventually(
      () => row(path),
      (one) => one !== undefined,
    )
    if (found === undefined) throw new Error(path)
    expect(found).toMatchObject({ url: press.url + path, fetch_url: press.url + path, draft: null })
    return found
  }
  const askedOf = (host: Press, path: string) =>
    host.asked.filter((one) => one.path.startsWith(path)).map((one) => one.path)

  it('is read from all pages, one after the other', async () => {
    show(press, '/quay', PARAGRAPHS.slice(0, 6), { foot: '<nav><a href="?page=2">2</a><a href="?page=3">3</a></nav>' })
    show(press, '/quay?page=2', PARAGRAPHS.slice(6, 11), { head: '<link rel="next" href="/quay?page=3">' })
    show(press, '/quay?page=3', PARAGRAPHS.slice(11))
    expect((await read('/quay')).text?.split('\n\n')).toEqual(PARAGRAPHS)
    expect(askedOf(press, '/quay')).toEqual(['/quay', '/quay?page=2', '/quay?page=3'])
  })

  it('is what there is of it where a page cannot be had', async () => {
    show(press, '/half', PARAGRAPHS.slice(0, 6), { head: '<link rel="next" href="/half?page=2">' })
    press.answer('/half?page=2', (_, response) => response.writeHead(404).end())
    expect((await read('/half')).text?.split('\n\n')).toEqual(PARAGRAPHS.slice(0, 6))
    expect(askedOf(press, '/half')).toEqual(['/half', '/half?page=2'])
  })

  it('is no other text where a page of it cannot be had for once', async () => {
    const revisions = async () => {
      const { db } = trial.service.context
      return db.query<{ n: number; text: string }>(
        `select r.n, a.text from revisions r join pages p on p.id = r.page_id join articles a on a.id = r.article_id
         where p.url = $1 order by r.n`,
        [`${press.url}/parts`],
      )
    }
    const lookAgain = async () => {
      const before = askedOf(press, '/parts').length
      const { db } = trial.service.context
      const url = `${press.url}/parts`
      await db.query("update entries set state = 'waiting', due_at = now(), attempts = 0 where url = $1", [url])
      await db.query(
        'update hosts set due_at = now(), nudged_at = null where id = (select host_id from entries where url = $1)',
        [url],
      )
      await eventually(
        async () => ({ row: await row('/parts'), asked: askedOf(press, '/parts').length }),
        (now) => now.row !== undefined && now.asked >= before + 2,
      )
    }
    const parts = PARAGRAPHS.map((paragraph) => paragraph.replace('harbour', 'river'))
    const [first, second] = [parts.slice(0, 6), parts.slice(6)]
    const head = '<link rel="next" href="/parts?page=2">'
    const fail = () => press.answer('/parts?page=2', (_, response) => response.writeHead(404).end())
    // At first its second page is missing: that it comes is no change.
    show(press, '/parts', first, { head })
    fail()
    await read('/parts')
    show(press, '/parts?page=2', second)
    await lookAgain()
    expect(await revisions()).toEqual([{ n: 1, text: parts.join('\n\n') }])
    fail()
    await lookAgain()
    expect(await revisions()).toEqual([{ n: 1, text: parts.join('\n\n') }])
    // What the first page says otherwise is told, and the rest is not lost.
    const changed = first.with(
      2,
      'It was told otherwise in a correction of the report, which the office sent out later.',
    )
    show(press, '/parts', changed, { head })
    await lookAgain()
    expect((await revisions())[1]).toEqual({ n: 2, text: [...changed, ...second].join('\n\n') })
    const { json } = await trial.ask('GET', '/v1/events?types=article.revised')
    expect(json).toMatchObject({ events: [{ data: { revision: 2, difference: { removed: [first[2]] } } }] })
  })

  it('is read from the AMP page of another host of the site where the page shows a stub', async () => {
    show(press, '/stub', PARAGRAPHS.slice(0, 1), { head: `<link rel="amphtml" href="${amp.url}/stub-amp">` })
    show(amp, '/stub-amp', PARAGRAPHS)
    expect((await read('/stub')).text?.split('\n\n')).toEqual(PARAGRAPHS)
    expect(askedOf(amp, '/stub-amp')).toHaveLength(1)
  })

  it('is read from the print version where the page shows nothing', async () => {
    press.answer('/empty', (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<head><link rel="alternate" media="print" href="/empty/print"></head><body><p>Loading…</p></body>'),
    )
    show(press, '/empty/print', PARAGRAPHS)
    expect((await read('/empty')).text?.split('\n\n')).toEqual(PARAGRAPHS)
  })

  it('is judged without what stands beside it, which is kept', async () => {
    const beside = 'Russia and Ukraine exchanged 157 prisoners of war each on Thursday'
    const picture = `<figure><figcaption>${beside}. Photo: Agency</figcaption></figure>`
    press.answer('/beside', (_, response) => {
      const paragraphs = PARAGRAPHS.map((paragraph) => paragraph.replace('harbour', 'lake'))
      const html = barePage({ title: 'The new quay of the lake', paragraphs, published: PUBLISHED })
        .replace('</h1>', `</h1>${picture}`)
        .replace('</body>', `<aside><h3>Most read</h3><p><a href="/x">${beside}</a></p></aside></body>`)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
    })
    expect((await read('/beside')).text).not.toContain('Ukraine')
    const { db } = trial.service.context
    const [article] = await eventually(
      () =>
        db.query<{ id: number }>("select id from articles where url = $1 and state = 'linked'", [
          `${press.url}/beside`,
        ]),
      (rows) => rows.length > 0,
    )
    const { json } = await trial.ask('GET', `/v1/articles/${article?.id}`)
    expect(json).toMatchObject({
      topics: [],
      captions: [`${beside}. Photo: Agency`],
      related: ['Most read', beside],
      stories: [],
    })
  })

  it('keeps what pages say of their use, also those without an article', async () => {
    const head = '<meta property="article:content_tier" content="free"><meta name="tdm-reservation" content="1">'
    show(press, '/facts', PARAGRAPHS, { head })
    const facts = { access: 'free', robots: ['noarchive'], tdmReserved: true }
    expect((await read('/facts')).facts).toEqual({
      ...facts,
      published: PUBLISHED.toISOString(),
      publishedTo: 'instant',
    })
    const found = await trial.service.context.db.query<{ id: number }>(
      'select r.article_id as id from revisions r join pages p on p.id = r.page_id where p.url = $1',
      [`${press.url}/facts`],
    )
    const { json } = await trial.ask('GET', `/v1/articles/${found[0]?.id}`)
    const nothing = { tdmPolicy: null, byline: null, canonical: null, modified: null, alternates: [], next: null }
    const shown = (json as { pages: { url: string }[] }).pages.filter(({ url }) => url.endsWith('/facts'))
    expect(shown).toMatchObject([{ fetchedUrl: `${press.url}/facts`, liveBlog: null, facts: { ...facts, ...nothing } }])
    press.answer('/wall', (_, response) =>
      response
        .writeHead(200, {
          'content-type': 'text/html',
          'tdm-reservation': '1',
          'tdm-policy': 'https://example.org/terms',
        })
        .end('<meta name="robots" content="noindex"><p>Log in.</p>'),
    )
    expect(await read('/wall')).toMatchObject({
      text: null,
      facts: { robots: ['noindex'], tdmReserved: true, tdmPolicy: 'https://example.org/terms' },
    })
  })
})
