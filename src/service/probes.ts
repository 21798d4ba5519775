import { randomBytes } from 'node:crypto'
import { testMessage } from '../delivery/events.js'
import { open } from '../delivery/secrets.js'
import { sendEvent } from '../delivery/send.js'
import type { EndpointTested, Probes, SourceCheck } from '../http/deps.js'
import { FEED_ACCEPT } from '../sources/accept.js'
import type { Db } from '../store/db.js'
import { endpointSecret } from '../store/endpoints.js'
import type { Threads } from '../threads/threads.js'
import type { GetOutcome, Web } from '../web/exchange.js'

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
  readonly deliveryTimeoutMs: number
}

/** Entries that a check shows. */
const SAMPLE = 5

/** What goes out to the network while an operator waits: nothing of it is kept. */
export function createProbes(tools: ProbeTools): Probes {
  return {
    checkSource: (url) => checkSource(tools, url),
    testEndpoint: (id) => testEndpoint(tools, id),
  }
}

/** Fetches and reads a source as a poll would, and says what is there. */
export async function checkSource(
  tools: Pick<ProbeTools, 'web' | 'threads' | 'maxFeedBytes'>,
  url: string,
): Promise<SourceCheck> {
  const outcome = await tools.web.get({ url, accept: FEED_ACCEPT, redirects: 'any', maxBytes: tools.maxFeedBytes })
  if (outcome.kind !== 'ok') return { kind: 'unreadable', reason: whyNot(outcome) }
  const read = await tools.threads.parseSource({
    url: outcome.url,
    bytes: outcome.body,
    contentType: outcome.facts.contentType,
    contentLocation: outcome.facts.contentLocation,
  })
  if (read.kind === 'unreadable') return { kind: 'unreadable', reason: `${outcome.url}: ${read.reason}` }
  if (read.kind === 'failed') return { kind: 'unreadable', reason: `${outcome.url}: ${read.message}` }
  const { entries, title } = read.source
  const dates = entries.map((entry) => entry.published).filter((date) => date !== null)
  const unlinked = entries.filter((entry) => entry.link === null).length
  const notes = [
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

function whyNot(outcome: Exclude<GetOutcome, { kind: 'ok' }>): string {
  switch (outcome.kind) {
    case 'status':
      return `${outcome.url} answered ${outcome.status}`
    case 'failed':
      return outcome.message
    case 'redirected':
      return `it leads on to ${outcome.to}`
    case 'disallowed':
      return `robots.txt does not allow ${outcome.url}`
    case 'not-modified':
      return `${outcome.url} answered 304 unasked`
  }
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
