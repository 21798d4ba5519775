import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventBody } from '../../src/delivery/events.js'
import { eventId } from '../../src/domain/event.js'
import { HTTP_LIMITS } from '../../src/http/deps.js'
import { createArchive } from '../../src/store/archive/archive.js'
import type { Db, Queryable } from '../../src/store/db.js'
import { appendEvent, lockLog } from '../../src/store/events.js'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { ask, NOW, type Service, serve } from './fixture.js'
import { StreamClient } from './log.js'

const NEVER = 3_600_000
const SOURCE = { key: 'courier', name: 'Harbour Courier', url: 'https://courier.example/feed' }

async function append(q: Queryable): Promise<void> {
  await lockLog(q)
  const data = { source: SOURCE, failingSince: NOW.toISOString(), failures: 4 }
  await appendEvent(q, {
    type: 'source.recovered',
    at: NOW,
    history: false,
    body: (sequence) => eventBody('source.recovered', sequence, NOW, data),
  })
}

async function bodies(db: Db): Promise<string[]> {
  return (await db.query<{ body: string }>('select body from events order by seq')).map(({ body }) => body)
}

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('HTTP over the store on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let service: Service

  beforeAll(async () => {
    place = await makePlace(backend)
    store = await openStore(place.database, { command: 'test', since: NOW, onError: () => undefined })
    const limits = { ...HTTP_LIMITS, heartbeatMs: NEVER, stallMs: NEVER, tailMs: 1 }
    service = await serve({ archive: createArchive(store.db), limits })
  })

  afterAll(async () => {
    await service.app.close()
    await place.remove()
  })

  it('shows an event on the stream and in the list to the byte as it stands in the log', async () => {
    const client = await StreamClient.open(service.port)
    await client.next()
    await store.db.tx(append)
    const [body] = await bodies(store.db)
    expect(await client.next()).toEqual({ id: eventId(1), data: body })
    expect((await ask(service, 'GET', '/v1/events')).text).toBe(
      `{"events":[${body}],"next":"${eventId(1)}","more":false}`,
    )
    client.leave()
  })

  it('skips nothing where the first of two appends is held open', async () => {
    const clients = await Promise.all(Array.from({ length: 3 }, () => StreamClient.open(service.port)))
    for (const client of clients) await client.next()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    let begun = (): void => undefined
    const first = new Promise<void>((resolve) => {
      begun = resolve
    })
    const slow = store.db.tx(async (q) => {
      await append(q)
      begun()
      await held
    })
    await first
    const quick = store.db.tx(append)
    release()
    await Promise.all([slow, quick])
    const expected = (await bodies(store.db)).slice(1)
    expect(expected).toHaveLength(2)
    for (const client of clients) expect(await client.data(2)).toEqual(expected)
    for (const client of clients) client.leave()
  })

  it('answers 503 on every reading path once the database is gone, and healthz as ever', async () => {
    await store.close()
    const paths = ['articles', 'articles/1', 'stories', 'stories/1', 'events', 'events/stream', 'sources', 'endpoints']
    for (const path of paths) {
      const answer = await ask(service, 'GET', `/v1/${path}`)
      expect([path, answer.status]).toEqual([path, 503])
      expect(answer.headers['content-type']).toContain('application/problem+json')
    }
    expect((await ask(service, 'GET', '/healthz')).status).toBe(200)
  })
})
