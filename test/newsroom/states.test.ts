import { describe, expect, it } from 'vitest'
import type { ResourceState } from '../../src/newsroom/faults.js'
import { article, newsroom } from './support.js'

describe('feeds and pages that fail', () => {
  it.each([
    ['gone', 410],
    ['missing', 404],
    ['forbidden', 403],
    ['error', 500],
    ['unavailable', 503],
    ['429', 429],
  ] as const)('%s: answers %i', async (state, status) => {
    const outlet = (await newsroom()).outlet('post')
    const url = outlet.publish(article())
    outlet.setFeedState(state, { retryAfterSeconds: 7 })
    outlet.setPageState('first', state)
    const feed = await fetch(outlet.feedUrl)
    const page = await fetch(url)
    expect([feed.status, page.status]).toEqual([status, status])
    expect(feed.headers.get('retry-after')).toBe('7')
    expect(page.headers.get('retry-after')).toBeNull()
    outlet.setFeedState('ok')
    expect((await fetch(outlet.feedUrl)).status).toBe(200)
  })

  it('html: a page without an article, where the feed was', async () => {
    const outlet = (await newsroom()).outlet('post')
    const url = outlet.publish(article())
    outlet.setFeedState('html')
    outlet.setPageState('first', 'html')
    for (const target of [outlet.feedUrl, url]) {
      const answer = await fetch(target)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      const markup = await answer.text()
      expect(markup).toMatch(/^<!DOCTYPE html>/)
      expect(markup).not.toContain('The bridge stayed shut')
    }
  })

  it('empty, huge: nothing at all, and more than anyone wants', async () => {
    const outlet = (await newsroom()).outlet('post')
    outlet.publish(article())
    outlet.setFeedState('empty')
    expect(await (await fetch(outlet.feedUrl)).text()).toBe('')
    outlet.setFeedState('huge', { bytes: 3_000_000 })
    const sent = await (await fetch(outlet.feedUrl)).arrayBuffer()
    expect(sent.byteLength).toBeGreaterThanOrEqual(3_000_000)
  })

  it('huge: stops when the reader does', async () => {
    const room = await newsroom()
    const outlet = room.outlet('post')
    outlet.publish(article())
    outlet.setFeedState('huge', { bytes: Number.POSITIVE_INFINITY })
    const abort = new AbortController()
    const answer = await fetch(outlet.feedUrl, { signal: abort.signal })
    await answer.body?.getReader().read()
    abort.abort()
    await expect.poll(() => room.log.requests()[0]?.endedAt).not.toBeNull()
  })

  it('moved: 301 to an address where it works', async () => {
    const outlet = (await newsroom()).outlet('post')
    const url = outlet.publish(article())
    const text = await (await fetch(outlet.feedUrl)).text()
    outlet.setFeedState('moved')
    outlet.setPageState('first', 'moved')
    const first = await fetch(outlet.feedUrl, { redirect: 'manual' })
    expect([first.status, first.headers.get('location')]).toEqual([301, `${outlet.homeUrl}feed-moved.xml`])
    expect(await (await fetch(outlet.feedUrl)).text()).toBe(text)
    const page = await fetch(url)
    expect([page.status, page.redirected, page.url]).toEqual([200, true, url.replace('/post/', '/post/moved/')])
  })

  it('redirect-loop: never arrives', async () => {
    const room = await newsroom()
    const outlet = room.outlet('post')
    const url = outlet.publish(article())
    outlet.setFeedState('redirect-loop')
    outlet.setPageState('first', 'redirect-loop')
    await expect(fetch(outlet.feedUrl)).rejects.toThrow()
    await expect(fetch(url)).rejects.toThrow()
    expect(room.log.count({ path: '/post/loop/a' })).toBeGreaterThan(2)
  })

  it('slow: sends its bytes one by one', async () => {
    const outlet = (await newsroom()).outlet('post')
    outlet.setFeedState('slow', { dripMs: 1 })
    const reader = (await fetch(outlet.feedUrl)).body?.getReader()
    const first = await reader?.read()
    expect(first?.value?.length).toBeLessThan(30)
    await reader?.cancel()
  })

  it.each(['truncated', 'reset'] satisfies ResourceState[])('%s: breaks off', async (state) => {
    const outlet = (await newsroom()).outlet('post')
    const url = outlet.publish(article())
    outlet.setPageState('first', state)
    await expect(fetch(url).then((answer) => answer.text())).rejects.toThrow()
  })

  it('silent: does not answer, and does not hold up the close', async () => {
    const room = await newsroom()
    const outlet = room.outlet('post')
    outlet.setFeedState('silent')
    const answer = fetch(outlet.feedUrl).then(
      () => 'answered',
      () => 'cut',
    )
    await expect.poll(() => room.log.count()).toBe(1)
    await room.close()
    expect(await answer).toBe('cut')
    expect(room.log.requests()[0]?.status).toBe(0)
  })
})
