import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import type { Place } from '../support/backends.js'
import { eventually, type TrialSettings, writeConfig } from '../support/service.js'

const CLI = join(import.meta.dirname, '../../dist/src/cli/main.js')

/** The service as a user runs it: a process of its own that can be killed. */
export interface Running {
  readonly url: string
  readonly pid: number
  ask<T>(method: string, path: string, body?: unknown): Promise<T>
  /** SIGKILL, and what it leaves behind. */
  kill(): Promise<void>
  /** SIGTERM; the exit code. */
  end(): Promise<number | null>
}

/** A place with a configuration, in which the service can be started again and again. */
export interface Ground {
  start(): Promise<Running>
  /** Starts it and waits for its end: the exit code, and what it printed. */
  startAndFail(): Promise<{ code: number | null; output: string }>
  readonly output: () => string
  remove(): Promise<void>
}

export function makeGround(place: Place, trial: TrialSettings, port: number): Ground {
  const config = writeConfig({ ...trial, settings: { ...trial.settings, http: { port } } })
  let output = ''
  const spawnService = (): ChildProcess => {
    const child = spawn(process.execPath, [CLI, 'start', '--config', config], {
      cwd: config,
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...place.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const hear = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-200_000)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    return child
  }
  return {
    async start() {
      const child = spawnService()
      const url = `http://127.0.0.1:${port}`
      let exited = false
      child.once('exit', () => {
        exited = true
      })
      const ready = await eventually(
        async () =>
          exited ||
          (await fetch(`${url}/readyz`).then(
            (answer) => answer.ok,
            () => false,
          )),
        (yes) => yes,
      )
      if (!ready || exited) throw new Error(`the service did not come up:\n${output.slice(-4000)}`)
      const token = tokenOf(place)
      return {
        url,
        pid: child.pid ?? 0,
        async ask(method, path, body) {
          const response = await fetch(new URL(path, url), {
            method,
            headers: {
              authorization: `Bearer ${token}`,
              ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            },
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          const text = await response.text()
          if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`)
          return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text
        },
        async kill() {
          child.kill('SIGKILL')
          if (!exited) await once(child, 'exit')
        },
        async end() {
          child.kill('SIGTERM')
          if (!exited) await once(child, 'exit')
          return child.exitCode
        },
      }
    },
    async startAndFail() {
      const before = output.length
      const child = spawnService()
      const [code] = (await once(child, 'close')) as [number | null]
      return { code, output: output.slice(before) }
    },
    output: () => output,
    remove: async () => rmSync(config, { recursive: true, force: true }),
  }
}

/** A port of loopback that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function tokenOf(place: Place): string {
  const given = place.env.PARLEY_TOKEN
  if (given) return given
  const file = join(place.env.PARLEY_DATA ?? '', 'keys')
  const token = existsSync(file) ? /ptk_[\w-]+/.exec(readFileSync(file, 'utf8'))?.[0] : undefined
  if (!token) throw new Error(`no token in ${file}`)
  return token
}
