import { createRequire } from 'node:module'
import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.js'

/** A parsed page, and how to let go of it. */
export interface Parsed {
  readonly document: DomDocument
  close(): void
}

/** Quick and small; its tree is near to the standard's. */
export function parseQuick(html: string): Parsed {
  const { document } = parseHTML(html)
  return { document, close: () => undefined }
}

const require = createRequire(import.meta.url)

/**
 * The tree of the HTML standard, for nine times the time. jsdom is loaded at first use, because it alone takes longer
 * to load than most pages to read.
 */
export function parseExact(html: string): Parsed {
  const { JSDOM } = require('jsdom')
  const dom = new JSDOM(html)
  return { document: dom.window.document, close: () => dom.window.close() }
}
