import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { clientFor, serve, serveRaw } from './servers.js'

const request = (url: string, more: object = {}) => ({ url, headers: {}, body: '{"a":"обмін"}', ...more })

describe('post', () => {
  test('sends headers and body to the byte', async () => {
    const server = await serve(async (incoming, response) => {
      const parts: Buffer[] = []
      for await (const part of incoming) parts.push(part)
      response.end(JSON.stringify([incoming.method, incoming.url, incoming.headers, Buffer.concat(parts).toString()]))
    })
    const outcome = await clientFor([server]).post(
      request(`${server.origin}/hook?key=1`, {
        headers: { 'content-type': 'application/json', 'webhook-id': 'evt_1' },
      }),
    )
    expect(outcome).toMatchObject({ kind: 'answered', status: 200, retryAfterSeconds: null })
    const [method, url, headers, body] = JSON.parse(outcome.kind === 'answered' ? outcome.excerpt : '[]')
    expect([method, url, body]).toEqual(['POST', '/hook?key=1', '{"a":"обмін"}'])
    expect(headers).toMatchObject({
      'user-agent': 'Parley/test',
      'content-type': 'application/json',
      'webhook-id': 'evt_1',
      'content-length': '18',
    })
  })

  test.each([200, 204, 301, 302, 307, 308, 400, 401, 410, 429, 500, 503])('status %i is an answer', async (status) => {
    const other = await serve((_, response) => response.end())
    const server = await serve((_, response) =>
      response.writeHead(status, { location: `${other.origin}/elsewhere`, 'retry-after': '7' }).end(),
    )
    const outcome = await clientFor([server, other]).post(request(`${server.origin}/`))
    expect(outcome).toEqual({ kind: 'answered', status, retryAfterSeconds: 7, excerpt: '' })
    expect(other.connections()).toBe(0)
  })

  test('an endless answer counts by its status, and only its beginning is read', async () => {
    let closed: (value: string) => void = () => {}
    const end = new Promise<string>((resolve) => {
      closed = resolve
    })
    let written = 0
    const server = await serve((_, response) => {
      const more = () => {
        do written += 20_000
        while (!response.destroyed && response.write('є'.repeat(10_000)))
      }
      response.on('drain', more).on('close', () => closed('closed'))
      more()
    })
    const outcome = await clientFor([server]).post(request(`${server.origin}/`))
    expect(outcome).toEqual({ kind: 'answered', status: 200, retryAfterSeconds: null, excerpt: 'є'.repeat(2048) })
    expect(await end).toBe('closed')
    // What the buffers of two sockets hold, and not what a second of reading would bring.
    expect(written).toBeLessThan(30_000_000)
  })

  test('an answer that stops in the middle counts by its status, even past the deadline', async () => {
    const server = await serve((_, response) => response.writeHead(202).write('begun'))
    const outcome = await clientFor([server]).post(request(`${server.origin}/`, { timeoutMs: 300 }))
    expect(outcome).toMatchObject({ kind: 'answered', status: 202, excerpt: 'begun' })
  })

  test('an answer that stops in the middle is not awaited until the deadline', async () => {
    const server = await serve((_, response) => response.writeHead(202).write('begun'))
    const outcome = await clientFor([server], { timeoutMs: 600_000 }).post(request(`${server.origin}/`))
    expect(outcome).toMatchObject({ kind: 'answered', status: 202, excerpt: 'begun' })
  })

  test('an answer that breaks off counts by its status', async () => {
    const server = await serveRaw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 500 No\r\ncontent-length: 99\r\n\r\nbroken')),
    )
    const outcome = await clientFor([server]).post(request(`${server.origin}/`))
    expect(outcome).toMatchObject({ kind: 'answered', status: 500, excerpt: 'broken' })
  })

  test.each([
    ['control characters become spaces', Buffer.from('a\0b\x1b[31mc\nd'), {}, 'a b [31mc\nd'],
    ['a character cut in two is left out', Buffer.from(`${'a'.repeat(4095)}є`), {}, 'a'.repeat(4095)],
    ['what is no UTF-8 stays within 4 kB', Buffer.alloc(4096, 0xff), {}, '\uFFFD'.repeat(1365)],
    ['a compressed answer, unasked, is not unpacked', gzipSync('x'), { 'content-encoding': 'gzip' }, ''],
  ])('%s', async (_, bytes, headers, excerpt) => {
    const server = await serve((_request, response) => response.writeHead(400, headers).end(bytes))
    const outcome = await clientFor([server]).post(request(`${server.origin}/`))
    expect(outcome).toMatchObject({ kind: 'answered', status: 400, excerpt })
  })

  test('an answer that never comes meets the deadline', async () => {
    const server = await serve(() => {})
    expect(await clientFor([server], { timeoutMs: 300 }).post(request(`${server.origin}/hook?key=secret`))).toEqual({
      kind: 'failed',
      reason: 'timeout',
      message:
        `${server.origin}/hook: no complete answer within 0.3 s. It may be overloaded; try again later, or allow ` +
        'more time in the settings.',
    })
  })

  test('nothing is sent twice: a connection closed without an answer is a failure', async () => {
    let requests = 0
    const server = await serveRaw((socket) => {
      let first = true
      socket.on('data', () => {
        requests += 1
        if (first) socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok')
        else socket.end()
        first = false
      })
    })
    const web = clientFor([server], { connections: 1 })
    expect(await web.post(request(`${server.origin}/`))).toMatchObject({ status: 200 })
    expect(await web.post(request(`${server.origin}/`))).toMatchObject({ kind: 'failed', reason: 'connect' })
    expect(requests).toBe(2)
  })

  test('a caller may give up', async () => {
    const giver = new AbortController()
    const server = await serve(() => giver.abort())
    const outcome = await clientFor([server]).post(request(`${server.origin}/`, { signal: giver.signal }))
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'aborted' })
  })

  test('a header that cannot be sent is a mistake of the caller', async () => {
    const server = await serve((_, response) => response.end())
    const sent = clientFor([server]).post(request(`${server.origin}/`, { headers: { 'x-a': 'b\r\nc: d' } }))
    await expect(sent).rejects.toThrow('invalid')
  })
})
