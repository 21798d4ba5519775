import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classOfFailure, classOfStatus, type ErrorClass } from '../../src/sources/faults.js'
import { health, type SourceHealth } from '../../src/sources/health.js'
import { hostPause } from '../../src/sources/patience.js'
import { nextPoll, type PollOutcome } from '../../src/sources/schedule.js'

const HOUR = 3600
const DAY = 24 * HOUR

interface Given {
  readonly interval?: number
  readonly failures?: number
  readonly jitter?: number
  readonly max?: number
  readonly perHour?: number
  readonly pushed?: boolean
}

const look = (outcome: PollOutcome, of: Given = {}) =>
  nextPoll({
    intervalSeconds: of.interval ?? 120,
    adaptation: { speedUp: 4, slowDown: 2, minSeconds: 30, maxSeconds: of.max ?? DAY },
    perHour: of.perHour ?? null,
    pushed: of.pushed ?? false,
    outcome,
    failures: of.failures ?? (outcome.kind === 'error' ? 1 : 0),
    jitter: of.jitter ?? 0,
  })
const seconds = (...of: Parameters<typeof look>) => {
  const next = look(...of)
  return next.kind === 'poll' ? next.seconds : null
}
const success = (waitSeconds: number | null = null): PollOutcome => ({ kind: 'nothing-new', waitSeconds })
const failure = (error: ErrorClass, retryAfterSeconds: number | null = null): PollOutcome => ({
  kind: 'error',
  error,
  retryAfterSeconds,
})
const CLASSES: readonly ErrorClass[] = [
  'forbidden',
  'dns',
  'connect',
  'timeout',
  'tls',
  'broken',
  'overloaded',
  'refused',
  'missing',
  'too-large',
  'redirects',
  'robots',
  'unreadable',
]

describe('nextPoll after a success', () => {
  it.each(['new', 'nothing-new', 'not-modified'] as const)('keeps the interval (%s)', (kind) => {
    expect(look({ kind, waitSeconds: null })).toEqual({ kind: 'poll', seconds: 120, why: 'every 2 min' })
  })

  it('waits as long as the source asks, but no more than four intervals and an hour', () => {
    expect(look(success(300))).toEqual({ kind: 'poll', seconds: 300, why: 'it asks for 5 min between two looks' })
    expect(look(success(HOUR))).toEqual({
      kind: 'poll',
      seconds: 480,
      why: 'it asks for 1 h between two looks, of which 8 min are kept to',
    })
    expect(seconds(success(365 * DAY), { interval: 1800 })).toBe(HOUR)
    expect(seconds(success(60))).toBe(120)
    expect(seconds(success(0))).toBe(120)
  })

  it('never shortens an interval that is longer than the bounds', () => {
    expect(seconds(success(DAY), { interval: 2 * HOUR })).toBe(2 * HOUR)
  })

  it.each([
    [1, 120, 'every 2 min'],
    [1.3, 120, 'every 2 min'],
    [4, 60, 'every 1 min: it shows about 4 an hour at this time'],
    [16, 30, 'every 30 s: it shows about 16 an hour at this time'],
    [1000, 30, 'every 30 s: it shows about 1000 an hour at this time'],
    [0.5, 170, 'every 2.8 min: it shows about 12 a day at this time'],
    [0.02, 240, 'every 4 min: it shows about 3.4 a week at this time'],
    [0, 240, 'every 4 min: it shows about 0 a week at this time'],
  ])('follows the pace: at %f an hour every %i s', (perHour, wait, why) => {
    expect(look(success(), { perHour })).toEqual({ kind: 'poll', seconds: wait, why })
  })

  it('keeps within the bounds of all sources, and never stretches one that is longer by itself', () => {
    expect(seconds(success(), { interval: 40, perHour: 100 })).toBe(30)
    expect(seconds(success(), { interval: 10, perHour: 100 })).toBe(30)
    expect(seconds(success(), { interval: DAY, perHour: 0 })).toBe(DAY)
    expect(seconds(success(), { interval: 2 * DAY, perHour: 0 })).toBe(2 * DAY)
  })

  it('holds the wish of a source against its pace', () => {
    expect(seconds(success(HOUR), { perHour: 16 })).toBe(120)
    expect(seconds(success(150), { perHour: 0.1 })).toBe(240)
  })

  it('looks seldom, and still looks, where a hub tells what is new', () => {
    expect(look(success(), { pushed: true, perHour: 16 })).toEqual({
      kind: 'poll',
      seconds: 1440,
      why: 'every 24 min, since its hub tells what is new',
    })
    expect(seconds(success(), { pushed: true, interval: 600 })).toBe(HOUR)
    expect(seconds(success(), { pushed: true, interval: 2 * HOUR })).toBe(2 * HOUR)
    expect(seconds(failure('timeout'), { pushed: true })).toBe(120)
  })

  it('spreads by jitter, and only adds', () => {
    expect(seconds(success(), { jitter: 0 })).toBe(120)
    expect(seconds(success(), { jitter: 0.5 })).toBe(126)
    expect(seconds(success(), { jitter: 0.999 })).toBe(132)
  })
})

