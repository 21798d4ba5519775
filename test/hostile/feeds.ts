/** A feed that costs a careless reader its stack, its memory or its time. */
export interface HostileFeed {
  readonly name: string
  /** @param good a well-formed entry around the trap, the first or the second; `canary` as in pages */
  readonly body: (good: (n: 1 | 2) => string, canary: string) => string | Buffer
  /** Which of the good entries have to be read (`read`: there are none, but it is a feed), or what has to be on record. */
  readonly expected: 'both' | 'first' | 'read' | RegExp
}

const rss = (items: string, doctype = '') =>
  `<?xml version="1.0" encoding="utf-8"?>${doctype}<rss version="2.0" xmlns:a="http://www.w3.org/2005/Atom"><channel><title>Trap</title>${items}</channel></rss>`
const times = (count: number, text: (n: number) => string) => Array.from({ length: count }, (_, n) => text(n)).join('')
const about = (text: string) => `<item><title>Trap</title><description>${text}</description></item>`

/** Each entity ten times the one before it. */
const laughs = `<!DOCTYPE rss [<!ENTITY l0 "ha">${times(12, (n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`)}]>`

function between(
  name: string,
  trap: string | (() => string),
  doctype = '',
  expected: HostileFeed['expected'] = 'both',
): HostileFeed {
  return {
    name,
    body: (good) => rss(good(1) + (typeof trap === 'string' ? trap : trap()) + good(2), doctype),
    expected,
  }
}

export const HOSTILE_FEEDS: readonly HostileFeed[] = [
  between('a billion laughs', about('&l12;'), laughs),
  between('a billion laughs in an attribute', '<item a="&l12;"><title>&l12;</title></item>', laughs),
  between(
    'quadratic blow-up',
    () => about('&big;'.repeat(100_000)),
    `<!DOCTYPE rss [<!ENTITY big "${'x'.repeat(60_000)}">]>`,
  ),
  between(
    'quadratic blow-up of short entities',
    () => about('&big;'.repeat(500_000)),
    `<!DOCTYPE rss [<!ENTITY big "${'x'.repeat(400)}">]>`,
  ),
  between('an entity that names itself', about('&self;'), '<!DOCTYPE rss [<!ENTITY self "&self;&self;">]>'),
  between('a file as an entity', about('&file;'), '<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd">]>'),
  {
    name: 'an inner address as an entity and as a document type',
    body: (good, canary) =>
      rss(
        good(1) + about('&inner;') + good(2),
        `<!DOCTYPE rss SYSTEM "${canary}/d" [<!ENTITY inner SYSTEM "${canary}/e"><!ENTITY % p SYSTEM "${canary}/p">%p;]><?xml-stylesheet href="${canary}/s"?>`,
      ),
    expected: 'both',
  },
  between('600 kB of &lt;p in a description', () => about('&lt;p'.repeat(150_000))),
  between('7 MB of &lt;p in a description', () => about('&lt;p'.repeat(1_400_000))),
  between('200,000 nested tags', () => about('<a>'.repeat(200_000) + '</a>'.repeat(200_000))),
  between('200,000 tags that never close', () => about('<a>'.repeat(200_000))),
  between('a million attributes', () => `<item ${times(800_000, (n) => `a${n}="1" `)}><title>x</title></item>`),
  between('100,000 namespaces', () => times(100_000, (n) => `<a:b xmlns:p${n}="u${n}"/>`)),
  between('a title of 9 MB on one line', () => `<item><title>${'x'.repeat(9_000_000)}</title></item>`),
  between('half a million entries', () => '<item/>'.repeat(500_000), '', 'first'),
  between(
    '100,000 entries',
    () => times(100_000, (n) => `<item><title>${n}</title><guid>x${n}</guid></item>`),
    '',
    'first',
  ),
  between('a million processing instructions', () => '<?x y?>'.repeat(1_000_000)),
  between('a million declarations', () => '<!x>'.repeat(1_000_000)),
  between('comments that never end', () => '<!-- '.repeat(500_000), '', 'first'),
  between('CDATA that never ends', () => `<item><description><![CDATA[${'<p>x</p>'.repeat(200_000)}`, '', 'first'),
  between('a million bare ampersands', () => `<item><title>${'&'.repeat(1_000_000)}</title></item>`),
  between(
    'white space of 5 MB in a date',
    () => `<item><title>x</title><pubDate>${' '.repeat(5_000_000)}</pubDate></item>`,
  ),
  { name: 'nothing but opening brackets', body: () => '<'.repeat(5_000_000), expected: /not a feed/ },
  { name: 'nothing but half tags', body: () => '<a:'.repeat(2_000_000), expected: /not a feed/ },
  {
    name: 'JSON a million levels deep',
    body: () => `{"items":${'['.repeat(1_000_000)}`,
    expected: /JSON answer, not a feed/,
  },
  {
    name: 'JSON whose text is 9 MB',
    body: () => JSON.stringify({ title: 'x', items: [{ id: 1, content_html: '&lt;p'.repeat(1_800_000) }] }),
    expected: 'read',
  },
  {
    name: 'a page',
    body: () => `<!doctype html><title>Big</title>${'<div><p>x</p></div>'.repeat(400_000)}`,
    expected: /an HTML page, not a feed/,
  },
  {
    name: 'an executable',
    body: () => Buffer.concat([Buffer.from('MZ\0\0\x03'), Buffer.alloc(2_000_000, 1)]),
    expected: /binary data/,
  },
  { name: 'nothing', body: () => '', expected: /an empty answer/ },
  {
    name: 'links to inner addresses',
    body: (good, canary) => {
      const port = new URL(canary).port
      const links = [
        canary,
        `http://0x7f090909:${port}`,
        `http://2131298569:${port}`,
        `http://[::ffff:7f09:909]:${port}`,
        `http://user@127.9.9.9:${port}`,
        `http://127.9.9.9.:${port}`,
        `http://１２７.９.９.９:${port}`,
      ]
      return rss(
        good(1) +
          links.map((link, n) => `<item><title>In ${n}</title><link>${link}/${n}</link></item>`).join('') +
          good(2),
      )
    },
    expected: 'both',
  },
]
