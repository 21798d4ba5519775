import { describe, expect, it } from 'vitest'
import { type PageInput, readPage } from '../../../src/articles/read/page.js'

const TEXT = [
  '<p>The two delegations met for the third time on Monday, in the same hall and around the same table as before.</p>',
  '<p>Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.</p>',
  '<p>A spokesman said that the talks would go on, and that he hoped for an exchange before the spring was over.</p>',
].join('')

function read(head: string, body = `<div>${TEXT}</div>`, more: Partial<PageInput> = {}) {
  const bytes = `<html${more.contentType ?? ''}><head>${head}</head><body>${body}</body></html>`
  const outcome = readPage({ url: 'https://www.example.org/world/third-meeting', ...more, bytes, contentType: null })
  if (outcome.kind !== 'article') throw new Error(outcome.reason)
  return outcome.reading
}

const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const raw = (json: string) => `<script type="application/ld+json">${json}</script>`
const minute = (date: Date | null) => date?.toISOString().slice(0, 16) ?? null

describe('linked data', () => {
  const published = (head: string) => minute(read(head).published)

  it('is that of the page, not that of its neighbours', () => {
    const about = (url: string, day: string) => ({ '@type': 'NewsArticle', headline: url, url, datePublished: day })
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        about('https://www.example.org/world/first', '2026-02-01T10:00:00Z'),
        about('http://example.org/world/third-meeting/?ref=x', '2026-02-05T10:00:00Z'),
      ],
    }
    expect(published(linked(graph))).toBe('2026-02-05T10:00')
    const main = {
      '@type': 'WebPage',
      mainEntity: { '@type': 'http://schema.org/ReportageNewsArticle', datePublished: '2026-02-05T10:00:00Z' },
    }
    expect(published(linked([main]))).toBe('2026-02-05T10:00')
  })

  it('is completed from what is said of the page itself', () => {
    const data = [
      { '@type': 'WebPage', datePublished: '2026-02-05T10:00:00Z', inLanguage: 'xx', publisher: { '@id': '#p' } },
      { '@type': ['Thing', 'NewsArticle'], headline: 'Third meeting' },
      { '@type': 'Organization', '@id': '#p', name: 'The Daily' },
    ]
    const reading = read(linked(data))
    expect([minute(reading.published), reading.siteName]).toEqual(['2026-02-05T10:00', 'The Daily'])
  })

  it.each([
    ['a trailing comma', '{"@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z",}'],
    [
      'a line break in a text',
      '{"@type":"NewsArticle","headline":"Third\nmeeting","datePublished":"2026-02-05T10:00:00Z"}',
    ],
    ['a comment', '/* made by a plugin */{"@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z"}'],
    ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z"}\n//]]>'],
    [
      'two objects without a list',
      '{"@type":"WebSite","name":"x"}{"@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z"}',
    ],
    [
      'escaped quotes',
      '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2026-02-05T10:00:00Z&quot;}',
    ],
    [
      'a quote within a text',
      '{"@type":"NewsArticle","headline":"The "third" meeting","datePublished":"2026-02-05T10:00:00Z"}',
    ],
    [
      'an end that is cut off',
      '{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z","articleBody":"The two',
    ],
    ['a semicolon', '{"@type":"NewsArticle","datePublished":"2026-02-05T10:00:00Z"};'],
  ])('is read in spite of %s', (_, json) => {
    expect(published(raw(json))).toBe('2026-02-05T10:00')
  })

  it('is passed over where it is nothing', () => {
    for (const json of ['', '{', 'null', '[]', '"x"', '{"@type":5}', '<b>']) expect(published(raw(json))).toBeNull()
  })

  it.each([
    ['comments without an end', '/*'.repeat(400_000)],
    ['comments without number', `{${'/**/'.repeat(200_000)}`],
    ['a bracket and nothing after it', `{"a":1}${' '.repeat(900_000)}x`],
    ['brackets without number', '['.repeat(900_000)],
    ['a text without an end', `{"@type":"NewsArticle",${'"headline":"x'.repeat(60_000)}`],
    ['objects in a row', '{"@type":"NewsArticle"}'.repeat(40_000)],
  ])('is bounded in what it may cost: %s', (_, json) => {
    expect(published(raw(json))).toBeNull()
  })

  it('gives seconds since 1970, and authors by reference', () => {
    const data = {
      '@graph': [
        { '@type': 'NewsArticle', datePublished: 1770301200, author: { '@id': '#a' } },
        { '@type': 'Person', '@id': '#a', name: 'Ann Teller' },
      ],
    }
    const reading = read(linked(data))
    expect([minute(reading.published), reading.byline]).toEqual(['2026-02-05T14:20', 'Ann Teller'])
  })
})

