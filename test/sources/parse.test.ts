import { describe, expect, it } from 'vitest'
import type { ParsedEntry, ParsedSource } from '../../src/domain/source.js'
import { MAX_ENTRIES, parseSource } from '../../src/sources/parse.js'
import { atom, item, rss } from './feeds.js'

const URL = 'https://news.example/feeds/world.xml'

async function read(body: string | Uint8Array, contentType: string | null = null): Promise<ParsedSource> {
  const reading = await parseSource({ bytes: body, contentType, contentLocation: null, url: URL })
  if (reading.kind === 'unreadable') throw new Error(reading.reason)
  return reading.source
}

async function first(body: string): Promise<ParsedEntry> {
  const [entry] = (await read(body)).entries
  if (entry === undefined) throw new Error('no entry')
  return entry
}

async function reason(body: string | Uint8Array): Promise<string> {
  const reading = await parseSource({ bytes: body, contentType: null, contentLocation: null, url: URL })
  return reading.kind === 'unreadable' ? reading.reason : `read, ${reading.source.entries.length} entries`
}

const title = async (written: string) => (await first(rss(`<item><title>${written}</title></item>`))).title
const link = async (elements: string) => (await first(rss(`<item><title>t</title>${elements}</item>`))).link

describe('formats', () => {
  const expected = {
    title: 'Swap of 157 for 157',
    link: 'https://news.example/a',
    id: 'urn:a',
    published: new Date('2026-02-05T14:00:00Z'),
    updated: null,
    summary: 'Both sides confirm.',
  }
  const fields = `<title>Swap of 157 for 157</title><link>https://news.example/a</link>
    <pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate><description>Both sides confirm.</description>`

  it('reads RSS 2.0', async () => {
    const source = await read(rss(`<item>${fields}<guid isPermaLink="false">urn:a</guid></item>`))
    expect(source).toEqual({ title: 'Harbour News', entries: [expected], waitSeconds: null, notes: [] })
  })

  it.each(['0.91', '0.92', '1.0', '2', ''])('reads RSS whose version is said to be "%s"', async (version) => {
    const source = await read(
      `<rss version="${version}"><channel><title>Old</title><item>${fields}<guid isPermaLink="false">urn:a</guid></item></channel></rss>`,
    )
    expect(source.entries).toEqual([expected])
  })

  it('reads RSS without a version, with items outside the channel', async () => {
    const source = await read(`<rss><channel><title>Old</title></channel>${item(1)}${item(2)}</rss>`)
    expect(source.entries.map((entry) => entry.title)).toEqual(['Report 1', 'Report 2'])
  })

  it('reads RDF, its id from rdf:about and its date from Dublin Core', async () => {
    const source = await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:zeit="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://news.example/">
      <title>RDF News</title><items><rdf:Seq><rdf:li rdf:resource="urn:a"/></rdf:Seq></items></channel>
      <item rdf:about="urn:a"><title>Swap of 157 for 157</title><link>https://news.example/a</link>
      <description>Both sides confirm.</description><zeit:date>2026-02-05T15:00:00+01:00</zeit:date></item></rdf:RDF>`)
    expect(source.title).toBe('RDF News')
    expect(source.entries).toEqual([
      { ...expected, published: null, updated: new Date('2026-02-05T14:00:00Z'), summary: 'Both sides confirm.' },
    ])
  })

  const atomEntry = `<entry><title>Swap of 157 for 157</title><link rel="self" href="https://news.example/a.atom"/>
    <link rel="alternate" type="text/html" href="https://news.example/a"/><id>urn:a</id>
    <published>2026-02-05T14:00:00Z</published><summary>Both sides confirm.</summary></entry>`

  it('reads Atom 1.0', async () => {
    const source = await read(atom(atomEntry))
    expect(source.title).toBe('Harbour Atom')
    expect(source.entries).toEqual([expected])
  })

  it('reads Atom under a prefix of its own choice', async () => {
    const prefixed = atom(atomEntry)
      .replace('xmlns=', 'xmlns:a1=')
      .replace(/<(\/?)(?!\?)/g, '<$1a1:')
    expect((await read(prefixed)).entries).toEqual([expected])
  })

  it('reads Atom 0.3 with its own names for dates', async () => {
    const source = await read(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Old</title><entry>
      <title type="text/html" mode="escaped">Swap of &lt;b&gt;157&lt;/b&gt; for 157</title>
      <link rel="alternate" type="text/html" href="https://news.example/a"/><id>urn:a</id>
      <issued>2026-02-05T14:00:00Z</issued><modified>2026-02-05T15:00:00Z</modified><created>2026-02-04T00:00:00Z</created>
      <summary>Both sides confirm.</summary></entry></feed>`)
    expect(source.entries).toEqual([{ ...expected, updated: new Date('2026-02-05T15:00:00Z') }])
  })

  it('takes the date of creation where there is no other', async () => {
    const entry = await first(atom('<entry><title>t</title><created xmlns="">2026-02-04</created></entry>'))
    expect(entry.published).toEqual(new Date('2026-02-04T00:00:00Z'))
  })

  it('reads CDF, whose links and dates are attributes', async () => {
    const source = await read(`<CHANNEL HREF="https://news.example/"><TITLE>CDF News</TITLE>
      <ITEM HREF="https://news.example/a" LASTMOD="2026-02-05T14:00"><TITLE>Swap of 157 for 157</TITLE>
      <ABSTRACT>Both sides confirm.</ABSTRACT></ITEM></CHANNEL>`)
    expect(source.entries).toEqual([
      { ...expected, id: null, published: null, updated: new Date('2026-02-05T14:00:00Z') },
    ])
  })

  it('reads JSON Feed', async () => {
    const source = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'JSON News',
        items: [
          {
            id: 'urn:a',
            url: '/a',
            title: 'Swap of 157 for 157',
            date_published: '2026-02-05T14:00:00Z',
            content_html: '<p>Both sides confirm.</p>',
          },
          { id: 7, external_url: 'https://other.example/b', content_text: 'Plain < text' },
          { id: 'https://news.example/c' },
          'no entry',
        ],
      }),
    )
    expect(source.title).toBe('JSON News')
    expect(source.entries).toEqual([
      expected,
      { title: '', link: 'https://other.example/b', id: '7', published: null, updated: null, summary: 'Plain < text' },
      {
        title: '',
        link: 'https://news.example/c',
        id: 'https://news.example/c',
        published: null,
        updated: null,
        summary: null,
      },
    ])
    expect(source.notes).toHaveLength(1)
  })

  it('reads a feed that holds nothing yet as an empty one', async () => {
    expect(await read(rss(''))).toMatchObject({ title: 'Harbour News', entries: [] })
    expect(await read(atom(''))).toMatchObject({ title: 'Harbour Atom', entries: [] })
  })
})

