import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/articles/read/page.js'
import { LAYOUTS, layOut } from './layouts.js'

function paragraphsOf(html: string): string[] {
  const outcome = readPage({ url: 'https://news.example.org/a/1', bytes: html, contentType: 'text/html' })
  return outcome.kind === 'article' ? outcome.reading.text.split('\n\n') : []
}

describe('a page by its layout', () => {
  const cases = Object.keys(LAYOUTS).flatMap((name) => [4, 10].map((paragraphs) => [name, paragraphs] as const))

  it.each(cases)('%s, %i paragraphs', (name, paragraphs) => {
    for (const language of ['en', 'fr', 'ar'] as const) {
      const { html, text } = layOut(name, language, paragraphs)
      expect(paragraphsOf(html)).toEqual(text)
    }
  })

  it('finds two paragraphs among all that stands around them', () => {
    // With so little text the articles below it may be taken for the page's own.
    const all = Object.keys(LAYOUTS).filter((name) => name !== 'the next articles under it')
    const read = all.map((name) => {
      const { html, text } = layOut(name, 'de', 2)
      return [name, paragraphsOf(html), text]
    })
    expect(read.map(([name, found]) => [name, found])).toEqual(read.map(([name, , text]) => [name, text]))
  })
})
