import type { AttemptOutcome } from '../domain/delivery.js'
import { hostOf } from './safe.js'
import type { Tools } from './tools.js'
import { brief, counted, lasting, seconds, sentence } from './wording.js'

/** Events of deliveries. `delivery` and `endpoint` are ids; an endpoint's path may be a secret, so only its host is told. */
export function deliveryEvents({ log, metrics }: Tools) {
  return {
    /**
     * One attempt was made. `sinceCreatedMs` runs from the event, `sincePublishedMs` from the publication of what it
     * is about, `nextMs` to the next attempt; null where there is none.
     */
    deliveryAttempted(of: {
      delivery: number
      endpoint: number
      event: string
      attempt: number
      outcome: AttemptOutcome
      sinceCreatedMs: number
      url?: string
      ms?: number
      sincePublishedMs?: number | null
      nextMs?: number | null
    }): void {
      const { outcome, attempt, ms, sincePublishedMs, nextMs } = of
      metrics.deliveries.inc({ outcome: outcome.kind, code_class: codeClass(outcome) })
      if (ms !== undefined) metrics.deliverySeconds.observe(seconds(ms))
      if (attempt === 1) {
        metrics.firstAttemptLatency.observe(seconds(Math.max(0, of.sinceCreatedMs)))
        if (typeof sincePublishedMs === 'number') metrics.publishToAlert.observe(seconds(Math.max(0, sincePublishedMs)))
      }
      const host = of.url === undefined ? {} : { host: hostOf(of.url) }
      const time = ms === undefined ? {} : { ms: Math.round(ms) }
      const next = typeof nextMs === 'number' ? { nextMs: Math.round(nextMs) } : {}
      const { delivery, endpoint } = of
      const fields = {
        event: 'delivery.attempted',
        id: of.event,
        delivery,
        endpoint,
        ...host,
        attempt,
        ...resultOf(outcome),
        ...time,
        ...next,
      }
      const to = host.host ?? `endpoint ${endpoint}`
      const said = sentence(
        `${outcome.kind === 'delivered' ? 'alert delivered' : 'alert not delivered'} to ${to}`,
        of.event,
        wordsFor(outcome),
        attempt > 1 && `attempt ${attempt}`,
        typeof nextMs === 'number' && `again in ${lasting(nextMs)}`,
      )
      log[outcome.kind === 'delivered' ? 'info' : 'warn'](fields, said)
    },

    /** The last attempt of a delivery failed. */
    deliveryExhausted(of: { delivery: number; endpoint: number; attempts: number; url?: string }): void {
      metrics.deliveriesExhausted.inc()
      const { delivery, endpoint, attempts } = of
      const host = of.url === undefined ? {} : { host: hostOf(of.url) }
      const said = sentence(
        `alert given up for ${host.host ?? `endpoint ${endpoint}`}`,
        `after ${counted(attempts, 'attempt')}`,
      )
      log.error({ event: 'delivery.exhausted', delivery, endpoint, ...host, attempts }, said)
    },

    /** An endpoint gets nothing more until somebody enables it. */
    endpointDisabled(of: { endpoint: number; url: string; reason: string }): void {
      metrics.endpointsDisabled.inc()
      const { endpoint, reason } = of
      const host = hostOf(of.url)
      log.error(
        { event: 'endpoint.disabled', endpoint, host, reason },
        sentence('endpoint disabled', host, brief(reason)),
      )
    },
  }
}

function codeClass(outcome: AttemptOutcome): string {
  if (outcome.kind === 'unreachable') return 'none'
  return outcome.kind === 'gone' ? '4xx' : `${Math.floor(outcome.status / 100)}xx`
}

/** What the receiver answered is not logged: it is its own text, and is kept with the attempt. */
function resultOf(outcome: AttemptOutcome): Readonly<Record<string, unknown>> {
  if (outcome.kind === 'unreachable') return { outcome: outcome.kind, reason: outcome.reason }
  return { outcome: outcome.kind, status: outcome.kind === 'gone' ? 410 : outcome.status }
}

function wordsFor(outcome: AttemptOutcome): string {
  switch (outcome.kind) {
    case 'delivered':
      return `answered ${outcome.status}`
    case 'refused':
      return `refused with ${outcome.status}`
    case 'gone':
      return 'answered 410, wants no more'
    case 'unreachable':
      return brief(outcome.reason)
  }
}
