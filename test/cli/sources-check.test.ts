import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Folder, launch, lines, makeFolder, run } from './run.js'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Press</title>
<item><title>One</title><link>https://press.example/1</link><pubDate>Thu, 05 Feb 2026 12:00:00 GMT</pubDate></item>
<item><title>Two</title><link>https://press.example/2</link><pubDate>Wed, 04 Feb 2026 12:00:00 GMT</pubDate></item>
</channel></rss>`

describe('parley sources check', () => {
  let folder: Folder
  let server: Server
  let port = 0
  let asked = 0

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1
      if (request.url === '/feed') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(FEED)
      else if (request.url === '/page')
        response.writeHead(200, { 'content-type': 'text/html' }).end('<html><p>Hello</html>')
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
    folder = makeFolder()
    folder.write('config/parley.yaml', `web: {allow: ["127.0.0.1:${port}"]}\n`)
    const source = (key: string): string =>
      `  - {key: ${key}, name: ${key}, kind: feed, url: "http://127.0.0.1:${port}/${key}"}\n`
    folder.write('config/sources.yaml', `sources:\n${['feed', 'page', 'gone'].map(source).join('')}`)
  })
  afterAll(() => {
    server.close()
    folder.remove()
  })

  it('says of each source what is there, in their order, and fails where one does', async () => {
    const { code, out } = await run(folder.path, ['sources', 'check'])
    expect(code).toBe(1)
    expect(lines(out)).toEqual([
      {
        key: 'feed',
        url: `http://127.0.0.1:${port}/feed`,
        state: 'ok',
        entries: 2,
        newest: '2026-02-05T12:00:00.000Z',
        title: 'Press',
        notes: [],
        health: null,
        lastSuccessAt: null,
        pacePerDay: null,
        nextPollAt: null,
        why: null,
      },
      expect.objectContaining({
        key: 'page',
        state: 'failed',
        entries: 0,
        notes: [expect.stringContaining('/page: ')],
      }),
      expect.objectContaining({ key: 'gone', state: 'failed', notes: [`http://127.0.0.1:${port}/gone answered 404`] }),
    ])
  })

  it('checks one source, or an address that is none yet', async () => {
    const one = await run(folder.path, ['sources', 'check', 'feed'])
    expect({ code: one.code, keys: lines(one.out).map(({ key }) => key) }).toEqual({ code: 0, keys: ['feed'] })
    const address = `http://127.0.0.1:${port}/feed`
    const other = await run(folder.path, ['sources', 'check', address])
    expect(lines(other.out)).toMatchObject([{ key: address, state: 'ok' }])
  })

  it('goes nowhere that the service would not go', async () => {
    const { code, out } = await run(folder.path, ['sources', 'check', 'http://127.0.0.1:9/feed'])
    expect(code).toBe(1)
    expect(lines(out)[0]?.notes).toEqual([
      'http://127.0.0.1:9/feed: not asked, because 127.0.0.1 is an address of this machine itself (loopback, RFC 1122). If this is your own server and meant, name "127.0.0.1:9" in the allow list of parley.yaml.',
    ])
  })

  it('tells what the service has on record, and when it looks again', async () => {
    const own = makeFolder({ database: true })
    own.write('config/parley.yaml', `http: {port: 0}\nweb: {allow: ["127.0.0.1:${port}"]}\n`)
    const source = (key: string): string =>
      `  - {key: ${key}, name: ${key}, kind: feed, url: "http://127.0.0.1:${port}/${key}"}\n`
    own.write('config/sources.yaml', `sources:\n${['feed', 'gone'].map(source).join('')}`)
    const service = launch(own.path, ['start'])
    await service.until(/2 sources/)
    const before = asked
    const recorded = await run(own.path, ['sources', 'check', '--recorded'])
    const found = lines(recorded.out)
    expect({ code: recorded.code, looks: asked - before }).toEqual({ code: 0, looks: 0 })
    expect(found).toMatchObject([
      {
        key: 'feed',
        state: 'recorded',
        health: 'working',
        lastSuccessAt: expect.any(String),
        why: expect.stringMatching(/^every 10 min: it shows about/),
      },
      { key: 'gone', state: 'recorded', health: 'never-worked', lastSuccessAt: null, pacePerDay: null },
    ])
    expect(found[1]?.why).toBe(`nothing is at its address; http://127.0.0.1:${port}/gone answered 404`)
    expect(new Date(String(found[0]?.nextPollAt)).getTime()).toBeGreaterThan(Date.now())
    const live = await run(own.path, ['sources', 'check', 'feed'])
    expect(lines(live.out)).toMatchObject([{ key: 'feed', state: 'ok', entries: 2, health: 'working' }])
    service.child.kill('SIGTERM')
    await service.ended
    own.remove()
  })

  it('says that there is no such source', async () => {
    expect(await run(folder.path, ['sources', 'check', 'fed'])).toEqual({
      code: 1,
      out: '',
      err: 'parley: There is no source "fed". "parley sources list" shows them; an address can be given, too.\n',
    })
  })
})