describe('titles', () => {
  it.each([
    ['AT&amp;T &amp;amp; partners', 'AT&T & partners'],
    ['<![CDATA[He said <b>yes</b> &amp; left]]>', 'He said yes & left'],
    ['Talks &lt;b&gt;resume&lt;/b&gt; today', 'Talks resume today'],
    ['One &lt;br /&gt;two', 'One two'],
    ['1 &lt; 2 and 3 &gt; 2', '1 < 2 and 3 > 2'],
    ['I <3 you', 'I <3 you'],
    ['Rates &lt;5 % again', 'Rates <5 % again'],
    ['Cut & run, caf&eacute; &mdash; done', 'Cut & run, café — done'],
    ['It&#146;s &#x201C;on&#x201d;', 'It’s “on”'],
    ['  spread \n over\t lines ', 'spread over lines'],
    ['<b>Bold</b> <i>words</i>', 'Bold words'],
    ['a&lt;script&gt;alert(1)&lt;/script&gt;b', 'ab'],
    ['Ã©change', 'échange'],
    ['Ã©change — 2', 'Ã©change — 2'],
    ['Ã\u0089change de prisonniers', 'Échange de prisonniers'],
    ['so\u00adft\u0000 hy\u200bphen', 'soft hyphen'],
    ['Обмен пленными: 157 на 157', 'Обмен пленными: 157 на 157'],
  ])('reads %j as plain text', async (written, plain) => {
    expect(await title(written)).toBe(plain)
  })

  it('keeps what Atom declares as text, unless it is HTML after all', async () => {
    const read = async (element: string) => (await first(atom(`<entry>${element}</entry>`))).title
    expect(await read('<title>Use of &lt;now&gt; and x &lt; y</title>')).toBe('Use of <now> and x < y')
    expect(await read('<title type="text">Talks &lt;em&gt;resume&lt;/em&gt;</title>')).toBe('Talks resume')
    expect(await read('<title type="html">A &amp;amp; B</title>')).toBe('A & B')
  })

  it('reads XHTML and base64 titles', async () => {
    const read = async (element: string) => (await first(atom(`<entry>${element}</entry>`))).title
    const div = '<div xmlns="http://www.w3.org/1999/xhtml">Talks <em>re<b>sume</b></em> &amp; end<br/>soon</div>'
    expect(await read(`<title type="xhtml">${div}</title>`)).toBe('Talks resume & end soon')
    const base64 = Buffer.from('Обмен').toString('base64')
    expect(await read(`<title mode="base64">${base64}</title>`)).toBe('Обмен')
    expect(await read('<title type="application/octet-stream">no base64!</title>')).toBe('no base64!')
  })

  it('takes the title of the entry, not that of a picture, a source or an author', async () => {
    const other = `<media:group><media:title>Photo</media:title></media:group><image><title>Logo</title></image>
      <source url="https://s.example/"><title>Other paper</title></source>`
    expect((await first(rss(`<item>${other}<title>Own</title></item>`))).title).toBe('Own')
    expect((await first(rss(`<item><title>Own</title>${other}</item>`))).title).toBe('Own')
    expect((await first(rss(`<item>${other}<link>https://news.example/a</link></item>`))).title).toBe('Photo')
    expect((await first(rss('<item><media:title>Photo</media:title><title>Own</title></item>'))).title).toBe('Own')
    expect((await first(rss('<item><dc:title>Dublin</dc:title></item>'))).title).toBe('Dublin')
  })

  it('cuts an endless title and an endless summary', async () => {
    const entry = await first(
      rss(
        `<item><title>${'word '.repeat(5000)}</title><description>${'&lt;p&gt;a b&lt;/p&gt;'.repeat(3000)}</description></item>`,
      ),
    )
    expect(entry.title.length).toBeLessThanOrEqual(1000)
    expect(entry.title).toMatch(/word…$/)
    expect(entry.summary?.length).toBeLessThanOrEqual(2000)
    expect(entry.summary?.length).toBeGreaterThan(1900)
  })
})

