import { randomBytes } from 'node:crypto'
import type { Nudge } from '../src/domain/nudge.js'
import type { HubDoor } from '../src/http/deps.js'
import {
  askAgainAfter,
  hubOf,
  judgeIntent,
  renewAfter,
  subscriptionForm,
  subscriptionSecret,
} from '../src/sources/websub.js'
import type { Queryable } from '../src/store/db.js'
import {
  askedHub,
  beginLease,
  claimSubscriptions,
  type DueSubscription,
  denySubscription,
  doubtHub,
  endSubscription,
  nameHub,
  subscriptionAt,
} from '../src/store/subscriptions.js'
import type { DueSource } from '../src/store/turns.js'
import type { Context } from './context.js'
import type { Look } from './look.js'
import { receivePush } from './push.js'
import type { Seen } from './sift.js'

/** Hubs that are asked in one round. */
const BATCH = 20
/** A hub that is told to stop and does not answer so often is forgotten; its callback says 410 from then on. */
const LAST_TRIES = 3
/** What a poll finds this long after it was published, a hub that lives would have told. */
const HUB_DELAY_MS = 10 * 60_000

/** Where callbacks lie, without their path; null where the service has no public address, and WebSub is not used. */
export function callbackBase(context: Context): string | null {
  const { publicUrl } = context.settings.http
  return publicUrl === null ? null : `${publicUrl}/websub/`
}

/** Takes note of the hub that a source names, and of news that the hub did not tell. In the poll's transaction. */
export async function heedHub(
  context: Context,
  q: Queryable,
  source: DueSource,
  look: Look,
  seen: Seen,
  at: Date,
): Promise<void> {
  if (callbackBase(context) === null || look.kind !== 'read') return
  const named = hubOf({ url: look.url, link: look.facts.link }, look.source.hub)
  const known = named === null ? null : `${named.url} ${named.topic}`
  if (known !== source.pacing.hub) {
    const path = randomBytes(24).toString('base64url')
    await nameHub(q, source.id, known, named === null ? null : { hub: named.url, topic: named.topic, path })
    return
  }
  const { hubUntil } = source.pacing
  const untold = seen.news.some(({ published }) => published === null || +at - +published > HUB_DELAY_MS)
  if (hubUntil !== null && hubUntil > at && untold) {
    await doubtHub(q, source.id)
    context.observer.hubDoubted({ source: source.key, hub: named?.url ?? '' })
  }
}

/** Asks hubs to begin, go on or stop, as far as that is due. Returns whether there may be more. */
export async function askHubs(context: Context): Promise<boolean> {
  const base = callbackBase(context)
  if (base === null) return false
  const due = await claimSubscriptions(context.db, base, BATCH)
  await Promise.all(due.map((subscription) => askHub(context, subscription)))
  return due.length === BATCH
}

async function askHub(context: Context, due: DueSubscription): Promise<void> {
  const { hub, mode, topic, callback, path, attempts, source } = due
  const secret = subscriptionSecret(path, context.secretKey)
  const outcome = await context.web.post({
    url: hub,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: subscriptionForm({ mode, topic, callback, secret }),
  })
  const accepted = outcome.kind === 'answered' && outcome.status >= 200 && outcome.status < 300
  const reason = accepted
    ? null
    : outcome.kind === 'answered'
      ? `${hub} answered ${outcome.status}: ${outcome.excerpt.slice(0, 200)}`
      : outcome.message
  if (reason !== null) context.observer.hubRefused({ source, hub, reason })
  if (mode === 'unsubscribe' && attempts >= LAST_TRIES) await endSubscription(context.db, path)
  else await askedHub(context.db, due, askAgainAfter(attempts), reason)
}

/** What hubs find at our callbacks. */
export function hubDoor(context: Context, nudge: (nudges: readonly Nudge[]) => Promise<void>): HubDoor {
  return {
    verify: (path, query) => verify(context, path, query),
    async receive(path, delivery) {
      const taken = await receivePush(context, path, delivery)
      if (taken === null) return false
      await nudge(taken)
      return true
    },
  }
}

async function verify(context: Context, path: string, query: Record<string, unknown>): ReturnType<HubDoor['verify']> {
  const subscription = await subscriptionAt(context.db, path)
  if (subscription === null) return { kind: 'unknown' }
  const { topic, state, source } = subscription
  const intent = judgeIntent(query, { topic, mode: state === 'ending' ? 'unsubscribe' : 'subscribe' })
  switch (intent.kind) {
    case 'begin': {
      const { leaseSeconds: seconds, challenge } = intent
      const until = new Date(context.clock.now().getTime() + seconds * 1000)
      const lease = { seconds, renewSeconds: renewAfter(seconds, context.random()), until }
      if (!(await beginLease(context.db, path, lease))) return { kind: 'unknown' }
      context.observer.hubSubscribed({ source: source.key, topic, leaseSeconds: seconds })
      return { kind: 'confirmed', challenge }
    }
    case 'end':
      await endSubscription(context.db, path)
      return { kind: 'confirmed', challenge: intent.challenge }
    case 'denied':
      await denySubscription(context.db, path, intent.reason)
      context.observer.hubRefused({ source: source.key, hub: topic, reason: `denied: ${intent.reason}` })
      return { kind: 'noted' }
    case 'unknown':
      return intent
  }
}
