import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eventId } from '../../src/domain/event.js'
import { HTTP_LIMITS, type HttpDeps, type HttpLimits } from '../../src/http/deps.js'
import { archiveWith, ask, type Service, serve } from './fixture.js'
import { MemoryLog, StreamClient } from './log.js'

const STREAM = '/v1/events/stream'
/** So long that no test sees one: what a test waits for comes by itself. */
const NEVER = 3_600_000

let log: MemoryLog
let service: Service
const clients: StreamClient[] = []

beforeEach(() => {
  log = new MemoryLog()
})

afterEach(async () => {
  for (const client of clients.splice(0)) client.leave()
  await service.app.close()
})

async function start(limits: Partial<HttpLimits> = {}, over: Partial<HttpDeps> = {}): Promise<void> {
  const quiet = { ...HTTP_LIMITS, heartbeatMs: NEVER, stallMs: NEVER, tailMs: NEVER, ...limits }
  service = await serve({ archive: archiveWith(log), onAppended: log.onAppended, limits: quiet, ...over })
}

async function open(query = '', headers: Record<string, string> = {}): Promise<StreamClient> {
  const client = await StreamClient.open(service.port, `${STREAM}${query}`, headers)
  clients.push(client)
  return client
}

/** Waits until the service has recorded this about a stream. */
async function recorded(what: string): Promise<void> {
  while (!service.recorded.streams.includes(what)) await new Promise((resolve) => setImmediate(resolve))
}

