import type { Service } from '../../workers/service.js'
import type { Config } from '../config/config.js'
import { createArchive } from '../store/archive/archive.js'
import { countSources } from '../store/source-health.js'
import type { Standing } from './first-screen.js'

/** As many receivers as are counted. */
const MOST = 500

/** What the first screen says of a service that has just started. */
export async function standingOf(config: Config, service: Service): Promise<Omit<Standing, 'roles' | 'newToken'>> {
  const { db } = service.context
  const { total } = await countSources(db)
  const endpoints = await createArchive(db).endpoints({ after: null, limit: MOST })
  return {
    url: service.url,
    loopback: isLoopback(config.http.host),
    database: config.database.kind === 'server' ? `PostgreSQL at ${placeOf(config.database.url)}` : null,
    dataDir: config.data.dir,
    queue: config.queue.backend.kind === 'redis' ? `Redis at ${placeOf(config.queue.backend.url)}` : null,
    sources: total,
    topics: config.topics.map(({ key }) => key),
    endpoints: endpoints.items.length,
    activeEndpoints: endpoints.items.filter(({ state }) => state === 'active').length,
    webAllow: config.web.allow,
    deliveryAllow: config.delivery.allow,
  }
}

/** A server's host and port and the database's name, without who logs in. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname === '/' ? '' : pathname}`
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}
