import { describe, expect, it } from 'vitest'
import { settlePublished } from '../../src/articles/published.js'

const minute = (page: string | null, to: 'day' | 'local' | 'instant' | null, entry: string | null) =>
  settlePublished(page === null ? null : new Date(page), to, entry === null ? null : new Date(entry))
    ?.toISOString()
    .slice(0, 16) ?? null

describe('settlePublished', () => {
  it('takes the one where the other is missing', () => {
    expect(minute('2026-02-05T10:00:00Z', 'instant', null)).toBe('2026-02-05T10:00')
    expect(minute(null, null, '2026-02-05T10:00:00Z')).toBe('2026-02-05T10:00')
    expect(minute(null, null, null)).toBeNull()
  })

  it.each([
    ['a moment on the page', '2026-02-05T10:00:00Z', 'instant', '2026-02-05T11:00:00Z', '2026-02-05T10:00'],
    ['a time on the day of the page', '2026-02-05T00:00:00Z', 'day', '2026-02-05T11:00:00Z', '2026-02-05T11:00'],
    ['an evening across the date line', '2026-02-05T00:00:00Z', 'day', '2026-02-04T22:30:00Z', '2026-02-04T22:30'],
    ['the page on another day', '2026-02-05T00:00:00Z', 'day', '2026-02-08T11:00:00Z', '2026-02-05T00:00'],
    ['the same clock in a zone', '2026-02-05T14:20:00Z', 'local', '2026-02-05T12:20:00Z', '2026-02-05T12:20'],
    ['the page where the clocks differ', '2026-02-05T14:20:00Z', 'local', '2026-02-05T12:27:00Z', '2026-02-05T14:20'],
  ] as const)('believes %s', (_, page, to, entry, expected) => {
    expect(minute(page, to, entry)).toBe(expected)
  })
})
