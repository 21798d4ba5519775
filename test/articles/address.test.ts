import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, pageAddress, urlKey } from '../../src/articles/address.js'

describe('urlKey', () => {
  const same: readonly (readonly [string, string])[] = [
    ['http://example.org/a', 'https://EXAMPLE.org:443/a/'],
    ['https://example.org', 'http://example.org:80/#top'],
    ['https://example.org./a', 'https://user:secret@example.org/a'],
    ['https://example.org/a?id=5&lang=uk', 'https://example.org/a?lang=uk&utm_source=x&id=5&fbclid=IwAR#c'],
    ['https://example.org/a', 'https://example.org/a?at_medium=RSS&at_campaign=rss&yclid=1&mc_cid=2&gclid=3'],
    ['https://example.org/a', 'https://example.org/a?from=rss&ref=homepage&source=twitter'],
    ['https://example.org/новини/обмін', 'https://example.org/%d0%bd%D0%BE%d0%b2%d0%b8%d0%bd%d0%b8/обмін'],
    ['https://example.org/~desk/a', 'https://example.org/%7Edesk/a'],
    ['https://example.org/s?q=a+b', 'https://example.org/s?q=a%20b'],
    ['https://xn--e1afmkfd.xn--p1ai/a', 'https://Пример.рф/a'],
  ]
  it.each(same)('%s and %s are one page', (a, b) => {
    expect(urlKey(b)).toBe(urlKey(a))
    expect(urlKey(a)).not.toBeNull()
  })

  const different: readonly (readonly [string, string])[] = [
    ['https://example.org/a', 'https://www.example.org/a'],
    ['https://example.org/a', 'https://example.org/A'],
    ['https://example.org/a', 'https://example.org:8443/a'],
    ['https://example.org/news?id=5', 'https://example.org/news?id=6'],
    ['https://example.org/news?from=2026-02-05', 'https://example.org/news'],
    ['https://example.org/news?ref=91857', 'https://example.org/news'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://example.org/?a=1&a=2', 'https://example.org/?a=2&a=1'],
    ['https://one.example.org/swap-a91857', 'https://one.example.org/talks-a91857'],
  ]
  it.each(different)('%s and %s are two', (a, b) => {
    expect(urlKey(b)).not.toBe(urlKey(a))
  })

  it('has none for what is not http(s)', () => {
    for (const url of [
      '',
      'mailto:a@example.org',
      'ftp://example.org/a',
      'javascript:alert(1)',
      '/a',
      'https://',
      'urn:x',
      'http://[::1',
    ]) {
      expect(urlKey(url)).toBeNull()
    }
  })

  it('stays short enough for an index, and apart', () => {
    const long = (last: string) => urlKey(`https://example.org/${'x'.repeat(60_000)}${last}`)
    expect(long('1')?.length).toBeLessThan(200)
    expect(long('1')).not.toBe(long('2'))
  })

  it('never throws, and the key of a key is the key', () => {
    const anyUrl = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string(),
      fc.string().map((s) => `http://example.org/${s}`),
    )
    fc.assert(
      fc.property(anyUrl, (url) => {
        const key = urlKey(url)
        if (key !== null) expect(urlKey(`http://${key}`)).toBe(key)
      }),
      { numRuns: 500 },
    )
  })
})

describe('pageAddress', () => {
  const final = 'https://news.example.co.uk/world/2026/02/05/prisoners-come-home?utm_source=x#c'
  const believed = (canonical: string | null, url = final) => pageAddress(url, canonical).canonicalBelieved

  it('is where the page was fetched, where nothing better is declared', () => {
    expect(pageAddress(final, null)).toEqual({
      key: 'news.example.co.uk/world/2026/02/05/prisoners-come-home',
      url: 'https://news.example.co.uk/world/2026/02/05/prisoners-come-home?utm_source=x',
      canonicalBelieved: false,
    })
  })

  it('believes a canonical URL of the same site', () => {
    const address = pageAddress(
      'https://m.example.co.uk/amp/prisoners-come-home',
      'https://www.example.co.uk/world/prisoners-come-home',
    )
    expect(address).toEqual({
      key: 'www.example.co.uk/world/prisoners-come-home',
      url: 'https://www.example.co.uk/world/prisoners-come-home',
      canonicalBelieved: true,
    })
    expect(believed('/world/prisoners-come-home')).toBe(true)
    expect(believed('https://news.example.co.uk/a/10482')).toBe(true)
    expect(believed('https://news.example.co.uk/story.php?id=77')).toBe(true)
    expect(
      believed('https://example.org/news/prisoners-come-home', 'https://example.org/news/prisoners-come-home/amp/'),
    ).toBe(true)
  })

  it.each([
    ['another site', 'https://other.co.uk/world/prisoners-come-home'],
    ['the front page', 'https://news.example.co.uk/'],
    ['a section', 'https://news.example.co.uk/world/'],
    ['a month of the archive', 'https://news.example.co.uk/world/2026/02'],
    ['another port', 'https://news.example.co.uk:8443/world/prisoners-come-home'],
    ['another scheme', 'ftp://news.example.co.uk/world/prisoners-come-home'],
    ['nothing readable', 'https://[broken'],
    ['nothing', ''],
  ])('does not believe %s', (_, canonical) => {
    expect(believed(canonical)).toBe(false)
    expect(pageAddress(final, canonical).key).toBe('news.example.co.uk/world/2026/02/05/prisoners-come-home')
  })

  it('does not believe a neighbour on a shared host', () => {
    expect(believed('https://b.github.io/a-long-slug', 'https://a.github.io/a-long-slug')).toBe(false)
  })

  it('does not let an entry of a live page become the live page, or an id vanish', () => {
    expect(
      believed('https://example.org/war-live-updates', 'https://example.org/war-live-updates/prisoners-come-home'),
    ).toBe(false)
    expect(believed('https://example.org/news.php', 'https://example.org/news.php?nid=5')).toBe(false)
  })
})

describe('hostOf', () => {
  it('is host and port, the unit of politeness', () => {
    expect(hostOf('https://News.Example.org:443/a')).toBe('news.example.org')
    expect(hostOf('http://127.0.0.1:8080/')).toBe('127.0.0.1:8080')
    expect(hostOf('nonsense')).toBe('')
  })
})
