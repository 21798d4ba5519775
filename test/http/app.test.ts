import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttp } from '../../src/http/app.js'
import type { HttpDeps } from '../../src/http/deps.js'
import { HTTP_LIMITS } from '../../src/http/deps.js'
import { listen } from '../../src/http/listen.js'
import { archiveWith, ask, depsWith, type Service, serve, TOKEN } from './fixture.js'

let service: Service | null = null

async function start(over: Partial<HttpDeps> = {}): Promise<Service> {
  service = await serve(over)
  return service
}

afterEach(async () => {
  await service?.app.close()
  service = null
})

function failing(error: unknown): Partial<HttpDeps> {
  return { archive: archiveWith({ articles: () => Promise.reject(error) }) }
}

describe('problems', () => {
  it('answers an unknown path as RFC 9457 says', async () => {
    const answer = await ask(await start(), 'GET', '/v1/nothing?token=x')
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json).toEqual({ title: 'Not Found', status: 404, detail: 'There is nothing at GET /v1/nothing.' })
  })

  it('answers a path that cannot be decoded', async () => {
    const answer = await ask(await start(), 'GET', '/v1/articles/%zz')
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  it.each([
    ['a number that is none', '/v1/articles?limit=ten', 'limit: expected a whole number from 1 to 200'],
    ['a limit beyond bounds', '/v1/articles?limit=201', 'limit: expected a whole number from 1 to 200'],
    ['a limit of nothing', '/v1/stories?limit=0', 'limit: expected a whole number'],
    ['a parameter that it does not know', '/v1/articles?sort=title', 'sort'],
    ['a parameter given twice', '/v1/articles?limit=1&limit=2', 'limit'],
    ['an id that is none', '/v1/articles/first', 'id: expected a whole number'],
    ['an id beyond any', '/v1/stories/9999999999999999', 'id: expected a whole number'],
    ['a state that is none', '/v1/stories?state=finished', 'state'],
    ['a cursor that is none', '/v1/events?after=yesterday', 'after: expected the id of an event'],
    ['a type that is none', '/v1/events?types=story.opened,story.begun', '"story.begun" is no type of event'],
  ])('says what is wrong with %s', async (_, path, detail) => {
    const answer = await ask(await start(), 'GET', path)
    expect(answer.status).toBe(400)
    expect(answer.json.detail).toContain(detail)
    expect(answer.json.errors[0]).toHaveProperty('message')
  })

  it.each([
    ['no JSON', '{"token":', 400, 'JSON'],
    ['an empty body', '', 400, 'body'],
    ['a body that is too large', JSON.stringify({ token: 'x'.repeat(2000) }), 413, 'large'],
  ])('refuses %s', async (_, body, status, detail) => {
    const at = await start({ limits: { ...HTTP_LIMITS, bodyBytes: 1000 } })
    const answer = await ask(at, 'POST', '/v1/session', { body })
    expect(answer.status).toBe(status)
    expect(answer.json.detail.toLowerCase()).toContain(detail.toLowerCase())
  })

  it('refuses the bodies that a form can send', async () => {
    const at = await start()
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const answer = await ask(at, 'POST', '/v1/session', { body: '{}', headers: { 'content-type': type } })
      expect(answer.status).toBe(415)
      expect(answer.json.detail).toContain('application/json')
    }
  })

  it.each([
    Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
    Object.assign(new Error('too many clients'), { code: '53300' }),
    new Error('Connection terminated unexpectedly'),
    new Error('the embedded database has ended'),
    new AggregateError([Object.assign(new Error('no'), { code: 'ECONNREFUSED' })]),
  ])('answers 503 while the database is down: %s', async (error) => {
    const answer = await ask(await start(failing(error)), 'GET', '/v1/articles')
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('5')
    expect(answer.json.detail).toContain('database cannot be reached')
  })

  it('answers 503 and does not hang while the database is stuck', async () => {
    const archive = archiveWith({ articles: () => new Promise(() => undefined) })
    const at = await start({ archive, limits: { ...HTTP_LIMITS, storeMs: 20 } })
    const answer = await ask(at, 'GET', '/v1/articles')
    expect(answer.status).toBe(503)
    expect(answer.json.detail).toContain('did not answer within 0.02 s')
  })

  it('keeps a fault of its own out of the answer and in the log', async () => {
    const error = Object.assign(new Error('column "secret" does not exist'), { code: '42703' })
    const at = await start(failing(error))
    const answer = await ask(at, 'GET', '/v1/articles?limit=7')
    expect(answer.status).toBe(500)
    expect(answer.text).not.toContain('column')
    const logged = at.recorded.lines.find((line) => line.msg === 'a request failed')
    expect(logged).toMatchObject({ err: { message: 'column "secret" does not exist' }, path: '/v1/articles' })
    expect(answer.json.detail).toContain(String(logged?.requestId))
  })
})

