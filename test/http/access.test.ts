import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, decide, newSession, SESSION_SECONDS } from '../../src/http/access.js'
import { archiveWith, ask, commandsWith, ENDPOINT, NOW, type Service, SOURCE, serve, TOKEN } from './fixture.js'

const RULES = { token: TOKEN, hosts: ['parley.example.org'], now: NOW }

function caller(over: Partial<Caller> = {}): Caller {
  return {
    level: 'read',
    host: 'localhost:7788',
    address: '127.0.0.1',
    forwarded: false,
    authorization: undefined,
    cookie: undefined,
    origin: undefined,
    fetchSite: undefined,
    ...over,
  }
}

const bearer = `Bearer ${TOKEN}`
const session = `parley_session=${newSession(TOKEN, NOW)}`

describe('decide', () => {
  it.each([
    ['a loopback connection to localhost', {}],
    ['to an address of loopback', { host: '127.0.0.1:7788' }],
    ['to another address of loopback', { host: '127.8.8.8' }],
    ['to IPv6', { host: '[::1]:7788', address: '::1' }],
    ['over an IPv4-mapped address', { address: '::ffff:127.0.0.1' }],
    ['whatever the case and the dot of the root', { host: 'LocalHost.' }],
  ])('opens reading to %s', (_, over) => {
    expect(decide(caller(over), RULES)).toEqual({ kind: 'granted', as: 'loopback' })
  })

  it.each([
    ['another machine', { address: '192.168.1.7' }],
    ['another machine over IPv6', { address: '2001:db8::1' }],
    ['no address', { address: undefined }],
    ['a proxy on this machine', { forwarded: true }],
    ['a proxy that passes its own name', { host: 'parley.example.org' }],
  ])('asks %s for the token to read', (_, over) => {
    expect(decide(caller(over), RULES)).toMatchObject({ kind: 'refused', status: 401 })
    expect(decide(caller({ ...over, authorization: bearer }), RULES)).toEqual({ kind: 'granted', as: 'token' })
  })

  it.each(['rebound.example', 'localhost.rebound.example', '10.0.0.1', '127.0.0.1.nip.example'])(
    'does not answer to the name %s, token or not',
    (host) => {
      expect(decide(caller({ host }), RULES)).toMatchObject({ kind: 'refused', status: 421 })
      expect(decide(caller({ host, authorization: bearer }), RULES)).toMatchObject({ kind: 'refused', status: 421 })
    },
  )

  it.each([undefined, '', 'a b', 'x/../y', 'user@localhost'])('refuses the Host header %j', (host) => {
    expect(decide(caller({ host }), RULES)).toMatchObject({ kind: 'refused', status: 400 })
  })

  it('asks for the token to change something, always', () => {
    expect(decide(caller({ level: 'write' }), RULES)).toMatchObject({ kind: 'refused', status: 401 })
    expect(decide(caller({ level: 'write', authorization: bearer }), RULES)).toEqual({ kind: 'granted', as: 'token' })
  })

  it.each([`Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, 'Bearer', 'Basic eDp5', TOKEN, ''])(
    'refuses the Authorization header %j, even for what is open',
    (authorization) => {
      expect(decide(caller({ authorization }), RULES)).toMatchObject({ kind: 'refused', status: 401 })
    },
  )

  it("lets a session read, and change something from the service's own page alone", () => {
    const remote = caller({ host: 'parley.example.org', address: '203.0.113.9', cookie: `a=b; ${session}` })
    expect(decide(remote, RULES)).toEqual({ kind: 'granted', as: 'session' })
    const write = { ...remote, level: 'write' as const }
    expect(decide(write, RULES)).toMatchObject({ kind: 'refused', status: 403 })
    const own = { ...write, origin: 'https://parley.example.org' }
    expect(decide(own, RULES)).toEqual({ kind: 'granted', as: 'session' })
    expect(decide({ ...write, fetchSite: 'same-origin' }, RULES)).toEqual({ kind: 'granted', as: 'session' })
    for (const origin of ['https://evil.example', 'https://parley.example.org:8443', 'null']) {
      expect(decide({ ...write, origin }, RULES)).toMatchObject({ kind: 'refused', status: 403 })
    }
    expect(decide({ ...own, fetchSite: 'same-site' }, RULES)).toMatchObject({ kind: 'refused', status: 403 })
  })

  it('ends a session with its time, with its token, and with any change to it', () => {
    const remote = { host: 'parley.example.org', address: '203.0.113.9' }
    const later = new Date(NOW.getTime() + SESSION_SECONDS * 1000)
    const at = (cookie: string, now = NOW, token = TOKEN) =>
      decide(caller({ ...remote, cookie }), { ...RULES, now, token })
    expect(at(session, new Date(later.getTime() - 1))).toMatchObject({ kind: 'granted' })
    expect(at(session, later)).toMatchObject({ kind: 'refused', status: 401 })
    expect(at(session, NOW, 'another')).toMatchObject({ kind: 'refused', status: 401 })
    expect(at(session.replace(/=\d/, '=9'))).toMatchObject({ kind: 'refused', status: 401 })
    expect(at('parley_session=')).toMatchObject({ kind: 'refused', status: 401 })
  })
})

describe('access over HTTP', () => {
  let service: Service
  beforeAll(async () => {
    service = await serve({
      archive: archiveWith({ endpoints: async () => ({ items: [ENDPOINT], next: null }) }),
      commands: commandsWith({ switchSource: async () => SOURCE }),
    })
  })
  afterAll(() => service.app.close())

  const WRITES: [string, string][] = [
    ['POST', '/v1/sources'],
    ['PATCH', '/v1/sources/courier'],
    ['POST', '/v1/sources/check'],
    ['POST', '/v1/endpoints'],
    ['DELETE', '/v1/endpoints/3'],
    ['POST', '/v1/endpoints/3/test'],
    ['POST', '/v1/entries'],
  ]

  it.each(WRITES)('asks for the token at %s %s', async (method, path) => {
    const answer = await ask(service, method, path, { body: {} })
    expect(answer.status).toBe(401)
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="parley"')
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect(answer.json).toMatchObject({ title: 'Unauthorized', status: 401, detail: expect.stringContaining('token') })
  })

  const READS = ['/', '/v1/articles', '/v1/stories', '/v1/events', '/v1/sources', '/v1/endpoints', '/metrics']

  it.each(READS)('opens %s on loopback, and not to a foreign name', async (path) => {
    expect((await ask(service, 'GET', path)).status).toBe(200)
    expect((await ask(service, 'GET', path, { headers: { host: 'rebound.example' } })).status).toBe(421)
    expect((await ask(service, 'GET', path, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(401)
  })

  it('does not open the stream to a foreign name', async () => {
    expect((await ask(service, 'GET', '/v1/events/stream', { headers: { host: 'rebound.example' } })).status).toBe(421)
  })

  it('tells health to whoever asks, under any name', async () => {
    const headers = { host: '10.1.2.3:7788' }
    expect((await ask(service, 'GET', '/healthz', { headers })).json).toEqual({ status: 'ok' })
    expect((await ask(service, 'GET', '/readyz', { headers })).status).toBe(200)
  })

  it('refuses a token in an address', async () => {
    const answer = await ask(service, 'GET', `/v1/articles?token=${TOKEN}`)
    expect(answer.status).toBe(400)
    expect(answer.json.detail).toContain('never stands in an address')
    expect(JSON.stringify(service.recorded.lines)).not.toContain(TOKEN)
  })

  it('shows the path of an endpoint to those who have the token alone', async () => {
    const open = await ask(service, 'GET', '/v1/endpoints')
    expect(open.json.endpoints[0].url).toBe('https://hooks.example.org/…')
    const known = await ask(service, 'GET', '/v1/endpoints', { token: TOKEN })
    expect(known.json.endpoints[0].url).toBe(ENDPOINT.url)
  })

  it('gives a browser a session for the token, which scripts cannot read', async () => {
    const login = await ask(service, 'POST', '/v1/session', { body: { token: TOKEN } })
    expect(login.status).toBe(204)
    const [cookie = ''] = login.headers['set-cookie'] ?? []
    expect(cookie).toMatch(/^parley_session=[^;]+; Path=\/; Max-Age=57600; HttpOnly; SameSite=Strict$/)
    expect(cookie).not.toContain(TOKEN)
    const headers = { cookie: cookie.split(';')[0] ?? '', origin: `http://127.0.0.1:${service.port}` }
    const body = { state: 'active' }
    expect((await ask(service, 'PATCH', '/v1/sources/courier', { headers, body })).status).toBe(200)
    headers.origin = 'http://127.0.0.1:1'
    expect((await ask(service, 'PATCH', '/v1/sources/courier', { headers, body })).status).toBe(403)
  })

  it('marks the cookie Secure behind a proxy that ends TLS, and takes it back', async () => {
    const headers = { 'x-forwarded-proto': 'https', host: 'parley.example.org' }
    const login = await ask(service, 'POST', '/v1/session', { headers, body: { token: TOKEN } })
    expect(login.headers['set-cookie']?.[0]).toMatch(/; Secure$/)
    const out = await ask(service, 'DELETE', '/v1/session')
    expect(out.headers['set-cookie']?.[0]).toMatch(/^parley_session=; .*Max-Age=0/)
  })

  it('gives no session for a wrong token, nor under a foreign name', async () => {
    const wrong = await ask(service, 'POST', '/v1/session', { body: { token: 'guess' } })
    expect(wrong.status).toBe(401)
    expect(wrong.headers['set-cookie']).toBeUndefined()
    const headers = { host: 'rebound.example' }
    expect((await ask(service, 'POST', '/v1/session', { headers, body: { token: TOKEN } })).status).toBe(421)
  })
})
