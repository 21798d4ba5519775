import { describe, expect, it } from 'vitest'
import { isStampLine } from '../../../src/articles/read/calendar.js'
import { dayOfUrl, readDate, settleDates } from '../../../src/articles/read/dates.js'
import { type StampContext, type Stated, stampsIn } from '../../../src/articles/read/stamp.js'

const CONTEXT: StampContext = { monthFirst: false, fetched: null, year: null }

describe('a line that is a date', () => {
  it.each([
    '5 февраля 2026, 14:20',
    '5 лютого 2026, 14:20',
    'Updated 14:05 GMT, 3 February 2026',
    'Feb 5, 2026 at 3:14 p.m. EST',
    'Stand: 05.02.2026 14:20 Uhr',
    'Publié le 5 février 2026',
    'Actualizado a 5 de febrero de 2026, 14:20',
    '5 Şubat 2026, 14:20',
    'نشر في 5 فبراير 2026 الساعة 14:20',
    '2026年2月5日 14:20',
  ])('%s', (line) => {
    expect(isStampLine(line)).toBe(true)
  })

  it.each([
    'In February 2026 the two sides met',
    'Room 2026',
    '2026',
    '157 prisoners',
    'On Monday',
    'The 5 men of March',
  ])('is not: %s', (line) => {
    expect(isStampLine(line) && stampsIn(line, CONTEXT).length > 0).toBe(false)
  })
})

describe('readDate', () => {
  const show = (written: string) => {
    const stated = readDate(written, CONTEXT)
    return stated === null
      ? null
      : `${stated.date.toISOString().slice(0, 16)} ${stated.precision} ${stated.minutesEast}`
  }
  it.each([
    ['2026-02-05', '2026-02-05T00:00 day null'],
    ['2026-02-05T00:00:00Z', '2026-02-05T00:00 day null'],
    ['2026-02-05T00:00:00', '2026-02-05T00:00 day null'],
    ['2026-02-05T14:20:00', '2026-02-05T14:20 local null'],
    ['2026-02-05 14:20', '2026-02-05T14:20 local null'],
    ['2026-02-05T14:20:00Z', '2026-02-05T14:20 instant null'],
    ['2026-02-05T14:20:00.000+02:00', '2026-02-05T12:20 instant 120'],
    ['2026-02-05T14:20:00-0500', '2026-02-05T19:20 instant -300'],
    ['Thu, 05 Feb 2026 14:20:00 GMT', '2026-02-05T14:20 instant null'],
    ['Thu Feb 05 14:20:00 EST 2026', '2026-02-05T19:20 instant null'],
    ['20260205T142000Z', '2026-02-05T14:20 instant null'],
    ['1770301200', '2026-02-05T14:20 instant null'],
    ['5 лютого 2026, 14:20', '2026-02-05T14:20 local null'],
    ['05/02/2026 14:20', '2026-02-05T14:20 local null'],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01T00:00:00', null],
    ['yesterday', null],
    ['{{date}}', null],
  ])('%s', (written, expected) => {
    expect(show(written)).toBe(expected)
  })
})

describe('dayOfUrl', () => {
  it('reads the day out of the usual URLs, and no number that is none', () => {
    const day = (url: string) => dayOfUrl(url)?.toISOString().slice(0, 10) ?? null
    expect(day('https://example.org/2026/02/05/a')).toBe('2026-02-05')
    expect(day('https://example.org/2026/2/5/a')).toBe('2026-02-05')
    expect(day('https://example.org/news/2026-02-05-a.html')).toBe('2026-02-05')
    expect(day('https://example.org/20260205/a')).toBe('2026-02-05')
    expect(day('https://example.org/world/2026/feb/05/a')).toBe('2026-02-05')
    expect(day('https://example.org/2026/top/05/a')).toBeNull()
    expect(day('https://example.org/2026/13/05/a')).toBeNull()
    expect(day('https://example.org/2026/02/31/a')).toBeNull()
    expect(day('https://example.org/a91857202602')).toBeNull()
    expect(day('nonsense')).toBeNull()
  })
})

