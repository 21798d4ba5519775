import type { Reading } from '../../domain/article.js'
import { decode } from '../../text/charset.js'
import { joinBlocks } from '../../text/fold.js'
import { detectLanguage } from '../../text/language.js'
import type { Block } from './block.js'
import { blocksOf } from './blocks.js'
import { containersOf } from './containers.js'
import { type Parsed, parseExact, parseQuick } from './engines.js'
import { cleanByline, type Metadata, metadataOf } from './metadata.js'
import { pickArticle } from './pick.js'
import { PAGE_LIMITS, type PreparedPage, preparePage } from './prepare.js'
import { allBlocks, regionOf } from './region.js'
import { type Cleaned, cleanBlocks } from './rules/clean.js'
import { scanPage } from './scan.js'
import { secondRegion } from './second.js'

/** Raised with every change that may alter a text: a revision exists only under the same version (invariant 8). */
export const READER_VERSION = 1

/** A page as it was fetched. */
export interface PageInput {
  /** Where it was fetched, after redirects. */
  readonly url: string
  /** The body, decompressed; or its markup, where the charset has been dealt with. */
  readonly bytes: Uint8Array | string
  /** The Content-Type header, or null. */
  readonly contentType: string | null
}

export type ReadOutcome =
  | { readonly kind: 'article'; readonly reading: Reading }
  /** `reason` is for people. */
  | { readonly kind: 'no-article'; readonly reason: string }

/** What one engine made of a page. */
type Attempt =
  | { readonly kind: 'read'; readonly reading: Reading; readonly metadata: Metadata }
  | { readonly kind: 'broken'; readonly reason: string }

/** A page whose own description or linked data is this many times as long as what was read has more to give. */
const TOO_SHORT = 1.5
/** The exact engine is asked about pages of common size only: its time grows faster than theirs. */
const EXACT_ELEMENTS = 4000
/** The container with the most prose is taken if it leaves this many times the words of Readability's choice. */
const SECOND_IS_MORE = 1.4
/** … and holds this share of it, unless the choice has no more than so many words. */
const SHARED = 0.6
const HARDLY_A_CHOICE = 50
/** Less text than this is looked at twice. */
const SHORT = 250

/**
 * The article of a page, by rules and without a network, a clock or a state. Never throws: a page that breaks both
 * engines is an answer. May take long on hostile pages: run it in a thread that can be ended.
 */
export function readPage(input: PageInput): ReadOutcome {
  const markup =
    typeof input.bytes === 'string'
      ? input.bytes
      : decode(input.bytes.subarray(0, PAGE_LIMITS.bytes), input.contentType, 'html').text
  const page = preparePage(markup)
  const quick = attempt(page, input.url, 'linkedom')
  const best =
    isDoubtful(quick) && page.elements <= EXACT_ELEMENTS ? better(quick, attempt(page, input.url, 'jsdom')) : quick
  if (best.kind === 'broken') return { kind: 'no-article', reason: best.reason }
  if (best.reading.text === '') return { kind: 'no-article', reason: emptyReason(page) }
  return { kind: 'article', reading: best.reading }
}

function attempt(page: PreparedPage, url: string, engine: Reading['engine']): Attempt {
  let parsed: Parsed | null = null
  try {
    parsed = engine === 'jsdom' ? parseExact(page.html) : parseQuick(page.html)
    return { kind: 'read', ...readParsed(parsed, page, url, engine) }
  } catch (error) {
    const overflow = error instanceof RangeError
    return {
      kind: 'broken',
      reason: overflow
        ? 'its elements are nested too deeply to be read'
        : `its markup broke the reader: ${error instanceof Error ? error.message : error}`,
    }
  } finally {
    parsed?.close()
  }
}

function readParsed(
  parsed: Parsed,
  page: PreparedPage,
  url: string,
  engine: Reading['engine'],
): { reading: Reading; metadata: Metadata } {
  const { document } = parsed
  const metadata = metadataOf(scanPage(document), page.jsonLd, url)
  const raw = blocksOf(document.body)
  const containers = containersOf(raw.map((block) => block.element))
  const pick = pickArticle(document, metadata.title)
  const blocks = pick === null ? [] : regionOf(raw, containers, pick.nodes)
  const language = detectLanguage(blocks.map((block) => block.text).join('\n')) ?? metadata.language
  const clean = (region: readonly Block[]) =>
    cleanBlocks(region, { title: metadata.title, byline: metadata.byline, language })
  const first = clean(blocks)
  const region = secondRegion(allBlocks(raw, containers))
  const second = wordsOf(region) > wordsOf(first.blocks) * SECOND_IS_MORE ? clean(region) : first
  const cleaned = isBetter(second, first) ? second : first
  const reading: Reading = {
    title: metadata.title,
    text: textOf(cleaned),
    standfirst: cleaned.standfirst,
    byline: metadata.byline ?? cleanByline(pick?.byline ?? null),
    siteName: metadata.siteName,
    language,
    published: metadata.published,
    modified: metadata.modified,
    declaredCanonical: metadata.canonical,
    engine,
  }
  return { reading, metadata }
}

/** Much more text, most of the first choice with it (comments are often longer than their article), or hardly a first choice. */
function isBetter(second: Cleaned, first: Cleaned): boolean {
  const words = wordsOf(first.blocks)
  if (wordsOf(second.blocks) <= words * SECOND_IS_MORE) return false
  if (words < HARDLY_A_CHOICE) return true
  const texts = new Set(second.blocks.map((block) => block.text))
  const shared = first.blocks.reduce((sum, block) => sum + (texts.has(block.text) ? block.words : 0), 0)
  return shared >= words * SHARED
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0)
}

function textOf(cleaned: Cleaned): string {
  const text = joinBlocks(cleaned.blocks.map((block) => block.text))
  return text.length <= PAGE_LIMITS.text ? text : text.slice(0, text.lastIndexOf('\n\n', PAGE_LIMITS.text))
}

/** Empty, broken, or short against what the page says of itself. */
function isDoubtful(first: Attempt): boolean {
  if (first.kind === 'broken') return true
  const { text } = first.reading
  const { body, description } = first.metadata
  return (
    text.length < SHORT || text.length * TOO_SHORT < (body ?? '').length || text.length < (description ?? '').length
  )
}

function better(quick: Attempt, exact: Attempt): Attempt {
  if (exact.kind === 'broken') return quick
  if (quick.kind === 'broken') return exact
  return exact.reading.text.length > quick.reading.text.length ? exact : quick
}

function emptyReason(page: PreparedPage): string {
  if (page.html.length < 120) return 'the page is empty'
  if (page.cutAt !== null) return `no article was found before the bound on its ${page.cutAt}`
  return 'no text was found that reads like an article'
}
