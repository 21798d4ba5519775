import { ROLES, type Role, readRoles } from '../../../workers/roles.js'
import { type Service, type ServiceOptions, startService } from '../../../workers/service.js'
import type { Config } from '../../config/config.js'
import { createLogger } from '../../observe/logger.js'
import { createMetrics } from '../../observe/metrics.js'
import { readVersion } from '../../service/version.js'
import { EXIT, Failure } from '../failure.js'
import { firstScreen, type Standing, startedFields } from '../first-screen.js'
import { isFresh } from '../fresh.js'
import { createGate } from '../gate.js'
import type { Globals } from '../globals.js'
import { INTERRUPTED, interrupted, untilInterrupted } from '../interrupt.js'
import { standardOutput } from '../output.js'
import { createProgress } from '../progress.js'
import { readConfig, readKeys } from '../settings.js'
import { standingOf } from '../standing.js'

/** `parley start`: runs until Ctrl-C or SIGTERM, then drains. */
export async function start(globals: Globals, options: { roles?: string }): Promise<void> {
  const config = readConfig(globals)
  const roles = rolesOf(config, options.roles)
  // An earlier start that was broken off has made keys and not shown them.
  const first = isFresh(config)
  const keys = readKeys(config)
  const output = standardOutput(globals.json)
  const ending = untilInterrupted()
  // What the service has to say while it starts comes after the first screen.
  const gate = createGate(process.stdout, output.human)
  const log = createLogger({
    level: config.log.level,
    pretty: output.human,
    stream: gate.stream,
    colours: output.human && output.colour.isColorSupported,
  })
  // The last word must not wait behind the gate.
  const fail = (fields: object, message: string): never => {
    gate.open()
    log.fatal(fields, message)
    process.exit(EXIT.failed)
  }
  process.on('uncaughtException', (error) =>
    fail({ event: 'service.fault', err: error }, 'a fault in Parley ended the service; nothing is lost, start again'),
  )
  const service = await startUnless(ending, {
    config,
    roles,
    keys,
    log,
    clock: { now: () => new Date() },
    metrics: createMetrics({ version: readVersion(), runtime: true }),
    onFatal: (error) =>
      fail({ event: 'service.lost', err: error }, 'the embedded database has ended; nothing is lost, start again'),
  }).catch((error: unknown) => {
    gate.open()
    throw error
  })
  if (service === null) {
    process.exitCode = INTERRUPTED
    return
  }
  try {
    const newToken = first && config.access.token === null ? keys.token : null
    const standing: Standing = { ...(await standingOf(config, service)), roles, newToken }
    for (const line of firstScreen(standing, output.colour)) output.say(line)
    gate.open()
    if (!output.human) log.info(startedFields(standing), `parley ${readVersion()} started`)
    for (const note of config.notes) log.warn({ event: 'config.note' }, note)
    await interrupted(ending)
    log.info({ event: 'service.ending' }, 'ending · the work in hand is finished; Ctrl-C again ends at once')
  } finally {
    const drained = await service.stop()
    if (drained) log.info({ event: 'service.ended' }, 'ended')
    else log.warn({ event: 'service.ended' }, 'ended · some work was cut off; the next start takes it up')
  }
}

function rolesOf(config: Config, written: string | undefined): readonly Role[] {
  if (written === undefined) return ROLES
  const read = readRoles(written)
  if (read.kind === 'wrong') throw new Failure(read.message, EXIT.usage)
  if (config.database.kind === 'embedded' && read.roles.length < ROLES.length) {
    throw new Failure(
      '--roles parts the work among several processes, and the embedded database serves one. Set DATABASE_URL to a PostgreSQL server, or leave --roles out.',
    )
  }
  return read.roles
}

/** Starts the service, or gives up where the user does. */
async function startUnless(ending: AbortSignal, options: Omit<ServiceOptions, 'onCreate'>): Promise<Service | null> {
  const progress = createProgress()
  progress.show('Opening the database')
  try {
    const onCreate = (): void => progress.announce('Creating the database; this takes some seconds, once')
    const service = await startService({ ...options, onCreate })
    if (!ending.aborted) return service
    await service.stop()
    return null
  } catch (error) {
    // Ctrl-C reaches the child that creates the database as well; its end is no news.
    if (ending.aborted) return null
    throw error
  } finally {
    progress.clear()
  }
}
