import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../../src/store/db.js'
import { openEmbedded } from '../../../src/store/embedded/open.js'
import { makePlace, type Place } from '../../support/backends.js'

describe('statements on the embedded database', () => {
  let place: Place
  let db: Db

  beforeAll(async () => {
    place = await makePlace('embedded')
    if (place.database.kind !== 'embedded') throw new Error('not embedded')
    db = await openEmbedded({ dataDir: place.database.dataDir })
    await db.queuePool.query(
      'create table things (id int primary key, name text, seen timestamptz, tags text[], more jsonb)',
    )
  })

  afterAll(async () => {
    await db.close()
    await place.remove()
  })

  it('take other values each time, of every type that the store uses', async () => {
    const insert = 'insert into things values ($1, $2, $3, $4, $5) returning *'
    const first = {
      id: 1,
      name: 'one',
      seen: new Date('2026-02-05T10:00:00Z'),
      tags: ['a', 'b"c'],
      more: { deep: [1] },
    }
    const second = { id: 2, name: null, seen: null, tags: [], more: null }
    for (const thing of [first, second]) {
      expect(await db.query(insert, [thing.id, thing.name, thing.seen, thing.tags, thing.more])).toEqual([thing])
    }
    const byId = 'select name from things where id = any($1::int[]) order by id'
    expect(await db.query(byId, [[1]])).toEqual([{ name: 'one' }])
    expect(await db.query(byId, [[2, 1]])).toEqual([{ name: 'one' }, { name: null }])
  })

  it('say how many rows they touched', async () => {
    const touched = await db.queuePool.query('update things set name = $1 where id <= $2', ['new', 2])
    expect(touched).toEqual({ rows: [], rowCount: 2 })
  })

  it('fail with the code that the database gives, and can be run again', async () => {
    const insert = 'insert into things (id, name) values ($1, $2)'
    await expect(db.query(insert, [1, 'twice'])).rejects.toMatchObject({ code: '23505', constraint: 'things_pkey' })
    await expect(db.query('select * from nowhere where id = $1', [1])).rejects.toMatchObject({ code: '42P01' })
    await db.query(insert, [3, 'three'])
    expect(await db.query('select name from things where id = $1', [3])).toEqual([{ name: 'three' }])
  })

  it('see a table whose shape has changed meanwhile', async () => {
    const all = 'select * from things where id = $1'
    await db.query(all, [1])
    await db.queuePool.query('alter table things add column place text')
    expect(await db.query(all, [1])).toMatchObject([{ id: 1, place: null }])
  })

  it('come in any number of wordings', async () => {
    for (let n = 0; n < 320; n++) expect(await db.query(`select $1::int + ${n} as sum`, [1])).toEqual([{ sum: n + 1 }])
  })

  it('find a row of a table that has grown by its index', async () => {
    const plan = await db.query<{ 'QUERY PLAN': string }>('explain select * from entries where url_key = $1', ['x'])
    expect(plan.map((line) => line['QUERY PLAN']).join(' ')).toContain('Index')
  })
})
