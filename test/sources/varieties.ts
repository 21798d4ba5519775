import iconv from 'iconv-lite'

/** What one entry of a feed says: its title, its page, its id, and when it was published, else changed, else made. */
interface Told {
  readonly title?: string
  readonly link?: string | null
  readonly id?: string | null
  readonly at?: string | null
}

/** A feed as some publisher writes it, and what it says. What a `Told` leaves out is not looked at. */
export interface Variety {
  readonly name: string
  readonly body: string | Uint8Array
  readonly contentType?: string
  readonly says: readonly Told[]
}

const N = 'https://news.example'
const rss2 = (items: string, attributes = '') =>
  `<rss version="2.0"${attributes}><channel><title>F</title>${items}</channel></rss>`
const atom1 = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>F</title>${entries}</feed>`
const atom03 = (entries: string) =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title>${entries}</feed>`
const rdf = (items: string, attributes: string, prefix = '') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${attributes}><${prefix}channel rdf:about="${N}/"><${prefix}title>F</${prefix}title></${prefix}channel>${items}</rdf:RDF>`
const one = (inside: string) => rss2(`<item>${inside}</item>`)
const entry = (inside: string, attributes = '') => atom1(`<entry>${inside}</entry>`, attributes)
const encoded = (text: string, charset: string, mark = false) => iconv.encode(text, charset, { addBOM: mark })
const declared = (charset: string, text: string) =>
  `<?xml version="1.0" encoding="${charset}"?>${one(`<title>${text}</title><link>${N}/1</link>`)}`
const titled = (title: string): readonly Told[] => [{ title, link: `${N}/1` }]
const DC = ' xmlns:dc="http://purl.org/dc/elements/1.1/"'

const FORMATS: readonly Variety[] = [
  {
    name: 'RSS 0.90',
    body: rdf(`<item><title>Talks</title><link>${N}/1</link></item>`, 'xmlns="http://my.netscape.com/rdf/simple/0.9/"'),
    says: [{ title: 'Talks', link: `${N}/1`, id: null, at: null }],
  },
  {
    name: 'RSS 0.91 with its document type',
    body: `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>F</title><image><title>Logo</title><url>${N}/i</url><link>${N}/</link></image><item><title>Talks</title><link>${N}/1</link></item></channel></rss>`,
    says: [{ title: 'Talks', link: `${N}/1` }],
  },
  ...['0.92', '0.93', '0.94', '2.0.1', '3.0'].map((version) => ({
    name: `RSS ${version}`,
    body: `<rss version="${version}"><channel><title>F</title><item><title>Talks</title><link>${N}/1</link><source url="https://other.example/">Other</source></item></channel></rss>`,
    says: [{ title: 'Talks', link: `${N}/1` }],
  })),
  {
    name: 'RSS 1.0 with every element under a prefix',
    body: rdf(
      `<r:item rdf:about="urn:1"><r:title>Talks</r:title><r:link>${N}/1</r:link><d:date>2026-02-05T14:00:00Z</d:date></r:item>`,
      'xmlns:r="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"',
      'r:',
    ),
    says: [{ title: 'Talks', link: `${N}/1`, id: 'urn:1', at: '2026-02-05T14:00:00Z' }],
  },
  {
    name: 'RSS 1.0 whose RDF has another prefix',
    body: `<x:RDF xmlns:x="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel x:about="c"><title>F</title></channel><item x:about="${N}/1"><title>Talks</title></item></x:RDF>`,
    says: [{ title: 'Talks', link: `${N}/1`, id: `${N}/1` }],
  },
  {
    name: 'RSS 1.1',
    body: `<Channel xmlns="http://purl.org/net/rss1.1#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:about="c"><title>F</title><items rdf:parseType="Collection"><item rdf:about="${N}/1"><title>Talks</title><link>${N}/1</link></item></items></Channel>`,
    says: [{ title: 'Talks', link: `${N}/1` }],
  },
  {
    name: 'RSS 2.0 in the namespace of RSS',
    body: rss2(`<item><title>Talks</title><link>${N}/1</link></item>`, ' xmlns="http://backend.userland.com/rss2"'),
    says: [{ title: 'Talks', link: `${N}/1` }],
  },
  {
    name: 'Atom 1.0 under a prefix in another feed',
    body: rss2(
      `<a:entry xmlns:a="http://www.w3.org/2005/Atom"><a:title>Talks</a:title><a:link href="${N}/1"/><a:id>urn:1</a:id></a:entry>`,
    ),
    says: [{ title: 'Talks', link: `${N}/1`, id: 'urn:1' }],
  },
  {
    name: 'one Atom entry as the whole document',
    body: `<entry xmlns="http://www.w3.org/2005/Atom"><title>Talks</title><link href="${N}/1"/><id>urn:1</id></entry>`,
    says: [{ title: 'Talks', link: `${N}/1`, id: 'urn:1' }],
  },
  ...[
    'http://purl.org/atom/ns#',
    'http://example.com/newformat#',
    'http://purl.org/echo/',
    'uri/of/echo/namespace#',
    'http://purl.org/pie/',
  ].map((space) => ({
    name: `an early Atom in ${space}`,
    body: `<feed version="0.2" xmlns="${space}"><title>F</title><entry><title>Talks</title><link rel="alternate" type="text/html" href="${N}/1"/><id>urn:1</id><issued>2026-02-05T14:00:00Z</issued></entry></feed>`,
    says: [{ title: 'Talks', link: `${N}/1`, id: 'urn:1', at: '2026-02-05T14:00:00Z' }],
  })),
  {
    name: 'CDF in capitals, with the base of its channel',
    body: `<CHANNEL BASE="${N}/cdf/" HREF="${N}/"><TITLE>F</TITLE><ITEM HREF="${N}/1" LASTMOD="2026-02-05T14:00"><TITLE>Talks</TITLE></ITEM></CHANNEL>`,
    says: [{ title: 'Talks', link: `${N}/1`, at: '2026-02-05T14:00:00Z' }],
  },
  {
    name: 'JSON Feed 1',
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'F',
      items: [{ id: '1', url: `${N}/1`, title: 'Talks', date_published: '2026-02-05T14:00:00+03:00' }],
    }),
    says: [{ title: 'Talks', link: `${N}/1`, id: '1', at: '2026-02-05T11:00:00Z' }],
  },
  {
    name: 'JSON Feed 1.1 behind a byte order mark, with an entry that has no title',
    body: `\ufeff${JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items: [{ id: 7, content_text: 'Short note', external_url: `${N}/1`, date_modified: '2026-02-05' }] })}`,
    says: [{ title: '', link: `${N}/1`, id: '7', at: '2026-02-05T00:00:00Z' }],
  },
  {
    name: 'a podcast',
    body: rss2(
      `<item><itunes:title>Short</itunes:title><title>Talks, part 1</title><itunes:summary>s</itunes:summary><enclosure url="${N}/1.mp3" type="audio/mpeg" length="1"/><guid isPermaLink="false">e1</guid><link>${N}/1</link><pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate></item>`,
      ' xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    says: [{ title: 'Talks, part 1', link: `${N}/1`, id: 'e1', at: '2026-02-05T14:00:00Z' }],
  },
]

