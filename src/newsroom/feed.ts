import { escapeMarkup } from './page/html.js'
import { DRILL_NOTICE, type NewsArticle, type NewsLanguage } from './types.js'

/** Shapes that feeds come in: RSS 2.0, Atom 1.0 (RFC 4287), RSS 1.0 in RDF. */
export const FEED_SHAPES = ['rss', 'atom', 'rdf'] as const
export type FeedShape = (typeof FEED_SHAPES)[number]

/** One entry of a feed. */
interface FeedEntry {
  readonly article: NewsArticle
  /** Stays through corrections. */
  readonly id: string
  /** May carry tracking parameters. */
  readonly link: string
}

/** What a feed is made of. */
export interface FeedContent {
  readonly siteName: string
  readonly homeUrl: string
  readonly feedUrl: string
  readonly language: NewsLanguage
  /** Named in the XML declaration; null to leave it out. */
  readonly charset: string | null
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** Renders a feed; whoever sends it encodes it. */
export function renderFeed(shape: FeedShape, content: FeedContent): string {
  const declaration = `<?xml version="1.0"${content.charset === null ? '' : ` encoding="${content.charset}"`}?>\n`
  switch (shape) {
    case 'rss':
      return declaration + rss(content)
    case 'atom':
      return declaration + atom(content)
    case 'rdf':
      return declaration + rdf(content)
  }
}

/** Media type that a shape is sent with. */
export function feedType(shape: FeedShape): string {
  return { rss: 'application/rss+xml', atom: 'application/atom+xml', rdf: 'application/rdf+xml' }[shape]
}

/** When an article was last touched. */
export function touched(article: NewsArticle): Date {
  return article.modified ?? article.published
}

function summary(article: NewsArticle): string {
  return escapeMarkup(article.paragraphs[0] ?? '')
}

function rss(feed: FeedContent): string {
  const items = feed.entries.map(
    ({ article, id, link }) =>
      `<item><title>${escapeMarkup(article.title)}</title><link>${escapeMarkup(link)}</link><guid isPermaLink="false">${id}</guid>` +
      `<pubDate>${article.published.toUTCString()}</pubDate><dc:creator>${escapeMarkup(article.byline ?? feed.siteName)}</dc:creator>` +
      `<description>${summary(article)}</description></item>`,
  )
  return (
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>' +
    `<title>${escapeMarkup(feed.siteName)}</title><link>${feed.homeUrl}</link><description>${DRILL_NOTICE}</description><language>${feed.language}</language>` +
    `<atom:link rel="self" type="application/rss+xml" href="${feed.feedUrl}"/>\n${items.join('\n')}\n</channel></rss>\n`
  )
}

function atom(feed: FeedContent): string {
  const entries = feed.entries.map(
    ({ article, id, link }) =>
      `<entry><id>${id}</id><title>${escapeMarkup(article.title)}</title><link rel="alternate" type="text/html" href="${escapeMarkup(link)}"/>` +
      `<published>${article.published.toISOString()}</published><updated>${touched(article).toISOString()}</updated>` +
      `<author><name>${escapeMarkup(article.byline ?? feed.siteName)}</name></author><summary>${summary(article)}</summary></entry>`,
  )
  const updated = new Date(Math.max(0, ...feed.entries.map(({ article }) => touched(article).getTime())))
  return (
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}"><id>${feed.feedUrl}</id><title>${escapeMarkup(feed.siteName)}</title>` +
    `<subtitle>${DRILL_NOTICE}</subtitle><updated>${updated.toISOString()}</updated><link rel="self" href="${feed.feedUrl}"/><link rel="alternate" href="${feed.homeUrl}"/>\n` +
    `${entries.join('\n')}\n</feed>\n`
  )
}

function rdf(feed: FeedContent): string {
  const list = feed.entries.map(({ link }) => `<rdf:li rdf:resource="${escapeMarkup(link)}"/>`)
  const items = feed.entries.map(
    ({ article, link }) =>
      `<item rdf:about="${escapeMarkup(link)}"><title>${escapeMarkup(article.title)}</title><link>${escapeMarkup(link)}</link>` +
      `<dc:date>${article.published.toISOString()}</dc:date><description>${summary(article)}</description></item>`,
  )
  return (
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<channel rdf:about="${feed.feedUrl}"><title>${escapeMarkup(feed.siteName)}</title><link>${feed.homeUrl}</link><description>${DRILL_NOTICE}</description>` +
    `<items><rdf:Seq>${list.join('')}</rdf:Seq></items></channel>\n${items.join('\n')}\n</rdf:RDF>\n`
  )
}
