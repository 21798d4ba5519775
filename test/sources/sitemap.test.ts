import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readSource } from '../../src/sources/read.js'
import { newestSitemaps } from '../../src/sources/sitemap-index.js'

const URLSET =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">'

const news = (n: number, more = '') =>
  `<url><loc>https://press.example/news/${n}?a=1&amp;b=2</loc><lastmod>2026-02-05T12:0${n}:00+02:00</lastmod>${more}<news:news><news:publication><news:name>Press</news:name><news:language>en</news:language></news:publication><news:publication_date>2026-02-05T09:0${n}:00Z</news:publication_date><news:title><![CDATA[Report ${n} & more]]></news:title><news:keywords>swap, talks</news:keywords></news:news></url>`

async function read(body: Uint8Array | string, url = 'https://press.example/news.xml') {
  const reading = await readSource({
    bytes: typeof body === 'string' ? Buffer.from(body) : body,
    contentType: 'application/xml',
    contentLocation: null,
    url,
    way: { kind: 'sitemap' },
  })
  if (reading.kind !== 'source') throw new Error(reading.reason)
  return reading.source
}

describe('a sitemap of news', () => {
  it('gives title, address, both times and keywords, the newest first', async () => {
    const { entries } = await read(`<?xml version="1.0" encoding="UTF-8"?>${URLSET}${news(1)}${news(2)}</urlset>`)
    expect(entries).toEqual(
      [2, 1].map((n) => ({
        title: `Report ${n} & more`,
        link: `https://press.example/news/${n}?a=1&b=2`,
        id: `https://press.example/news/${n}?a=1&b=2`,
        published: new Date(`2026-02-05T09:0${n}:00Z`),
        updated: new Date(`2026-02-05T10:0${n}:00Z`),
        summary: 'swap, talks',
      })),
    )
  })

  it('keeps addresses and titles of pictures apart from those of the page', async () => {
    const image =
      '<image:image><image:loc>https://press.example/i.jpg</image:loc><image:title>A picture</image:title></image:image>'
    const { entries } = await read(`${URLSET}${news(1, image)}</urlset>`)
    expect(entries).toMatchObject([{ title: 'Report 1 & more', link: 'https://press.example/news/1?a=1&b=2' }])
  })

  it('reads other prefixes, none, and damage around a record', async () => {
    const odd = news(3).replaceAll('news:', 'n:')
    const unclosed = news(4).replace('</news:title>', '').replace('</url>', '')
    const { entries } = await read(`${URLSET}${odd}${unclosed}${news(5)}<url><loc>https://press.example/hal`)
    expect(entries.map(({ link }) => link?.slice(-9, -8))).toEqual(['5', '4', '3'])
  })

  it('loses nothing of the next record to a picture that is never closed', async () => {
    const { entries } = await read(
      `${URLSET}${news(1, '<image:image><image:loc>https://press.example/i.jpg')}${news(2)}</urlset>`,
    )
    expect(entries[1]).toMatchObject({ title: 'Report 2 & more', published: new Date('2026-02-05T09:02:00Z') })
  })

  it('is empty, not broken, on a quiet day', async () => {
    expect(await read(`${URLSET}</urlset>`)).toMatchObject({ entries: [], notes: [] })
  })
})

describe('a sitemap without news', () => {
  const plain = (n: number, lastmod: string | null) =>
    `<url><loc>https://press.example/a/${n}</loc>${lastmod === null ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`

  it('gives what changed last, says what has no time, and passes over the front page', async () => {
    const body = `${URLSET}<url><loc>https://press.example/</loc><lastmod>2026-02-06</lastmod></url>${plain(1, '2026-02-04')}${plain(2, '2026-02-05T10:00:00Z')}${plain(3, null)}</urlset>`
    const source = await read(body)
    expect(source.entries.map(({ link, updated }) => [link, updated?.toISOString()])).toEqual([
      ['https://press.example/a/2', '2026-02-05T10:00:00.000Z'],
      ['https://press.example/a/1', '2026-02-04T00:00:00.000Z'],
    ])
    expect(source.notes).toEqual(['2 of its 4 addresses have no time of change and were left out'])
  })

  it('gives a bounded number of a large one', async () => {
    const all = Array.from({ length: 5000 }, (_, n) =>
      plain(n, new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()),
    )
    const { entries } = await read(`${URLSET}${all.join('')}</urlset>`)
    expect(entries).toHaveLength(200)
    expect(entries[0]?.link).toBe('https://press.example/a/4999')
  })

  it('is refused where nothing in it says what is new', async () => {
    await expect(read(`${URLSET}${plain(1, null)}</urlset>`)).rejects.toThrow('nothing in it says what is new')
  })
})

