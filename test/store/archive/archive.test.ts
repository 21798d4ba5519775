import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventId } from '../../../src/domain/event.js'
import { type Archive, createArchive } from '../../../src/store/archive/archive.js'
import type { Db } from '../../../src/store/db.js'
import { type OpenedStore, openStore } from '../../../src/store/open.js'
import { BACKENDS, makePlace, type Place } from '../../support/backends.js'

const T0 = new Date('2026-02-05T12:00:00.000Z')
const at = (minutes: number): Date => new Date(T0.getTime() + minutes * 60_000)

const PROFILE = {
  topic: 'prisoner-exchange',
  kind: 'exchange',
  parties: ['RU', 'UA'],
  firstDay: null,
  lastDay: null,
  firstPublished: T0.toISOString(),
  lastPublished: T0.toISOString(),
  counts: [157],
  places: [],
  rounds: [],
  state: 'completed',
}

const REASON = {
  side: 'for',
  rule: 'act-with-people',
  terms: ['exchanged'],
  zone: 'lead',
  sentence: 'They exchanged 157.',
  start: 0,
  end: 19,
  score: 4.5,
}

/**
 * Two sources that show two pages: the first page showed article 1 and now shows article 2; the second shows article 1
 * too. Article 3 waits to be tagged. Articles 1 and 2 are one story on the exchange, 2 also one on the talks.
 */
