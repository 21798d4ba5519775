import { describe, expect, it } from 'vitest'
import type { ParsedEntry } from '../../src/domain/source.js'
import { isHistory, plausibleDate, usableEntries } from '../../src/sources/entries.js'

const seen = new Date('2026-02-05T12:00:00Z')
const hours = (n: number) => new Date(seen.getTime() + n * 3_600_000)

function entry(of: Partial<ParsedEntry>): ParsedEntry {
  return {
    title: 'Title',
    link: 'https://news.example/a',
    id: null,
    published: null,
    updated: null,
    summary: null,
    ...of,
  }
}

describe('usableEntries', () => {
  it('keeps the order and the entries themselves', () => {
    const entries = [entry({ id: '1', summary: 's' }), entry({ link: 'http://news.example/b' })]
    expect(usableEntries(entries, seen)).toEqual({ usable: entries, dropped: [] })
  })

  it.each([
    [null, 'no-link'],
    ['/relative', 'no-web-link'],
    ['urn:uuid:1', 'no-web-link'],
    ['javascript:alert(1)', 'no-web-link'],
    ['mailto:desk@news.example', 'no-web-link'],
    ['http://', 'no-web-link'],
    [`https://news.example/${'a'.repeat(4000)}`, 'link-too-long'],
  ])('drops an entry with the link %s, and says why', (link, reason) => {
    const bad = entry({ link })
    const { usable, dropped } = usableEntries([bad, entry({})], seen)
    expect(dropped).toEqual([{ reason, entry: bad }])
    expect(usable).toHaveLength(1)
  })

  it('takes the first of several entries with one URL; fragments do not count', () => {
    const entries = [
      entry({ title: 'first', link: 'https://news.example/a#1' }),
      entry({ title: 'second', link: 'https://news.example/a' }),
      entry({ title: 'third', link: 'https://NEWS.example/a#2' }),
      entry({ title: 'other', link: 'https://news.example/a?x=1' }),
    ]
    const { usable, dropped } = usableEntries(entries, seen)
    expect(usable.map(({ title, link }) => [title, link])).toEqual([
      ['first', 'https://news.example/a#1'],
      ['other', 'https://news.example/a?x=1'],
    ])
    expect(dropped.map(({ reason }) => reason)).toEqual(['same-link', 'same-link'])
  })

  it('dates an entry by its publication, else by its last change, and believes neither blindly', () => {
    const dates = (of: Partial<ParsedEntry>) => {
      const { published, updated } = usableEntries([entry(of)], seen).usable[0] ?? {}
      return [published, updated]
    }
    expect(dates({ published: hours(-2), updated: hours(-1) })).toEqual([hours(-2), hours(-1)])
    expect(dates({ updated: hours(-1) })).toEqual([hours(-1), hours(-1)])
    expect(dates({ published: hours(25), updated: hours(-1) })).toEqual([hours(-1), hours(-1)])
    expect(dates({ published: hours(25), updated: hours(26) })).toEqual([null, null])
  })
})

describe('plausibleDate', () => {
  it.each([
    [hours(24), true],
    [hours(24.01), false],
    [new Date(0), false],
    [new Date('1995-06-01'), true],
  ])('of %s', (date, isPlausible) => {
    expect(plausibleDate(date, seen)).toEqual(isPlausible ? date : null)
  })

  it('of nothing', () => {
    expect(plausibleDate(null, seen)).toBeNull()
  })
})

describe('isHistory', () => {
  const of = (given: { firstPoll?: boolean; published: Date | null }) =>
    isHistory({ firstPoll: false, seen, maxAgeSeconds: 86_400, ...given })

  it('is what the first poll shows', () => {
    expect(of({ firstPoll: true, published: seen })).toBe(true)
    expect(of({ firstPoll: true, published: null })).toBe(true)
  })

  it('is what is older than the bound', () => {
    expect(of({ published: hours(-24) })).toBe(false)
    expect(of({ published: hours(-24.01) })).toBe(true)
    expect(of({ published: hours(3) })).toBe(false)
  })

  it('is not what has no date', () => {
    expect(of({ published: null })).toBe(false)
  })
})
