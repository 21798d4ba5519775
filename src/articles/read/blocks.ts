import { collapse } from '../../text/fold.js'
import { type DomElement, type DomNode, isElement, isText } from './dom.js'

/** A run of text that a reader sees as one paragraph, heading, list item, caption or cell. */
export interface RawBlock {
  /** Nearest block element. */
  readonly element: DomElement
  /** Its lower-case name when the page was whole: Readability renames elements. */
  readonly tag: string
  /** What stands above it and matters to rules: lower-case names of all block elements from the body down. */
  readonly path: string
  readonly runs: readonly TextRun[]
}

export interface TextRun {
  /** Null for what parts two texts: a line break, the end of a cell. */
  readonly node: DomNode | null
  readonly text: string
  readonly inLink: boolean
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
)
/** Cells of a row are read as one line, unless paragraphs stand in them. */
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
const SILENT: ReadonlySet<string> = new Set([
  'SCRIPT',
  'STYLE',
  'BUTTON',
  'SELECT',
  'OPTION',
  'TEXTAREA',
  'INPUT',
  'IFRAME',
  'OBJECT',
  'TEMPLATE',
])

/** The blocks below `root` in document order, without buttons and form fields. */
export function blocksOf(root: DomElement): RawBlock[] {
  const walk = new BlockWalk()
  walk.into(root, '', false)
  walk.flush()
  return walk.blocks
}

class BlockWalk {
  readonly blocks: RawBlock[] = []
  private runs: TextRun[] = []
  private element: DomElement | null = null
  private path = ''
  private breaks = 0

  /** Depth is bounded by the preparation of the markup. */
  into(element: DomElement, path: string, inLink: boolean): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.text(child, element, path, inLink)
      else if (isElement(child)) this.child(child, path, inLink)
    }
  }

  flush(): void {
    if (this.element !== null && this.runs.some((run) => run.text.trim() !== '')) {
      this.blocks.push({
        element: this.element,
        tag: this.element.tagName.toLowerCase(),
        path: this.path,
        runs: this.runs,
      })
    }
    this.runs = []
    this.element = null
    this.breaks = 0
  }

  private child(child: DomElement, path: string, inLink: boolean): void {
    const name = child.tagName
    if (SILENT.has(name)) return
    if (name === 'BR') this.lineBreak()
    else if (CELLS.has(name) && !holdsBlocks(child)) {
      this.into(child, path, inLink)
      if (this.runs.length > 0) this.runs.push({ node: null, text: ' ', inLink: false })
    } else if (BLOCKS.has(name)) {
      this.flush()
      this.into(child, `${path}${name.toLowerCase()}>`, inLink)
      this.flush()
    } else this.into(child, path, inLink || name === 'A')
  }

  /** Two line breaks part paragraphs; one parts them where the line before it ends a sentence. */
  private lineBreak(): void {
    this.breaks += 1
    const last = this.runs.at(-1)
    if (last === undefined) return
    if (this.breaks > 1 || /[.!?…。！？؟:;”"»]\s*$/.test(last.text)) {
      this.flush()
      this.breaks = 1
    } else this.runs.push({ node: null, text: '\n', inLink: false })
  }

  private text(node: DomNode, parent: DomElement, path: string, inLink: boolean): void {
    const text = node.textContent ?? ''
    if (text.trim() !== '') this.breaks = 0
    if (this.element === null) {
      if (text.trim() === '') return
      this.element = blockAround(parent)
      this.path = path
    }
    this.runs.push({ node, text, inLink })
  }
}

function holdsBlocks(element: DomElement): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && (BLOCKS.has(child.tagName) || holdsBlocks(child))) return true
  }
  return false
}

function blockAround(element: DomElement): DomElement {
  let at: DomElement = element
  while (!BLOCKS.has(at.tagName) && at.parentNode !== null && isElement(at.parentNode)) at = at.parentNode
  return at
}

/** The visible text of some runs. */
export function textOfRuns(runs: readonly TextRun[]): string {
  return collapse(runs.map((run) => run.text).join(''))
}
