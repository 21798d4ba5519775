import type { JsonOptions, ParsedEntry, ParsedSource } from '../domain/source.js'
import { parseDate } from './dates.js'
import { valuesAt } from './json-path.js'
import { absoluteLink } from './links.js'
import { literalText, plainText } from './plain.js'

const TITLE_CHARS = 1000
const SUMMARY_CHARS = 2000
const FIELD_CHARS = 8000
const MOST_ITEMS = 1000
/** Keys that a message names, so that an operator sees what paths there are. */
const KEYS_TOLD = 12

/** What an answer turned out to be that was to be JSON with a list in it. */
export type JsonEndpointReading =
  | { readonly kind: 'source'; readonly source: ParsedSource }
  /** `reason` is for an operator: which path leads nowhere, and what there is instead. */
  | { readonly kind: 'unreadable'; readonly reason: string }

/**
 * Reads an answer in JSON by paths. Dates may be in any form that feeds have, seconds and milliseconds since 1970 too;
 * texts may hold HTML.
 *
 * @param base what relative links are relative to
 */
export function readJson(text: string, base: string | null, options: JsonOptions): JsonEndpointReading {
  const document = parsed(text)
  if (document === undefined) return unreadable(`no JSON: it begins with “${literalText(text.slice(0, 300), 60)}”`)
  const where = options.items === '' ? 'at its root' : `at the path “${options.items}”`
  const found = valuesAt(document, options.items)
  const [only] = found
  const items = found.length === 1 && Array.isArray(only) ? only : found
  if (found.length === 0 || (found.length === 1 && !Array.isArray(only) && !options.items.includes('*'))) {
    return unreadable(`there is no list ${where}; ${whatIsThere(document)}`)
  }
  const entries = items
    .slice(0, MOST_ITEMS)
    .filter(isObject)
    .map((item) => entryOf(item, base, options))
  if (entries.length > 0 && entries.every((entry) => entry.link === null)) {
    return unreadable(
      `the ${entries.length} items ${where} have nothing at the path of links “${options.link}”; ${whatIsThere(items.find(isObject))}`,
    )
  }
  return { kind: 'source', source: { title: null, entries, waitSeconds: null, notes: cutNotes(items.length) } }
}

function cutNotes(items: number): readonly string[] {
  return items > MOST_ITEMS ? [`${MOST_ITEMS} of its ${items} items were taken, the first ones`] : []
}

function entryOf(item: object, base: string | null, options: JsonOptions): ParsedEntry {
  const at = (path: string | null) => (path === null ? null : textAt(item, path))
  const summary = plainText((at(options.summary) ?? '').slice(0, FIELD_CHARS), SUMMARY_CHARS)
  return {
    title: plainText((at(options.title) ?? '').slice(0, FIELD_CHARS), TITLE_CHARS),
    link: linkOf(item, base, options.link),
    id: at(options.id),
    published: parseDate(at(options.date) ?? ''),
    updated: parseDate(at(options.updated) ?? ''),
    summary: summary === '' ? null : summary,
  }
}

/** A path leads to the address itself; an address with braces is filled in, and none where one of its paths is empty. */
function linkOf(item: object, base: string | null, link: string): string | null {
  if (!link.includes('{')) {
    const written = textAt(item, link)
    return written === null ? null : absoluteLink(written, base)
  }
  let isWhole = true
  const filled = link.replace(/\{([^{}]*)\}/g, (_, path: string) => {
    const value = textAt(item, path)
    isWhole &&= value !== null
    // A slug may hold several segments, and nothing else that means something in an address.
    return encodeURIComponent((value ?? '').toWellFormed()).replaceAll('%2F', '/')
  })
  return isWhole ? absoluteLink(filled, base) : null
}

function textAt(item: object, path: string): string | null {
  for (const value of valuesAt(item, path)) {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  }
  return null
}

function whatIsThere(value: unknown): string {
  if (Array.isArray(value)) return `the answer itself is a list of ${value.length}: leave “items” out`
  if (!isObject(value)) return 'there is no object'
  const keys = Object.keys(value)
  const more = keys.length > KEYS_TOLD ? ', …' : ''
  return `there is ${
    keys
      .slice(0, KEYS_TOLD)
      .map((key) => literalText(key, 40))
      .join(', ') || 'nothing'
  }${more}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(reason: string): JsonEndpointReading {
  return { kind: 'unreadable', reason }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
