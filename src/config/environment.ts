import { join, resolve } from 'node:path'
import { parseDotEnv } from './dot-env.js'
import { readText } from './files.js'
import { nearest, type Problem } from './problem.js'
import { readSecretKey, readToken, SECRET_KEY_ALLOWED, TOKEN_ALLOWED } from './secrets.js'
import { type LogLevel, SETTINGS } from './settings.js'
import { VARIABLES, type VariableName } from './variables.js'

/** What the environment says; null where it says nothing. */
export interface Environment {
  readonly databaseUrl: string | null
  readonly redisUrl: string | null
  readonly token: string | null
  readonly secretKey: Uint8Array | null
  readonly configDir: string | null
  readonly dataDir: string | null
  readonly port: number | null
  readonly host: string | null
  readonly logLevel: LogLevel | null
}

/** A variable with the place that it comes from. */
interface Given {
  readonly value: string
  readonly file: string
  readonly line: number | null
}

type Reader = (name: VariableName) => Given | null

/**
 * Reads the variables of the environment, and of a file `.env` in `cwd` for those that the environment does not have.
 * An empty variable counts as absent, since that is what compose files make of one that is not set.
 */
export function readEnvironment(
  env: NodeJS.ProcessEnv,
  cwd: string,
): { environment: Environment; problems: readonly Problem[]; notes: readonly string[] } {
  const problems: Problem[] = []
  const given = new Map<string, Given>()
  const dotEnv = readText(join(cwd, '.env'), '.env')
  if (dotEnv.kind === 'broken') problems.push(...dotEnv.problems)
  if (dotEnv.kind === 'read') {
    const parsed = parseDotEnv(dotEnv.text, '.env')
    problems.push(...parsed.problems)
    for (const { name, value, line } of parsed.variables) given.set(name, { value, file: '.env', line })
  }
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined && value !== '') given.set(name, { value, file: 'environment', line: null })
  }
  const find: Reader = (name) => lookUp(name, given, cwd, problems)
  const read = <T>(name: VariableName, parse: (text: string) => T | null, allowed: string): T | null => {
    const found = find(name)
    if (found === null) return null
    const value = parse(found.value)
    if (value === null) problems.push(refused(name, found, allowed))
    return value
  }
  const path = (name: VariableName): string | null => {
    const found = find(name)
    return found === null ? null : resolve(cwd, found.value)
  }
  const { host, port } = SETTINGS.http
  const environment: Environment = {
    databaseUrl: read('DATABASE_URL', (text) => serverUrl(text, ['postgresql:', 'postgres:']), POSTGRES_ALLOWED),
    redisUrl: read('REDIS_URL', (text) => serverUrl(text, ['redis:', 'rediss:']), REDIS_ALLOWED),
    token: read('PARLEY_TOKEN', readToken, TOKEN_ALLOWED),
    secretKey: read('PARLEY_SECRET_KEY', readSecretKey, SECRET_KEY_ALLOWED),
    configDir: path('PARLEY_CONFIG'),
    dataDir: path('PARLEY_DATA'),
    port: read('PARLEY_PORT', (text) => port.schema.safeParse(text).data ?? null, port.allowed),
    host: read('PARLEY_HOST', (text) => host.schema.safeParse(text).data ?? null, host.allowed),
    logLevel: read(
      'PARLEY_LOG_LEVEL',
      (text) => SETTINGS.log.level.schema.safeParse(text).data ?? null,
      SETTINGS.log.level.allowed,
    ),
  }
  if (given.has('DATABASE_URL') || given.has('DATABASE_URL_FILE')) problems.push(...required(given))
  return { environment, problems, notes: strangers(given) }
}

const POSTGRES_ALLOWED =
  'an address of the form postgresql://user:password@host:5432/database, special characters in the password percent-encoded'
const REDIS_ALLOWED =
  'an address of the form redis://host:6379 or rediss://user:password@host:6380/0, special characters in the password percent-encoded'

function serverUrl(text: string, schemes: readonly string[]): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return schemes.includes(url.protocol) && text.startsWith(`${url.protocol}//`) ? text : null
}

/** The value of a variable, or of the file that its twin names. */
function lookUp(name: VariableName, given: ReadonlyMap<string, Given>, cwd: string, problems: Problem[]): Given | null {
  const plain = given.get(name) ?? null
  const twin = VARIABLES[name].file ? (given.get(`${name}_FILE`) ?? null) : null
  if (twin === null) return plain
  const at = { file: twin.file, line: twin.line, column: twin.line === null ? null : 1, key: `${name}_FILE` }
  if (plain !== null) {
    problems.push({ ...at, found: `${name} as well`, allowed: `one of the two; unset ${name} or ${name}_FILE` })
    return null
  }
  const read = readText(resolve(cwd, twin.value), twin.value)
  const value = read.kind === 'read' ? read.text.trim() : ''
  if (value !== '') return { value, file: twin.value, line: 1 }
  const found =
    read.kind === 'absent'
      ? `${twin.value}, which does not exist`
      : read.kind === 'read'
        ? `${twin.value}, which is empty`
        : `${twin.value}: ${read.problems[0]?.found ?? 'it cannot be read'}`
  problems.push({ ...at, found, allowed: `the path of a readable file that holds the value of ${name}` })
  return null
}

function refused(name: VariableName, given: Given, allowed: string): Problem {
  const found = VARIABLES[name].secret ? `${given.value.length} characters (not shown)` : JSON.stringify(given.value)
  const { file, line } = given
  return { file, line, column: line === null ? null : 1, key: name, found, allowed }
}

/** On a database server several processes share the keys, so that none of them can make its own. */
function required(given: ReadonlyMap<string, Given>): Problem[] {
  const names = ['PARLEY_TOKEN', 'PARLEY_SECRET_KEY'] as const
  const missing = names.filter((name) => !given.has(name) && !given.has(`${name}_FILE`))
  return missing.map((key) => ({
    file: 'environment',
    line: null,
    column: null,
    key,
    found: 'nothing, although DATABASE_URL is set',
    allowed: `${key === 'PARLEY_TOKEN' ? TOKEN_ALLOWED : SECRET_KEY_ALLOWED}; every process on one database needs the same`,
  }))
}

/** Variables that look like ours and are not: a mistyped name would be left out silently. */
function strangers(given: ReadonlyMap<string, Given>): string[] {
  const known = Object.entries(VARIABLES).flatMap(([name, { file }]) => (file ? [name, `${name}_FILE`] : [name]))
  return [...given].flatMap(([name, { file, line }]) => {
    if (!name.startsWith('PARLEY_') || known.includes(name)) return []
    const near = nearest(name, known)
    const where = line === null ? file : `${file}:${line}`
    return near === null ? [] : [`${where}: ${name} is not known; did you mean ${near}?`]
  })
}
