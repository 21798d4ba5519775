/**
 * Element names across the feed formats.
 *
 * Every reader hands names on in one canonical form: lower case, no prefix for the formats themselves, and the usual
 * prefix for the extensions, whatever prefix a feed has chosen (`<a:entry xmlns:a="http://www.w3.org/2005/Atom">` is
 * `entry`, `<x:date xmlns:x="http://purl.org/dc/elements/1.1/">` is `dc:date`).
 */

/** What an element inside an entry tells. */
export type FieldKind = 'title' | 'link' | 'id' | 'published' | 'updated' | 'created' | 'summary' | 'content'

/** Names in the order in which a reader that has lost the order of a document goes through them. */
const NAMES_OF_FIELD: Readonly<Record<FieldKind, readonly string[]>> = {
  title: ['title', 'dc:title', 'media:title'],
  link: ['link'],
  id: ['guid', 'id'],
  published: ['pubdate', 'published', 'issued', 'dcterms:issued'],
  updated: ['date', 'dc:date', 'updated', 'modified', 'lastbuilddate', 'dcterms:modified'],
  created: ['created', 'dcterms:created'],
  summary: ['description', 'summary', 'abstract', 'dc:description', 'media:description', 'itunes:summary'],
  content: ['content:encoded', 'content', 'body', 'xhtml:body', 'fullitem'],
}

/** Canonical name → what it tells of an entry. */
export const FIELDS: ReadonlyMap<string, FieldKind> = new Map(
  Object.entries(NAMES_OF_FIELD).flatMap(([kind, names]) => names.map((name) => [name, kind as FieldKind] as const)),
)

/** Elements that hold fields of an entry one level deeper. */
export const GROUPS: readonly string[] = ['media:group', 'media:content']

/** Elements whose titles, links and dates are not those of the entry or feed that they stand in. */
export const FOREIGN: ReadonlySet<string> = new Set(['source', 'image', 'textinput', 'author', 'contributor'])

/** Elements that may be the root of a feed; `channel` is that of CDF. */
export const ROOTS: ReadonlySet<string> = new Set(['rss', 'rdf:rdf', 'feed', 'channel'])

export function isEntry(name: string): boolean {
  return name === 'item' || name === 'entry'
}

/** Namespaces without their protocol, in lower case → the canonical prefix, empty for the formats themselves. */
const PREFIX_OF_NAMESPACE: ReadonlyMap<string, string> = new Map([
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['purl.org/rss/1.0/', ''],
  ['my.netscape.com/rdf/simple/0.9/', ''],
  ['channel.netscape.com/rdf/simple/0.9/', ''],
  ['purl.org/net/rss1.1#', ''],
  ['purl.org/rss/1.0/modules/rss091#', ''],
  ['example.com/newformat#', ''],
  ['example.com/necho', ''],
  ['purl.org/echo/', ''],
  ['purl.org/pie/', ''],
  ['purl.org/atom/ns#', ''],
  ['www.w3.org/2005/atom', ''],
  ['purl.org/dc/elements/1.1/', 'dc'],
  ['purl.org/dc/elements/1.0/', 'dc'],
  ['purl.org/dc/terms/', 'dcterms'],
  ['purl.org/rss/1.0/modules/content/', 'content'],
  ['purl.org/rss/1.0/modules/syndication/', 'sy'],
  ['search.yahoo.com/mrss/', 'media'],
  ['search.yahoo.com/mrss', 'media'],
  ['www.itunes.com/dtds/podcast-1.0.dtd', 'itunes'],
  ['www.w3.org/1999/02/22-rdf-syntax-ns#', 'rdf'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/xml/1998/namespace', 'xml'],
])

/** Prefixes that are taken for what they are used for where a feed forgets to declare them. */
const UNDECLARED: ReadonlyMap<string, string> = new Map([
  ['atom', ''],
  ['a10', ''],
  ['rss', ''],
])

const MAX_PREFIXES = 100
const MAX_NAMES = 1000

function prefixOf(namespace: string): string | null {
  const bare = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
  if (bare.startsWith('backend.userland.com/rss')) return ''
  return PREFIX_OF_NAMESPACE.get(bare) ?? null
}

/**
 * The prefixes of one document. Declarations hold from where they stand to the end, without the scopes of XML
 * namespaces: a feed that gives one prefix two meanings has not been seen, one that closes its tags wrongly often.
 */
export class Prefixes {
  readonly #canonical = new Map<string, string>()
  readonly #names = new Map<string, string>()

  /** Takes note of an attribute if it declares a namespace. */
  note(attribute: string, value: string): void {
    const prefix = /^xmlns:(.+)$/i.exec(attribute)?.[1]?.toLowerCase()
    if (prefix === undefined) return
    const canonical = prefixOf(value) ?? prefix
    if (this.#canonical.get(prefix) === canonical || this.#canonical.size >= MAX_PREFIXES) return
    this.#canonical.set(prefix, canonical)
    this.#names.clear()
  }

  /** Canonical form of an element's or attribute's name as written. */
  canonical(written: string): string {
    const known = this.#names.get(written)
    if (known !== undefined) return known
    const name = this.#work(written.toLowerCase())
    if (this.#names.size < MAX_NAMES) this.#names.set(written, name)
    return name
  }

  #work(name: string): string {
    const colon = name.indexOf(':')
    if (colon < 0) return name
    const written = name.slice(0, colon)
    const prefix = this.#canonical.get(written) ?? UNDECLARED.get(written) ?? written
    return prefix === '' ? name.slice(colon + 1) : `${prefix}:${name.slice(colon + 1)}`
  }
}
