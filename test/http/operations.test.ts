import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { listen } from '../../src/http/listen.js'
import { createMetrics } from '../../src/observe/metrics.js'
import { createOperations } from '../../src/service/operate.js'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { createThreads, type Threads } from '../../src/threads/threads.js'
import { parseAllowList } from '../../src/web/allow.js'
import { createWeb } from '../../src/web/client.js'
import type { Web } from '../../src/web/exchange.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { ask, NOW, TOKEN } from './fixture.js'

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Courier</title>
<item><title>Each side brings 157 home</title><link>https://courier.example/157</link></item>
</channel></rss>`

/** A newsroom and a receiver in one, on loopback: a feed at `/feed`, a web page at `/page`, webhooks anywhere. */
async function outside(): Promise<{ url: string; port: number; received: string[]; server: Server }> {
  const received: string[] = []
  const server = createServer((request, response) => {
    if (request.method === 'GET') {
      const isFeed = request.url === '/feed'
      response.writeHead(200, { 'content-type': isFeed ? 'application/rss+xml' : 'text/html' })
      response.end(isFeed ? FEED : '<!doctype html><title>A page</title><p>Words.')
      return
    }
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString('utf8')
    })
    request.on('end', () => {
      received.push(JSON.stringify({ headers: request.headers, body }))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port, received, server }
}

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('operating over HTTP on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let app: FastifyInstance
  let web: Web
  let threads: Threads
  let there: Awaited<ReturnType<typeof outside>>
  let at: { port: number }
  const nudged: string[] = []

  beforeAll(async () => {
    there = await outside()
    place = await makePlace(backend)
    store = await openStore(place.database, { command: 'test', since: NOW, onError: () => undefined })
    const loaded = loadConfig({ env: {} })
    if (!loaded.ok) throw new Error(loaded.problems.map(({ found }) => found).join('; '))
    const allow = [`127.0.0.1:${there.port}`]
    const config = {
      ...loaded.config,
      web: { ...loaded.config.web, allow },
      delivery: { ...loaded.config.delivery, allow },
    }
    web = createWeb({ userAgent: 'test', allow: parseAllowList(allow), timeoutMs: 10_000, maxBytes: 1_000_000 })
    threads = createThreads({ threads: 1, timeoutMs: 20_000, memoryMb: 128 })
    app = createOperations({
      config,
      db: store.db,
      clock: { now: () => NOW },
      web,
      receivers: web,
      threads,
      keys: { token: TOKEN, secretKey: new Uint8Array(32).fill(7) },
      log: pino({ level: 'silent' }),
      metrics: createMetrics({ version: '0', runtime: false }),
      version: '0',
      nudge: async (nudges) => void nudged.push(...nudges.map(({ stage }) => stage)),
      ready: async () => [],
      baseUrl: () => 'http://127.0.0.1:7788',
      onAppended: () => () => undefined,
    })
    const listening = await listen(app, { host: '127.0.0.1', port: 0 })
    if (listening.kind === 'refused') throw new Error(listening.message)
    at = listening
  })

  afterAll(async () => {
    await app.close()
    await Promise.all([web.close(), threads.close(), store.close()])
    await place.remove()
    await new Promise((done) => there.server.close(done))
  })

  const as = (method: string, path: string, body?: unknown) =>
    ask(at, method, path, body === undefined ? { token: TOKEN } : { token: TOKEN, body })

  it('adds a source, wakes its poll, lists it, and turns it off and on', async () => {
    const added = await as('POST', '/v1/sources', { url: `${there.url}/feed`, key: 'courier', name: 'Harbour Courier' })
    expect(added.status).toBe(201)
    expect(added.json).toMatchObject({ key: 'courier', origin: 'added', state: 'active', health: 'waiting' })
    expect(nudged).toContain('poll')
    expect((await as('POST', '/v1/sources', { url: `${there.url}/feed`, key: 'courier' })).status).toBe(200)
    expect((await as('POST', '/v1/sources', { url: `${there.url}/other`, key: 'courier' })).status).toBe(409)
    expect((await ask(at, 'GET', '/v1/sources')).json.sources).toMatchObject([
      { key: 'courier', name: 'Harbour Courier' },
    ])
    expect((await as('PATCH', '/v1/sources/courier', { state: 'disabled' })).json.state).toBe('disabled')
    expect((await as('PATCH', '/v1/sources/courier', { state: 'active' })).json.state).toBe('active')
  })

  it('refuses a source at an address that the guard does not let through', async () => {
    const answer = await as('POST', '/v1/sources', { url: 'http://10.0.0.1/feed' })
    expect(answer.status).toBe(422)
    expect(answer.json.detail).toContain('10.0.0.1')
  })

  it('checks a source by reading it', async () => {
    const feed = await as('POST', '/v1/sources/check', { url: `${there.url}/feed` })
    expect(feed.json).toMatchObject({
      kind: 'readable',
      title: 'Harbour Courier',
      entries: 1,
      sample: [{ title: 'Each side brings 157 home', link: 'https://courier.example/157' }],
    })
    const page = await as('POST', '/v1/sources/check', { url: `${there.url}/page` })
    expect(page.json).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(`${there.url}/page`) })
    const inside = await as('POST', '/v1/sources/check', { url: 'http://127.0.0.1:1/' })
    expect(inside.json).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining('127.0.0.1') })
  })

  it('takes URLs once, each judged by itself', async () => {
    const entries = [`${there.url}/page`, 'http://10.0.0.1/', `${there.url}/page?utm_source=x`]
    const first = await as('POST', '/v1/entries', { entries })
    expect(first.json.results).toMatchObject([
      { kind: 'accepted' },
      { kind: 'refused', reason: expect.stringContaining('10.0.0.1') },
      { kind: 'accepted', id: first.json.results[0].id },
    ])
    const again = await as('POST', '/v1/entries', { entries: entries.slice(0, 1) })
    expect(again.json.results).toEqual([{ url: entries[0], kind: 'known', id: first.json.results[0].id }])
    const which = await as('GET', `/v1/entries?url=${encodeURIComponent(`${there.url}/page?utm_source=y`)}`)
    expect(which.json).toMatchObject({ id: first.json.results[0].id, url: entries[0], attempts: expect.any(Number) })
    expect((await as('GET', `/v1/entries?url=${encodeURIComponent(`${there.url}/never`)}`)).status).toBe(404)
    expect((await as('GET', '/v1/entries')).status).toBe(400)
  })

  it('adds an endpoint, sends it a signed test, and removes it', async () => {
    const added = await as('POST', '/v1/endpoints', { url: `${there.url}/in` })
    expect(added.status).toBe(201)
    const { id, secret } = added.json
    expect((await as('POST', '/v1/endpoints', { url: `${there.url}/in` })).status).toBe(409)
    expect((await as('POST', `/v1/endpoints/${id}/test`)).json).toEqual({
      delivered: true,
      outcome: { kind: 'delivered', status: 204 },
    })
    const { headers, body } = JSON.parse(there.received.at(-1) ?? '{}')
    expect(new Webhook(secret).verify(body, headers)).toMatchObject({ type: 'endpoint.test', data: { endpoint: id } })
    const [row] = await store.db.query<{ secret: string }>('select secret from endpoints where id = $1', [id])
    expect(row?.secret).not.toContain(secret.slice('whsec_'.length))
    expect((await as('DELETE', `/v1/endpoints/${id}`)).status).toBe(204)
    expect((await as('GET', '/v1/endpoints')).json.endpoints).toEqual([])
    expect((await as('POST', `/v1/endpoints/${id}/test`)).status).toBe(404)
  })
})
