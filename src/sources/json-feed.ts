import type { NamedHub, ParsedEntry } from '../domain/source.js'
import type { FeedReading } from './builder.js'
import { parseDate } from './dates.js'
import { absoluteLink, isPageReference } from './links.js'
import { literalText, plainText } from './plain.js'

const TITLE_CHARS = 1000
const SUMMARY_CHARS = 2000
const FIELD_CHARS = 8000

/** What text that looks like JSON turned out to be. */
export type JsonReading =
  | { readonly kind: 'feed'; readonly feed: FeedReading }
  /** JSON, or text that only begins like it; `message` is the error that it tells of, or null. */
  | { readonly kind: 'other'; readonly message: string | null }

/** Reads a JSON Feed (jsonfeed.org, versions 1 and 1.1). */
export function readJsonFeed(text: string, base: string | null): JsonReading {
  const document = parsed(text)
  if (!isObject(document) || !Array.isArray(document.items)) return { kind: 'other', message: messageOf(document) }
  const title = literalText(stringOf(document.title) ?? '', 300)
  const entries = document.items.filter(isObject).map((item) => entryOf(item, base))
  return {
    kind: 'feed',
    feed: {
      title: title === '' ? null : title,
      entries,
      found: document.items.length,
      waitSeconds: null,
      hub: hubOf(document, base),
    },
  }
}

/** The first hub of WebSub among `hubs` (JSON Feed 1.1); `feed_url` is how the feed calls itself. */
function hubOf(document: Record<string, unknown>, base: string | null): NamedHub | null {
  const hubs = Array.isArray(document.hubs) ? document.hubs.filter(isObject) : []
  const found = hubs.find(({ type }) => /^(?:websub|pubsubhubbub)$/i.test(stringOf(type) ?? ''))
  const web = (reference: unknown): string | null => {
    const link = absoluteLink(stringOf(reference) ?? '', base)
    return link !== null && /^https?:/i.test(link) ? link : null
  }
  const url = web(found?.url)
  return url === null ? null : { url, topic: web(document.feed_url) }
}

function entryOf(item: Record<string, unknown>, base: string | null): ParsedEntry {
  const id = typeof item.id === 'number' ? String(item.id) : (stringOf(item.id)?.trim() ?? null)
  const reference =
    stringOf(item.url) ?? stringOf(item.external_url) ?? (id !== null && isPageReference(id) ? id : null)
  const plain = stringOf(item.summary) ?? stringOf(item.content_text)
  const html = stringOf(item.content_html)
  const summary =
    plain !== null
      ? literalText(plain.slice(0, FIELD_CHARS), SUMMARY_CHARS)
      : plainText((html ?? '').slice(0, FIELD_CHARS), SUMMARY_CHARS)
  return {
    title: plainText(stringOf(item.title) ?? '', TITLE_CHARS),
    link: reference === null ? null : absoluteLink(reference, base),
    id,
    published: parseDate(stringOf(item.date_published) ?? ''),
    updated: parseDate(stringOf(item.date_modified) ?? ''),
    summary: summary === '' ? null : summary,
  }
}

/** The words in which an interface says that something is wrong. */
function messageOf(document: unknown): string | null {
  if (!isObject(document)) return null
  for (const key of ['message', 'error', 'error_description', 'detail', 'title']) {
    const value = document[key]
    const message = isObject(value) ? stringOf(value.message) : stringOf(value)
    if (message !== null && message.trim() !== '') return literalText(message, 120)
  }
  return null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