describe('dates in the markup', () => {
  const published = (head: string, before = '', more: Partial<PageInput> = {}) =>
    minute(read(head, `<div>${before}</div><div>${TEXT}</div>`, more).published)

  it.each([
    ['article:published_time', '<meta property="article:published_time" content="2026-02-05T10:00:00Z">'],
    ['the same under the wrong attribute', '<meta name="article:published_time" content="2026-02-05T10:00:00Z">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-02-05T10:00:00Z">'],
    ['DCTERMS', '<meta name="dcterms.created" content="2026-02-05T10:00:00Z">'],
    ['microdata in the head', '<meta itemprop="datePublished" content="2026-02-05T10:00:00Z">'],
    ['a date in words', '<meta name="date" content="5 февраля 2026 г. 13:00 МСК">'],
  ])('%s', (_, head) => {
    expect(published(head)).toBe('2026-02-05T10:00')
  })

  it.each([
    ['microdata', '<span itemprop="datePublished" content="2026-02-05T10:00:00Z"></span>'],
    ['RDFa', '<span property="schema:datePublished" content="2026-02-05T10:00:00Z"></span>'],
    ['time', '<time datetime="2026-02-05T10:00:00Z">yesterday</time>'],
    ['time without an attribute', '<time>5 February 2026, 10:00 GMT</time>'],
    ['a clock that only the text of time gives', '<time datetime="2026-02-05">5 Feb 2026, 10:00 GMT</time>'],
    ['hAtom', '<abbr class="published" title="2026-02-05T10:00:00Z">5 February</abbr>'],
    [
      'the time that says that it is it',
      '<time datetime="2026-02-09T10:00:00Z" class="updated">x</time><time datetime="2026-02-05T10:00:00Z" class="entry-date published">x</time>',
    ],
    [
      'the time after the headline',
      '<time datetime="2026-02-01T10:00:00Z">x</time><h1>Third</h1><time datetime="2026-02-05T10:00:00Z">x</time>',
    ],
  ])('%s', (_, before) => {
    expect(published('', before)).toBe('2026-02-05T10:00')
  })

  it('tells changes from publications', () => {
    const both =
      '<time class="updated" datetime="2026-02-06T10:00:00Z">x</time><time datetime="2026-02-05T10:00:00Z">x</time>'
    const reading = read('', `<h1>Third</h1><div>${both}</div><div>${TEXT}</div>`)
    expect([minute(reading.published), minute(reading.modified)]).toEqual(['2026-02-05T10:00', '2026-02-06T10:00'])
  })

  it('says how exact the date is', () => {
    const exactly = (content: string) => read(`<meta name="date" content="${content}">`).publishedTo
    expect(['2026-02-05', '2026-02-05T10:00:00', '2026-02-05T10:00:00Z'].map(exactly)).toEqual([
      'day',
      'local',
      'instant',
    ])
    expect(read('').publishedTo).toBeNull()
  })
})

