import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceWay } from '../../src/domain/source.js'
import { readPost, readSource } from '../../src/sources/read.js'
import { channelPage } from './channel.js'

const SITEMAP = `<?xml version="1.0"?><urlset xmlns:news="n">${[1, 2, 3].map((n) => `<url><loc>https://p.example/${n}</loc><lastmod>2026-02-0${n}</lastmod><news:news><news:title>T ${n}</news:title><news:publication_date>2026-02-0${n}</news:publication_date></news:news></url>`).join('')}</urlset>`
const INDEX =
  '<sitemapindex><sitemap><loc>https://p.example/2026-02.xml</loc></sitemap><sitemap><loc>/b.xml</loc></sitemap></sitemapindex>'
const CHANNEL = channelPage([
  { id: 1, text: 'Обмен<br/>146 на 146', forwardedFrom: 'X' },
  { id: 2, text: 'Words', replyTo: 'Y', edited: true },
])
const LISTING =
  '<ul><li class="n"><a href="/1">One</a><time datetime="2026-02-05">5</time></li><li class="n"><a href="/2">Two</a></li></ul>'
const JSON_TEXT = JSON.stringify({
  list: [
    { t: 'A', u: '/1', d: 1770285600 },
    { t: 'B', u: '/2', d: '2026-02-05' },
  ],
})

const WAYS: readonly (readonly [string, SourceWay])[] = [
  [SITEMAP, { kind: 'sitemap' }],
  [INDEX, { kind: 'sitemap' }],
  [CHANNEL, { kind: 'telegram' }],
  [LISTING, { kind: 'listing', options: { item: 'li.n', link: 'a', title: null, date: 'time' } }],
  [
    JSON_TEXT,
    {
      kind: 'json',
      options: { items: 'list', title: 't', link: '{u}', id: null, date: 'd', updated: null, summary: 't' },
    },
  ],
]

const share = fc.double({ min: 0, max: 1, noNaN: true })
const JUNK = [
  '<',
  '>',
  '&',
  '"',
  "'",
  '\0',
  '<![CDATA[',
  ']]>',
  '<!--',
  '</url>',
  '<url>',
  '</div>',
  '<div class="',
  '\ud800',
  '&#x110000;',
  '{',
  '[',
  '__proto__',
  '<script>',
  '1e999',
]
const mutation = fc.oneof(
  fc.tuple(share, fc.constantFrom(...JUNK)).map(
    ([at, junk]) =>
      (text: string) =>
        text.slice(0, at * text.length) + junk + text.slice(at * text.length),
  ),
  fc.tuple(share, fc.integer({ min: 1, max: 60 })).map(
    ([at, length]) =>
      (text: string) =>
        text.slice(0, at * text.length) + text.slice(at * text.length + length),
  ),
  share.map((at) => (text: string) => text.slice(0, at * text.length)),
  fc.tuple(share, share).map(
    ([from, to]) =>
      (text: string) =>
        text + text.slice(from * text.length, to * text.length),
  ),
)

describe('damaged sources of every kind', () => {
  it('never break their reader, and give entries of the agreed form', async () => {
    const url = 'https://p.example/s/harbour_desk'
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...WAYS),
        fc.array(mutation, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async ([text, way], mutations, packed) => {
          const damaged = mutations.reduce((so, mutate) => mutate(so), text)
          const bytes = packed ? gzipSync(damaged) : Buffer.from(damaged)
          const reading = await readSource({ bytes, contentType: null, contentLocation: null, url, way })
          readPost({ bytes, contentType: null })
          if (reading.kind === 'unreadable') {
            expect(reading.reason).toMatch(/\S/)
            return
          }
          for (const entry of reading.source.entries) {
            expect(typeof entry.title).toBe('string')
            if (entry.published !== null) expect(entry.published.getTime()).not.toBeNaN()
            if (entry.post !== undefined) expect(entry.post.text).toMatch(/\S/)
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  it('are left in bounded time, however they are nested', async () => {
    const deep = `${'<div>'.repeat(200_000)}<li class="n"><a href="/1">x</a>${'</span>'.repeat(200_000)}`
    const way = WAYS[3]?.[1] ?? { kind: 'feed' }
    const reading = await readSource({
      bytes: deep,
      contentType: null,
      contentLocation: null,
      url: 'https://p.example/',
      way,
    })
    expect(reading.kind).toBe('unreadable')
    const inside = await readSource({
      bytes: `<li class="n"><a href="/1">One</a>${'<div>'.repeat(50_000)}More`,
      contentType: null,
      contentLocation: null,
      url: 'https://p.example/',
      way: { kind: 'listing', options: { item: 'li.n', link: 'a', title: 'li', date: 'li' } },
    })
    expect(inside).toMatchObject({ kind: 'source', source: { entries: [{ title: 'One More' }] } })
    const wide = `<div class="tgme_widget_message" data-post="aaaa/1"${' x'.repeat(300_000)}><div class="tgme_widget_message_text">Words</div></div>`
    const channel = await readSource({
      bytes: wide,
      contentType: null,
      contentLocation: null,
      url: 'https://t.me/s/aaaa',
      way: { kind: 'telegram' },
    })
    expect(channel).toMatchObject({ kind: 'source', source: { entries: [{ post: { text: 'Words' } }] } })
  })
})
