import { is, selectAll } from 'css-select'
import type { ListingOptions, ParsedEntry, ParsedSource } from '../domain/source.js'
import { parseDate } from './dates.js'
import { absoluteLink, baseWithin } from './links.js'
import { attribute, lineOf, parseMarkup, type Tree, type TreeElement } from './markup.js'
import { literalText } from './plain.js'

const TITLE_CHARS = 1000
const MOST_ITEMS = 500

/** What a page turned out to be that was to be a list of entries. */
export type ListingReading =
  | { readonly kind: 'source'; readonly source: ParsedSource }
  /** `reason` is for an operator: which selector found nothing. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * Reads a page that lists entries, by CSS selectors. A page on which no item is found is unreadable: its layout has
 * changed, and whoever watches it has to know.
 *
 * @param url where the page was found, after redirects
 */
export function readListing(markup: string, url: string, options: ListingOptions): ListingReading {
  const tree = parseMarkup(markup)
  const title = literalText(text(find('title', tree)[0]) ?? '', 300)
  const items = find(options.item, tree)
  const page = title === '' ? 'the page' : `the page “${title.slice(0, 80)}”`
  if (items.length === 0) {
    return {
      kind: 'unreadable',
      reason: `nothing on ${page} matches the selector of items “${options.item}”: its layout may have changed`,
    }
  }
  const href = find('base[href]', tree)[0]
  const base = baseWithin(baseWithin(null, url), (href && attribute(href, 'href')) ?? '')
  const entries = items.slice(0, MOST_ITEMS).map((item) => entryOf(item, base, options))
  if (entries.every((entry) => entry.link === null)) {
    const link = options.link === null ? 'no link stands in them' : `“${options.link}” matches no link in them`
    return { kind: 'unreadable', reason: `${items.length} items were found on ${page}, but ${link}` }
  }
  return { kind: 'source', source: { title: title === '' ? null : title, entries, waitSeconds: null, notes: [] } }
}

function entryOf(item: TreeElement, base: string | null, options: ListingOptions): ParsedEntry {
  const anchor = linkIn(item, options.link)
  const href = anchor === undefined ? null : attribute(anchor, 'href')
  const heading = options.title === null ? find('h1, h2, h3, h4, h5, h6', item)[0] : within(options.title, item)
  const title = literalText(text(heading) ?? text(anchor) ?? '', TITLE_CHARS)
  const fallback = anchor === undefined ? null : (attribute(anchor, 'title') ?? attribute(anchor, 'aria-label'))
  return {
    title: title === '' ? literalText(fallback ?? '', TITLE_CHARS) : title,
    link: href === null ? null : absoluteLink(href, base),
    id: attribute(item, 'data-id') ?? attribute(item, 'id'),
    published: dateIn(item, options.date),
    updated: null,
    summary: null,
  }
}

function linkIn(item: TreeElement, selector: string | null): TreeElement | undefined {
  if (selector === null) return attribute(item, 'href') === null ? find('a[href]', item)[0] : item
  const found = within(selector, item)
  if (found === undefined || attribute(found, 'href') !== null) return found
  return find('a[href]', found)[0]
}

/** A time as machines have it, else as it is shown. */
function dateIn(item: TreeElement, selector: string | null): Date | null {
  const element = selector === null ? find('time', item)[0] : within(selector, item)
  if (element === undefined) return null
  const written = [
    attribute(element, 'datetime'),
    attribute(element, 'content'),
    attribute(element, 'title'),
    text(element),
  ]
  for (const one of written) {
    const date = parseDate(one ?? '')
    if (date !== null) return date
  }
  return null
}

/** The first match in an item, or the item itself. */
function within(selector: string, item: TreeElement): TreeElement | undefined {
  return is<TreeElement, TreeElement>(item, selector) ? item : find(selector, item)[0]
}

function find(selector: string, inside: Tree | TreeElement): readonly TreeElement[] {
  const children = inside.children.filter((child): child is TreeElement => 'attribs' in child)
  return selectAll<TreeElement, TreeElement>(selector, children)
}

function text(element: TreeElement | undefined): string | null {
  if (element === undefined) return null
  const line = lineOf(element)
  return line === '' ? null : line
}
