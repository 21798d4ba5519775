import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/sources/parse.js'
import { feedDamage as mutation } from '../support/damage.js'
import { atom, item, rss } from './feeds.js'

const FEEDS = [
  rss(Array.from({ length: 5 }, (_, n) => item(n)).join('')),
  atom(
    Array.from(
      { length: 5 },
      (_, n) =>
        `<entry><title type="html">Report ${n} &amp;amp; more</title><link href="https://news.example/${n}"/><id>urn:${n}</id><updated>2026-02-05T14:00:0${n}Z</updated><summary>Обмен ${n}</summary></entry>`,
    ).join(''),
  ),
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>R</title></channel>${item(1)}${item(2)}</rdf:RDF>`,
  JSON.stringify({ title: 'J', items: [{ id: '1', url: 'https://news.example/1', title: 'Report 1' }] }),
]

async function read(bytes: Uint8Array | string) {
  return parseSource({ bytes, contentType: null, contentLocation: null, url: 'https://news.example/feed' })
}

describe('damaged feeds', () => {
  it('never throw, and every answer is one that can be kept', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FEEDS),
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (feed, mutations, asBytes) => {
          const text = mutations.reduce((damaged, mutate) => mutate(damaged), feed)
          const reading = await read(asBytes ? Buffer.from(text) : text)
          if (reading.kind === 'unreadable') {
            expect(reading.reason).not.toBe('')
            return
          }
          for (const entry of reading.source.entries) {
            expect(entry.title + entry.link + entry.id + entry.summary).not.toContain('\0')
            expect(entry.title.length).toBeLessThanOrEqual(1000)
            for (const date of [entry.published, entry.updated]) expect(date?.getTime()).not.toBeNaN()
          }
        },
      ),
      { seed: 11, numRuns: 700 },
    )
  })

  it('still give the entries that the damage did not reach', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9 }), mutation, async (damaged, mutate) => {
        const items = Array.from({ length: 10 }, (_, n) => (n === damaged ? mutate(item(n)) : item(n)))
        const reading = await read(rss(items.join('')))
        const titles = reading.kind === 'source' ? reading.source.entries.map((entry) => entry.title) : []
        // Before the damage everything is whole; a comment or CDATA that never ends takes what follows with it.
        for (let n = 0; n < damaged; n += 1) expect(titles).toContain(`Report ${n}`)
        if (!/<!--|CDATA|<x:y|<entry|"[^>]*$/.test(items[damaged] ?? '')) {
          const missing = Array.from({ length: 10 }, (_, n) => `Report ${n}`).filter((title) => !titles.includes(title))
          expect(missing.length).toBeLessThanOrEqual(2)
        }
      }),
      { seed: 13, numRuns: 300 },
    )
  })

  it('never throw on bytes that are anything at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect((await read(bytes)).kind).toMatch(/^(?:source|unreadable)$/)
      }),
      { seed: 17, numRuns: 500 },
    )
  })
})
