import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PAGE_LIMITS } from '../../../src/articles/read/limits.js'
import { preparePage } from '../../../src/articles/read/prepare.js'

const body = (markup: string) => /<body>(.*)<\/body>/s.exec(preparePage(markup).html)?.[1] ?? ''

describe('preparePage', () => {
  it('leaves out what no reader sees', () => {
    const markup =
      '<!-- a --><script>var a = "<p>x</p>"</script><style>p > a {}</style><svg><title>s</title></svg><noscript>n</noscript><p>seen<img src=x></p>'
    expect(body(markup)).toBe('<p>seen</p>')
  })

  it('keeps linked data apart', () => {
    const { html, jsonLd } = preparePage('<script type="application/ld+json">{"@type":"NewsArticle"}</script><p>x</p>')
    expect(jsonLd).toEqual(['{"@type":"NewsArticle"}'])
    expect(html).not.toContain('NewsArticle')
  })

  it('puts title, meta and canonical into one head, wherever they stood', () => {
    const { html } = preparePage(
      '<html lang=uk><body><p>x<meta name=a content=b></p><title>T</title><link rel="canonical" href="/c">',
    )
    expect(html).toContain(
      '<html lang=uk><head><meta name=a content=b><title>T</title><link rel="canonical" href="/c"></head>',
    )
  })

  it('keeps a space where one shows, and none where none does', () => {
    expect(body('<p>a <b>b</b> <i>c</i></p>\n\n<p>d<span> </span>e</p>\n')).toBe('<p>a <b>b</b> <i>c</i></p><p>d e</p>')
  })

  it('takes empty elements out, and what is empty without them', () => {
    expect(
      body('<div><ul><li><span class="icon"></span></li></ul></div><table><tr><td></td><td>1</td></tr></table>'),
    ).toBe('<table><tr><td></td><td>1</td></tr></table>')
  })

  it('keeps the attributes that matter, and sees that a style hides', () => {
    expect(body('<div class="a" onclick="x > y" style="color:red; display: none" data-b=c>t</div>')).toBe(
      '<div class="a" hidden>t</div>',
    )
  })

  it('is not led astray by broken markup', () => {
    expect(body('<p title="a > b">c</p>')).toBe('<p>c</p>')
    expect(body('<p class="a>b</p><p>c</p>')).toContain('<p>c</p>')
    expect(body('1 < 2 <<<b>x</b>')).toBe('1 &lt; 2 &lt;<b>x</b>')
    expect(body('<p>a<script>never closed <p>b')).toBe('<p>a')
    expect(body('<p>a<svg>never closed <p>b')).toContain('<p>b')
  })

  it('flattens what is nested too deeply and keeps its text', () => {
    const deep = body(`${'<div>'.repeat(5000)}bottom${'</div>'.repeat(5000)}after`)
    expect(deep.match(/<div>/g)?.length).toBe(PAGE_LIMITS.depth)
    expect(deep).toMatch(/bottom.*after/s)
  })

  it('stops at its bounds and says at which', () => {
    expect(preparePage('<p>x</p>'.repeat(PAGE_LIMITS.elements + 1)).cutAt).toBe('elements')
    const long = preparePage(`<p>${'x'.repeat(PAGE_LIMITS.markup * 2)}</p>`)
    expect(long.cutAt).toBe('markup')
    expect(long.html.length).toBeLessThan(PAGE_LIMITS.markup * 1.01)
    expect(body(`<p ${'a=1 '.repeat(PAGE_LIMITS.tag)}>x</p>`)).toBe('<p>x</p>')
  })

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<p',
      '<a href="',
      "'",
      '"',
      '=',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<td>',
      '</p>',
      'x',
      ' ',
      '<svg/>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expect(preparePage(pieces.join('')).html).toMatch(/<\/html>$/)
      }),
    )
  })
})
