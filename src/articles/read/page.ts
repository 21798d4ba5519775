import type { Reading } from '../../domain/article.js'
import { decode } from '../../text/charset.js'
import { joinBlocks } from '../../text/fold.js'
import { detectLanguage } from '../../text/language.js'
import { blocksOf } from './blocks.js'
import { containersOf } from './containers.js'
import { parseQuick } from './engines.js'
import { pickArticle } from './pick.js'
import { preparePage } from './prepare.js'
import { regionOf } from './region.js'
import { cleanBlocks } from './rules/clean.js'
import { stripAsides } from './strip.js'

/** Raise with every change that may alter a text: a revision exists only under the same version. */
export const READER_VERSION = 1

export interface PageInput {
  readonly url: string
  readonly bytes: Uint8Array | string
  readonly contentType: string | null
}

export type ReadOutcome =
  | { readonly kind: 'article'; readonly reading: Reading }
  | { readonly kind: 'no-article'; readonly reason: string }

export function readPage(input: PageInput): ReadOutcome {
  const markup = typeof input.bytes === 'string' ? input.bytes : decode(input.bytes, input.contentType, 'html').text
  const prepared = preparePage(markup)
  const { document } = parseQuick(prepared.html)
  stripAsides(document)
  const raw = blocksOf(document.body)
  const containers = containersOf(raw.map((block) => block.element))
  const title = [...document.querySelectorAll('title')][0]?.textContent ?? ''
  const h1 = [...document.querySelectorAll('h1')][0]?.textContent ?? ''
  const pick = pickArticle(document, title)
  if (pick === null) return { kind: 'no-article', reason: 'nothing' }
  const blocks = regionOf(raw, containers, pick.nodes)
  const language = detectLanguage(blocks.map((b) => b.text).join('\n'))
  const cleaned = cleanBlocks(blocks, { title: h1 || title, description: null, byline: null, language })
  const text = joinBlocks(cleaned.blocks.map((b) => b.text))
  return {
    kind: 'article',
    reading: {
      title,
      text,
      standfirst: cleaned.standfirst,
      byline: null,
      siteName: null,
      language,
      published: null,
      modified: null,
      declaredCanonical: null,
      engine: 'linkedom',
    },
  }
}
