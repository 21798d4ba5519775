import { randomBytes } from 'node:crypto'
import { testMessage } from '../delivery/events.js'
import { open } from '../delivery/secrets.js'
import { sendEvent } from '../delivery/send.js'
import type { SourceWay } from '../domain/source.js'
import type { EndpointTested, Probes, SourceCheck } from '../http/deps.js'
import { ACCEPT, isMadeForPeople } from '../sources/accept.js'
import type { Db } from '../store/db.js'
import { endpointSecret } from '../store/endpoints.js'
import type { Threads } from '../threads/threads.js'
import type { Web } from '../web/exchange.js'
import { readRobots, robotsFor, robotsRequest } from '../web/robots.js'
import { gatherSource, whyNot } from './gather.js'

/** What probes work with. */
export interface ProbeTools {
  readonly db: Db
  /** Fetches sources. */
  readonly web: Web
  /** Posts to receivers. */
  readonly receivers: Web
  readonly threads: Threads
  readonly secretKey: Uint8Array
  readonly maxFeedBytes: number
  /** By which robots.txt names this service. */
  readonly userAgent: string
  readonly deliveryTimeoutMs: number
}

/** Entries that a check shows. */
const SAMPLE = 5

/** What goes out to the network while an operator waits: nothing of it is kept. */
export function createProbes(tools: ProbeTools): Probes {
  return {
    checkSource: (url, way) => checkSource(tools, url, way),
    testEndpoint: (id) => testEndpoint(tools, id),
  }
}

/** Fetches and reads a source as a poll would, and says what is there. */
export async function checkSource(
  tools: Pick<ProbeTools, 'web' | 'threads' | 'maxFeedBytes' | 'userAgent'>,
  url: string,
  way: SourceWay,
): Promise<SourceCheck> {
  if (isMadeForPeople(way.kind) && !(await mayAsk(tools, url))) {
    return { kind: 'unreadable', reason: `robots.txt of ${new URL(url).host} does not allow ${url}, or cannot be had` }
  }
  const outcome = await tools.web.get({ url, accept: ACCEPT[way.kind], redirects: 'any', maxBytes: tools.maxFeedBytes })
  if (outcome.kind !== 'ok') return { kind: 'unreadable', reason: whyNot(outcome) }
  const read = await gatherSource({ ...tools, maxBytes: tools.maxFeedBytes }, way, outcome)
  if (read.kind === 'unreadable') return { kind: 'unreadable', reason: `${outcome.url}: ${read.reason}` }
  if (read.kind === 'busy') return { kind: 'unreadable', reason: whyNot(read.outcome) }
  if (read.kind === 'failed') return { kind: 'unreadable', reason: `${outcome.url}: ${read.message}` }
  const { entries, title } = read.source
  const dates = entries.map((entry) => entry.published).filter((date) => date !== null)
  const unlinked = entries.filter((entry) => entry.link === null).length
  const notes = [
    ...read.source.notes,
    ...(outcome.hops.length > 0 ? [`${url} leads on to ${outcome.url}: take that address`] : []),
    ...(unlinked > 0 ? [`${unlinked} of ${entries.length} entries have no link and are left out`] : []),
    ...(dates.length === 0 && entries.length > 0 ? ['no entry has a date'] : []),
  ]
  return {
    kind: 'readable',
    url: outcome.url,
    title,
    entries: entries.length,
    newest: dates.length === 0 ? null : new Date(Math.max(...dates.map((date) => date.getTime()))),
    sample: entries
      .slice(0, SAMPLE)
      .map((entry) => ({ title: entry.title, link: entry.link, published: entry.published })),
    notes,
  }
}

/** Whether robots.txt allows a page that is made for people. */
async function mayAsk(tools: Pick<ProbeTools, 'web' | 'userAgent'>, url: string): Promise<boolean> {
  const robots = robotsFor(await tools.web.get(robotsRequest(new URL(url))))
  if (robots.kind === 'policy') return readRobots(robots.text, tools.userAgent).allows(url)
  return robots.kind === 'allow-all'
}

async function testEndpoint(tools: ProbeTools, id: number): Promise<EndpointTested> {
  const endpoint = await endpointSecret(tools.db, id)
  if (!endpoint) return { kind: 'impossible', reason: `There is no endpoint ${id}.` }
  const secret = open(endpoint.sealed, tools.secretKey, String(id))
  if (secret.kind !== 'opened') return { kind: 'impossible', reason: secret.message }
  // Receivers hold the timestamp against their own clock.
  const now = new Date()
  const outcome = await sendEvent((request) => tools.receivers.post(request), {
    url: endpoint.url,
    event: testMessage(id, randomBytes(8).toString('hex'), now),
    secrets: [secret.secret],
    now,
    timeoutMs: tools.deliveryTimeoutMs,
  })
  return { kind: 'tried', outcome }
}