describe('headers and log', () => {
  it('tells browsers to keep to themselves what they get, also with a problem', async () => {
    const at = await start()
    for (const path of ['/v1/articles', '/v1/nothing', '/healthz']) {
      const { headers } = await ask(at, 'GET', path)
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      })
      expect(headers).not.toHaveProperty('access-control-allow-origin')
    }
  })

  it('logs each request by its path, without query, token, cookie and body', async () => {
    const at = await start()
    const headers = { cookie: 'parley_session=hidden' }
    await ask(at, 'POST', '/v1/session?why=hidden', { body: { token: 'hidden' }, headers, token: TOKEN })
    await ask(at, 'GET', '/v1/articles')
    const lines = at.recorded.lines.filter(({ msg }) => msg === 'request')
    expect(lines).toMatchObject([
      { method: 'POST', path: '/v1/session', status: 401 },
      { method: 'GET', path: '/v1/articles', status: 200, as: 'loopback' },
    ])
    expect(JSON.stringify(at.recorded.lines)).not.toMatch(/hidden|a-token/)
  })
})

describe('measuring', () => {
  it('counts requests by the pattern of their route, whatever callers ask for', async () => {
    const at = await start()
    await ask(at, 'GET', '/v1/articles/31')
    await ask(at, 'GET', '/v1/anything')
    await ask(at, 'DELETE', '/v1/endpoints/3')
    expect(at.recorded.requests).toEqual([
      { route: '/v1/articles/:id', status: 404 },
      { route: 'none', status: 404 },
      { route: '/v1/endpoints/:id', status: 401 },
    ])
  })
})

describe('health', () => {
  it('answers healthz though everything else hangs', async () => {
    const hang = () => new Promise<never>(() => undefined)
    const at = await start({ ready: hang, metrics: hang, archive: archiveWith({ last: hang }) })
    expect((await ask(at, 'GET', '/healthz')).status).toBe(200)
  })

  it('answers readyz with each check, and 503 while one fails', async () => {
    const at = await start({
      ready: async () => [
        { name: 'database', ok: true, detail: null },
        { name: 'queues', ok: false, detail: 'Redis does not answer.' },
      ],
    })
    const answer = await ask(at, 'GET', '/readyz')
    expect(answer.status).toBe(503)
    expect(answer.json).toEqual({
      status: 'not ready',
      checks: [
        { name: 'database', ok: true, detail: null },
        { name: 'queues', ok: false, detail: 'Redis does not answer.' },
      ],
    })
  })

  it('is not ready where a check takes too long', async () => {
    const at = await start({ ready: () => new Promise(() => undefined), limits: { ...HTTP_LIMITS, readyMs: 20 } })
    const answer = await ask(at, 'GET', '/readyz')
    expect(answer.status).toBe(503)
    expect(answer.json.checks[0].detail).toContain('did not answer')
  })

  it('gives the metrics as they are', async () => {
    const answer = await ask(await start(), 'GET', '/metrics')
    expect(answer.headers['content-type']).toContain('text/plain; version=0.0.4')
    expect(answer.text).toBe('up 1\n')
  })

  it('shows a newcomer where to look', async () => {
    expect((await ask(await start(), 'GET', '/')).json).toMatchObject({ service: 'parley', look: expect.any(Array) })
  })
})

describe('inject', () => {
  it('serves a command in the same process, without listening', async () => {
    const app = createHttp(depsWith().deps)
    expect((await app.inject({ method: 'GET', url: '/v1/articles' })).json()).toEqual({ articles: [], next: null })
    expect((await app.inject({ method: 'DELETE', url: '/v1/endpoints/3' })).statusCode).toBe(401)
    await app.close()
  })
})

describe('a route that does not say whom it is for', () => {
  it('asks for the token', async () => {
    const app = createHttp(depsWith().deps)
    app.get('/later', async () => ({}))
    expect((await app.inject({ method: 'GET', url: '/later' })).statusCode).toBe(401)
    const headers = { authorization: `Bearer ${TOKEN}` }
    expect((await app.inject({ method: 'GET', url: '/later', headers })).statusCode).toBe(200)
    await app.close()
  })
})

describe('listen', () => {
  it('names an address at which this machine reaches it, also where it listens on all', async () => {
    const app = createHttp(depsWith().deps)
    const at = await listen(app, { host: '0.0.0.0', port: 0 })
    expect(at).toMatchObject({ kind: 'listening', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) })
    if (at.kind === 'listening') expect((await ask(at, 'GET', '/v1/articles')).status).toBe(200)
    await app.close()
  })

  it('says who is in the way where the port is in use', async () => {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const address = other.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const app = createHttp(depsWith().deps)
    expect(await listen(app, { host: '127.0.0.1', port })).toEqual({
      kind: 'refused',
      message: expect.stringContaining(`Port ${port} on 127.0.0.1 is in use`),
    })
    await app.close()
    await new Promise((done) => other.close(done))
  })

  it('says where the address is not of this machine', async () => {
    const app = createHttp(depsWith().deps)
    expect(await listen(app, { host: '192.0.2.1', port: 0 })).toEqual({
      kind: 'refused',
      message: expect.stringContaining('192.0.2.1 is not an address of this machine'),
    })
    await app.close()
  })
})
