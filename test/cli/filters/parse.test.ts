import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseFilter } from '../../../src/cli/filters/parse.js'
import { channelPage } from '../../sources/channel.js'

const FEED = `<rss version="2.0"><channel><item><title>Swap</title><link>/a</link><guid isPermaLink="false">1</guid>
  <pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate></item></channel></rss>`

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-parse-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('parley parse', () => {
  const entry = {
    title: 'Swap',
    link: 'https://news.example/a',
    id: '1',
    published: '2026-02-05T14:00:00.000Z',
    updated: null,
    summary: null,
  }

  it('reads the text of a line', async () => {
    const answer = await parseFilter({ id: 7, body: FEED, url: 'https://news.example/feed' })
    expect(answer).toEqual({ id: 7, entries: [entry], error: null, ms: expect.any(Number) })
  })

  it('tells a sitemap and a channel by what they are', async () => {
    const map = '<urlset><url><loc>https://news.example/a</loc><lastmod>2026-02-05T14:00:00Z</lastmod></url></urlset>'
    expect(await parseFilter({ id: 1, body: map })).toMatchObject({
      error: null,
      entries: [{ link: 'https://news.example/a', published: '2026-02-05T14:00:00.000Z' }],
    })
    const channel = channelPage([{ id: 5, text: 'Words.<br/>More.' }])
    expect(await parseFilter({ id: 1, body: channel, url: 'https://t.me/s/harbour_desk' })).toMatchObject({
      entries: [{ title: 'Words.', link: 'https://t.me/harbour_desk/5', text: 'Words.\n\nMore.' }],
    })
  })

  it('reads other kinds by the options of the line, and says where these are wrong', async () => {
    const line = { id: 1, body: '{"list":[{"t":"Swap","u":"/a"}]}', url: 'https://news.example/api', kind: 'json' }
    const options = { items: 'list', title: 't', link: 'u' }
    expect(await parseFilter({ ...line, options })).toMatchObject({
      entries: [{ title: 'Swap', link: 'https://news.example/a' }],
    })
    expect(await parseFilter(line)).toEqual({ id: 1, error: expect.stringContaining('"kind" is one of feed, sitemap') })
  })

  it('reads the file that a line names, in its charset and at its place', async () => {
    const path = join(folder, 'feed.xml')
    await writeFile(path, Buffer.from(FEED.replace('Swap', 'Échange'), 'latin1'))
    const answer = await parseFilter({
      id: 'a',
      path,
      contentType: 'text/xml; charset=iso-8859-1',
      contentLocation: 'https://news.example/moved/feed',
    })
    expect(answer).toMatchObject({ id: 'a', entries: [{ ...entry, title: 'Échange' }], error: null })
  })

  it('dates an entry by its last change where it gives no other date', async () => {
    const body = FEED.replace(/pubDate/g, 'updated')
    const answer = await parseFilter({ id: 1, body })
    expect(answer).toMatchObject({ entries: [{ published: entry.published, updated: entry.published, link: '/a' }] })
  })

  it('says what is no feed, and what is no file', async () => {
    expect(await parseFilter({ id: 1, body: '<html><title>Hello</title></html>' })).toMatchObject({
      entries: [],
      error: expect.stringContaining('an HTML page, not a feed: “Hello”'),
    })
    const path = join(folder, 'nowhere.xml')
    expect(await parseFilter({ id: 1, path })).toMatchObject({ entries: [], error: `${path}: there is no such file` })
    expect(await parseFilter({ id: 1, path: folder })).toMatchObject({ error: expect.stringContaining('EISDIR') })
  })

  it.each([
    [{ id: 2 }, 'one of "path" (a file) and "body" (the text itself) is wanted'],
    [{ id: 2, path: 'a', body: 'b' }, 'one of "path"'],
    [{ id: 2, body: 5 }, 'body: '],
    [{ id: 2, body: 'x', url: 5 }, 'url: '],
  ])('says what is wrong with the line %j', async (line, words) => {
    expect(await parseFilter(line)).toMatchObject({ id: 2, error: expect.stringContaining(words) })
  })
})
