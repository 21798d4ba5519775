import type { FastifyInstance } from 'fastify'
import type { Config } from '../config/config.js'
import type { Clock } from '../domain/clock.js'
import type { Nudge } from '../domain/nudge.js'
import { createHttp } from '../http/app.js'
import { HTTP_LIMITS, type HttpObserver, type HubDoor, type ReadinessCheck } from '../http/deps.js'
import type { Logger } from '../observe/logger.js'
import type { Metrics } from '../observe/metrics.js'
import { createArchive } from '../store/archive/archive.js'
import type { Db } from '../store/db.js'
import type { Threads } from '../threads/threads.js'
import { parseAllowList } from '../web/allow.js'
import type { Web } from '../web/exchange.js'
import { checkUrl, hostVerdict } from '../web/guard.js'
import { userAgent } from '../web/user-agent.js'
import { createCommands } from './commands.js'
import { createProbes } from './probes.js'
import { createStoryCommands } from './story-commands.js'

/** What the HTTP interface is made of, in a running service and in a command that finds none running. */
export interface Operations {
  readonly config: Config
  readonly db: Db
  readonly clock: Clock
  readonly web: Web
  readonly receivers: Web
  readonly threads: Threads
  readonly keys: { readonly token: string; readonly secretKey: Uint8Array }
  readonly log: Logger
  readonly metrics: Metrics
  readonly version: string
  /** Where the interface is reached from outside; links in events start with it. */
  readonly baseUrl: () => string
  readonly nudge: (nudges: readonly Nudge[]) => Promise<void>
  /** Where hubs come to; absent where no service runs, or it has no public address. */
  readonly hubs?: HubDoor
  readonly ready: () => Promise<readonly ReadinessCheck[]>
  readonly onAppended: (listener: () => void) => () => void
}

/** How much longer a probe may take than its request: reading what came. */
const PROBE_MARGIN_MS = 30_000

/** The HTTP interface over the store, not yet listening. */
export function createOperations(parts: Operations): FastifyInstance {
  const { config, db, clock, web, receivers, threads, keys } = parts
  const archive = createArchive(db)
  const sourceRules = parseAllowList(config.web.allow)
  const receiverRules = parseAllowList(config.delivery.allow)
  return createHttp({
    archive,
    commands: createCommands({
      db,
      archive,
      clock,
      nudge: parts.nudge,
      judgeUrl: (url) => checkUrl(url, sourceRules),
      secretKey: keys.secretKey,
      intervalSeconds: config.polling.intervalMs / 1000,
      maxAgeSeconds: config.alerts.maxAgeMs / 1000,
      stories: createStoryCommands({
        db,
        clock,
        publishers: new Map(config.publishers.map((publisher) => [publisher.key, publisher])),
        topics: config.topics.map(({ key }) => key),
        baseUrl: parts.baseUrl,
        nudge: parts.nudge,
      }),
    }),
    probes: createProbes({
      db,
      web,
      receivers,
      threads,
      secretKey: keys.secretKey,
      maxFeedBytes: config.web.maxFeedBytes,
      userAgent: userAgent(parts.version, config.web.contact ?? ''),
      deliveryTimeoutMs: config.delivery.timeoutMs,
    }),
    ...(parts.hubs === undefined ? {} : { hubs: parts.hubs }),
    ready: parts.ready,
    metrics: () => parts.metrics.render(),
    onAppended: parts.onAppended,
    access: { token: keys.token, hosts: [...config.http.hosts, ...publicHost(config)] },
    endpointRules: {
      httpsOnly: config.delivery.httpsOnly,
      judge: (host, port) => hostVerdict(host, port, receiverRules),
    },
    log: parts.log,
    clock,
    observer: httpObserver(parts.metrics),
    version: parts.version,
    limits: {
      ...HTTP_LIMITS,
      pushBytes: config.web.maxFeedBytes,
      probeMs: Math.max(config.web.timeoutMs, config.delivery.timeoutMs) + PROBE_MARGIN_MS,
    },
  })
}

/** The name under which the service is reached from outside, where it has one. */
function publicHost({ http }: Config): readonly string[] {
  return http.publicUrl === null ? [] : [new URL(http.publicUrl).hostname.replace(/^\[|\]$/g, '')]
}

function httpObserver(metrics: Metrics): HttpObserver {
  return {
    requestServed: ({ route, status }) =>
      metrics.httpRequests.inc({ route, code_class: `${Math.floor(status / 100)}xx` }),
    streamOpened: () => metrics.sseClients.inc(),
    streamClosed(why) {
      metrics.sseClients.dec()
      if (why === 'cut') metrics.sseDropped.inc()
    },
  }
}
