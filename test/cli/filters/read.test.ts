import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readFilter } from '../../../src/cli/filters/read.js'

const HTML = `<html><head><title>Third meeting ends | Example</title><meta property="article:published_time" content="2026-02-05T10:00:00+02:00">
<meta name="author" content="Ann Teller"><link rel="canonical" href="/world/third-meeting"></head><body><div>
<p>The two delegations met for the third time on Monday, in the same hall and around the same table as before.</p>
<p>Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.</p></div></body></html>`
const TEXT = /^The two delegations .*\n\nNothing was signed, .*room\.$/s
const url = 'https://www.example.org/world/third-meeting?utm_source=x'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('the read filter', () => {
  it('reads markup that stands in the line', async () => {
    expect(await readFilter({ id: 7, url, html: HTML })).toEqual({
      id: 7,
      title: 'Third meeting ends',
      text: expect.stringMatching(TEXT),
      published: '2026-02-05T08:00:00.000Z',
      publishedTo: 'instant',
      standfirst: null,
      captions: [],
      related: [],
      entries: null,
      modified: null,
      language: 'en',
      byline: 'Ann Teller',
      canonicalUrl: 'https://www.example.org/world/third-meeting',
      siteName: 'Example',
      error: null,
      ms: expect.any(Number),
    })
  })

  it('reads a file as bytes, in the charset of the header', async () => {
    const htmlPath = join(folder, 'page.html')
    await writeFile(htmlPath, Buffer.from(HTML.replace('Ann Teller', 'Renée Teller'), 'latin1'))
    expect(await readFilter({ id: 'a', url, htmlPath, contentType: 'text/html; charset=iso-8859-1' })).toMatchObject({
      id: 'a',
      byline: 'Renée Teller',
      text: expect.stringMatching(TEXT),
    })
  })

  it('counts from when the page was fetched, and knows no publication in the future', async () => {
    const shown = HTML.replace(/<meta property[^>]*>/, '').replace('<div>', '<div><p>yesterday, 14:20</p>')
    expect(await readFilter({ id: 1, url, html: shown })).toMatchObject({ published: null })
    expect(await readFilter({ id: 2, url, html: shown, fetchedAt: '2026-02-05T12:00:00Z' })).toMatchObject({
      published: '2026-02-04T14:20:00.000Z',
      publishedTo: 'local',
    })
    expect(await readFilter({ id: 3, url, html: HTML }, new Date('2026-02-01T00:00:00Z'))).toMatchObject({
      published: null,
    })
    expect(await readFilter({ id: 4, url, html: HTML, fetchedAt: 'soon' })).toEqual({
      id: 4,
      error: expect.stringContaining('fetchedAt'),
    })
  })

  it('says what is wrong', async () => {
    expect(await readFilter({ id: 1, url, htmlPath: join(folder, 'none.html') })).toMatchObject({
      id: 1,
      text: '',
      error: expect.stringMatching(/none\.html: there is no such file$/),
    })
    expect(await readFilter({ id: 2, url, html: '<p>x</p>' })).toMatchObject({
      id: 2,
      text: '',
      title: null,
      error: expect.any(String),
    })
    expect(await readFilter({ id: 3, url })).toEqual({ id: 3, error: expect.stringContaining('"htmlPath"') })
    expect(await readFilter({ id: 4, url: 5, html: 'x' })).toEqual({ id: 4, error: expect.stringContaining('url') })
    expect(await readFilter('text')).toEqual({ id: null, error: expect.any(String) })
  })
})
