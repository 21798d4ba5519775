import type { ParsedEntry, ParsedSource } from '../domain/source.js'
import { parseDate } from './dates.js'
import { absoluteLink } from './links.js'
import { literalText } from './plain.js'
import { newestSitemaps, type SitemapReference } from './sitemap-index.js'
import { tokenize } from './tokenize.js'

/** Entries of a sitemap of news (its own rules allow no more), and of one that lists everything. */
const MOST_NEWS = 1000
const MOST_PLAIN = 200
/** Records that are kept while reading: what the rules allow (sitemaps.org). */
const MOST_RECORDS = 50_000
const FIELD_CHARS = 4000
const TITLE_CHARS = 1000

/** What a text turned out to be that was to be a sitemap. */
export type SitemapReading =
  | { readonly kind: 'source'; readonly source: ParsedSource }
  | { readonly kind: 'unreadable'; readonly reason: string }
  /** Its root is none of a sitemap's. */
  | { readonly kind: 'other' }

/** What stands between the tags of one `<url>` or `<sitemap>`. */
interface SitemapRecord {
  loc: string
  lastmod: string
  title: string
  published: string
  keywords: string
  isNews: boolean
}

/**
 * Reads a sitemap (sitemaps.org, version 0.9), whose `news:` extension names title and time of publication, or an index
 * of sitemaps. Prefixes and namespaces are not looked at, damage costs the record that it stands in.
 *
 * A sitemap of news gives all its entries. Of one without `news:` the newest by `lastmod` are given, since it lists
 * everything that a site has; what has no `lastmod` is left out, since nothing says whether it is new. An index gives
 * no entries, but what has to be read next in `further`.
 *
 * @param base where the text was found
 */
export function readSitemap(text: string, base: string | null): SitemapReading {
  const { root, records, found } = recordsOf(text)
  if (root === null) return { kind: 'other' }
  if (root === 'sitemapindex') return fromIndex(records, base)
  const entries = records.map((record) => ({ record, entry: entryOf(record, base) }))
  const isNews = records.some((record) => record.isNews)
  const usable = isNews ? entries : entries.filter(({ entry }) => entry.updated !== null && !isFrontPage(entry.link))
  if (usable.length === 0 && found > 0) {
    return unreadable(
      'a sitemap that names neither dates of publication (news:publication_date) nor of change (lastmod): nothing in it says what is new',
    )
  }
  const most = isNews ? MOST_NEWS : MOST_PLAIN
  const newest = usable.map(({ entry }) => entry).sort(byTime)
  const undated = isNews ? 0 : entries.length - usable.length
  const notes = [
    ...(undated > 0 ? [`${undated} of its ${found} addresses have no time of change and were left out`] : []),
    ...(newest.length > most && isNews ? [`${most} of its ${found} entries were taken, the newest`] : []),
  ]
  return { kind: 'source', source: { title: null, entries: newest.slice(0, most), waitSeconds: null, notes } }
}

function fromIndex(records: readonly SitemapRecord[], base: string | null): SitemapReading {
  const references = records.flatMap((record): SitemapReference[] => {
    const url = absoluteLink(record.loc, base)
    return url === null ? [] : [{ url, changed: parseDate(record.lastmod) }]
  })
  const { chosen, elsewhere } = newestSitemaps(references, base)
  if (chosen.length === 0) return unreadable('an index of sitemaps that names none on its own host')
  const notes = elsewhere > 0 ? [`${elsewhere} sitemaps of its index are on other hosts and were left out`] : []
  return { kind: 'source', source: { title: null, entries: [], waitSeconds: null, notes, further: chosen } }
}

function unreadable(reason: string): SitemapReading {
  return { kind: 'unreadable', reason }
}

function entryOf(record: SitemapRecord, base: string | null): ParsedEntry {
  const keywords = literalText(record.keywords, TITLE_CHARS)
  return {
    title: literalText(record.title, TITLE_CHARS),
    link: absoluteLink(record.loc, base),
    id: record.loc.trim() === '' ? null : record.loc.trim(),
    published: parseDate(record.published),
    updated: parseDate(record.lastmod),
    summary: keywords === '' ? null : keywords,
  }
}

/** The front page changes all the time and is no article. */
function isFrontPage(link: string | null): boolean {
  return link !== null && URL.canParse(link) && new URL(link).pathname === '/' && new URL(link).search === ''
}

function byTime(a: ParsedEntry, b: ParsedEntry): number {
  return timeOf(b) - timeOf(a)
}

function timeOf(entry: ParsedEntry): number {
  return (entry.published ?? entry.updated)?.getTime() ?? 0
}

/** The field that each element fills, by its name without prefix. */
const FIELDS: ReadonlyMap<string, 'loc' | 'lastmod' | 'title' | 'published' | 'keywords'> = new Map([
  ['loc', 'loc'],
  ['lastmod', 'lastmod'],
  ['title', 'title'],
  ['publication_date', 'published'],
  ['keywords', 'keywords'],
])
/** Extensions whose elements are called like those that count. */
const FOREIGN: ReadonlySet<string> = new Set(['image', 'video', 'pagemap', 'dataobject'])

/** One pass over the tags, with no stack, so that nothing depends on how they are nested. */
function recordsOf(text: string): {
  root: 'urlset' | 'sitemapindex' | null
  records: readonly SitemapRecord[]
  found: number
} {
  let root: 'urlset' | 'sitemapindex' | null = null
  const records: SitemapRecord[] = []
  let found = 0
  let record: SitemapRecord | null = null
  let foreign: string | null = null
  let field: 'loc' | 'lastmod' | 'title' | 'published' | 'keywords' | null = null
  let value = ''
  const keep = () => {
    if (record === null || record.loc.trim() === '') return
    found += 1
    if (records.length < MOST_RECORDS) records.push(record)
  }
  const open = (name: string) => {
    if (name === 'urlset' || name === 'sitemapindex') root ??= name
    else if (root !== null && (name === 'url' || name === 'sitemap')) {
      keep()
      record = { loc: '', lastmod: '', title: '', published: '', keywords: '', isNews: false }
      foreign = null
      field = null
    } else if (record !== null && foreign === null) {
      if (FOREIGN.has(name)) foreign = name
      else if (name === 'news') record.isNews = true
      else {
        field = FIELDS.get(name) ?? null
        value = ''
      }
    }
  }
  const close = (name: string) => {
    if (foreign !== null) {
      if (name === foreign) foreign = null
    } else if (field !== null && record !== null && FIELDS.get(name) === field) {
      if (record[field] === '') record[field] = value
      field = null
    } else if (name === 'url' || name === 'sitemap') {
      keep()
      record = null
    }
  }
  const add = (more: string) => {
    if (field !== null && value.length < FIELD_CHARS) value += more.slice(0, FIELD_CHARS - value.length)
  }
  let name = ''
  tokenize(text, 'xml', {
    ontext: (start, end) => add(text.slice(start, end)),
    ontextentity: (codePoint) => add(String.fromCodePoint(codePoint)),
    oncdata: (start, end, offset) => add(text.slice(start, end - offset)),
    onopentagname: (start, end) => {
      name = localName(text, start, end)
    },
    onopentagend: () => open(name),
    onselfclosingtag: () => {
      open(name)
      close(name)
    },
    onclosetag: (start, end) => close(localName(text, start, end)),
  })
  // A record that is still open was cut off: its address may be half of one.
  return { root, records, found }
}

function localName(text: string, start: number, end: number): string {
  const name = text.slice(start, Math.min(end, start + 100)).toLowerCase()
  return name.slice(name.lastIndexOf(':') + 1)
}
