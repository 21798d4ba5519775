import { Readability } from '@mozilla/readability'
import { type DomDocument, type DomElement, type DomNode, textNodesOf } from './dom.js'

/** Text from which on Readability is content with its first, strictest attempt. */
const ENOUGH = 250

/** What Readability takes for the article. */
export interface Pick {
  /** Text nodes; those of the document unless it had to start again, since it then parses its own copy. */
  readonly nodes: ReadonlySet<DomNode>
  readonly byline: string | null
}

/**
 * Readability for its choice of container alone: what it does to images, links, classes and metadata is left out,
 * and its answer is the live tree. It takes the document apart: read everything else before.
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

  _getArticleMetadata(): { title: string } {
    return { title: this.title }
  }
}

/** Readability's choice, or null where it finds no article. May throw on trees that are too deep for it. */
export function pickArticle(document: DomDocument, title: string): Pick | null {
  const article = new Picker(document, title).parse()
  if (article?.content === null || article?.content === undefined) return null
  return { nodes: new Set(textNodesOf(article.content)), byline: article.byline ?? null }
}
