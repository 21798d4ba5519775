import type { Config } from '../config/config.js'
import { createLogger } from '../observe/logger.js'
import { createMetrics } from '../observe/metrics.js'
import { createOperations } from '../service/operate.js'
import { readVersion } from '../service/version.js'
import { openStore } from '../store/open.js'
import { openOutside } from './outside.js'
import type { Progress } from './progress.js'
import { readKeys } from './settings.js'
import type { Client } from './wire.js'

/**
 * The HTTP interface in this process, over a store that this process opens: for commands that find no service running,
 * or whose database is a server that many share. It nudges nobody: what it leaves due is found by the service's ticker
 * and sweep.
 */
export async function openLocal(config: Config, progress: Progress): Promise<Client> {
  const keys = readKeys(config)
  progress.show('Opening the database')
  const log = createLogger({ level: 'error', pretty: true, stream: process.stderr })
  const store = await openStore(config.database, {
    command: 'a parley command',
    since: new Date(),
    onCreate: () => progress.announce('Creating the database; this takes some seconds, once'),
    onError: (error) => log.error({ err: error }, 'the database has trouble'),
  })
  progress.clear()
  const version = readVersion()
  const outside = openOutside(config)
  const app = createOperations({
    ...outside,
    config,
    db: store.db,
    clock: { now: () => new Date() },
    keys,
    log,
    metrics: createMetrics({ version, runtime: false }),
    version,
    baseUrl: () => config.http.publicUrl ?? `http://${config.http.host}:${config.http.port}`,
    nudge: async () => undefined,
    ready: async () => [],
    onAppended: () => () => undefined,
  })
  return {
    url: null,
    async send(method, path, body) {
      const answer = await app.inject({
        method,
        url: path,
        headers: { host: 'localhost', authorization: `Bearer ${keys.token}` },
        ...(body === undefined ? {} : { payload: body }),
      })
      return { status: answer.statusCode, body: answer.body === '' ? null : JSON.parse(answer.body) }
    },
    async close() {
      await app.close()
      await outside.close()
      await store.close()
    },
  }
}