describe('summaries', () => {
  it('prefers the description to the whole content, and drops markup', async () => {
    const content = '<content:encoded><![CDATA[<p>The whole <b>story</b>.</p><p>More.</p>]]></content:encoded>'
    const both = await first(
      rss(`<item><title>t</title>${content}<description>&lt;p&gt;Short.&lt;/p&gt;</description></item>`),
    )
    expect(both.summary).toBe('Short.')
    expect((await first(rss(`<item><title>t</title>${content}</item>`))).summary).toBe('The whole story. More.')
  })

  it('reads markup that nobody escaped', async () => {
    const entry = await first(
      rss('<item><description><p>Line<br>two</p><img src="x"></description><title>After</title><link>/a</link></item>'),
    )
    expect(entry).toMatchObject({ summary: 'Line two', title: 'After', link: 'https://news.example/a' })
  })
})

describe('links and ids', () => {
  it.each([
    ['<link>https://news.example/a?x=1&amp;y=2</link>', 'https://news.example/a?x=1&y=2'],
    ['<link><![CDATA[ https://news.example/a?x=1&#038;y=2 ]]></link>', 'https://news.example/a?x=1&y=2'],
    ['<link>https://news.example/a?x=1&y=2</link>', 'https://news.example/a?x=1&y=2'],
    ['<link><![CDATA[https://news.example/a?x=1&y;=2]]></link>', 'https://news.example/a?x=1&y=2'],
    ['<link>/a</link>', 'https://news.example/a'],
    ['<link>a</link>', 'https://news.example/feeds/a'],
    ['<link>//cdn.example/a</link>', 'https://cdn.example/a'],
    ['<link>www.other.example/a</link>', 'https://www.other.example/a'],
    ['<link href="https://news.example/a"/>', 'https://news.example/a'],
    ['<atom:link rel="alternate" href="https://news.example/a"/>', 'https://news.example/a'],
    ['<link></link><guid>https://news.example/g</guid>', 'https://news.example/g'],
    ['<guid>https://news.example/g</guid>', 'https://news.example/g'],
    ['<guid isPermaLink="true">/g</guid>', 'https://news.example/g'],
    ['<guid isPermaLink="false">https://news.example/g</guid>', null],
    ['<guid>12345</guid>', null],
    ['<guid>urn:uuid:1</guid>', null],
    ['<guid>https://news.example/g</guid><link>https://news.example/a</link>', 'https://news.example/a'],
    ['<link>https://news.example/a</link><guid>https://news.example/g</guid>', 'https://news.example/a'],
    [
      '<image><link>https://news.example/logo</link></image><guid>https://news.example/g</guid>',
      'https://news.example/g',
    ],
    [
      '<link>https://news.example/a</link><enclosure url="https://news.example/a.mp3" type="audio/mpeg"/>',
      'https://news.example/a',
    ],
  ])('finds the page of %s', async (elements, expected) => {
    expect(await link(elements)).toBe(expected)
  })

  it.each([
    ['<link rel="edit" href="/e"/><link rel="alternate" href="/a"/><link rel="self" href="/s"/>', '/a'],
    ['<link href="/a" type="text/html"/><link rel="replies" type="text/html" href="/r"/>', '/a'],
    ['<link rel="enclosure" href="/e.mp3"/><id>https://news.example/id</id>', '/id'],
    ['<link rel="self" href="/s"/><id>urn:1</id>', '/s'],
    ['<link rel="alternate" type="application/pdf" href="/p"/>', '/p'],
    ['<link/><id>https://news.example/id</id>', '/id'],
  ])('finds the page of an Atom entry with %s', async (elements, path) => {
    expect((await first(atom(`<entry><title>t</title>${elements}</entry>`))).link).toBe(`https://news.example${path}`)
  })

  it('resolves against xml:base, Content-Location and the address of the feed, in this order', async () => {
    const entry = '<entry xml:base="b/"><title>t</title><link href="c"/></entry>'
    const based = await first(atom(entry, ' xml:base="https://base.example/a/"'))
    expect(based.link).toBe('https://base.example/a/b/c')
    const located = await parseSource({
      bytes: atom('<entry><title>t</title><link href="c"/></entry>'),
      contentType: null,
      contentLocation: '/moved/feed',
      url: URL,
    })
    expect(located).toMatchObject({ source: { entries: [{ link: 'https://news.example/moved/c' }] } })
  })

  it('is not led astray by a base that is no place of a page', async () => {
    const entry = '<entry><title>t</title><link href="c"/></entry>'
    expect((await first(atom(entry, ' xml:base="javascript:alert(1)//"'))).link).toBe('https://news.example/feeds/c')
  })

  it('leaves a relative link as written where nothing says what it is relative to', async () => {
    const reading = await parseSource({
      bytes: rss('<item><title>t</title><link>/a</link></item>'),
      contentType: null,
      contentLocation: null,
      url: '',
    })
    expect(reading).toMatchObject({ source: { entries: [{ link: '/a' }] } })
  })

  it('keeps ids as written, and resolves those that are paths', async () => {
    const id = async (written: string) => (await first(rss(`<item><title>t</title><guid>${written}</guid></item>`))).id
    expect(await id(' Tag:News.Example,2026:1 ')).toBe('Tag:News.Example,2026:1')
    expect(await id('12345')).toBe('12345')
    expect(await id('/g')).toBe('https://news.example/g')
  })

  it('never follows a link that was cut in half', async () => {
    const cut = rss(`${item(1)}<item><title>Second</title><link>https://news.example/2026/02/05/sec`).replace(
      '</channel></rss>',
      '',
    )
    const source = await read(cut)
    expect(source.entries.map((entry) => entry.link)).toEqual(['https://news.example/1', null])
    expect(source.notes).toEqual([expect.stringContaining('cut off')])
  })
})

