import { readFileSync } from 'node:fs'
import { createServer as createTlsServer } from 'node:https'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { GetOutcome } from '../../src/web/client.js'
import { clientFor, gist, page, serve, serveRaw, serveWith, textOf } from './servers.js'

const messageOf = (outcome: GetOutcome) => (outcome.kind === 'failed' ? outcome.message : gist(outcome))

describe('an answer', () => {
  test('comes with its body, its place and what its headers say', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'application/rss+xml; charset=utf-8',
        'content-location': '/feed.en.xml',
        etag: 'W/"7"',
        'last-modified': 'Thu, 05 Feb 2026 09:00:00 GMT',
        'cache-control': 'public, max-age=300',
        link: ['</hub>; rel="hub"', '</feed>; rel="self"'],
        'x-robots-tag': ['noai', 'noimageai'],
      })
      response.end('Обмін')
    })
    const outcome = await clientFor([server]).get(page(`${server.origin}/feed?page=1#top`))
    expect(outcome).toMatchObject({
      kind: 'ok',
      status: 200,
      url: `${server.origin}/feed?page=1`,
      hops: [],
      facts: {
        contentType: 'application/rss+xml; charset=utf-8',
        contentLocation: '/feed.en.xml',
        etag: 'W/"7"',
        lastModified: 'Thu, 05 Feb 2026 09:00:00 GMT',
        retryAfterSeconds: null,
        maxAgeSeconds: 300,
        link: '</hub>; rel="hub", </feed>; rel="self"',
        xRobotsTag: 'noai, noimageai',
        tdmReservation: null,
        tdmPolicy: null,
      },
    })
    expect(textOf(outcome)).toBe('Обмін')
  })

  test('is asked for with an honest name and no more than needed', async () => {
    const server = await serve((request, response) => response.end(JSON.stringify(request.headers)))
    const outcome = await clientFor([server]).get(page(`${server.origin}/`, { accept: 'application/atom+xml' }))
    expect(JSON.parse(textOf(outcome))).toEqual({
      host: `127.0.0.1:${server.port}`,
      connection: 'keep-alive',
      'user-agent': 'Parley/test',
      accept: 'application/atom+xml',
      'accept-encoding': 'gzip, deflate, br',
    })
  })

  test.each([
    [201, 'ok 201'],
    [204, 'ok 204'],
    [300, 'status 300'],
    [302, 'status 302'],
    [304, 'status 304'],
    [400, 'status 400'],
    [404, 'status 404'],
    [410, 'status 410'],
    [500, 'status 500'],
    [503, 'status 503'],
  ])('of status %i is "%s"', async (status, expected) => {
    const server = await serve((_, response) => response.writeHead(status).end())
    const outcome = await clientFor([server]).get(page(`${server.origin}/`))
    expect(gist(outcome)).toBe(expected)
    expect('url' in outcome && outcome.url).toBe(`${server.origin}/`)
  })

  test('an empty body that claims to be compressed is empty', async () => {
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end())
    expect(textOf(await clientFor([server]).get(page(`${server.origin}/`)))).toBe('')
  })
})

describe('conditional requests', () => {
  test('send the validators and know a 304', async () => {
    const server = await serve((request, response) => {
      const fresh = request.headers['if-none-match'] === '"a"' || request.headers['if-modified-since'] !== undefined
      response.writeHead(fresh ? 304 : 200, { etag: '"a"' }).end(fresh ? undefined : 'new')
    })
    const web = clientFor([server])
    const url = `${server.origin}/`
    expect(await web.get(page(url, { etag: '"a"' }))).toMatchObject({
      kind: 'not-modified',
      url,
      facts: { etag: '"a"' },
      hops: [],
    })
    expect(gist(await web.get(page(url, { lastModified: 'Thu, 05 Feb 2026 09:00:00 GMT' })))).toBe('not-modified')
    expect(gist(await web.get(page(url, { etag: '"b"', lastModified: null })))).toBe('ok 200')
    expect(gist(await web.get(page(url, { etag: null })))).toBe('ok 200')
  })

  test('send a validator back to the byte', async () => {
    const etag = Buffer.from('"стара"').toString('latin1')
    const server = await serve((request, response) =>
      response.writeHead(request.headers['if-none-match'] === etag ? 304 : 200, { etag }).end(),
    )
    const web = clientFor([server])
    const first = await web.get(page(`${server.origin}/`))
    const kept = first.kind === 'ok' ? first.facts.etag : null
    expect(gist(await web.get(page(`${server.origin}/`, { etag: kept })))).toBe('not-modified')
  })

  test('leave out a validator that no header can hold', async () => {
    const server = await serve((request, response) => response.end(String(request.headers['if-none-match'])))
    const outcome = await clientFor([server]).get(
      page(`${server.origin}/`, { etag: '"стара"', lastModified: 'a\r\nb: c' }),
    )
    expect(textOf(outcome)).toBe('undefined')
  })

  test('go along a redirect on the same host', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.writeHead(request.headers['if-none-match'] === '"a"' ? 304 : 200).end()
    })
    const outcome = await clientFor([server]).get(page(`${server.origin}/old`, { etag: '"a"' }))
    expect(outcome).toMatchObject({ kind: 'not-modified', url: `${server.origin}/new`, hops: [{ status: 301 }] })
  })
})

