import robotsParser from 'robots-parser'
import type { GetOutcome, GetRequest } from './exchange.js'
import { comparableUrl, normaliseRobots, productToken } from './robots-text.js'

/** How long a robots.txt may be relied on (RFC 9309, section 2.4). */
export const ROBOTS_CACHE_SECONDS = 24 * 3600

/** When a robots.txt that could not be had is asked for again, at first and at the latest. */
const RETRY_SECONDS = { first: 10 * 60, last: 24 * 3600 }

/** A robots.txt that could not be had for so long counts as absent (RFC 9309, section 2.3.1.4, names 30 days). */
const ABSENT_AFTER_SECONDS = 30 * 24 * 3600

/** What is read of a robots.txt; RFC 9309, section 2.5, wants 500 KiB at least. */
const MAX_BYTES = 512 * 1024

/** Longest Crawl-delay that is honoured. */
const MAX_CRAWL_DELAY_SECONDS = 60

/**
 * Bound of the work for one URL: characters of its path times characters of the rules with a wildcard. Sites need a
 * thousandth of it; a file made to be slow would stop the process for many seconds.
 */
const MAX_MATCH_STEPS = 10_000_000

/** What one site lets this service do. */
export interface RobotsPolicy {
  /** Whether a URL of the site may be fetched; false for what is no URL. Who asks sees to it that the site is right. */
  allows(url: string): boolean
  /** The least gap between two requests, up to 60 s, or null. Not in the RFC, but meant. */
  readonly crawlDelaySeconds: number | null
}

/** What an attempt to fetch a robots.txt means. */
export type RobotsAnswer =
  | { readonly kind: 'policy'; readonly text: string }
  | { readonly kind: 'allow-all' }
  /** There was no answer: what that means for now, `whenUnreachable` says. */
  | { readonly kind: 'disallow-all' }

/** How to ask for the robots.txt of the site that a URL belongs to: unconditionally, across redirects, its head only. */
export function robotsRequest(url: URL): GetRequest {
  return {
    url: `${url.origin}/robots.txt`,
    accept: 'text/plain, */*;q=0.5',
    redirects: 'any',
    // One more than is read, so that reading sees that the last line may be cut.
    maxBytes: MAX_BYTES + 1,
    whenTooLarge: 'cut',
  }
}

/**
 * Sorts the answer to a robotsRequest by RFC 9309, section 2.3.1: what is there holds; 4xx and an endless redirect
 * mean that there is none; a server or network that fails forbids everything for the time being. So does 429: a
 * server that is asked too much already is no open door.
 */
export function robotsFor(outcome: GetOutcome): RobotsAnswer {
  if (outcome.kind === 'ok')
    return { kind: 'policy', text: new TextDecoder().decode(outcome.body).replaceAll('\0', ' ') }
  const absent =
    (outcome.kind === 'status' && outcome.status >= 400 && outcome.status < 500 && outcome.status !== 429) ||
    (outcome.kind === 'failed' && outcome.reason === 'too-many-redirects')
  return absent ? { kind: 'allow-all' } : { kind: 'disallow-all' }
}

/**
 * What holds while a robots.txt cannot be had, and for how long until it is asked for again: nothing is allowed, and the
 * waits grow with the time that it is missing already; after 30 days it counts as absent.
 * @param failingSeconds how long it could not be had, 0 for the first time
 */
export function whenUnreachable(failingSeconds: number): {
  readonly kind: 'disallow-all' | 'allow-all'
  readonly forSeconds: number
} {
  if (failingSeconds >= ABSENT_AFTER_SECONDS) return { kind: 'allow-all', forSeconds: RETRY_SECONDS.last }
  const forSeconds = Math.min(Math.max(failingSeconds / 2, RETRY_SECONDS.first), RETRY_SECONDS.last)
  return { kind: 'disallow-all', forSeconds }
}

/** The package's types promise a default export, but the module is the function itself. */
const parse = robotsParser as unknown as typeof robotsParser.default

/** The parser wants one site for rules and URLs; whose rules these are is the caller's business. */
const SITE = 'https://robots.invalid'

/**
 * Reads the rules that a robots.txt sets for one user agent: its own groups merged, else those for everybody. The
 * longest rule wins, Allow on a tie; `*` and a final `$` are wildcards. Any text is readable; what is no rule is none.
 * @param userAgent the whole header or the product token
 */
export function readRobots(text: string, userAgent: string): RobotsPolicy {
  const token = productToken(userAgent)
  const { lines, plainRules, wildcardLength } = normaliseRobots(headOf(text), token)
  const robots = parse(`${SITE}/robots.txt`, lines.join('\n'))
  const delay = robots.getCrawlDelay(token) ?? 0
  return {
    allows(url) {
      if (!URL.canParse(url)) return false
      const path = comparableUrl(new URL(url))
      // Always open (RFC 9309, section 2.2.2).
      if (path === '/robots.txt') return true
      // Where judging is made too dear, the doubt goes to the site.
      if (path.length * (plainRules + wildcardLength) > MAX_MATCH_STEPS) return false
      return robots.isAllowed(SITE + path, token) !== false
    },
    crawlDelaySeconds: delay > 0 ? Math.min(delay, MAX_CRAWL_DELAY_SECONDS) : null,
  }
}

/** The part that is read, in whole lines, and without halves of surrogate pairs, which no encoding knows. */
function headOf(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  if (bytes.length <= MAX_BYTES) return bytes.toString('utf8')
  const head = bytes.subarray(0, MAX_BYTES).toString('utf8')
  return head.slice(0, Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1)
}
