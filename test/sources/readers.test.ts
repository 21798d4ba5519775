import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStrictly } from '../../src/sources/strict.js'
import { readTolerantly } from '../../src/sources/tolerant.js'
import { atom, item, rss } from './feeds.js'

const BASE = 'https://news.example/feed'

describe('the two readers', () => {
  it('share the work: rss-parser reads what is whole', async () => {
    const reading = await readStrictly(rss(item(1) + item(2)), BASE)
    expect(reading?.entries.map((entry) => entry.title)).toEqual(['Report 1', 'Report 2'])
    expect(reading?.title).toBe('Harbour News')
  })

  it.each([
    ['what is not well formed', rss('<item><title>a & b</title><link>/a</link></item>')],
    ['a title with markup', rss('<item><title>a <b>b</b></title><link>/a</link></item>')],
    ['an entry without a link', rss(`<item><title>a</title></item>${item(1)}`)],
    ['an entry without a title', rss(`<item><link>/a</link></item>${item(1)}`)],
    ['items outside the channel', rss(item(1)).replace('</channel>', `</channel>${item(2)}`)],
    ['a second channel', rss(item(1)).replace('</channel>', `</channel><channel>${item(2)}</channel>`)],
    ['xml:base', atom('<entry><title>a</title><link href="b"/></entry>', ' xml:base="/c/"')],
    ['no entries', rss('')],
    ['a root that it does not know', `<channel><item href="/a"><title>a</title></item></channel>`],
    ['a declaration of entities', `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(item(1))}`],
    [
      'a hundred tags in each other',
      rss(`<item><title>a</title><link>/a</link><x>${'<a>'.repeat(100)}${'</a>'.repeat(100)}</x></item>`),
    ],
  ])('share the work: rss-parser is not trusted with %s', async (_, body) => {
    expect(await readStrictly(body, BASE)).toBeNull()
  })

  it('survive the dates and links that cost rss-parser the whole feed', async () => {
    const reading = await readStrictly(
      atom('<entry><title>a</title><link/><link href="/a"/><published>soon</published><updated>late</updated></entry>'),
      BASE,
    )
    expect(reading?.entries).toMatchObject([
      { title: 'a', link: 'https://news.example/a', published: null, updated: null },
    ])
  })

  const escaped = (text: string) =>
    text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark] ?? mark)
  const words = fc
    .string({
      unit: fc.constantFrom('a', 'é', 'Ж', '战', ' ', '&', '<', '>', '<b>', '&amp;', '😀', '"'),
      maxLength: 20,
    })
    .map(escaped)
  const path = fc.constantFrom('/a', 'https://news.example/b?x=1&amp;y=2', 'c', '?d=1')
  const moment = fc.constantFrom('Thu, 05 Feb 2026 14:00:00 MSK', '2026-02-05', 'soon', '')
  const element = fc.oneof(
    words.map((text) => `<title>x${text}</title>`),
    words.map((text) => `<description>${text}</description>`),
    words.map((text) => `<content:encoded><![CDATA[${text}]]></content:encoded>`),
    path.map((text) => `<link>${text}</link>`),
    path.map((text) => `<atom:link rel="alternate" href="${text}"/>`),
    path.map((text) => `<guid>${text}</guid>`),
    moment.map((text) => `<pubDate>${text}</pubDate>`),
    moment.map((text) => `<dc:date>${text}</dc:date>`),
    words.map((text) => `<media:group><media:title>${text}</media:title></media:group>`),
    words.map((text) => `<category>${text}</category><author>${text}</author>`),
  )
  // rss-parser's nodes keep no order among different names, so one of a name at most.
  const entry = fc
    .uniqueArray(element, { selector: (text) => /<([\w:]+)/.exec(text)?.[1], maxLength: 8 })
    .map((elements) => `<item>${elements.join('\n')}</item>`)

  it('agree on every well-formed feed that rss-parser may read', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 4 }), async (entries) => {
        const body = rss(entries.join(''))
        const strict = await readStrictly(body, BASE)
        if (strict === null) return
        compared += 1
        expect(strict).toEqual(readTolerantly(body, BASE))
      }),
      { seed: 5, numRuns: 250 },
    )
    expect(compared).toBeGreaterThan(20)
  })
})
