import { absoluteLink } from './links.js'
import { literalText, plainText } from './plain.js'
import { type OpenedTag, openedTags, tokenize } from './tokenize.js'

/** How far into a page is looked for its title, feeds and log-in form, in characters. */
const LOOK = 200_000
const EXCERPT = 80

/**
 * Says, in words for an operator, what a text is that is no feed, and what to do about it.
 *
 * @param base where the text was found, for the address of a feed that an HTML page names
 */
export function whatItIs(text: string, base: string | null): string {
  const start = text.slice(0, 2000).trimStart()
  if (start === '') return 'an empty answer; there is nothing to read at this address now'
  if (start.includes('\0') || /[^\P{Cc}\s]{2}/u.test(start))
    return 'binary data, not a feed; the address may be that of a file'
  const root = rootOf(text)
  if (root === 'html' || /^<!doctype html/i.test(start) || (root !== null && HTML_PARTS.has(root))) {
    return htmlPage(text.slice(0, LOOK), base)
  }
  if (root === null) return `plain text, not a feed: “${literalText(start, EXCERPT)}”`
  const known = OTHER_ROOTS.get(root)
  if (known !== undefined) return `${known}, not a feed`
  if (FEED_ROOTS.has(root)) return 'a feed that ends before its first entry; it was cut off, or is damaged'
  return `an XML document whose root is <${root.slice(0, 40)}>, not a feed`
}

const FEED_ROOTS = new Set(['rss', 'rdf', 'feed', 'channel'])
const HTML_PARTS = new Set(['head', 'body', 'div', 'p', 'script', 'meta', 'title', 'center', 'h1', 'br'])
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ['urlset', 'a sitemap'],
  ['sitemapindex', 'an index of sitemaps'],
  ['opml', 'an OPML list of feeds'],
  ['error', 'an error message in XML'],
  ['svg', 'a picture (SVG)'],
])

/** Local name of the first element, in lower case. */
function rootOf(text: string): string | null {
  const found = /<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,60})[\s/>]/i.exec(withoutProlog(text))
  return found?.[1]?.toLowerCase() ?? null
}

/** Without comments and declarations, whose text may look like elements. */
function withoutProlog(text: string): string {
  let rest = text.slice(0, LOOK).trimStart()
  while (rest.startsWith('<!') || rest.startsWith('<?')) {
    const close = rest.startsWith('<!--') ? '-->' : rest.startsWith('<?') ? '?>' : '>'
    const end = rest.indexOf(close)
    if (end < 0) return ''
    rest = rest.slice(end + close.length).trimStart()
  }
  return rest
}

function htmlPage(text: string, base: string | null): string {
  const page = lookAt(text)
  const title = plainText(page.title, EXCERPT)
  const kind = page.hasPassword ? 'a log-in page' : 'an HTML page'
  const feed = page.feed === null ? null : absoluteLink(page.feed, base)
  const advice =
    feed !== null
      ? `it names ${feed} as its feed`
      : page.hasPassword
        ? 'the source may have moved behind a log-in'
        : "look for the feed's own address"
  return `${kind}, not a feed${title === '' ? '' : `: “${title}”`}; ${advice}`
}

interface PageLook {
  title: string
  /** Address of the first feed that the page names (`rel=alternate`), as written. */
  feed: string | null
  hasPassword: boolean
}

/** One pass over the tags of a page. */
function lookAt(text: string): PageLook {
  const look: PageLook = { title: '', feed: null, hasPassword: false }
  let isTitle = false
  const opened = ({ name, attributes }: OpenedTag) => {
    isTitle = name === 'title' && look.title === ''
    if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password') look.hasPassword = true
    const isFeed = /^application\/(?:rss|atom|feed)\+(?:xml|json)$/i.test(attributes.get('type')?.trim() ?? '')
    if (name === 'link' && isFeed && /\balternate\b/i.test(attributes.get('rel') ?? '')) {
      look.feed ??= attributes.get('href') ?? null
    }
  }
  tokenize(text, 'html', {
    ...openedTags(text, opened),
    onclosetag: () => {
      isTitle = false
    },
    ontext: (start, end) => {
      if (isTitle) look.title += text.slice(start, end)
    },
    ontextentity: (codePoint) => {
      if (isTitle) look.title += String.fromCodePoint(codePoint)
    },
  })
  return look
}
