import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { generateArticles } from '../../src/newsroom/generate.js'
import { bytesOf } from '../../src/newsroom/page/html.js'
import { PAGE_METADATA, PAGE_TEMPLATES, type PageStyle } from '../../src/newsroom/page/style.js'
import { drawWeight, renderPage } from '../../src/newsroom/page.js'
import { createRandom } from '../../src/newsroom/random.js'
import { NEWS_LANGUAGES } from '../../src/newsroom/types.js'
import { article, NOON } from './support.js'

function style(changes: Partial<PageStyle> = {}): PageStyle {
  return {
    outlet: 'post',
    siteName: 'The Post',
    template: 'semantic',
    metadata: 'rich',
    homeUrl: 'http://127.0.1.1:8000/post/',
    feedUrl: 'http://127.0.1.1:8000/post/feed.xml',
    charset: 'utf-8',
    ...changes,
  }
}

/** What a browser shows, white space folded. */
function visible(markup: string): string {
  const { document } = parseHTML(markup)
  for (const node of document.querySelectorAll('script, style, svg, head')) node.remove()
  return (document.documentElement.textContent ?? '').replace(/\s+/g, ' ')
}

describe('pages', () => {
  it('weigh what they are told to, with a median near 150 kB and a spread like that of the press', () => {
    const random = createRandom('weights')
    const weights = generateArticles({ seed: 'weights', count: 200, start: NOON }).map((story, n) => {
      const asked = drawWeight(random)
      const template = PAGE_TEMPLATES[n % PAGE_TEMPLATES.length] ?? 'bare'
      const real = bytesOf(renderPage(story, style({ template, outlet: `outlet-${n % 12}` }), asked))
      expect(Math.abs(real - asked), `asked for ${asked}, got ${real}`).toBeLessThan(6_000)
      return real
    })
    weights.sort((a, b) => a - b)
    const median = weights[100] ?? 0
    expect(median).toBeGreaterThan(120_000)
    expect(median).toBeLessThan(180_000)
    expect(weights[20] ?? 0).toBeLessThan(100_000)
    expect(weights[180] ?? 0).toBeGreaterThan(220_000)
  })

  it('are the same to the byte for the same arguments, and differ between articles and outlets', () => {
    const page = renderPage(article(), style(), 60_000)
    expect(renderPage(article(), style(), 60_000)).toBe(page)
    expect(renderPage(article({ slug: 'other' }), style(), 60_000)).not.toBe(page)
    expect(renderPage(article(), style({ outlet: 'other' }), 60_000)).not.toBe(page)
  })

  it.each(PAGE_TEMPLATES)('of template %s show the whole article, in every language, among older swaps', (template) => {
    for (const language of NEWS_LANGUAGES) {
      const [story] = generateArticles({ seed: template, count: 1, languages: [language], start: NOON })
      if (story === undefined) throw new Error('nothing was written')
      const shown = visible(renderPage(story, style({ template }), 60_000))
      for (const text of [story.title, ...story.paragraphs]) expect(shown).toContain(text)
      expect(shown).toMatch(
        /swap|exchange|обмен|обмін|austausch|échange|canje|intercambio|takas|değişim|تبادل|الأسرى|أسير/i,
      )
      expect(shown).toContain('Drill:')
    }
  })

  it.each(PAGE_TEMPLATES)('of template %s can be read by Readability', (template) => {
    const [story] = generateArticles({ seed: template, count: 1, languages: ['en'], start: NOON })
    if (story === undefined) throw new Error('nothing was written')
    const { document } = parseHTML(renderPage(story, style({ template }), 150_000))
    const text = (new Readability(document).parse()?.textContent ?? '').replace(/\s+/g, ' ')
    for (const paragraph of story.paragraphs) expect(text).toContain(paragraph)
  })

  it('give the bare template nothing that tells the appeals from the article', () => {
    const { document } = parseHTML(renderPage(article(), style({ template: 'bare' }), 50_000))
    const lines = [...document.querySelectorAll('#page > div:first-child > *')]
    expect(new Set(lines.map((line) => `${line.tagName} ${line.getAttribute('class') ?? ''}`))).toEqual(
      new Set(['P ', 'H1 ']),
    )
    const texts = lines.map((line) => line.textContent)
    expect(texts).toContain('Reporting needs readers')
    expect(texts).toContain('The bridge stayed shut for 40 minutes.')
  })

  it('say about themselves what the outlet says', () => {
    const corrected = article({ modified: new Date('2026-02-05T13:00:00Z') })
    const url = 'http://127.0.1.1:8000/post/2026/02/first'
    const found = PAGE_METADATA.map((metadata) => {
      const { document } = parseHTML(renderPage(corrected, style({ metadata }), 50_000))
      const json = document.querySelector('script[type="application/ld+json"]')?.textContent
      const data: unknown = json === undefined || json === null ? null : JSON.parse(json)
      return {
        metadata,
        canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
        modified: document.querySelector('meta[property="article:modified_time"]')?.getAttribute('content') ?? null,
        headline: data !== null && typeof data === 'object' && 'headline' in data ? data.headline : null,
      }
    })
    const modified = '2026-02-05T13:00:00.000Z'
    const headline = 'A bridge & its <keeper>'
    expect(found).toEqual([
      { metadata: 'rich', canonical: url, modified, headline },
      { metadata: 'opengraph', canonical: url, modified, headline: null },
      { metadata: 'jsonld', canonical: url, modified: null, headline },
      { metadata: 'sparse', canonical: null, modified: null, headline: null },
    ])
  })
})
