import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SourceView } from '../../src/store/archive/views.js'
import { makePlace, type Place } from '../support/backends.js'
import { setClock } from '../support/clock.js'
import { type Hub, startHub } from '../support/hub.js'
import { type Press, startPress } from '../support/press.js'
import { eventually, startTrial, type Trial } from '../support/service.js'

const HOUR = 3_600_000
const NOW = new Date('2024-03-04T12:00:00Z')
const PUBLIC = 'https://parley.example/under'

describe('hubs', () => {
  let place: Place
  let trial: Trial
  let press: Press
  let hub: Hub
  let n = 0
  const clock = setClock(NOW)
  const key = (): string => `source-${n}`
  /** The public address leads to the service, as a proxy would have it. */
  const reach = (callback: string): string => {
    if (!callback.startsWith(`${PUBLIC}/websub/`)) throw new Error(`${callback} is no callback of ours`)
    return callback.replace(PUBLIC, trial.service.url ?? '')
  }

  beforeAll(async () => {
    place = await makePlace('embedded')
    trial = await startTrial(place, clock, {
      settings: {
        http: { port: 0, public_url: `${PUBLIC}/` },
        web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] },
      },
    })
  })
  afterAll(async () => {
    await trial.stop()
    await place.remove()
  })
  beforeEach(async () => {
    n += 1
    clock.set(new Date(NOW.getTime() + n * 100 * HOUR))
    press = await startPress()
    hub = await startHub(reach)
    items = [entry(1)]
    names = `<link rel="hub" href="${hub.url}"/><link rel="self" href="${press.url}/self"/>`
    press.answer('/feed.xml', (_, response) =>
      response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(atom(items, names)),
    )
  })
  afterEach(async () => {
    await trial.ask('PATCH', `/v1/sources/${key()}`, { state: 'disabled' })
    await hub.close()
    await press.close()
  })

  let items: string[] = []
  let names = ''
  const entry = (i: number): string => {
    const at = new Date(clock.now().getTime() - HOUR).toISOString()
    return `<entry><title>Report ${i}</title><id>${i}</id><link href="${press.url}/${i}"/><updated>${at}</updated></entry>`
  }
  const atom = (entries: readonly string[], links = ''): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Press</title>${links}${entries.join('')}</feed>`

  const source = async (): Promise<SourceView> => (await trial.ask('GET', `/v1/sources/${key()}`)).json as SourceView
  const polled = async (): Promise<SourceView> =>
    eventually(source, (one) => new Date(one.lastPolledAt ?? 0).getTime() === clock.now().getTime())

  async function later(ms: number): Promise<SourceView> {
    clock.set(new Date(clock.now().getTime() + ms))
    await trial.service.context.db.query(
      `with s as (update sources set due_at = now() where key = $1 returning host_id)
       update hosts set due_at = now(), nudged_at = null, free_at = now() from s where hosts.id = s.host_id`,
      [key()],
    )
    return polled()
  }

  const entries = async (): Promise<string[]> => {
    const rows = await trial.service.context.db.query<{ title: string }>(
      `select e.title from entries e join sightings s on s.entry_id = e.id join sources o on o.id = s.source_id
       where o.key = $1 order by e.id`,
      [key()],
    )
    return rows.map(({ title }) => title)
  }

  /** Watches the press and waits until its hub has been asked for so many things. */
  async function subscribe(): Promise<Hub['asked'][number]> {
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: key(), intervalSeconds: 300 })
    return askedFor(1)
  }
  async function askedFor(count: number): Promise<Hub['asked'][number]> {
    const asked = (
      await eventually(
        async () => hub.asked,
        (all) => all.length >= count,
        5000,
      )
    )[count - 1]
    if (asked === undefined) throw new Error(`the hub was not asked: ${trial.log.slice(-6).join('')}`)
    return asked
  }
  const verified = async (): Promise<Hub['asked'][number]> => {
    const asked = await subscribe()
    expect(await hub.verify(asked)).toEqual({ status: 200, text: 'a<b>' })
    return asked
  }
  const due = (): Promise<unknown> =>
    trial.service.context.db.query(
      'update subscriptions set due_at = now() from sources o where o.id = source_id and o.key = $1',
      [key()],
    )

  it('are asked where a feed names one, and tell what is new from then on', async () => {
    const asked = await subscribe()
    expect(asked).toMatchObject({
      mode: 'subscribe',
      topic: `${press.url}/self`,
      secret: expect.stringMatching(/^.{64}$/),
    })
    expect((await source()).pushedUntil).toBeNull()
    await hub.verify(asked)
    expect((await source()).pushedUntil).toBe(new Date(clock.now().getTime() + HOUR).toISOString())
    expect((await later(60_000)).nextWhy).toBe('every 1 h, since its hub tells what is new')

    expect(await hub.deliver(asked, atom([entry(2)]))).toBe(202)
    expect(await entries()).toEqual(['Report 1', 'Report 2'])
    expect((await source()).lastNewAt).toBe(clock.now().toISOString())
    for (const [i, method] of ['sha1', 'sha384', 'sha512'].entries()) {
      await hub.deliver(asked, atom([entry(3 + i)]), { method })
    }
    expect(await entries()).toHaveLength(5)
  })

  it('are not believed without the signature that only they can make', async () => {
    const asked = await verified()
    expect(await hub.deliver(asked, atom([entry(2)]), null)).toBe(202)
    expect(await hub.deliver(asked, atom([entry(2)]), { secret: 'guessed' })).toBe(202)
    expect(await hub.deliver(asked, '<html>not a feed</html>')).toBe(202)
    expect(await entries()).toEqual(['Report 1'])
    expect(await hub.deliver({ ...asked, callback: `${PUBLIC}/websub/guessed` }, atom([entry(2)]))).toBe(410)
  })

  it('are not confirmed what nobody asked for', async () => {
    const asked = await subscribe()
    expect((await hub.verify(asked, { 'hub.topic': 'https://evil.example/' })).status).toBe(404)
    expect((await hub.verify(asked, { 'hub.mode': 'unsubscribe' })).status).toBe(404)
    expect((await hub.verify({ ...asked, callback: `${PUBLIC}/websub/guessed` })).status).toBe(404)
    // Before it has verified, nothing that it sends counts.
    await hub.deliver(asked, atom([entry(2)]))
    expect(await entries()).toEqual(['Report 1'])
  })

  it('are asked again before a lease ends, at the same callback', async () => {
    const asked = await verified()
    await due()
    const again = await askedFor(2)
    expect(again).toEqual(asked)
    clock.set(new Date(clock.now().getTime() + HOUR / 2))
    expect((await hub.verify(again)).status).toBe(200)
    expect((await source()).pushedUntil).toBe(new Date(clock.now().getTime() + HOUR).toISOString())
  })

  it('may refuse, and the source is polled as before', async () => {
    const asked = await verified()
    expect((await hub.verify(asked, { 'hub.mode': 'denied', 'hub.reason': 'not you' })).status).toBe(200)
    expect((await source()).pushedUntil).toBeNull()
    expect((await later(60_000)).nextWhy).toBe('every 5 min')
    expect(await hub.deliver(asked, atom([entry(2)]))).toBe(410)
  })

  it('are asked ever more seldom where they fail', async () => {
    hub.answerWith(500)
    await subscribe()
    const waits = async (): Promise<{ wait: number; reason: string | null } | undefined> =>
      (
        await trial.service.context.db.query<{ wait: number; reason: string | null }>(
          `select extract(epoch from s.due_at - now())::float8 as wait, s.reason from subscriptions s
           join sources o on o.id = s.source_id where o.key = $1`,
          [key()],
        )
      )[0]
    const first = await eventually(waits, (row) => row?.reason !== null)
    expect(first?.reason).toContain('answered 500')
    await due()
    await askedFor(2)
    const second = await eventually(waits, (row) => (row?.wait ?? 0) > 700)
    expect(second?.wait).toBeGreaterThan(2300)
  })

  it('are no longer counted on once a poll finds what they did not tell', async () => {
    const asked = await verified()
    items = [entry(2), ...items]
    await later(HOUR / 2)
    expect(await entries()).toEqual(['Report 1', 'Report 2'])
    expect((await source()).pushedUntil).toBeNull()
    expect((await later(60_000)).nextWhy).toBe('every 5 min')
    await hub.deliver(asked, atom([entry(3)]))
    expect((await source()).pushedUntil).not.toBeNull()
  })

  it('are told to stop once the feed names them no more', async () => {
    await verified()
    names = ''
    await later(HOUR / 2)
    const asked = await askedFor(2)
    expect(asked).toMatchObject({ mode: 'unsubscribe', topic: `${press.url}/self`, secret: '' })
    expect(await hub.verify(asked)).toEqual({ status: 200, text: 'a<b>' })
    expect(await hub.deliver(asked, atom([entry(2)]))).toBe(410)
    expect((await source()).pushedUntil).toBeNull()
  })
})

describe('without a public address', () => {
  it('no hub is asked, and there is no callback', async () => {
    const place = await makePlace('embedded')
    const trial = await startTrial(place, setClock(NOW), {
      settings: { web: { gap: '0s', timeout: '5s', allow: ['127.0.0.0/8'] } },
    })
    const press = await startPress()
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>P</title><link rel="hub" href="${press.url}/hub"/><entry><title>One</title><id>1</id><link href="${press.url}/1"/></entry></feed>`
    press.answer('/feed.xml', (_, response) => response.writeHead(200).end(feed))
    await trial.ask('POST', '/v1/sources', { url: press.feedUrl, key: 'press' })
    await eventually(
      async () => (await trial.ask('GET', '/v1/sources/press')).json as SourceView,
      (one) => one.lastPolledAt !== null,
    )
    expect(await trial.service.context.db.query('select 1 from subscriptions')).toEqual([])
    expect((await trial.ask('POST', '/websub/guessed', {})).status).toBe(404)
    expect((await trial.ask('GET', '/websub/guessed')).status).toBe(404)
    await trial.stop()
    await press.close()
    await place.remove()
  })
})
