import type { PageLinks, PageSignals, Reading } from '../../domain/article.js'
import { decode } from '../../text/charset.js'
import { joinBlocks, splitBlocks } from '../../text/fold.js'
import type { PageContext } from './context.js'
import type { DomDocument } from './dom.js'
import { type Parsed, parseExact } from './engines.js'
import { buildLeanTree, type LeanPage } from './lean/build.js'
import { PAGE_LIMITS } from './limits.js'
import { preparePage } from './prepare.js'
import { readTree, type TreeReading } from './tree.js'

/** Raised with every change that may alter a text: a revision exists only under the same version (invariant 8). */
export const READER_VERSION = 3

/** A page as it was fetched. */
export interface PageInput extends PageContext {
  /** The body, decompressed; or its markup, where the charset has been dealt with. */
  readonly bytes: Uint8Array | string
  /** The Content-Type header, or null. */
  readonly contentType: string | null
}

export type ReadOutcome =
  | { readonly kind: 'article'; readonly reading: Reading }
  /** `reason` is for people. */
  | {
      readonly kind: 'no-article'
      readonly reason: string
      /** What the page says of itself all the same; null or absent where no markup could be read. */
      readonly signals?: PageSignals | null
      readonly links?: PageLinks | null
    }

/** What one engine made of a page. */
type Attempt =
  | ({ readonly kind: 'read'; readonly engine: Reading['engine'] } & TreeReading)
  | { readonly kind: 'broken'; readonly reason: string }

/** Less text than this, in characters, is looked at twice … */
const SHORT = 250
/** … where the page has at least so many words of running text to look at. */
const WORTH_A_LOOK = 120
/** The exact engine is asked about pages of common size only: its time grows faster than theirs. */
const EXACT_ELEMENTS = 4000

/**
 * The article of a page, by rules and without a network, a clock or a state. Never throws: a page that breaks both
 * engines is an answer. May take long on hostile pages: run it in a thread that can be ended.
 */
export function readPage(input: PageInput): ReadOutcome {
  const markup = markupOf(input)
  const page = buildLeanTree(markup)
  const isEmpty = page.document.body.firstChild === null
  const quick = attempt('own', page.document, page.jsonLd, input)
  const again = isDoubtful(quick) && page.elements <= EXACT_ELEMENTS
  const best = again ? better(quick, exactAttempt(markup, input)) : quick
  if (best.kind === 'broken') return { kind: 'no-article', reason: best.reason }
  const reading = { ...best.reading, text: withLinkedBody(best), engine: best.engine }
  if (reading.text === '') {
    const { signals, links } = reading
    return { kind: 'no-article', reason: isEmpty ? 'the page is empty' : emptyReason(page), signals, links }
  }
  return { kind: 'article', reading }
}

function markupOf({ bytes, contentType }: PageInput): string {
  if (typeof bytes === 'string') return bytes.slice(0, PAGE_LIMITS.bytes)
  return decode(bytes.subarray(0, PAGE_LIMITS.bytes), contentType, 'html').text
}

function attempt(
  engine: Reading['engine'],
  document: DomDocument,
  jsonLd: readonly string[],
  context: PageContext,
): Attempt {
  try {
    return { kind: 'read', engine, ...readTree(document, jsonLd, context) }
  } catch (error) {
    return broken(error)
  }
}

function exactAttempt(markup: string, context: PageContext): Attempt {
  let parsed: Parsed | null = null
  try {
    const page = preparePage(markup)
    parsed = parseExact(page.html)
    return attempt('jsdom', parsed.document, page.jsonLd, context)
  } catch (error) {
    return broken(error)
  } finally {
    parsed?.close()
  }
}

function broken(error: unknown): Attempt {
  if (error instanceof RangeError) return { kind: 'broken', reason: 'its elements are nested too deeply to be read' }
  return { kind: 'broken', reason: `its markup broke the reader: ${error instanceof Error ? error.message : error}` }
}

/** Broken, or next to nothing where there is much prose to be found. */
function isDoubtful(first: Attempt): boolean {
  if (first.kind === 'broken') return true
  return first.reading.text.length < SHORT && first.proseWords >= WORTH_A_LOOK
}

function better(quick: Attempt, exact: Attempt): Attempt {
  if (exact.kind === 'broken') return quick
  if (quick.kind === 'broken') return exact
  return exact.reading.text.length > quick.reading.text.length ? exact : quick
}

/** The text in the linked data is taken where the page itself shows next to none (it is drawn by scripts). */
function withLinkedBody({ reading, linkedBody }: TreeReading): string {
  if (reading.text.length >= SHORT) return reading.text
  if (linkedBody !== null && linkedBody.length >= SHORT) return joinBlocks(linkedBody.split(/\n+/))
  const entries = joinBlocks((reading.entries ?? []).flatMap(({ title, text }) => [title ?? '', ...splitBlocks(text)]))
  return entries.length >= SHORT ? entries : reading.text
}

function emptyReason(page: LeanPage): string {
  if (page.cutAt !== null) return `no article was found before the bound on its ${page.cutAt}`
  return 'no text was found that reads like an article'
}
