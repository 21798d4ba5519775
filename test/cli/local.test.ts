import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventBody } from '../../src/delivery/events.js'
import { appendEvent, lockLog } from '../../src/store/events.js'
import { openStore } from '../../src/store/open.js'
import { type Folder, lines, makeFolder, run } from './run.js'

const SOURCE = { key: 'press', name: 'Press', url: 'https://press.example/feed' }

/** Appends a source's failure and its recovery, so that the log has something to show. */
async function appendTwo(dataDir: string): Promise<void> {
  const at = new Date('2026-02-05T12:00:00Z')
  const failing = { source: SOURCE, since: at.toISOString(), failures: 5, reason: 'It is down.', nextPoll: null }
  const recovered = { source: SOURCE, failingSince: at.toISOString(), failures: 5 }
  const store = await openStore(
    { kind: 'embedded', dataDir },
    { command: 'a test', since: at, onError: () => undefined },
  )
  await store.db.tx(async (q) => {
    await lockLog(q)
    const same = { at, history: false }
    await appendEvent(q, { ...same, type: 'source.failing', body: (n) => eventBody('source.failing', n, at, failing) })
    await appendEvent(q, {
      ...same,
      type: 'source.recovered',
      body: (n) => eventBody('source.recovered', n, at, recovered),
    })
  })
  await store.close()
}

// Each of them opens a database, which takes seconds on a busy machine.
describe('commands where no service runs', { timeout: 180_000 }, () => {
  let folder: Folder
  beforeAll(async () => {
    folder = makeFolder({ database: true })
    folder.write(
      'config/sources.yaml',
      'sources:\n  - {key: press, name: Press, kind: feed, url: "https://press.example/feed"}\n',
    )
    await appendTwo(join(folder.path, 'data'))
  })
  afterAll(() => folder.remove())

  it('open the database themselves, and close it again', async () => {
    const added = await run(folder.path, [
      'sources',
      'add',
      'https://other.example/feed',
      '--unchecked',
      '--key',
      'other',
    ])
    expect(added).toMatchObject({ code: 0, err: '' })
    const listed = await run(folder.path, ['sources', 'list'])
    expect(lines(listed.out)).toMatchObject([
      { key: 'other', origin: 'added', health: 'waiting' },
      { key: 'press', origin: 'config', state: 'new' },
    ])
  })

  it('show the log, and end where it ends', async () => {
    const { code, out, err } = await run(folder.path, ['events', 'tail', '--no-follow'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines(out).map(({ id, type }) => [id, type])).toEqual([
      ['evt_0000000000000001', 'source.failing'],
      ['evt_0000000000000002', 'source.recovered'],
    ])
    const some = ['--after', '1', '--types', 'source.recovered, source.failing']
    const after = await run(folder.path, ['events', 'tail', '--no-follow', ...some])
    expect(lines(after.out).map(({ id }) => id)).toEqual(['evt_0000000000000002'])
  })

  it('say what is wrong with a cursor', async () => {
    const tail = (...args: string[]) => run(folder.path, ['events', 'tail', '--no-follow', ...args])
    expect(await tail('--after', 'yesterday')).toEqual({
      code: 2,
      out: '',
      err: 'parley: --after "yesterday" is not the id of an event, such as evt_0000000000000042.\n',
    })
    expect((await tail('--after', 'evt_0000000000000099')).err).toBe(
      'parley: The log has never reached this cursor; its last event is evt_0000000000000002. Was it made by another installation?\n',
    )
  })

  it('do not wait for events that nobody makes', async () => {
    const { code, err } = await run(folder.path, ['events', 'tail'])
    expect(code).toBe(1)
    expect(err).toContain('No service runs on ')
    expect(err).toContain('Start it with "parley start"')
  })

  it('migrate says that the schema is current', async () => {
    expect(await run(folder.path, ['migrate'])).toEqual({ code: 0, out: '{"state":"current"}\n', err: '' })
  })
})

describe('commands on a folder that was never started', () => {
  it('list and check sources without creating a database', async () => {
    const folder = makeFolder()
    folder.write(
      'config/sources.yaml',
      'sources:\n  - {key: press, name: Press, kind: feed, url: "http://127.0.0.1:9/feed"}\n',
    )
    const listed = await run(folder.path, ['sources', 'list'])
    expect(lines(listed.out)).toMatchObject([{ key: 'press', state: 'new' }])
    expect((await run(folder.path, ['sources', 'check'])).code).toBe(1)
    expect(existsSync(join(folder.path, 'data'))).toBe(false)
    folder.remove()
  })
})
