import { describe, expect, it } from 'vitest'
import { article, NOON, newsroom } from './support.js'

const LATER = new Date('2026-02-05T12:00:07Z')

async function status(url: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(url, { headers })
  await answer.arrayBuffer()
  return answer.status
}

describe('conditional GET', () => {
  it('answers 304 without a body to the tag it gave, and 200 after a correction', async () => {
    const outlet = (await newsroom()).outlet('wire')
    const url = outlet.publish(article())
    for (const target of [url, outlet.feedUrl]) {
      const first = await fetch(target)
      await first.arrayBuffer()
      const etag = first.headers.get('etag') ?? ''
      expect(first.status).toBe(200)
      expect(etag).toMatch(/^".+"$/)

      const again = await fetch(target, { headers: { 'if-none-match': etag } })
      expect(again.status).toBe(304)
      expect(await again.text()).toBe('')
      expect(again.headers.get('etag')).toBe(etag)
    }
    const pageTag = (await fetch(url)).headers.get('etag') ?? ''
    const feedTag = (await fetch(outlet.feedUrl)).headers.get('etag') ?? ''
    outlet.correct('first', { title: 'Another title', modified: LATER })
    expect(await status(url, { 'if-none-match': pageTag })).toBe(200)
    expect(await status(outlet.feedUrl, { 'if-none-match': feedTag })).toBe(200)
  })

  it('gives the feed a new tag when something new is published, and leaves other pages their own', async () => {
    const outlet = (await newsroom()).outlet('wire')
    const url = outlet.publish(article())
    const feedTag = (await fetch(outlet.feedUrl)).headers.get('etag') ?? ''
    const pageTag = (await fetch(url)).headers.get('etag') ?? ''
    outlet.publish(article({ slug: 'second' }))
    expect(await status(outlet.feedUrl, { 'if-none-match': feedTag })).toBe(200)
    expect(await status(url, { 'if-none-match': pageTag })).toBe(304)
  })

  it('compares dates by the second, and tells what the date is', async () => {
    const outlet = (await newsroom()).outlet('wire')
    const url = outlet.publish(article({ published: new Date('2026-02-05T12:00:00.900Z') }))
    const stamp = (await fetch(url)).headers.get('last-modified') ?? ''
    expect(stamp).toBe('Thu, 05 Feb 2026 12:00:00 GMT')
    expect(await status(url, { 'if-modified-since': stamp })).toBe(304)
    expect(await status(url, { 'if-modified-since': 'Thu, 05 Feb 2026 11:59:59 GMT' })).toBe(200)
    expect(await status(url, { 'if-modified-since': 'some day' })).toBe(200)
    outlet.correct('first', { paragraphs: ['New.'], modified: LATER })
    expect(await status(url, { 'if-modified-since': stamp })).toBe(200)
  })

  it('lets the tag decide alone where both are given', async () => {
    const outlet = (await newsroom()).outlet('wire')
    const url = outlet.publish(article())
    const since = { 'if-modified-since': NOON.toUTCString() }
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    expect(await status(url, { ...since, 'if-none-match': '"other"' })).toBe(200)
    expect(await status(url, { ...since, 'if-none-match': `"other", W/${etag}` })).toBe(304)
    expect(await status(url, { 'if-none-match': '*' })).toBe(304)
  })

  it('sends only the validators that the outlet has', async () => {
    const room = await newsroom()
    const none = room.outlet('none', { validators: 'none' })
    const url = none.publish(article())
    const answer = await fetch(url)
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('last-modified')).toBeNull()
    expect(await status(url, { 'if-none-match': '*', 'if-modified-since': LATER.toUTCString() })).toBe(200)

    const dated = room.outlet('dated', { validators: 'last-modified' })
    const tagged = room.outlet('tagged', { validators: 'etag' })
    const headers = await Promise.all([dated, tagged].map(async (one) => (await fetch(one.publish(article()))).headers))
    expect(headers.map((one) => [one.has('etag'), one.has('last-modified')])).toEqual([
      [false, true],
      [true, false],
    ])
  })

  it('compresses for those who accept it, under a weak tag', async () => {
    const outlet = (await newsroom()).outlet('small', { compressed: true, maxAgeSeconds: 90 })
    outlet.publish(article())
    const packed = await fetch(outlet.feedUrl, { headers: { 'accept-encoding': 'gzip' } })
    const plain = await fetch(outlet.feedUrl, { headers: { 'accept-encoding': 'identity' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(await packed.text()).toBe(await plain.text())
    expect(packed.headers.get('vary')).toBe('accept-encoding')
    expect(packed.headers.get('cache-control')).toBe('max-age=90')
    const etag = packed.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"/)
    expect(await status(outlet.feedUrl, { 'if-none-match': etag })).toBe(304)
  })
})
