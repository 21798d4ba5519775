import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { type Keys, loadKeys } from '../../src/config/keys.js'
import { line, workingDirectory } from './folder.js'

const NONE = { token: null, secretKey: null }

describe('loadKeys', () => {
  it('makes the keys at the first start, for their owner alone', () => {
    const data = join(workingDirectory(), 'deep/data')
    const { token, secretKey, created } = keys(data)
    expect(token).toMatch(/^ptk_[\w-]{43}$/)
    expect(secretKey).toHaveLength(32)
    expect(created).toBe(true)
    expect(statSync(join(data, 'keys')).mode & 0o777).toBe(0o600)
    expect(statSync(data).mode & 0o777).toBe(0o700)
    expect(readdirSync(data)).toEqual(['keys'])
  })

  it('reads them at later starts', () => {
    const data = workingDirectory()
    const first = keys(data)
    const second = keys(data)
    expect(second.created).toBe(false)
    expect(second.token).toBe(first.token)
    expect(Buffer.from(second.secretKey).equals(first.secretKey)).toBe(true)
    expect(keys(workingDirectory()).token).not.toBe(first.token)
  })

  it('writes them as an environment file, so that they can move to a server', () => {
    const data = workingDirectory()
    const { token, secretKey } = keys(data)
    expect(readFileSync(join(data, 'keys'), 'utf8').split('\n').slice(2)).toEqual([
      `PARLEY_TOKEN=${token}`,
      `PARLEY_SECRET_KEY=${Buffer.from(secretKey).toString('base64')}`,
      '',
    ])
  })

  it('takes those of the environment first, and makes no file where both are given', () => {
    const data = join(workingDirectory(), 'data')
    const secretKey = new Uint8Array(32).fill(1)
    expect(keys(data, { token: 'given', secretKey })).toEqual({ token: 'given', secretKey, created: false })
    expect(existsSync(data)).toBe(false)
    const half = keys(data, { token: 'given', secretKey: null })
    expect(half.token).toBe('given')
    expect(Buffer.from(keys(data).secretKey).equals(half.secretKey)).toBe(true)
  })

  it('agrees where several processes start at once', async () => {
    const data = workingDirectory()
    const module = join(import.meta.dirname, '../../dist/src/config/keys.js')
    const script = `
      const { loadKeys } = await import(${JSON.stringify(module)})
      process.stdout.write('ready')
      process.stdin.once('data', () => {
        const { keys } = loadKeys(${JSON.stringify(data)}, { token: null, secretKey: null })
        process.stdout.write(' ' + keys.token + ' ' + keys.created)
        process.exit()
      })`
    const starters = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['pipe', 'pipe', 'inherit'] }),
    )
    await Promise.all(starters.map((starter) => once(starter.stdout, 'readable')))
    for (const starter of starters) starter.stdin.write('go')
    const said = await Promise.all(starters.map(async (starter) => (await text(starter.stdout)).split(' ')))
    expect(new Set(said.map(([, token]) => token)).size).toBe(1)
    expect(said.filter(([, , created]) => created === 'true')).toHaveLength(1)
    expect(readdirSync(data)).toEqual(['keys'])
  })

  it.each(['0640', '0604', '0620'])('refuses a file that others can get at: mode %s', (mode) => {
    const data = workingDirectory()
    keys(data)
    const path = join(data, 'keys')
    chmodSync(path, mode)
    expect(refusal(data)).toBe(
      `${path} - | mode ${mode}: other users of this machine can get at the keys | mode 0600: chmod 600 ${path}; if anyone may have read it, make new keys`,
    )
  })

  it.each([
    ['', 'PARLEY_TOKEN'],
    ['PARLEY_TOKEN=ptk_short\n', 'PARLEY_TOKEN'],
    [`PARLEY_TOKEN=ptk_${'a'.repeat(43)}\n`, 'PARLEY_SECRET_KEY'],
    [`PARLEY_TOKEN=ptk_${'a'.repeat(43)}\nPARLEY_SECRET_KEY=${'A'.repeat(42)}\n`, 'PARLEY_SECRET_KEY'],
  ])('refuses a damaged file, and leaves it as it is: %j', (content, name) => {
    const data = workingDirectory()
    const path = join(data, 'keys')
    writeFileSync(path, content, { mode: 0o600 })
    expect(refusal(data)).toBe(
      `${path} - | a damaged file: ${name} is missing or not whole | the file as Parley made it: restore it from a backup. If there is none, delete it: new keys are made at the next start, and every endpoint has to be added again`,
    )
    expect(readFileSync(path, 'utf8')).toBe(content)
  })

  it('says what to do where the file cannot be made or read', () => {
    const cwd = workingDirectory({ file: '', 'folder/keys/x': '' })
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'gone'))
    expect(refusal(join(cwd, 'gone'))).toBe(
      `${join(cwd, 'gone/keys')} - | it cannot be made (ENOENT) | a data folder that Parley may write to, or PARLEY_TOKEN and PARLEY_SECRET_KEY in the environment`,
    )
    expect(refusal(join(cwd, 'file'))).toBe(`${join(cwd, 'file/keys')} - | a file | a folder`)
    expect(refusal(join(cwd, 'folder'))).toBe(`${join(cwd, 'folder/keys')} - | a folder | a file`)
    mkdirSync(join(cwd, 'data'))
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'data/keys'))
    expect(refusal(join(cwd, 'data'))).toBe(
      `${join(cwd, 'data/keys')} - | a link that leads nowhere | a file, or nothing: then it is made`,
    )
  })
})

function keys(data: string, given: Parameters<typeof loadKeys>[1] = NONE): Keys {
  const loaded = loadKeys(data, given)
  if (!loaded.ok) throw new Error(line(loaded.problem))
  return loaded.keys
}

function refusal(data: string): string {
  const loaded = loadKeys(data, NONE)
  return loaded.ok ? 'none' : line(loaded.problem)
}