const TITLES: readonly Variety[] = [
  ...(
    [
      ['a title escaped twice', '<title>A &amp;amp; B</title>', 'A & B'],
      ['a title with an entity in CDATA', '<title><![CDATA[A &amp; B]]></title>', 'A & B'],
      ['a title in two pieces of CDATA', '<title><![CDATA[A ]]>and<![CDATA[ B]]></title>', 'A and B'],
      ['a title with CDATA in the middle', '<title>A <![CDATA[& <b>B</b>]]> C</title>', 'A & B C'],
      ['a title with a numeric reference of Windows', '<title>It&#146;s on</title>', 'It’s on'],
      ['a title with a reference beyond 16 bits', '<title>&#x1F600; talks</title>', '😀 talks'],
      ['a title with a reference to nothing', '<title>A &#0; B &#xFFFFFFFF; C</title>', 'A � B � C'],
      ['a title of HTML', '<title>&lt;b&gt;Talks&lt;/b&gt; &lt;i&gt;go on&lt;/i&gt;</title>', 'Talks go on'],
      ['a title with a heart', '<title>We &lt;3 talks</title>', 'We <3 talks'],
      [
        'a title with a bare ampersand and an entity of HTML',
        '<title>Cut & run &ndash; caf&eacute;</title>',
        'Cut & run – café',
      ],
      ['a title with a comment', '<title>Talks<!-- no --> go on</title>', 'Talks go on'],
      ['a title with a processing instruction', '<title>Talks<?php echo 1 ?> go on</title>', 'Talks go on'],
      ['a title over lines', '<title>\n  Talks\n\tgo on\n</title>', 'Talks go on'],
      ['a title with markup that nobody escaped', '<title>Talks <em>go</em> on</title>', 'Talks go on'],
      ['an empty title before Dublin Core', `<title/><dc:title${DC}>Talks</dc:title>`, 'Talks'],
    ] as const
  ).map(([name, element, title]) => ({ name, body: one(`${element}<link>${N}/1</link>`), says: titled(title) })),
  ...(
    [
      [
        'XHTML',
        `<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks <b>go</b> &amp; end</div></title>`,
        'Talks go & end',
      ],
      [
        'XHTML under a prefix',
        `<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">Talks <x:b>go</x:b></x:div></title>`,
        'Talks go',
      ],
      ['HTML', '<title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>', 'A & B'],
      ['HTML in capitals', '<title type="HTML">A &amp;amp; B</title>', 'A & B'],
      ['text that looks like a tag', '<title type="text">Use &lt;now&gt;</title>', 'Use <now>'],
      ['a media type', '<title type="text/html">&lt;b&gt;Talks&lt;/b&gt;</title>', 'Talks'],
    ] as const
  ).map(([name, element, title]) => ({
    name: `an Atom title as ${name}`,
    body: entry(`${element}<link href="${N}/1"/>`),
    says: titled(title),
  })),
  ...(
    [
      [
        'xml',
        '<title mode="xml" type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml">Talks <b>go</b></div></title>',
        'Talks go',
      ],
      [
        'escaped',
        '<title mode="escaped" type="text/html">&lt;b&gt;Talks&lt;/b&gt; &amp;amp; more</title>',
        'Talks & more',
      ],
      ['base64', '<title mode="base64" type="text/html">PGI+VGFsa3M8L2I+</title>', 'Talks'],
      ['base64 over lines', '<title mode="base64">\n VGFs\n a3M=\n</title>', 'Talks'],
    ] as const
  ).map(([name, element, title]) => ({
    name: `an old Atom title as ${name}`,
    body: atom03(`<entry>${element}<link rel="alternate" type="text/html" href="${N}/1"/></entry>`),
    says: titled(title),
  })),
]

