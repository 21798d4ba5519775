import { statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Folder, launch, lines, makeFolder, type Running, run } from './run.js'

describe('parley start', () => {
  let folder: Folder
  let service: Running
  let url = ''

  beforeAll(async () => {
    folder = makeFolder({ database: true })
    folder.write('config/parley.yaml', 'http: {port: 0}\nweb: {allow: ["127.0.0.1:9"]}\n')
    folder.write(
      'config/sources.yaml',
      'sources:\n  - {key: off, name: Off, kind: feed, url: "http://127.0.0.1:9/feed"}\n',
    )
    service = launch(folder.path, ['start'])
    await service.until(/"event":"service.started"/)
    const started = lines(service.out()).find(({ event }) => event === 'service.started')
    expect(started).toMatchObject({
      level: 'info',
      sources: 1,
      topics: ['negotiation', 'prisoner-exchange'],
      endpoints: 0,
      webAllow: ['127.0.0.1:9'],
      deliveryAllow: [],
      keysMade: false,
    })
    url = String(started?.url).replace(/\/$/, '')
  })
  afterAll(async () => {
    service.child.kill('SIGKILL')
    await service.ended
    folder.remove()
  })

  it('makes keys for its owner alone, and keeps the token out of the log', () => {
    expect(statSync(join(folder.path, 'data/keys')).mode & 0o777).toBe(0o600)
    expect(service.out()).not.toContain('ptk_')
  })

  it('answers on the interface that it names', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
    expect((await fetch(`${url}/v1/endpoints`, { method: 'POST' })).status).toBe(401)
  })

  it('is asked by other commands, which list and change things in it', async () => {
    const added = await run(folder.path, [
      'sources',
      'add',
      'https://press.example/feed.xml',
      '--unchecked',
      '--interval',
      '10m',
    ])
    expect(added.code).toBe(0)
    expect(lines(added.out)).toMatchObject([{ key: 'press-example', origin: 'added', intervalSeconds: 600 }])
    const listed = await run(folder.path, ['sources', 'list'])
    expect(lines(listed.out).map(({ key }) => key)).toEqual(['off', 'press-example'])

    const endpoint = await run(folder.path, [
      'endpoints',
      'add',
      'https://example.org/hook',
      '--events',
      'story.opened',
    ])
    expect(lines(endpoint.out)).toMatchObject([
      { id: 1, events: ['story.opened'], secret: expect.stringMatching(/^whsec_/) },
    ])
    const endpoints = await run(folder.path, ['endpoints', 'list'])
    expect(lines(endpoints.out)).toMatchObject([{ id: 1, url: 'https://example.org/hook' }])
    expect(endpoints.out).not.toContain('whsec_')
    expect(await run(folder.path, ['endpoints', 'remove', '1'])).toMatchObject({ code: 0 })
    expect(await run(folder.path, ['endpoints', 'test', '1'])).toEqual({
      code: 1,
      out: '',
      err: 'parley: There is no endpoint 1.\n',
    })
  })

  it("passes on the service's own words where it refuses", async () => {
    expect(await run(folder.path, ['endpoints', 'add', 'http://10.0.0.1/hook'])).toEqual({
      code: 1,
      out: '',
      err: 'parley: Events cannot be sent there: 10.0.0.1 is an address of a private network (RFC 1918).\n',
    })
    const handed = await run(folder.path, ['add', 'https://press.example/1', 'http://10.0.0.1/2', 'no address'])
    expect(handed.code).toBe(1)
    expect(lines(handed.out)).toEqual([
      { url: 'https://press.example/1', kind: 'accepted', id: 1 },
      { url: 'http://10.0.0.1/2', kind: 'refused', reason: expect.stringContaining('RFC 1918') },
      { url: 'no address', kind: 'refused', reason: expect.stringContaining('http://') },
    ])
  })

  it('has one owner: a second one says who that is', async () => {
    const { code, out, err } = await run(folder.path, ['start'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`data belongs to process ${service.child.pid} (parley start, since `)
    expect(err).toContain(url)
    expect(err).not.toContain('    at ')
  })

  it('is told to the doctor', async () => {
    const { code, out } = await run(folder.path, ['doctor'])
    expect(code).toBe(0)
    const findings = new Map(lines(out).map(({ check, state, detail }) => [check, { state, detail }]))
    expect(findings.get('service')).toEqual({
      state: 'ok',
      detail: `process ${service.child.pid} (parley start) listens at ${url}`,
    })
    expect(findings.get('database')).toEqual({ state: 'ok', detail: 'ready' })
    expect(findings.get('endpoints')?.state).toBe('warn')
  })

  it('ends cleanly when told to', async () => {
    service.child.kill('SIGTERM')
    const { code, out, err } = await service.ended
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(lines(out).at(-1)).toMatchObject({ event: 'service.ended', msg: 'ended' })
  })
})

describe('parley start where it cannot', () => {
  let folder: Folder
  beforeAll(() => {
    folder = makeFolder({ database: true })
  })
  afterAll(() => folder.remove())

  it('says that a port is in use', async () => {
    const other = createServer()
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    expect(await run(folder.path, ['start'], { env: { PARLEY_PORT: String(port) } })).toMatchObject({
      code: 1,
      err: `parley: Port ${port} on 127.0.0.1 is in use by another program. Set http.port in parley.yaml or PARLEY_PORT to another one, or stop that program.\n`,
    })
    other.close()
  })

  it('says every problem of the configuration with its place', async () => {
    folder.write('config/parley.yaml', 'http: {prt: 1}\nweb:\n  timeout: soon\n')
    const { code, out, err } = await run(folder.path, ['start'])
    folder.write('config/parley.yaml', '')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('The configuration has 2 problems:')
    expect(err).toContain('config/parley.yaml:1:8  http.prt')
    expect(err).toContain('config/parley.yaml:3:12  web.timeout')
    expect(err).not.toContain('    at ')
  })

  it('says that there is no configuration', async () => {
    const { code, err } = await run(folder.path, ['start', '--config', 'nowhere'])
    expect(code).toBe(1)
    expect(err).toContain('nowhere\n    found    no such folder')
  })

  it('says that a database server is not there, without its password', async () => {
    const env = {
      DATABASE_URL: 'postgresql://parley:hunter2@127.0.0.1:9/parley',
      PARLEY_TOKEN: `ptk_${'t'.repeat(40)}`,
      PARLEY_SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
    }
    const { code, out, err } = await run(folder.path, ['start'], { env })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('PostgreSQL at 127.0.0.1:9/parley cannot be used: connect ECONNREFUSED 127.0.0.1:9')
    expect(err).not.toContain('hunter2')
    expect(err).not.toContain('    at ')
  })

  it('does not part the work of an embedded database', async () => {
    expect(await run(folder.path, ['start', '--roles', 'http'])).toEqual({
      code: 1,
      out: '',
      err: 'parley: --roles parts the work among several processes, and the embedded database serves one. Set DATABASE_URL to a PostgreSQL server, or leave --roles out.\n',
    })
    expect(await run(folder.path, ['start', '--roles', 'pol'])).toEqual({
      code: 2,
      out: '',
      err: 'parley: --roles holds "pol"; allowed are http, poll, fetch, tag, deliver, separated by commas\n',
    })
  })
})
