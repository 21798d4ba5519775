import type { SourceWay } from '../domain/source.js'
import type { SourceCheck } from '../http/deps.js'
import { FEED_ACCEPT } from '../sources/accept.js'
import { feedsNamed, type Lead, sitemapsNamed, usualFeeds } from '../sources/discover.js'
import { guessJsonOptions } from '../sources/json-guess.js'
import { telegramChannel } from '../sources/telegram-address.js'
import { unpack } from '../sources/unpack.js'
import { decode } from '../text/charset.js'
import type { Threads } from '../threads/threads.js'
import type { GetOutcome, Web } from '../web/exchange.js'
import { type RobotsPolicy, readRobots, robotsFor, robotsRequest } from '../web/robots.js'
import { whyNot } from './gather.js'
import { checkSource } from './probes.js'

/** What looking for a source works with. */
export interface DiscoverTools {
  readonly web: Web
  readonly threads: Threads
  readonly maxFeedBytes: number
  /** By which robots.txt names this service. */
  readonly userAgent: string
  /** Told where is looked now. */
  readonly onLook: (url: string) => void
  /** Waits before the next request to a host. */
  readonly pause: () => Promise<void>
}

type Readable = Extract<SourceCheck, { kind: 'readable' }>

/** A source that was found and read. */
export interface Found {
  /** The address to watch. */
  readonly url: string
  readonly way: SourceWay
  /** Why it was looked for there; null where it is what was named itself. */
  readonly why: string | null
  readonly check: Readable
}

/** What looking for sources at an address came to. */
export type Discovery =
  | { readonly kind: 'found'; readonly sources: readonly Found[] }
  /** `reason` says what is there; `tried` are other places that were looked at in vain. */
  | { readonly kind: 'nothing'; readonly reason: string; readonly tried: readonly string[] }

type Answer = Extract<GetOutcome, { kind: 'ok' }>

/** Leads of one sort that are looked at, and sources that are enough. */
const MOST_LOOKS = 6
const ENOUGH = 5
const MAX_BYTES = 50_000_000

/** Looks at an address as a source of a given kind. */
export async function discoverAs(tools: DiscoverTools, url: string, way: SourceWay): Promise<Discovery> {
  tools.onLook(url)
  const check = await checkSource(tools, url, way)
  if (check.kind === 'unreadable') return { kind: 'nothing', reason: check.reason, tried: [] }
  return { kind: 'found', sources: [{ url, way, why: null, check }] }
}

/**
 * Finds out what can be watched at an address: what is there itself (a feed, a sitemap, JSON, a channel), else what its
 * page names, else what stands at the usual places and in robots.txt. One request after the other, a bounded number,
 * and none to where robots.txt forbids it, but for what was named itself.
 */
export async function discover(tools: DiscoverTools, url: string): Promise<Discovery> {
  const channel = telegramChannel(url)
  if (channel !== null && new URL(channel.url).hostname === 't.me') {
    return discoverAs(tools, channel.url, { kind: 'telegram' })
  }
  tools.onLook(url)
  const answer = await tools.web.get({ url, accept: FEED_ACCEPT, redirects: 'any', maxBytes: tools.maxFeedBytes })
  if (answer.kind !== 'ok') return { kind: 'nothing', reason: whyNot(answer), tried: [] }
  const text = textOf(answer)
  const itself = await readItself(tools, answer, text)
  if (itself.kind === 'found' || !isMarkup(text)) return itself
  const tried: string[] = []
  const search = new Search(tools, tried)
  const named = await search.follow(feedsNamed(text, answer.url))
  if (named.length > 0) return { kind: 'found', sources: named }
  const robots = robotsFor(await tools.web.get(robotsRequest(new URL(answer.url))))
  const rules = robots.kind === 'policy' ? robots.text : ''
  search.policy = robots.kind === 'policy' ? readRobots(rules, tools.userAgent) : null
  // A site that does not say what it allows is asked for nothing that it has not named.
  if (robots.kind !== 'policy' && robots.kind !== 'allow-all') return { ...itself, tried }
  const usual = await search.follow(usualFeeds(answer.url), 1)
  if (usual.length > 0) return { kind: 'found', sources: usual }
  const maps = await search.follow(sitemapsNamed(rules, answer.url))
  return maps.length > 0 ? { kind: 'found', sources: maps } : { ...itself, tried }
}

/** Follows leads, one after the other. */
class Search {
  policy: RobotsPolicy | null = null

  constructor(
    private readonly tools: DiscoverTools,
    private readonly tried: string[],
  ) {}

  async follow(leads: readonly Lead[], enough = ENOUGH): Promise<Found[]> {
    const found: Found[] = []
    for (const { url, kind, why } of leads.slice(0, MOST_LOOKS)) {
      if (found.length >= enough) break
      if (this.policy?.allows(url) === false) continue
      await this.tools.pause()
      this.tools.onLook(url)
      const check = await checkSource(this.tools, url, { kind })
      // Two names of one feed are one.
      if (check.kind === 'unreadable') this.tried.push(url)
      else if (!found.some((other) => other.check.url === check.url))
        found.push({ url: check.url, way: { kind }, why, check })
    }
    return found
  }
}

/** What the answer itself is, by every kind that can be told without being told. */
async function readItself(
  tools: DiscoverTools,
  answer: Answer,
  text: string,
): Promise<Extract<Discovery, { kind: 'found' }> | Extract<Discovery, { kind: 'nothing' }>> {
  const ways: SourceWay[] = [{ kind: 'feed' }]
  if (/<(?:[\w.-]{1,40}:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 5000))) ways.unshift({ kind: 'sitemap' })
  const options = /^\s*[{[]/.test(text) ? guessJsonOptions(text) : null
  if (options !== null) ways.push({ kind: 'json', options })
  let reason = ''
  for (const way of ways) {
    // Read from what is at hand: the first look is the answer itself.
    const check = await checkSource({ ...tools, web: onceFrom(tools.web, answer) }, answer.url, way)
    if (check.kind === 'readable') return { kind: 'found', sources: [{ url: answer.url, way, why: null, check }] }
    reason = reason === '' ? check.reason : reason
  }
  return { kind: 'nothing', reason, tried: [] }
}

/** A client that has the answer to one address at hand, and asks for all others. */
function onceFrom(web: Web, answer: Answer): Web {
  return {
    ...web,
    // A copy, since a thread takes the bytes that it is given.
    get: (request) =>
      request.url === answer.url
        ? Promise.resolve({ ...answer, hops: [], body: Uint8Array.from(answer.body) })
        : web.get(request),
  }
}

function textOf({ body, facts }: Answer): string {
  const open = unpack(body, MAX_BYTES)
  return open.kind === 'refused' ? '' : decode(open.bytes, facts.contentType, 'html').text
}

function isMarkup(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|link|a)[\s>]/i.test(text.slice(0, 20_000))
}