describe('GET /v1/events/stream', () => {
  it('sends what lies behind the cursor to the byte, then what is appended, each with its id', async () => {
    const bodies = [log.append(), log.append(), log.append()]
    await start()
    const client = await open(`?after=${eventId(1)}`)
    expect(client.status).toBe(200)
    expect(client.headers['content-type']).toBe('text/event-stream; charset=utf-8')
    expect(client.headers['cache-control']).toBe('no-store')
    expect(await client.next()).toEqual({ retry: '3000', id: eventId(1) })
    expect(await client.next()).toEqual({ id: eventId(2), data: bodies[1] })
    expect(await client.next()).toEqual({ id: eventId(3), data: bodies[2] })
    const appended = log.append()
    expect(await client.next()).toEqual({ id: eventId(4), data: appended })
  })

  it('goes on from Last-Event-ID, which is later than the address of the first request', async () => {
    for (let n = 0; n < 5; n++) log.append()
    await start()
    const client = await open(`?after=${eventId(1)}`, { 'last-event-id': eventId(4) })
    expect(await client.data(1)).toEqual([log.lines[4]?.body])
  })

  it('begins at the end without a cursor, and says where that is', async () => {
    for (let n = 0; n < 3; n++) log.append()
    await start()
    const client = await open()
    expect(await client.next()).toMatchObject({ id: eventId(3) })
    const appended = log.append()
    expect(await client.next()).toEqual({ id: eventId(4), data: appended })
  })

  it('misses nothing over a long log that grows while it is read', async () => {
    for (let n = 0; n < 150; n++) log.append()
    await start()
    const client = await open('?after=0')
    const first = await client.data(70)
    for (let n = 0; n < 50; n++) log.append()
    const rest = await client.data(130)
    expect([...first, ...rest]).toEqual(log.lines.map(({ body }) => body))
  })

  it('reads the log once for all who wait at its end', async () => {
    await start()
    const crowd = await Promise.all(Array.from({ length: 50 }, () => open('?after=0')))
    for (const client of crowd) await client.next()
    log.append()
    for (const client of crowd) await client.data(1)
    const before = log.reads
    const appended = log.append()
    for (const client of crowd) expect(await client.data(1)).toEqual([appended])
    expect(log.reads - before).toBeLessThan(10)
  })

  it('sees what another process has appended by looking at the log', async () => {
    await start({ tailMs: 1 }, { onAppended: () => () => undefined })
    const client = await open('?after=0')
    await client.next()
    const appended = log.append()
    expect(await client.data(1)).toEqual([appended])
  })

  it('sends the types that were asked for, and moves the cursor past the others', async () => {
    await start({ heartbeatMs: 1 })
    const client = await open('?types=story.opened,story.updated&after=0')
    log.append('article.tagged')
    const wanted = log.append('story.updated')
    expect(await client.data(1)).toEqual([wanted])
    log.append('article.tagged')
    let frame = await client.next()
    while (frame?.id !== eventId(3)) frame = await client.next()
    expect(frame).toEqual({ id: eventId(3) })
  })

  it('shows that it is alive while there is nothing to say', async () => {
    await start({ heartbeatMs: 1 })
    const client = await open()
    await client.next()
    expect([await client.next(), await client.next()]).toEqual([{}, {}])
  })

  it('tells a client whose cursor is too old to begin anew, and skips nothing', async () => {
    for (let n = 0; n < 9; n++) log.append()
    log.keepFrom(5)
    await start()
    const client = await open(`?after=${eventId(3)}`)
    await client.next()
    const reset = await client.next()
    expect(reset?.event).toBe('reset')
    expect(JSON.parse(reset?.data ?? '')).toEqual({
      detail: 'The log no longer reaches back to this cursor.',
      oldest: eventId(5),
    })
    expect(await client.next()).toBeNull()
    const edge = await open(`?after=${eventId(4)}`)
    expect(await edge.data(1)).toEqual([log.lines[4]?.body])
  })

  it('tells a client whose cursor the log has never reached', async () => {
    log.append()
    await start()
    const client = await open(`?after=${eventId(7)}`)
    await client.next()
    expect(JSON.parse((await client.next())?.data ?? '')).toMatchObject({ last: eventId(1) })
    expect(await client.next()).toBeNull()
  })

  it('refuses a cursor that is none', async () => {
    await start()
    expect((await ask(service, 'GET', `${STREAM}?after=now`)).json.detail).toContain(
      'after: expected the id of an event',
    )
    const resumed = await ask(service, 'GET', STREAM, { headers: { 'last-event-id': 'x' } })
    expect(resumed.json.detail).toContain('Last-Event-ID: expected the id of an event')
  })

  it('cuts a client that does not read, having held little for it, while others are served', async () => {
    const endless: Partial<HttpDeps> = {
      archive: archiveWith({
        last: async () => 1_000_000,
        events: async (after, limit) => {
          log.reads++
          const from = after ?? 0
          const events = Array.from({ length: limit }, (_, n) => {
            const body = JSON.stringify({ n: from + n + 1, pad: 'x'.repeat(16_000) })
            log.bytes += body.length
            return { sequence: from + n + 1, body }
          })
          return { kind: 'events', events, next: from + limit, more: true }
        },
      }),
    }
    await start({ stallMs: 100 }, endless)
    const lazy = await open('?after=0')
    const eager = await open('?after=0')
    expect(await eager.data(200)).toHaveLength(200)
    eager.leave()
    await recorded('cut')
    expect(lazy.status).toBe(200)
    // What fits into the socket buffers of both ends, and a page; the log itself would be 16 GB.
    expect(log.bytes).toBeLessThan(64 * 1024 * 1024)
  })

  it('serves as many streams as it may and no more, and takes a place back', async () => {
    await start({ streams: 1 })
    const first = await open()
    const second = await ask(service, 'GET', STREAM)
    expect(second.status).toBe(503)
    expect(second.json.detail).toContain('1 streams are open')
    first.leave()
    await recorded('left')
    expect((await open()).status).toBe(200)
  })

  it('lives through a database that is down for a while, without a gap', async () => {
    log.append()
    let down = 0
    const failing: Partial<HttpDeps> = {
      archive: archiveWith({
        last: log.last,
        events: (...args) => {
          if (down > 0) {
            down--
            return Promise.reject(Object.assign(new Error('down'), { code: 'ECONNREFUSED' }))
          }
          return log.events(...args)
        },
      }),
    }
    await start({ tailMs: 1 }, failing)
    const client = await open('?after=0')
    expect(await client.data(1)).toEqual([log.lines[0]?.body])
    down = 3
    const appended = log.append()
    expect(await client.data(1)).toEqual([appended])
    expect(down).toBe(0)
  })

  it('does not begin while the database is down', async () => {
    const refused = Object.assign(new Error('down'), { code: 'ECONNREFUSED' })
    await start({}, { archive: archiveWith({ last: () => Promise.reject(refused) }) })
    expect((await ask(service, 'GET', STREAM)).status).toBe(503)
  })

  it('ends with the service, which does not wait for its clients', async () => {
    await start()
    const client = await open()
    await client.next()
    await service.app.close()
    expect(await client.next()).toBeNull()
    expect(service.recorded.streams).toEqual(['opened', 'ended'])
  })
})
