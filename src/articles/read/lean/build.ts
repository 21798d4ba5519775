import { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
import { type MarkupSink, type Scanned, scanMarkup } from '../markup-scanner.js'
import { BLOCK_NAMES, NOTHING_WHEN_EMPTY } from '../names.js'
import { attributesOf } from '../tags.js'
import { LeanDocument, LeanElement, LeanText } from './nodes.js'

/** A page's tree, and what was found beside it. */
export interface LeanPage extends Scanned {
  readonly document: LeanDocument
}

/**
 * The tree of a page, near to the standard's, without what no reader sees: scripts, styles, drawings, comments, empty
 * elements, white space that does not show. Never throws; bounds as in `PAGE_LIMITS`.
 */
export function buildLeanTree(markup: string): LeanPage {
  const builder = new TreeBuilder()
  const scanned = scanMarkup(markup, builder)
  return { document: builder.document, ...scanned }
}

class TreeBuilder implements MarkupSink {
  length = 0
  readonly document = new LeanDocument()
  private at = this.document.body
  private spacePending = false
  private afterBlock = true
  /** How many `<pre>` are open: line breaks count in them. */
  private typed = 0

  root(tag: string): void {
    const values = decoded(attributesOf('html', tag, false))
    if (values !== null) this.document.documentElement.amend(values)
  }

  head(name: string, tag: string): void {
    this.document.head.appendChild(new LeanElement(this.document, name, decoded(attributesOf(name, tag, true))))
  }

  title(text: string): void {
    const title = this.document.createElement('title')
    title.appendChild(new LeanText(decodeText(text, false)))
    this.document.head.appendChild(title)
  }

  text(piece: string): void {
    if (piece.trim() === '') {
      this.spacePending = true
      return
    }
    this.settleSpace(false)
    this.append(decodeText(piece, this.typed > 0))
    this.afterBlock = false
  }

  space(): void {
    this.spacePending = true
  }

  start(name: string, tag: string, isVoid: boolean): void {
    const isBlock = BLOCK_NAMES.has(name)
    this.settleSpace(isBlock)
    const element = new LeanElement(this.document, name, decoded(attributesOf(name, tag, false)))
    this.at.appendChild(element)
    if (!isVoid) this.at = element
    if (name === 'pre') this.typed += 1
    this.length += tag.length
    this.afterBlock = isBlock
  }

  end(name: string): void {
    const isBlock = BLOCK_NAMES.has(name)
    const { at } = this
    if (name === 'pre') this.typed -= 1
    if (at.parentNode instanceof LeanElement) this.at = at.parentNode
    if (
      at.firstChild === null &&
      NOTHING_WHEN_EMPTY.has(name) &&
      !at.hasAttribute('itemprop') &&
      !at.hasAttribute('property')
    )
      at.remove()
    else if (isBlock) this.spacePending = false
    this.afterBlock = isBlock
  }

  presence(name: string): void {
    this.settleSpace(false)
    this.at.appendChild(this.document.createElement(name))
    this.afterBlock = false
  }

  boundary(): void {
    this.at.appendChild(this.document.createElement('p'))
    this.afterBlock = true
  }

  private append(text: string): void {
    const last = this.at.lastChild
    if (last instanceof LeanText) last.textContent += text
    else this.at.appendChild(new LeanText(text))
    this.length += text.length
  }

  /** White space beside a block is not shown. */
  private settleSpace(beforeBlock: boolean): void {
    if (this.spacePending && !beforeBlock && !this.afterBlock) this.append(' ')
    this.spacePending = false
  }
}

function decodeText(text: string, isTyped: boolean): string {
  const plain = text.includes('&') ? decodeHTML(text) : text
  return isTyped ? plain : plain.replace(/[ \t\r\n\f]+/g, ' ')
}

function decoded(values: Map<string, string> | null): Map<string, string> | null {
  if (values === null) return null
  for (const [name, value] of values) if (value.includes('&')) values.set(name, decodeHTMLAttribute(value))
  return values
}
