import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceSpec } from '../../src/domain/source.js'
import { readOpml, writeOpml } from '../../src/sources/opml.js'

const NOW = new Date('2026-02-05T12:00:00Z')
const SPEC = { publisher: null, language: null, country: null, role: null, intervalSeconds: 300 }

describe('OPML', () => {
  it('is read however deep and in whatever case, entities and all', () => {
    const reading = readOpml(`<?xml version="1.0"?>
<opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="News">
    <outline text="Deep"><outline type="rss" text="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/"/></outline>
    <OUTLINE title='Second' XMLURL='feed://b.example/rss' language="en-us"></OUTLINE>
  </outline>
  <outline xmlUrl="https://c.example/feed"/>
  <outline type="link" text="A bookmark" url="https://d.example/"/>
</body></opml>`)
    expect(reading.problems).toEqual([])
    expect(reading.sources.map(({ url, name, line, own }) => [url, name, line, own.get('language') ?? null])).toEqual([
      ['https://a.example/feed?x=1&y=2', 'A & B', 4, null],
      ['http://b.example/rss', 'Second', 5, 'en-us'],
      ['https://c.example/feed', 'c.example', 7, null],
    ])
  })

  it('names each outline that cannot be used with its line', () => {
    const { sources, problems } = readOpml(`<opml><body>
<outline type="rss" text="No address"/>
<outline text="Mail" xmlUrl="mailto:desk@example.org"/>
<outline text="Fine" xmlUrl="https://a.example/feed"/>
<outline text="Secret" xmlUrl="https://me:pass@b.example/feed"/>
<outline text="Cut" xmlUrl="https://c.exa`)
    expect(sources.map(({ name }) => name)).toEqual(['Fine'])
    expect(problems).toEqual([
      { line: 2, what: 'the outline “No address” has no xmlUrl' },
      { line: 3, what: 'the outline “Mail” has an xmlUrl that is no http or https address: “mailto:desk@example.org”' },
      { line: 5, what: 'the outline “Secret” has an xmlUrl with a user name or password, which is not kept' },
      { line: 6, what: 'it ends before </opml>: it was cut off' },
    ])
  })

  it('is told from other files', () => {
    expect(readOpml('<html><p>Hello</p></html>')).toEqual({
      sources: [],
      problems: [{ line: 1, what: 'no <opml> stands in it: it is no OPML file' }],
    })
  })

  it('gives back what was written, of every kind', () => {
    const options = { item: 'li > a[href*="news"]', link: null, title: null, date: 'time' }
    const specs: SourceSpec[] = [
      {
        ...SPEC,
        key: 'a',
        name: 'A "quoted" & <marked> name',
        kind: 'feed',
        url: 'https://a.example/f?x=1&y=2',
        role: 'wire',
        language: 'uk',
      },
      { ...SPEC, key: 'b', name: 'B', kind: 'listing', url: 'https://b.example/', options },
      {
        ...SPEC,
        key: 'c',
        name: 'C',
        kind: 'telegram',
        url: 'https://t.me/s/some_channel',
        country: 'UA',
        publisher: 'p',
      },
    ]
    const written = writeOpml(specs, NOW)
    expect(written).toContain('text="A &quot;quoted&quot; &amp; &lt;marked&gt; name"')
    const { sources, problems } = readOpml(written)
    expect(problems).toEqual([])
    const read = new Map(sources.map(({ own, ...source }) => [own.get('key'), { ...source, own }]))
    for (const spec of specs) {
      const own = read.get(spec.key)?.own
      expect(read.get(spec.key)).toMatchObject({ url: spec.url, name: spec.name })
      expect([
        own?.get('kind'),
        own?.get('language') ?? null,
        own?.get('country') ?? null,
        own?.get('interval'),
      ]).toEqual([spec.kind, spec.language, spec.country, '300'])
    }
    expect(JSON.parse(read.get('b')?.own.get('options') ?? '')).toEqual(options)
  })

  it('never breaks its reader, whatever comes', () => {
    const whole = writeOpml([{ ...SPEC, key: 'a', name: 'A', kind: 'feed', url: 'https://a.example/' }], NOW)
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), fc.string(), (at, length, junk) => {
        const { sources } = readOpml(whole.slice(0, at) + junk + whole.slice(at + length))
        for (const { url } of sources) expect(URL.canParse(url)).toBe(true)
      }),
    )
  })
})
