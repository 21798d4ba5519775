import { DomHandler } from 'htmlparser2'
import { tokenize } from './tokenize.js'

/** A parsed page, for `css-select` and the functions here. */
export type Tree = DomHandler['root']
type TreeNode = Tree['children'][number]
export type TreeElement = Extract<TreeNode, { readonly attribs: unknown }>

/** Characters of a page that are read. */
const MOST_CHARS = 5_000_000
/** Elements beyond these bounds leave no trace but their text. */
const MOST_ELEMENTS = 100_000
const MOST_DEPTH = 200
const MOST_ATTRIBUTES = 60
/** How far up an end tag looks for its start. */
const REACH = 64

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const UNSEEN = new Set('script style template noscript iframe svg head title'.split(' '))
/** Elements that close one of the same kind that was left open. */
const CLOSES: Readonly<Record<string, ReadonlySet<string>>> = {
  li: new Set(['li', 'p']),
  dt: new Set(['dt', 'dd', 'p']),
  dd: new Set(['dt', 'dd', 'p']),
  tr: new Set(['tr', 'td', 'th']),
  td: new Set(['td', 'th']),
  th: new Set(['td', 'th']),
  option: new Set(['option']),
  p: new Set(['p']),
}
const BREAKING = new Set(
  (
    'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'li main nav ol p pre section table td th tr ul'
  ).split(' '),
)

/** The elements and texts of a page, well formed or not. Never throws; time and memory grow with its length alone. */
export function parseMarkup(markup: string): Tree {
  return new TreeReader(markup.slice(0, MOST_CHARS)).read()
}

class TreeReader {
  readonly #text: string
  readonly #handler = new DomHandler()
  /** Names of open elements, and whether each stands in the tree. */
  readonly #open: { readonly name: string; readonly kept: boolean }[] = []
  #elements = 0
  #name = ''
  #attributes: Record<string, string> = {}
  #count = 0
  #attribute = ''
  #value = ''

  constructor(text: string) {
    this.#text = text
  }

  read(): Tree {
    const text = this.#text
    tokenize(text, 'html', {
      ontext: (start, end) => this.#handler.ontext(text.slice(start, end)),
      ontextentity: (codePoint) => this.#handler.ontext(String.fromCodePoint(codePoint)),
      oncdata: (start, end, offset) => this.#handler.ontext(text.slice(start, end - offset)),
      onopentagname: (start, end) => {
        this.#name = text.slice(start, end).toLowerCase()
        this.#attributes = {}
        this.#count = 0
      },
      onattribname: (start, end) => {
        this.#attribute = text.slice(start, end).toLowerCase()
        this.#value = ''
      },
      onattribdata: (start, end) => {
        this.#value += text.slice(start, end)
      },
      onattribentity: (codePoint) => {
        this.#value += String.fromCodePoint(codePoint)
      },
      onattribend: () => this.#keepAttribute(),
      onopentagend: () => this.#start(),
      onselfclosingtag: () => this.#start(),
      onclosetag: (start, end) => this.#end(text.slice(start, end).toLowerCase()),
    })
    this.#closeDownTo(0)
    this.#handler.onend()
    return this.#handler.root
  }

  #keepAttribute(): void {
    if (this.#count >= MOST_ATTRIBUTES || Object.hasOwn(this.#attributes, this.#attribute)) return
    this.#count += 1
    // Defined, not assigned: a page may name an attribute `__proto__`.
    const value = { value: this.#value, enumerable: true, configurable: true, writable: true }
    Object.defineProperty(this.#attributes, this.#attribute, value)
  }

  #start(): void {
    const name = this.#name
    const closed = CLOSES[name]
    for (let top = this.#open.at(-1); top !== undefined && closed?.has(top.name) === true; top = this.#open.at(-1)) {
      this.#closeDownTo(this.#open.length - 1)
    }
    const kept = this.#elements < MOST_ELEMENTS && this.#open.length < MOST_DEPTH
    if (kept) {
      this.#elements += 1
      this.#handler.onopentag(name, this.#attributes)
    }
    if (!VOID.has(name)) this.#open.push({ name, kept })
    else if (kept) this.#handler.onclosetag()
  }

  #end(name: string): void {
    const lowest = Math.max(0, this.#open.length - REACH)
    let place = this.#open.length - 1
    while (place >= lowest && this.#open[place]?.name !== name) place -= 1
    if (place >= lowest) this.#closeDownTo(place)
  }

  #closeDownTo(length: number): void {
    while (this.#open.length > length) {
      if (this.#open.pop()?.kept === true) this.#handler.onclosetag()
    }
  }
}

/** The attribute of an element, or null. */
export function attribute(element: TreeElement, name: string): string | null {
  return Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? null) : null
}

/** Whether an element has a class, by its exact name. */
export function hasClass(element: TreeElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name)
}

/** The text that an element shows, a line for each block and each line break; `passOver` leaves elements out. */
export function linesOf(element: TreeElement, passOver: (inner: TreeElement) => boolean = () => false): string[] {
  const lines = ['']
  const add = (text: string) => {
    lines[lines.length - 1] += text
  }
  const walk = (node: TreeNode): void => {
    if ('attribs' in node) {
      if (UNSEEN.has(node.name) || passOver(node)) return
      const breaks = BREAKING.has(node.name)
      if (breaks) lines.push('')
      for (const child of node.children) walk(child)
      if (breaks) lines.push('')
    } else if (node.type === 'text' && 'data' in node) add(node.data)
  }
  // No deeper than the tree's bound, so the stack holds.
  for (const child of element.children) walk(child)
  return lines.map((line) => line.replace(/[\s\u0085\u200b]+/g, ' ').trim()).filter((line) => line !== '')
}

/** The text that an element shows, in one line. */
export function lineOf(element: TreeElement): string {
  return linesOf(element).join(' ')
}
