import { compile } from 'css-select'
import { z } from 'zod'
import type { SourceWay } from '../domain/source.js'
import { readPath } from './json-path.js'
import { telegramChannel } from './telegram-address.js'

const SELECTOR = 'a CSS selector, such as article.news-item'
const PATH = 'a path, such as data.items, list[0].name or sections.*.stories'
const LINK = `${PATH}; or an address with paths in braces, such as https://example.org/news/{slug}`
const LONGEST = 500

const selector = z.string(SELECTOR).refine(isSelector, SELECTOR)
const path = z.string(PATH).refine(isPath, PATH)
const link = z.string(LINK).refine((written) => pathsIn(written).every(isPath), LINK)

/** The options of a listing page; what is left out is null. */
export const listingSchema = z.strictObject({
  item: selector,
  link: selector.nullable().default(null),
  title: selector.nullable().default(null),
  date: selector.nullable().default(null),
})

/** The options of a JSON endpoint; what is left out is null, `items` the answer itself. */
export const jsonSchema = z.strictObject({
  items: path.default(''),
  title: path,
  link,
  id: path.nullable().default(null),
  date: path.nullable().default(null),
  updated: path.nullable().default(null),
  summary: path.nullable().default(null),
})

const waySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['feed', 'sitemap', 'telegram']) }),
  z.object({ kind: z.literal('listing'), options: listingSchema }),
  z.object({ kind: z.literal('json'), options: jsonSchema }),
])

/** A kind and its options as a store keeps them; null where they fit no kind that this version knows. */
export function wayOf(kind: string, options: unknown): SourceWay | null {
  const read = waySchema.safeParse({ kind, options: options ?? undefined })
  return read.success ? read.data : null
}

/**
 * The address at which a source of a kind is asked: as given, but a channel's in the form of its preview page. Null
 * where a source of that kind cannot be there.
 */
export function addressFor(kind: SourceWay['kind'], url: string): string | null {
  return kind === 'telegram' ? (telegramChannel(url)?.url ?? null) : url
}

/** The paths in a link that is an address with braces; the link itself where it is a path. */
function pathsIn(written: string): readonly string[] {
  const inBraces = [...written.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
  return inBraces.length > 0 ? inBraces : [written]
}

function isPath(written: string): boolean {
  return written.length <= LONGEST && readPath(written) !== null
}

function isSelector(written: string): boolean {
  if (written.trim() === '' || written.length > LONGEST) return false
  try {
    compile(written)
    return true
  } catch {
    return false
  }
}
