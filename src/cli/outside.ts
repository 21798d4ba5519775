import type { Config } from '../config/config.js'
import { readVersion } from '../service/version.js'
import { createThreads, type Threads } from '../threads/threads.js'
import { parseAllowList } from '../web/allow.js'
import { createWeb, type Web } from '../web/client.js'
import { userAgent } from '../web/user-agent.js'

/** What a command goes out to the network with, and reads what comes back: guarded and bounded as in the service. */
export interface Outside {
  /** Fetches sources. */
  readonly web: Web
  /** Posts to receivers. */
  readonly receivers: Web
  readonly threads: Threads
  /** By which robots.txt names this service. */
  readonly userAgent: string
  close(): Promise<void>
}

/** Opens the way out with the settings' bounds and their lists of exceptions. */
export function openOutside({ web: fetching, delivery, reading }: Config): Outside {
  const agent = userAgent(readVersion(), fetching.contact ?? '')
  const same = {
    userAgent: agent,
    maxBytes: fetching.maxPageBytes,
    now: () => new Date(),
  }
  const web = createWeb({
    ...same,
    allow: parseAllowList(fetching.allow),
    timeoutMs: fetching.timeoutMs,
    maxHops: fetching.redirects,
  })
  const receivers = createWeb({ ...same, allow: parseAllowList(delivery.allow), timeoutMs: delivery.timeoutMs })
  const threads = createThreads({
    threads: 1,
    timeoutMs: reading.timeoutMs,
    memoryMb: Math.ceil(reading.memoryBytes / 1e6),
  })
  return {
    web,
    receivers,
    threads,
    userAgent: agent,
    async close() {
      await Promise.all([web.close(), receivers.close(), threads.close()])
    },
  }
}
