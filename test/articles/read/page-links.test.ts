import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'
import { isNextPage } from '../../../src/articles/read/page-links.js'

const TEXT = '<p>The two delegations met for the third time on Monday, in the same hall and around the same table.</p>'

function links(head: string, body = '', url = 'https://example.org/world/third-meeting', link: string | null = null) {
  const outcome = readPage({
    url,
    contentType: null,
    headers: { robots: null, link, tdmReservation: null, tdmPolicy: null },
    bytes: `<html><head>${head}</head><body><div>${TEXT.repeat(4)}</div>${body}</body></html>`,
  })
  return outcome.kind === 'article' ? outcome.reading.links : outcome.links
}

describe('other forms of a page', () => {
  it('are found in the head', () => {
    const head =
      '<link rel="amphtml" href="https://amp.example.org/third"><link rel="alternate" media="print" href="?print=1">' +
      '<link rel="alternate" hreflang="uk" href="/uk/third"><link rel="alternate" hreflang="x-default" href="/third">' +
      '<link rel="alternate" type="application/rss+xml" href="/feed">'
    expect(links(head)).toEqual({
      amp: 'https://amp.example.org/third',
      print: 'https://example.org/world/third-meeting?print=1',
      next: null,
      whole: null,
      alternates: [
        { language: 'uk', url: 'https://example.org/uk/third' },
        { language: 'x-default', url: 'https://example.org/third' },
      ],
    })
  })

  it('are found in the header', () => {
    const header = '<https://example.org/amp/third>; rel="amphtml", </de/third>; rel=alternate; hreflang=de, <broken'
    expect(links('', '', undefined, header)).toMatchObject({
      amp: 'https://example.org/amp/third',
      alternates: [{ language: 'de', url: 'https://example.org/de/third' }],
    })
  })

  it('are never the page itself, nor what no browser fetches', () => {
    const head =
      '<link rel="amphtml" href="https://example.org/world/third-meeting#top"><link rel="alternate" media="print" href="javascript:print()">'
    expect(links(head)).toMatchObject({ amp: null, print: null })
  })

  it.each([
    ['?print=1', 'Print'],
    ['/world/third-meeting?page=all', 'View all'],
    ['/world/third-meeting/print/', '🖨'],
    ['/world/third-meeting/full', 'x'],
    ['/world/third-meeting?full=true', 'Read more'],
    ['/world/third-meeting-full-story', 'Continue reading'],
    ['/world/third-meeting/2026', 'Читать далее'],
    ['third-meeting/text', 'Lire la suite →'],
  ])('hold the whole text: %s (%s)', (href, text) => {
    expect(links('', `<nav><a href="${href}">${text}</a></nav>`)?.whole).toBe(
      new URL(href, 'https://example.org/world/third-meeting').href,
    )
  })

  it.each([
    ['/world/another-story', 'Read more'],
    ['https://elsewhere.example/third-meeting', 'Read more'],
    ['/world/third-meeting?share=mail', 'Mail'],
    ['/world/third-meeting#comments', 'Read more'],
    ['?page=3', 'Read more'],
  ])('are not %s (%s)', (href, text) => {
    expect(links('', `<a href="${href}">${text}</a>`)?.whole).toBeNull()
  })
})

describe('the next page', () => {
  const base = 'https://example.org/world/third-meeting'
  it.each([
    [base, `${base}?page=2`],
    [base, `${base}/2`],
    [base, `${base}/page/2/`],
    [base, `${base}/seite-2`],
    [`${base}.html`, `${base}-2.html`],
    [`${base}.html`, `${base}_2.html`],
    [`${base}?id=7`, `${base}?id=7&p=2`],
    [`${base}?page=2`, `${base}?page=3`],
    [`${base}/page/2/`, `${base}/page/3/`],
    ['https://example.org/news/12/1234', 'https://example.org/news/12/1234/2'],
    ['https://example.org/news/2026/02', 'https://example.org/news/2026/02?page=2'],
  ])('of %s is %s', (here, to) => {
    expect(isNextPage(new URL(here), new URL(to), true)).toBe(true)
  })

  it.each([
    [base, `${base}?page=3`],
    [base, base],
    [base, 'https://example.org/world/fourth-meeting'],
    [base, 'https://example.org/world/?page=2'],
    [base, `${base}/comment-page-2`],
    [base, `${base}?commentpage=2`],
    [`${base}?page=2`, `${base}?page=1`],
    [`${base}?page=2`, `${base}?page=4`],
    [base, 'https://other.example/world/third-meeting?page=2'],
    ['https://example.org/news/11', 'https://example.org/news/12'].reverse() as [string, string],
  ])('of %s is not %s', (here, to) => {
    expect(isNextPage(new URL(here), new URL(to), true)).toBe(false)
  })

  it.each([
    ['<link rel="next" href="/world/third-meeting?page=2">', ''],
    ['', '<nav><a href="?page=2">2</a> <a href="?page=3">3</a></nav>'],
    ['', '<a rel="next" href="/world/third-meeting/2">more</a>'],
    ['', '<div><a href="https://example.org/world/third-meeting?page=2">Следующая страница »</a></div>'],
  ])('is found in %s%s', (head, body) => {
    expect(links(head, body)?.next).toMatch(/(?:page=|\/)2$/)
  })

  it.each([
    ['<link rel="next" href="/world/fourth-meeting">', ''],
    ['', '<a rel="next" href="/world/fourth-meeting-2">Next</a>'],
    ['', '<a href="/world/third-meeting/2">Two more killed</a>'],
  ])('is not the next article: %s%s', (head, body) => {
    expect(links(head, body)?.next).toBeNull()
  })
})
