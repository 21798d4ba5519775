import { describe, expect, it } from 'vitest'
import { isStampLine } from '../../../src/articles/read/calendar.js'
import { dateOfLine, publishedOf } from '../../../src/articles/read/dates.js'

const STAMPS: readonly (readonly [string, string])[] = [
  ['5 февраля 2026, 14:20', '2026-02-05T14:20:00.000Z'],
  ['5 лютого 2026, 14:20', '2026-02-05T14:20:00.000Z'],
  ['Updated 14:05 GMT, 3 February 2026', '2026-02-03T14:05:00.000Z'],
  ['Feb 5, 2026 at 3:14 p.m. EST', '2026-02-05T20:14:00.000Z'],
  ['Stand: 05.02.2026 14:20 Uhr', '2026-02-05T14:20:00.000Z'],
  ['Publié le 5 février 2026', '2026-02-05T00:00:00.000Z'],
  ['Actualizado a 5 de febrero de 2026, 14:20', '2026-02-05T14:20:00.000Z'],
  ['5 Şubat 2026, 14:20', '2026-02-05T14:20:00.000Z'],
  ['نشر في 5 فبراير 2026 الساعة 14:20', '2026-02-05T14:20:00.000Z'],
  ['2026年2月5日 14:20', '2026-02-05T14:20:00.000Z'],
]

describe('a line that is a date', () => {
  it.each(STAMPS)('%s', (line, expected) => {
    expect(isStampLine(line)).toBe(true)
    expect(dateOfLine(line)?.toISOString()).toBe(expected)
  })

  it.each([
    'In February 2026 the two sides met',
    'Room 2026',
    '2026',
    '157 prisoners',
    'On Monday',
    'The 5 men of March',
  ])('is not: %s', (line) => {
    expect(isStampLine(line) && dateOfLine(line) !== null).toBe(false)
  })
})

describe('publishedOf', () => {
  it('reads the day out of the usual URLs, and no number that is none', () => {
    const day = (url: string) => publishedOf([], url)?.toISOString().slice(0, 10) ?? null
    expect(day('https://example.org/2026/02/05/a')).toBe('2026-02-05')
    expect(day('https://example.org/news/2026-02-05-a.html')).toBe('2026-02-05')
    expect(day('https://example.org/20260205/a')).toBe('2026-02-05')
    expect(day('https://example.org/2026/13/05/a')).toBeNull()
    expect(day('https://example.org/a91857202602')).toBeNull()
    expect(day('nonsense')).toBeNull()
  })
})
