import type { SourceWay } from '../domain/source.js'

const MARKUP = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5'

/** HTML last, since some sites send feeds as such. */
export const FEED_ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.5'

/** What a source of each kind is asked for with (RFC 9110, section 12.5.1). */
export const ACCEPT: Readonly<Record<SourceWay['kind'], string>> = {
  feed: FEED_ACCEPT,
  sitemap: 'application/xml, text/xml;q=0.9, application/gzip;q=0.8, */*;q=0.5',
  telegram: MARKUP,
  listing: MARKUP,
  json: 'application/json, application/*+json;q=0.9, */*;q=0.5',
}

/**
 * Whether a kind of source is a page made for people. Those are read as robots.txt allows, and open the gap that pages
 * do; feeds, sitemaps and interfaces are what a site publishes for programs, and are asked for as they are configured.
 */
export function isMadeForPeople(kind: string): boolean {
  return kind === 'telegram' || kind === 'listing'
}
