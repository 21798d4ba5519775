const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote br center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption'
  ).split(' '),
)
/** Elements that mean nothing when nothing stands in them. */
const EMPTY_FOR_NOTHING: ReadonlySet<string> = new Set(
  'a abbr article b center div em figcaption figure font h1 h2 h3 h4 h5 h6 header i label li ol p picture s section small span strong sub sup u ul'.split(
    ' ',
  ),
)

/**
 * Writes markup so that a parser makes few nodes of it: no white space where none shows, no empty elements. Half the
 * nodes of a page are such, and nodes are what parsing and reading cost.
 */
export class MarkupWriter {
  /** Characters written so far. */
  length = 0
  private readonly pieces: string[] = []
  /** For each piece, the name of the element if it is a start tag that may be taken back. */
  private readonly starts: (string | null)[] = []
  private spacePending = false
  private afterBlock = true

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
    const isBlock = BLOCKS.has(name)
    this.settleSpace(isBlock)
    const mayGo = EMPTY_FOR_NOTHING.has(name) && !tag.includes('itemprop')
    this.push(tag, mayGo ? name : null)
    this.afterBlock = isBlock
  }

  end(name: string): void {
    const isBlock = BLOCKS.has(name)
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

  toString(): string {
    return this.pieces.join('')
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
