import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** The compiled command: what users run. */
const MAIN = join(ROOT, 'dist/src/cli/main.js')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder of a user's own, with a configuration and, where wanted, an embedded database that is there already. */
export interface Folder {
  readonly path: string
  write(name: string, text: string): void
  remove(): void
}

/** Makes a folder with the shipped topics and a free port. `database` saves the seconds that creating one takes. */
export function makeFolder(options: { readonly config?: boolean; readonly database?: boolean } = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'parley-cli-'))
  const write = (name: string, text: string): void => writeFileSync(join(path, name), text)
  if (options.config !== false) {
    mkdirSync(join(path, 'config'))
    cpSync(join(ROOT, 'config/topics'), join(path, 'config/topics'), { recursive: true })
    write('config/parley.yaml', 'http: {port: 0}\n')
    write('config/sources.yaml', 'sources: []\n')
    write('config/publishers.yaml', 'publishers: []\n')
  }
  if (options.database === true) cpSync(inject('embeddedTemplate'), join(path, 'data'), { recursive: true })
  return { path, write, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A command under way. */
export interface Running {
  readonly child: ChildProcess
  /** What it has written to standard output and standard error so far. */
  out(): string
  err(): string
  /** Resolves with the first match in standard output; rejects if the command ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>
  readonly ended: Promise<Ended>
}

/** Starts the command in a folder. Of the environment nothing of Parley's gets through but what is given. */
export function launch(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Running {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: run "npm run build" first`)
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH, HOME, ...env } })
  let out = ''
  let err = ''
  const watchers = new Set<() => void>()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    for (const watch of watchers) watch()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  // A command that has ended reads no more; what it says is what counts.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }))
  })
  return {
    child,
    out: () => out,
    err: () => err,
    ended,
    until(pattern) {
      return new Promise((resolve, reject) => {
        const watch = (): void => {
          const match = pattern.exec(out)
          if (match === null) return
          watchers.delete(watch)
          resolve(match)
        }
        watchers.add(watch)
        void ended.then(() => reject(new Error(`it ended without ${pattern}:\n${out}\n${err}`)))
        watch()
      })
    },
  }
}

/** Runs the command to its end. */
export function run(
  cwd: string,
  args: readonly string[],
  options: { readonly env?: NodeJS.ProcessEnv; readonly input?: string } = {},
): Promise<Ended> {
  const running = launch(cwd, args, options.env)
  running.child.stdin?.end(options.input ?? '')
  return running.ended
}

/** The objects of an output of one JSON object a line. */
export function lines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
