import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventBody } from '../../src/delivery/events.js'
import { appendEvent, lockLog } from '../../src/store/events.js'
import { openStore } from '../../src/store/open.js'
import { BACKENDS, makePlace, type Place } from '../support/backends.js'
import { type Folder, launch, lines, makeFolder, run } from './run.js'

const SERVERS = BACKENDS.filter((backend) => backend !== 'embedded')
/** Without a server one suite is shown as skipped, so that nobody takes silence for success. */
const SUITES = SERVERS.length === 0 ? (['postgres'] as const) : SERVERS

describe.skipIf(SERVERS.length === 0).each(SUITES)('commands on %s', { timeout: 120_000 }, (backend) => {
  let place: Place
  let folder: Folder
  beforeAll(async () => {
    place = await makePlace(backend)
    folder = makeFolder()
  })
  afterAll(async () => {
    folder.remove()
    await place.remove()
  })

  it('tells a database that is not migrated from one that is', async () => {
    const database = async () => {
      const { code, out } = await run(folder.path, ['doctor'], { env: place.env })
      expect(code).toBe(0)
      return lines(out).find(({ check }) => check === 'database')
    }
    expect(await database()).toMatchObject({ state: 'warn', detail: expect.stringContaining('npx parley migrate') })
    expect(await run(folder.path, ['migrate'], { env: place.env })).toEqual({
      code: 0,
      out: '{"state":"current"}\n',
      err: '',
    })
    expect(await database()).toMatchObject({ state: 'ok', detail: expect.stringContaining('its schema is current') })
  })

  it('parts the work among processes, and needs none of them to change something', async () => {
    const http = launch(folder.path, ['start', '--roles', 'http'], place.env)
    const worker = launch(folder.path, ['start', '--roles', 'poll,fetch,tag,deliver'], place.env)
    await Promise.all([http, worker].map((process) => process.until(/"event":"service.started"/)))
    const [started] = lines(http.out())
    expect(lines(worker.out())[0]).toMatchObject({ url: null, roles: ['poll', 'fetch', 'tag', 'deliver'] })
    const added = await run(folder.path, ['sources', 'add', 'https://press.example/feed', '--unchecked'], {
      env: place.env,
    })
    expect(added).toMatchObject({ code: 0, err: '' })
    const listed = await (await fetch(new URL('/v1/sources/press-example', String(started?.url)))).json()
    expect(listed).toMatchObject({ key: 'press-example', origin: 'added' })
    for (const { child } of [http, worker]) child.kill('SIGTERM')
    expect((await http.ended).code).toBe(0)
    expect((await worker.ended).code).toBe(0)
  })

  it('follows the log page by page, until Ctrl-C', async () => {
    const tail = launch(folder.path, ['events', 'tail', '--from-start'], place.env)
    const append = async (name: string): Promise<void> => {
      const at = new Date('2026-02-05T12:00:00Z')
      const source = { key: 'press', name, url: 'https://press.example/feed' }
      const data = { source, failingSince: at.toISOString(), failures: 5 }
      const store = await openStore(place.database, { command: 'a test', since: at, onError: () => undefined })
      await store.db.tx(async (q) => {
        await lockLog(q)
        await appendEvent(q, {
          type: 'source.recovered',
          at,
          body: (n) => eventBody('source.recovered', n, at, data),
          history: false,
        })
      })
      await store.close()
    }
    await append('Press')
    await tail.until(/"name":"Press"/)
    await append('Wire')
    await tail.until(/"name":"Wire"/)
    tail.child.kill('SIGINT')
    const { code, out } = await tail.ended
    expect(code).toBe(0)
    expect(lines(out).map(({ type }) => type)).toEqual(['source.recovered', 'source.recovered'])
  })
})
