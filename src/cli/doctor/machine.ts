import { createServer } from 'node:net'
import { request } from 'undici'
import type { Config } from '../../config/config.js'
import type { Owner } from '../../store/embedded/lock.js'
import type { Finding } from './finding.js'

const LEAST_NODE = [20, 19] as const

/** Whether this Node can run Parley; `found` is its version, such as `20.19.0`. */
export function checkNode(found: string): Finding {
  const [major = 0, minor = 0] = found.split('.').map(Number)
  const [leastMajor, leastMinor] = LEAST_NODE
  const fits = major > leastMajor || (major === leastMajor && minor >= leastMinor)
  return fits
    ? { check: 'node', state: 'ok', detail: found }
    : {
        check: 'node',
        state: 'fail',
        detail: `${found}, and ${LEAST_NODE.join('.')} or later is needed: install it from nodejs.org`,
      }
}

/** Parley did not exist before; a machine that has lost its clock begins at some day long past. */
const EARLIEST = new Date('2026-02-01T00:00:00Z')

/** Whether the clock can be right: signatures, and what counts as news, hang on it. */
export function checkClock(now: Date): Finding {
  return now >= EARLIEST
    ? { check: 'clock', state: 'ok', detail: now.toISOString() }
    : {
        check: 'clock',
        state: 'fail',
        detail: `${now.toISOString()} cannot be right: receivers will refuse signatures. Set the clock, or turn on NTP`,
      }
}

/** Whether the port is free, or held by the service itself. */
export async function checkPort({ http }: Config, owner: Owner | null): Promise<Finding[]> {
  const at = `${http.host}:${http.port}`
  if (owner !== null) {
    const where = owner.url === null ? 'does not listen yet' : `listens at ${owner.url}`
    return [{ check: 'service', state: 'ok', detail: `process ${owner.pid} (${owner.command}) ${where}` }]
  }
  const none: Finding = { check: 'service', state: 'ok', detail: 'none runs here' }
  if (http.port === 0) return [none, { check: 'port', state: 'ok', detail: 'a free one is taken at start' }]
  const code = await tryPort(http.host, http.port)
  if (code === null) return [none, { check: 'port', state: 'ok', detail: `${at} is free` }]
  if (code === 'EADDRINUSE' && (await isParley(`http://${at}`))) {
    return [{ check: 'service', state: 'ok', detail: `a Parley answers at http://${at}` }]
  }
  const detail =
    code === 'EADDRINUSE'
      ? `${at} is in use by another program: stop it, or set PARLEY_PORT to another port`
      : `${at} cannot be listened on (${code}): set PARLEY_HOST and PARLEY_PORT to an address of this machine and a port from 1024`
  return [none, { check: 'port', state: 'fail', detail }]
}

/** Null where the port can be had, else the system's code. */
function tryPort(host: string, port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
}

const ANSWER_MS = 2000

async function isParley(url: string): Promise<boolean> {
  try {
    const answer = await request(`${url}/readyz`, { signal: AbortSignal.timeout(ANSWER_MS) })
    const body: unknown = await answer.body.json()
    return typeof body === 'object' && body !== null && 'checks' in body
  } catch {
    return false
  }
}
