import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Config, loadConfig } from '../../src/config/config.js'
import { type Problem, place } from '../../src/config/problem.js'

/** A working directory with the given files, removed after the test. */
export function workingDirectory(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const cwd = mkdtempSync(join(tmpdir(), 'parley-config-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  return cwd
}

/** A problem in one line: `file:line:column key | found | allowed`. */
export function line(problem: Problem): string {
  return `${place(problem)} ${problem.key ?? '-'} | ${problem.found} | ${problem.allowed}`
}

/** The problems of a configuration made of `files`, one a line. `parley.yaml` stands for `config/parley.yaml`. */
export function problems(files: Readonly<Record<string, string | Uint8Array>>, env: NodeJS.ProcessEnv = {}): string[] {
  const loaded = load(files, env)
  return loaded.ok ? [] : loaded.problems.map(line)
}

/** The configuration made of `files`, which must be right. */
export function config(files: Readonly<Record<string, string | Uint8Array>>, env: NodeJS.ProcessEnv = {}): Config {
  const loaded = load(files, env)
  if (!loaded.ok) throw new Error(loaded.problems.map(line).join('\n'))
  return loaded.config
}

function load(files: Readonly<Record<string, string | Uint8Array>>, env: NodeJS.ProcessEnv) {
  const inConfig = Object.entries(files).map(([name, text]) => [name.startsWith('.') ? name : `config/${name}`, text])
  const cwd = workingDirectory({ 'config/README.md': '', ...Object.fromEntries(inConfig) })
  return loadConfig({ env, cwd })
}
