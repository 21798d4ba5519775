import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/store/db.js'
import { migrate, NewerSchemaError } from '../../src/store/migrate.js'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('the store on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let db: Db

  beforeAll(async () => {
    place = await makePlace(backend)
    store = await openStore(place.database, {
      command: 'test',
      since: new Date(),
      onError: (error) => expect.unreachable(error.message),
    })
    db = store.db
  })

  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  it('keeps nothing of a transaction that throws', async () => {
    const failing = db.tx(async (q) => {
      await q.query(`insert into hosts (name) values ('rolled-back.example')`)
      throw new Error('on purpose')
    })
    await expect(failing).rejects.toThrow('on purpose')
    expect(await db.query(`select 1 from hosts where name = 'rolled-back.example'`)).toEqual([])
  })

  it('refuses a query of the pool inside a transaction instead of waiting for ever', async () => {
    const nested = db.tx(() => db.query('select 1'))
    await expect(nested).rejects.toThrow(/A query of the pool inside an open transaction/)
    expect(await db.query('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('lets two transactions with the one lock through one after the other', async () => {
    const order: string[] = []
    const one = async (name: string): Promise<void> => {
      await db.tx(async (q) => {
        await q.query('select pg_advisory_xact_lock(77)')
        order.push(`${name} in`)
        await q.query('select 1')
        order.push(`${name} out`)
      })
    }
    await Promise.all([one('a'), one('b')])
    expect(order).toHaveLength(4)
    expect(order[1]).toBe(order[0]?.replace('in', 'out'))
    expect(order[3]).toBe(order[2]?.replace('in', 'out'))
  })

  it('gives bigint as number and timestamps as dates', async () => {
    const rows = await db.query(`select 9007199254740991::bigint as id, '2026-02-05T12:00:00Z'::timestamptz as at`)
    expect(rows).toEqual([{ id: Number.MAX_SAFE_INTEGER, at: new Date('2026-02-05T12:00:00Z') }])
  })

  it('reports what the database reports: code and constraint', async () => {
    await db.query(`insert into hosts (name) values ('twice.example')`)
    await expect(db.query(`insert into hosts (name) values ('twice.example')`)).rejects.toMatchObject({
      code: '23505',
      constraint: 'hosts_name_key',
    })
  })

  it('migrates once, however many ask at the same time', async () => {
    expect(await Promise.all([migrate(db), migrate(db), migrate(db)])).toEqual([[], [], []])
  })

  it('refuses a database that a newer version has migrated', async () => {
    await db.query(`insert into parley.migrations (name) values ('9999-from-the-future.sql')`)
    await expect(migrate(db)).rejects.toThrow(NewerSchemaError)
    await db.query(`delete from parley.migrations where name = '9999-from-the-future.sql'`)
  })
})
