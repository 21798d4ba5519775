import { createRequire } from 'node:module'
import type { DomDocument } from './dom.js'

/** A parsed page, and how to let go of it. */
export interface Parsed {
  readonly document: DomDocument
  close(): void
}

const require = createRequire(import.meta.url)

/**
 * The tree of the HTML standard, for many times the time of the reader's own. jsdom is loaded at first use, because it
 * alone takes longer to load than most pages to read.
 */
export function parseExact(html: string): Parsed {
  const { JSDOM } = require('jsdom')
  const dom = new JSDOM(html)
  return { document: dom.window.document, close: () => dom.window.close() }
}