const LINKS: readonly Variety[] = [
  ...(
    [
      [
        'a link beside Atom links',
        `<a:link xmlns:a="http://www.w3.org/2005/Atom" rel="self" href="${N}/s"/><link>${N}/1</link>`,
        `${N}/1`,
      ],
      ['a permalink and nothing else', `<guid>${N}/1</guid>`, `${N}/1`],
      ['a guid that is said to be a permalink', `<guid isPermaLink="true">${N}/1</guid>`, `${N}/1`],
      ['a guid that is no permalink', `<guid isPermaLink="false">${N}/1</guid>`, null],
      ['a bare number as guid', '<guid>4711</guid>', null],
      ['a permalink and a link, which wins', `<guid>${N}/g</guid><link>${N}/1</link>`, `${N}/1`],
      ['an empty link and a permalink', `<link></link><guid>${N}/1</guid>`, `${N}/1`],
      ['a link in CDATA over lines', `<link><![CDATA[\n${N}/1?a=1&b=2\n]]></link>`, `${N}/1?a=1&b=2`],
      ['a link whose ampersand is bare', `<link>${N}/1?a=1&b=2</link>`, `${N}/1?a=1&b=2`],
      ['a link whose ampersand is escaped twice', `<link>${N}/1?a=1&amp;amp;b=2</link>`, `${N}/1?a=1&b=2`],
      ['a link in capitals', `<link>HTTPS://NEWS.EXAMPLE/Up</link>`, `${N}/Up`],
      [
        'a link with the link of its picture',
        `<image><url>${N}/i</url><link>${N}/wrong</link></image><link>${N}/1</link>`,
        `${N}/1`,
      ],
      ['a link and that of its comments', `<link>${N}/1</link><comments>${N}/1#comments</comments>`, `${N}/1`],
      [
        'a link and the one before a redirector',
        `<link>${N}/1</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">${N}/o</f:origLink>`,
        `${N}/1`,
      ],
      ['a link with a Cyrillic path', `<link>${N}/обмін</link>`, `${N}/%D0%BE%D0%B1%D0%BC%D1%96%D0%BD`],
    ] as const
  ).map(([name, elements, link]) => ({
    name,
    body: one(`<title>Talks</title>${elements}`),
    says: [{ title: 'Talks', link }],
  })),
  ...(
    [
      ['a link without a relation', `<link href="${N}/1"/>`, `${N}/1`],
      [
        'links of all relations',
        `<link rel="self" href="${N}/s"/><link rel="edit" href="${N}/e"/><link rel="enclosure" type="text/html" href="${N}/x"/><link rel="alternate" href="${N}/1"/><link rel="related" href="${N}/r"/><link rel="replies" type="text/html" href="${N}/c"/>`,
        `${N}/1`,
      ],
      [
        'alternates of which one is a page',
        `<link rel="alternate" type="application/pdf" href="${N}/p"/><link rel="alternate" type="text/html" href="${N}/1"/><link rel="alternate" type="application/atom+xml" href="${N}/a"/>`,
        `${N}/1`,
      ],
      ['a page as XHTML', `<link rel="alternate" type="application/xhtml+xml" href="${N}/1"/>`, `${N}/1`],
      ['a link without a target, and an id', `<link/><id>${N}/1</id>`, `${N}/1`],
      ['a link over lines', `<link\n rel="alternate"\n href="${N}/1"\n/>`, `${N}/1`],
    ] as const
  ).map(([name, elements, link]) => ({
    name: `an entry with ${name}`,
    body: entry(`<title>Talks</title>${elements}`),
    says: [{ title: 'Talks', link }],
  })),
  {
    name: 'bases within bases',
    body: atom1(
      `<entry xml:base="deep/"><title>A</title><link href="1"/></entry><entry><title>B</title><link href="/2"/></entry><entry xml:base="https://other.example/x"><title>C</title><link href="3"/></entry>`,
      ` xml:base="${N}/base/"`,
    ),
    says: [
      { title: 'A', link: `${N}/base/deep/1` },
      { title: 'B', link: `${N}/2` },
      { title: 'C', link: 'https://other.example/3' },
    ],
  },
  {
    name: 'entries copied with their source',
    body: entry(
      `<source><id>urn:s</id><title>Source</title><link href="${N}/s"/><updated>2001-01-01T00:00:00Z</updated></source><title>Talks</title><id>urn:1</id><link href="${N}/1"/><updated>2026-02-05T14:00:00Z</updated>`,
    ),
    says: [{ title: 'Talks', link: `${N}/1`, id: 'urn:1', at: '2026-02-05T14:00:00Z' }],
  },
]

