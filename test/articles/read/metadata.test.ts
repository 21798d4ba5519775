import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'

const TEXT = [
  '<p>The two delegations met for the third time on Monday, in the same hall and around the same table as before.</p>',
  '<p>Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.</p>',
  '<p>A spokesman said that the talks would go on, and that he hoped for an exchange before the spring was over.</p>',
].join('')

function read(head: string, body = `<div>${TEXT}</div>`, url = 'https://www.example.org/world/third-meeting') {
  const outcome = readPage({ url, bytes: `<html><head>${head}</head><body>${body}</body></html>`, contentType: null })
  if (outcome.kind !== 'article') throw new Error(outcome.reason)
  return outcome.reading
}

const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('title', () => {
  it.each([
    ['the site after a bar', '<title>Third meeting ends | Example</title>', '', 'Third meeting ends'],
    ['the site before a dash', '<title>Example – Third meeting ends</title>', '', 'Third meeting ends'],
    ['a dash that is its own', '<title>Talks – the third meeting – end</title>', '', 'Talks – the third meeting – end'],
    [
      'an h1 that the window confirms',
      '<title>Third meeting ends - News - The Daily</title>',
      '<h1>Third meeting ends</h1>',
      'Third meeting ends',
    ],
    [
      'an h1 that is the site',
      '<title>Third meeting ends</title><meta property="og:site_name" content="The Daily">',
      '<h1>The Daily</h1>',
      'Third meeting ends',
    ],
    [
      'Open Graph',
      '<title>x</title><meta property="og:title" content="Third meeting &amp;amp; no end">',
      '',
      'Third meeting & no end',
    ],
    [
      'linked data',
      `${linked({
        '@graph': [
          { '@type': 'WebSite', name: 'Example' },
          { '@type': ['NewsArticle'], headline: 'Third meeting' },
        ],
      })}`,
      '',
      'Third meeting',
    ],
    ['nothing but an h1', '', '<h1>Third meeting</h1>', 'Third meeting'],
  ])('is found beside %s', (_, head, before, title) => {
    expect(read(head, `${before}<div>${TEXT}</div>`).title).toBe(title)
  })
})

describe('dates', () => {
  const published = (head: string, body?: string, url?: string) =>
    read(head, body, url).published?.toISOString() ?? null

  it('come from linked data first, with their zone', () => {
    const both = linked({
      '@type': 'NewsArticle',
      datePublished: '2026-02-05T10:00:00+02:00',
      dateModified: '2026-02-05T12:00:00Z',
    })
    const reading = read(`${both}<meta property="article:published_time" content="2026-02-06T00:00:00Z">`)
    expect([reading.published, reading.modified]).toEqual([
      new Date('2026-02-05T08:00:00Z'),
      new Date('2026-02-05T12:00:00Z'),
    ])
  })

  it('come from meta, microdata, time elements, a visible line, and the URL, in this order', () => {
    const meta = '<meta property="article:published_time" content="2026-02-01T10:00:00Z">'
    const micro = '<span itemprop="datePublished" content="2026-02-02T10:00:00Z"></span>'
    const time = '<time datetime="2026-02-03T10:00:00Z">3 Feb</time>'
    const line = '<p>4 лютого 2026, 10:00</p>'
    const at = (before: string) => `<div>${before}</div><div>${TEXT}</div>`
    expect(published(meta, at(micro + time + line))).toBe('2026-02-01T10:00:00.000Z')
    expect(published('', at(micro + time + line))).toBe('2026-02-02T10:00:00.000Z')
    expect(published('', at(time + line))).toBe('2026-02-03T10:00:00.000Z')
    expect(published('', at(line))).toBe('2026-02-04T10:00:00.000Z')
    expect(published('', undefined, 'https://example.org/2026/02/05/third-meeting')).toBe('2026-02-05T00:00:00.000Z')
    expect(published('')).toBeNull()
  })

  it('follow the day in the URL where metadata carries an old one', () => {
    const old =
      '<meta property="article:published_time" content="2019-03-05T10:00:00Z"><meta name="date" content="2026-03-05T09:30:00Z">'
    expect(published(old, undefined, 'https://example.org/2026/03/05/third-meeting')).toBe('2026-03-05T09:30:00.000Z')
    expect(published(old)).toBe('2019-03-05T10:00:00.000Z')
  })

  it('take the claim that has a time and a zone, of those that mean one day', () => {
    const head = `${linked({ '@type': 'NewsArticle', datePublished: '2026-02-05' })}<meta name="date" content="2026-02-05T21:15:00+03:00">`
    expect(published(head)).toBe('2026-02-05T18:15:00.000Z')
  })

  it('are never the epoch, and never changed before they were published', () => {
    expect(published('<meta property="article:published_time" content="1970-01-01T00:00:00Z">')).toBeNull()
    const reversed = read(
      '<meta property="article:published_time" content="2026-02-05T10:00:00Z"><meta property="article:modified_time" content="2026-02-01T10:00:00Z">',
    )
    expect(reversed.modified).toBeNull()
  })
})

describe('the rest', () => {
  it('names authors once, without addresses', () => {
    const data = linked({
      '@type': 'NewsArticle',
      author: [{ name: 'Ann Teller' }, { name: 'ANN TELLER' }, { name: 'https://example.org/a' }],
    })
    expect(read(data).byline).toBe('ANN TELLER')
    expect(read('<meta name="author" content="By Jo Smith">').byline).toBe('Jo Smith')
    expect(read('').byline).toBeNull()
  })

  it('names the site', () => {
    expect(read('<meta property="og:site_name" content="The Daily">').siteName).toBe('The Daily')
    expect(read('<title>Third meeting ends | Example</title>').siteName).toBe('Example')
  })

  it('gives the declared canonical URL as an absolute one', () => {
    expect(read('<link rel="canonical" href="/world/a?b=c">').declaredCanonical).toBe(
      'https://www.example.org/world/a?b=c',
    )
    expect(read('<meta property="og:url" content="https://example.org/a">').declaredCanonical).toBe(
      'https://example.org/a',
    )
    expect(read('<link rel="canonical" href="javascript:alert(1)">').declaredCanonical).toBeNull()
  })

  it('goes by the language of the text, and by the declared one where the text tells nothing', () => {
    const uk =
      '<div><p>Делегації зустрілися втретє, і список імен було прочитано двічі, повідомив секретар перемовин у понеділок.</p><p>Підписано нічого не було, проте сторони домовилися продовжити зустрічі наприкінці лютого, ще до весни.</p></div>'
    expect(read('<meta property="og:locale" content="ru_RU">', uk).language).toBe('uk')
  })
})
