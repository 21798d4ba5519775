import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'

const PARAGRAPHS = [
  'The two delegations met for the third time on Monday, in the same hall and around the same table as before.',
  'Nothing was signed, but the list of names had been read out twice, according to a clerk who was in the room.',
  'A spokesman for the northern side said that the talks would go on, and that he hoped for an exchange before the spring.',
  'The mediator, a former harbour master, thanked both sides for their patience and asked them for a little more of it.',
]
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')

function page(body: string, head = '<title>Third meeting ends without a signature</title>') {
  return `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`
}

function read(
  html: string | Uint8Array,
  contentType: string | null = 'text/html',
  url = 'https://news.example.org/world/third-meeting',
) {
  const outcome = readPage({ url, bytes: html, contentType })
  if (outcome.kind !== 'article') throw new Error(outcome.reason)
  return outcome.reading
}

const paragraphs = (html: string) => read(html).text.split('\n\n')

describe('readPage: the text', () => {
  it('leaves out navigation, asides, forms, footers and what is hidden', () => {
    const around = (tag: string) =>
      `<${tag}><p>Everything else that this paper has to say about harbours and their masters.</p></${tag}>`
    const html = page(
      `${around('nav')}<div>${TEXT}${around('aside')}<div hidden><p>A paragraph for machines, which no reader will ever see on a screen.</p></div></div>${around('form')}${around('footer')}`,
    )
    expect(paragraphs(html)).toEqual(PARAGRAPHS)
  })

  it('reads on where a site wraps all of it in a form', () => {
    expect(paragraphs(page(`<form action="/"><div>${TEXT}</div></form>`))).toEqual(PARAGRAPHS)
  })

  it('leaves out captions, by element and by the credit beside them', () => {
    const figure =
      '<figure><img src="a.jpg"><figcaption>The hall on Monday morning, before anyone had come.</figcaption></figure>'
    const box =
      '<div class="x"><div>The table at which they sat, with the list on it.</div><div>Photo: Ann Teller</div></div>'
    expect(paragraphs(page(`<article>${TEXT.replace('</p>', `</p>${figure}${box}`)}</article>`))).toEqual(PARAGRAPHS)
  })

  it('keeps tables by row, lists and quoted posts', () => {
    const table = '<table><tr><th>Side</th><th>Names</th></tr><tr><td>North</td><td>14</td></tr></table>'
    const post =
      '<div class="embed"><blockquote><p>We shall wait as long as it takes.</p>— Harbour master</blockquote></div>'
    const list = '<ul><li>First, the wounded</li><li>Then, everybody else</li></ul>'
    const text = paragraphs(
      page(`<article><div>${TEXT}${post}${table}${list}${TEXT.replaceAll('Monday', 'Tuesday')}</div></article>`),
    )
    expect(text).toEqual(
      expect.arrayContaining([
        'Side Names',
        'North 14',
        'First, the wounded',
        'Then, everybody else',
        'We shall wait as long as it takes.',
      ]),
    )
  })

  it('parts paragraphs at double line breaks and glues no words together', () => {
    const html = page(`<div>${PARAGRAPHS.join('<br><br>')}<br>Line one<br>line two.</div>`)
    const text = paragraphs(html)
    expect(text.slice(0, 3)).toEqual(PARAGRAPHS.slice(0, 3))
    expect(text.join(' ')).toContain('Line one line two.')
  })

  it('takes the larger container where Readability has chosen a part of it', () => {
    const notes = PARAGRAPHS.map(
      (_, n) =>
        `<p class="sidebar comment-${n}">${n + 1}. A note on clause ${n + 1} of the draft, which both sides had been given in January.</p>`,
    )
    const text = paragraphs(page(`<div id="main">${TEXT}${notes.join('')}</div>`))
    expect(text).toEqual(
      expect.arrayContaining([
        ...PARAGRAPHS,
        '4. A note on clause 4 of the draft, which both sides had been given in January.',
      ]),
    )
  })

  it('takes the text from linked data where the page shows none', () => {
    const linked = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Third meeting',
      articleBody: PARAGRAPHS.join('\n'),
    })
    const html = page('<div id="app">Loading</div>', `<script type="application/ld+json">${linked}</script>`)
    expect(paragraphs(html)).toEqual(PARAGRAPHS)
  })

  it('finds the charset of a page that declares a wrong one', () => {
    const russian = `<div>${'<p>Делегации встретились в третий раз, и список имён был прочитан дважды, сообщил секретарь переговоров.</p>'.repeat(1)}<p>Подписано ничего не было, однако стороны договорились продолжить встречи в конце февраля, до начала весны.</p><p>Посредник поблагодарил обе стороны за терпение и попросил потерпеть ещё немного, хотя бы до следующей недели.</p></div>`
    const reading = read(
      iconv.encode(page(russian, '<meta charset="utf-8"><title>Третья встреча</title>'), 'windows-1251'),
      'text/html; charset=utf-8',
    )
    expect(reading.title).toBe('Третья встреча')
    expect(reading.text).toContain('Посредник поблагодарил обе стороны')
    expect(reading.language).toBe('ru')
  })
})

describe('readPage: no article', () => {
  const reason = (bytes: string | Uint8Array) => {
    const outcome = readPage({ url: 'https://example.org/', bytes, contentType: 'text/html' })
    return outcome.kind === 'no-article' ? outcome.reason : outcome.reading.text
  }

  it('says why', () => {
    expect(reason('')).toBe('the page is empty')
    expect(
      reason(page('<ul><li><a href="/1">One headline</a></li><li><a href="/2">Another headline</a></li></ul>')),
    ).toMatch(/no text was found/)
    expect(reason(page('<div><a href="/x">x</a></div>'.repeat(20_000)))).toMatch(/bound on its elements/)
  })

  it('answers whatever is thrown at it', () => {
    const hostile = [
      '<div>'.repeat(100_000),
      '<b>'.repeat(50_000),
      '<table><tr><td>'.repeat(20_000),
      `<div ${Array.from({ length: 200_000 }, (_, n) => `a${n}=1`).join(' ')}>`,
      '<'.repeat(500_000),
      '<!--'.repeat(100_000),
      '<a href="'.repeat(50_000),
      `<script type="application/ld+json">${'['.repeat(300_000)}</script>`,
      `<title>${' | '.repeat(50_000)}</title>`,
      '\0'.repeat(500_000),
      '<p>Read more</p><p>A title</p>'.repeat(3000),
      '<p>Support us today!</p><p>We need you.</p>'.repeat(3000),
    ]
    for (const markup of hostile)
      expect(['article', 'no-article']).toContain(
        readPage({ url: 'https://example.org/', bytes: markup, contentType: null }).kind,
      )
  })

  it('never throws on bytes or pieces of markup', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string()), fc.string(), (bytes, type, url) => {
        expect(readPage({ url, bytes, contentType: type }).kind).toBeTypeOf('string')
      }),
      { numRuns: 60 },
    )
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table>',
      '<td>',
      '<li>',
      '<a href=/x>',
      '</a>',
      '<h1>',
      PARAGRAPHS[0] ?? '',
      'Read more',
      '<br>',
      '<blockquote>',
      '<figure>',
      '<form>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        expect(readPage({ url: 'https://example.org/', bytes: pieces.join(''), contentType: null }).kind).toBeTypeOf(
          'string',
        )
      }),
      { numRuns: 60 },
    )
  })
})
