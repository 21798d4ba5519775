import { decodeEntities } from './entities.js'

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
  /** Whether the whole text is open to everyone (schema.org/isAccessibleForFree); null where nothing is said. */
  readonly free: boolean | null
}

type Node = Readonly<Record<string, unknown>>

/** Longer scripts are lists of a site's whole content. */
const LONGEST = 1_000_000
/** Of a script that cannot be parsed, so much is searched. */
const LONGEST_BROKEN = 100_000
/** Nodes of one page that are looked at. */
const MOST_NODES = 500
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|Analysis|LiveBlog)$/
const PAGE_TYPE = /(?:WebPage|VideoObject|ItemPage)$/

/**
 * The article that the scripts of a page describe, or null. Of several the one counts that names the page's address,
 * else the first that has a date; what it leaves out is taken from others with the same headline, and the dates from
 * what is said of the page itself. Scripts that are no JSON even after the usual repairs are searched for single facts.
 */
export function linkedArticle(scripts: readonly string[], url = ''): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)))
  const ofType = (pattern: RegExp) => nodes.filter((node) => typesOf(node).some((type) => pattern.test(type)))
  const articles = ofType(ARTICLE_TYPE)
  const best =
    articles.find((node) => isAbout(node, url)) ?? articles.find((node) => when(node) !== null) ?? articles[0]
  const pages = ofType(PAGE_TYPE).filter((node) => articles.length > 0 || when(node) !== null)
  if (best === undefined && pages.length === 0) return null
  const same = best === undefined ? [] : [best, ...articles.filter((node) => node !== best && isSame(node, best))]
  const all = [...same, ...pages]
  const first = <T>(from: readonly Node[], read: (node: Node) => T | null): T | null => {
    for (const node of from) {
      const value = read(node)
      if (value !== null) return value
    }
    return null
  }
  const authors = same.map((node) => names(node.author ?? node.creator, nodes)).find((list) => list.length > 0)
  const site = ofType(/WebSite$/)
  return {
    headline: first(same.length > 0 ? same : pages, (node) => text(node.headline) ?? text(node.name)),
    authors: authors ?? [],
    publisher: first(all, (node) => names(node.publisher, nodes)[0] ?? null) ?? first(site, (node) => text(node.name)),
    published: first(all, when),
    modified: first(all, (node) => text(node.dateModified)),
    description: first(same, (node) => text(node.description)),
    body: first(same, (node) => text(node.articleBody)),
    language: first(all, (node) => text(node.inLanguage)),
    free: first(all, isFree),
  }
}

function when(node: Node): string | null {
  return text(node.datePublished) ?? text(node.dateCreated) ?? text(node.uploadDate)
}

/** The node names the page by its address, scheme and query aside. */
function isAbout(node: Node, url: string): boolean {
  const wanted = plainAddress(url)
  if (wanted === '') return false
  const main = node.mainEntityOfPage
  const claims = [node.url, node['@id'], main, ...(isNode(main) ? [main['@id'], main.url] : [])]
  return claims.some((claim) => typeof claim === 'string' && plainAddress(claim) === wanted)
}

function plainAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|[?#].*$/gs, '').replace(/\/+$/, '')
}

function isSame(node: Node, best: Node): boolean {
  const headline = text(best.headline) ?? text(best.name)
  return headline !== null && (text(node.headline) ?? text(node.name)) === headline
}

/** Closed as a whole or in a part (`hasPart`), as search engines ask paywalls to be marked. */
function isFree(node: Node): boolean | null {
  const parts = (Array.isArray(node.hasPart) ? node.hasPart : [node.hasPart]).filter(isNode)
  if ([node, ...parts].some((one) => truth(one.isAccessibleForFree) === false)) return false
  return truth(node.isAccessibleForFree)
}

function truth(value: unknown): boolean | null {
  const written = typeof value === 'boolean' ? String(value) : (text(value) ?? '').toLowerCase()
  if (/(?:^|\/)(?:false|no|0)$/.test(written)) return false
  return /(?:^|\/)(?:true|yes|1)$/.test(written) ? true : null
}

function parse(script: string): unknown {
  if (script.length > LONGEST) return null
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  const whole = tryParse(json)
  if (whole !== undefined) return whole
  // Raw line breaks in strings, comments, trailing commas, escaped quotes, and objects without a list around them.
  const mended = withoutComments(json)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/, ?([\]}])/g, '$1')
    .replace(/[;,] ?$/, '')
  const repaired = tryParse(mended) ?? tryParse(`[${mended.replace(/\} ?,? ?\{ ?"@/g, '},{"@')}]`)
  if (repaired !== undefined) return repaired
  const unescaped = mended.includes('&quot;') ? tryParse(decodeEntities(mended)) : undefined
  return unescaped ?? salvage(mended)
}

function withoutComments(json: string): string {
  let kept = ''
  let at = 0
  for (let from = json.indexOf('/*'); from >= 0; from = json.indexOf('/*', at)) {
    const end = json.indexOf('*/', from + 2)
    if (end < 0) break
    kept += `${json.slice(at, from)} `
    at = end + 2
  }
  return kept + json.slice(at)
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const SALVAGED = 'headline datePublished dateModified dateCreated description inLanguage isAccessibleForFree'.split(' ')

/** Single facts out of what cannot be parsed: cut off in the middle, or with a stray quote in a text. */
function salvage(whole: string): Node | null {
  const json = whole.slice(0, LONGEST_BROKEN)
  const type = /"@type"\s*:\s*\[?\s*"([^"]*(?:Article|Posting))"/.exec(json)?.[1]
  if (type === undefined) return null
  const node: Record<string, unknown> = { '@type': type }
  for (const key of SALVAGED) {
    const value = new RegExp(`"${key}"\\s*:\\s*(?:"((?:[^"\\\\]|\\\\.){0,2000})"\\s*[,}\\]]|(true|false))`).exec(json)
    if (value !== null) node[key] = value[2] ?? tryParse(`"${value[1]}"`) ?? value[1]
  }
  const author = /"author"\s*:[^"]{0,20}(?:"@?\w+"\s*:\s*"[^"]*"\s*,\s*){0,4}"name"\s*:\s*"([^"]{1,120})"/.exec(json)
  if (author !== null) node.author = author[1]
  return node
}

/** All objects at the top, in lists, in `@graph`, and as `mainEntity`, in document order. */
function nodesOf(root: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at += 1) {
    const value = queue[at]
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_NODES))
    else if (isNode(value)) {
      nodes.push(value)
      for (const below of [value['@graph'], value.mainEntity, value.mainEntityOfPage])
        if (below !== undefined) queue.push(below)
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
  if (isNode(first)) return text(first['@value'] ?? first.alternateName ?? first.name)
  if (typeof first === 'number' && Number.isFinite(first)) return String(first)
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
