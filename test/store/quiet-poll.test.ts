import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenedStore, openStore } from '../../src/store/open.js'
import { endQuietPoll } from '../../src/store/quiet-poll.js'
import { keepSource } from '../../src/store/sources.js'
import { claimTurn, FencedError, type Turn, wakeHosts } from '../../src/store/turns.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'

describe.each(BACKENDS.filter((backend) => backend !== 'postgres+redis'))('endQuietPoll on %s', (backend) => {
  let place: Place
  let store: OpenedStore
  let hostId = 0
  let sourceId = 0
  const at = new Date('2026-02-05T12:00:00Z')

  beforeAll(async () => {
    place = await makePlace(backend)
    store = await openStore(place.database, {
      command: 'a test',
      since: at,
      onError: (error) => {
        throw error
      },
    })
    const spec = {
      key: 'press',
      name: 'Press',
      kind: 'feed' as const,
      url: 'https://press.example/feed',
      publisher: null,
      language: null,
      country: null,
      role: null,
      intervalSeconds: 60,
    }
    const kept = await keepSource(store.db, spec, 'added', 'press.example')
    hostId = kept.hostId
    sourceId = kept.id
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })

  async function claim(): Promise<Extract<Turn, { kind: 'poll' }>> {
    await store.db.query('update sources set due_at = now() where id = $1', [sourceId])
    await store.db.query('update hosts set due_at = null, nudged_at = null, free_at = now() where id = $1', [hostId])
    await wakeHosts(store.db, [hostId])
    const turn = await claimTurn(store.db, hostId, 60_000)
    if (turn.kind !== 'poll') throw new Error(`the turn is ${turn.kind}`)
    return turn
  }
  const poll = (over: { nextSeconds?: number; gapMs?: number } = {}) => ({
    sourceId,
    at,
    nextSeconds: 60,
    why: 'every 1 min',
    gapMs: 0,
    ...over,
  })
  const row = async (): Promise<{
    wait: number
    host_wait: number
    why: string
    at: Date
    attempts: number
    free: boolean
  }> => {
    const rows = await store.db.query<never>(
      `select extract(epoch from s.due_at - now())::float8 as wait, extract(epoch from h.due_at - now())::float8 as host_wait,
         s.next_why as why, s.last_success_at as at, s.attempts, h.lease_until is null as free
       from sources s join hosts h on h.id = s.host_id where s.id = $1`,
      [sourceId],
    )
    const [first] = rows
    if (first === undefined) throw new Error('the source is missing')
    return first
  }

  it('keeps when it was, and when the next one is', async () => {
    const { lease } = await claim()
    expect(await endQuietPoll(store.db, lease, poll())).toEqual([])
    const after = await row()
    expect(after).toMatchObject({ why: 'every 1 min', attempts: 0, free: true })
    expect(new Date(after.at)).toEqual(at)
    expect(after.wait).toBeGreaterThan(55)
    expect(after.host_wait).toBeCloseTo(after.wait, 1)
  })

  it('asks for the next turn where that is near, after the gap', async () => {
    const { lease } = await claim()
    const [nudge] = await endQuietPoll(store.db, lease, poll({ nextSeconds: 1, gapMs: 1500 }))
    expect(nudge).toMatchObject({ stage: 'poll', id: hostId, delayMs: expect.any(Number) })
    expect(nudge?.delayMs).toBeGreaterThan(1000)
  })

  it('keeps nothing once the turn is another worker’s', async () => {
    const { lease } = await claim()
    await store.db.query('update hosts set lease_no = lease_no + 1 where id = $1', [hostId])
    await expect(endQuietPoll(store.db, lease, poll({ nextSeconds: 999 }))).rejects.toThrow(FencedError)
    expect((await row()).wait).toBeLessThan(1)
    await store.db.query('update hosts set lease_until = null where id = $1', [hostId])
  })
})