describe('nextPoll after a failure', () => {
  it('doubles with each failure, up to the bound of the class', () => {
    const waits = [1, 2, 3, 4, 5, 6].map((failures) => seconds(failure('timeout'), { failures }))
    expect(waits).toEqual([120, 240, 480, 960, 1920, HOUR])
    expect(seconds(failure('missing'), { failures: 1 })).toBe(600)
    expect(seconds(failure('missing'), { failures: 20 })).toBe(DAY)
    expect(seconds(failure('unreadable'), { failures: 20 })).toBe(6 * HOUR)
  })

  it('looks less often at what has been out of order for days', () => {
    expect(seconds(failure('connect'), { failures: 47 })).toBe(HOUR)
    expect(seconds(failure('connect'), { failures: 48 })).toBe(DAY)
  })

  it('says why', () => {
    expect(look(failure('tls'), { failures: 3 })).toMatchObject({ why: 'no secure connection, 3 times in a row' })
  })

  it('honours Retry-After on 429 and 503, up to a day', () => {
    expect(look(failure('overloaded', 600), { failures: 9 })).toEqual({
      kind: 'poll',
      seconds: 600,
      why: 'it asks to be left alone for 10 min (Retry-After)',
    })
    expect(seconds(failure('overloaded', 365 * DAY))).toBe(DAY)
    expect(seconds(failure('overloaded', 1))).toBe(120)
    expect(seconds(failure('refused', 5))).toBe(600)
  })

  it('ends at 410 alone', () => {
    expect(look(failure('gone'))).toEqual({ kind: 'gone' })
    for (const error of CLASSES) expect(look(failure(error), { failures: 100_000 }).kind).toBe('poll')
  })

  it('looks again at once where we broke off ourselves', () => {
    expect(seconds(failure('interrupted'), { failures: 30 })).toBe(5)
  })

  it('is never sooner than the interval, nor later than a day', () => {
    const outcome = fc.constantFrom(...CLASSES)
    fc.assert(
      fc.property(
        outcome,
        fc.integer({ min: 30, max: DAY }),
        fc.nat(1e6),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (error, interval, failures, jitter) => {
          const wait = seconds(failure(error), { interval, failures, jitter }) ?? Number.NaN
          expect(wait).toBeGreaterThanOrEqual(interval)
          expect(wait).toBeLessThanOrEqual(Math.ceil(DAY * 1.1))
          expect(Number.isInteger(wait)).toBe(true)
        },
      ),
    )
  })
})

describe('hostPause', () => {
  it.each([
    ['overloaded', 600, 600],
    ['overloaded', 0, 0],
    ['overloaded', 2 * DAY, DAY],
    ['overloaded', null, 60],
    ['broken', 600, 0],
    ['refused', null, 0],
  ] as const)('after %s with Retry-After %s leaves the host alone for %i s', (error, retryAfter, pause) => {
    expect(hostPause(error, retryAfter)).toBe(pause)
  })
})

describe('classes', () => {
  it.each([
    [429, 'overloaded'],
    [503, 'overloaded'],
    [410, 'gone'],
    [404, 'missing'],
    [400, 'missing'],
    [301, 'missing'],
    [401, 'refused'],
    [403, 'refused'],
    [451, 'refused'],
    [500, 'broken'],
    [502, 'broken'],
  ])('puts status %i into %s', (status, error) => {
    expect(classOfStatus(status)).toBe(error)
  })

  it('knows every failure of the web client', () => {
    const reasons = [
      'bad-url',
      'blocked',
      'dns',
      'connect',
      'tls',
      'timeout',
      'too-large',
      'too-many-redirects',
      'protocol',
      'aborted',
    ] as const
    expect(reasons.map(classOfFailure)).toEqual([
      'forbidden',
      'forbidden',
      'dns',
      'connect',
      'tls',
      'timeout',
      'too-large',
      'redirects',
      'broken',
      'interrupted',
    ])
  })
})

describe('health', () => {
  const start = Date.UTC(2026, 1, 5)
  const minute = (n: number) => new Date(start + n * 60_000)
  const well: SourceHealth = { failures: 0, failingSince: null, failing: false }

  /** What is told of a source that is looked at once a minute. */
  function told(everWorked: boolean, errors: readonly (ErrorClass | null)[], failingAfter = 3) {
    let now = well
    let worked = everWorked
    return errors.map((error, n) => {
      const step = health({ ...now, everWorked: worked }, error, minute(n), failingAfter)
      now = step.now
      worked ||= error === null
      return step.tell
    })
  }

  it('tells once that a source fails, and once that it recovered', () => {
    expect(told(true, ['timeout', 'dns', 'broken', 'broken', null, null])).toEqual([
      null,
      null,
      'failing',
      null,
      'recovered',
      null,
    ])
  })

  it('tells nothing of a few failures', () => {
    expect(told(true, ['timeout', 'timeout', null, 'timeout', 'timeout', null])).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('tells nothing of a source that never worked, not even that it works now', () => {
    expect(told(false, ['timeout', 'timeout', 'timeout', 'gone', null])).toEqual([null, null, null, null, null])
    expect(told(false, [null, 'timeout', 'timeout', 'timeout'])).toEqual([null, null, null, 'failing'])
  })

  it('tells at once of a source that has ended', () => {
    expect(told(true, ['gone'])).toEqual(['failing'])
  })

  it('takes a poll that we broke off for nothing', () => {
    expect(told(true, ['timeout', 'timeout', 'interrupted', 'interrupted', 'timeout'])).toEqual([
      null,
      null,
      null,
      null,
      'failing',
    ])
  })

  it('remembers since when', () => {
    const one = health({ ...well, everWorked: true }, 'dns', minute(3), 3).now
    expect(one).toEqual({ failures: 1, failingSince: minute(3), failing: false })
    const two = health({ ...one, everWorked: true }, 'dns', minute(9), 3).now
    expect(two).toEqual({ failures: 2, failingSince: minute(3), failing: false })
    expect(health({ ...two, everWorked: true }, null, minute(12), 3).now).toEqual(well)
  })
})
