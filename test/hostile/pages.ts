/** A page that costs a careless reader its stack, its memory or its time, or tries to lead it elsewhere. */
export interface HostilePage {
  readonly name: string
  /** @param canary origin of a listener that must not be touched */
  readonly body: (canary: string) => string | Buffer
  readonly type?: string
  /**
   * `article`: the text around the trap is read; `answered`: read or found to hold no article, with the reason; else
   * what has to be on record.
   */
  readonly expected: 'article' | 'answered' | RegExp
}

const SENTENCE =
  'The two delegations met again on Thursday, and both sides said afterwards that the talks would go on next week. '
const PROSE = `<h1>Talks go on in the harbour town</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(4)}`

const html = (body: string, head = '') =>
  `<!doctype html><html><head><meta charset="utf-8"><title>Talks go on</title>${head}</head><body>${body}</body></html>`
const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join('')

const TREES: readonly HostilePage[] = [
  {
    name: '200,000 nested tags',
    body: () => html(PROSE + '<div>'.repeat(200_000) + '</div>'.repeat(200_000)),
    expected: 'article',
  },
  {
    name: '200,000 nested tags around the text',
    body: () => html('<div>'.repeat(200_000) + PROSE + '</div>'.repeat(200_000)),
    expected: 'answered',
  },
  { name: '200,000 tags that never close', body: () => html('<div>'.repeat(200_000) + PROSE), expected: 'answered' },
  {
    name: '300,000 formatting tags that never close',
    body: () => html(PROSE + '<b><p>'.repeat(150_000)),
    expected: 'article',
  },
  { name: '100,000 nested tables', body: () => html(PROSE + '<table><tr><td>'.repeat(100_000)), expected: 'article' },
  {
    name: '100,000 nested lists and forms',
    body: () => html(PROSE + '<ul><li><form>'.repeat(100_000)),
    expected: 'article',
  },
  {
    name: 'wrong ends by the hundred thousand',
    body: () => html(PROSE + '<i>'.repeat(500) + '</b></p></span>'.repeat(100_000)),
    expected: 'article',
  },
  { name: 'half tags by the million', body: () => html(PROSE + '<p'.repeat(1_000_000)), expected: 'article' },
  { name: 'opening brackets by the million', body: () => html(PROSE + '<'.repeat(2_000_000)), expected: 'article' },
  { name: 'comments that never end', body: () => html(PROSE + '<!--'.repeat(500_000)), expected: 'article' },
  {
    name: 'a million attributes on one element',
    body: () => html(`${PROSE}<div ${times(300_000, (n) => `a${n}="1" `)}>x</div>`),
    expected: 'article',
  },
  {
    name: 'a million attributes on many elements',
    body: () => html(PROSE + `<i ${times(100, (n) => `a${n}=1 `)}>x</i>`.repeat(6000)),
    expected: 'article',
  },
  {
    name: 'an attribute of 4 MB',
    body: () => html(`${PROSE}<div title="${'x'.repeat(4_000_000)}">x</div>`),
    expected: 'article',
  },
  {
    name: 'nested templates, drawings and frames',
    body: () => html(PROSE + '<template><svg><foreignObject><math>'.repeat(50_000)),
    expected: 'article',
  },
]

const SIZES: readonly HostilePage[] = [
  { name: 'a page of 10 MB', body: () => html(`<p>${SENTENCE}</p>`.repeat(90_000)), expected: /larger than/ },
  { name: 'a page just within its bound', body: () => html(`<p>${SENTENCE}</p>`.repeat(42_000)), expected: 'article' },
  { name: 'one line of 4.9 MB', body: () => html(`<p>${'x'.repeat(4_900_000)}</p>`), expected: 'answered' },
  {
    name: 'one sentence of 4 MB',
    body: () => html(`<p>${'prisoner exchange of captives '.repeat(135_000)}</p>`),
    expected: 'answered',
  },
  {
    name: 'small blocks with links, by the hundred thousand',
    body: () => html(`<article>${times(60_000, (n) => `<div><a href="/${n}">link, and a comma</a></div>`)}</article>`),
    expected: 'answered',
  },
  {
    name: 'a table of 100,000 links',
    body: () =>
      html(`${PROSE}<table>${times(80_000, (n) => `<tr><td><a href="/${n}">Row ${n}</a></td></tr>`)}</table>`),
    expected: 'answered',
  },
  { name: '200,000 paragraphs of a letter', body: () => html(PROSE + '<p>a'.repeat(200_000)), expected: 'answered' },
  { name: '300,000 headings', body: () => html(PROSE + '<h1>x</h1>'.repeat(300_000)), expected: 'answered' },
  { name: 'a title of 4 MB', body: () => `<title>${'word '.repeat(800_000)}</title>${PROSE}`, expected: 'answered' },
  {
    name: '100,000 meta tags',
    body: () =>
      html(
        PROSE,
        times(100_000, (n) => `<meta property="og:x${n}" content="y">`),
      ),
    expected: 'article',
  },
  {
    name: '20,000 dates to read',
    body: () => html(PROSE + '<time datetime="2026-02-05T10:00:00Z">5 February 2026</time> '.repeat(20_000)),
    expected: 'answered',
  },
]

