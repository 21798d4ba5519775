import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/sources/parse.js'
import { item, rss } from './feeds.js'

const entry = (inside: string) => `<item><title>Bad</title><link>https://news.example/bad</link>${inside}</item>`
const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join('')

/** Each would take a reader that is quadratic, or recursive, minutes or its stack; the answer is all that is asked. */
const HOSTILE: readonly [string, string, 'both' | 'first'][] = [
  ['600 kB of &lt;p in a description', entry(`<description>${'&lt;p'.repeat(150_000)}</description>`), 'both'],
  ['600 kB of &lt;p in a title', `<item><title>${'&lt;p'.repeat(150_000)}</title></item>`, 'both'],
  ['600 kB of <p', entry(`<description>${'<p'.repeat(300_000)}</description>`), 'both'],
  ['200,000 nested tags that never close', entry(`<description>${'<a>'.repeat(200_000)}</description>`), 'both'],
  ['200,000 nested tags that close', entry(`<x>${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</x>`), 'both'],
  ['99 nested tags under 300,000 wrong ends', `${'<a>'.repeat(90)}${'</b>'.repeat(300_000)}`, 'both'],
  ['a declaration of a megabyte', `<!${'x'.repeat(1_000_000)}>`, 'both'],
  ['declarations that never end', '<!'.repeat(300_000), 'first'],
  ['300,000 attributes', `<item ${times(300_000, (n) => `a${n}="1"`)}><title>x</title></item>`, 'both'],
  ['50,000 declared namespaces', times(50_000, (n) => `<a:b xmlns:p${n}="u"/>`), 'both'],
  ['a million bare ampersands', `<item><title>${'&'.repeat(1_000_000)}</title></item>`, 'both'],
  ['a million opening brackets', entry('<'.repeat(1_000_000)), 'first'],
  ['an attribute that never closes', `<item a="${'x'.repeat(1_000_000)}`, 'first'],
  ['CDATA that never ends', entry(`<description><![CDATA[${'<p>x</p>'.repeat(100_000)}`), 'first'],
  ['a date of 500 kB', entry(`<pubDate>${'Thu, '.repeat(100_000)}</pubDate>`), 'both'],
  [
    'a link of a megabyte',
    `<item><title>x</title><link>https://news.example/${'a'.repeat(1_000_000)}</link></item>`,
    'both',
  ],
  ['a megabyte of spaces', `<item><title>${' '.repeat(1_000_000)}x</title></item>`, 'both'],
]

describe('hostile feeds', () => {
  it.each(HOSTILE)('answers to %s', async (_, hostile, expected) => {
    const reading = await parseSource({
      bytes: Buffer.from(rss(item(1) + hostile + item(2))),
      contentType: 'application/rss+xml',
      contentLocation: null,
      url: 'https://news.example/feed',
    })
    const titles = reading.kind === 'source' ? reading.source.entries.map((each) => each.title) : []
    expect(titles).toContain('Report 1')
    if (expected === 'both') expect(titles).toContain('Report 2')
  })

  it('answers to half a million entries with a thousand', async () => {
    const reading = await parseSource({
      bytes: Buffer.from(rss('<item/>'.repeat(500_000))),
      contentType: null,
      contentLocation: null,
      url: '',
    })
    expect(reading).toMatchObject({ kind: 'source' })
    if (reading.kind === 'source') expect(reading.source.entries).toHaveLength(1000)
  })

  it.each([
    ['a nest of JSON', '['.repeat(1_000_000)],
    ['a root that never closes', '<a:'.repeat(300_000)],
    ['a page of five megabytes', `<!doctype html><title>Big</title>${'<div><p>x</p></div>'.repeat(250_000)}`],
    ['a prolog that never ends', '<!-- -->'.repeat(200_000)],
  ])('says what it is of %s', async (_, body) => {
    const reading = await parseSource({ bytes: body, contentType: null, contentLocation: null, url: '' })
    expect(reading.kind).toBe('unreadable')
  })
})
