import { describe, expect, it } from 'vitest'
import type { ListingOptions } from '../../src/domain/source.js'
import { readListing } from '../../src/sources/listing.js'

const PAGE = `<html><head><title>News desk</title></head><body><nav><a href="/">Home</a></nav><ul>
<li class="news" data-id="a1"><h3>Envoys meet</h3><a href="news/1?x=1&amp;y=2">read</a><time datetime="2026-02-05T10:00:00+02:00">5 February</time>
<li class="news"><a href="https://desk.example/2" title="Second">  Talks <b>end</b> </a><span class="when">05.02.2026 14:30</span>
<li class="news"><p>No link here</p>
</ul></body></html>`

const read = (options: Partial<ListingOptions>, page = PAGE) =>
  readListing(page, 'https://desk.example/en/list', {
    item: 'li.news',
    link: null,
    title: null,
    date: null,
    ...options,
  })

describe('a page that lists entries', () => {
  it('gives those that the selector of items finds, with what stands in them', () => {
    const reading = read({})
    expect(reading).toMatchObject({ kind: 'source', source: { title: 'News desk' } })
    expect(reading.kind === 'source' && reading.source.entries).toEqual([
      {
        title: 'Envoys meet',
        link: 'https://desk.example/en/news/1?x=1&y=2',
        id: 'a1',
        published: new Date('2026-02-05T08:00:00Z'),
        updated: null,
        summary: null,
      },
      { title: 'Talks end', link: 'https://desk.example/2', id: null, published: null, updated: null, summary: null },
      { title: '', link: null, id: null, published: null, updated: null, summary: null },
    ])
  })

  it('follows the selectors of link, title and date', () => {
    const reading = read({ item: 'li.news:nth-of-type(2)', link: 'a[title]', title: 'b', date: '.when' })
    expect(reading).toMatchObject({
      source: {
        entries: [{ title: 'end', link: 'https://desk.example/2', published: new Date('2026-02-05T14:30:00Z') }],
      },
    })
  })

  it('takes an item that is itself the link', () => {
    const found = { source: { entries: [{ title: 'read' }, { title: 'Talks end', link: 'https://desk.example/2' }] } }
    expect(read({ item: 'li > a' })).toMatchObject(found)
    expect(read({ item: 'li > a', link: 'a', title: 'a' })).toMatchObject(found)
  })

  it('honours the base of the page', () => {
    const page = PAGE.replace('</head>', '<base href="https://static.example/b/"></head>')
    expect(read({}, page)).toMatchObject({
      source: { entries: [{ link: 'https://static.example/b/news/1?x=1&y=2' }, {}, {}] },
    })
  })

  it('says which selector finds nothing any more', () => {
    expect(read({ item: 'article.story' })).toEqual({
      kind: 'unreadable',
      reason:
        'nothing on the page “News desk” matches the selector of items “article.story”: its layout may have changed',
    })
    expect(read({ link: 'a.more' })).toMatchObject({
      reason: expect.stringContaining('“a.more” matches no link in them'),
    })
  })
})
