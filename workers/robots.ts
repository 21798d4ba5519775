import { isMadeForPeople } from '../src/sources/accept.js'
import { type DueSource, type KnownRobots, keepRobots, type Lease } from '../src/store/turns.js'
import type { GetOutcome } from '../src/web/exchange.js'
import {
  type RobotsAnswer,
  type RobotsPolicy,
  readRobots,
  robotsFor,
  robotsRequest,
  whenUnreachable,
} from '../src/web/robots.js'
import type { Context } from './context.js'

/** Whether a host's pages may be asked for, and by which rules. */
export type Permission =
  /** `policy` is null where the host sets no rules. */
  | { readonly kind: 'known'; readonly policy: RobotsPolicy | null }
  /** The host does not say: nothing is asked of it until it does (RFC 9309, section 2.3.1.4). */
  | { readonly kind: 'unknown'; readonly retrySeconds: number }

/** What holds, and for how long. */
interface Standing {
  readonly robots: KnownRobots
  readonly forSeconds: number
}

/** The rules of the host whose turn it is, as remembered, else asked for now. */
export async function askPermission(context: Context, lease: Lease, url: string): Promise<Permission> {
  const { robots, forSeconds } =
    lease.robots === null
      ? await askRobots(context, lease, url)
      : { robots: lease.robots, forSeconds: lease.robotsFreshSeconds }
  if (robots.kind === 'disallow-all') return { kind: 'unknown', retrySeconds: forSeconds }
  return { kind: 'known', policy: robots.kind === 'policy' ? readRobots(robots.text, context.userAgent) : null }
}

async function askRobots(context: Context, lease: Lease, url: string): Promise<Standing> {
  const outcome = await context.web.get(robotsRequest(new URL(url)))
  // The guard refuses the page as well, and its refusal tells more than a missing robots.txt.
  if (isRefused(outcome)) return { robots: { kind: 'allow-all', text: '' }, forSeconds: 0 }
  const answer = robotsFor(outcome)
  const standing = answer.kind === 'disallow-all' ? unreachable(lease) : reached(context, answer)
  await keepRobots(context.db, lease, standing.robots, standing.forSeconds, answer.kind !== 'disallow-all')
  return standing
}

function isRefused(outcome: GetOutcome): boolean {
  return outcome.kind === 'failed' && outcome.reason === 'blocked' && outcome.hops.length === 0
}

function unreachable(lease: Lease): Standing {
  const { kind, forSeconds } = whenUnreachable(lease.robotsFailingSeconds ?? 0)
  return { robots: { kind, text: '' }, forSeconds }
}

function reached(context: Context, answer: Exclude<RobotsAnswer, { kind: 'disallow-all' }>): Standing {
  const text = answer.kind === 'policy' ? answer.text : ''
  return { robots: { kind: answer.kind, text }, forSeconds: context.settings.web.robotsMaxAgeMs / 1000 }
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
