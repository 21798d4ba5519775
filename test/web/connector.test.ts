import { describe, expect, test } from 'vitest'
import { parseAllowList } from '../../src/web/allow.js'
import { GuardRefusal, guardedConnector } from '../../src/web/connector.js'
import { ATTACKS, INNER_NAMES } from './attacks.js'
import { clientFor, gist, page, resolver, serve, serveRaw, textOf } from './servers.js'

/** A listener that must never be touched. */
const canary = () => serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\ninner'))

const REFUSED = /^(blocked|bad-url|dns)$/

describe('no inner address is reached', () => {
  test('the canary can be reached where it is allowed', async () => {
    const listener = await canary()
    expect(textOf(await clientFor([listener]).get(page(`${listener.origin}/`)))).toBe('inner')
    expect(listener.connections()).toBe(1)
  })

  test('there are enough ways to try', () => expect(new Set(ATTACKS).size).toBeGreaterThanOrEqual(130))

  test('as a URL to get or to post to', async () => {
    const listener = await canary()
    const web = clientFor([], { lookup: resolver(INNER_NAMES).lookup })
    for (const attack of ATTACKS) {
      const url = attack.replaceAll('PORT', String(listener.port))
      const got = await web.get(page(url))
      expect(gist(got), url).toMatch(REFUSED)
      const posted = await web.post({ url, headers: {}, body: '{}' })
      expect(posted.kind === 'failed' ? posted.reason : posted.status, url).toBe(gist(got))
    }
    expect(listener.connections()).toBe(0)
  })

  test('as a redirect from an allowed server, of which one port is allowed', async () => {
    const listener = await canary()
    // A server may send any bytes in a header, but no line break and no white space around.
    const locations = ATTACKS.map((attack) =>
      attack
        .replaceAll('PORT', String(listener.port))
        .replace(/[\t\n]/g, '')
        .trim(),
    )
    const server = await serve((request, response) => {
      const location = Buffer.from(locations[Number(request.url?.slice(1))] ?? '').toString('latin1')
      response.writeHead(302, { location }).end()
    })
    const web = clientFor([server], { lookup: resolver(INNER_NAMES).lookup })
    let tried = 0
    for (const [index, location] of locations.entries()) {
      // Some, read from there, are a path on the same server, which is fair.
      if (URL.canParse(location, server.origin) && new URL(location, server.origin).origin === server.origin) continue
      const outcome = await web.get(page(`${server.origin}/${index}`))
      expect(gist(outcome), location).toMatch(REFUSED)
      expect(outcome.kind === 'failed' && outcome.message, location).toContain(`${server.origin}/${index}`)
      tried += 1
    }
    expect(tried).toBeGreaterThanOrEqual(120)
    expect(listener.connections()).toBe(0)
  })

  test('a protocol-relative redirect is judged like any other', async () => {
    const listener = await canary()
    const server = await serve((_, response) =>
      response.writeHead(301, { location: `//127.0.0.1:${listener.port}/` }).end(),
    )
    expect(gist(await clientFor([server]).get(page(`${server.origin}/`)))).toBe('blocked')
    expect(listener.connections()).toBe(0)
  })

  test('the message names the entry that would allow it, and neither user name nor query', async () => {
    const listener = await canary()
    const outcome = await clientFor([]).get(page(`${listener.origin}/feed?token=secret`))
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'blocked', hops: [] })
    expect(outcome.kind === 'failed' && outcome.message).toBe(
      `http://127.0.0.1:${listener.port}/feed: not asked, because 127.0.0.1 is an address of this machine itself ` +
        `(loopback, RFC 1122). If this is your own server and meant, name "127.0.0.1:${listener.port}" in the allow ` +
        'list of parley.yaml.',
    )
  })
})

