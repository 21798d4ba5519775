import type { DomDocument, DomElement, DomNode } from '../dom.js'

/** What can stand in an element. */
export type LeanChild = LeanElement | LeanText
type Parent = LeanElement | LeanDocument

/** A tree as small as the reader and Readability need it: linked nodes, no events, styles, selectors or live lists. */
export class LeanText implements DomNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  readonly firstChild = null
  readonly childNodes: readonly LeanChild[] = []
  parentNode: Parent | null = null
  previousSibling: LeanChild | null = null
  nextSibling: LeanChild | null = null

  /** @param origin the node that this one is a copy of, if it is one */
  constructor(
    public textContent: string,
    readonly origin: LeanText | null = null,
  ) {}

  remove(): void {
    detach(this)
  }
}

export class LeanElement implements DomElement {
  readonly nodeType = 1
  parentNode: Parent | null = null
  previousSibling: LeanChild | null = null
  nextSibling: LeanChild | null = null
  firstChild: LeanChild | null = null
  lastChild: LeanChild | null = null
  tagName: string
  className: string
  id: string
  /** Readability's own notes. */
  readability: unknown = undefined
  _readabilityDataTable: unknown = undefined
  private name: string
  /** Text below, until something below changes. Where it is known here, it is known for all that stands below. */
  private text: string | null = null
  private squeezed: string | null = null

  constructor(
    readonly ownerDocument: LeanDocument,
    name: string,
    private values: Map<string, string> | null,
  ) {
    this.name = name
    this.tagName = name.toUpperCase()
    this.className = classOf(values)
    this.id = values?.get('id') ?? ''
    ownerDocument.names.add(name)
  }

  get localName(): string {
    return this.name
  }

  set localName(name: string) {
    this.name = name
    this.ownerDocument.names.add(name)
  }

  /** Attributes that come after the element itself; those that it has stay. */
  amend(values: ReadonlyMap<string, string>): void {
    this.values = new Map([...values, ...(this.values ?? [])])
    this.className = classOf(this.values)
    this.id = this.values.get('id') ?? ''
  }

  get nodeName(): string {
    return this.tagName
  }

  getAttribute(name: string): string | null {
    return this.values?.get(name) ?? null
  }

  hasAttribute(name: string): boolean {
    return this.values?.has(name) ?? false
  }

  get attributes(): { readonly name: string; readonly value: string }[] {
    return [...(this.values ?? [])].map(([name, value]) => ({ name, value }))
  }

  get textContent(): string {
    if (this.text !== null) return this.text
    let text = ''
    for (let child = this.firstChild; child !== null; child = child.nextSibling) text += child.textContent
    this.text = text
    return text
  }

  /** The text without white space at its ends, and with one space for every longer run of it. */
  get squeezedText(): string {
    this.squeezed ??= this.textContent.trim().replace(/\s{2,}/g, ' ')
    return this.squeezed
  }

  get childNodes(): LeanChild[] {
    const nodes: LeanChild[] = []
    for (let child = this.firstChild; child !== null; child = child.nextSibling) nodes.push(child)
    return nodes
  }

  get children(): LeanElement[] {
    const elements: LeanElement[] = []
    for (let child = this.firstChild; child !== null; child = child.nextSibling)
      if (child instanceof LeanElement) elements.push(child)
    return elements
  }

  get firstElementChild(): LeanElement | null {
    return elementFrom(this.firstChild)
  }

  get nextElementSibling(): LeanElement | null {
    return elementFrom(this.nextSibling)
  }

  /** In document order; not live. `name` in lower case. */
  getElementsByTagName(name: string): LeanElement[] {
    const found: LeanElement[] = []
    if (this.ownerDocument.names.has(name)) gather(this, name, found)
    return found
  }

  /** `names`: element names separated by commas, nothing else. In document order; not live. */
  querySelectorAll(names: string): LeanElement[] {
    const wanted = names
      .toLowerCase()
      .split(',')
      .filter((name) => this.ownerDocument.names.has(name))
    const [first] = wanted
    if (first === undefined) return []
    if (wanted.length === 1) return this.getElementsByTagName(first)
    const found: LeanElement[] = []
    gatherAny(this, new Set(wanted), found)
    return found
  }

  appendChild(node: LeanChild): LeanChild {
    if (node.parentNode !== null) detach(node)
    link(node, this, this.lastChild, null)
    return node
  }

  removeChild(node: LeanChild): LeanChild {
    detach(node)
    return node
  }

  replaceChild(node: LeanChild, old: LeanChild): LeanChild {
    if (node.parentNode !== null) detach(node)
    const { previousSibling, nextSibling } = old
    detach(old)
    link(node, this, previousSibling, nextSibling)
    return old
  }

