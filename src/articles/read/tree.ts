import type { Reading } from '../../domain/article.js'
import { joinBlocks } from '../../text/fold.js'
import { type Block, isProse } from './block.js'
import { blocksOf } from './blocks.js'
import { chooseText } from './choose.js'
import { containersOf } from './containers.js'
import type { PageContext } from './context.js'
import { settleDates } from './dates.js'
import type { DomDocument } from './dom.js'
import { PAGE_LIMITS } from './limits.js'
import { entriesIn, linkedEntries, timedItems } from './live.js'
import { cleanByline, metadataOf } from './metadata.js'
import { pickArticle } from './pick.js'
import { wholeBlocks } from './region.js'
import type { Cleaned } from './rules/clean.js'
import { scanPage } from './scan.js'
import { visibleDates } from './visible.js'
import { zonesOf } from './zones.js'

/** What was read from one tree, and what tells whether another look is worth it. */
export interface TreeReading {
  readonly reading: Omit<Reading, 'engine'>
  /** Words of running text on the whole page, asides left out. */
  readonly proseWords: number
  /** The article's text as the page's linked data gives it, or null. */
  readonly linkedBody: string | null
}

/** Reads a page's tree, and takes it apart doing so. May throw on trees that are too deep for Readability. */
export function readTree(document: DomDocument, jsonLd: readonly string[], page: PageContext): TreeReading {
  const elements = scanPage(document)
  const metadata = metadataOf(elements, jsonLd, page)
  const items = timedItems(elements.times, metadata.stamps)
  const raw = blocksOf(document.body)
  const containers = containersOf(raw.map((block) => block.element))
  const wholes = wholeBlocks(raw, containers)
  const all = wholes.filter((block) => block !== null)
  const pick = pickArticle(document, metadata.title)
  const about = { title: metadata.title, byline: metadata.byline }
  const { cleaned, language, captions, related } = chooseText(
    { raw, containers, wholes },
    pick,
    about,
    metadata.language,
  )
  const dates = settleDates(
    metadata.dates,
    () => visibleDates(all, metadata.title, metadata.stamps),
    page.url,
    page.asOf ?? page.fetched ?? null,
  )
  const shown = entriesIn(items, cleaned.blocks, all)
  const entries = shown.length > 0 ? shown : linkedEntries(jsonLd, metadata.stamps)
  const zones = zonesOf(captions, related, elements.asides)
  return {
    reading: {
      title: metadata.title,
      text: textOf(cleaned),
      standfirst: cleaned.standfirst,
      byline: metadata.byline ?? cleanByline(pick?.byline ?? null),
      siteName: metadata.siteName,
      language,
      ...dates,
      declaredCanonical: metadata.canonical,
      signals: metadata.signals,
      links: metadata.links,
      ...(entries.length > 0 && { entries }),
      ...(zones !== null && { zones }),
    },
    proseWords: wordsOf(all.filter(isProse)),
    linkedBody: metadata.body,
  }
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.words, 0)
}

function textOf(cleaned: Cleaned): string {
  const text = joinBlocks(cleaned.blocks.map((block) => block.text))
  if (text.length <= PAGE_LIMITS.text) return text
  const lastWhole = text.lastIndexOf('\n\n', PAGE_LIMITS.text)
  return text.slice(0, lastWhole > 0 ? lastWhole : PAGE_LIMITS.text)
}
