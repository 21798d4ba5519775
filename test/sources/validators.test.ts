import { describe, expect, it } from 'vitest'
import { distrustAfter, type Remembered, validatorsFor } from '../../src/sources/validators.js'

const hour = (n: number) => new Date(Date.UTC(2026, 1, 5, n))
const DATE = 'Thu, 05 Feb 2026 00:00:00 GMT'
const remembered = (of: Partial<Remembered> = {}): Remembered => ({
  etag: '"a"',
  lastModified: DATE,
  lastFullAt: hour(0),
  distrustUntil: null,
  ...of,
})
const NONE = { etag: null, lastModified: null }

describe('validatorsFor', () => {
  it('asks with what came last, and once a day without', () => {
    expect(validatorsFor(remembered(), hour(1))).toEqual({ etag: '"a"', lastModified: DATE })
    expect(validatorsFor(remembered(), hour(23))).toEqual({ etag: '"a"', lastModified: DATE })
    expect(validatorsFor(remembered(), hour(24))).toEqual(NONE)
    expect(validatorsFor(remembered({ lastFullAt: null }), hour(1))).toEqual(NONE)
  })

  it('asks without while they are not believed', () => {
    expect(validatorsFor(remembered({ distrustUntil: hour(5) }), hour(4))).toEqual(NONE)
    expect(validatorsFor(remembered({ distrustUntil: hour(5) }), hour(5))).toEqual({ etag: '"a"', lastModified: DATE })
  })
})

describe('distrustAfter', () => {
  const doubted = (before: Partial<Remembered>, etag: string | null, lastModified: string | null, sawNew = true) =>
    distrustAfter(remembered(before), { etag, lastModified, sawNew }, hour(10))
  const week = new Date(hour(10).getTime() + 7 * 86_400_000)

  it('catches new entries under old validators', () => {
    expect(doubted({}, '"a"', DATE)).toEqual(week)
    expect(doubted({ etag: null }, null, DATE)).toEqual(week)
    expect(doubted({ etag: null }, '"new"', DATE)).toEqual(week)
  })

  it.each([
    ['another tag', {}, '"b"', DATE],
    ['no tag any more', {}, null, DATE],
    ['another date', { etag: null }, null, 'Thu, 05 Feb 2026 09:00:00 GMT'],
    ['none at all', { etag: null, lastModified: null }, null, null],
  ] as const)('finds no fault with %s', (_, before, etag, lastModified) => {
    expect(doubted(before, etag, lastModified)).toBeNull()
  })

  it('finds no fault where nothing is new', () => {
    expect(doubted({}, '"a"', DATE, false)).toBeNull()
  })

  it('lasts, and ends', () => {
    expect(doubted({ distrustUntil: hour(20) }, '"b"', DATE)).toEqual(hour(20))
    expect(doubted({ distrustUntil: hour(9) }, '"b"', DATE)).toBeNull()
  })
})