describe('settleDates', () => {
  const read = (written: string): Stated => {
    const stated = readDate(written, CONTEXT)
    if (stated === null) throw new Error(written)
    return stated
  }
  const settle = (
    published: readonly string[],
    more: { modified?: readonly string[]; shown?: string; changed?: string; url?: string; asOf?: string } = {},
  ) => {
    const visible = {
      published: more.shown ? read(more.shown) : null,
      modified: more.changed ? read(more.changed) : null,
    }
    const claims = { published: published.map(read), modified: (more.modified ?? []).map(read) }
    const dates = settleDates(
      claims,
      () => visible,
      more.url ?? 'https://example.org/a',
      more.asOf === undefined ? null : new Date(more.asOf),
    )
    const minute = (date: Date | null) => date?.toISOString().slice(0, 16) ?? null
    return [minute(dates.published), dates.publishedTo, minute(dates.modified)]
  }

  it('believes the first claim', () => {
    expect(settle(['2026-02-05T10:00:00Z', '2026-02-06T10:00:00Z'])).toEqual(['2026-02-05T10:00', 'instant', null])
  })

  it('passes over dates that were in the future when the page was looked at', () => {
    const claims = ['2027-01-01T00:10:00Z', '2026-02-05T10:00:00Z']
    expect(settle(claims, { asOf: '2026-02-05T11:00:00Z' })).toEqual(['2026-02-05T10:00', 'instant', null])
    expect(settle(['2026-02-06T10:00:00Z'], { asOf: '2026-02-05T11:00:00Z' })[0]).toBe('2026-02-06T10:00')
    expect(settle(['2026-02-07T10:00:00Z'], { asOf: '2026-02-05T11:00:00Z' })).toEqual([null, null, null])
    expect(settle([], { url: 'https://example.org/2027/01/01/a', asOf: '2026-02-05T11:00:00Z' })[0]).toBeNull()
  })

  it('takes a time for a day', () => {
    expect(settle(['2026-02-05', '2026-02-05T21:15:00+03:00'])).toEqual(['2026-02-05T18:15', 'instant', null])
    expect(settle(['2026-02-05', '2026-02-05 21:15'])).toEqual(['2026-02-05T21:15', 'local', null])
    expect(settle(['2026-02-05', '2026-02-08T21:15:00+03:00'])).toEqual(['2026-02-05T00:00', 'day', null])
    expect(settle(['2026-02-05'], { shown: '5 February 2026, 21:15' })).toEqual(['2026-02-05T21:15', 'local', null])
  })

  it('takes the same moment in a zone for a time without one', () => {
    expect(settle(['2026-02-05T14:20:00', '2026-02-05T12:20:00Z'])).toEqual(['2026-02-05T12:20', 'instant', null])
    expect(settle(['2026-02-05T14:20:00', '2026-02-05T12:27:00Z'])).toEqual(['2026-02-05T14:20', 'local', null])
  })

  it('reads a time without a zone in the zone that the page states elsewhere', () => {
    expect(settle(['2026-02-05T14:20:00'], { modified: ['2026-02-05T15:00:00+02:00'] })).toEqual([
      '2026-02-05T12:20',
      'local',
      '2026-02-05T13:00',
    ])
    expect(settle(['2026-02-05T14:20:00+02:00'], { modified: ['2026-02-05T15:00:00'] })[2]).toBe('2026-02-05T13:00')
  })

  it('goes by the day in the URL where claims differ, and by it alone where there is none', () => {
    const url = 'https://example.org/2026/02/05/a'
    expect(settle(['2019-02-05T10:00:00Z', '2026-02-05T10:00:00Z'], { url })[0]).toBe('2026-02-05T10:00')
    expect(settle(['2019-02-05T10:00:00Z'], { url })[0]).toBe('2019-02-05T10:00')
    expect(settle([], { url })).toEqual(['2026-02-05T00:00', 'day', null])
    expect(settle([], { url, shown: '5 February 2026, 21:15' })[0]).toBe('2026-02-05T21:15')
    expect(settle([], { url, shown: '12 March 2024' })[0]).toBe('2026-02-05T00:00')
  })

  it('knows no change before the publication', () => {
    expect(settle(['2026-02-05T10:00:00Z'], { modified: ['2026-02-01T10:00:00Z'] })[2]).toBeNull()
    expect(settle(['2026-02-05T10:00:00Z'], { modified: ['2026-02-01T10:00:00Z', '2026-02-05T11:00:00Z'] })[2]).toBe(
      '2026-02-05T11:00',
    )
    expect(settle(['2026-02-05T10:00:00Z'], { modified: ['2026-02-05'] })[2]).toBe('2026-02-05T00:00')
    expect(settle(['2026-02-05T10:00:00Z'], { changed: '5 February 2026, 11:30' })[2]).toBe('2026-02-05T11:30')
  })
})
