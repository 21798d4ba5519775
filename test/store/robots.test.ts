import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../src/store/db.js'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { claimTurn, endTurn, keepRobots, type Lease } from '../../src/store/turns.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))(
  'robots.txt in the store on %s',
  (backend) => {
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

    /** Takes the host's turn, does something in it, and ends it. */
    async function turn(work: (lease: Lease) => Promise<void> = async () => undefined): Promise<Lease> {
      await db.query(
        `insert into hosts (name) values ('news.example') on conflict (name) do update set lease_until = null`,
      )
      const [host] = await db.query<{ id: number }>(
        `update hosts set due_at = now() where name = 'news.example' returning id`,
      )
      const taken = await claimTurn(db, host?.id ?? 0, 60_000)
      if (!('lease' in taken)) throw new Error(taken.kind)
      await work(taken.lease)
      await db.tx((q) => endTurn(q, taken.lease, 0))
      return taken.lease
    }

    it('is remembered for its time, and since when it could not be had until it can again', async () => {
      const none = { kind: 'disallow-all', text: '' } as const
      const fresh = await turn((lease) => keepRobots(db, lease, none, 600, false))
      expect(fresh).toMatchObject({ robots: null, robotsFreshSeconds: 0, robotsFailingSeconds: null })

      const known = await turn()
      expect(known.robots).toEqual(none)
      expect(known.robotsFreshSeconds).toBeGreaterThan(500)
      expect(known.robotsFailingSeconds).toBeGreaterThanOrEqual(0)

      await db.query(`update hosts set robots_until = now(), robots_failing_since = now() - interval '31 days'`)
      const late = await turn((lease) => keepRobots(db, lease, none, 600, false))
      expect(late.robots).toBeNull()
      expect(late.robotsFailingSeconds).toBeGreaterThan(30 * 86_400)

      const still = await turn((lease) => keepRobots(db, lease, { kind: 'policy', text: 'User-agent: *' }, 600, true))
      expect(still.robotsFailingSeconds).toBeGreaterThan(30 * 86_400)
      expect(await turn()).toMatchObject({ robots: { kind: 'policy' }, robotsFailingSeconds: null })
    })
  },
)
