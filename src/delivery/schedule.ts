import type { AttemptOutcome } from '../domain/delivery.js'

/** What follows an attempt. */
export type NextStep =
  | { readonly kind: 'delivered' }
  /** Try again after so many milliseconds, counted from the end of the attempt. */
  | { readonly kind: 'retry'; readonly delayMs: number }
  /** Every attempt of the schedule is used up. */
  | { readonly kind: 'exhausted' }
  /** The receiver wants no more events at all. */
  | { readonly kind: 'disable'; readonly reason: string }

const HOUR_MS = 60 * 60 * 1000
/** A receiver may push the next attempt back by a day, and not for ever. */
const MAX_RETRY_AFTER_MS = 24 * HOUR_MS

/**
 * Decides what follows the attempt that was just made. Pure: the caller keeps the row and draws the random number.
 *
 * - `attempt` counts from 1. After attempt n comes a wait of `schedule[n - 1]` milliseconds, so a schedule of nine
 *   waits makes ten attempts, whatever each of them came to.
 * - `jitter`, at least 0 and below 1, lengthens the wait by up to `jitterShare` of it, so that what failed at once
 *   is not tried again at once; it never shortens one.
 * - Retry-After is honoured where it asks for more than the schedule (RFC 9110, section 10.2.3), up to 24 hours.
 * - `failing` says for how long the endpoint has only failed, over all its deliveries; from `limitMs` on it is disabled.
 * - 410 disables the endpoint at once. Every other answer but 2xx is a failure, 3xx among them: redirects are not followed
 *   (Standard Webhooks 1.0.0, "Response status codes").
 */
export function afterAttempt(made: {
  readonly attempt: number
  readonly outcome: AttemptOutcome
  readonly schedule: readonly number[]
  readonly jitter: number
  readonly jitterShare: number
  readonly failing?: { readonly forMs: number; readonly limitMs: number }
}): NextStep {
  const { attempt, outcome, schedule, jitter, jitterShare, failing } = made
  if (outcome.kind === 'delivered') return { kind: 'delivered' }
  if (outcome.kind === 'gone')
    return { kind: 'disable', reason: 'The receiver answered 410 Gone: it wants no more events.' }
  if (failing && failing.forMs >= failing.limitMs) {
    const hours = Math.floor(failing.forMs / HOUR_MS)
    return { kind: 'disable', reason: `Every attempt of the last ${hours} hours has failed.` }
  }
  const wait = schedule[attempt - 1]
  if (wait === undefined) return { kind: 'exhausted' }
  const scheduled = Math.round(wait * (1 + jitter * jitterShare))
  const asked = outcome.kind === 'refused' ? (outcome.retryAfterSeconds ?? 0) * 1000 : 0
  return { kind: 'retry', delayMs: Math.max(scheduled, Math.min(asked, MAX_RETRY_AFTER_MS)) }
}
