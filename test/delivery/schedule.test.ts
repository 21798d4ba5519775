import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterAttempt } from '../../src/delivery/schedule.js'
import type { AttemptOutcome } from '../../src/domain/delivery.js'

const SECOND = 1000
const HOUR = 3600 * SECOND
const SCHEDULE = [5 * SECOND, 300 * SECOND, 2 * HOUR]
const UNREACHABLE: AttemptOutcome = { kind: 'unreachable', reason: 'refused' }

function refused(status: number, retryAfterSeconds: number | null = null): AttemptOutcome {
  return { kind: 'refused', status, retryAfterSeconds, excerpt: '' }
}

function nextStep(attempt: number, outcome: AttemptOutcome, jitter = 0, jitterShare = 0.2) {
  return afterAttempt({ attempt, outcome, schedule: SCHEDULE, jitter, jitterShare })
}

describe('afterAttempt', () => {
  it('ends with a delivery, at any attempt', () => {
    expect(nextStep(1, { kind: 'delivered', status: 204 })).toEqual({ kind: 'delivered' })
    expect(nextStep(4, { kind: 'delivered', status: 200 })).toEqual({ kind: 'delivered' })
  })

  it('waits as the schedule says, then gives up: three waits make four attempts', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => nextStep(attempt, UNREACHABLE))).toEqual([
      { kind: 'retry', delayMs: 5 * SECOND },
      { kind: 'retry', delayMs: 300 * SECOND },
      { kind: 'retry', delayMs: 2 * HOUR },
      { kind: 'exhausted' },
      { kind: 'exhausted' },
    ])
  })

  it('tries once where the schedule is empty', () => {
    const made = { attempt: 1, outcome: UNREACHABLE, schedule: [], jitter: 0, jitterShare: 0 }
    expect(afterAttempt(made)).toEqual({ kind: 'exhausted' })
  })

  it('disables the endpoint at 410, even at the last attempt', () => {
    expect(nextStep(1, { kind: 'gone' })).toMatchObject({ kind: 'disable', reason: expect.stringContaining('410') })
    expect(nextStep(4, { kind: 'gone' })).toMatchObject({ kind: 'disable' })
  })

  it.each([301, 302, 304, 400, 401, 404, 408, 429, 500, 503])('tries again after a %i', (status) => {
    expect(nextStep(1, refused(status))).toEqual({ kind: 'retry', delayMs: 5 * SECOND })
  })

  it('waits for Retry-After where it is later than the schedule, and for the schedule where it is earlier', () => {
    expect(nextStep(1, refused(429, 120))).toEqual({ kind: 'retry', delayMs: 120 * SECOND })
    expect(nextStep(2, refused(429, 120))).toEqual({ kind: 'retry', delayMs: 300 * SECOND })
    expect(nextStep(1, refused(503, 7 * 24 * 3600))).toEqual({ kind: 'retry', delayMs: 24 * HOUR })
  })

  it('gives up after the last attempt though Retry-After invites another', () => {
    expect(nextStep(4, refused(503, 1))).toEqual({ kind: 'exhausted' })
  })

  it('disables an endpoint that has only failed for too long, and not before', () => {
    const made = { attempt: 1, outcome: UNREACHABLE, schedule: SCHEDULE, jitter: 0, jitterShare: 0 }
    const limitMs = 120 * HOUR
    expect(afterAttempt({ ...made, failing: { forMs: limitMs - 1, limitMs } })).toHaveProperty('kind', 'retry')
    expect(afterAttempt({ ...made, failing: { forMs: limitMs, limitMs } })).toEqual({
      kind: 'disable',
      reason: 'Every attempt of the last 120 hours has failed.',
    })
    const delivered = {
      ...made,
      outcome: { kind: 'delivered', status: 200 } as const,
      failing: { forMs: limitMs, limitMs },
    }
    expect(afterAttempt(delivered)).toEqual({ kind: 'delivered' })
  })

  it('lengthens the wait by the jitter, never beyond its share, and never shortens it', () => {
    expect(nextStep(2, UNREACHABLE, 0.5, 0.2)).toEqual({ kind: 'retry', delayMs: 330 * SECOND })
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (jitter) => {
        const next = nextStep(2, UNREACHABLE, jitter, 0.2)
        expect(next.kind === 'retry' && next.delayMs >= 300 * SECOND && next.delayMs <= 360 * SECOND).toBe(true)
      }),
    )
  })
})