  remove(): void {
    detach(this)
  }

  /** Not markup but a record of what stands below: Readability keeps it only to begin again from it. */
  get innerHTML(): TreeRecord {
    return new TreeRecord(this)
  }

  set innerHTML(record: TreeRecord) {
    while (this.firstChild !== null) detach(this.firstChild)
    record.copyInto(this)
  }

  /** An element of the same name and attributes. */
  twin(name: string): LeanElement {
    return new LeanElement(this.ownerDocument, name, this.values)
  }

  /** Something below is not what it was. */
  changed(): void {
    let at: Parent | null = this
    while (at instanceof LeanElement && at.text !== null) {
      at.text = null
      at.squeezed = null
      at = at.parentNode
    }
  }
}

/** What stood below an element: the same nodes, and where they stood. */
class TreeRecord {
  private readonly entries: readonly (LeanText | { readonly of: LeanElement; name: string; below: TreeRecord })[]

  constructor(element: LeanElement) {
    this.entries = element.childNodes.map((node) =>
      node instanceof LeanText ? node : { of: node, name: node.localName, below: new TreeRecord(node) },
    )
  }

  copyInto(element: LeanElement): void {
    for (const entry of this.entries) {
      if (entry instanceof LeanText) element.appendChild(new LeanText(entry.textContent, entry.origin ?? entry))
      else {
        const copy = entry.of.twin(entry.name)
        element.appendChild(copy)
        entry.below.copyInto(copy)
      }
    }
  }
}

export class LeanDocument implements DomDocument, DomNode {
  readonly nodeType = 9
  readonly parentNode = null
  readonly nextSibling = null
  readonly textContent = null
  /** Every element name that has ever been in this document: most questions are about names that are not. */
  readonly names = new Set<string>()
  readonly documentElement: LeanElement & { __JSDOMParser__?: boolean }
  readonly head: LeanElement
  readonly body: LeanElement

  constructor() {
    this.documentElement = new LeanElement(this, 'html', null)
    this.documentElement.parentNode = this
    // By this mark Readability knows trees whose elements can be renamed in place.
    this.documentElement.__JSDOMParser__ = true
    this.head = this.createElement('head')
    this.body = this.createElement('body')
    this.documentElement.appendChild(this.head)
    this.documentElement.appendChild(this.body)
  }

  get firstChild(): LeanElement {
    return this.documentElement
  }

  createElement(name: string): LeanElement {
    return new LeanElement(this, name.toLowerCase(), null)
  }

  querySelectorAll(names: string): LeanElement[] {
    return this.documentElement.querySelectorAll(names)
  }
}

/** Names with one space between two: the same names are the same class. */
function classOf(values: ReadonlyMap<string, string> | null): string {
  return values?.get('class')?.trim().replace(/\s+/g, ' ') ?? ''
}

function elementFrom(node: LeanChild | null): LeanElement | null {
  let at = node
  while (at !== null && !(at instanceof LeanElement)) at = at.nextSibling
  return at
}

function gather(root: LeanElement, name: string, found: LeanElement[]): void {
  for (let child = root.firstChild; child !== null; child = child.nextSibling) {
    if (!(child instanceof LeanElement)) continue
    if (child.localName === name) found.push(child)
    if (child.firstChild !== null) gather(child, name, found)
  }
}

function gatherAny(root: LeanElement, names: ReadonlySet<string>, found: LeanElement[]): void {
  for (let child = root.firstChild; child !== null; child = child.nextSibling) {
    if (!(child instanceof LeanElement)) continue
    if (names.has(child.localName)) found.push(child)
    if (child.firstChild !== null) gatherAny(child, names, found)
  }
}

function link(node: LeanChild, parent: LeanElement, before: LeanChild | null, after: LeanChild | null): void {
  node.parentNode = parent
  node.previousSibling = before
  node.nextSibling = after
  if (before === null) parent.firstChild = node
  else before.nextSibling = node
  if (after === null) parent.lastChild = node
  else after.previousSibling = node
  parent.changed()
}

function detach(node: LeanChild): void {
  const { parentNode, previousSibling, nextSibling } = node
  if (!(parentNode instanceof LeanElement)) return
  if (previousSibling === null) parentNode.firstChild = nextSibling
  else previousSibling.nextSibling = nextSibling
  if (nextSibling === null) parentNode.lastChild = previousSibling
  else nextSibling.previousSibling = previousSibling
  node.parentNode = null
  node.previousSibling = null
  node.nextSibling = null
  parentNode.changed()
}
