import type { PageLinks, PageSignals, Reading } from '../domain/article.js'

/**
 * What is kept of what a page says of itself: of its use and of other forms of its text (`PageSignals`, `PageLinks`), and
 * by the names of `Reading` who wrote it, what it calls its address, and when it says that it was published and changed.
 * Keys without a value are left out.
 */
export type PageFacts = Readonly<Record<string, unknown>>

/** The facts of a page that say something; null where none does. */
export function pageFacts(
  signals: PageSignals | null | undefined,
  links: PageLinks | null | undefined,
  reading: Reading | null,
): PageFacts | null {
  const own = reading !== null && {
    byline: reading.byline,
    canonical: reading.declaredCanonical,
    published: reading.published,
    publishedTo: reading.publishedTo,
    modified: reading.modified,
  }
  const said = Object.entries({ ...signals, ...links, ...own }).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return said.length === 0 ? null : Object.fromEntries(said)
}
