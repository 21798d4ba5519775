import { afterEach, describe, expect, it } from 'vitest'
import { eventId } from '../../src/domain/event.js'
import type { Commands, HandedIn, HttpDeps, NewSource } from '../../src/http/deps.js'
import type { ArticleDetail, StoryDetail } from '../../src/store/archive/views.js'
import { archiveWith, ask, commandsWith, ENDPOINT, NOW, type Service, SOURCE, serve, TOKEN } from './fixture.js'
import { MemoryLog } from './log.js'

let service: Service

async function start(over: Partial<HttpDeps> = {}): Promise<void> {
  service = await serve(over)
}

afterEach(() => service.app.close())

function withToken(method: string, path: string, body?: unknown) {
  return ask(service, method, path, body === undefined ? { token: TOKEN } : { token: TOKEN, body })
}

const line = {
  id: 31,
  title: 'Each side brings 157 home',
  url: 'https://courier.example/157',
  language: 'en',
  published: NOW,
  firstSeen: NOW,
  history: false,
  state: 'linked' as const,
  source: { key: 'courier', name: 'Harbour Courier' },
  topics: ['prisoner-exchange'],
}

const article: ArticleDetail = {
  ...line,
  text: 'Text.',
  standfirst: null,
  byline: null,
  siteName: null,
  modified: null,
  reason: null,
  facts: null,
  captions: [],
  related: [],
  judgements: [],
  claims: [],
  stories: [],
  pages: [],
  sightings: [],
}

const story: StoryDetail = {
  id: 12,
  topic: 'prisoner-exchange',
  state: 'completed',
  headline: 'Each side brings 157 home',
  profile: {
    topic: 'prisoner-exchange',
    kind: 'exchange',
    parties: ['RU', 'UA'],
    firstDay: '2026-02-05',
    lastDay: '2026-02-05',
    firstPublished: NOW.toISOString(),
    lastPublished: NOW.toISOString(),
    counts: [157],
    places: [],
    rounds: [],
    state: 'completed',
  },
  openedAt: NOW,
  lastPublished: NOW,
  alertedAt: NOW,
  articles: 1,
  account: null,
  toldAt: NOW,
  mutedAt: null,
  ledger: [],
  reports: [],
  events: [{ sequence: 42, type: 'story.opened', at: NOW }],
}

describe('articles', () => {
  it('lists a page and says where the next begins', async () => {
    const asked: unknown[] = []
    const articles = async (page: unknown) => {
      asked.push(page)
      return { items: [line], next: 31 }
    }
    await start({ archive: archiveWith({ articles }) })
    const answer = await ask(service, 'GET', '/v1/articles?topic=prisoner-exchange&before=40&limit=1')
    expect(answer.json).toEqual({
      articles: [{ ...line, published: NOW.toISOString(), firstSeen: NOW.toISOString() }],
      next: 31,
    })
    await ask(service, 'GET', '/v1/articles')
    expect(asked).toEqual([
      { topic: 'prisoner-exchange', before: 40, limit: 1 },
      { topic: null, before: null, limit: 50 },
    ])
  })

  it('shows one, and says where there is none', async () => {
    await start({ archive: archiveWith({ article: async (id) => (id === 31 ? article : null) }) })
    expect((await ask(service, 'GET', '/v1/articles/31')).json).toMatchObject({ id: 31, text: 'Text.' })
    const none = await ask(service, 'GET', '/v1/articles/32')
    expect(none.status).toBe(404)
    expect(none.json.detail).toBe('There is no article 32.')
  })
})

describe('stories', () => {
  it('lists by topic and state', async () => {
    const asked: unknown[] = []
    const stories = async (page: unknown) => {
      asked.push(page)
      return { items: [], next: null }
    }
    await start({ archive: archiveWith({ stories }) })
    await ask(service, 'GET', '/v1/stories?topic=negotiation&state=planned&limit=5')
    expect(asked).toEqual([{ topic: 'negotiation', state: 'planned', before: null, limit: 5 }])
  })

  it('shows one with its events under their public ids', async () => {
    await start({ archive: archiveWith({ story: async (id) => (id === 12 ? story : null) }) })
    const answer = await ask(service, 'GET', '/v1/stories/12')
    expect(answer.json.events).toEqual([{ id: eventId(42), type: 'story.opened', at: NOW.toISOString() }])
    expect((await ask(service, 'GET', '/v1/stories/13')).status).toBe(404)
  })
})