const EXTENSIONS: readonly Variety[] = [
  {
    name: 'pictures with titles of their own',
    body: rss2(
      `<item><m:content url="${N}/i.jpg"><m:title>Photo</m:title><m:description>d</m:description></m:content><m:group><m:title>Group</m:title></m:group><title>Talks</title><link>${N}/1</link></item>`,
      ' xmlns:m="http://search.yahoo.com/mrss/"',
    ),
    says: titled('Talks'),
  },
  {
    name: 'the usual modules of a weblog',
    body: rss2(
      `<item><title>Talks</title><link>${N}/1</link><c:encoded><![CDATA[<title>No</title><link>no</link>]]></c:encoded><s:comments>3</s:comments><w:commentRss>${N}/c</w:commentRss><g:point>1 2</g:point><d:creator>A</d:creator><d:date>2026-02-05T14:00:00Z</d:date></item>`,
      ' xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:s="http://purl.org/rss/1.0/modules/slash/" xmlns:w="http://wellformedweb.org/CommentAPI/" xmlns:g="http://www.georss.org/georss" xmlns:d="http://purl.org/dc/elements/1.1/"',
    ),
    says: [{ title: 'Talks', link: `${N}/1`, at: '2026-02-05T14:00:00Z' }],
  },
  {
    name: 'dates by Dublin Core terms',
    body: rss2(
      '<item><title>Talks</title><t:issued>2026-02-05T14:00:00Z</t:issued><t:modified>2026-02-06T14:00:00Z</t:modified><t:created>2026-02-04T14:00:00Z</t:created></item>',
      ' xmlns:t="http://purl.org/dc/terms/"',
    ),
    says: [{ title: 'Talks', at: '2026-02-05T14:00:00Z' }],
  },
  {
    name: 'two names of one date, of which the last holds',
    body: rss2(
      '<item><title>A</title><a:published>2026-02-04T00:00:00Z</a:published><pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate></item><item><title>B</title><pubDate>Thu, 05 Feb 2026 14:00:00 GMT</pubDate><a:published>2026-02-04T00:00:00Z</a:published></item>',
      ' xmlns:a="http://www.w3.org/2005/Atom"',
    )
      .replaceAll('<title>A</title>', `<title>A</title><link>${N}/a</link>`)
      .replaceAll('<title>B</title>', `<title>B</title><link>${N}/b</link>`),
    says: [
      { title: 'A', at: '2026-02-05T14:00:00Z' },
      { title: 'B', at: '2026-02-04T00:00:00Z' },
    ],
  },
  {
    name: 'two names of one title, of which the first holds',
    body: rss2(
      `<item><d:title>First</d:title><title>Second</title><link>${N}/1</link></item><item><title>Third</title><d:title>Fourth</d:title><link>${N}/2</link></item>`,
      ' xmlns:d="http://purl.org/dc/elements/1.1/"',
    ),
    says: [{ title: 'First' }, { title: 'Third' }],
  },
]

