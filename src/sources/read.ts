import type { Reading } from '../domain/article.js'
import type { SourceWay } from '../domain/source.js'
import { decode } from '../text/charset.js'
import { readJson } from './json.js'
import { baseWithin } from './links.js'
import { readListing } from './listing.js'
import { parseSource, type SourceBytes, type SourceReading } from './parse.js'
import { readingOfPost } from './post.js'
import { readSitemap } from './sitemap.js'
import { readTelegram, readTelegramPost } from './telegram.js'
import { unpack } from './unpack.js'

/** Largest source after unpacking, in bytes; what is longer is no list of news. */
const MAX_BYTES = 50_000_000

const FEED: SourceWay = { kind: 'feed' }

/** The answer of a source of some kind; a feed where nothing is said. */
export interface SourceInput extends SourceBytes {
  readonly way?: SourceWay
}

/**
 * Reads the bytes of a source of any kind; see `parseSource` for feeds. Bytes that are packed are unpacked first,
 * whatever the transport said. Never throws; hostile pages may take long: run it in a thread that can be ended.
 */
export async function readSource(input: SourceInput): Promise<SourceReading> {
  const { way = FEED } = input
  const open = typeof input.bytes === 'string' ? null : unpack(input.bytes, MAX_BYTES)
  if (open?.kind === 'refused') return { kind: 'unreadable', reason: open.reason }
  const bytes = open?.bytes ?? input.bytes
  if (way.kind === 'feed') return parseSource({ ...input, bytes })
  const base = baseWithin(baseWithin(null, input.url), input.contentLocation ?? '')
  switch (way.kind) {
    case 'sitemap': {
      const reading = readSitemap(textOf(bytes, input.contentType, 'xml'), base)
      if (reading.kind !== 'other') return reading
      return sitemapInstead(await parseSource({ ...input, bytes }))
    }
    case 'telegram':
      return readTelegram(textOf(bytes, input.contentType, 'html'), input.url)
    case 'listing':
      return readListing(textOf(bytes, input.contentType, 'html'), input.url, way.options)
    case 'json':
      return readJson(textOf(bytes, input.contentType, 'xml'), base, way.options)
  }
}

/** How far into a document is looked for what it is, in characters. */
const LOOK = 20_000

/** What kind of source a document is, as far as its beginning tells; a feed where it does not. */
export function guessWay(bytes: Uint8Array | string): SourceWay {
  const open = typeof bytes === 'string' ? null : unpack(bytes, MAX_BYTES)
  const whole = open === null ? bytes : open.kind === 'bytes' ? open.bytes : ''
  const start =
    typeof whole === 'string' ? whole.slice(0, LOOK) : Buffer.from(whole.subarray(0, LOOK)).toString('latin1')
  if (/<(?:[\w.-]{1,40}:)?(?:urlset|sitemapindex)[\s>]/i.test(start)) return { kind: 'sitemap' }
  return /<(?:body|section|div)[^<>]{0,500}\btgme_(?:webpreview|channel_history|widget_message)/i.test(start)
    ? { kind: 'telegram' }
    : FEED
}

/** What the page of a single post came to, in the terms of pages. */
type PostOutcome =
  | { readonly kind: 'article'; readonly reading: Reading }
  /** `reason` is for people. */
  | { readonly kind: 'no-article'; readonly reason: string }

/** Reads the page of a single post of a channel as an article. Never throws. */
export function readPost(input: Pick<SourceBytes, 'bytes' | 'contentType'>): PostOutcome {
  const read = readTelegramPost(textOf(input.bytes, input.contentType, 'html'))
  const post = read.kind === 'post' ? read.entry.post : undefined
  if (read.kind === 'no-post' || post === undefined) {
    return { kind: 'no-article', reason: read.kind === 'no-post' ? read.reason : 'the post has no text' }
  }
  return { kind: 'article', reading: readingOfPost(read.entry, post) }
}

/** Says what came instead of a sitemap, in the words that feeds have for it. */
function sitemapInstead(feed: SourceReading): SourceReading {
  if (feed.kind === 'source') return { kind: 'unreadable', reason: 'a feed, not a sitemap: set its kind to feed' }
  return { kind: 'unreadable', reason: feed.reason.replace('not a feed', 'not a sitemap') }
}

function textOf(bytes: Uint8Array | string, contentType: string | null, markup: 'xml' | 'html'): string {
  const text = typeof bytes === 'string' ? bytes : decode(bytes, contentType, markup).text
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}
