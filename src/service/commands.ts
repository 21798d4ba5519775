import { hostOf, urlKey } from '../articles/address.js'
import { seal } from '../delivery/secrets.js'
import { newSecret } from '../delivery/sign.js'
import type { Clock } from '../domain/clock.js'
import type { Nudge } from '../domain/nudge.js'
import type {
  Commands,
  EndpointAdded,
  HandedIn,
  HandInResult,
  NewSource,
  SourceAdded,
  StoryCommands,
} from '../http/deps.js'
import { isHistory } from '../sources/entries.js'
import type { Archive } from '../store/archive/archive.js'
import type { Db } from '../store/db.js'
import { addEndpoint, endpointWithUrl, removeEndpoint, reserveEndpointId } from '../store/endpoints.js'
import { keepEntries } from '../store/entries.js'
import { handedInSource, keepSource, switchSource } from '../store/sources.js'
import { wakeHosts } from '../store/turns.js'
import type { UrlVerdict } from '../web/guard.js'

/** What commands work with; `nudge` is how committed rows become jobs, and does nothing where no service runs. */
export interface CommandTools {
  readonly db: Db
  readonly archive: Archive
  readonly clock: Clock
  readonly nudge: (nudges: readonly Nudge[]) => Promise<void>
  /** Whether a URL may be fetched at all: scheme, port, address. */
  readonly judgeUrl: (url: string) => UrlVerdict
  readonly secretKey: Uint8Array
  readonly intervalSeconds: number
  readonly maxAgeSeconds: number
  readonly stories: StoryCommands
}

/** What an operator can change, each change committed before it is nudged. */
export function createCommands(tools: CommandTools): Commands {
  return {
    ...tools.stories,
    addSource: (source) => addSource(tools, source),
    async switchSource(key, on) {
      const nudges = await tools.db.tx(async (q) => {
        const hostId = await switchSource(q, key, on)
        return hostId === null ? null : wakeHosts(q, [hostId])
      })
      if (nudges === null) return null
      await tools.nudge(nudges)
      return tools.archive.source(key)
    },
    handIn: (entries) => handIn(tools, entries),
    addEndpoint: (endpoint) => register(tools, endpoint),
    removeEndpoint: (id) => tools.db.tx((q) => removeEndpoint(q, id)),
  }
}

async function addSource(tools: CommandTools, source: NewSource): Promise<SourceAdded> {
  const verdict = tools.judgeUrl(source.url)
  if (!verdict.ok) return { kind: 'refused', reason: `${source.url} cannot be watched: ${verdict.reason}` }
  const known = await tools.archive.source(source.key)
  if (known) return { kind: 'exists', source: known }
  const { way, ...rest } = source
  const spec = { ...rest, ...way, intervalSeconds: source.intervalSeconds ?? tools.intervalSeconds }
  const nudges = await tools.db.tx(async (q) => {
    const kept = await keepSource(q, spec, 'added', hostOf(source.url))
    return wakeHosts(q, [kept.hostId])
  })
  await tools.nudge(nudges)
  const added = await tools.archive.source(source.key)
  if (!added) throw new Error(`source ${source.key} was added and is not there`)
  return { kind: 'added', source: added }
}

async function handIn(tools: CommandTools, entries: readonly HandedIn[]): Promise<readonly HandInResult[]> {
  const seen = tools.clock.now()
  const judged = entries.map((entry) => ({ entry, verdict: tools.judgeUrl(entry.url), key: urlKey(entry.url) }))
  const usable = new Map<string, HandedIn>()
  for (const { entry, verdict, key } of judged) {
    if (verdict.ok && key !== null && !usable.has(key)) usable.set(key, entry)
  }
  const shown = [...usable].map(([key, { url, title, published }]) => ({
    urlKey: key,
    url,
    host: hostOf(url),
    title: title ?? '',
    guid: null,
    published,
    updated: null,
    history: isHistory({ firstPoll: false, published, seen, maxAgeSeconds: tools.maxAgeSeconds }),
  }))
  const { ids, created, nudges } = await tools.db.tx(async (q) => {
    const kept = await keepEntries(q, await handedInSource(q), shown, seen)
    return {
      ids: kept.ids,
      created: new Set(kept.created.map((one) => one.urlKey)),
      nudges: await wakeHosts(q, kept.hostIds),
    }
  })
  await tools.nudge(nudges)
  return judged.map(({ entry, verdict, key }): HandInResult => {
    if (!verdict.ok) return { kind: 'refused', reason: `${entry.url} is not fetched: ${verdict.reason}` }
    const id = key === null ? undefined : ids.get(key)
    if (key === null || id === undefined) return { kind: 'refused', reason: `${entry.url} is no http or https address` }
    return { kind: created.has(key) ? 'accepted' : 'known', id }
  })
}

async function register(tools: CommandTools, endpoint: Parameters<Commands['addEndpoint']>[0]): Promise<EndpointAdded> {
  const secret = newSecret()
  const id = await tools.db.tx(async (q) => {
    const reserved = await reserveEndpointId(q)
    const sealedSecret = seal(secret, tools.secretKey, String(reserved))
    const added = await addEndpoint(q, { ...endpoint, id: reserved, sealedSecret, at: tools.clock.now() })
    return added ? reserved : null
  })
  const kept = await tools.archive.endpoint(id ?? (await endpointWithUrl(tools.db, endpoint.url)) ?? 0)
  if (!kept) throw new Error(`endpoint ${endpoint.url} was added and is not there`)
  return id === null ? { kind: 'exists', endpoint: kept } : { kind: 'added', endpoint: kept, secret }
}
