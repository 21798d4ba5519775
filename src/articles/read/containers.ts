import { type DomElement, isElement } from './dom.js'

/** What holds a block together with its neighbours, noted down before the page is taken apart. */
export interface Container {
  readonly element: DomElement
  readonly parent: DomElement | null
  readonly className: string
  /** What holds this one, as far up as an embedded post may be wrapped. */
  readonly around: readonly DomElement[]
}

/** What lists, quotations, tables and embedded posts are made of: their container is what holds the whole of them. */
const INNER: ReadonlySet<string> = new Set(
  'LI UL OL P BLOCKQUOTE H1 H2 H3 H4 H5 H6 DL DT DD PRE TR TD TH TBODY THEAD TABLE'.split(' '),
)
/** How many elements may be wrapped around a single block, or around an embedded post. */
const WRAPPINGS = 3

/** The containers of a page's blocks, in their order; blocks side by side share one object. */
export function containersOf(elements: readonly DomElement[]): Container[] {
  let holders = elements.map(outermost)
  for (let level = 0; level < WRAPPINGS; level += 1) {
    const counts = new Map<DomElement, number>()
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    // An element around one block alone is a wrapping, not a container.
    holders = holders.map((holder) => (counts.get(holder) === 1 ? (parentOf(holder) ?? holder) : holder))
  }
  const containers = new Map<DomElement, Container>()
  return holders.map((element) => {
    const known = containers.get(element) ?? describe(element)
    containers.set(element, known)
    return known
  })
}

/** In one of the containers, or beside one and of the same make; lists and quotations may be wrapped. */
export function standsIn(container: Container, path: string, homes: ReadonlySet<Container>): boolean {
  if (homes.has(container) || isTwin(container, homes)) return true
  if (!/(?:blockquote|[uo]l)>/.test(path)) return false
  return [...homes].some((home) => container.around.includes(home.element))
}

/** Texts are cut in pieces by advertisements: pieces stand side by side and look alike. */
function isTwin(container: Container, homes: ReadonlySet<Container>): boolean {
  if (container.className === '') return false
  return [...homes].some((home) => home.parent === container.parent && home.className === container.className)
}

function describe(element: DomElement): Container {
  const around: DomElement[] = []
  for (let at = parentOf(element); at !== null && around.length < WRAPPINGS; at = parentOf(at)) around.push(at)
  return { element, parent: around[0] ?? null, className: String(element.className ?? ''), around }
}

function outermost(element: DomElement): DomElement {
  let at = element
  while (INNER.has(at.tagName)) {
    const parent = parentOf(at)
    if (parent === null) break
    at = parent
  }
  return at
}

function parentOf(element: DomElement): DomElement | null {
  const { parentNode } = element
  return parentNode !== null && isElement(parentNode) && parentNode.tagName !== 'HTML' ? parentNode : null
}
