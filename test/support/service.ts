import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { type Config, loadConfig } from '../../src/config/config.js'
import type { Clock } from '../../src/domain/clock.js'
import { createLogger } from '../../src/observe/logger.js'
import { createMetrics } from '../../src/observe/metrics.js'
import { ROLES, type Role } from '../../workers/roles.js'
import { type Service, startService } from '../../workers/service.js'
import type { Place } from './backends.js'

/** Settings of trials: everything that waits, waits little. */
const QUICK = {
  http: { port: 0 },
  web: { gap: '0s', timeout: '5s' },
  polling: { interval: '1s', min_interval: '1s' },
  delivery: {
    https_only: false,
    timeout: '5s',
    schedule: ['200ms', '200ms', '200ms', '1s', '1s', '1s', '1s', '1s'],
    jitter: 0,
  },
  queue: { lease: '16s', lock: '2s', stalled: '500ms', drain: '10s' },
  sweep: { every: '200ms', grace: '1s' },
  ticker: { every: '100ms' },
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** What a trial's configuration holds besides the quick settings and the shipped topics. */
export interface TrialSettings {
  readonly settings?: Groups
  readonly sources?: readonly Readonly<Record<string, unknown>>[]
  readonly publishers?: readonly Readonly<Record<string, unknown>>[]
}

/** Writes a configuration folder with the shipped topics. The caller removes it. */
export function writeConfig(trial: TrialSettings): string {
  const dir = mkdtempSync(join(tmpdir(), 'parley-config-'))
  mkdirSync(join(dir, 'topics'))
  cpSync(join(import.meta.dirname, '../../config/topics'), join(dir, 'topics'), { recursive: true })
  const merged: Record<string, Record<string, unknown>> = structuredClone(QUICK)
  for (const [group, values] of Object.entries(trial.settings ?? {})) merged[group] = { ...merged[group], ...values }
  writeFileSync(join(dir, 'parley.yaml'), stringify(merged))
  writeFileSync(join(dir, 'sources.yaml'), stringify({ sources: trial.sources ?? [] }))
  writeFileSync(join(dir, 'publishers.yaml'), stringify({ publishers: trial.publishers ?? [] }))
  return dir
}

/** A service in this process, with what a trial wants to reach of it. */
export interface Trial {
  readonly service: Service
  readonly config: Config
  readonly token: string
  /** Asks the service's HTTP interface with the token; the answer's JSON. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }>
  /** Lines of the log so far. */
  readonly log: readonly string[]
  stop(): Promise<void>
}

export async function startTrial(
  place: Place,
  clock: Clock,
  trial: TrialSettings,
  roles: readonly Role[] = ROLES,
): Promise<Trial> {
  const dir = writeConfig(trial)
  const loaded = loadConfig({ dir, env: { ...place.env }, cwd: dir })
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems, null, 1))
  const token = `ptk_${randomBytes(32).toString('base64url')}`
  const log: string[] = []
  const { Writable } = await import('node:stream')
  const stream = new Writable({
    write(chunk, _, done) {
      log.push(String(chunk))
      done()
    },
  })
  const service = await startService({
    config: loaded.config,
    roles,
    clock,
    keys: { token, secretKey: new Uint8Array(32).fill(7), created: false },
    log: createLogger({ level: 'debug', pretty: false, stream }),
    metrics: createMetrics({ version: 'test', runtime: false }),
    onCreate: () => undefined,
    onFatal: (error) => {
      throw error
    },
    random: () => 0,
  })
  return {
    service,
    config: loaded.config,
    token,
    log,
    async ask(method, path, body) {
      const response = await fetch(new URL(path, service.url ?? 'http://nowhere.invalid'), {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      return { status: response.status, json: text === '' ? null : JSON.parse(text) }
    },
    async stop() {
      await service.stop()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}

/** Asks again and again until `done` says so; the bound only ends a trial that has failed. */
export async function eventually<T>(look: () => Promise<T>, done: (value: T) => boolean, boundMs = 30_000): Promise<T> {
  const end = performance.now() + boundMs
  for (;;) {
    const value = await look()
    if (done(value) || performance.now() > end) return value
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
