import { describe, expect, it } from 'vitest'
import { createLogger } from '../../src/observe/logger.js'
import { safeUrl } from '../../src/observe/safe.js'
import { sink } from './sink.js'

describe('one JSON object a line', () => {
  it('has the level by name, the time in UTC, the fields and the message', () => {
    const out = sink()
    createLogger({ level: 'info', pretty: false, stream: out.stream }).warn({ source: 'bbc', ms: 12 }, 'slow')
    const line: unknown = JSON.parse(out.text())
    expect(line).toMatchObject({ level: 'warn', source: 'bbc', ms: 12, msg: 'slow', pid: process.pid })
    expect(line).toHaveProperty('time', expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/))
    expect(out.text().endsWith('\n')).toBe(true)
  })

  it('is left out below the level', () => {
    const out = sink()
    const log = createLogger({ level: 'warn', pretty: false, stream: out.stream })
    log.info('no')
    log.error('yes')
    expect(out.lines()).toEqual([{ level: 'error', msg: 'yes' }])
  })
})

describe('secrets', () => {
  const SECRET = 'hunter2'

  it.each<[string, Record<string, unknown>]>([
    ['a header', { req: { headers: { authorization: `Bearer ${SECRET}`, cookie: SECRET, 'set-cookie': [SECRET] } } }],
    ['a password', { password: SECRET, db: { options: { password: SECRET } } }],
    ['a token', { token: SECRET, csrfToken: SECRET, PARLEY_TOKEN: SECRET }],
    ['a key', { secretKey: Buffer.from(SECRET), endpoint: { secret: SECRET, secrets: [SECRET] } }],
    ['a connection', { connectionString: SECRET, connection_string: SECRET, apiKey: SECRET }],
    ['the query of a URL', { url: `https://example.org/feed?token=${SECRET}#${SECRET}` }],
    ['the user of a URL', { url: `https://${SECRET}:${SECRET}@example.org/feed` }],
    ['a URL object', { at: new URL(`postgresql://u:${SECRET}@db/parley?password=${SECRET}`) }],
    ['a URL with quotes', { url: `https://example.org/?a="&b=${SECRET}` }],
    [
      'a URL in a text',
      { reason: `could not fetch https://u:${SECRET}@example.org/a?b=${SECRET}, gave up (https://e.org/?${SECRET}).` },
    ],
    ['a URL far down', { a: { b: [{ c: { d: `redis://:${SECRET}@cache:6379/0` } }] } }],
    ['bytes', { body: new Uint8Array(Buffer.from(SECRET)) }],
    ['an error', { err: Object.assign(new Error(`at postgres://u:${SECRET}@db/x`), { config: { password: SECRET } }) }],
    [
      'an error of a driver',
      { err: Object.assign(new Error('WRONGPASS'), { command: { name: 'auth', args: [SECRET] } }) },
    ],
    ['the cause of an error', { err: new Error('a', { cause: new Error(`https://e.org/?${SECRET}`) }) }],
    ['several errors', { err: new AggregateError([new Error(`https://e.org/?${SECRET}`)], 'all failed') }],
  ])('in %s never come out', (_, fields) => {
    for (const pretty of [false, true]) {
      const out = sink()
      const log = createLogger({ level: 'info', pretty, stream: out.stream })
      log.info(fields, 'a line')
      log.info(fields)
      expect(out.text()).toContain('a line')
      expect(out.text()).not.toContain(SECRET)
      expect(out.text()).not.toContain(Buffer.from(SECRET).join(','))
    }
  })

  it('in a message, an error as the message, or the bindings of a child never come out', () => {
    const out = sink()
    const log = createLogger({ level: 'info', pretty: false, stream: out.stream })
    log.info(`went to https://u:${SECRET}@example.org/a?b=${SECRET} and %s`, `https://e.org/?${SECRET}`)
    log.error(new Error(`postgres://u:${SECRET}@db:5432/x?y`))
    log.child({ token: SECRET, db: { password: SECRET }, url: `https://e.org/?${SECRET}` }).info('child')
    expect(out.text()).not.toContain(SECRET)
    expect(out.lines()[0]).toMatchObject({ msg: 'went to https://example.org/a and https://e.org/' })
    expect(out.lines()[1]).toMatchObject({
      msg: 'postgres://db:5432/x',
      err: { type: 'Error', message: 'postgres://db:5432/x' },
    })
    expect(out.lines()[2]).toMatchObject({ token: '[redacted]', db: { password: '[redacted]' }, url: 'https://e.org/' })
  })

  it('leave the rest as it is', () => {
    const out = sink()
    const err = Object.assign(new TypeError('no'), { code: 'ECONNREFUSED' })
    const fields = {
      tokens: 3,
      at: new Date(0),
      list: [1, null, { a: { b: { c: true } } }],
      none: undefined,
      nothing: null,
      text: 'a?b#c @d',
    }
    createLogger({ level: 'info', pretty: false, stream: out.stream }).info({ ...fields, err })
    expect(out.lines()).toEqual([
      {
        level: 'info',
        tokens: 3,
        at: '1970-01-01T00:00:00.000Z',
        list: [1, null, { a: { b: { c: true } } }],
        nothing: null,
        text: 'a?b#c @d',
        msg: 'no',
        err: {
          type: 'TypeError',
          message: 'no',
          code: 'ECONNREFUSED',
          stack: expect.stringContaining('TypeError: no\n    at'),
        },
      },
    ])
  })

  it('do not hang on what refers to itself', () => {
    const out = sink()
    const loop: Record<string, unknown> = { token: SECRET }
    loop.self = loop
    createLogger({ level: 'info', pretty: false, stream: out.stream }).info({ loop }, 'looped')
    expect(out.text()).toContain('looped')
    expect(out.text()).not.toContain(SECRET)
  })
})

