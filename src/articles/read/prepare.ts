import { type Scanned, scanMarkup } from './markup-scanner.js'
import { MarkupWriter } from './markup-writer.js'

/** Markup with one html, head and body, without what no reader sees, small and flat enough for any parser. */
export interface PreparedPage extends Scanned {
  readonly html: string
}

/** Markup for a parser of its own, within `PAGE_LIMITS`; never throws, time linear in its length. */
export function preparePage(markup: string): PreparedPage {
  const writer = new MarkupWriter()
  const scanned = scanMarkup(markup, writer)
  return { html: writer.toString(), ...scanned }
}
