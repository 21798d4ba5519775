import { collapse } from '../../text/fold.js'
import { type DomElement, type DomNode, isElement, isText } from './dom.js'
import type { Trail } from './trails.js'

/** A run of text that a reader sees as one paragraph, heading, list item, caption or cell. */
export interface RawBlock {
  /** Nearest block element. */
  readonly element: DomElement
  /** Its lower-case name when the page was whole: Readability renames elements. */
  readonly tag: string
  /** What stands above it and matters to rules: lower-case names of all block elements from the body down. */
  readonly path: string
  readonly trail: Trail | null
  readonly runs: readonly TextRun[]
}

export interface TextRun {
  /** Null for what parts two texts: a line break, the end of a cell. */
  readonly node: DomNode | null
  readonly text: string
  /** The link that it stands in, or null. */
  readonly link: DomElement | null
}

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
)
/** Cells of a row are read as one line, unless paragraphs stand in them or they are columns of the page. */
const CELLS: ReadonlySet<string> = new Set(['TD', 'TH'])
/** Cells with more text, in characters, or more lines are columns of a page that is laid out by a table. */
const LONGEST_CELL = 400
const MOST_LINES = 3
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
  walk.into(root, { path: '', trail: null, link: null })
  walk.flush()
  return walk.blocks
}

/** What is around a node on the way down to it. */
interface Place {
  readonly path: string
  readonly trail: Trail | null
  readonly link: DomElement | null
}

class BlockWalk {
  readonly blocks: RawBlock[] = []
  private runs: TextRun[] = []
  private element: DomElement | null = null
  private place: Place = { path: '', trail: null, link: null }
  private breaks = 0

  /** Depth is bounded by the preparation of the markup. */
  into(element: DomElement, place: Place): void {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.text(child, element, place)
      else if (isElement(child)) this.child(child, place)
    }
  }

  flush(): void {
    if (this.element !== null && this.runs.some((run) => run.text.trim() !== '')) {
      const { element, runs } = this
      const { path, trail } = this.place
      this.blocks.push({ element, tag: element.tagName.toLowerCase(), path, trail, runs: withoutRails(runs) })
    }
    this.runs = []
    this.element = null
    this.breaks = 0
  }

  private child(child: DomElement, place: Place): void {
    const name = child.tagName
    if (SILENT.has(name)) return
    if (name === 'BR') this.lineBreak()
    else if (CELLS.has(name) && !holdsBlocks(child) && !isColumn(child)) {
      this.into(child, place)
      if (this.runs.length > 0) this.runs.push({ node: null, text: ' ', link: null })
    } else if (BLOCKS.has(name)) {
      this.flush()
      const { path, trail, link } = place
      const around = { element: child, up: trail, depth: (trail?.depth ?? 0) + 1 }
      this.into(child, { path: `${path}${name.toLowerCase()}>`, trail: around, link })
      this.flush()
    } else this.into(child, name === 'A' ? { ...place, link: child } : place)
  }

  /** Two line breaks part paragraphs; one parts them where the line before it ends a sentence. */
  private lineBreak(): void {
    this.breaks += 1
    const last = this.runs.at(-1)
    if (last === undefined) return
    if (this.breaks > 1 || /[.!?…。！？؟:;”"»]\s*$/.test(last.text)) {
      this.flush()
      this.breaks = 1
    } else this.runs.push({ node: null, text: '\n', link: null })
  }

  private text(node: DomNode, parent: DomElement, place: Place): void {
    const text = node.textContent ?? ''
    const typed = place.path.includes('pre>') ? text.split(/\n[ \t\r]*\n/) : []
    if (typed.length > 1) {
      for (const paragraph of typed) {
        this.run(node, paragraph, parent, place)
        this.flush()
      }
    } else this.run(node, text, parent, place)
  }

  private run(node: DomNode, text: string, parent: DomElement, place: Place): void {
    if (text.trim() !== '') this.breaks = 0
    if (this.element === null) {
      if (text.trim() === '') return
      this.element = blockAround(parent)
      this.place = place
    }
    this.runs.push({ node, text, link: place.link })
  }
}

function isColumn(cell: DomElement): boolean {
  let lines = 1
  for (let child = cell.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child) && child.tagName === 'BR') lines += 1
  }
  return lines > MOST_LINES || (cell.textContent?.length ?? 0) > LONGEST_CELL
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

/** Links in a row within a paragraph, nothing between them, from which on they are a rail that opens over a word … */
const RAIL_LINKS = 3
/** … where one of them has as many words as a headline. */
const HEADLINE_WORDS = 6

/** Takes out what opens when a reader points at a word: links without a word between them. The first one is the word. */
function withoutRails(runs: TextRun[]): readonly TextRun[] {
  if (runs.every((run) => run.link !== null || run.text.trim() === '')) return runs
  const dropped = new Set<TextRun>()
  let chain: TextRun[] = []
  const close = () => {
    const links = new Set(chain.map((run) => run.link))
    const isRail =
      links.size >= RAIL_LINKS && chain.some((run) => run.text.trim().split(/\s+/).length >= HEADLINE_WORDS)
    if (isRail) for (const run of chain) if (run.link !== chain[0]?.link) dropped.add(run)
    chain = []
  }
  for (const run of runs) {
    if (run.link !== null) chain.push(run)
    else if (run.text.trim() !== '' || run.text === '\n') close()
  }
  close()
  return dropped.size === 0 ? runs : runs.filter((run) => !dropped.has(run))
}

/** The visible text of some runs. */
export function textOfRuns(runs: readonly TextRun[]): string {
  return collapse(runs.map((run) => run.text).join(''))
}
