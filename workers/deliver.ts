import { eventBody } from '../src/delivery/events.js'
import { afterAttempt, type NextStep } from '../src/delivery/schedule.js'
import { open } from '../src/delivery/secrets.js'
import { sendEvent } from '../src/delivery/send.js'
import type { AttemptOutcome } from '../src/domain/delivery.js'
import { eventId } from '../src/domain/event.js'
import type { Nudge } from '../src/domain/nudge.js'
import type { Queryable } from '../src/store/db.js'
import {
  type AfterAttempt,
  type Attempt,
  beginAttempt,
  closeAttempt,
  noteEndpointHealth,
  nudgeDeliveryAgain,
} from '../src/store/deliveries.js'
import { disableEndpoint } from '../src/store/endpoints.js'
import { appendEvent, lockLog } from '../src/store/events.js'
import type { Context } from './context.js'
import type { Telling } from './telling.js'

/** Deliveries that one endpoint may have in the air, as a share of all: a dead one shall not hold up the others. */
const ENDPOINT_SHARE = 4
const BUSY_MS = 500

/** Tries a delivery once: the attempt is written before it is sent and closed after (invariant 5). */
export async function deliver(context: Context, id: number): Promise<Nudge[]> {
  const { db, settings } = context
  const atOnce = Math.max(1, Math.floor(settings.delivery.concurrency / ENDPOINT_SHARE))
  const begun = await db.tx((q) => beginAttempt(q, id, settings.queue.leaseMs, atOnce))
  if (begun.kind === 'nothing') return []
  if (begun.kind !== 'attempt') return nudgeDeliveryAgain(db, id, begun.kind === 'busy' ? BUSY_MS : 0)
  const { attempt } = begun
  const outcome = await send(context, attempt)
  const next = afterAttempt({
    attempt: attempt.n,
    outcome,
    schedule: settings.delivery.scheduleMs,
    jitter: context.random(),
    jitterShare: settings.delivery.jitter,
    ...(attempt.failingSince && {
      failing: {
        forMs: context.clock.now().getTime() - attempt.failingSince.getTime(),
        limitMs: settings.delivery.disableAfterMs,
      },
    }),
  })
  context.observer.deliveryAttempted({
    delivery: id,
    endpoint: attempt.endpointId,
    event: eventId(attempt.sequence),
    attempt: attempt.n,
    outcome,
    sinceCreatedMs: context.clock.now().getTime() - attempt.createdAt.getTime(),
  })
  return close(context, attempt, outcome, next)
}

async function send(context: Context, attempt: Attempt): Promise<AttemptOutcome> {
  const secret = open(attempt.sealedSecret, context.secretKey, String(attempt.endpointId))
  if (secret.kind !== 'opened') return { kind: 'unreachable', reason: secret.message }
  return sendEvent((request) => context.receivers.post(request), {
    url: attempt.url,
    event: { id: eventId(attempt.sequence), body: attempt.body },
    secrets: [secret.secret],
    // Receivers hold the signature's timestamp against their own clock, whatever time the service lives in.
    now: new Date(),
    timeoutMs: context.settings.delivery.timeoutMs,
  })
}

function wording(outcome: AttemptOutcome): string {
  switch (outcome.kind) {
    case 'delivered':
      return `answered ${outcome.status}`
    case 'refused':
      return `answered ${outcome.status}`
    case 'gone':
      return 'answered 410'
    case 'unreachable':
      return outcome.reason
  }
}

function stateAfter(next: NextStep, outcome: AttemptOutcome, at: Date): AfterAttempt {
  switch (next.kind) {
    case 'delivered':
      return { state: 'delivered', at }
    case 'retry':
      return { state: 'pending', delayMs: next.delayMs, reason: wording(outcome) }
    case 'exhausted':
      return { state: 'exhausted', reason: wording(outcome) }
    case 'disable':
      return { state: 'cancelled', reason: next.reason }
  }
}

async function close(context: Context, attempt: Attempt, outcome: AttemptOutcome, next: NextStep): Promise<Nudge[]> {
  const at = context.clock.now()
  const told: Telling[] = []
  const nudged = await context.db.tx(async (q) => {
    // A disabled endpoint or a delivery given up is told of in the log: its lock is taken first.
    if (next.kind === 'disable' || next.kind === 'exhausted') await lockLog(q)
    const closed = await closeAttempt(q, attempt, outcome, stateAfter(next, outcome, at))
    if (!closed.current) return []
    await noteEndpointHealth(q, attempt.endpointId, next.kind === 'delivered', at)
    const nudges = [...closed.nudges]
    if (next.kind === 'exhausted') nudges.push(...(await tellExhausted(context, q, attempt, outcome, at, told)))
    if (next.kind === 'disable') nudges.push(...(await disable(context, q, attempt, next.reason, at, told)))
    return nudges
  })
  for (const tell of told) tell()
  return nudged
}

function endpointBrief(attempt: Attempt): { id: number; host: string } {
  return { id: attempt.endpointId, host: new URL(attempt.url).host }
}

async function tellExhausted(
  context: Context,
  q: Queryable,
  attempt: Attempt,
  outcome: AttemptOutcome,
  at: Date,
  told: Telling[],
): Promise<Nudge[]> {
  told.push(() =>
    context.observer.deliveryExhausted({
      delivery: attempt.deliveryId,
      endpoint: attempt.endpointId,
      attempts: attempt.n,
    }),
  )
  // No event about the failed delivery of such an event: a dead operator's endpoint would breed them for ever.
  if (attempt.type === 'delivery.exhausted' || attempt.type === 'endpoint.disabled') return []
  const data = {
    endpoint: endpointBrief(attempt),
    event: { id: eventId(attempt.sequence), type: attempt.type },
    attempts: attempt.n,
    lastOutcome: wording(outcome),
  }
  const { nudges } = await appendEvent(q, {
    type: 'delivery.exhausted',
    at,
    body: (sequence) => eventBody('delivery.exhausted', sequence, at, data),
    history: false,
  })
  return nudges
}

async function disable(
  context: Context,
  q: Queryable,
  attempt: Attempt,
  reason: string,
  at: Date,
  told: Telling[],
): Promise<Nudge[]> {
  if (!(await disableEndpoint(q, attempt.endpointId, reason))) return []
  told.push(() => context.observer.endpointDisabled({ endpoint: attempt.endpointId, url: attempt.url, reason }))
  const data = { endpoint: endpointBrief(attempt), reason }
  const { nudges } = await appendEvent(q, {
    type: 'endpoint.disabled',
    at,
    body: (sequence) => eventBody('endpoint.disabled', sequence, at, data),
    history: false,
  })
  return nudges
}