describe('dates', () => {
  it('loses one bad date and nothing else', async () => {
    const source = await read(
      atom(`<entry><title>a</title><link href="/a"/><updated>soon</updated></entry>
        <entry><title>b</title><link href="/b"/><updated>2026-02-05T14:00:00Z</updated></entry>`),
    )
    expect(source.entries.map((entry) => entry.updated)).toEqual([null, new Date('2026-02-05T14:00:00Z')])
  })

  it('never lets a date that cannot be read replace one that can', async () => {
    const entry = await first(
      rss('<item><title>t</title><pubDate>Thu, 05 Feb 2026 14:00:00 MSK</pubDate><pubDate>soon</pubDate></item>'),
    )
    expect(entry.published).toEqual(new Date('2026-02-05T11:00:00Z'))
  })

  it('takes the date of the entry, not one from deeper inside', async () => {
    const inner = '<media:group><pubDate>Mon, 01 Jan 2001 00:00:00 GMT</pubDate></media:group>'
    const entry = await first(rss(`<item><title>t</title><pubDate>2026-02-05</pubDate>${inner}</item>`))
    expect(entry.published).toEqual(new Date('2026-02-05T00:00:00Z'))
  })

  it('takes no date of the source that an entry was copied from', async () => {
    const entry = await first(
      atom('<entry><title>t</title><source><updated>2001-01-01</updated><id>other</id></source></entry>'),
    )
    expect(entry).toMatchObject({ updated: null, id: null })
  })
})