describe('dates that people read', () => {
  const page = (above: string, below: string) =>
    `<p>${above}</p><h1>Third meeting</h1><p>${below}</p><div>${TEXT}</div>`
  const shown = (above: string, below: string, more: Partial<PageInput> = {}) => {
    const reading = read('<title>Third meeting</title>', page(above, below), more)
    return [minute(reading.published), minute(reading.modified)]
  }

  it.each([
    ['English', 'By Ann Teller | Published 5 February 2026, 14:20'],
    ['Russian', '5 февраля 2026, 14:20'],
    ['Ukrainian', 'Четвер, 5 лютого 2026, 14:20'],
    ['German', '05.02.2026, 14:20 Uhr'],
    ['French', 'Publié le 5 février 2026 à 14h20'],
    ['Spanish', '5 de febrero de 2026 - 14:20 h'],
    ['Italian', '5 febbraio 2026, ore 14.20'],
    ['Portuguese', 'Publicado em 05/02/2026 às 14h20'],
    ['Polish', '5 lutego 2026, godz. 14.20'],
    ['Turkish', 'Giriş: 05.02.2026 - 14:20'],
    ['Arabic', 'نشر في ٥ فبراير ٢٠٢٦ الساعة ١٤:٢٠'],
    ['Chinese', '2026年2月5日 14:20 来源：日报'],
  ])('in %s', (_, below) => {
    expect(shown('', below)).toEqual(['2026-02-05T14:20', null])
  })

  it('are those at the headline, not that of today at the top of the site', () => {
    expect(shown('Friday, 6 February 2026', '5 February 2026, 14:20')[0]).toBe('2026-02-05T14:20')
    expect(shown('5 February 2026, 14:20', 'By Ann Teller')[0]).toBe('2026-02-05T14:20')
    expect(shown('Friday, 6 February 2026</p><p>5 February 2026, 14:20', 'By Ann Teller')[0]).toBe('2026-02-05T14:20')
  })

  it('tell publication from change', () => {
    expect(shown('', 'Published 5 February 2026, 14:20. Updated 6 February 2026, 9:05')).toEqual([
      '2026-02-05T14:20',
      '2026-02-06T09:05',
    ])
    expect(shown('', 'Updated 6 February 2026, 9:05')).toEqual(['2026-02-06T09:05', null])
  })

  it('are counted from the day of fetching, and left alone where that is unknown', () => {
    const fetched = new Date('2026-02-05T16:30:00Z')
    expect(shown('', '2 hours ago', { fetched })[0]).toBe('2026-02-05T14:30')
    expect(shown('', 'вчера, 14:20', { fetched })[0]).toBe('2026-02-04T14:20')
    expect(shown('', '5 лютого, 14:20', { fetched })[0]).toBe('2026-02-05T14:20')
    expect(shown('', 'вчера, 14:20')[0]).toBeNull()
    expect(shown('', '5 лютого, 14:20', { url: 'https://example.org/2026/02/05/third' })[0]).toBe('2026-02-05T14:20')
  })

  it('are not taken out of a sentence, or from a list of other news', () => {
    expect(shown('', 'The treaty of 5 February 2021 was signed in the old town hall.')[0]).toBeNull()
    const others = '<ul><li>4 March 2024, 10:00 Another story</li></ul>'
    expect(minute(read('<title>Third meeting</title>', page('', '') + others).published)).toBeNull()
  })

  it('stand below the text where they say what they are', () => {
    const body = `${page('', '')}<p>Опубликовано: 5 февраля 2026, 14:20</p>`
    expect(minute(read('<title>Third meeting</title>', body).published)).toBe('2026-02-05T14:20')
  })

  it('begin with the month only in America', () => {
    const american = (lang: string, url?: string) =>
      minute(
        read(
          `<title>Third meeting</title><meta http-equiv="content-language" content="${lang}">`,
          page('', '02/05/2026 2:20 pm'),
          url ? { url } : {},
        ).published,
      )
    expect(american('en-US')).toBe('2026-02-05T14:20')
    expect(american('en')).toBe('2026-02-05T14:20')
    expect(american('en', 'https://example.ie/a-story')).toBe('2026-05-02T14:20')
    expect(american('en-GB')).toBe('2026-05-02T14:20')
    expect(american('es-US')).toBe('2026-05-02T14:20')
  })
})

