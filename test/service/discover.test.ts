import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { type Discovery, discover, discoverAs } from '../../src/service/discover.js'
import { createThreads } from '../../src/threads/threads.js'
import { channelPage } from '../sources/channel.js'
import { clientFor, serve } from '../web/servers.js'

// The threads run what stands in dist/: "npm run build" comes first.

const threads = createThreads({ threads: 1, timeoutMs: 60_000, memoryMb: 256 })
afterAll(() => threads.close())

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>One</title><link>https://press.example/1</link><pubDate>Thu, 05 Feb 2026 12:00:00 GMT</pubDate></item></channel></rss>`
const SITEMAP =
  '<urlset xmlns:news="n"><url><loc>/n/1</loc><news:news><news:title>One</news:title><news:publication_date>2026-02-05</news:publication_date></news:news></url></urlset>'

type Paths = Readonly<Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>>

/** A site of the given paths; what is not among them is not there. */
async function site(paths: Paths) {
  const asked: string[] = []
  const server = await serve((request, response) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = paths[path]
    if (typeof answer === 'function') answer(request, response)
    else if (answer === undefined) response.writeHead(404).end()
    else
      response
        .writeHead(200, { 'content-type': answer.startsWith('<rss') ? 'application/rss+xml' : 'text/html' })
        .end(answer)
  })
  const tools = {
    web: clientFor([server]),
    threads,
    maxFeedBytes: 1_000_000,
    userAgent: 'Parley/test',
    onLook: () => undefined,
    pause: async () => undefined,
  }
  return { at: (path: string) => `${server.origin}${path}`, origin: server.origin, tools, asked }
}

function gist(discovery: Discovery, origin: string): unknown {
  if (discovery.kind === 'nothing') return discovery.reason.replaceAll(origin, '')
  return discovery.sources.map(({ url, way, why, check }) => [url.replace(origin, ''), way.kind, why, check.title])
}

describe('looking for what can be watched', () => {
  it('finds a feed at the address itself, with one request', async () => {
    const { at, origin, tools, asked } = await site({ '/feed.xml': feed('Press') })
    expect(gist(await discover(tools, at('/feed.xml')), origin)).toEqual([['/feed.xml', 'feed', null, 'Press']])
    expect(asked).toEqual(['/feed.xml'])
  })

  it('reads the feeds that a page names, those of comments last, each once', async () => {
    const page = `<html><head><base href="/in/"><link rel="alternate" type="application/rss+xml" title="Comments" href="comments.xml">
      <link rel="alternate" type="application/rss+xml" title="All news" href="/all.xml"><link rel="alternate" hreflang="de" href="/de">
      <link rel="alternate" type="application/rss+xml" href="/gone.xml"></head><body><a href="/all.xml">RSS</a></body></html>`
    const { at, origin, tools, asked } = await site({
      '/': page,
      '/all.xml': feed('All'),
      '/in/comments.xml': feed('Comments'),
    })
    expect(gist(await discover(tools, at('/')), origin)).toEqual([
      ['/all.xml', 'feed', 'the page names it: “All news”', 'All'],
      ['/in/comments.xml', 'feed', 'the page names it: “Comments”', 'Comments'],
    ])
    expect(asked).toEqual(['/', '/all.xml', '/gone.xml', '/in/comments.xml'])
  })

  it('tries the usual places where a page names nothing, but none that robots.txt forbids', async () => {
    const { at, origin, tools, asked } = await site({
      '/world/': '<html><body><p>News</p></body></html>',
      '/robots.txt': 'User-agent: *\nDisallow: /feed',
      '/rss.xml': feed('World'),
    })
    expect(gist(await discover(tools, at('/world/')), origin)).toEqual([
      ['/rss.xml', 'feed', 'feeds are usually there', 'World'],
    ])
    expect(asked).toEqual(['/world/', '/robots.txt', '/world/feed', '/rss', '/rss.xml'])
  })

  it('takes the sitemaps of robots.txt, those of news first, where there is no feed', async () => {
    const { at, origin, tools } = await site({
      '/': '<html><body><p>News</p></body></html>',
      '/robots.txt': 'User-agent: *\nDisallow:\nSitemap: /pages.xml\nsitemap : /news-map.xml\n',
      '/news-map.xml': SITEMAP,
    })
    expect(gist(await discover(tools, at('/')), origin)).toEqual([
      ['/news-map.xml', 'sitemap', 'robots.txt names it', null],
    ])
  })

  it('guesses the paths of a JSON endpoint', async () => {
    const items = [
      { id: 7, headline: 'One', webUrl: '/n/1', publishedAt: '2026-02-05T12:00:00Z', other: { rendered: 'x' } },
    ]
    const { at, tools } = await site({ '/api': JSON.stringify({ meta: { count: 1 }, response: { results: items } }) })
    expect(await discover(tools, at('/api'))).toMatchObject({
      sources: [
        {
          way: {
            kind: 'json',
            options: { items: 'response.results', title: 'headline', link: 'webUrl', id: 'id', date: 'publishedAt' },
          },
          check: { entries: 1, newest: new Date('2026-02-05T12:00:00Z'), sample: [{ title: 'One', link: at('/n/1') }] },
        },
      ],
    })
  })

  it('reads a JSON Feed as the feed that it is, and an index of sitemaps with what it names', async () => {
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '1', url: '/1', title: 'One' }],
    })
    const { at, origin, tools } = await site({
      '/feed.json': json,
      '/index.xml': '<sitemapindex><sitemap><loc>/news-map.xml</loc></sitemap></sitemapindex>',
      '/news-map.xml': SITEMAP,
    })
    expect(gist(await discover(tools, at('/feed.json')), origin)).toEqual([['/feed.json', 'feed', null, 'J']])
    expect(await discover(tools, at('/index.xml'))).toMatchObject({
      sources: [{ way: { kind: 'sitemap' }, check: { entries: 1, sample: [{ title: 'One' }] } }],
    })
  })

  it('reads a page as it is told, and asks robots.txt first', async () => {
    const { at, tools, asked } = await site({ '/s/harbour_desk': channelPage([{ id: 1, text: 'Words.' }]) })
    const found = await discoverAs(tools, at('/s/harbour_desk'), { kind: 'telegram' })
    expect(found).toMatchObject({ sources: [{ check: { title: 'Harbour Desk', sample: [{ title: 'Words.' }] } }] })
    expect(asked).toEqual(['/robots.txt', '/s/harbour_desk'])
    const forbidden = await site({ '/robots.txt': 'User-agent: *\nDisallow: /', '/list': '<li>' })
    const options = { item: 'li', link: null, title: null, date: null }
    const refused = await discoverAs(forbidden.tools, forbidden.at('/list'), { kind: 'listing', options })
    expect(refused).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('does not allow') })
    expect(forbidden.asked).toEqual(['/robots.txt'])
  })

  it('says what is there, and where it looked in vain', async () => {
    const { at, tools, origin, asked } = await site({ '/': '<html><title>Shop</title><body><p>Fish</p></body></html>' })
    const nothing = await discover(tools, at('/'))
    expect(gist(nothing, origin)).toContain('an HTML page, not a feed: “Shop”')
    expect(nothing).toMatchObject({ tried: expect.arrayContaining([at('/feed'), at('/news-sitemap.xml')]) })
    expect(asked.length).toBeLessThan(15)
    expect(gist(await discover(tools, at('/nowhere')), origin)).toBe('/nowhere answered 404')
    expect(await discover(tools, 'http://127.0.0.2:9/')).toMatchObject({ reason: expect.stringContaining('not asked') })
  })
})
