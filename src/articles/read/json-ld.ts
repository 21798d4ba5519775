/** What linked data says of the page's article (schema.org/Article). */
export interface LinkedArticle {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly modified: string | null
  readonly description: string | null
  /** The whole text, where the page gives it here as well. */
  readonly body: string | null
  readonly language: string | null
}

type Node = Readonly<Record<string, unknown>>

/** Longer scripts are lists of a site's whole content. */
const LONGEST = 1_000_000
/** Nodes of one page that are looked at. */
const MOST_NODES = 500
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Analysis|LiveBlog)$/

/** The article that the scripts of a page describe, or null. Scripts that are not JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)))
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  if (article === undefined) return null
  return {
    headline: text(article.headline) ?? text(article.name),
    authors: names(article.author ?? article.creator, nodes),
    publisher: names(article.publisher, nodes)[0] ?? null,
    published: text(article.datePublished) ?? text(article.dateCreated),
    modified: text(article.dateModified),
    description: text(article.description),
    body: text(article.articleBody),
    language: text(article.inLanguage),
  }
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return null
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  for (const attempt of [
    json,
    json
      .replace(/\p{Cc}+/gu, ' ')
      .replace(/,\s*([\]}])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The second attempt forgives raw line breaks in strings and trailing commas, which are frequent.
    }
  }
  return null
}

/** All objects at the top, in lists, in `@graph`, and as `mainEntity`, in document order. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [root]
  while (queue.length > 0 && nodes.length < MOST_NODES) {
    const value = queue.shift()
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    else if (isNode(value)) {
      nodes.push(value)
      queue.push(value['@graph'], value.mainEntity, value.mainEntityOfPage)
    }
  }
  return nodes
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(node: Node): string[] {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((name): name is string => typeof name === 'string')
}

function text(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (isNode(first)) return text(first['@value'] ?? first.name)
  return typeof first === 'string' && first.trim() !== '' ? first : null
}

function names(value: unknown, nodes: readonly Node[]): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value]
  return all.flatMap((one) => {
    if (typeof one === 'string') return one
    if (!isNode(one)) return []
    const named = text(one.name)
    if (named !== null) return named
    const id = one['@id']
    const target = typeof id === 'string' ? nodes.find((node) => node['@id'] === id && node !== one) : undefined
    return target === undefined ? [] : (text(target.name) ?? [])
  })
}