describe('safeUrl', () => {
  it.each([
    ['https://user:pw@example.org:8443/a/b?c=d#e', 'https://example.org:8443/a/b'],
    ['https://example.org', 'https://example.org/'],
    ['http://[::1]:80/x?y', 'http://[::1]/x'],
    ['postgresql://u:p@db:5432/parley?sslmode=require', 'postgresql://db:5432/parley'],
    ['postgresql:///parley?host=/run&password=p', 'postgresql:///parley'],
    ['redis://:p@cache:6379/0', 'redis://cache:6379/0'],
    ['data:text/html,secret', 'data:…'],
    ['mailto:desk@example.org', 'mailto:…'],
    ['//user:pw@example.org/a?b', '//example.org/a'],
    ['user:pw@example.org/a?b', 'user:…'],
    ['/feed?key=1', '/feed'],
    ['not a url', 'not a url'],
    [`https://example.org/${'a'.repeat(400)}`, `https://example.org/${'a'.repeat(280)}…`],
  ])('%s is %s', (url, safe) => {
    expect(safeUrl(url)).toBe(safe)
  })
})

describe('sentences for people', () => {
  const said = (write: (log: ReturnType<typeof createLogger>) => void, colours = false): string => {
    const out = sink()
    write(createLogger({ level: 'debug', pretty: true, stream: out.stream, colours }))
    return out.text()
  }

  it('stand alone, with the time in front and a mark where something is wrong', () => {
    const text = said((log) => {
      log.info({ story: 1 }, 'story opened · Swap')
      log.debug('everyday')
      log.warn('careful')
      log.error({ err: new Error('connection refused') }, 'the database has trouble')
      log.error({ err: new AggregateError([], '') }, 'several')
      log.error(new Error('alone'))
    })
    expect(text.replace(/^\d\d:\d\d:\d\d/gm, 'TIME')).toBe(`TIME  story opened · Swap
TIME  everyday
TIME  ! careful
TIME  ✗ the database has trouble · connection refused
TIME  ✗ several
TIME  ✗ alone
`)
  })

  it('cannot move the cursor or turn the line', () => {
    const text = said((log) => log.info('a \u001b[2J b \r c \n d \u202e e'))
    expect(text.trimEnd()).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it('have colours where they are wanted', () => {
    const esc = String.fromCharCode(27)
    expect(said((log) => log.error('red'), true)).toContain(`${esc}[31m✗ red${esc}[39m`)
    expect(said((log) => log.info('story opened · Swap'), true)).toContain(`${esc}[1mstory opened${esc}[22m · Swap`)
    expect(said((log) => log.error('red'))).not.toContain(esc)
  })

  it('come out at once, in the same tick', () => {
    const out = sink()
    createLogger({ level: 'info', pretty: true, stream: out.stream }).info('last words')
    expect(out.text()).toContain('last words')
  })
})
