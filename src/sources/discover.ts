import { selectAll } from 'css-select'
import type { SourceWay } from '../domain/source.js'
import { absoluteLink, baseWithin } from './links.js'
import { attribute, lineOf, parseMarkup, type TreeElement } from './markup.js'
import { literalText } from './plain.js'

/** Somewhere a source may be. */
export interface Lead {
  readonly url: string
  readonly kind: Extract<SourceWay['kind'], 'feed' | 'sitemap'>
  /** Why it is looked for there, for people. */
  readonly why: string
}

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/json|text\/xml|application\/xml)\b/i
/** Addresses of links that lead to feeds, by what they are called. */
const FEED_LINK = /(?:^|[/._-])(?:rss2?|feeds?|atom|rdf)(?:[/._?-]|$)/i
/** Comments, and what else is rarely wanted, comes after the rest. */
const SIDE_FEED = /comment|podcast|video|photo|audio/i
const MOST_LEADS = 10
const MOST_LINKS = 2000

/** Where publishing systems keep their feeds, the most frequent first. */
const USUAL_FEEDS = ['feed', 'rss', 'rss.xml', 'feed.xml', 'atom.xml', 'index.xml'] as const
const USUAL_SITEMAPS = ['news-sitemap.xml', 'sitemap-news.xml', 'sitemap.xml'] as const

/**
 * Feeds that a page names: first those of `<link rel=alternate>`, then links that are called like feeds; those of
 * comments and the like last.
 *
 * @param url where the page was found
 */
export function feedsNamed(markup: string, url: string): readonly Lead[] {
  const tree = parseMarkup(markup)
  const find = (selector: string) =>
    selectAll<TreeElement, TreeElement>(
      selector,
      tree.children.filter((child): child is TreeElement => 'attribs' in child),
    )
  const declared = find('base[href]')[0]
  const base = baseWithin(baseWithin(null, url), (declared && attribute(declared, 'href')) ?? '')
  const alternates = find('link[href][rel]').flatMap((link): Lead[] => {
    const isAlternate = /\b(?:alternate|feed)\b/i.test(attribute(link, 'rel') ?? '')
    const type = attribute(link, 'type')?.trim() ?? ''
    if (!isAlternate || !FEED_TYPE.test(type)) return []
    const title = literalText(attribute(link, 'title') ?? '', 80)
    return leadTo(attribute(link, 'href'), base, title === '' ? 'the page names it' : `the page names it: “${title}”`)
  })
  const links = find('a[href]')
    .slice(0, MOST_LINKS)
    .flatMap((link): Lead[] => {
      const href = attribute(link, 'href') ?? ''
      if (!FEED_LINK.test(href) && !/^(?:rss|atom|xml)\b/i.test(lineOf(link))) return []
      return leadTo(href, base, 'a link on the page leads to it')
    })
  // What the page itself calls a feed goes before what merely looks like one.
  const leads = [...alternates, ...links].filter(
    (lead, place, all) => lead.url !== url && all.findIndex((other) => other.url === lead.url) === place,
  )
  const isSide = ({ url: to, why }: Lead) => Number(SIDE_FEED.test(to) || SIDE_FEED.test(why))
  return leads.toSorted((a, b) => isSide(a) - isSide(b)).slice(0, MOST_LEADS)
}

function leadTo(href: string | null, base: string | null, why: string): Lead[] {
  const url = href === null ? null : absoluteLink(href, base)
  return url !== null && /^https?:\/\//i.test(url) ? [{ url, kind: 'feed', why }] : []
}

/** Feeds where they usually are: under the given address, where it is a section's, then at the root of its host. */
export function usualFeeds(url: string): readonly Lead[] {
  const { origin, pathname } = new URL(url)
  const folder = pathname.endsWith('/') ? pathname : `${pathname}/`
  const own = folder === '/' ? [] : [`${origin}${folder}feed`]
  const root = USUAL_FEEDS.map((name) => `${origin}/${name}`)
  return [...own, ...root].map((at) => ({ url: at, kind: 'feed', why: 'feeds are usually there' }))
}

/** Sitemaps that a robots.txt names (`Sitemap:` lines), those of news first; where it names none, the usual places. */
export function sitemapsNamed(robots: string, url: string): readonly Lead[] {
  const named = [...robots.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)].flatMap(([, reference = '']) => {
    const to = absoluteLink(reference, url)
    return to !== null && /^https?:\/\//i.test(to) ? [to] : []
  })
  if (named.length === 0) {
    const { origin } = new URL(url)
    return USUAL_SITEMAPS.map((name) => ({
      url: `${origin}/${name}`,
      kind: 'sitemap',
      why: 'sitemaps are usually there',
    }))
  }
  const isNews = (to: string) => Number(/news|latest/i.test(to))
  const ordered = [...new Set(named)].toSorted((a, b) => isNews(b) - isNews(a)).slice(0, MOST_LEADS)
  return ordered.map((to) => ({ url: to, kind: 'sitemap', why: 'robots.txt names it' }))
}
