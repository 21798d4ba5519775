import Parser from 'rss-parser'
import { FeedBuilder, type FeedReading } from './builder.js'
import type { Attributes } from './field.js'
import { FIELDS, type FieldKind, GROUPS, isEntry, Prefixes } from './names.js'

/** Beyond these a text goes to the tolerant reader at once: a tree of it would cost too much memory or time. */
const MAX_CHARS = 4_000_000
const MAX_DEPTH = 100
const MAX_TAGS = 200_000
/** Longest tag, comment and CDATA section. */
const MAX_TAG_CHARS = { '>': 20_000, '-->': MAX_CHARS, ']]>': MAX_CHARS }

/** What stands before a name that rss-parser is not to see. */
const HIDDEN = '~'
/** Names that rss-parser finds the entries by, as it spells them. */
const STRUCTURE: ReadonlyMap<string, string> = new Map([
  ['rss', 'rss'],
  ['rdf:rdf', 'rdf:RDF'],
  ['feed', 'feed'],
  ['channel', 'channel'],
  ['item', 'item'],
  ['entry', 'entry'],
])
const ABOUT_FEED = ['title', 'dc:title', 'ttl', 'sy:updateperiod', 'sy:updatefrequency']
/** Links of the feed itself: what cannot be told of them costs the feed nothing. */
const FEED_LINK = 'link'
const ABOUT_ENTRY = [...FIELDS.keys(), ...GROUPS]
/** With the name that rss-parser sees. */
const HIDDEN_ABOUT_ENTRY = ABOUT_ENTRY.map((name) => [name, HIDDEN + name] as const)
/** Of several names for one of these, the place decides which holds, and rss-parser keeps no order among names. */
const ORDERED: readonly (readonly [kind: FieldKind, hidden: string])[] = [...FIELDS]
  .filter(([, kind]) => ['title', 'id', 'published', 'updated', 'created'].includes(kind))
  .map(([name, kind]) => [kind, HIDDEN + name])

/**
 * Reads a feed with rss-parser, or answers null where that fails, finds nothing, or would lose something.
 *
 * rss-parser parses the XML strictly, knows the formats and finds the entries. What it makes of an entry's elements is
 * not used: it takes one title for an object and another's guid for nothing, one bad date or a link without attributes
 * costs it the whole feed, and its snippets take quadratic time. So these elements are hidden from it behind a prefix,
 * and its nodes go through the same rules as those of the tolerant reader.
 *
 * @param base where the document stands, or null where that is unknown
 */
export async function readStrictly(text: string, base: string | null): Promise<FeedReading | null> {
  if (!isModest(text)) return null
  const prefixes = new Prefixes()
  let told = 0
  let entryName = 'item'
  let hasBase = false
  const parser = new Parser<Record<string, unknown>, Record<string, unknown>>({
    defaultRSS: 2,
    // The types know the long form of a field for items alone; the code takes it for feeds too.
    customFields: { feed: kept([...ABOUT_FEED, FEED_LINK]) as unknown as string[], item: kept(ABOUT_ENTRY) },
    xml2js: {
      attrValueProcessors: [
        (value: string, name: string) => {
          prefixes.note(name, value)
          return value
        },
      ],
      attrNameProcessors: [
        (written: string) => {
          const name = prefixes.canonical(written)
          hasBase ||= name === 'xml:base' || name === 'base'
          return name
        },
      ],
      tagNameProcessors: [
        (written: string) => {
          const name = prefixes.canonical(written)
          if (isEntry(name)) {
            told += 1
            entryName = name
          }
          return STRUCTURE.get(name) ?? HIDDEN + name
        },
      ],
    },
  })
  const feed = await parser.parseString(text).catch(() => null)
  // xml:base counts from any element, and rss-parser shows attributes of none but the entry.
  if (feed === null || hasBase || feed.items.length === 0 || feed.items.length !== told) return null
  return read(feed, entryName, base)
}

function kept(names: readonly string[]): (string | { keepArray: boolean })[][] {
  return ['$', ...names.map((name) => HIDDEN + name)].map((name) => [name, name, { keepArray: true }])
}

/** A linear look at the tags, before a parser that is not linear on everything sees them. */
function isModest(text: string): boolean {
  if (text.length > MAX_CHARS) return false
  let depth = 0
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    const next = text[at + 1]
    const closing = next === '!' ? declarationEnd(text, at) : '>'
    const end = closing === null ? -1 : text.indexOf(closing, at)
    if (closing === null || end < 0 || end - at > MAX_TAG_CHARS[closing]) return false
    if (next === '/') depth -= 1
    else if (next !== '!' && next !== '?' && text[end - 1] !== '/') depth += 1
    tags += 1
    if (depth > MAX_DEPTH || tags > MAX_TAGS) return false
    at = end + closing.length
  }
  return true
}

/** What ends a declaration; null for those that the XML parser behind rss-parser takes quadratic time for. */
function declarationEnd(text: string, at: number): ']]>' | '-->' | '>' | null {
  if (text.startsWith('<![CDATA[', at)) return ']]>'
  if (text.startsWith('<!--', at)) return '-->'
  const isPlain = /^<!DOCTYPE[^<[>]{0,500}>/i.test(text.slice(at, at + 512))
  return isPlain ? '>' : null
}

/** Tells rss-parser's nodes to a builder; null where a node has lost what the document said. */
function read(
  feed: Record<string, unknown> & { items: Record<string, unknown>[] },
  entryName: string,
  base: string | null,
): FeedReading | null {
  const builder = new FeedBuilder(base)
  builder.open('channel')
  const isWhole = ABOUT_FEED.every((name) => tell(builder, name, feed[HIDDEN + name]))
  if (!isWhole) return null
  tell(builder, FEED_LINK, feed[HIDDEN + FEED_LINK])
  for (const item of feed.items) {
    builder.open(entryName, attributesOf(item.$))
    if (hasLostOrder(item)) return null
    if (!HIDDEN_ABOUT_ENTRY.every(([name, hidden]) => tell(builder, name, item[hidden]))) return null
    builder.close()
  }
  const reading = builder.finish()
  return reading.entries.every((entry) => entry.title !== '' && entry.link !== null) ? reading : null
}

function hasLostOrder(item: Record<string, unknown>): boolean {
  let last: FieldKind | null = null
  for (const [kind, hidden] of ORDERED) {
    if (item[hidden] === undefined) continue
    if (kind === last) return true
    last = kind
  }
  return false
}

/** Tells the elements of one name; false where their text and their children can no longer be put in order. */
function tell(builder: FeedBuilder, name: string, nodes: unknown): boolean {
  if (!Array.isArray(nodes)) return nodes === undefined
  return nodes.every((node: unknown) => {
    if (typeof node === 'string') return tellText(builder, name, node, new Map())
    if (!isNode(node)) return false
    const children = Object.keys(node).filter((key) => key !== '_' && key !== '$')
    if (children.length === 0)
      return tellText(builder, name, typeof node._ === 'string' ? node._ : '', attributesOf(node.$))
    if (!GROUPS.includes(name)) return false
    builder.open(name, attributesOf(node.$))
    const isWhole = HIDDEN_ABOUT_ENTRY.every(([child, hidden]) => tell(builder, child, node[hidden]))
    builder.close()
    return isWhole
  })
}

function tellText(builder: FeedBuilder, name: string, text: string, attributes: Attributes): true {
  builder.open(name, attributes)
  builder.text(text)
  builder.close()
  return true
}

function attributesOf(value: unknown): Attributes {
  if (!isNode(value)) return new Map()
  return new Map(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
