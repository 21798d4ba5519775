import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Stage } from '../domain/nudge.js'
import type { Publisher } from '../domain/source.js'
import type { TopicSpec } from '../topics/spec.js'
import { type Environment, readEnvironment } from './environment.js'
import { codeOf, shown, unreadable } from './files.js'
import { check } from './issues.js'
import { inOrder, nearest, type Problem } from './problem.js'
import { publisherKeys, readPublishers } from './publishers.js'
import { relationProblems } from './relations.js'
import { type Settings, settingsSchema } from './settings-schema.js'
import { type ConfiguredSource, readSources } from './sources.js'
import { readTopics } from './topics.js'
import { readYaml, type YamlFile } from './yaml-file.js'

/** Everything that an operator decides, checked. The groups of settings are described in `SETTINGS`. */
export interface Config extends Omit<Settings, 'database' | 'queue'> {
  /** The folder that it was read from, absolute. */
  readonly dir: string
  readonly database: /** `dataDir` is absolute; the embedded database has a folder of its own in it. */
    | { readonly kind: 'embedded'; readonly dataDir: string }
    /** `connections` is the most that the store of one process may hold. */
    | { readonly kind: 'server'; readonly url: string; readonly connections: number }
  readonly queue: Settings['queue'] & {
    readonly backend: { readonly kind: 'postgres' } | { readonly kind: 'redis'; readonly url: string }
    /** How much of each stage one process does at once: the `concurrency` of polling, web, tagging and delivery. */
    readonly concurrency: Readonly<Record<Stage, number>>
  }
  /** Keys that the environment gives; those that are null come from the data folder (`loadKeys`). */
  readonly access: { readonly token: string | null; readonly secretKey: Uint8Array | null }
  /** The sources to watch. */
  readonly sources: readonly ConfiguredSource[]
  /** Sources that are in the file with `enabled: false`. */
  readonly pausedSources: readonly ConfiguredSource[]
  readonly publishers: readonly Publisher[]
  readonly topics: readonly TopicSpec[]
  /** What is not wrong and yet worth telling, one sentence each. */
  readonly notes: readonly string[]
}

/** Where a configuration is read from. */
export interface ConfigPlace {
  /** The folder that the user named; else PARLEY_CONFIG, else `config` in `cwd`. */
  readonly dir?: string | undefined
  /** The process's own by default. */
  readonly env?: NodeJS.ProcessEnv | undefined
  /** What relative paths are relative to, and where `.env` is looked for; the process's own by default. */
  readonly cwd?: string | undefined
}

export type Loaded<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly problems: readonly Problem[] }

/** Reads and checks the whole configuration. All problems of all files are told at once. */
export function loadConfig(place: ConfigPlace = {}): Loaded<{ readonly config: Config }> {
  const cwd = resolve(place.cwd ?? process.cwd())
  const { environment, ...said } = readEnvironment(place.env ?? process.env, cwd)
  const dir = folderOf(place, environment, cwd)
  const folder = look(dir, cwd)
  if (folder.kind === 'missing') return { ok: false, problems: [...said.problems, folder.problem] }
  const { settings, ...about } = readSettings(dir, cwd)
  const watched = readWatched(dir, cwd, settings)
  const topics = readTopics(dir, cwd)
  const parts = [said, about, watched, topics]
  const problems = inOrder(parts.flatMap((part) => part.problems))
  if (settings === null || problems.length > 0) return { ok: false, problems }
  const { sources, paused, publishers } = watched
  const lists = { sources, pausedSources: paused, publishers, topics: topics.topics }
  const notes = [...folder.notes, ...parts.flatMap((part) => part.notes)]
  return { ok: true, config: { ...composed(settings, environment, cwd), ...lists, dir, notes } }
}

/** Reads and checks the topics alone, for what needs neither a database nor the network. */
export function loadTopics(place: ConfigPlace = {}): Loaded<{ readonly topics: readonly TopicSpec[] }> {
  const cwd = resolve(place.cwd ?? process.cwd())
  const { environment } = readEnvironment(place.env ?? process.env, cwd)
  const dir = folderOf(place, environment, cwd)
  const folder = look(dir, cwd)
  if (folder.kind === 'missing') return { ok: false, problems: [folder.problem] }
  const { topics, problems } = readTopics(dir, cwd)
  return problems.length === 0 ? { ok: true, topics } : { ok: false, problems: inOrder(problems) }
}

function folderOf(place: ConfigPlace, environment: Environment, cwd: string): string {
  return place.dir === undefined ? (environment.configDir ?? join(cwd, 'config')) : resolve(cwd, place.dir)
}