describe('Retry-After', () => {
  test('as seconds', async () => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': '120' }).end())
    expect(await clientFor([server]).get(page(`${server.origin}/`))).toMatchObject({
      kind: 'status',
      status: 429,
      facts: { retryAfterSeconds: 120 },
    })
  })

  test("as a date, by the server's clock", async () => {
    const server = await serve((_, response) =>
      response
        .writeHead(503, { date: 'Thu, 05 Feb 2026 09:00:00 GMT', 'retry-after': 'Thu, 05 Feb 2026 09:01:30 GMT' })
        .end(),
    )
    expect(await clientFor([server]).get(page(`${server.origin}/`))).toMatchObject({ facts: { retryAfterSeconds: 90 } })
  })

  test('as a date, by our clock where the server tells no time', async () => {
    const server = await serve((_, response) => {
      response.sendDate = false
      response.writeHead(503, { 'retry-after': 'Thu, 05 Feb 2026 09:01:30 GMT' }).end()
    })
    const web = clientFor([server], { now: () => new Date('2026-02-05T09:01:00Z') })
    expect(await web.get(page(`${server.origin}/`))).toMatchObject({ facts: { retryAfterSeconds: 30 } })
  })
})

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%i is followed and told', async (status) => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(status, { location: 'b?x=1#y' }).end('moved')
      else response.end(`${request.method} ${request.url}`)
    })
    const outcome = await clientFor([server]).get(page(`${server.origin}/a`))
    expect(textOf(outcome)).toBe('GET /b?x=1')
    expect(outcome).toMatchObject({
      url: `${server.origin}/b?x=1`,
      hops: [{ from: `${server.origin}/a`, to: `${server.origin}/b?x=1`, status }],
    })
    expect(server.connections()).toBe(1)
  })

  test('another port is another host: handed back or followed, as asked', async () => {
    const there = await serve((_, response) => response.end('there'))
    const here = await serve((request, response) =>
      response.writeHead(308, { location: request.url === '/start' ? '/middle' : `${there.origin}/page?id=1` }).end(),
    )
    const web = clientFor([here, there])
    expect(await web.get(page(`${here.origin}/start`, { redirects: 'same-host' }))).toEqual({
      kind: 'redirected',
      to: `${there.origin}/page?id=1`,
      status: 308,
      hops: [{ from: `${here.origin}/start`, to: `${here.origin}/middle`, status: 308 }],
    })
    expect(there.connections()).toBe(0)
    expect(textOf(await web.get(page(`${here.origin}/start`, { redirects: 'any' })))).toBe('there')
  })

  test('five are followed, a sixth is not', async () => {
    const server = await serve((request, response) => {
      const left = Number(request.url?.slice(1))
      if (left > 0) response.writeHead(302, { location: `/${left - 1}` }).end()
      else response.end('arrived')
    })
    const web = clientFor([server])
    expect(textOf(await web.get(page(`${server.origin}/5`)))).toBe('arrived')
    const sixth = await web.get(page(`${server.origin}/6`))
    expect(sixth).toMatchObject({ kind: 'failed', reason: 'too-many-redirects' })
    expect(sixth.hops).toHaveLength(5)
    expect(gist(await clientFor([server], { maxHops: 0 }).get(page(`${server.origin}/1`)))).toBe('too-many-redirects')
  })

  test('a circle ends where it closes, also one that hopes for a cookie', async () => {
    let requests = 0
    const server = await serve((request, response) => {
      requests += 1
      if (request.headers.cookie !== undefined) return response.end('let in')
      const location = { '/a': '/b', '/b': '/a' }[request.url ?? ''] ?? request.url
      return response.writeHead(302, { location, 'set-cookie': 'seen=1' }).end()
    })
    const web = clientFor([server])
    const circle = await web.get(page(`${server.origin}/a`))
    expect(messageOf(circle)).toContain('leads in a circle')
    expect(requests).toBe(2)
    expect(gist(await web.get(page(`${server.origin}/self`)))).toBe('too-many-redirects')
    expect(requests).toBe(3)
  })

  test.each([
    ['javascript:alert(1)', 'bad-url'],
    ['mailto:desk@example.org', 'bad-url'],
    ['ftp://example.org/', 'bad-url'],
    ['http://[broken/', 'bad-url'],
    ['http://user:secret@example.org/', 'bad-url'],
    [`/${'a'.repeat(9000)}`, 'bad-url'],
    ['http://10.0.0.1/', 'blocked'],
  ])('to %.40s is refused as %s, and the message hides what is secret', async (location, reason) => {
    const server = await serve((_, response) => response.writeHead(302, { location }).end())
    const outcome = await clientFor([server]).get(page(`${server.origin}/a?key=1`))
    expect(outcome).toMatchObject({ kind: 'failed', reason, hops: [] })
    expect(messageOf(outcome)).toContain(`${server.origin}/a: it leads to `)
    expect(messageOf(outcome)).not.toMatch(/secret|key=1/)
    expect(messageOf(outcome).length).toBeLessThan(600)
  })

  test('a place in Cyrillic letters, sent raw, is understood', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: Buffer.from('/обмін').toString('latin1') }).end()
      else response.end(decodeURI(request.url ?? ''))
    })
    expect(textOf(await clientFor([server]).get(page(`${server.origin}/`)))).toBe('/обмін')
  })

  test('an endless body behind a redirect holds nothing up', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/b') return response.end('arrived')
      response.writeHead(302, { location: '/b' })
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) {}
      }
      response.on('drain', more)
      return more()
    })
    expect(textOf(await clientFor([server]).get(page(`${server.origin}/a`)))).toBe('arrived')
  })
})

