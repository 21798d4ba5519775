import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/store/db.js'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { createReportMemory } from '../../src/store/report-memory.js'
import { reportsOfStory } from '../../src/store/report-rows.js'
import { moveReports } from '../../src/store/story-reports.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('the reports of a story on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let db: Db
  let asked: { params: readonly unknown[] | undefined }[]

  beforeAll(async () => {
    place = await makePlace(backend)
    store = await openStore(place.database, { command: 'test', since: new Date(), onError: () => undefined })
    db = {
      ...store.db,
      query: (text, params) => {
        asked.push({ params })
        return store.db.query(text, params)
      },
    }
    await store.db.query(
      `insert into stories (topic, state, headline, profile, opened_at, last_published)
       select 'prisoner-exchange', 'completed', 'A swap', '{}', now(), now() from generate_series(1, 2)`,
    )
    for (const n of [1, 2, 3]) {
      await store.db.query(
        `insert into articles (title, text, language, url, published, first_seen, history, state, facts)
         values ('Title ' || $1::int, 'Text', 'en', 'https://x.example/' || $1::int, now(), now(), false, 'linked', '{"total": 1}')`,
        [n],
      )
      await store.db.query(
        `insert into story_articles (article_id, topic, story_id, joined_at, score, reasons, profile)
         values ($1::int, 'prisoner-exchange', 1, now(), 1, '[]', jsonb_build_object('counts', jsonb_build_array($1::int)))`,
        [n],
      )
    }
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  /** How many reports were known when the last question was asked. */
  const known = (): number => {
    const ids = asked.at(-1)?.params?.[1]
    return Array.isArray(ids) ? ids.length : -1
  }
  const read = async (story = 1) => {
    asked = []
    return reportsOfStory(db, story)
  }

  it('are read once, and again where one of their rows is another', async () => {
    const first = await read()
    expect([known(), first.map(({ title }) => title)]).toEqual([0, ['Title 1', 'Title 2', 'Title 3']])
    expect(await read()).toEqual(first)
    expect(known()).toBe(3)

    await store.db.query(`update articles set title = 'Another', facts = '{"total": 2}' where id = 2`)
    await store.db.query(`update story_articles set profile = '{"counts": [9]}' where article_id = 3`)
    const second = await read()
    expect(second.map(({ title }) => title)).toEqual(['Title 1', 'Another', 'Title 3'])
    expect(second.map(({ facts, profile }) => [facts?.total, profile?.counts])).toEqual([
      [1, [1]],
      [2, [2]],
      [1, [9]],
    ])
    // What is not kept with the text is read each time.
    await store.db.query('update articles set copy_of = 1 where id = 3')
    expect((await read()).map(({ copy }) => copy)).toEqual([false, false, true])
  })

  it('are those of what was committed, and within a transaction its own', async () => {
    const before = await read()
    const undone = store.db.tx(async (q) => {
      await q.query(`update articles set title = 'Undone' where id = 1`)
      expect((await reportsOfStory(q, 1))[0]?.title).toBe('Undone')
      await q.query(`update articles set title = 'Undone again' where id = 1`)
      expect((await reportsOfStory(q, 1))[0]?.title).toBe('Undone again')
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    expect(await read()).toEqual(before)
  })

  it('go with an article to another story', async () => {
    await read()
    await moveReports(store.db, { from: 1, to: 2, articles: [2] })
    expect((await read()).map(({ id }) => id)).toEqual([1, 3])
    expect((await read(2)).map(({ id, title }) => [id, title])).toEqual([[2, 'Another']])
  })
})

describe('what was read of reports', () => {
  it('is forgotten story by story, those that were read last at last', () => {
    const memory = createReportMemory<string>(3)
    const keep = (story: number, ...ids: number[]) =>
      memory.keep(story, new Map(ids.map((id) => [id, { version: 'v', text: `text ${id}` }])))
    const sizes = () => [1, 2, 3].map((story) => memory.known(story).size)
    keep(1, 1, 2)
    keep(2, 3)
    expect(sizes()).toEqual([2, 1, 0])
    keep(1, 1)
    keep(3, 4)
    expect(sizes()).toEqual([1, 1, 1])
    keep(1, 1, 2)
    expect(sizes()).toEqual([2, 0, 1])
    keep(2, 5, 6, 7, 8)
    expect(sizes()).toEqual([0, 0, 0])
  })
})
