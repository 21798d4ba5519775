import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Who owns a data folder, as the owner itself says it. */
export interface Owner {
  readonly pid: number
  /** What it is doing, for people: `parley start`. */
  readonly command: string
  /** ISO 8601. */
  readonly since: string
  /** Where its HTTP interface listens, or null while it has none. */
  readonly url: string | null
}

/** The data folder is in use by another process. */
export class FolderOwnedError extends Error {
  override readonly name = 'FolderOwnedError'
  constructor(
    readonly folder: string,
    readonly owner: Owner | null,
  ) {
    const who = owner
      ? `process ${owner.pid} (${owner.command}, since ${owner.since}${owner.url ? `, ${owner.url}` : ''})`
      : 'another process'
    super(
      `${folder} belongs to ${who}: the embedded database has one owner. Stop it first, or set DATABASE_URL to share a PostgreSQL server`,
    )
  }
}

export interface FolderLock {
  /** Tells others where the owner's HTTP interface is. */
  announce(url: string): void
  release(): Promise<void>
}

const SOCKET = 'owner.sock'
/** `sun_path` of unix(7) holds 108 bytes; some systems give 104. */
const LONGEST_SOCKET_PATH = 100
const ANSWER_MS = 2000

/** A path by which the socket in `folder` can be bound: a long one goes by way of a short link. */
function socketPath(folder: string): string {
  const whole = resolve(folder)
  const id = createHash('sha256').update(whole).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\parley-${id}`
  const direct = join(whole, SOCKET)
  if (Buffer.byteLength(direct) <= LONGEST_SOCKET_PATH) return direct
  const link = join(tmpdir(), `parley-${id}`)
  try {
    symlinkSync(whole, link)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return join(link, SOCKET)
}

type Found = { kind: 'nobody' } | { kind: 'owner'; owner: Owner | null }

function readOwner(said: string): Owner | null {
  try {
    const { pid, command, since, url } = JSON.parse(said)
    return { pid, command, since, url }
  } catch {
    return null
  }
}

/** Asks whoever listens at `path` who they are. A socket that nobody answers on was left by a killed process. */
function ask(path: string): Promise<Found> {
  return new Promise((done) => {
    const socket = connect(path)
    let said = ''
    let reached = false
    const finish = (): void => {
      socket.destroy()
      done(reached ? { kind: 'owner', owner: readOwner(said) } : { kind: 'nobody' })
    }
    socket.setTimeout(ANSWER_MS, finish)
    socket.on('connect', () => {
      reached = true
    })
    socket.on('data', (chunk) => {
      said += chunk.toString()
    })
    socket.on('end', finish)
    socket.on('error', finish)
  })
}

function listen(path: string, owner: () => Owner): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.end(JSON.stringify(owner()))
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(path, () => {
      server.off('error', fail)
      server.unref()
      done(server)
    })
  })
}

/** Who owns `folder` now, or null where nobody does. */
export async function findOwner(folder: string): Promise<Owner | null> {
  const found = await ask(socketPath(folder))
  return found.kind === 'owner' ? found.owner : null
}

/**
 * Takes the folder for this process (invariant 6). The lock is a listening socket in the folder: it dies with the
 * process however that ends, and whoever connects is told who the owner is.
 * @throws FolderOwnedError where another process holds it
 */
export async function lockFolder(folder: string, command: string, since: Date): Promise<FolderLock> {
  mkdirSync(folder, { recursive: true })
  const path = socketPath(folder)
  let url: string | null = null
  const me = (): Owner => ({ pid: process.pid, command, since: since.toISOString(), url })

  const attempt = async (): Promise<Server | null> => {
    try {
      return await listen(path, me)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
      return null
    }
  }

  let server = await attempt()
  if (!server) {
    const found = await ask(path)
    if (found.kind === 'owner') throw new FolderOwnedError(folder, found.owner)
    server = await takeOver(folder, path, attempt)
  }
  const mine = process.platform === 'win32' ? null : statSync(path).ino
  return {
    announce(at) {
      url = at
    },
    release: () =>
      new Promise((done) => {
        // Closing unlinks the path: only while it is still this process's own socket.
        if (mine !== null && inodeOf(path) !== mine) return done()
        server.close(() => done())
      }),
  }
}

function inodeOf(path: string): number | null {
  try {
    return statSync(path).ino
  } catch {
    return null
  }
}

/** How long a takeover may take; an older one was left by a process that was killed in the middle of it. */
const TAKEOVER_MS = 3000
const TAKEOVER_POLL_MS = 20

/**
 * Removes the socket that a killed process left, and binds it anew. One at a time, or the second would remove what the
 * first has just bound: a folder that only one can make guards the few milliseconds.
 */
async function takeOver(folder: string, path: string, attempt: () => Promise<Server | null>): Promise<Server> {
  const guard = join(resolve(folder), 'owner.takeover')
  while (!enter(guard)) {
    if (ageOf(guard) > TAKEOVER_MS) rmSync(guard, { recursive: true, force: true })
    else await wait(TAKEOVER_POLL_MS)
  }
  try {
    const found = await ask(path)
    if (found.kind === 'owner') throw new FolderOwnedError(folder, found.owner)
    rmSync(path, { force: true })
    const server = await attempt()
    if (server) return server
    throw new FolderOwnedError(folder, await findOwner(folder))
  } finally {
    rmSync(guard, { recursive: true, force: true })
  }
}

function enter(guard: string): boolean {
  try {
    mkdirSync(guard)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function ageOf(path: string): number {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return 0
  }
}
