import { afterEach, describe, expect, it } from 'vitest'
import { publishPress } from '../../bench/press.js'
import { type Newsroom, startNewsroom } from '../../src/newsroom/server.js'

const NOW = new Date('2026-02-05T12:00:00Z')

describe('publishPress', () => {
  let newsroom: Newsroom
  afterEach(() => newsroom.close())

  it('publishes so many, each on its host and in its feed, with pages that weigh what they should', async () => {
    newsroom = await startNewsroom({ hosts: 4 })
    const press = publishPress(newsroom, { name: 'press', articles: 11, perHost: 4, firstHost: 1, now: NOW })
    expect(press.outlets.map(({ host }) => `http://${host}`)).toEqual(newsroom.origins.slice(1))
    expect(press.articles).toBe(11)
    const links = new Set<string>()
    for (const feed of press.feeds) {
      const text = await (await fetch(feed)).text()
      for (const slug of press.truth.keys()) if (text.includes(`/${slug}`)) links.add(slug)
    }
    expect([...links].sort()).toEqual([...press.truth.keys()].sort())

    const weights = await Promise.all(
      press.outlets.flatMap((outlet) =>
        [...press.truth.keys()]
          .filter((slug) => slug.startsWith(`${outlet.name}-`))
          .map(async (slug) => (await (await fetch(outlet.pageUrl(slug))).arrayBuffer()).byteLength),
      ),
    )
    expect(weights).toHaveLength(11)
    const middle = weights.sort((a, b) => a - b)[5] ?? 0
    expect(Math.abs(middle - press.medianWeight)).toBeLessThan(20_000)
  })

  it('gives the same pages for the same arguments', async () => {
    newsroom = await startNewsroom({ hosts: 1 })
    const of = { name: 'press', articles: 6, perHost: 6, firstHost: 0, now: NOW }
    const first = publishPress(newsroom, of)
    const page = await (await fetch(first.outlets[0]?.pageUrl([...first.truth.keys()][0] ?? '') ?? '')).text()
    await newsroom.close()
    newsroom = await startNewsroom({ hosts: 1, port: Number(new URL(first.feeds[0] ?? '').port) })
    const second = publishPress(newsroom, of)
    expect(second.truth).toEqual(first.truth)
    expect(await (await fetch(second.outlets[0]?.pageUrl([...second.truth.keys()][0] ?? '') ?? '')).text()).toBe(page)
  })
})
