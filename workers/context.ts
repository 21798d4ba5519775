import type { Config } from '../src/config/config.js'
import type { Clock } from '../src/domain/clock.js'
import type { Publisher } from '../src/domain/source.js'
import type { Observer } from '../src/observe/events.js'
import type { Db } from '../src/store/db.js'
import type { Threads } from '../src/threads/threads.js'
import type { Topics } from '../src/topics/judge.js'
import type { Web } from '../src/web/exchange.js'

/** What the stages work with; made once, when the service starts. */
export interface Context {
  readonly db: Db
  readonly settings: Config
  readonly clock: Clock
  /** Fetches sources and pages. */
  readonly web: Web
  /** Posts to receivers: another list of exceptions than the one for reading. */
  readonly receivers: Web
  readonly threads: Threads
  readonly observer: Observer
  readonly topics: Topics
  readonly publishers: ReadonlyMap<string, Publisher>
  /** The product token by which robots.txt names this service. */
  readonly userAgent: string
  /** 32 bytes that endpoint secrets are sealed with. */
  readonly secretKey: Uint8Array
  /** Where the HTTP interface is reached from outside; links in events start with it. */
  readonly baseUrl: () => string
  /** In [0, 1): jitter. */
  readonly random: () => number
}

/** What putting an article into its stories needs of it. */
export type LinkContext = Pick<Context, 'clock' | 'observer' | 'publishers' | 'baseUrl'> & {
  readonly settings: Pick<Config, 'stories' | 'topics'>
}
