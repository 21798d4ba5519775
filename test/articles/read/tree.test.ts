import { describe, expect, it } from 'vitest'
import { parseExact } from '../../../src/articles/read/engines.js'
import { buildLeanTree } from '../../../src/articles/read/lean/build.js'
import { preparePage } from '../../../src/articles/read/prepare.js'
import { readTree } from '../../../src/articles/read/tree.js'
import { buildLinePage } from './line-pages.js'
import { LINE_PAGES } from './lines.js'

describe('readTree', () => {
  it.each(LINE_PAGES.slice(0, 3).map((page) => [page.name, page] as const))(
    "reads the same from its own tree and from the standard's: %s",
    (_, page) => {
      const { html, text } = buildLinePage(page)
      const prepared = preparePage(html)
      const exact = parseExact(prepared.html)
      for (const document of [buildLeanTree(html).document, exact.document]) {
        const tree = readTree(document, prepared.jsonLd, { url: 'https://example.org/a' })
        expect(tree.reading.text.split('\n\n')).toEqual(text)
        expect(tree.reading.title).toBe(page.title)
        expect(tree.proseWords).toBeGreaterThan(60)
      }
      exact.close()
    },
  )

  it('puts what the standard puts outside a table where the standard puts it', () => {
    const { html, jsonLd } = preparePage(
      `<table><p>${'The clerk read the list of names aloud, slowly and twice, before anyone in the hall had sat down. '.repeat(3)}</p><tr><td>1</td></tr></table>`,
    )
    const parsed = parseExact(html)
    expect(readTree(parsed.document, jsonLd, { url: 'https://example.org/a' }).reading.text).toMatch(/^The clerk/)
    parsed.close()
  })
})
