import { describe, expect, it } from 'vitest'
import { checkClock, checkNode } from '../../src/cli/doctor/machine.js'
import { checkKept } from '../../src/cli/doctor/people.js'
import { lines, makeFolder, run } from './run.js'

describe('parley doctor', () => {
  it('finds nothing that does not work in a fresh folder, and changes nothing there', async () => {
    const folder = makeFolder()
    const { code, out, err } = await run(folder.path, ['doctor'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines(out).map(({ check, state }) => [check, state])).toEqual([
      ['node', 'ok'],
      ['config', 'ok'],
      ['service', 'ok'],
      ['port', 'ok'],
      ['database', 'ok'],
      ['queues', 'ok'],
      ['clock', 'ok'],
    ])
    expect((await run(folder.path, ['doctor'])).code).toBe(0)
    folder.remove()
  })

  it('fails with every problem of the configuration, and goes on', async () => {
    const folder = makeFolder()
    folder.write('config/parley.yaml', 'web: {timeout: soon}\n')
    const { code, out } = await run(folder.path, ['doctor'])
    expect(code).toBe(1)
    expect(lines(out)).toContainEqual({
      check: 'config',
      state: 'fail',
      detail: 'config/parley.yaml:1:16 web.timeout: found "soon"; allowed: a duration from 100ms to 10m, such as 20s',
    })
    expect(lines(out).at(-1)?.check).toBe('clock')
    folder.remove()
  })

  it('fails where a server is not there', async () => {
    const folder = makeFolder()
    const env = {
      DATABASE_URL: 'postgresql://parley:hunter2@127.0.0.1:9/parley',
      REDIS_URL: 'redis://127.0.0.1:9',
      PARLEY_TOKEN: `ptk_${'t'.repeat(40)}`,
      PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    }
    const { code, out } = await run(folder.path, ['doctor'], { env })
    expect(code).toBe(1)
    expect(lines(out).filter(({ state }) => state === 'fail')).toEqual([
      {
        check: 'database',
        state: 'fail',
        detail:
          'PostgreSQL at 127.0.0.1:9/parley cannot be used (connect ECONNREFUSED 127.0.0.1:9): check DATABASE_URL and that the server runs',
      },
      { check: 'queues', state: 'fail', detail: expect.stringContaining('Redis at 127.0.0.1:9 cannot be reached') },
    ])
    expect(out).not.toContain('hunter2')
    folder.remove()
  })

  it('wants a Node that can run Parley', () => {
    expect(checkNode('20.19.0').state).toBe('ok')
    expect(checkNode('22.0.0').state).toBe('ok')
    expect(checkNode('20.18.9')).toEqual({
      check: 'node',
      state: 'fail',
      detail: '20.18.9, and 20.19 or later is needed: install it from nodejs.org',
    })
  })

  it('does not believe a clock that stands before Parley was made', () => {
    expect(checkClock(new Date('2026-02-05T12:00:00Z')).state).toBe('ok')
    expect(checkClock(new Date('1970-01-01T00:03:00Z')).state).toBe('fail')
  })

  it('points at sources that never worked and at receivers that are disabled', () => {
    const endpoint = { state: 'active', failingSince: null }
    expect(checkKept({ sources: { total: 3, failing: 0, neverWorked: 0 }, endpoints: [endpoint] })).toEqual([
      { check: 'sources', state: 'ok', detail: '3 sources' },
      { check: 'endpoints', state: 'ok', detail: '1 webhook' },
    ])
    const [sources, endpoints] = checkKept({
      sources: { total: 70, failing: 1, neverWorked: 12 },
      endpoints: [endpoint, { state: 'disabled', failingSince: new Date() }],
    })
    expect(sources).toMatchObject({
      state: 'warn',
      detail: expect.stringContaining('of 70, 12 never worked and 1 fail:'),
    })
    expect(endpoints).toMatchObject({ state: 'warn', detail: expect.stringContaining('of 2, 1 disabled:') })
  })
})