const CHARSETS: readonly Variety[] = [
  ...(
    [
      ['windows-1251', 'windows-1251', 'Обмен пленными прошёл на границе'],
      ['koi8-r', 'koi8-r', 'Обмен пленными прошёл на границе'],
      ['iso-8859-5', 'iso-8859-5', 'Обмен пленными прошёл на границе'],
      ['windows-1252', 'windows-1252', '“Échange” de prisonniers – fin'],
      ['gb2312', 'gb2312', '战俘交换在边境举行'],
      ['gb18030', 'gb18030', '战俘交换在边境举行'],
      ['big5', 'big5', '戰俘交換在邊境舉行'],
      ['shift_jis', 'shift_jis', '捕虜交換が国境で行われた'],
      ['euc-jp', 'euc-jp', '捕虜交換が国境で行われた'],
      ['euc-kr', 'euc-kr', '포로 교환이 국경에서 진행되었다'],
      ['windows-1256', 'windows-1256', 'تبادل الأسرى على الحدود'],
      ['windows-1254', 'windows-1254', 'Esir değişimi sınırda gerçekleşti'],
      ['iso-8859-2', 'iso-8859-2', 'Wymiana jeńców na granicy – część'.replace('–', '-')],
    ] as const
  ).flatMap(([label, charset, text]): Variety[] => [
    { name: `${label}, declared in the document`, body: encoded(declared(label, text), charset), says: titled(text) },
    {
      name: `${label}, declared in the header`,
      body: encoded(one(`<title>${text}</title><link>${N}/1</link>`), charset),
      contentType: `application/rss+xml; charset=${label}`,
      says: titled(text),
    },
  ]),
  ...(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const).flatMap((charset): Variety[] => [
    {
      name: `${charset} with its mark`,
      body: encoded(declared(charset.slice(0, 6), 'Обмін'), charset, true),
      says: titled('Обмін'),
    },
    {
      name: `${charset} without a mark`,
      body: encoded(declared(charset.slice(0, 6), 'Обмін'), charset),
      says: titled('Обмін'),
    },
  ]),
  {
    name: 'UTF-8 that is said to be ISO 8859-1',
    body: encoded(declared('iso-8859-1', 'Обмін полоненими'), 'utf-8'),
    says: titled('Обмін полоненими'),
  },
  {
    name: 'UTF-8 that is said to be ASCII',
    body: encoded(declared('us-ascii', 'Échange – fin'), 'utf-8'),
    says: titled('Échange – fin'),
  },
  {
    name: 'UTF-8 that is said to be UTF-16',
    body: encoded(declared('utf-16', 'Обмін'), 'utf-8'),
    says: titled('Обмін'),
  },
  {
    name: 'a charset that does not exist',
    body: encoded(declared('x-unheard-of', 'Обмін'), 'utf-8'),
    says: titled('Обмін'),
  },
  {
    name: 'Windows-1251 that is said to be UTF-8',
    body: encoded(declared('utf-8', 'Обмен пленными прошёл на границе в четверг'), 'windows-1251'),
    says: titled('Обмен пленными прошёл на границе в четверг'),
  },
  {
    name: 'Windows-1252 that is said to be ISO 8859-1',
    body: encoded(declared('iso-8859-1', '“Fin” – 5 €'), 'windows-1252'),
    says: titled('“Fin” – 5 €'),
  },
  {
    name: 'a header that says text/xml and no charset',
    body: encoded(declared('utf-8', 'Обмін'), 'utf-8'),
    contentType: 'text/xml',
    says: titled('Обмін'),
  },
  {
    name: 'a header that says HTML',
    body: encoded(declared('utf-8', 'Обмін'), 'utf-8'),
    contentType: 'text/html; charset=utf-8',
    says: titled('Обмін'),
  },
  {
    name: 'a mark that contradicts the header',
    body: encoded(declared('utf-8', 'Обмін'), 'utf-8', true),
    contentType: 'text/xml; charset=iso-8859-1',
    says: titled('Обмін'),
  },
]

