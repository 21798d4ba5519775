import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, type DomNode, isElement, isText, textNodesOf } from './dom.js'
import { LeanElement, LeanText } from './lean/nodes.js'

/** Text from which on Readability is content with its first, strictest attempt. */
const ENOUGH = 250

/** What Readability takes for the article. */
export interface Pick {
  /** Text nodes; those of the document unless it had to start again on a tree that is not the reader's own. */
  readonly nodes: ReadonlySet<DomNode>
  readonly byline: string | null
}

/** Readability's own lists and patterns, which its types do not name. */
interface Internals {
  readonly PHRASING_ELEMS: readonly string[]
  readonly DIV_TO_P_ELEMS: ReadonlySet<string>
  readonly REGEXPS: { readonly byline: RegExp }
}

const internals = Readability.prototype as unknown as Internals
const PHRASING: ReadonlySet<string> = new Set(internals.PHRASING_ELEMS)
const MAYBE_PHRASING: ReadonlySet<string> = new Set(['A', 'DEL', 'INS'])
const LONGEST_BYLINE = 100

/**
 * Readability for its choice of container alone: what it does to images, links, classes and metadata is left out,
 * and its answer is the live tree. It takes the document apart: read everything else before.
 *
 * The questions that it asks of every element are answered here by walking the tree as far as the answer needs, not
 * by gathering text and lists of all that stands below.
 */
class Picker extends Readability<DomElement> {
  constructor(
    document: DomDocument,
    private readonly title: string,
  ) {
    // biome-ignore lint/suspicious/noExplicitAny: Readability's types name a browser's Document
    super(document as any, {
      charThreshold: ENOUGH,
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomElement,
    })
  }

  _unwrapNoscriptImages(): void {}

  _removeScripts(): void {}

  _fixLazyImages(): void {}

  _cleanStyles(): void {}

  _postProcessContent(): void {}

  _getArticleMetadata(): { title: string; excerpt: string } {
    return { title: this.title, excerpt: 'not wanted' }
  }

  _getInnerText(node: DomElement, normalize = true): string {
    if (normalize && node instanceof LeanElement) return node.squeezedText
    const text = (node.textContent ?? '').trim()
    return normalize ? text.replace(/\s{2,}/g, ' ') : text
  }

  _isValidByline(node: DomElement, matched: string): boolean {
    const isNamed =
      node.getAttribute('rel') === 'author' ||
      node.getAttribute('itemprop')?.includes('author') === true ||
      internals.REGEXPS.byline.test(matched)
    if (!isNamed) return false
    const { length } = (node.textContent ?? '').trim()
    return length > 0 && length < LONGEST_BYLINE
  }

  _isElementWithoutContent(node: DomElement): boolean {
    if (hasText(node)) return false
    let children = 0
    for (let child = node.firstChild; child !== null; child = child.nextSibling) if (isElement(child)) children += 1
    return children === 0 || children === countBreaks(node)
  }

  _hasSingleTagInsideElement(element: DomElement, tag: string): boolean {
    let only: DomElement | null = null
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isElement(child)) {
        if (only !== null || child.tagName !== tag) return false
        only = child
      } else if (isText(child) && /\S$/.test(child.textContent ?? '')) return false
    }
    return only !== null
  }

  _hasChildBlockElement(element: DomNode): boolean {
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (isElement(child) && (internals.DIV_TO_P_ELEMS.has(child.tagName) || this._hasChildBlockElement(child)))
        return true
    }
    return false
  }

  _isPhrasingContent(node: DomNode): boolean {
    if (isText(node)) return true
    if (!isElement(node)) return false
    if (PHRASING.has(node.tagName)) return true
    if (!MAYBE_PHRASING.has(node.tagName)) return false
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (!this._isPhrasingContent(child)) return false
    }
    return true
  }
}

/** Readability's choice, or null where it finds no article. May throw on trees that are too deep for it. */
export function pickArticle(document: DomDocument, title: string): Pick | null {
  const article = new Picker(document, title).parse()
  if (article?.content === null || article?.content === undefined) return null
  const nodes = new Set<DomNode>()
  for (const node of textNodesOf(article.content)) nodes.add(node instanceof LeanText ? (node.origin ?? node) : node)
  return { nodes, byline: article.byline ?? null }
}

function hasText(node: DomNode): boolean {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child) ? /\S/.test(child.textContent ?? '') : hasText(child)) return true
  }
  return false
}

function countBreaks(node: DomNode): number {
  let count = 0
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!isElement(child)) continue
    if (child.tagName === 'BR' || child.tagName === 'HR') count += 1
    count += countBreaks(child)
  }
  return count
}
