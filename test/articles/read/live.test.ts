import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'

const UPDATES = [
  [
    '2026-03-12T14:20:00Z',
    'Buses have crossed',
    'The two buses crossed the bridge at twenty past two, and nobody was seen to leave them on the way.',
  ],
  [
    '2026-03-12T12:05:00Z',
    'Lists compared',
    'The lists were compared for the third time, a clerk said, and four lines were put right on the spot.',
  ],
  [
    '2026-03-12T09:30:00Z',
    null,
    'Families have gathered on the quay since dawn, some of them with photographs, and wait for word.',
  ],
  [
    '2026-03-12T07:00:00Z',
    'Morning',
    'Both coast guards have said that the handover will take place today if the weather holds.',
  ],
] as const

const TITLE = 'Handover at the bridge: what is happening'

function read(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>${TITLE}</title>${head}</head><body>${body}</body></html>`
  const outcome = readPage({ url: 'https://news.example.org/live/1', bytes: html, contentType: 'text/html' })
  if (outcome.kind !== 'article') throw new Error(outcome.reason)
  return outcome.reading
}

const expected = UPDATES.map(([at, title, text]) => ({ name: null as string | null, at: new Date(at), title, text }))

describe('live blogs', () => {
  it.each([
    [
      'articles',
      ([at, title, text]: (typeof UPDATES)[number]) =>
        `<article class="entry"><time datetime="${at}">${at.slice(11, 16)}</time>${title === null ? '' : `<h3>${title}</h3>`}<p>${text}</p></article>`,
    ],
    [
      'boxes with the time in a box of its own',
      ([at, title, text]: (typeof UPDATES)[number]) =>
        `<div class="liveblog-post"><div class="meta"><span><time datetime="${at}"></time></span></div><div class="post">${title === null ? '' : `<h2>${title}</h2>`}<p>${text}</p></div></div>`,
    ],
  ])('are cut into their entries: %s', (_, entry) => {
    const reading = read(`<h1>${TITLE}</h1><div class="stream">${UPDATES.map(entry).join('')}</div>`)
    expect(reading.entries).toEqual(expected)
    for (const [, , text] of UPDATES) expect(reading.text).toContain(text)
  })

  it.each([
    ['their ids', (n: number) => [`<article id="block-${n}">`, '']],
    ['the id of a box in them', (n: number) => ['<article><div id="c"><div>', `</div></div><i id="block-${n}"></i>`]],
    ['a link to their place', (n: number) => ['<article id="same">', `<a href="/live/1#block-${n}">Share</a>`]],
    ['nothing that is theirs alone', () => ['<article id="same">', '<a href="#comments">Comments</a>']],
  ])('give their entries names: %s', (from, frame) => {
    const entries = UPDATES.map(([at, , text], n) => {
      const [open = '', close = ''] = frame(n)
      return `${open}<time datetime="${at}"></time><p>${text}</p>${close}</article>`
    })
    const reading = read(`<h1>${TITLE}</h1><div>${entries.join('')}</div>`)
    const named = from === 'their ids' || from === 'a link to their place'
    expect(reading.entries?.map(({ name }) => name)).toEqual(UPDATES.map((_, n) => (named ? `block-${n}` : null)))
  })

  it('are read from linked data where the page is drawn by scripts', () => {
    const linked = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'LiveBlogPosting',
          headline: TITLE,
          liveBlogUpdate: UPDATES.map(([at, title, text]) => ({
            '@type': 'BlogPosting',
            url: `https://news.example.org/live/1/${at.slice(11, 16)}?ref=x`,
            datePublished: at,
            headline: title ?? '',
            articleBody: `<p>${text}</p>`,
          })),
        },
      ],
    }
    const reading = read(
      '<div id="app">Loading</div>',
      `<script type="application/ld+json">${JSON.stringify(linked)}</script>`,
    )
    expect(reading.entries).toEqual(expected.map((entry, n) => ({ ...entry, name: UPDATES[n]?.[0].slice(11, 16) })))
    expect(reading.text).toContain(UPDATES[2][2])
  })

  it('are not made of an article and its neighbours, nor of paragraphs with dates', () => {
    const [first, ...others] = UPDATES
    const neighbours = others.map(
      ([at, title]) => `<div class="card"><time datetime="${at}"></time><h4><a href="/x">${title}</a></h4></div>`,
    )
    const text = UPDATES.map(([, , paragraph]) => `<p>${paragraph}</p>`).join('')
    const page = `<h1>${TITLE}</h1><time datetime="${first[0]}"></time><div class="text">${text}</div><div class="cards">${neighbours.join('')}</div>`
    expect(read(page).entries).toBeUndefined()
    const unordered = [UPDATES[1], UPDATES[0], UPDATES[3], UPDATES[2]]
    const mixed = unordered.map(
      ([at, , paragraph]) => `<section><p><time datetime="${at}"></time>${paragraph}</p></section>`,
    )
    expect(read(`<h1>${TITLE}</h1><div>${mixed.join('')}</div>`).entries).toBeUndefined()
  })
})
