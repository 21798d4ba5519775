import { Agent } from 'undici'
import { guardedConnector } from './connector.js'
import type { Web, WebOptions } from './exchange.js'
import { get } from './get.js'
import { post } from './post.js'

export type { GetOutcome, GetRequest, Web, WebOptions } from './exchange.js'
export type { ResponseFacts } from './facts.js'

const DEFAULT_CONNECTIONS = 8
const CONNECT_TIMEOUT_MS = 10_000
const MAX_HEADER_BYTES = 16 * 1024

/** How long an idle connection is kept: for a host's next turn, and for a burst of deliveries. */
const IDLE_GET_MS = 4000
/**
 * Short, because a post is never sent twice: a receiver that closes an idle connection just as the next post leaves
 * would cost an attempt, and receivers wait longer than this.
 */
const IDLE_POST_MS = 1000

/** Makes the client through which everything leaves for the network. */
export function createWeb(options: WebOptions): Web {
  const connect = guardedConnector({
    allow: options.allow,
    ...(options.lookup === undefined ? {} : { lookup: options.lookup }),
    connectTimeoutMs: Math.min(CONNECT_TIMEOUT_MS, options.timeoutMs),
  })
  const agent = (idleMs: number) =>
    new Agent({
      connect,
      connections: options.connections ?? DEFAULT_CONNECTIONS,
      maxHeaderSize: MAX_HEADER_BYTES,
      keepAliveTimeout: idleMs,
      keepAliveMaxTimeout: idleMs,
      // The total deadline of each request stands for both.
      headersTimeout: 0,
      bodyTimeout: 0,
    })
  const pages = agent(IDLE_GET_MS)
  const receivers = agent(IDLE_POST_MS)
  return {
    get: (request) => get(pages, options, request),
    post: (request) => post(receivers, options, request),
    async close() {
      await Promise.all([pages.destroy(), receivers.destroy()])
    },
  }
}