describe('signals', () => {
  const signals = (head: string, more: Partial<PageInput> = {}) => read(head, undefined, more).signals
  const closed = (free: unknown, more: object = {}) =>
    linked({ '@type': 'NewsArticle', isAccessibleForFree: free, ...more })

  it.each([
    ['nothing', '', null],
    ['false', closed(false), 'paid'],
    ['"False"', closed('False'), 'paid'],
    ['an address', closed('https://schema.org/False'), 'paid'],
    ['true', closed(true), 'free'],
    ['a closed part', closed(true, { hasPart: { isAccessibleForFree: 'false', cssSelector: '.rest' } }), 'paid'],
    ['a tier', '<meta property="article:content_tier" content="locked">', 'paid'],
    ['a metered tier', `${closed(true)}<meta property="article:content_tier" content="metered">`, 'metered'],
    ['a free tier', '<meta property="article:content_tier" content="free">', 'free'],
    ['a lock', '<meta name="isPremium" content="true">', 'paid'],
    ['no lock', '<meta name="paywall" content="false">', 'free'],
  ])('say how much is open: %s', (_, head, access) => {
    expect(signals(head)?.access).toBe(access)
  })

  it('keep what robots are told, in the page and in the header', () => {
    const headers = {
      robots: 'noarchive, max-snippet: 50, googlebot: noindex, nofollow',
      link: null,
      tdmReservation: null,
      tdmPolicy: null,
    }
    expect(signals('<meta name="ROBOTS" content="NoIndex,  nosnippet">', { headers })?.robots).toEqual([
      'max-snippet: 50',
      'noarchive',
      'noindex',
      'nosnippet',
    ])
    expect(signals('<meta name="robots" content="none">')?.robots).toEqual(['nofollow', 'noindex'])
    expect(signals('')?.robots).toEqual([])
  })

  it('keep what is said of text and data mining, the page before the header', () => {
    const headers = { robots: null, link: null, tdmReservation: '1', tdmPolicy: 'https://example.org/p' }
    const tdm = (head: string, more: Partial<PageInput> = {}) => {
      const { tdmReserved, tdmPolicy } = signals(head, more) ?? {}
      return [tdmReserved, tdmPolicy]
    }
    expect(tdm('')).toEqual([null, null])
    expect(tdm('', { headers })).toEqual([true, 'https://example.org/p'])
    expect(tdm('<meta name="tdm-reservation" content="0">', { headers })).toEqual([false, 'https://example.org/p'])
    expect(tdm('<meta name="tdm-reservation" content="1"><meta name="tdm-policy" content="/p.json">')).toEqual([
      true,
      '/p.json',
    ])
  })

  it('are told of a page without an article, too', () => {
    const outcome = readPage({
      url: 'https://example.org/a',
      contentType: null,
      bytes:
        '<head><meta name="robots" content="noindex"><link rel="amphtml" href="/a/amp"></head><body><p>Subscribe</p></body>',
    })
    expect(outcome.kind === 'no-article' && [outcome.signals?.robots, outcome.links?.amp]).toEqual([
      ['noindex'],
      'https://example.org/a/amp',
    ])
  })
})

describe('the name of the site', () => {
  it('is no address', () => {
    expect(read('<meta property="og:site_name" content="https://example.org">').siteName).toBeNull()
    expect(
      read(
        '<meta property="og:site_name" content="https://example.org"><meta name="application-name" content="The Daily">',
      ).siteName,
    ).toBe('The Daily')
  })

  it('is that of the site in linked data, where no publisher is named', () => {
    expect(
      read(
        linked([
          { '@type': 'NewsArticle', headline: 'x' },
          { '@type': 'WebSite', name: 'The Daily' },
        ]),
      ).siteName,
    ).toBe('The Daily')
  })
})

describe('language as declared', () => {
  it.each([
    ['uk', 'uk'],
    ['uk-UA', 'uk'],
    ['ua', 'uk'],
    ['iw', 'he'],
    ['nb_NO', 'no'],
    ['english', null],
  ])('%s', (declared, language) => {
    const head = `<meta http-equiv="content-language" content="${declared}">`
    // Words of no language, so that the text decides nothing.
    const body = `<div>${'<p>Bvk gvb 12 34, kvg 56 bgv gkb 78 vbg 90 kgb vgk 11 bkv, gbv 12 vkb 13 kbg 14 bvg 15 gvk 16 vbk 17 kvb 18 gkv 19 bgk 20.</p>'.repeat(5)}</div>`
    expect(read(head, body).language).toBe(language)
  })
})
