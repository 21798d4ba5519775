import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, linkSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { parseDotEnv } from './dot-env.js'
import { codeOf, readText } from './files.js'
import type { Problem } from './problem.js'
import { newSecretKey, newToken, readSecretKey, readToken } from './secrets.js'

/** What opens the service and the secrets of its endpoints. */
export interface Keys {
  /** The administrator's bearer token. */
  readonly token: string
  /** 32 bytes. */
  readonly secretKey: Uint8Array
  /** True where this call made them, so that the token has to be shown now. */
  readonly created: boolean
}

export type KeysLoaded = { readonly ok: true; readonly keys: Keys } | { readonly ok: false; readonly problem: Problem }

/** Permission bits of the group and of all others. */
const OTHERS = 0o077
const OWNER_ONLY = 0o600
const FOLDER_OWNER_ONLY = 0o700

/**
 * Gives the installation's keys: those of the environment (`Config.access`) first, the others from the file `keys` in
 * the data folder, which the first start makes for its owner's eyes only. Of several processes that start at once one
 * makes it, and all get the same.
 */
export function loadKeys(
  dataDir: string,
  given: { readonly token: string | null; readonly secretKey: Uint8Array | null },
): KeysLoaded {
  if (given.token !== null && given.secretKey !== null) {
    return { ok: true, keys: { token: given.token, secretKey: given.secretKey, created: false } }
  }
  const path = join(dataDir, 'keys')
  let created = false
  let stored = readKeys(path)
  if (stored.kind === 'absent') {
    const made = makeKeys(dataDir, path)
    if (made.kind === 'failed') return { ok: false, problem: made.problem }
    created = made.kind === 'made'
    stored = readKeys(path)
  }
  if (stored.kind === 'absent')
    return { ok: false, problem: problem(path, 'a link that leads nowhere', 'a file, or nothing: then it is made') }
  if (stored.kind === 'refused') return { ok: false, problem: stored.problem }
  const { token, secretKey } = stored
  return { ok: true, keys: { token: given.token ?? token, secretKey: given.secretKey ?? secretKey, created } }
}

type Stored =
  | { readonly kind: 'read'; readonly token: string; readonly secretKey: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly problem: Problem }

function readKeys(path: string): Stored {
  const read = readText(path, path)
  if (read.kind === 'absent') return read
  if (read.kind === 'broken') {
    return {
      kind: 'refused',
      problem: read.problems[0] ?? problem(path, 'a file that cannot be read', 'a readable file'),
    }
  }
  const mode = statSync(path).mode & 0o777
  // Windows has no such bits: Node makes them up there.
  if (process.platform !== 'win32' && (mode & OTHERS) !== 0) {
    const found = `mode ${mode.toString(8).padStart(4, '0')}: other users of this machine can get at the keys`
    return {
      kind: 'refused',
      problem: problem(path, found, `mode 0600: chmod 600 ${path}; if anyone may have read it, make new keys`),
    }
  }
  const { variables } = parseDotEnv(read.text, path)
  const value = (name: string) => variables.find((variable) => variable.name === name)?.value ?? ''
  const token = readToken(value('PARLEY_TOKEN'))
  const secretKey = readSecretKey(value('PARLEY_SECRET_KEY'))
  if (token !== null && secretKey !== null) return { kind: 'read', token, secretKey }
  const found = `a damaged file: ${token === null ? 'PARLEY_TOKEN' : 'PARLEY_SECRET_KEY'} is missing or not whole`
  const allowed =
    'the file as Parley made it: restore it from a backup. If there is none, delete it: new keys are made at the next start, and every endpoint has to be added again'
  return { kind: 'refused', problem: problem(path, found, allowed) }
}

type Made =
  | { readonly kind: 'made' }
  | { readonly kind: 'found' }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Writes new keys beside their place and links them into it: they are there whole or not at all, and never replaced. */
function makeKeys(dataDir: string, path: string): Made {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    mkdirSync(dataDir, { recursive: true, mode: FOLDER_OWNER_ONLY })
    write(draft, keysText(newToken(), newSecretKey()))
    return link(draft, path)
  } catch (error) {
    const found = `it cannot be made (${codeOf(error) ?? String(error)})`
    const allowed = 'a data folder that Parley may write to, or PARLEY_TOKEN and PARLEY_SECRET_KEY in the environment'
    return { kind: 'failed', problem: problem(path, found, allowed) }
  } finally {
    rmSync(draft, { force: true })
  }
}

function link(draft: string, path: string): Made {
  try {
    linkSync(draft, path)
    return { kind: 'made' }
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { kind: 'found' }
    throw error
  }
}

function write(path: string, text: string): void {
  const file = openSync(path, 'wx', OWNER_ONLY)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function keysText(token: string, secretKey: Uint8Array): string {
  return `# The keys of this installation, made at its first start. Keep a copy in a safe place, and let nobody else read it.
# PARLEY_TOKEN opens the HTTP interface; PARLEY_SECRET_KEY encrypts the secrets of endpoints in the database.
PARLEY_TOKEN=${token}
PARLEY_SECRET_KEY=${Buffer.from(secretKey).toString('base64')}
`
}

function problem(file: string, found: string, allowed: string): Problem {
  return { file, line: null, column: null, key: null, found, allowed }
}
