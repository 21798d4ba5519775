import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { type Post, type PostResult, sendEvent } from '../../src/delivery/send.js'
import { newSecret } from '../../src/delivery/sign.js'

const servers: Server[] = []

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))))
})

interface Received {
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** A receiver on loopback that answers every request with one status. */
async function receiver(status: number): Promise<{ url: string; received: Received[] }> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString('utf8') })
      response.writeHead(status).end('answer')
    })
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/in`, received }
}

const post: Post = async ({ url, headers, body }) => {
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
  return { kind: 'answered', status: answer.status, retryAfterSeconds: null, excerpt: await answer.text() }
}

const event = { id: 'evt_0000000000000042', body: '{"id":"evt_0000000000000042","data":"Обмін «157 на 157»"}' }

function attempt(over: { post?: Post; url?: string; secrets?: string[]; now?: Date } = {}) {
  const { url = 'https://hooks.example.org/', secrets = [newSecret()], now = new Date() } = over
  return sendEvent(over.post ?? post, { url, event, secrets, now, timeoutMs: 5000 })
}

function answering(result: PostResult): Post {
  return async () => result
}

function answered(status: number, excerpt = '', retryAfterSeconds: number | null = null): Post {
  return answering({ kind: 'answered', status, retryAfterSeconds, excerpt })
}

describe('sendEvent', () => {
  it('posts the stored body to the byte, under a signature that the receiver verifies', async () => {
    const { url, received } = await receiver(204)
    const secret = newSecret()
    expect(await attempt({ url, secrets: [secret] })).toEqual({ kind: 'delivered', status: 204 })
    expect(received).toHaveLength(1)
    const [{ headers, body }] = received as [Received]
    expect(body).toBe(event.body)
    expect(headers['content-type']).toBe('application/json; charset=utf-8')
    expect(headers['webhook-id']).toBe(event.id)
    expect(() => new Webhook(secret).verify(body, headers as Record<string, string>)).not.toThrow()
  })

  it('keeps the id over attempts and signs each for its own moment', async () => {
    const { url, received } = await receiver(500)
    await attempt({ url, now: new Date(1_000_000) })
    await attempt({ url, now: new Date(9_000_000) })
    expect(received.map(({ headers }) => [headers['webhook-id'], headers['webhook-timestamp']])).toEqual([
      [event.id, '1000'],
      [event.id, '9000'],
    ])
  })

  it('takes a redirect for a refusal', async () => {
    const { url } = await receiver(302)
    expect(await attempt({ url })).toMatchObject({ kind: 'refused', status: 302 })
  })

  it('hands the time limit on to the client', async () => {
    let timeoutMs: number | undefined
    await attempt({
      post: async (request) => {
        timeoutMs = request.timeoutMs
        return { kind: 'answered', status: 200, retryAfterSeconds: null, excerpt: '' }
      },
    })
    expect(timeoutMs).toBe(5000)
  })

  it.each([200, 201, 202, 204, 299])('takes %i for delivered', async (status) => {
    expect(await attempt({ post: answered(status) })).toEqual({ kind: 'delivered', status })
  })

  it('takes 410 for gone', async () => {
    expect(await attempt({ post: answered(410) })).toEqual({ kind: 'gone' })
  })

  it('keeps Retry-After and the beginning of a refusal', async () => {
    expect(await attempt({ post: answered(429, 'slow down', 120) })).toEqual({
      kind: 'refused',
      status: 429,
      retryAfterSeconds: 120,
      excerpt: 'slow down',
    })
  })

  it('keeps an excerpt that the database can store: bounded, no NUL, no half of a pair', async () => {
    const outcome = await attempt({ post: answered(500, `a\0${'b'.repeat(997)}😀 and more`) })
    expect(outcome).toMatchObject({ excerpt: `a\uFFFD${'b'.repeat(997)}\uFFFD` })
  })

  it('says why there was no answer', async () => {
    const failed = answering({ kind: 'failed', reason: 'blocked', message: '10.0.0.1 is a private address' })
    expect(await attempt({ post: failed })).toEqual({
      kind: 'unreachable',
      reason: 'blocked: 10.0.0.1 is a private address',
    })
  })
})
