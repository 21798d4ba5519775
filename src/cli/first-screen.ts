import { relative } from 'node:path'
import { readVersion } from '../service/version.js'
import { PARLEY } from './hint.js'
import type { Colours } from './output.js'
import { counted } from './text.js'

/** What is told of a service that has just started. */
export interface Standing {
  /** Null where this process has no HTTP interface. */
  readonly url: string | null
  /** Whether only this machine reaches it. */
  readonly loopback: boolean
  /** The server, for people; null for the embedded database. */
  readonly database: string | null
  /** Absolute. */
  readonly dataDir: string
  /** The server of the queues, for people; null where they live in the database. */
  readonly queue: string | null
  readonly sources: number
  readonly topics: readonly string[]
  readonly endpoints: number
  readonly activeEndpoints: number
  /** The guard's exceptions, as written. */
  readonly webAllow: readonly string[]
  readonly deliveryAllow: readonly string[]
  readonly roles: readonly string[]
  /** The admin token where it has just been made: shown this once. */
  readonly newToken: string | null
}

const LABEL = 12
const ALL_ROLES = 5

/** The first screen of `parley start`, a line each. */
export function firstScreen(standing: Standing, colour: Colours): string[] {
  const { bold, dim, cyan } = colour
  const row = (label: string, text: string): string => `  ${dim(label.padEnd(LABEL))}${text}`
  const lines = ['', `  ${bold(`Parley ${readVersion()}`)}`, '']
  lines.push(
    row(
      'Interface',
      standing.url === null ? 'none in this process' : `${cyan(standing.url)}  ${dim(access(standing))}`,
    ),
  )
  lines.push(
    row('Database', `${standing.database ?? `embedded in ${shown(standing.dataDir)}`}${dim(queueOf(standing))}`),
  )
  if (standing.roles.length < ALL_ROLES) lines.push(row('Roles', standing.roles.join(', ')))
  lines.push(row('Watching', `${counted(standing.sources, 'source')} for ${standing.topics.join(', ') || 'no topic'}`))
  lines.push(row('Telling', receivers(standing)))
  for (const [index, text] of exceptions(standing).entries()) lines.push(row(index === 0 ? 'Exceptions' : '', text))
  if (standing.newToken !== null) {
    lines.push(row('Token', bold(standing.newToken)))
    lines.push(
      row(
        '',
        dim(`shown only now, kept in ${shown(standing.dataDir)}/keys; whoever changes anything over HTTP needs it`),
      ),
    )
  }
  return [...lines, '', ...next(standing, colour), '', `  ${dim('Ctrl-C ends.')}`, '']
}

function access({ loopback }: Standing): string {
  return loopback ? 'reading is open on this machine' : 'reached from other machines: every request needs the token'
}

function queueOf({ database, queue }: Standing): string {
  if (queue !== null) return `, queues in ${queue}`
  return database === null ? ', queues in it as well' : ', queues in the same database'
}

function receivers({ endpoints, activeEndpoints }: Standing): string {
  if (endpoints === 0) return 'nobody yet'
  const disabled = endpoints - activeEndpoints
  return `${counted(activeEndpoints, 'webhook')}${disabled > 0 ? `, and ${disabled} disabled (${PARLEY} endpoints list)` : ''}`
}

function exceptions({ webAllow, deliveryAllow }: Standing): string[] {
  if (webAllow.length + deliveryAllow.length === 0) return ['none: only public addresses are reached']
  return [
    ...(webAllow.length > 0 ? [`web.allow lets pages be fetched from ${webAllow.join(', ')}`] : []),
    ...(deliveryAllow.length > 0 ? [`delivery.allow lets events be sent to ${deliveryAllow.join(', ')}`] : []),
  ]
}

function next({ url, sources, endpoints }: Standing, { dim, bold }: Colours): string[] {
  const step = (command: string, what: string): string => `    ${command.padEnd(56)}${dim(what)}`
  return [
    `  ${bold('Next')}, in another terminal:`,
    ...(sources === 0 ? [step(`${PARLEY} sources add https://example.org/feed.xml`, 'watch something')] : []),
    ...(endpoints === 0
      ? [step(`${PARLEY} endpoints add https://example.org/hook`, 'be told by a signed webhook')]
      : []),
    step(`${PARLEY} events tail`, 'see what happens as it happens'),
    ...(url === null ? [] : [step(`curl ${url}/v1/stories`, 'what has been found')]),
    step(`${PARLEY} demo`, 'see it work at once, without the network'),
  ]
}

/** A path as somebody here would type it. */
function shown(path: string): string {
  const way = relative(process.cwd(), path)
  return way === '' || way.startsWith('..') ? path : way
}

/** The same for programs, as fields of a log line. The token is not among them: logs are kept. */
export function startedFields(standing: Standing): object {
  const { newToken, ...told } = standing
  return { event: 'service.started', version: readVersion(), ...told, keysMade: newToken !== null }
}
