import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { channelPage, type PostSpec } from '../sources/channel.js'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const NOW = new Date('2026-02-05T12:00:00Z')
const at = (minutes: number): string => new Date(NOW.getTime() + minutes * 60_000).toISOString()

interface Listed {
  readonly id: number
  readonly title: string
  readonly url: string
  readonly topics: readonly string[]
  readonly state: string
  readonly history: boolean
}
interface Source {
  readonly health: string
  readonly lastError: string | null
}

describe('sources of other kinds than feeds, through the service', () => {
  const clock = setClock(NOW.toISOString())
  let place: Place
  let trial: Trial

  beforeAll(async () => {
    place = await makePlace('embedded')
    trial = await startTrial(place, clock, { settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } } })
  })
  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })

  const articles = async (from: string): Promise<readonly Listed[]> => {
    const { json } = await trial.ask('GET', '/v1/articles?limit=100')
    return (json as { articles: Listed[] }).articles.filter(({ url }) => url.startsWith(from))
  }
  const understood = (from: string, count: number) =>
    eventually(
      () => articles(from),
      (found) => found.length >= count && found.every(({ state }) => state === 'linked'),
    )
  const events = async (types: string) => {
    const { json } = await trial.ask('GET', `/v1/events?limit=200&types=${types}`)
    return (json as { events: { data: Record<string, unknown> }[] }).events
  }
  const source = async (key: string) => (await trial.ask('GET', `/v1/sources/${key}`)).json as Source
  /** Makes a source due, whatever its pace. */
  const lookAgain = async (key: string) => {
    const { db } = trial.service.context
    await db.query('update sources set due_at = now() where key = $1', [key])
    await db.query(
      'update hosts set due_at = now(), nudged_at = null where id = (select host_id from sources where key = $1)',
      [key],
    )
  }
  const add = async (body: object) => {
    const added = await trial.ask('POST', '/v1/sources', body)
    expect(added.status, JSON.stringify(added.json)).toBe(201)
  }
  const withPress = async (work: (press: Press) => Promise<void>) => {
    const press = await startPress()
    press.answer('/robots.txt', (_, response) => response.writeHead(404).end())
    await work(press).finally(() => press.close())
  }

  it('a post of a channel is an article without being fetched, short or long, and an edit is a revision', () =>
    withPress(async (press) => {
      const posts: PostSpec[] = [
        { id: 1, text: 'A quiet day at the harbour.', at: at(-600) },
        { id: 2, extra: '<a class="tgme_widget_message_photo_wrap"></a>', at: at(-500) },
      ]
      press.answer('/s/harbour_desk', (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(channelPage(posts)),
      )
      await add({ url: `${press.url}/s/harbour_desk`, kind: 'telegram', intervalSeconds: 1 })
      const old = await understood('https://t.me/harbour_desk/', 1)
      expect(old).toMatchObject([{ title: 'A quiet day at the harbour.', history: true, topics: [] }])

      const title = 'Russia and Ukraine exchanged prisoners of war: 157 for 157.'
      posts.push({ id: 3, text: `${title}<br/><br/>All are well.`, at: at(-1) })
      await lookAgain('harbour-desk')
      const [first] = (await understood('https://t.me/harbour_desk/3', 1)).filter(({ url }) => url.endsWith('/3'))
      expect(first).toMatchObject({ url: 'https://t.me/harbour_desk/3', history: false, topics: ['prisoner-exchange'] })

      posts[2] = { id: 3, text: `${title}<br/><br/>Nine of them are wounded.`, at: at(-1), edited: true }
      await lookAgain('harbour-desk')
      const revised = await eventually(
        () => events('article.revised'),
        (found) => found.length > 0,
      )
      expect(revised).toMatchObject([{ data: { revision: 2, replaces: { id: first?.id } } }])

      const { json } = await trial.ask('GET', '/v1/sources/harbour-desk')
      expect(json).toMatchObject({ key: 'harbour-desk', name: 'harbour_desk', kind: 'telegram', health: 'working' })
      // Its rules once, its page, and nothing else: no post is asked for.
      expect(new Set(press.asked.map(({ path }) => path))).toEqual(new Set(['/robots.txt', '/s/harbour_desk']))
      expect(await trial.service.context.db.query("select 1 from entries where state <> 'fetched'")).toEqual([])
    }))

  it('posts that the preview no longer shows are read from the pages before it, as far as what is known', () =>
    withPress(async (press) => {
      const all: PostSpec[] = []
      const show = (path: string, before: number) =>
        press.answer(path, (_, response) => {
          const posts = all.filter(({ id }) => id < before).slice(-20)
          response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(channelPage(posts, 'busy_desk'))
        })
      const post = (from: number, to: number) => {
        for (let id = from; id <= to; id++)
          all.push({ id, text: `Ship number ${id} has come in.`, at: at(-60 + id / 2) })
      }
      show('/s/busy_desk', 1000)
      for (const before of [26, 46, 6]) show(`/s/busy_desk?before=${before}`, before)
      post(1, 20)
      await add({ url: `${press.url}/s/busy_desk`, kind: 'telegram', intervalSeconds: 1 })
      await understood('https://t.me/busy_desk/', 20)
      post(21, 65)
      await lookAgain('busy-desk')
      const found = await understood('https://t.me/busy_desk/', 65)
      expect(found).toHaveLength(65)
      expect(found.filter(({ history }) => history)).toHaveLength(20)
      const back = press.asked.map(({ path }) => path).filter((path) => path.includes('?'))
      expect(back).toEqual(['/s/busy_desk?before=46', '/s/busy_desk?before=26'])
    }))

  it('says why a channel cannot be read', () =>
    withPress(async (press) => {
      press.answer('/s/closed_desk', (_, response) => response.writeHead(302, { location: '/closed_desk' }).end())
      const card = '<div class="tgme_page"><div class="tgme_page_extra">9 subscribers</div></div>'
      press.answer('/closed_desk', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(card))
      await add({ url: `${press.url}/s/closed_desk`, kind: 'telegram' })
      const failed = await eventually(
        () => source('closed-desk'),
        ({ lastError }) => lastError !== null,
      )
      expect(failed).toMatchObject({ health: 'never-worked' })
      expect(failed.lastError).toContain('is a channel (9 subscribers) that shows no preview on the web')
    }))

  it('asks for no page that robots.txt forbids, and for every feed', () =>
    withPress(async (press) => {
      press.answer('/robots.txt', (_, response) => response.writeHead(200).end('User-agent: *\nDisallow: /'))
      const options = { item: 'li' }
      await add({ url: `${press.url}/list`, kind: 'listing', key: 'forbidden', options })
      const refused = await eventually(
        () => source('forbidden'),
        ({ lastError }) => lastError !== null,
      )
      expect(refused.lastError).toBe(`robots.txt does not allow ${press.url}/list`)
      await add({ url: press.feedUrl, key: 'allowed' })
      await eventually(
        () => source('allowed'),
        ({ health }) => health === 'working',
      )
      expect(press.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/feed.xml'])
    }))

  it('reads the newest sitemaps of an index, packed, at each look', () =>
    withPress(async (press) => {
      const paragraphs = Array.from(
        { length: 4 },
        (_, n) =>
          `The council of the harbour town opened a library on day ${n} after years of building that had cost more than anybody expected when the work began, and readers queued from the early morning.`,
      )
      const publish = (n: number) =>
        press.publish({
          path: `/n/${n}`,
          title: `Library ${n} opens`,
          paragraphs: [`Number ${n}.`, ...paragraphs],
          published: NOW,
        })
      const entry = (n: number) =>
        `<url><loc>${publish(n)}</loc><news:news><news:title>Library ${n} opens</news:title><news:publication_date>${at(-n)}</news:publication_date></news:news></url>`
      const map = (...numbers: readonly number[]) =>
        gzipSync(`<urlset xmlns:news="n">${numbers.map(entry).join('')}</urlset>`)
      const names = ['a', 'b', 'c', 'd'].map(
        (name, day) => `<sitemap><loc>/${name}.xml.gz</loc><lastmod>2026-02-0${day + 1}</lastmod></sitemap>`,
      )
      const index = `<sitemapindex>${names.join('')}</sitemapindex>`
      let newest = map(1)
      press.answer('/index.xml', (_, response) =>
        response.writeHead(200, { 'content-type': 'application/xml', etag: '"same"' }).end(index),
      )
      press.answer('/d.xml.gz', (_, response) => response.writeHead(200).end(newest))
      press.answer('/c.xml.gz', (_, response) => response.writeHead(200).end(map(2)))
      press.answer('/b.xml.gz', (_, response) => response.writeHead(500).end())
      await add({ url: `${press.url}/index.xml`, kind: 'sitemap', key: 'maps' })
      expect((await understood(press.url, 2)).map(({ title }) => title).toSorted()).toEqual([
        'Library 1 opens',
        'Library 2 opens',
      ])
      newest = map(1, 3)
      await lookAgain('maps')
      expect((await understood(press.url, 3)).find(({ title }) => title === 'Library 3 opens')).toMatchObject({
        history: false,
      })
      expect(press.asked.filter(({ path }) => path === '/a.xml.gz')).toEqual([])
    }))

  it('leaves a host alone that asks for it behind an index', () =>
    withPress(async (press) => {
      const index =
        '<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>'
      press.answer('/index.xml', (_, response) => response.writeHead(200).end(index))
      for (const path of ['/a.xml', '/b.xml']) {
        press.answer(path, (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end())
      }
      await add({ url: `${press.url}/index.xml`, kind: 'sitemap', key: 'busy' })
      const busy = await eventually(
        () => source('busy'),
        ({ lastError }) => lastError !== null,
      )
      expect(busy).toMatchObject({ lastStatus: 429, nextWhy: expect.stringContaining('Retry-After') })
      expect(press.asked.map(({ path }) => path)).toEqual(['/index.xml', '/a.xml'])
    }))

  it('reads listing pages and JSON endpoints by their options, and tells when these fit no more', () =>
    withPress(async (press) => {
      const page = press.publish({
        path: '/n/9',
        title: 'Bridge opens',
        paragraphs: Array.from(
          { length: 4 },
          (_, n) =>
            `On day ${n} the mayor of the harbour town walked over the new bridge with two hundred children, and said that nobody would need the ferry in winter from now on.`,
        ),
        published: NOW,
      })
      let listing = `<ul><li class="n"><a href="/n/9">Bridge opens</a></li></ul>`
      press.answer('/list', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(listing))
      const api = { data: [{ name: 'Bridge opens', id: 9 }] }
      press.answer('/api', (_, response) => response.writeHead(200).end(JSON.stringify(api)))
      await add({ url: `${press.url}/list`, kind: 'listing', key: 'list', options: { item: 'li.n' } })
      await add({
        url: `${press.url}/api`,
        kind: 'json',
        key: 'api',
        options: { items: 'data', title: 'name', link: `${press.url}/n/{id}` },
      })
      expect((await understood(page, 1))[0]).toMatchObject({ title: 'Bridge opens' })
      for (const key of ['list', 'api']) {
        expect(
          (
            await eventually(
              () => source(key),
              ({ health }) => health === 'working',
            )
          ).health,
        ).toBe('working')
      }
      const again = { url: `${press.url}/list`, kind: 'listing', key: 'list', options: { item: 'li.n' } }
      expect((await trial.ask('POST', '/v1/sources', again)).status).toBe(200)
      const other = await trial.ask('POST', '/v1/sources', { ...again, options: { item: 'article' } })
      expect(other).toMatchObject({
        status: 409,
        json: { detail: expect.stringContaining('read as listing with other options') },
      })
      listing = '<article><a href="/n/9">Bridge opens</a></article>'
      await lookAgain('list')
      const failed = await eventually(
        () => source('list'),
        ({ lastError }) => lastError !== null,
      )
      expect(failed.lastError).toContain('matches the selector of items “li.n”: its layout may have changed')
    }))

  it('refuses options that do not fit their kind, at their place', async () => {
    const answer = await trial.ask('POST', '/v1/sources', {
      url: 'https://press.example/',
      kind: 'listing',
      options: { item: 'li[' },
    })
    expect(answer).toMatchObject({ status: 400, json: { errors: [{ path: 'options.item' }] } })
    const channel = await trial.ask('POST', '/v1/sources', { url: 'https://press.example/', kind: 'telegram' })
    expect(channel).toMatchObject({ status: 400, json: { errors: [{ path: 'url' }] } })
  })
})
