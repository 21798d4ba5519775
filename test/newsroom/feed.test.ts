import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { FEED_SHAPES } from '../../src/newsroom/feed.js'
import { article, NOON, newsroom } from './support.js'

describe('feeds', () => {
  it.each(FEED_SHAPES)('in %s are read by rss-parser with titles, links, ids and dates', async (shape) => {
    const outlet = (await newsroom()).outlet('post', { shape, siteName: 'Post & Bote' })
    const older = new Date(NOON.getTime() - 60_000)
    const urls = [
      outlet.publish(article({ slug: 'older', published: older })),
      outlet.publish(article({ slug: 'newer' })),
    ]
    const feed = await new Parser().parseURL(outlet.feedUrl)
    expect(feed.title).toBe('Post & Bote')
    expect(feed.items.map(({ link }) => link)).toEqual([urls[1], urls[0]])
    expect(feed.items.map(({ title }) => title)).toEqual(Array(2).fill('A bridge & its <keeper>'))
    expect(feed.items.map(({ isoDate }) => isoDate)).toEqual([NOON.toISOString(), older.toISOString()])
    expect(JSON.stringify(feed.items[0])).toContain('The keeper said “no” at nine.')
  })

  it('keep the id of an entry through a correction, with the new title', async () => {
    const outlet = (await newsroom()).outlet('post', { shape: 'atom' })
    outlet.publish(article())
    const before = (await new Parser().parseURL(outlet.feedUrl)).items[0]
    outlet.correct('first', { title: 'Now right', modified: new Date('2026-02-05T13:00:00Z') })
    const after = (await new Parser().parseURL(outlet.feedUrl)).items[0]
    expect(after?.id).toBe(before?.id)
    expect(after?.title).toBe('Now right')
    expect(after?.link).toBe(before?.link)
    expect(await (await fetch(outlet.feedUrl)).text()).toContain('<updated>2026-02-05T13:00:00.000Z</updated>')
  })

  it('show the newest entries only, and with tracking parameters where the outlet tracks', async () => {
    const outlet = (await newsroom()).outlet('post', { shape: 'rss', feedLength: 3, tracking: true })
    const urls = [1, 2, 3, 4, 5].map((n) =>
      outlet.publish(article({ slug: `n-${n}`, published: new Date(NOON.getTime() + n) })),
    )
    const { items } = await new Parser().parseURL(outlet.feedUrl)
    expect(items.map(({ link }) => link)).toEqual(
      [urls[4], urls[3], urls[2]].map((url) => `${url}?utm_source=rss&utm_medium=feed`),
    )
    expect((await fetch(items[0]?.link ?? '')).status).toBe(200)
  })
})
