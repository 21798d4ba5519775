import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Place } from './place.js'

/** The compiled service as a user starts it, in a process of its own. */
export interface RunningService {
  readonly pid: number
  /** Without a slash at its end. */
  readonly url: string
  /** From the start of the process to the first 200 of `/readyz`, in ms. */
  readonly readyMs: number
  /** Asks its HTTP interface with the token; throws where it does not answer 2xx. */
  ask(method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown>
  /** Ends it as Ctrl-C does. */
  stop(): Promise<void>
}

const COMMAND = fileURLToPath(new URL('../src/cli/main.js', import.meta.url))
const READY_BOUND_MS = 120_000
const LOOK_MS = 10
const KEPT_ERRORS = 4000

/** Runs `parley start` on a place with the configuration in `configDir`. */
export async function startProcess(place: Place, configDir: string): Promise<RunningService> {
  const began = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'start', '--json', '--config', configDir], {
    cwd: place.folder,
    env: { ...withoutSettings(process.env), ...place.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-KEPT_ERRORS)
  })
  const exited = once(child, 'exit')
  const killAlong = (): void => void child.kill('SIGKILL')
  process.once('exit', killAlong)
  child.once('exit', () => process.off('exit', killAlong))
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await exited
  }
  const bound = pause(READY_BOUND_MS, null, { ref: false })
  const url = await Promise.race([startedAt(child.stdout), exited.then(() => null), bound])
  if (url === null) {
    child.kill('SIGKILL')
    throw new Error(`parley start did not get ready: ${errors.trim() || 'no message'}`)
  }
  while (!(await fetch(`${url}/readyz`)).ok) await pause(LOOK_MS)
  const readyMs = performance.now() - began
  return {
    pid: child.pid ?? 0,
    url,
    readyMs,
    stop,
    async ask(method, path, body) {
      const response = await fetch(url + path, {
        method,
        headers: { authorization: `Bearer ${place.token}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
      return JSON.parse(text)
    },
  }
}

/** What the user's own installation is told is none of the bench's business. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const isSetting = (name: string): boolean => /^(PARLEY_|DATABASE_URL|REDIS_URL)/.test(name)
  return Object.fromEntries(Object.entries(env).filter(([name]) => !isSetting(name)))
}

/** The address in the line of the log that says that it has started; null where the log ends before. */
function startedAt(stdout: NodeJS.ReadableStream): Promise<string | null> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stdout })
    lines.on('line', (line) => {
      const url = /"event":"service\.started".*?"url":"([^"]+)"/.exec(line)?.[1]
      if (url !== undefined) resolve(url.replace(/\/$/, ''))
    })
    lines.on('close', () => resolve(null))
  })
}
