import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DomElement, type DomNode, isElement } from '../../../../src/articles/read/dom.js'
import { parseExact } from '../../../../src/articles/read/engines.js'
import { buildLeanTree } from '../../../../src/articles/read/lean/build.js'
import { PAGE_LIMITS } from '../../../../src/articles/read/limits.js'
import { preparePage } from '../../../../src/articles/read/prepare.js'

/** A tree as one line: `p.lead[text b[text]]`. */
function outline(node: DomNode): string {
  const parts: string[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const text = (child.textContent ?? '').replace(/\s+/g, ' ')
    if (isElement(child)) parts.push(`${nameOf(child)}${child.firstChild === null ? '' : `[${outline(child)}]`}`)
    else if (text !== '') parts.push(JSON.stringify(text))
  }
  return parts.join(' ')
}

function nameOf(element: DomElement): string {
  const { className } = element
  return `${element.tagName.toLowerCase()}${className === '' ? '' : `.${String(className)}`}`
}

const tree = (markup: string) => outline(buildLeanTree(markup).document.body)

/** The same by the standard, made from the same lean markup. */
function standard(markup: string): string {
  const exact = parseExact(preparePage(markup).html)
  const line = outline(exact.document.body)
  exact.close()
  return line
}

describe('buildLeanTree', () => {
  it.each([
    ['paragraphs that are never closed', '<div><p>a<p>b<div>c</div><p>d</div>e'],
    ['lists and definitions without end tags', '<ul><li>a<li>b<ul><li>c</ul><li>d</ul><dl><dt>t<dd>d<dt>u</dl>'],
    ['a table without end tags', '<table><tbody><tr><td>a<td>b<tr><th>c<td>d<tbody><tr><td>e</table>f'],
    ['end tags that close more than one element', '<div><b><i>a</div>b'],
    ['end tags that close nothing', 'a</div>b</span>c'],
    ['the end of a paragraph that was never begun', '<div>a</p>b</div>'],
    ['character references', '<p class="a&amp;b">&laquo;x&raquo; &#8212; 1 &lt; 2 &notin; AT&T</p>'],
    ['white space that shows and that does not', '<p> a <b>b</b> <i>c</i>\n</p>\n <p>d</p>'],
    ['void elements', '<p>a<br>b<hr>c'],
    [
      'scripts, drawings and comments inside text',
      '<p>a<!-- x --><script>"<p>"</script>b<svg><text>no</text></svg>c</p>',
    ],
  ])('builds what the standard builds: %s', (_, markup) => {
    expect(tree(markup)).toBe(standard(markup))
  })

  it('keeps no empty elements but those that say something', () => {
    expect(tree('<div><ul><li><span class=icon></span></li></ul></div><iframe src=x>y</iframe><td></td>')).toBe(
      'iframe td',
    )
    expect(tree('<span itemprop=author content="Ann"></span>')).toBe('span')
  })

  it('keeps the attributes that matter, the first of two alike', () => {
    const { body, documentElement } = buildLeanTree(
      '<p>early<html lang=uk CLASS="x  y"><a HREF=/a?b=1&amp;c data-x="1" class=\'k "q\' class=z style="display:none">t</a>',
    ).document
    const link = body.querySelectorAll('a')[0]
    expect(link?.attributes).toEqual([
      { name: 'href', value: '/a?b=1&c' },
      { name: 'class', value: 'k "q' },
      { name: 'hidden', value: '' },
    ])
    expect(documentElement.getAttribute('lang')).toBe('uk')
    expect(documentElement.className).toBe('x y')
  })

  it('puts title, meta and the links of a page into its head, with all their attributes', () => {
    const { head } = buildLeanTree(
      '<body><title>A &amp; B</title><title>no</title><meta property="og:title" content="x"><link rel=canonical href=/c><link rel=stylesheet href=s>',
    ).document
    expect(outline(head)).toBe('title["A & B"] meta link')
    expect(head.querySelectorAll('meta')[0]?.getAttribute('property')).toBe('og:title')
  })

  it('flattens what is nested too deeply, and stops at its bounds', () => {
    const deep = buildLeanTree(`${'<div>'.repeat(5000)}bottom${'</div>'.repeat(5000)}after`).document.body
    expect(deep.querySelectorAll('div')).toHaveLength(PAGE_LIMITS.depth)
    expect(deep.textContent).toBe('bottomafter')
    expect(buildLeanTree('<p>x</p>'.repeat(PAGE_LIMITS.elements + 1)).cutAt).toBe('elements')
    expect(buildLeanTree('x'.repeat(PAGE_LIMITS.markup + 9)).cutAt).toBe(null)
    expect(buildLeanTree(`<p>${'x<i>y</i>'.repeat(PAGE_LIMITS.markup)}`).cutAt).not.toBe(null)
  })

  it('never throws', () => {
    const pieces =
      '< > </ <p <a\u0020href=" \' " = <!-- --> <script> </script> <td> </p> <tr> x &amp; & <svg/> <b> </b>'
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split(' '), ' '), { maxLength: 60 }), (some) => {
        expect(outline(buildLeanTree(some.join('')).document.body)).toBeTypeOf('string')
      }),
    )
  })
})

describe('the tree', () => {
  it('knows its text after every change', () => {
    const { body } = buildLeanTree('<div><p>a</p><p>b <b>c</b></p></div><p>d</p>').document
    const [div] = body.querySelectorAll('div')
    const [first, second] = body.querySelectorAll('p')
    if (div === undefined || first === undefined || second === undefined) throw new Error('not built')
    expect(body.textContent).toBe('ab cd')
    first.remove()
    expect([body.textContent, div.textContent]).toEqual(['b cd', 'b c'])
    body.appendChild(second)
    expect([body.textContent, div.textContent, div.firstChild]).toEqual(['db c', '', null])
    div.replaceChild(first, div.appendChild(second))
    expect([body.textContent, div.squeezedText]).toEqual(['ad', 'a'])
    expect(body.children.map(nameOf)).toEqual(['div', 'p'])
  })

  it('can be put back as it was recorded, its text nodes known by those they stand for', () => {
    const { body } = buildLeanTree('<div class=x><p>a</p>b</div>').document
    const text = body.querySelectorAll('p')[0]?.firstChild
    const record = body.innerHTML
    body.firstChild?.remove()
    body.appendChild(body.ownerDocument.createElement('H2'))
    body.innerHTML = record
    expect(outline(body)).toBe('div.x[p["a"] "b"]')
    expect(body.querySelectorAll('p')[0]?.firstChild).toMatchObject({ origin: text })
    expect(body.querySelectorAll('P,H2').map(nameOf)).toEqual(['p'])
  })
})