describe('what the feed says of itself', () => {
  it.each([
    ['<ttl>15</ttl>', 900],
    ['<ttl> 1 </ttl><sy:updatePeriod>hourly</sy:updatePeriod>', 3600],
    ['<sy:updatePeriod> Daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 21_600],
    ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', 3600],
    ['<ttl>never</ttl>', null],
    ['<ttl>0</ttl>', null],
    ['', null],
  ])('reads the wait of %s', async (elements, seconds) => {
    expect((await read(rss(item(1), elements))).waitSeconds).toBe(seconds)
  })

  it('has its own title, not that of its logo', async () => {
    const logo = '<image><title>Logo</title><url>x</url></image>'
    expect((await read(rss(item(1), `${logo}<title>Harbour &amp;amp; Sea</title>`))).title).toBe('Harbour & Sea')
    expect((await read(rss(item(1), logo))).title).toBeNull()
  })
})

describe('charsets', () => {
  it('decodes before anything else', async () => {
    const xml =
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><item><title>%</title></item></channel></rss>'
    const [head = '', tail = ''] = xml.split('%')
    const cyrillic = Uint8Array.from([
      0xce, 0xe1, 0xec, 0xe5, 0xed, 0x20, 0xef, 0xeb, 0xe5, 0xed, 0xed, 0xfb, 0xec, 0xe8,
    ])
    const bytes = Buffer.concat([Buffer.from(head), cyrillic, Buffer.from(tail)])
    expect((await read(bytes)).entries[0]?.title).toBe('Обмен пленными')
    const utf16 = Buffer.from(`\ufeff${rss('<item><title>Обмен</title></item>')}`, 'utf16le')
    expect((await read(utf16)).entries[0]?.title).toBe('Обмен')
  })

  it('believes the header', async () => {
    const bytes = Buffer.from(
      rss('<item><title>Échange à la frontière</title></item>').replace(' encoding="utf-8"', ''),
      'latin1',
    )
    expect((await read(bytes, 'application/rss+xml; charset=ISO-8859-1')).entries[0]?.title).toBe(
      'Échange à la frontière',
    )
  })
})

describe('damage', () => {
  it.each([
    [
      'bare ampersands and HTML entities',
      rss(`<item><title>Cut & run&nbsp;&hellip;</title><link>https://news.example/a</link></item>${item(2)}`),
    ],
    [
      'attributes without quotes',
      rss(`<item><title type=html>a</title><link>/a</link><guid isPermaLink=false>g</guid></item>${item(2)}`),
    ],
    ['a title without its end', rss(`<item><title>a<link>https://news.example/a</link></item>${item(2)}`)],
    ['a wrong end tag', rss(`<item><title>a</titel><link>https://news.example/a</link></item>${item(2)}`)],
    ['an item without its end', rss(`<item><title>a</title><link>https://news.example/a</link>${item(2)}`)],
    [
      'a description without its end',
      rss(`<item><title>a</title><description>text<pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate></item>${item(2)}`),
    ],
    [
      'a description without its end, after a line break',
      rss(`<item><title>a</title><description>text<br>more<pubDate>2026-02-05</pubDate></item>${item(2)}`),
    ],
    ['a logo without its end', rss(`<item><title>a</title></item>${item(2)}`, '<image><title>Logo</title>')],
    ['text before the document', `Warning: something failed on line 3\n${rss(item(1) + item(2))}`],
    ['text after the document', `${rss(item(1) + item(2))}<!-- made in 0.3 s --> done`],
    ['an end in the middle', rss(item(1) + item(2) + item(3)).slice(0, -150)],
    ['a control character', rss(`<item><title>a\u0008b</title></item>${item(2)}`)],
    [
      'names in capitals',
      rss(item(1) + item(2)).replace(/<(\/?)(item|title|link)>/g, (_, end, name) => `<${end}${name.toUpperCase()}>`),
    ],
    ['an undeclared prefix', rss(`<item><title>a</title><x:thing>b</x:thing></item>${item(2)}`)],
    [
      'an entity of its own',
      `<!DOCTYPE rss [<!ENTITY org "Red Cross">]>${rss(`<item><title>&org; visits</title></item>${item(2)}`)}`,
    ],
  ])('reads the good entries in spite of %s', async (_, body) => {
    const { entries } = await read(body)
    expect(entries.length).toBeGreaterThanOrEqual(2)
    const second = entries.find((entry) => entry.title === 'Report 2')
    expect(second).toMatchObject({
      link: 'https://news.example/2',
      id: 'n-2',
      published: new Date('2026-02-05T14:00:02Z'),
    })
  })

  it('finds the date after a description without its end', async () => {
    const entry = await first(rss('<item><description>text<br>more<pubDate>5 Feb 2026</pubDate></item>'))
    expect(entry).toMatchObject({ summary: 'text more', published: new Date('2026-02-05T00:00:00Z') })
  })

  it('keeps what the damaged entry itself says', async () => {
    const entry = await first(
      rss('<item><title>a &nbsp; b<link>https://news.example/a</link><pubDate>5 Feb 2026</item>'),
    )
    expect(entry).toMatchObject({
      title: 'a b',
      link: 'https://news.example/a',
      published: new Date('2026-02-05T00:00:00Z'),
    })
  })

  it('resolves the entities that a feed declares, and no nest of them', async () => {
    const doctype = '<!DOCTYPE rss [<!ENTITY org "Red Cross"><!ENTITY nest "&org;&org;">]>'
    expect((await first(`${doctype}${rss('<item><title>&org; visits</title></item>')}`)).title).toBe('Red Cross visits')
    expect((await first(`${doctype}${rss('<item><title>&nest;</title></item>')}`)).title).not.toContain('Red Cross')
  })
})

describe('what is no feed', () => {
  it.each([
    ['', 'an empty answer'],
    [' \n\t ', 'an empty answer'],
    [
      '<!DOCTYPE html><html><head><title>Harbour &amp; News</title></head><body><p>x</p></body></html>',
      "an HTML page, not a feed: “Harbour & News”; look for the feed's own address",
    ],
    [
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
      'an HTML page, not a feed; it names https://news.example/feed.xml as its feed',
    ],
    [
      '<html><title>Sign in</title><form><input type="password" name="p"></form></html>',
      'a log-in page, not a feed: “Sign in”; the source may have moved behind a log-in',
    ],
    ['{"message": "API key missing"}', 'a JSON answer, not a feed: “API key missing”'],
    ['{"error": {"message": "quota"}}', 'a JSON answer, not a feed: “quota”'],
    ['[1, 2', 'a JSON answer, not a feed;'],
    ['Service temporarily unavailable', 'plain text, not a feed: “Service temporarily unavailable”'],
    ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url/></urlset>', 'a sitemap, not a feed'],
    ['<?xml version="1.0"?><!-- x --><opml version="2.0"><body/></opml>', 'an OPML list of feeds, not a feed'],
    ['<?xml version="1.0"?><x:catalogue xmlns:x="u"><x:book/></x:catalogue>', 'root is <catalogue>'],
    ['<rss version="2.0"><channel><title>Harbour', 'a feed that ends before its first entry'],
    ['\u001f\u008b\u0008\u0000\u0000binary', 'binary data'],
  ])('says of %j what it is', async (body, words) => {
    expect(await reason(body)).toContain(words)
  })

  it('says so of bytes, too', async () => {
    expect(await reason(new Uint8Array())).toContain('an empty answer')
    expect(await reason(Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]))).toContain('binary data')
  })

  it('does not read what is too large', async () => {
    expect(await reason(' '.repeat(16_000_001))).toBe('too large for a feed: 16.0 MB, and at most 16.0 are read')
  })
})

describe('too many entries', () => {
  const many = (date: (n: number) => string) =>
    Array.from(
      { length: MAX_ENTRIES + 500 },
      (_, n) => `<item><title>${n}</title><link>/${n}</link>${date(n)}</item>`,
    ).join('')

  it('keeps the newest, in their order, and says so', async () => {
    const source = await read(
      rss(many((n) => `<pubDate>${new Date(Date.UTC(2026, 0, 1) + n * 60_000).toUTCString()}</pubDate>`)),
    )
    expect(source.entries).toHaveLength(MAX_ENTRIES)
    expect(source.entries[0]?.title).toBe('500')
    expect(source.entries.at(-1)?.title).toBe('1499')
    expect(source.notes).toEqual(['1000 of its 1500 entries were taken, the newest; the rest was left out'])
  })

  it('takes the first where there are no dates', async () => {
    const source = await read(rss(many(() => '')))
    expect(source.entries.map((entry) => entry.title)).toEqual(Array.from({ length: MAX_ENTRIES }, (_, n) => String(n)))
  })
})
