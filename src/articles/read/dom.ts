/** As much of the DOM as the reader uses, so that any engine that builds a tree will do. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomNode | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  readonly tagName: string
  readonly id: string
  readonly className: unknown
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  remove(): void
}

export interface DomDocument {
  readonly head: DomElement
  readonly body: DomElement
}

const ELEMENT = 1
const TEXT = 3

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT
}

/** All text nodes below a node, in document order, without recursion. */
export function* textNodesOf(root: DomNode): Generator<DomNode> {
  let node: DomNode | null = root.firstChild
  while (node !== null) {
    if (isText(node)) yield node
    let next: DomNode | null = node.firstChild
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling
      if (next === null) node = node.parentNode
    }
    if (node === root) return
    node = next
  }
}
