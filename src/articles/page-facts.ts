import type { PageLinks, PageSignals } from '../domain/article.js'

/** What is kept of what a page says of its use and of other forms of its text; keys without a value are left out. */
export type PageFacts = Readonly<Record<string, unknown>>

/** The facts of a page that say something; null where none does. */
export function pageFacts(
  signals: PageSignals | null | undefined,
  links: PageLinks | null | undefined,
): PageFacts | null {
  const said = Object.entries({ ...signals, ...links }).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  )
  return said.length === 0 ? null : Object.fromEntries(said)
}
