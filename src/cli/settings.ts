import { resolve } from 'node:path'
import { type Config, type Loaded, loadConfig, loadTopics } from '../config/config.js'
import { type Keys, loadKeys } from '../config/keys.js'
import { type Problem, place, renderProblems } from '../config/problem.js'
import type { TopicSpec } from '../topics/spec.js'
import { Failure } from './failure.js'
import type { Globals } from './globals.js'
import { shippedConfig } from './package.js'

/**
 * The configuration that the command works with.
 * @throws Failure with every problem
 */
export function readConfig(globals: Globals): Config {
  const loaded = loadConfig({ dir: globals.config })
  if (!loaded.ok) throw new Failure(renderProblems(loaded.problems))
  return withData(loaded.config, globals.data)
}

/** The data folder of the command line goes before that of the environment and of the settings. */
export function withData(config: Config, data: string | undefined): Config {
  if (data === undefined) return config
  const dir = resolve(data)
  const database = config.database.kind === 'embedded' ? { kind: 'embedded' as const, dataDir: dir } : config.database
  return { ...config, data: { dir }, database }
}

/**
 * The topics alone. Where no folder is named and there is none here, those that come with Parley.
 * @throws Failure with every problem
 */
export function readTopics(globals: Globals): readonly TopicSpec[] {
  const own = loadTopics({ dir: globals.config })
  const loaded = globals.config === undefined && hasNoFolder(own) ? loadTopics({ dir: shippedConfig() }) : own
  if (!loaded.ok) throw new Failure(renderProblems(loaded.problems))
  return loaded.topics
}

function hasNoFolder(loaded: Loaded<object>): boolean {
  return !loaded.ok && loaded.problems.some(({ file, found }) => file === 'config' && found === 'no such folder')
}

/**
 * The installation's keys, made where there are none yet.
 * @throws Failure
 */
export function readKeys(config: Config): Keys {
  const loaded = loadKeys(config.data.dir, config.access)
  if (!loaded.ok) throw new Failure(renderProblems([loaded.problem]))
  return loaded.keys
}

/** One problem in a sentence, where a whole block would be too much. */
export function inSentence(problem: Problem): string {
  const { key, found, allowed } = problem
  return `${place(problem)}${key === null ? '' : ` ${key}`}: found ${found}; allowed: ${allowed}`
}
