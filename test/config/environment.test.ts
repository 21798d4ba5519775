import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config/config.js'
import { config, line, problems, workingDirectory } from './folder.js'

const TOKEN = `ptk_${'a1-_'.repeat(10)}`
const KEY = Buffer.alloc(32, 7)
const KEYS = { PARLEY_TOKEN: TOKEN, PARLEY_SECRET_KEY: KEY.toString('base64') }
const POSTGRES = 'postgresql://parley:secret@db.example.org:5432/parley'

describe('the environment', () => {
  it('names no server by default, so that everything is embedded', () => {
    const read = config({})
    expect(read.database).toEqual({ kind: 'embedded', dataDir: read.data.dir })
    expect(read.data.dir).toMatch(/\/parley-config-\w+\/data$/)
    expect(read.queue.backend).toEqual({ kind: 'postgres' })
    expect(read.access).toEqual({ token: null, secretKey: null })
  })

  it('names servers and keys, and overrides settings', () => {
    const env = { ...KEYS, DATABASE_URL: POSTGRES, REDIS_URL: 'rediss://:pw@cache:6380/2' }
    const more = { PARLEY_DATA: '/srv/parley', PARLEY_PORT: '8080', PARLEY_HOST: '0.0.0.0', PARLEY_LOG_LEVEL: 'warn' }
    const read = config({ 'parley.yaml': 'http: {port: 1}\nlog: {level: debug}\n' }, { ...env, ...more })
    expect(read.database).toEqual({ kind: 'server', url: POSTGRES, connections: 12 })
    expect(read.queue.backend).toEqual({ kind: 'redis', url: 'rediss://:pw@cache:6380/2' })
    expect(read.access.token).toBe(TOKEN)
    expect(Buffer.from(read.access.secretKey ?? []).equals(KEY)).toBe(true)
    expect(read).toMatchObject({
      data: { dir: '/srv/parley' },
      http: { host: '0.0.0.0', port: 8080 },
      log: { level: 'warn' },
    })
  })

  it('names the configuration, unless the user does', () => {
    const cwd = workingDirectory({ 'a/parley.yaml': 'http: {port: 1}', 'b/parley.yaml': 'http: {port: 2}' })
    const port = (dir?: string) => {
      const loaded = loadConfig({ cwd, env: { PARLEY_CONFIG: 'a' }, dir })
      return loaded.ok && [loaded.config.http.port, loaded.config.dir]
    }
    expect(port()).toEqual([1, join(cwd, 'a')])
    expect(port('b')).toEqual([2, join(cwd, 'b')])
  })

  it('requires the keys where a database server is named', () => {
    expect(problems({}, { DATABASE_URL: POSTGRES, PARLEY_TOKEN: TOKEN, PARLEY_SECRET_KEY: '' })).toEqual([
      `environment PARLEY_SECRET_KEY | nothing, although DATABASE_URL is set | the base64 of 32 bytes; make one with: node -p 'crypto.randomBytes(32).toString("base64")'; every process on one database needs the same`,
    ])
    expect(problems({}, { DATABASE_URL: POSTGRES })).toHaveLength(2)
    expect(problems({}, { REDIS_URL: 'redis://localhost:6379' })).toEqual([])
  })

  it('has its mistakes told without showing secrets', () => {
    const found = problems(
      {},
      {
        DATABASE_URL: 'mysql://root:hunter2@db/x',
        REDIS_URL: 'localhost:6379',
        PARLEY_TOKEN: 'hunter2',
        PARLEY_SECRET_KEY: 'hunter2=',
        PARLEY_PORT: '77880',
        PARLEY_HOST: 'http://localhost',
        PARLEY_LOG_LEVEL: 'INFO',
      },
    )
    expect(found).toEqual([
      'environment DATABASE_URL | 25 characters (not shown) | an address of the form postgresql://user:password@host:5432/database, special characters in the password percent-encoded',
      'environment REDIS_URL | 14 characters (not shown) | an address of the form redis://host:6379 or rediss://user:password@host:6380/0, special characters in the password percent-encoded',
      'environment PARLEY_TOKEN | 7 characters (not shown) | at least 32 letters, digits or characters of -._~+/=; make one with: node -p \'"ptk_" + crypto.randomBytes(32).toString("base64url")\'',
      'environment PARLEY_SECRET_KEY | 8 characters (not shown) | the base64 of 32 bytes; make one with: node -p \'crypto.randomBytes(32).toString("base64")\'',
      'environment PARLEY_PORT | "77880" | a whole number from 0 to 65535',
      'environment PARLEY_HOST | "http://localhost" | a host name or an address without a port, such as 127.0.0.1',
      'environment PARLEY_LOG_LEVEL | "INFO" | one of trace, debug, info, warn, error, silent',
    ])
    expect(found.join()).not.toContain('hunter2')
  })

  it('has a name told that is nearly one of its own', () => {
    expect(config({}, { PARLEY_PROT: '1', PARLEY_TOKEN_FILES: 'x', PARLEY_SEEDS: '/seeds', HOME: '/' }).notes).toEqual(
      expect.arrayContaining([
        'environment: PARLEY_PROT is not known; did you mean PARLEY_PORT?',
        'environment: PARLEY_TOKEN_FILES is not known; did you mean PARLEY_TOKEN_FILE?',
      ]),
    )
    expect(config({}, { PARLEY_SEEDS: '/seeds' }).notes.join()).not.toContain('SEEDS')
  })
})

