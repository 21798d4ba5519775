import { afterAll, describe, expect, it } from 'vitest'
import { createThreads } from '../../src/threads/threads.js'

// The threads run what stands in dist/: "npm run build" comes first.

const PARAGRAPH =
  '<p>The delegations met again on Monday, and both sides said that the talks would go on for another week at least.</p>'
const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const page = (body: string) => ({
  url: 'https://example.org/news/a',
  bytes: bytes(`<html><head><title>A quiet week</title></head><body><h1>A quiet week</h1>${body}</body></html>`),
  contentType: 'text/html; charset=utf-8',
})
const feed = () => ({
  bytes: bytes(
    '<rss version="2.0"><channel><title>F</title><item><title>One</title><link>https://example.org/1</link></item></channel></rss>',
  ),
  contentType: 'application/rss+xml',
  contentLocation: null,
  url: 'https://example.org/feed.xml',
})

const threads = createThreads({ threads: 1, timeoutMs: 60_000, memoryMb: 512 })
afterAll(() => threads.close())

describe('threads', () => {
  it('read a page, and hand its dates back as dates', async () => {
    const dated = `<time datetime="2026-02-05T10:00:00+02:00">5 February</time>${PARAGRAPH.repeat(3)}`
    const read = await threads.readPage(page(dated))
    expect(read).toMatchObject({
      kind: 'article',
      reading: { title: 'A quiet week', published: new Date('2026-02-05T08:00:00Z'), language: 'en' },
    })
  })

  it('read a source', async () => {
    const parsed = await threads.parseSource(feed())
    expect(parsed).toMatchObject({ kind: 'source', source: { entries: [{ link: 'https://example.org/1' }] } })
  })

  it('let no feed wait behind pages', async () => {
    const order: string[] = []
    const heavy = page('<div><div>a,b, c</div><a href="/x">a link, and a comma</a></div>'.repeat(3000) + PARAGRAPH)
    const waiting = [
      threads.readPage({ ...heavy }),
      threads.readPage(page(PARAGRAPH)),
      threads.readPage(page(PARAGRAPH)),
    ]
    const pages = Promise.all(waiting).then(() => order.push('pages'))
    await threads.parseSource(feed()).then(() => order.push('feed'))
    await pages
    expect(order).toEqual(['feed', 'pages'])
  })
})
