import { isMadeForPeople } from '../src/sources/accept.js'
import { type DueSource, type KnownRobots, keepRobots, type Lease } from '../src/store/turns.js'
import { ROBOTS_RETRY_SECONDS, type RobotsPolicy, readRobots, robotsFor, robotsRequest } from '../src/web/robots.js'
import type { Context } from './context.js'

/** Whether a host's pages may be asked for, and by which rules. */
export type Permission =
  /** `policy` is null where the host sets no rules. */
  | { readonly kind: 'known'; readonly policy: RobotsPolicy | null }
  /** The host does not say: nothing is asked of it until it does (RFC 9309, section 2.3.1.4). */
  | { readonly kind: 'unknown' }

/** The rules of the host whose turn it is, as remembered, else asked for now. */
export async function askPermission(context: Context, lease: Lease, url: string): Promise<Permission> {
  const robots = lease.robots ?? (await askRobots(context, lease, url))
  if (robots.kind === 'disallow-all') return { kind: 'unknown' }
  return { kind: 'known', policy: robots.kind === 'policy' ? readRobots(robots.text, context.userAgent) : null }
}

async function askRobots(context: Context, lease: Lease, url: string): Promise<KnownRobots> {
  const answer = robotsFor(await context.web.get(robotsRequest(new URL(url))))
  const robots = { kind: answer.kind, text: answer.kind === 'policy' ? answer.text : '' }
  const seconds = answer.kind === 'disallow-all' ? ROBOTS_RETRY_SECONDS : context.settings.web.robotsMaxAgeMs / 1000
  await keepRobots(context.db, lease, robots, seconds)
  return robots
}

/** How long a host is left alone after a page was had from it, in milliseconds. */
export function pageGapMs(context: Context, policy: RobotsPolicy | null): number {
  const { gapMs, crawlDelayMaxMs } = context.settings.web
  return Math.max(gapMs, Math.min((policy?.crawlDelaySeconds ?? 0) * 1000, crawlDelayMaxMs))
}

/**
 * The same after a poll: none after what is made for programs, since the page that it announces is asked for next;
 * that of a page after a page, or after several requests in one turn.
 */
export function pollGapMs(context: Context, lease: Lease, source: Pick<DueSource, 'kind'>, asked: number): number {
  if (!isMadeForPeople(source.kind) && asked <= 1) return 0
  const { robots } = lease
  return pageGapMs(context, robots?.kind === 'policy' ? readRobots(robots.text, context.userAgent) : null)
}
