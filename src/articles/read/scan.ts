import { type DomDocument, type DomElement, type DomNode, isElement } from './dom.js'

/** What a page says of itself in its elements, gathered in one walk that also takes its asides out. */
export interface PageElements {
  readonly metas: readonly DomElement[]
  readonly links: readonly DomElement[]
  readonly title: string
  /** The `lang` of the root, else of the body. */
  readonly language: string | null
  readonly h1: readonly string[]
  readonly times: readonly DomElement[]
  /** How many of `times` stand before the first h1. */
  readonly timesBeforeHeadline: number
  /** Links, those of the navigation included. */
  readonly anchors: readonly DomElement[]
  /** Elements with `itemprop` or `property`. */
  readonly properties: readonly DomElement[]
  /** Text of `rel=author` links. */
  readonly authors: readonly string[]
  /** What was taken out as standing beside the article. */
  readonly asides: readonly DomElement[]
}

/** Parts of a page that are never its article. No class names: measured, rules on them lose more than they gain. */
const ASIDE_TAGS: ReadonlySet<string> = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG'])
const ASIDE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'dialog',
  'alertdialog',
  'complementary',
  'contentinfo',
  'search',
])
/** A part that holds more of the page's text than this is no aside, whatever it says: some sites wrap all in a form. */
const LARGEST_ASIDE = 0.35
/** Asides whose text is kept. */
const MOST_ASIDES = 20

/** Takes navigation, asides, footers, forms and what is hidden out of the page, and gathers what is said about it. */
export function scanPage(document: DomDocument): PageElements {
  const metas: DomElement[] = []
  const links: DomElement[] = []
  let title = ''
  for (let node = document.head.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue
    if (node.tagName === 'META') metas.push(node)
    else if (node.tagName === 'LINK') links.push(node)
    else if (node.tagName === 'TITLE') title = node.textContent ?? ''
  }
  const root = document.body.parentNode
  const language =
    (root !== null && isElement(root) ? root.getAttribute('lang') : null) ?? document.body.getAttribute('lang')
  return { metas, links, title, language, ...scanBody(document.body) }
}

function scanBody(body: DomElement): Omit<PageElements, 'metas' | 'links' | 'title' | 'language'> {
  const h1: string[] = []
  const times: DomElement[] = []
  const anchors: DomElement[] = []
  let timesBeforeHeadline = 0
  const properties: DomElement[] = []
  const authors: string[] = []
  const asides: DomElement[] = []
  const largest = (body.textContent?.length ?? 0) * LARGEST_ASIDE
  let node: DomNode | null = body.firstChild
  while (node !== null) {
    if (isElement(node)) {
      if (isAside(node) && (node.textContent?.length ?? 0) <= largest) {
        const next: DomNode | null = after(node, body)
        if (node.tagName === 'NAV') gatherAnchors(node, anchors)
        if (isBeside(node) && asides.length < MOST_ASIDES) asides.push(node)
        node.remove()
        node = next
        continue
      }
      if (node.tagName === 'H1') {
        if (h1.length === 0) timesBeforeHeadline = times.length
        h1.push(node.textContent ?? '')
      } else if (node.tagName === 'TIME' || isDateLabel(node)) times.push(node)
      else if (node.tagName === 'A') {
        anchors.push(node)
        if (/(?:^|\s)author(?:\s|$)/.test(node.getAttribute('rel') ?? '')) authors.push(node.textContent ?? '')
      }
      if (node.hasAttribute('itemprop') || node.hasAttribute('property')) properties.push(node)
    }
    node = node.firstChild ?? after(node, body)
  }
  return { h1, times, timesBeforeHeadline, anchors, properties, authors, asides }
}

/** The way of hAtom: `<abbr class="published" title="2026-02-05T14:20">`. */
function isDateLabel(element: DomElement): boolean {
  return element.tagName === 'ABBR' && /^\d{4}-\d\d/.test(element.getAttribute('title') ?? '')
}

function gatherAnchors(root: DomElement, anchors: DomElement[]): void {
  let node: DomNode | null = root.firstChild
  while (node !== null) {
    if (isElement(node) && node.tagName === 'A') anchors.push(node)
    node = node.firstChild ?? after(node, root)
  }
}

function isAside(element: DomElement): boolean {
  if (ASIDE_TAGS.has(element.tagName) || element.hasAttribute('hidden')) return true
  const role = element.getAttribute('role')
  return (role !== null && ASIDE_ROLES.has(role)) || element.getAttribute('aria-hidden') === 'true'
}

/** Shown beside the article, neither navigation nor hidden. */
function isBeside(element: DomElement): boolean {
  const isAsideTag = element.tagName === 'ASIDE' || element.getAttribute('role') === 'complementary'
  return isAsideTag && !element.hasAttribute('hidden') && element.getAttribute('aria-hidden') !== 'true'
}

/** The next node in document order that is not below `node`. */
function after(node: DomNode, root: DomNode): DomNode | null {
  let at: DomNode | null = node
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling
    at = at.parentNode
  }
  return null
}
