import { expect, test } from 'vitest'
import { locationOf, responseFacts, retryAfter } from '../../src/web/facts.js'

const DATE = 'Thu, 05 Feb 2026 09:00:00 GMT'
const NOW = new Date('2026-02-05T08:00:00Z')

test.each<[value: string, date: string | undefined, now: Date | null, seconds: number | null]>([
  ['0', undefined, null, 0],
  ['120', undefined, null, 120],
  [' 120 ', undefined, null, 120],
  ['99999999999999999999', undefined, null, 31_536_000],
  ['-5', undefined, NOW, null],
  ['1.5', undefined, NOW, null],
  ['soon', undefined, NOW, null],
  ['2026-02-05T09:00:00Z', undefined, NOW, null],
  ['Thu, 05 Feb 2026 09:02:00 GMT', DATE, NOW, 120],
  ['Thu, 05 Feb 2026 09:02:00 GMT', undefined, NOW, 3720],
  ['Thu, 05 Feb 2026 09:02:00 GMT', 'yesterday', NOW, 3720],
  ['Thu, 05 Feb 2026 09:02:00 GMT', undefined, null, null],
  ['Thu, 05 Feb 2026 08:00:00 GMT', DATE, NOW, 0],
  ['Fri, 05 Feb 2100 08:00:00 GMT', DATE, NOW, 31_536_000],
  ['Thursday, 05-Feb-26 09:00:07 GMT', DATE, NOW, 7],
  ['Thu Feb  5 09:00:07 2026', DATE, NOW, 7],
  ['Thu, 31 Foo 2026 09:02:00 GMT', DATE, NOW, null],
])('Retry-After: %s, Date: %s, %s: %s', (value, date, now, seconds) => {
  const headers = date === undefined ? { 'retry-after': value } : { 'retry-after': value, date }
  expect(retryAfter(headers, now)).toBe(seconds)
})

test.each<[value: string | string[], seconds: number | null]>([
  ['max-age=300', 300],
  ['public, max-age=300, must-revalidate', 300],
  ['Max-Age = "300"', 300],
  ['s-maxage=300', null],
  ['s-maxage=60,max-age=300', 300],
  ['no-store', null],
  ['max-age=99999999999', 31_536_000],
  ['max-age=-1', null],
])('Cache-Control: %s', (value, seconds) => {
  expect(responseFacts({ 'cache-control': String(value) }, null).maxAgeSeconds).toBe(seconds)
})

test.each<[headers: Record<string, string>, seconds: number | null]>([
  [{ expires: 'Thu, 05 Feb 2026 09:05:00 GMT', date: DATE }, 300],
  [{ expires: 'Thu, 05 Feb 2026 09:05:00 GMT', date: DATE, 'cache-control': 'max-age=60' }, 60],
  [{ expires: 'Thu, 05 Feb 2026 09:05:00 GMT', date: DATE, 'cache-control': 'public' }, 300],
  [{ expires: 'Thu, 05 Feb 2026 08:00:00 GMT', date: DATE }, 0],
  [{ expires: '0', date: DATE }, null],
  [{ expires: 'Thu, 05 Feb 2026 09:05:00 GMT' }, null],
])('fresh by %j for %s', (headers, seconds) => {
  expect(responseFacts(headers, null).maxAgeSeconds).toBe(seconds)
})

test('headers that are absent, empty or repeated', () => {
  // A server may repeat what stands once; undici hands over all lines.
  const headers: Record<string, string | string[]> = { etag: ['"a"', '"b"'], 'content-type': ' ', link: ['<a>', '<b>'] }
  expect(responseFacts(headers, null)).toEqual({
    contentType: null,
    contentLocation: null,
    etag: '"a"',
    lastModified: null,
    retryAfterSeconds: null,
    maxAgeSeconds: null,
    link: '<a>, <b>',
    xRobotsTag: null,
    tdmReservation: null,
    tdmPolicy: null,
  })
})

test.each([
  ['/plain', '/plain'],
  [Buffer.from('/обмін').toString('latin1'), '/обмін'],
  ['/caf\xe9', '/caf\xe9'],
  ['', null],
])('Location %j', (location, expected) => expect(locationOf({ location })).toBe(expected))
