import type { ParsedEntry, ParsedSource } from '../domain/source.js'
import { decode } from '../text/charset.js'
import type { FeedReading } from './builder.js'
import { readJsonFeed } from './json-feed.js'
import { baseWithin } from './links.js'
import { whatItIs } from './recognise.js'
import { readStrictly } from './strict.js'
import { readTolerantly } from './tolerant.js'

/** Largest answer that is read, in bytes, or characters of a string. */
const MAX_SOURCE_BYTES = 16_000_000
/** Most entries of one answer that are handed on. */
export const MAX_ENTRIES = 1000

/** The answer of a source, as it came. */
export interface SourceBytes {
  /** A string is taken as decoded already. */
  readonly bytes: Uint8Array | string
  /** `Content-Type` header, or null. */
  readonly contentType: string | null
  /** `Content-Location` header, or null; relative to `url`. */
  readonly contentLocation: string | null
  /** Where the answer was found, after redirects; empty where that is unknown. */
  readonly url: string
}

/** What the bytes of a source turned out to be. */
export type SourceReading =
  | { readonly kind: 'source'; readonly source: ParsedSource }
  /** `reason` is for an operator: what it is instead, and what to do. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * Reads the bytes of a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF or JSON Feed, in any charset, well formed or
 * not. Never throws.
 *
 * rss-parser reads first; where it fails, finds nothing or would lose something, a tolerant reader takes over, so that
 * damage costs the entry that it stands in and no other. Entries keep the order of the document; of more than
 * `MAX_ENTRIES` the newest are kept (by date, and those without one after the others, in their order), and `notes` says
 * how many were left out.
 */
export async function parseSource(input: SourceBytes): Promise<SourceReading> {
  const size = input.bytes.length
  if (size > MAX_SOURCE_BYTES) {
    return unreadable(
      `too large for a feed: ${megabytes(size)} MB, and at most ${megabytes(MAX_SOURCE_BYTES)} are read`,
    )
  }
  const text = textOf(input)
  const base = baseWithin(baseWithin(null, input.url), input.contentLocation ?? '')
  if (/^\s*[{[]/.test(text)) return fromJson(text, base)
  const strict = await readStrictly(text, base)
  if (strict !== null) return readable(strict, [])
  const reading = readTolerantly(text, base)
  if (reading.entries.length === 0 && !isEmptyFeed(text)) return unreadable(whatItIs(text, base))
  return readable(reading, isClosed(text) ? [] : ['its end is missing: it was cut off on the way, or is damaged'])
}

function textOf(input: SourceBytes): string {
  const text = typeof input.bytes === 'string' ? input.bytes : decode(input.bytes, input.contentType, 'xml').text
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function fromJson(text: string, base: string | null): SourceReading {
  const reading = readJsonFeed(text, base)
  if (reading.kind === 'feed') return readable(reading.feed, [])
  const told = reading.message === null ? '' : `: “${reading.message}”`
  return unreadable(`a JSON answer, not a feed${told}; look for the feed's own address`)
}

/** A feed that is whole and holds nothing yet. */
function isEmptyFeed(text: string): boolean {
  return /<(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)[\s>]/i.test(text.slice(0, 20_000)) && isClosed(text)
}

function isClosed(text: string): boolean {
  return /<\/(?:[\w.-]{1,40}:)?(?:rss|rdf|feed|channel)\s*>/i.test(text.slice(-5000))
}

function readable(reading: FeedReading, remarks: readonly string[]): SourceReading {
  const entries = newest(reading.entries)
  const left = reading.found - entries.length
  const cut = `${entries.length} of its ${reading.found} entries were taken, the newest; the rest was left out`
  const notes = left > 0 ? [...remarks, cut] : remarks
  const { title, waitSeconds, hub } = reading
  const named = hub === null ? {} : { hub }
  return { kind: 'source', source: { title, entries, waitSeconds, notes, ...named } }
}

function newest(entries: readonly ParsedEntry[]): readonly ParsedEntry[] {
  if (entries.length <= MAX_ENTRIES) return entries
  const time = (entry: ParsedEntry) => (entry.published ?? entry.updated)?.getTime() ?? Number.NEGATIVE_INFINITY
  const kept = new Set([...entries].sort((a, b) => compare(time(b), time(a))).slice(0, MAX_ENTRIES))
  return entries.filter((entry) => kept.has(entry))
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function unreadable(reason: string): SourceReading {
  return { kind: 'unreadable', reason }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 100_000_000 ? 1 : 0)
}
