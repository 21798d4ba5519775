import type { MarkupSink } from './markup-scanner.js'
import { BLOCK_NAMES, NOTHING_WHEN_EMPTY } from './names.js'
import { leanTag } from './tags.js'

/**
 * Writes markup so that a parser makes few nodes of it: no white space where none shows, no empty elements. Half the
 * nodes of a page are such, and nodes are what parsing and reading cost.
 */
export class MarkupWriter implements MarkupSink {
  length = 0
  private readonly heads: string[] = []
  private readonly pieces: string[] = []
  /** For each piece, the name of the element if it is a start tag that may be taken back. */
  private readonly starts: (string | null)[] = []
  private rootAttributes = ''
  private spacePending = false
  private afterBlock = true

  root(tag: string): void {
    this.rootAttributes = leanTag('html', tag).slice('<html'.length, -1)
  }

  head(_name: string, tag: string): void {
    this.heads.push(tag)
  }

  title(text: string): void {
    this.heads.push('<title>', text.replaceAll('<', '&lt;'), '</title>')
  }

  text(piece: string): void {
    if (piece.trim() === '') {
      this.space()
      return
    }
    this.settleSpace(false)
    this.push(piece, null)
    this.afterBlock = false
  }

  space(): void {
    this.spacePending = true
  }

  start(name: string, tag: string): void {
    const isBlock = BLOCK_NAMES.has(name)
    this.settleSpace(isBlock)
    const mayGo = NOTHING_WHEN_EMPTY.has(name) && !tag.includes('itemprop')
    this.push(leanTag(name, tag), mayGo ? name : null)
    this.afterBlock = isBlock
  }

  end(name: string): void {
    const isBlock = BLOCK_NAMES.has(name)
    if (this.starts.at(-1) === name) {
      this.starts.pop()
      this.length -= this.pieces.pop()?.length ?? 0
      this.afterBlock = isBlock
      return
    }
    if (isBlock) this.spacePending = false
    this.push(`</${name}>`, null)
    this.afterBlock = isBlock
  }

  presence(name: string): void {
    this.settleSpace(false)
    this.push(`<${name}></${name}>`, null)
    this.afterBlock = false
  }

  boundary(): void {
    this.push('</p>', null)
  }

  /** The whole page: one html, head and body. */
  toString(): string {
    const head = this.heads.join('')
    return `<!doctype html><html${this.rootAttributes}><head>${head}</head><body>${this.pieces.join('')}</body></html>`
  }

  private push(piece: string, start: string | null): void {
    this.pieces.push(piece)
    this.starts.push(start)
    this.length += piece.length
  }

  /** White space beside a block is not shown. */
  private settleSpace(beforeBlock: boolean): void {
    if (this.spacePending && !beforeBlock && !this.afterBlock) this.push(' ', null)
    this.spacePending = false
  }
}