const ILL_FORMED: readonly Variety[] = [
  ...(
    [
      ['blanks before the declaration', (text: string) => `\r\n \t<?xml version="1.0"?>${text}`],
      [
        'a warning before the document',
        (text: string) =>
          `<br />\n<b>Warning</b>: Undefined index in /x.php on line 3<br />\n<?xml version="1.0"?>${text}`,
      ],
      ['a script after the document', (text: string) => `${text}\n<script>track("<item>")</script>`],
      ['two declarations', (text: string) => `<?xml version="1.0"?><?xml version="1.0" encoding="utf-8"?>${text}`],
      [
        'a style sheet and comments before it',
        (text: string) =>
          `<?xml-stylesheet href="x.xsl" type="text/xsl"?><!-- <item><title>No</title></item> -->${text}`,
      ],
      ['XML 1.1', (text: string) => `<?xml version="1.1"?>${text}`],
      ['no end of its root', (text: string) => text.replace('</channel></rss>', '')],
      ['a bare ampersand in a name', (text: string) => text.replace('<channel>', '<channel a&b="c">')],
      ['attributes without quotes', (text: string) => text.replace('<item>', '<item id=5 checked>')],
      ['attributes twice', (text: string) => text.replace('<item>', '<item id="5" id="6">')],
      ['a control character', (text: string) => text.replace('Talks', 'Ta\u0008lks')],
      ['an undeclared prefix', (text: string) => text.replace('</item>', '<zzz:thing zzz:a="b">x</zzz:thing></item>')],
      ['tags in other letters', (text: string) => text.replaceAll('item>', 'Item>').replaceAll('title>', 'TITLE>')],
      ['blanks in its end tags', (text: string) => text.replaceAll(/<\/(\w+)>/g, '</$1 \n>')],
      [
        'a document type with an entity',
        (text: string) =>
          `<!DOCTYPE rss [<!ENTITY t "Talks">\n<!ENTITY nbsp "&#160;">]>${text.replace('Talks', '&t;')}`,
      ],
      ['a document type of HTML', (text: string) => `<!DOCTYPE html>${text}`],
      ['everything in one HTML page', (text: string) => `<html><body>${text}</body></html>`],
      ['null characters', (text: string) => text.replace('Talks', 'Talks\0')],
      ['a stray end of CDATA', (text: string) => text.replace('<item>', ']]><item>')],
    ] as const
  ).map(([name, damage]) => ({
    name: `a feed with ${name}`,
    body: damage(
      rss2(`<item><title>Talks</title><link>${N}/1</link></item><item><title>More</title><link>${N}/2</link></item>`),
    ),
    says: [
      { title: 'Talks', link: `${N}/1` },
      { title: 'More', link: `${N}/2` },
    ],
  })),
  {
    name: 'a feed whose first entry lost its less-than signs half way',
    body: rss2(
      `<item><title>Talks <b&gt;go&lt;/b&gt; on</title><link>${N}/1</link></item><item><title>More</title><link>${N}/2</link></item>`,
    ),
    says: [{ link: `${N}/1` }, { title: 'More', link: `${N}/2` }],
  },
]

export const VARIETIES: readonly Variety[] = [
  ...FORMATS,
  ...TITLES,
  ...LINKS,
  ...EXTENSIONS,
  ...CHARSETS,
  ...ILL_FORMED,
]
