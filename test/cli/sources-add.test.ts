import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Folder, launch, lines, makeFolder, type Running, run } from './run.js'

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>One</title><link>https://press.example/1</link></item></channel></rss>`
const PAGE = `<html><head><title>Press</title><link rel="alternate" type="application/rss+xml" title="World" href="/world.xml">
<link rel="alternate" type="application/rss+xml" title="Home" href="/home.xml"></head>
<body><ul><li class="n"><a href="/n/1">One</a></li></ul></body></html>`

describe('parley sources add, export and import', () => {
  let folder: Folder
  let service: Running
  let server: Server
  let at = ''
  let settings = ''

  beforeAll(async () => {
    const pages: Record<string, string> = {
      '/feed.xml': feed('Harbour Courier'),
      '/': PAGE,
      '/world.xml': feed('World'),
      '/home.xml': feed('Home'),
    }
    server = createServer((request, response) => {
      const body = pages[request.url ?? '']
      if (body === undefined) response.writeHead(404).end()
      else response.writeHead(200, { 'content-type': body.startsWith('<rss') ? 'text/xml' : 'text/html' }).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    at = `http://127.0.0.1:${port}`
    folder = makeFolder({ database: true })
    settings = `http: {port: 0}\nweb: {gap: 0s, allow: ["127.0.0.1:${port}"]}\n`
    folder.write('config/parley.yaml', settings)
    folder.write('config/sources.yaml', `sources:\n  - {key: own, name: Own, kind: feed, url: "${at}/own.xml"}\n`)
    // The commands ask the service that owns the folder; the other folder has none, and they open its database.
    service = launch(folder.path, ['start'])
    await service.until(/"event":"service.started"/)
  })
  afterAll(async () => {
    service.child.kill('SIGKILL')
    await service.ended
    server.closeAllConnections()
    server.close()
    folder.remove()
  })

  it('adds a source that was named itself without asking, under its own title', async () => {
    const { code, out } = await run(folder.path, ['sources', 'add', `${at}/feed.xml`, '--key', 'courier'])
    expect({ code, added: lines(out) }).toMatchObject({
      code: 0,
      added: [{ key: 'courier', name: 'Harbour Courier', kind: 'feed', url: `${at}/feed.xml` }],
    })
  })

  it('lists what it merely found, and adds it when told which', async () => {
    const found = await run(folder.path, ['sources', 'add', `${at}/`])
    expect({ code: found.code, found: lines(found.out) }).toMatchObject({
      code: 1,
      found: [
        { number: 1, url: `${at}/world.xml`, title: 'World', entries: 1, sample: [{ title: 'One' }] },
        { number: 2, url: `${at}/home.xml`, title: 'Home' },
      ],
    })
    expect(found.err).toBe(
      `parley: ${at}/ itself is no source; 2 sources found there. Nothing was added: add --yes for the first one, or --pick NUMBER.\n`,
    )
    const picked = await run(folder.path, ['sources', 'add', `${at}/`, '--pick', '2', '--key', 'home'])
    expect(lines(picked.out)).toMatchObject([{ key: 'home', name: 'Home', url: `${at}/home.xml` }])
  })

  it('watches a page by selectors, and says what does not fit', async () => {
    const page = ['sources', 'add', `${at}/`, '--key', 'list']
    const added = await run(folder.path, [...page, '--item', 'li.n'])
    expect(lines(added.out)).toMatchObject([
      { key: 'list', kind: 'listing', options: { item: 'li.n', link: null, title: null, date: null } },
    ])
    const missing = await run(folder.path, [...page, '--item', 'li.gone'])
    expect({ code: missing.code, out: missing.out }).toEqual({ code: 1, out: '' })
    expect(missing.err).toContain('matches the selector of items “li.gone”')
    const wrong = await run(folder.path, [...page, '--item', 'li['])
    expect({ code: wrong.code, err: wrong.err }).toEqual({
      code: 2,
      err: 'parley: --item has to be a CSS selector, such as article.news-item.\n',
    })
    const foreign = await run(folder.path, [...page, '--kind', 'feed', '--item', 'li'])
    expect(foreign.err).toBe('parley: --item does not fit --kind feed, which has no such options.\n')
  })

  it('adds nothing that cannot be read, but for who says so', async () => {
    const nothing = await run(folder.path, ['sources', 'add', `${at}/nowhere`])
    expect({ code: nothing.code, err: nothing.err }).toEqual({
      code: 1,
      err: `parley: Nothing was added. ${at}/nowhere answered 404. To add an address as it is, without a look: --unchecked.\n`,
    })
    const anyway = await run(folder.path, ['sources', 'add', `${at}/nowhere`, '--unchecked', '--key', 'later'])
    expect(lines(anyway.out)).toMatchObject([{ key: 'later', url: `${at}/nowhere` }])
  })

  it('writes what is watched as OPML, and reads it into another installation', async () => {
    const written = await run(folder.path, ['sources', 'export'])
    expect(written.err).toBe('5 sources written.\n')
    const other = makeFolder({ database: true })
    try {
      other.write('config/parley.yaml', settings)
      other.write('mine.opml', written.out)
      const read = await run(other.path, ['sources', 'import', 'mine.opml'])
      expect(read.code).toBe(0)
      expect(lines(read.out).map(({ result, key }) => [result, key])).toEqual(
        ['courier', 'home', 'later', 'list', 'own'].map((key) => ['added', key]),
      )
      const again = await run(other.path, ['sources', 'import', 'mine.opml'])
      expect({ code: again.code, results: new Set(lines(again.out).map(({ result }) => result)) }).toEqual({
        code: 0,
        results: new Set(['known']),
      })
      const kept = lines((await run(other.path, ['sources', 'list'])).out)
      expect(kept.find(({ key }) => key === 'list')).toMatchObject({ kind: 'listing', options: { item: 'li.n' } })
    } finally {
      other.remove()
    }
  })

  it('adds the right outlines and tells the wrong ones with their lines', async () => {
    folder.write(
      'theirs.opml',
      `<opml version="2.0"><body>
<outline text="Same"><outline text="Courier" xmlUrl="${at}/feed.xml"/></outline>
<outline text="Courier" xmlUrl="https://other.example/feed"/>
<outline text="Nothing" type="rss"/>
</body></opml>`,
    )
    const { code, out } = await run(folder.path, ['sources', 'import', 'theirs.opml'])
    expect({ code, results: lines(out) }).toMatchObject({
      code: 1,
      results: [
        { line: 2, result: 'known', key: 'courier', reason: 'watched already as courier' },
        { line: 3, result: 'added', key: 'courier-2' },
        { line: 4, result: 'refused', reason: 'the outline “Nothing” has no xmlUrl' },
      ],
    })
    expect(await run(folder.path, ['sources', 'import', 'none.opml'])).toMatchObject({
      code: 1,
      err: 'parley: none.opml: there is no such file.\n',
    })
    folder.write('page.html', '<html></html>')
    expect((await run(folder.path, ['sources', 'import', 'page.html'])).err).toBe(
      'parley: page.html:1: no <opml> stands in it: it is no OPML file\n',
    )
  })
})