describe('permission', () => {
  test('is asked for before each hop, the first included', async () => {
    let requests = 0
    const server = await serve((request, response) => {
      requests += 1
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/secret' }).end()
    })
    const asked: string[] = []
    const mayVisit = (url: URL) => {
      asked.push(url.pathname)
      return url.pathname !== '/secret'
    }
    const outcome = await clientFor([server]).get(page(`${server.origin}/a`, { mayVisit }))
    expect(outcome).toMatchObject({ kind: 'disallowed', url: `${server.origin}/secret` })
    expect(outcome.hops).toHaveLength(2)
    expect(asked).toEqual(['/a', '/b', '/secret'])
    expect(requests).toBe(2)
  })

  test('denied at once, no connection is made', async () => {
    const server = await serve((_, response) => response.end())
    const outcome = await clientFor([server]).get(page(`${server.origin}/a`, { mayVisit: () => false }))
    expect(outcome).toEqual({ kind: 'disallowed', url: `${server.origin}/a`, hops: [] })
    expect(server.connections()).toBe(0)
  })
})

describe('bounds', () => {
  const MEGABYTE = gzipSync(Buffer.alloc(1_000_000))
  const BOMBS: readonly (readonly [string, () => Buffer])[] = [
    // Gzip members may follow each other, so this is a gigabyte in a megabyte.
    ['gzip', () => Buffer.concat(Array.from({ length: 1000 }, () => MEGABYTE))],
    ['gzip, gzip', () => gzipSync(Buffer.concat(Array.from({ length: 1000 }, () => MEGABYTE)))],
    ['br', () => brotliCompressSync(Buffer.alloc(100_000_000), { params: { 1: 1 } })],
    ['gzip, br', () => brotliCompressSync(Buffer.concat(Array.from({ length: 1000 }, () => MEGABYTE)))],
  ]
  test.each(BOMBS)('a bomb of %s goes off in a bucket', async (coding, bomb) => {
    const bytes = bomb()
    expect(bytes.length).toBeLessThan(2_000_000)
    const server = await serve((_, response) => response.writeHead(200, { 'content-encoding': coding }).end(bytes))
    const before = process.memoryUsage().rss
    const outcome = await clientFor([server], { maxBytes: 5_000_000 }).get(page(`${server.origin}/`))
    expect(gist(outcome)).toBe('too-large')
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  test('the bound holds to the byte, and a request may set its own', async () => {
    const server = await serve((request, response) => response.end(Buffer.alloc(Number(request.url?.slice(1)), 'a')))
    const web = clientFor([server], { maxBytes: 100 })
    expect(gist(await web.get(page(`${server.origin}/100`)))).toBe('ok 200')
    const over = await web.get(page(`${server.origin}/101`))
    expect(messageOf(over)).toBe(
      `${server.origin}/101: its body is larger than 100 bytes. If it is meant to be that large, raise the limit in ` +
        'the settings.',
    )
    expect(gist(await web.get(page(`${server.origin}/101`, { maxBytes: 101 })))).toBe('ok 200')
    expect(textOf(await web.get(page(`${server.origin}/9`, { maxBytes: 3, whenTooLarge: 'cut' })))).toBe('aaa')
  })

  test.each([
    [200, 'too-large'],
    [404, 'status 404'],
    [302, 'status 302'],
  ])('an endless body under status %i is cut, and its connection closed', async (status, expected) => {
    let closed: (value: string) => void = () => {}
    const end = new Promise<string>((resolve) => {
      closed = resolve
    })
    const server = await serve((_, response) => {
      response.writeHead(status)
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) {}
      }
      response.on('drain', more).on('close', () => closed('closed'))
      more()
    })
    expect(gist(await clientFor([server]).get(page(`${server.origin}/`)))).toBe(expected)
    expect(await end).toBe('closed')
  })

  test.each([
    ['identity', Buffer.alloc(10)],
    ['gzip', gzipSync('a long enough text').subarray(0, 20)],
  ])('a body of %s that stops without an end meets the deadline', async (coding, bytes) => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': coding }).write(bytes)
    })
    const outcome = await clientFor([server]).get(page(`${server.origin}/x`, { timeoutMs: 300 }))
    expect(messageOf(outcome)).toBe(
      `${server.origin}/x: no complete answer within 0.3 s. It may be overloaded; try again later, or allow more time ` +
        'in the settings.',
    )
  })

  test('a body that drips meets the deadline although it never pauses', async () => {
    const server = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect(gist(await clientFor([server], { timeoutMs: 400 }).get(page(`${server.origin}/`)))).toBe('timeout')
  })

  test.each([
    ['never come', () => {}],
    ['never end', (socket: import('node:net').Socket) => socket.write('HTTP/1.1 200 OK\r\nserver: slow')],
  ])('headers that %s meet the deadline', async (_, answer) => {
    const server = await serveRaw((socket) => socket.once('data', () => answer(socket)))
    expect(gist(await clientFor([server], { timeoutMs: 300 }).get(page(`${server.origin}/`)))).toBe('timeout')
  })

  test('the deadline spans redirects', async () => {
    const server = await serve((request, response) => {
      const next = Number(request.url?.slice(1)) + 1
      setTimeout(() => response.writeHead(302, { location: `/${next}` }).end(), 60)
    })
    const outcome = await clientFor([server], { timeoutMs: 250, maxHops: 1000 }).get(page(`${server.origin}/0`))
    expect(gist(outcome)).toBe('timeout')
    expect(outcome.hops.length).toBeGreaterThan(0)
  })

  test('interim answers without end meet the deadline', async () => {
    const server = await serveRaw((socket) => {
      const more = () => {
        while (socket.writable && socket.write('HTTP/1.1 103 Early Hints\r\n\r\n')) {}
      }
      socket.once('data', more).on('drain', () => setImmediate(more))
    })
    expect(gist(await clientFor([server], { timeoutMs: 300 }).get(page(`${server.origin}/`)))).toBe('timeout')
  })

  test('headers over 16 kB are refused', async () => {
    const server = await serveRaw((socket) => {
      const headers = Array.from({ length: 2000 }, (_, index) => `x-${index}: ${'a'.repeat(100)}`).join('\r\n')
      socket.once('data', () => socket.write(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`))
    })
    const outcome = await clientFor([server]).get(page(`${server.origin}/`))
    expect(gist(outcome)).toBe('protocol')
    expect(messageOf(outcome)).toContain('headers are larger than 16 kB')
  })
})

describe('broken answers', () => {
  const GZIP = gzipSync('text '.repeat(1000))
  test.each([
    ['a short body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nten bytes.', 'protocol'],
    ['a truncated chunked body', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n64\r\nten bytes.', 'protocol'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab', 'protocol'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      'protocol',
    ],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n', 'protocol'],
    ['nothing', '', 'connect'],
  ])('%s', async (_, answer, reason) => {
    const server = await serveRaw((socket) => socket.once('data', () => socket.end(answer)))
    expect(gist(await clientFor([server]).get(page(`${server.origin}/`)))).toBe(reason)
  })

  test.each([
    ['corrupt gzip', 'gzip', Buffer.concat([GZIP.subarray(0, 30), Buffer.alloc(30, 7), GZIP.subarray(60)])],
    ['text that claims to be gzip', 'gzip', Buffer.from('<html>')],
    ['truncated gzip', 'gzip', GZIP.subarray(0, 40)],
    ['text that claims to be brotli', 'br', Buffer.from('<html><body>')],
    ['text that claims to be deflate', 'deflate', Buffer.from('<html>')],
    ['a coding nobody asked for', 'zstd', Buffer.from('x')],
    ['three codings', 'gzip, gzip, gzip', gzipSync(gzipSync(gzipSync('x')))],
    ['sixty codings', Array.from({ length: 60 }, () => 'gzip').join(', '), Buffer.from('x')],
  ])('%s', async (_, coding, bytes) => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(bytes),
    )
    const outcome = await clientFor([server]).get(page(`${server.origin}/`))
    expect(gist(outcome)).toBe('protocol')
    expect(messageOf(outcome)).toMatch(/: (its|the compressed) body is (damaged|coded|compressed)/)
  })

  test('a connection reset in the middle of a body', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).write('begun', () => response.socket?.resetAndDestroy())
    })
    expect(gist(await clientFor([server]).get(page(`${server.origin}/`)))).toMatch(/^(protocol|connect)$/)
  })
})

describe('connections', () => {
  test('nobody listens', async () => {
    const server = await serve(() => {})
    const web = clientFor([{ ...server, port: 9 }])
    const outcome = await web.get(page('http://127.0.0.1:9/feed'))
    expect(messageOf(outcome)).toBe(
      'http://127.0.0.1:9/feed: no connection (ECONNREFUSED). Check that the server runs and that its address and ' +
        'port are right.',
    )
    expect(gist(outcome)).toBe('connect')
  })

  test('a certificate that nobody vouches for ends it', async () => {
    const fixture = (name: string) => readFileSync(new URL(`./fixtures/self-signed.${name}.pem`, import.meta.url))
    const server = await serveWith(
      createTlsServer({ key: fixture('key'), cert: fixture('cert') }, (_, response) => response.end('secret')),
    )
    const outcome = await clientFor([server]).get(page(`https://127.0.0.1:${server.port}/`))
    expect(gist(outcome)).toBe('tls')
    expect(messageOf(outcome)).toContain('DEPTH_ZERO_SELF_SIGNED_CERT')
  })

  test('https to a server that speaks plain http is no secure connection', async () => {
    const server = await serve((_, response) => response.end())
    expect(gist(await clientFor([server]).get(page(`https://127.0.0.1:${server.port}/`)))).toBe('tls')
  })

  test.each(['end', 'resetAndDestroy'] as const)('a kept connection that has died (%s) is replaced', async (death) => {
    let requests = 0
    const server = await serveRaw((socket) => {
      let first = true
      socket.on('data', () => {
        requests += 1
        if (first) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
        else socket[death]()
        first = false
      })
    })
    const web = clientFor([server], { connections: 1 })
    expect(textOf(await web.get(page(`${server.origin}/`)))).toBe('ok')
    expect(textOf(await web.get(page(`${server.origin}/`)))).toBe('ok')
    expect([requests, server.connections()]).toEqual([3, 2])
  })

  test('a caller may give up before and during', async () => {
    const server = await serve(() => {})
    const web = clientFor([server])
    expect(gist(await web.get(page(`${server.origin}/`, { signal: AbortSignal.abort() })))).toBe('aborted')
    expect(server.connections()).toBe(0)
    const giver = new AbortController()
    const arrived = await serve(() => giver.abort())
    const outcome = await clientFor([arrived]).get(page(`${arrived.origin}/`, { signal: giver.signal }))
    expect(messageOf(outcome)).toBe(`${arrived.origin}/: given up by the caller. Ask again.`)
  })

  test('a closed client ends what is under way, and does nothing any more', async () => {
    let asked: () => void = () => {}
    const arrived = new Promise<void>((resolve) => {
      asked = resolve
    })
    const server = await serve((request, response) => {
      if (request.url === '/body') response.write('begun')
      asked()
    })
    const web = clientFor([server])
    const underWay = web.get(page(`${server.origin}/`))
    await arrived
    await web.close()
    expect(gist(await underWay)).toBe('aborted')
    expect(gist(await web.get(page(`${server.origin}/`)))).toBe('aborted')
  })

  test('one client keeps the connections to an origin within their number', async () => {
    const waiting: (() => void)[] = []
    const server = await serve((_, response) => {
      waiting.push(() => response.end('done'))
      if (waiting.length === 2) for (const answer of waiting.splice(0)) answer()
    })
    const web = clientFor([server], { connections: 2 })
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => web.get(page(`${server.origin}/`))))
    expect(outcomes.map(gist)).toEqual(Array.from({ length: 6 }, () => 'ok 200'))
    expect(server.connections()).toBe(2)
  })
})