const FILES = ['parley.yaml', 'sources.yaml', 'publishers.yaml']

function look(
  dir: string,
  cwd: string,
): { kind: 'there'; notes: readonly string[] } | { kind: 'missing'; problem: Problem } {
  const name = shown(dir, cwd)
  try {
    const strangers = readdirSync(dir).filter((entry) => /\.ya?ml$/i.test(entry) && !FILES.includes(entry))
    const notes = strangers.map((entry) => {
      const near = nearest(entry, FILES)
      return `${shown(join(dir, entry), cwd)} is not read${near === null ? '' : `; did you mean ${near}?`}`
    })
    return { kind: 'there', notes }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return { kind: 'missing', problem: unreadable(name, error) }
    const allowed = 'a folder with parley.yaml, sources.yaml and topics/; name another one with PARLEY_CONFIG'
    return {
      kind: 'missing',
      problem: { file: name, line: null, column: null, key: null, found: 'no such folder', allowed },
    }
  }
}

interface Remarks {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

function readSettings(dir: string, cwd: string): Remarks & { settings: Settings | null } {
  const path = join(dir, 'parley.yaml')
  const name = shown(path, cwd)
  const read = readYaml(path, name)
  if (read.kind === 'absent') {
    const notes = [`${name} is not there: every setting has its default`]
    return { settings: settingsSchema.parse({}), problems: [], notes }
  }
  if (read.kind === 'broken') return { settings: null, problems: read.problems, notes: [] }
  const checked = check(read.file, settingsSchema, read.file.value)
  if (!checked.ok) return { settings: null, problems: checked.problems, notes: [] }
  return { settings: checked.value, problems: relationProblems(read.file, checked.value), notes: [] }
}

interface Watched extends Remarks {
  readonly sources: readonly ConfiguredSource[]
  readonly paused: readonly ConfiguredSource[]
  readonly publishers: readonly Publisher[]
}

function readWatched(dir: string, cwd: string, settings: Settings | null): Watched {
  const problems: Problem[] = []
  const notes: string[] = []
  const open = (entry: string, effect: string): { file: YamlFile | null; name: string } => {
    const path = join(dir, entry)
    const name = shown(path, cwd)
    const read = readYaml(path, name)
    if (read.kind === 'absent') notes.push(`${name} is not there: ${effect}`)
    if (read.kind === 'broken') problems.push(...read.problems)
    return { file: read.kind === 'read' ? read.file : null, name }
  }
  const behind = open('publishers.yaml', 'nobody is known to stand behind a source')
  const publishers = behind.file && readPublishers(behind.file)
  const watched = open('sources.yaml', 'nothing is watched')
  // Where the settings are wrong, their own problem is enough: no source is measured by a bound that is not known.
  const polling = settings?.polling ?? { ...settingsSchema.parse({}).polling, minIntervalMs: 0 }
  const known = behind.file && { keys: publisherKeys(behind.file), file: behind.name }
  const sources = watched.file && readSources(watched.file, known, polling)
  return {
    sources: sources?.sources ?? [],
    paused: sources?.paused ?? [],
    publishers: publishers?.publishers ?? [],
    problems: [...problems, ...(publishers?.problems ?? []), ...(sources?.problems ?? [])],
    notes,
  }
}

type FromEnvironment = Omit<Config, 'dir' | 'sources' | 'pausedSources' | 'publishers' | 'topics' | 'notes'>

/** The settings with what the environment overrides and adds. */
function composed(settings: Settings, environment: Environment, cwd: string): FromEnvironment {
  const { databaseUrl, redisUrl, token, secretKey, dataDir, host, port, logLevel } = environment
  const dir = dataDir ?? resolve(cwd, settings.data.dir)
  return {
    ...settings,
    data: { dir },
    http: { ...settings.http, host: host ?? settings.http.host, port: port ?? settings.http.port },
    log: { level: logLevel ?? settings.log.level },
    database:
      databaseUrl === null
        ? { kind: 'embedded', dataDir: dir }
        : { kind: 'server', url: databaseUrl, connections: settings.database.connections },
    queue: {
      ...settings.queue,
      backend: redisUrl === null ? { kind: 'postgres' } : { kind: 'redis', url: redisUrl },
      concurrency: {
        poll: settings.polling.concurrency,
        fetch: settings.web.concurrency,
        tag: settings.tagging.concurrency,
        deliver: settings.delivery.concurrency,
      },
    },
    access: { token, secretKey },
  }
}
