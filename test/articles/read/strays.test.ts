import { describe, expect, it } from 'vitest'
import { parseExact } from '../../../src/articles/read/engines.js'
import { buildLeanTree } from '../../../src/articles/read/lean/build.js'
import { readPage } from '../../../src/articles/read/page.js'

const TITLE = 'Harbour office opens the new quay'
const TEXT = [
  'The harbour office opened the new quay on Thursday, nine months later than it had promised when the work began.',
  'Two cranes stand on it already, and a third one will be brought from the yard across the river before the summer.',
  'Ships of any size can now be unloaded at night, the head of the office said, because the lamps are bright enough.',
  'The old quay will be closed for a year, and the fishermen who used it have been given a place at the northern wall.',
  'Nobody could say on Thursday how much the work had cost in the end, and the office promised to tell in the autumn.',
  'A band played for an hour, and the first ship to be unloaded brought timber for the roof of the market hall.',
]
const FOOT =
  '<footer><p>All rights are reserved by the paper that has published this page since it was founded.</p></footer>'

function page(between: string, paragraph = '<p>', end = '</p>'): string {
  const marked = TEXT.map((text, n) => `${n === 3 ? between : ''}${paragraph}${text}${end}`)
  return `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><div class="page"><main><article><header><h1>${TITLE}</h1></header><div class="body">${marked.join('\n')}</div></article></main><div class="more"><ul><li><a href="/a">Another story of that day</a></li></ul></div></div>${FOOT}</body></html>`
}

function textOf(html: string): string[] {
  const outcome = readPage({ url: 'https://news.example.org/quay', bytes: html, contentType: 'text/html' })
  return outcome.kind === 'article' ? outcome.reading.text.split('\n\n') : []
}

describe('a text whose markup is broken', () => {
  it.each([
    ['an end tag of a box too many', '</div>'],
    ['two of them', '</div></div>'],
    ['after a picture', '<figure><img src="q.jpg"></figure></div>'],
    ['the ends of the article and its section', '</section></article>'],
    ['the end of main', '</div></article></main>'],
    ['a box that is never closed', '<div class="x">'],
    ['a link that is never closed', '<a href="/x">'],
    ['a picture that is never closed', '<figure><img src="q.jpg">'],
    ['a caption that is never closed', '<figure><img src="q.jpg"><figcaption>The new quay</figure>'],
    ['a table that is never closed', '<table>'],
    ['a list that is never closed', '<ul><li>'],
    ['bold that is never closed', '<b><i>'],
    ['a heading with the end of another', '<h2>What it cost</h3>'],
    ['ends of parts of lines', '</span></b></a></i>'],
    ['a part of a line around a box', '<span><div><b>'],
  ])('loses nothing: %s', (_, between) => {
    const text = textOf(page(between))
    expect(text.filter((paragraph) => TEXT.includes(paragraph))).toEqual(TEXT)
    expect(text.join()).not.toContain('rights are reserved')
  })

  it.each([
    ['no ends of paragraphs', page('', '<p>', '')],
    ['paragraphs with parts of lines left open', page('', '<p><span>', '</p>')],
    ['an end too many in every paragraph', page('', '<p>', '</span></p>')],
  ])('is parted into its paragraphs: %s', (_, html) => {
    expect(textOf(html)).toEqual(TEXT)
  })

  it('keeps a box of another kind of paragraphs closed, and one whose end tags are right', () => {
    const box = `<div class="box"><p>${TEXT[0]}</p></div>`
    const bodies = (markup: string) =>
      [...buildLeanTree(`<div id="a"><p>One</p>${markup}<p>Two</p></div>`).document.body.childNodes].map(
        (node) => node.textContent,
      )
    expect(bodies(box)).toEqual([`One${TEXT[0]}Two`])
    const tree = buildLeanTree('<div id="a"><p class="x">One</p></div><p>Two</p></div>')
    expect(tree.document.body.childNodes).toHaveLength(2)
  })
})

describe('a tree', () => {
  /** Names and texts in order, as nested lists. */
  function shape(node: {
    childNodes: Iterable<unknown>
    nodeType: number
    textContent: string | null
    nodeName: string
  }): unknown {
    if (node.nodeType === 3) return node.textContent
    const below = [...(node.childNodes as Iterable<Parameters<typeof shape>[0]>)]
    return [node.nodeName.toLowerCase(), ...below.map(shape)]
  }

  it.each([
    '<div><p>a</div>b',
    '<div><span>a<div>b</span>c</div>d</div>e',
    '<ul><li>a<ul><li>b</li></ul>c</li><li>d</ul>e',
    '<ul><li>a<div>b</li>c</ul>d',
    '<h2>a</h3>b<p>c</p>',
    '<h2>a<h3>b</h3>',
    '<table><tbody><tr><td><div>a</td><td>b</td></tr></tbody></table>c',
    '<div><table><tbody><tr><td>a</div>b</td></tr></tbody></table>c</div>d',
    '<div><p>a<p>b<div>c</div></p>d</div>',
    '<p>a<span>b<p>c',
    '<div><p>a</p></section>b</div>',
    '<section><p>a</p></div>b</section>c',
    '<blockquote><p>a</blockquote>b',
    '<dl><dt>a<dd>b<dt>c</dl>d',
  ])('is that of the standard: %s', (markup) => {
    const exact = parseExact(`<!doctype html><body>${markup}`)
    const standard = shape(exact.document.body as never)
    exact.close()
    const spaceless = (tree: unknown) => JSON.stringify(tree).replaceAll(',["p"]', '').replaceAll(',["span"]', '')
    expect(spaceless(shape(buildLeanTree(markup).document.body as never))).toBe(spaceless(standard))
  })
})