describe('an index of sitemaps', () => {
  const index = (...lines: readonly (readonly [string, string?])[]) =>
    `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines.map(([loc, at]) => `<sitemap><loc>${loc}</loc>${at === undefined ? '' : `<lastmod>${at}</lastmod>`}</sitemap>`).join('')}</sitemapindex>`

  it('leads on to the newest few on its own host', async () => {
    const source = await read(
      index(
        ['https://press.example/m-1.xml', '2026-01-01'],
        ['https://press.example/m-2.xml', '2026-02-05'],
        ['https://other.example/m.xml', '2026-02-06'],
        ['/m-3.xml', '2026-02-04'],
        ['https://press.example/m-4.xml', '2026-02-03'],
      ),
    )
    expect(source.entries).toEqual([])
    expect(source.further).toEqual([2, 3, 4].map((n) => `https://press.example/m-${n}.xml`))
    expect(source.notes).toEqual(['1 sitemaps of its index are on other hosts and were left out'])
  })

  const chosen = (...paths: readonly string[]) =>
    newestSitemaps(
      paths.map((path) => ({ url: `https://press.example/${path}`, changed: null })),
      'https://press.example/sitemap.xml',
    ).chosen.map((url) => url.slice('https://press.example/'.length))

  it('prefers names of news to others, and those to authors and pictures', () => {
    expect(chosen('authors.xml', 'images.xml', 'main.xml', 'news-sitemap.xml')).toEqual([
      'news-sitemap.xml',
      'main.xml',
      'authors.xml',
    ])
  })

  it('takes days in names for times, and both ends where nothing tells', () => {
    expect(chosen('s-2025-12.xml', 's-2026-02.xml', 's-2026-01.xml', 's-2024-12.xml')).toEqual([
      's-2026-02.xml',
      's-2026-01.xml',
      's-2025-12.xml',
    ])
    expect(chosen('s-1.xml', 's-2.xml', 's-3.xml', 's-4.xml', 's-5.xml')).toEqual(['s-1.xml', 's-5.xml', 's-2.xml'])
  })

  it('is refused where it leads nowhere', async () => {
    await expect(read(index(['https://other.example/m.xml']))).rejects.toThrow('names none on its own host')
  })
})

describe('packed sources', () => {
  const body = `${URLSET}${news(1)}</urlset>`

  it('are unpacked whatever the transport said, twice at the most', async () => {
    expect((await read(gzipSync(body))).entries).toHaveLength(1)
    expect((await read(gzipSync(gzipSync(body)))).entries).toHaveLength(1)
    await expect(read(gzipSync(gzipSync(gzipSync(body))))).rejects.toThrow('packed more than 2 times')
  })

  it('are read as far as they go where they were cut off', async () => {
    const packed = gzipSync(
      `${URLSET}${Array.from({ length: 2000 }, (_, n) => news(n % 10, `<x>${Math.sin(n)}</x>`)).join('')}`,
    )
    expect((await read(packed.subarray(0, packed.length / 2))).entries.length).toBeGreaterThan(100)
  })

  it('do not grow without bound', async () => {
    await expect(read(gzipSync(Buffer.alloc(80_000_000)))).rejects.toThrow('unpacks to more than 50 MB')
    await expect(read(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7]))).rejects.toThrow('cannot be unpacked')
  })
})

describe('what is no sitemap', () => {
  it('is named, with what to do', async () => {
    await expect(read('<rss version="2.0"><channel><title>F</title></channel></rss>')).rejects.toThrow(
      'a feed, not a sitemap: set its kind to feed',
    )
    await expect(read('<html><title>Oops</title><p>Not here')).rejects.toThrow('an HTML page, not a sitemap')
  })
})