async function seed(db: Db): Promise<void> {
  const run = (text: string, params: unknown[] = []) => db.query(text, params)
  await run(`insert into hosts (name) values ('courier.example:443')`)
  for (const [key, name] of [
    ['courier', 'Harbour Courier'],
    ['abendbote', 'Abendbote'],
    ['zeta', 'Zeta'],
  ]) {
    await run(
      `insert into sources (key, name, kind, url, interval_seconds, origin, host_id) values ($1, $2, 'feed', $3, 300, 'config', 1)`,
      [key, name, `https://${key}.example/feed`],
    )
  }
  await run(
    `update sources set last_polled_at = $1, last_success_at = $1, first_success_at = $1, due_at = $1 where key = 'abendbote'`,
    [T0],
  )
  await run(
    `update sources set last_polled_at = $1, failures = 3, failing_since = $1, last_error = 'no', last_status = 503 where key = 'courier'`,
    [T0],
  )
  for (const n of [1, 2]) {
    await run(
      `insert into pages (url_key, url, fetched_url, host_id, outcome, reader_version, first_read_at, read_at)
       values ($1, $2, $2, 1, 'article', 1, $3, $3)`,
      [`courier.example/${n}`, `https://courier.example/${n}`, at(n)],
    )
    await run(
      `insert into entries (url_key, url, fetch_url, host_id, state, title, first_seen, history, page_id)
       values ($1, $2, $2, 1, 'fetched', 'T', $3, false, $4)`,
      [`courier.example/${n}`, `https://courier.example/${n}`, at(n), n],
    )
  }
  await run(
    `insert into sightings (entry_id, source_id, seen_at, title, guid, published) values
       (1, 2, $2, 'Later', null, null), (1, 1, $1, 'First', 'g', $1), (2, 1, $2, 'Other', null, null)`,
    [at(1), at(2)],
  )
  for (const [n, state] of [
    [1, 'linked'],
    [2, 'linked'],
    [3, 'untagged'],
  ] as const) {
    await run(
      `insert into articles (merge_hash, title, text, language, url, published, first_seen, history, source_id, state, facts)
       values ($1, $2, $3, 'en', 'https://courier.example/1', $4, $4, false, $5, $6, $7::jsonb)`,
      [`h${n}`, `Article ${n}`, `Text ${n}.`, at(n), n === 3 ? null : 1, state, n === 1 ? '{"kind":"exchange"}' : null],
    )
  }
  await run(
    `insert into revisions (page_id, n, article_id, reader_version, read_at) values (1, 1, 1, 1, $1), (2, 1, 1, 1, $2), (1, 2, 2, 1, $3)`,
    [at(1), at(2), at(3)],
  )
  await run(
    `insert into judgements (article_id, topic, applies, score, threshold, rules, evidence)
     values (1, 'prisoner-exchange', true, 7.25, 3, '1', $1::jsonb), (1, 'negotiation', false, 1, 3, '1', '[]'),
            (2, 'prisoner-exchange', true, 5, 3, '1', '[]'), (2, 'negotiation', true, 4, 3, '1', '[]')`,
    [JSON.stringify([REASON])],
  )
  await run(
    `insert into claims (article_id, n, slot, value, speaker, zone, sentence, start_at, end_at)
     values (1, 1, 'place', '"Belarus"', null, 'body', 'There.', 20, 26), (1, 0, 'total', '314', 'the ministry', 'lead', 'All 314.', 0, 8)`,
  )
  await run(
    `insert into stories (topic, state, headline, profile, opened_at, last_published, alerted_at)
     values ('prisoner-exchange', 'completed', 'The exchange', $1::jsonb, $2, $2, $2), ('negotiation', 'planned', 'The talks', $1::jsonb, $2, $2, null)`,
    [JSON.stringify(PROFILE), T0],
  )
  await run(
    `insert into story_articles (article_id, topic, story_id, joined_at, score, reasons)
     values (2, 'prisoner-exchange', 1, $2, 0.5, '["same day"]'), (1, 'prisoner-exchange', 1, $1, 1, '["first"]'), (2, 'negotiation', 2, $2, 1, '[]')`,
    [at(1), at(2)],
  )
}

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('the archive on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let archive: Archive

  beforeAll(async () => {
    place = await makePlace(backend)
    store = await openStore(place.database, {
      command: 'test',
      since: T0,
      onError: (error) => expect.unreachable(error.message),
    })
    archive = createArchive(store.db)
    await seed(store.db)
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  describe('articles', () => {
    it('come the latest first, page by page', async () => {
      const first = await archive.articles({ before: null, limit: 2, topic: null })
      expect(first.items.map(({ id }) => id)).toEqual([3, 2])
      expect(first.next).toBe(2)
      const second = await archive.articles({ before: first.next, limit: 2, topic: null })
      expect(second).toEqual({
        items: [
          {
            id: 1,
            title: 'Article 1',
            url: 'https://courier.example/1',
            language: 'en',
            published: at(1),
            firstSeen: at(1),
            history: false,
            state: 'linked',
            source: { key: 'courier', name: 'Harbour Courier' },
            topics: ['prisoner-exchange'],
          },
        ],
        next: null,
      })
    })

    it('come by topic, those alone to which it applies', async () => {
      const of = async (topic: string) =>
        (await archive.articles({ before: null, limit: 9, topic })).items.map(({ id }) => id)
      expect(await of('prisoner-exchange')).toEqual([2, 1])
      expect(await of('negotiation')).toEqual([2])
      expect(await of('nothing')).toEqual([])
      const page = await archive.articles({ before: 2, limit: 1, topic: 'prisoner-exchange' })
      expect(page).toMatchObject({ items: [{ id: 1 }], next: 1 })
    })

    it('tell why they are about something and why not, what they state, where they stand and who showed them', async () => {
      const article = await archive.article(1)
      expect(article).toMatchObject({
        id: 1,
        text: 'Text 1.',
        facts: { kind: 'exchange' },
        judgements: [
          { topic: 'negotiation', applies: false, score: 1, evidence: [] },
          { topic: 'prisoner-exchange', applies: true, score: 7.25, threshold: 3, rules: '1', evidence: [REASON] },
        ],
        claims: [
          { slot: 'total', value: 314, speaker: 'the ministry', zone: 'lead', sentence: 'All 314.', start: 0, end: 8 },
          { slot: 'place', value: 'Belarus', speaker: null, zone: 'body', sentence: 'There.', start: 20, end: 26 },
        ],
        stories: [
          {
            id: 1,
            topic: 'prisoner-exchange',
            state: 'completed',
            headline: 'The exchange',
            score: 1,
            reasons: ['first'],
          },
        ],
        pages: [
          { url: 'https://courier.example/1', revision: 1, readAt: at(1), current: false },
          { url: 'https://courier.example/2', revision: 1, readAt: at(2), current: true },
        ],
      })
      expect(article?.sightings.map(({ source, title, seenAt }) => [source.key, title, seenAt])).toEqual([
        ['courier', 'First', at(1)],
        ['courier', 'Other', at(2)],
        ['abendbote', 'Later', at(2)],
      ])
      expect(article?.claims).toHaveLength(2)
    })

    it('tell what is not known yet', async () => {
      expect(await archive.article(3)).toMatchObject({
        state: 'untagged',
        source: null,
        topics: [],
        stories: [],
        facts: null,
      })
      expect(await archive.article(4)).toBeNull()
    })
  })

  describe('stories', () => {
    it('come the latest first, by topic and state', async () => {
      const of = async (topic: string | null, state: 'planned' | 'completed' | null) =>
        (await archive.stories({ before: null, limit: 9, topic, state })).items.map(({ id }) => id)
      expect(await of(null, null)).toEqual([2, 1])
      expect(await of('prisoner-exchange', null)).toEqual([1])
      expect(await of(null, 'planned')).toEqual([2])
      expect(await of('prisoner-exchange', 'planned')).toEqual([])
    })

    it('come page by page, and the last page says so', async () => {
      const page = (before: number | null, topic: string | null = null) =>
        archive.stories({ before, limit: 1, topic, state: null })
      expect(await page(null)).toMatchObject({ items: [{ id: 2 }], next: 2 })
      expect(await page(2)).toMatchObject({ items: [{ id: 1, articles: 2, alertedAt: T0 }], next: 1 })
      expect(await page(1)).toEqual({ items: [], next: null })
      expect(await page(null, 'prisoner-exchange')).toMatchObject({ items: [{ id: 1 }], next: 1 })
      expect(await page(null, 'nothing')).toEqual({ items: [], next: null })
    })

    it('show their articles in the order in which they joined, with reasons and claims', async () => {
      const story = await archive.story(1)
      expect(story).toMatchObject({ id: 1, headline: 'The exchange', profile: PROFILE, articles: 2 })
      expect(story?.reports).toMatchObject([
        { id: 1, joinedAt: at(1), score: 1, reasons: ['first'], claims: [{ value: 314 }, { value: 'Belarus' }] },
        { id: 2, joinedAt: at(2), score: 0.5, reasons: ['same day'], claims: [], source: { key: 'courier' } },
      ])
      expect(await archive.story(3)).toBeNull()
    })
  })

  describe('sources and endpoints', () => {
    it('come in the order of their keys, each with its health', async () => {
      const first = await archive.sources({ after: null, limit: 2 })
      expect(first.items.map(({ key, health }) => [key, health])).toEqual([
        ['abendbote', 'working'],
        ['courier', 'never-worked'],
      ])
      const second = await archive.sources({ after: first.next, limit: 2 })
      expect(second.items.map(({ key, health }) => [key, health])).toEqual([['zeta', 'waiting']])
      expect(second.next).toBeNull()
      expect(await archive.source('courier')).toMatchObject({
        failures: 3,
        failingSince: T0,
        lastError: 'no',
        lastStatus: 503,
      })
      expect(await archive.source('nobody')).toBeNull()
    })

    it('never show a secret or what was removed', async () => {
      await store.db.query(
        `insert into endpoints (url, secret, events, state, created_at) values
           ('https://a.example/', 'sealed-1', '{story.opened}', 'active', $1),
           ('https://b.example/', 'sealed-2', '{story.opened,article.tagged}', 'removed', $1),
           ('https://c.example/', 'sealed-3', '{source.failing}', 'disabled', $1)`,
        [T0],
      )
      const { items, next } = await archive.endpoints({ after: null, limit: 10 })
      expect(items.map(({ id, url, events, state }) => [id, url, events, state])).toEqual([
        [1, 'https://a.example/', ['story.opened'], 'active'],
        [3, 'https://c.example/', ['source.failing'], 'disabled'],
      ])
      expect(next).toBeNull()
      expect(JSON.stringify(items)).not.toContain('sealed')
      expect(await archive.endpoint(1)).toMatchObject({ id: 1 })
      expect(await archive.endpoint(2)).toBeNull()
      expect(await archive.endpoints({ after: 1, limit: 1 })).toMatchObject({ items: [{ id: 3 }], next: 3 })
    })
  })

  describe('the log', () => {
    const body = (n: number): string => `{"id":"${eventId(n)}", "n":1.0}`

    it('is empty at first, and takes no cursor for its own that it has never reached', async () => {
      expect(await archive.events(null, 5, null)).toEqual({ kind: 'events', events: [], next: 0, more: false })
      expect(await archive.events(0, 5, null)).toEqual({ kind: 'events', events: [], next: 0, more: false })
      expect(await archive.events(1, 5, null)).toEqual({ kind: 'ahead', last: 0 })
      expect(await archive.last()).toBe(0)
    })

    it('comes in order and page by page, each body to the byte', async () => {
      await store.db.query(
        `insert into events (seq, type, at, body)
         select n, case when n % 10 = 0 then 'story.opened' else 'article.tagged' end, $1, '{"id":"evt_' || lpad(n::text, 16, '0') || '", "n":1.0}'
         from generate_series(1, 2500) n`,
        [T0],
      )
      await store.db.query('update log_head set last = 2500')
      const first = await archive.events(null, 2, null)
      expect(first).toEqual({
        kind: 'events',
        events: [
          { sequence: 1, body: body(1) },
          { sequence: 2, body: body(2) },
        ],
        next: 2,
        more: true,
      })
      expect(await archive.events(2499, 2, null)).toMatchObject({
        events: [{ sequence: 2500 }],
        next: 2500,
        more: false,
      })
      expect(await archive.last()).toBe(2500)
    })

    it('comes by type, and looks through a bounded span at a time', async () => {
      const some = await archive.events(0, 3, ['story.opened'])
      expect(some).toMatchObject({
        events: [{ sequence: 10 }, { sequence: 20 }, { sequence: 30 }],
        next: 30,
        more: true,
      })
      const none = await archive.events(0, 3, ['source.failing'])
      expect(none).toEqual({ kind: 'events', events: [], next: 1000, more: true })
      expect(await archive.events(2000, 200, ['source.failing'])).toEqual({
        kind: 'events',
        events: [],
        next: 2500,
        more: false,
      })
    })

    it('says so where it no longer reaches back to a cursor', async () => {
      await store.db.query('delete from events where seq < 100')
      expect(await archive.events(98, 1, null)).toEqual({ kind: 'expired', oldest: 100 })
      expect(await archive.events(0, 1, null)).toEqual({ kind: 'expired', oldest: 100 })
      expect(await archive.events(99, 1, null)).toMatchObject({ events: [{ sequence: 100 }], next: 100 })
      expect(await archive.events(null, 1, null)).toMatchObject({ events: [{ sequence: 100 }], next: 100 })
      await store.db.query('delete from events')
      expect(await archive.events(2499, 1, null)).toEqual({ kind: 'expired', oldest: 2501 })
      expect(await archive.events(2500, 1, null)).toEqual({ kind: 'events', events: [], next: 2500, more: false })
      expect(await archive.events(null, 1, null)).toEqual({ kind: 'events', events: [], next: 2500, more: false })
    })
  })
})
