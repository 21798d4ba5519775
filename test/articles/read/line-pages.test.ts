import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'
import { buildLinePage } from './line-pages.js'
import { LINE_PAGES } from './lines.js'

describe('a page on which no element gives anything away', () => {
  it.each(LINE_PAGES.map((page) => [page.language, page.name, page] as const))('%s: %s', (_, __, page) => {
    const { html, text } = buildLinePage(page)
    const outcome = readPage({ url: 'https://example.org/news/a', bytes: Buffer.from(html), contentType: 'text/html' })
    expect(outcome.kind === 'article' ? outcome.reading.text.split('\n\n') : outcome).toEqual(text)
    expect(outcome.kind === 'article' ? outcome.reading.language : null).toBe(page.language)
    expect(outcome.kind === 'article' ? outcome.reading.title : null).toBe(page.title)
  })
})