const TEXTS: readonly HostilePage[] = [
  ...(
    [
      ['spaces', ' '],
      ['white space of many kinds', '\u00a0\u2003\t\n'],
      ['quotes', '“"\'«'],
      ['brackets', '(([['],
      ['commas and digits', '1,1.'],
      ['dots', '.'],
      ['dashes and hyphens', '-–—'],
      ['ampersands', '&amp;&#38;&'],
      ['combining accents', 'a\u0301\u0302\u0303\u0304'],
      ['letters of two scripts', 'aа'],
      ['marks of direction', '\u202e\u2066'],
      ['ideographs', '战俘交换'],
      ['names of months', 'february march '],
      ['names of countries', 'Russia and Ukraine and '],
      ['counts of prisoners', '157 prisoners of war and '],
      ['at signs', 'a@a.'],
    ] as const
  ).map(
    ([name, text]): HostilePage => ({
      name: `a megabyte of ${name} in the text`,
      body: () => html(`${PROSE}<p>${text.repeat(Math.ceil(1_000_000 / text.length))}</p>`),
      expected: 'answered',
    }),
  ),
  { name: 'null bytes and controls', body: () => html(`<p>\0\x01\x08${PROSE}\0\ufffe</p>\0`), expected: 'article' },
  {
    name: 'halves of surrogate pairs',
    body: () => html(`${PROSE}<p>\ud800 &#xd800; &#x110000; \udfff</p>`),
    expected: 'article',
  },
  {
    name: 'linked data 100,000 levels deep',
    body: () => html(PROSE, `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>`),
    expected: 'article',
  },
  {
    name: 'linked data of 4 MB',
    body: () =>
      html(
        PROSE,
        `<script type="application/ld+json">{"@graph":[${'{"@type":"NewsArticle","headline":"x"},'.repeat(100_000)}{}]}</script>`,
      ),
    expected: 'article',
  },
  {
    name: '50,000 pieces of linked data',
    body: () => html(PROSE + '<script type="application/ld+json">{"@type":"NewsArticle"}</script>'.repeat(50_000)),
    expected: 'answered',
  },
]

const LIES: readonly HostilePage[] = [
  {
    name: 'an executable',
    body: () => Buffer.concat([Buffer.from('MZ\x90\0\x03'), Buffer.alloc(200_000, 7)]),
    expected: 'answered',
  },
  {
    name: 'a PDF',
    body: () => `%PDF-1.7\n${'1 0 obj << /Type /Catalog >> stream '.repeat(20_000)}`,
    expected: 'answered',
  },
  {
    name: 'an archive',
    body: () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(500_000, 0xf3)]),
    expected: 'answered',
  },
  { name: 'a page that is said to be a picture', body: () => html(PROSE), type: 'image/png', expected: 'answered' },
  {
    name: 'a page that is said to be UTF-7',
    body: () => html(`${PROSE}<p>+ADw-script+AD4-</p>`),
    type: 'text/html; charset=utf-7',
    expected: 'article',
  },
  {
    name: 'a page that is said to be UTF-32',
    body: () => html(PROSE),
    type: 'text/html; charset=utf-32',
    expected: 'article',
  },
  {
    name: 'a charset that does not exist',
    body: () => html(PROSE),
    type: `text/html; charset=${'x'.repeat(5000)}`,
    expected: 'article',
  },
  {
    name: 'two byte order marks that disagree',
    body: () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0xfe]), Buffer.from(html(PROSE))]),
    expected: 'article',
  },
  { name: 'nothing', body: () => '', expected: /empty/ },
  {
    name: 'references to an inner address everywhere',
    body: (canary) =>
      html(
        `${PROSE}<img src="${canary}/i"><iframe src="${canary}/f"></iframe><script src="${canary}/s"></script><form action="${canary}/x"></form>`,
        `<meta http-equiv="refresh" content="0;url=${canary}/m"><base href="${canary}/"><link rel="canonical" href="${canary}/c"><link rel="amphtml" href="${canary}/a"><link rel="next" href="${canary}/n"><link rel="stylesheet" href="${canary}/c.css"><meta property="og:url" content="${canary}/o"><script type="application/ld+json">{"@id":"${canary}/l","@context":"${canary}/ctx","mainEntityOfPage":"${canary}/p"}</script>`,
      ),
    expected: 'article',
  },
]

export const HOSTILE_PAGES: readonly HostilePage[] = [...TREES, ...SIZES, ...TEXTS, ...LIES]