describe('rebinding', () => {
  test('the answer that was judged is the one connected to', async () => {
    const listener = await canary()
    const server = await serve((_, response) => response.end('outer'))
    const names = resolver({ 'rebind.example': [['127.0.0.1'], ['127.0.0.9']] })
    const web = clientFor([server], { lookup: names.lookup })
    expect(textOf(await web.get(page(`http://rebind.example:${server.port}/`)))).toBe('outer')
    expect(names.asked('rebind.example')).toBe(1)
    expect(listener.connections()).toBe(0)
  })

  test('a later answer is judged anew at the next connection', async () => {
    const listener = await canary()
    // The first answer is one that the list allows on this port, as a public one would be; the second is not.
    const server = await serve((_, response) => response.writeHead(200, { connection: 'close' }).end('outer'))
    const names = resolver({ 'rebind.example': [['127.0.0.1'], ['127.0.0.9']] })
    const web = clientFor([server], { lookup: names.lookup })
    expect(textOf(await web.get(page(`http://rebind.example:${server.port}/`)))).toBe('outer')
    expect(gist(await web.get(page(`http://rebind.example:${server.port}/`)))).toBe('blocked')
    expect(names.asked('rebind.example')).toBe(2)
    expect(listener.connections()).toBe(0)
  })

  test('a redirect to the same name is looked up and judged again', async () => {
    const server = await serve((_, response) =>
      response.writeHead(302, { location: '/next', connection: 'close' }).end(),
    )
    const names = resolver({ 'rebind.example': [['127.0.0.1'], ['169.254.169.254']] })
    const outcome = await clientFor([server], { lookup: names.lookup }).get(
      page(`http://rebind.example:${server.port}/`),
    )
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'blocked', hops: [{ status: 302 }] })
  })

  test('one bad answer among good ones refuses them all', async () => {
    const server = await serve((_, response) => response.end('outer'))
    for (const answer of [
      ['127.0.0.1', '127.0.0.9'],
      ['127.0.0.9', '127.0.0.1'],
    ]) {
      const web = clientFor([server], { lookup: resolver({ 'two.example': [answer] }).lookup })
      expect(gist(await web.get(page(`http://two.example:${server.port}/`)))).toBe('blocked')
    }
    expect(server.connections()).toBe(0)
  })
})

describe('names', () => {
  test.each([
    ['unknown', resolver({}).lookup, 'ENOTFOUND'],
    ['without address', resolver({ 'name.example': [[]] }).lookup, 'ENODATA'],
  ])('%s', async (_, lookup, code) => {
    const outcome = await clientFor([], { lookup }).get(page('http://name.example/feed'))
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'dns' })
    expect(outcome.kind === 'failed' && outcome.message).toBe(
      `http://name.example/feed: its host has no address (${code}). Check the spelling of its host and this machine's ` +
        'name server.',
    )
  })

  test('a resolver that never answers is bounded by the deadline', async () => {
    // Far below what the client grants a connection, so that only the request's own deadline can end it.
    const web = clientFor([], { lookup: () => {} })
    const late = {
      kind: 'failed',
      reason: 'timeout',
      message: expect.stringContaining('no complete answer within 0.2 s'),
    }
    expect(await web.get(page('http://name.example/', { timeoutMs: 200 }))).toMatchObject(late)
    const posted = await web.post({ url: 'http://name.example/', headers: {}, body: '', timeoutMs: 200 })
    expect(posted).toMatchObject(late)
  })
})

describe('guardedConnector', () => {
  const target = { protocol: 'http:', hostname: '8.8.8.8', port: '80' }
  const refusalOf = (connect: ReturnType<typeof guardedConnector>, to = target) =>
    new Promise((resolve) => connect(to, (...[error]) => resolve(error)))

  test('refuses a public address that is this very machine', async () => {
    const connect = guardedConnector({
      allow: parseAllowList([]),
      connectTimeoutMs: 1000,
      ownAddresses: () => ['10.0.0.5', '8.8.8.8'],
    })
    expect(await refusalOf(connect)).toMatchObject({
      name: 'GuardRefusal',
      message: '8.8.8.8 is an address of this machine itself',
    })
  })

  test('judges what the socket is really connected to', async () => {
    const listener = await canary()
    let calls = 0
    // An allow list that changes its mind stands for whatever could make the last check differ from the first.
    const allow = { permits: () => ++calls === 1 }
    const connect = guardedConnector({ allow, connectTimeoutMs: 1000, ownAddresses: () => [] })
    const error = await refusalOf(connect, { protocol: 'http:', hostname: '127.0.0.1', port: String(listener.port) })
    expect(error).toBeInstanceOf(GuardRefusal)
  })
})