describe('NAME_FILE', () => {
  it('names a file with the value', () => {
    const cwd = workingDirectory({ 'config/parley.yaml': '', 'secrets/db': `${POSTGRES}\n`, 'secrets/token': TOKEN })
    const env = {
      DATABASE_URL_FILE: 'secrets/db',
      PARLEY_TOKEN_FILE: join(cwd, 'secrets/token'),
      PARLEY_SECRET_KEY: KEYS.PARLEY_SECRET_KEY,
    }
    const loaded = loadConfig({ cwd, env })
    expect(loaded.ok && loaded.config.database).toMatchObject({ url: POSTGRES })
    expect(loaded.ok && loaded.config.access.token).toBe(TOKEN)
  })

  it('must be alone, and name a readable file with a right value', () => {
    const cwd = workingDirectory({ 'config/parley.yaml': '', empty: ' \n', short: 'abc', 'folder/x': '' })
    const env = {
      DATABASE_URL: POSTGRES,
      DATABASE_URL_FILE: 'empty',
      REDIS_URL_FILE: 'nowhere',
      PARLEY_TOKEN_FILE: 'short',
      PARLEY_SECRET_KEY_FILE: 'folder',
      PARLEY_PORT_FILE: 'empty',
    }
    const loaded = loadConfig({ cwd, env })
    expect(loaded.ok ? [] : loaded.problems.map(line)).toEqual([
      'environment DATABASE_URL_FILE | DATABASE_URL as well | one of the two; unset DATABASE_URL or DATABASE_URL_FILE',
      'environment REDIS_URL_FILE | nowhere, which does not exist | the path of a readable file that holds the value of REDIS_URL',
      'environment PARLEY_SECRET_KEY_FILE | folder: a folder | the path of a readable file that holds the value of PARLEY_SECRET_KEY',
      expect.stringMatching(/^short:1:1 PARLEY_TOKEN \| 3 characters \(not shown\) \| at least 32/),
    ])
  })
})

describe('.env', () => {
  it('stands in for what the environment does not have', () => {
    const read = config(
      {
        '.env': `# a comment
PARLEY_PORT=1 # ours
export PARLEY_HOST='::1'
PARLEY_DATA="a b"
PARLEY_LOG_LEVEL=
POSTGRES_PASSWORD=not ours
PARLEY_PORT=2
`,
      },
      { PARLEY_HOST: '127.0.0.2' },
    )
    expect(read.http).toMatchObject({ host: '127.0.0.2', port: 2 })
    expect(read.data.dir).toMatch(/\/a b$/)
    expect(read.log.level).toBe('info')
  })

  it('has its mistakes told by line', () => {
    const dotEnv = `PARLEY_PORT 7788
PARLEY_HOST="::1
PARLEY_PORT=many
PARLEY_TOKEN=short
`
    expect(problems({ '.env': dotEnv })).toEqual([
      '.env:1:1 - | a line that sets no variable | NAME=value, or # and a comment',
      '.env:2:1 PARLEY_HOST | a quote that is not closed | the value in one pair of quotes on one line',
      '.env:3:1 PARLEY_PORT | "many" | a whole number from 0 to 65535',
      expect.stringMatching(/^\.env:4:1 PARLEY_TOKEN \| 5 characters \(not shown\) \| /),
    ])
    expect(config({ '.env': '\nPARLEY_TOKN=x\n' }).notes).toContain(
      '.env:2: PARLEY_TOKN is not known; did you mean PARLEY_TOKEN?',
    )
  })

  it('leaves the environment of the process alone', () => {
    config({ '.env': 'PARLEY_TEST_LEAK=1\n' })
    expect(process.env.PARLEY_TEST_LEAK).toBeUndefined()
  })
})
