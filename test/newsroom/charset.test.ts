import iconv from 'iconv-lite'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { encodeMarkup } from '../../src/newsroom/charset.js'
import { generateArticles } from '../../src/newsroom/generate.js'
import { article, NOON, newsroom } from './support.js'

async function bytes(url: string): Promise<{ type: string | null; body: Buffer }> {
  const answer = await fetch(url)
  return { type: answer.headers.get('content-type'), body: Buffer.from(await answer.arrayBuffer()) }
}

describe('charsets', () => {
  it('carry a Russian page and feed through windows-1251 unharmed', async () => {
    const outlet = (await newsroom()).outlet('listok', { charset: 'windows-1251', shape: 'rss', language: 'ru' })
    const [story] = generateArticles({ seed: 'cp', count: 1, languages: ['ru'], start: NOON })
    if (story === undefined) throw new Error('nothing was written')
    const page = await bytes(outlet.publish(story))
    const feed = await bytes(outlet.feedUrl)

    expect(page.type).toBe('text/html; charset=windows-1251')
    const markup = iconv.decode(page.body, 'windows-1251')
    expect(markup).toContain('<meta charset="windows-1251">')
    for (const paragraph of story.paragraphs) expect(markup).toContain(paragraph)
    expect(page.body.toString('utf8')).not.toContain(story.paragraphs[0])

    const xml = iconv.decode(feed.body, 'windows-1251')
    expect(xml.startsWith('<?xml version="1.0" encoding="windows-1251"?>')).toBe(true)
    expect((await new Parser().parseString(xml)).items[0]?.title).toBe(story.title)
  })

  it('write characters that a charset lacks as references', () => {
    const encoded = encodeMarkup('<p>Цена 5 € и ünï 😀 — всё</p>', 'windows-1251')
    expect(iconv.decode(encoded, 'windows-1251')).toBe('<p>Цена 5 € и &#252;n&#239; &#128512; — всё</p>')
    expect(encodeMarkup('😀é', 'utf-8').toString('utf8')).toBe('😀é')
  })

  it('are declared where the outlet declares them', async () => {
    const room = await newsroom()
    const found = await Promise.all(
      (['everywhere', 'header', 'document', 'nowhere'] as const).map(async (charsetDeclared) => {
        const outlet = room.outlet(charsetDeclared, { charset: 'windows-1254', charsetDeclared, language: 'tr' })
        const { type, body } = await bytes(outlet.publish(article({ language: 'tr' })))
        return [charsetDeclared, type?.includes('windows-1254'), body.includes('<meta charset="windows-1254">')]
      }),
    )
    expect(found).toEqual([
      ['everywhere', true, true],
      ['header', true, false],
      ['document', false, true],
      ['nowhere', false, false],
    ])
  })
})