describe('GET /v1/events', () => {
  it('gives the log in pages, each body to the byte', async () => {
    const log = new MemoryLog()
    // A body whose bytes another JSON writer would change.
    log.lines.push({ sequence: 1, type: 'story.opened', body: '{"id":"evt_0000000000000001", "n":1.0,"t":"\\u00e9"}' })
    const bodies = [log.lines[0]?.body, log.append(), log.append()]
    await start({ archive: archiveWith(log) })
    const first = await ask(service, 'GET', '/v1/events?limit=2')
    expect(first.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(first.text).toBe(`{"events":[${bodies[0]},${bodies[1]}],"next":"${eventId(2)}","more":true}`)
    const second = await ask(service, 'GET', `/v1/events?limit=2&after=${first.json.next}`)
    expect(second.text).toBe(`{"events":[${bodies[2]}],"next":"${eventId(3)}","more":false}`)
    const third = await ask(service, 'GET', '/v1/events?after=3&types=story.opened')
    expect(third.json).toEqual({ events: [], next: eventId(3), more: false })
  })

  it('answers 410 with the oldest id to a cursor that is too old, and 409 to one that is from elsewhere', async () => {
    const log = new MemoryLog()
    for (let n = 0; n < 9; n++) log.append()
    log.keepFrom(5)
    await start({ archive: archiveWith(log) })
    const gone = await ask(service, 'GET', `/v1/events?after=${eventId(3)}`)
    expect(gone.status).toBe(410)
    expect(gone.json).toMatchObject({ title: 'Gone', oldest: eventId(5) })
    expect((await ask(service, 'GET', `/v1/events?after=${eventId(4)}`)).status).toBe(200)
    expect((await ask(service, 'GET', '/v1/events')).json.events).toHaveLength(5)
    const ahead = await ask(service, 'GET', `/v1/events?after=${eventId(10)}`)
    expect(ahead.status).toBe(409)
    expect(ahead.json).toMatchObject({ last: eventId(9) })
  })
})

describe('sources', () => {
  it('lists, and shows one', async () => {
    const archive = archiveWith({
      sources: async () => ({ items: [SOURCE], next: 'courier' }),
      source: async (key) => (key === 'courier' ? SOURCE : null),
    })
    await start({ archive })
    expect((await ask(service, 'GET', '/v1/sources')).json).toMatchObject({
      sources: [{ key: 'courier' }],
      next: 'courier',
    })
    expect((await ask(service, 'GET', '/v1/sources/courier')).json).toMatchObject({ name: 'Harbour Courier' })
    expect((await ask(service, 'GET', '/v1/sources/nobody')).status).toBe(404)
  })

  it('adds one, with a key and a name made of its host where none is given', async () => {
    const added: NewSource[] = []
    const addSource: Commands['addSource'] = async (source) => {
      added.push(source)
      return { kind: 'added', source: SOURCE }
    }
    await start({ commands: commandsWith({ addSource }) })
    expect((await withToken('POST', '/v1/sources', { url: 'https://www.Courier.example/feed.xml' })).status).toBe(201)
    await withToken('POST', '/v1/sources', {
      url: 'https://a.example/f',
      key: 'a',
      name: 'A',
      language: 'uk',
      country: 'UA',
    })
    const unknown = { publisher: null, role: null, intervalSeconds: null, way: { kind: 'feed' } }
    expect(added).toEqual([
      {
        ...unknown,
        url: 'https://www.Courier.example/feed.xml',
        key: 'courier-example',
        name: 'www.courier.example',
        language: null,
        country: null,
      },
      { ...unknown, url: 'https://a.example/f', key: 'a', name: 'A', language: 'uk', country: 'UA' },
    ])
  })

  it('adds the same once, refuses another under its key, and says why one cannot be watched', async () => {
    const addSource: Commands['addSource'] = async ({ key }) =>
      key === 'inside'
        ? { kind: 'refused', reason: '10.0.0.1 is a private address.' }
        : { kind: 'exists', source: SOURCE }
    await start({ commands: commandsWith({ addSource }) })
    const same = await withToken('POST', '/v1/sources', { url: SOURCE.url, key: 'courier' })
    expect(same.status).toBe(200)
    const other = await withToken('POST', '/v1/sources', { url: 'https://other.example/', key: 'courier' })
    expect(other.status).toBe(409)
    expect(other.json.detail).toContain(SOURCE.url)
    const inside = await withToken('POST', '/v1/sources', { url: 'http://10.0.0.1/', key: 'inside' })
    expect(inside.status).toBe(422)
    expect(inside.json.detail).toContain('private address')
  })

  it.each([
    [{}, 'url'],
    [{ url: 'courier.example/feed' }, 'url: expected an absolute URL'],
    [{ url: 'ftp://courier.example/feed' }, 'url: expected an absolute URL'],
    [{ url: 'https://a.example/', key: 'Not A Key' }, 'key: expected 1 to 64 lower-case'],
    [{ url: 'https://a.example/', language: 'english' }, 'language: expected a language'],
    [{ url: 'https://a.example/', intervalSeconds: 0 }, 'intervalSeconds'],
    [{ url: 'https://a.example/', interval: 5 }, 'interval'],
    [[], 'object'],
  ])('refuses to add %j', async (body, detail) => {
    await start()
    const answer = await withToken('POST', '/v1/sources', body)
    expect(answer.status).toBe(400)
    expect(answer.json.detail).toContain(detail)
  })

  it('switches one on and off', async () => {
    const switched: [string, boolean][] = []
    const switchSource: Commands['switchSource'] = async (key, on) => {
      switched.push([key, on])
      return key === 'courier' ? { ...SOURCE, state: on ? 'active' : 'disabled' } : null
    }
    await start({ commands: commandsWith({ switchSource }) })
    const off = await withToken('PATCH', '/v1/sources/courier', { state: 'disabled' })
    expect(off.json.state).toBe('disabled')
    await withToken('PATCH', '/v1/sources/courier', { state: 'active' })
    expect((await withToken('PATCH', '/v1/sources/nobody', { state: 'active' })).status).toBe(404)
    expect((await withToken('PATCH', '/v1/sources/courier', { state: 'paused' })).status).toBe(400)
    expect(switched).toEqual([
      ['courier', false],
      ['courier', true],
      ['nobody', true],
    ])
  })

  it('checks an address, or the address of a known source', async () => {
    const looked: string[] = []
    const probes: HttpDeps['probes'] = {
      checkSource: async (url) => {
        looked.push(url)
        return { kind: 'unreadable', reason: 'It is a web page, not a feed.' }
      },
      testEndpoint: async () => ({ kind: 'impossible', reason: '' }),
    }
    await start({ probes, archive: archiveWith({ source: async (key) => (key === 'courier' ? SOURCE : null) }) })
    const answer = await withToken('POST', '/v1/sources/check', { url: 'https://a.example/' })
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({ kind: 'unreadable', reason: 'It is a web page, not a feed.' })
    await withToken('POST', '/v1/sources/check', { key: 'courier' })
    expect(looked).toEqual(['https://a.example/', SOURCE.url])
    expect((await withToken('POST', '/v1/sources/check', { key: 'nobody' })).status).toBe(404)
    expect((await withToken('POST', '/v1/sources/check', {})).json.detail).toContain('{"url": …}')
  })
})

describe('endpoints', () => {
  it('adds one for the alerts, and shows its secret this once', async () => {
    const added: unknown[] = []
    const addEndpoint: Commands['addEndpoint'] = async (endpoint) => {
      added.push(endpoint)
      return { kind: 'added', endpoint: ENDPOINT, secret: 'whsec_shown' }
    }
    await start({
      commands: commandsWith({ addEndpoint }),
      archive: archiveWith({ endpoints: async () => ({ items: [ENDPOINT], next: null }) }),
    })
    const answer = await withToken('POST', '/v1/endpoints', { url: 'https://Hooks.example.org/in' })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({ id: 3, secret: 'whsec_shown' })
    await withToken('POST', '/v1/endpoints', {
      url: 'https://a.example/',
      events: ['article.tagged', 'article.tagged'],
    })
    expect(added).toEqual([
      {
        url: 'https://hooks.example.org/in',
        events: ['story.opened', 'story.updated', 'story.merged', 'story.split'],
      },
      { url: 'https://a.example/', events: ['article.tagged'] },
    ])
    expect((await withToken('GET', '/v1/endpoints')).text).not.toContain('whsec_')
    expect(JSON.stringify(service.recorded.lines)).not.toContain('whsec_')
  })

  it.each([
    [{ url: 'http://hooks.example.org/' }, 422, 'delivery.allow'],
    [{ url: 'https://10.0.0.1/' }, 422, 'Events cannot be sent there: 10.0.0.1 is a private address.'],
    [{ url: 'nonsense' }, 422, 'not an absolute URL'],
    [{ url: 'https://a.example/', events: ['story.begun'] }, 400, 'events.0'],
    [{ url: 'https://a.example/', events: [] }, 400, 'events'],
    [{ url: 5 }, 400, 'url'],
  ])('refuses to add %j', async (body, status, detail) => {
    const judge: HttpDeps['endpointRules']['judge'] = (host) =>
      host === '10.0.0.1' ? { kind: 'refused', reason: '10.0.0.1 is a private address' } : { kind: 'public' }
    await start({ endpointRules: { httpsOnly: true, judge } })
    const answer = await withToken('POST', '/v1/endpoints', body)
    expect(answer.status).toBe(status)
    expect(answer.json.detail).toContain(detail)
  })

  it('does not add one twice', async () => {
    const addEndpoint: Commands['addEndpoint'] = async () => ({ kind: 'exists', endpoint: ENDPOINT })
    await start({ commands: commandsWith({ addEndpoint }) })
    const answer = await withToken('POST', '/v1/endpoints', { url: 'https://a.example/' })
    expect(answer.status).toBe(409)
    expect(answer.json).toMatchObject({ id: 3, detail: expect.stringContaining('Endpoint 3 has this URL') })
  })

  it('removes one', async () => {
    await start({ commands: commandsWith({ removeEndpoint: async (id) => id === 3 }) })
    const answer = await withToken('DELETE', '/v1/endpoints/3')
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect((await withToken('DELETE', '/v1/endpoints/4')).status).toBe(404)
  })

  it('tries one, and says what came of it', async () => {
    const probes: HttpDeps['probes'] = {
      checkSource: async () => ({ kind: 'unreadable', reason: '' }),
      testEndpoint: async (id) =>
        id === 3
          ? { kind: 'tried', outcome: { kind: 'refused', status: 500, retryAfterSeconds: null, excerpt: 'oops' } }
          : { kind: 'impossible', reason: 'Its secret was sealed under another key.' },
    }
    await start({ probes, archive: archiveWith({ endpoint: async (id) => (id < 5 ? ENDPOINT : null) }) })
    const tried = await withToken('POST', '/v1/endpoints/3/test')
    expect(tried.status).toBe(200)
    expect(tried.json).toMatchObject({ delivered: false, outcome: { kind: 'refused', status: 500 } })
    const impossible = await withToken('POST', '/v1/endpoints/4/test')
    expect([impossible.status, impossible.json.detail]).toEqual([409, 'Its secret was sealed under another key.'])
    expect((await withToken('POST', '/v1/endpoints/5/test')).status).toBe(404)
  })
})

describe('POST /v1/entries', () => {
  it('judges each URL by itself and answers in their order', async () => {
    const handed: HandedIn[] = []
    const handIn: Commands['handIn'] = async (entries) => {
      handed.push(...entries)
      return entries.map(({ url }, n) =>
        url.includes('inside')
          ? { kind: 'refused', reason: 'private' }
          : { kind: n === 0 ? 'accepted' : 'known', id: n + 1 },
      )
    }
    await start({ commands: commandsWith({ handIn }) })
    const answer = await withToken('POST', '/v1/entries', {
      entries: [
        'https://a.example/1',
        'nonsense',
        { url: 'http://inside.example/' },
        { url: 'https://a.example/2', title: ' Two ', published: '2026-02-05T14:30:00+02:00' },
        { url: 'https://a.example/3', published: 'yesterday' },
        7,
        { url: 'https://a.example/4', surplus: true },
      ],
    })
    expect(answer.status).toBe(200)
    expect(answer.json.results).toMatchObject([
      { url: 'https://a.example/1', kind: 'accepted', id: 1 },
      { url: 'nonsense', kind: 'refused', reason: expect.stringContaining('absolute URL') },
      { url: 'http://inside.example/', kind: 'refused', reason: 'private' },
      { url: 'https://a.example/2', kind: 'known', id: 3 },
      { url: 'https://a.example/3', kind: 'refused', reason: 'expected a time such as 2026-02-05T12:30:00Z' },
      { url: 7, kind: 'refused' },
      { url: 'https://a.example/4', kind: 'refused', reason: expect.stringContaining('surplus') },
    ])
    expect(handed).toEqual([
      { url: 'https://a.example/1', title: null, published: null },
      { url: 'http://inside.example/', title: null, published: null },
      { url: 'https://a.example/2', title: 'Two', published: new Date('2026-02-05T12:30:00Z') },
    ])
  })

  it('does not trouble the store where nothing can be used', async () => {
    await start()
    const answer = await withToken('POST', '/v1/entries', { entries: ['ftp://a.example/'] })
    expect(answer.json.results).toMatchObject([{ kind: 'refused' }])
  })

  it.each([[{}], [{ entries: [] }], [{ entries: 'https://a.example/' }], [{ entries: Array(501).fill('x') }]])(
    'refuses a body of another form',
    async (body) => {
      await start()
      expect((await withToken('POST', '/v1/entries', body)).status).toBe(400)
    },
  )
})
