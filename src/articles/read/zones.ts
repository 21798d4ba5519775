import type { PageZones } from '../../domain/article.js'
import { blocksOf, textOfRuns } from './blocks.js'
import type { DomElement } from './dom.js'

/** Texts that are kept of one zone, and the longest of them, in characters. */
const MOST = 40
const LONGEST = 500

/**
 * What stands beside an article, each text once and bounded; null where there is nothing.
 *
 * @param related what was left out of the text as other articles
 * @param asides elements that were taken out of the page as standing beside it
 */
export function zonesOf(
  captions: readonly string[],
  related: readonly string[],
  asides: readonly DomElement[],
): PageZones | null {
  const beside: string[] = []
  for (const aside of asides) {
    if (beside.length >= MOST) break
    beside.push(...blocksOf(aside).map(({ runs }) => textOfRuns(runs)))
  }
  const zones = { captions: bounded(captions), related: bounded([...related, ...beside]) }
  return zones.captions.length + zones.related.length === 0 ? null : zones
}

function bounded(texts: readonly string[]): string[] {
  const distinct = [...new Set(texts)].filter((text) => text !== '').slice(0, MOST)
  return distinct.map((text) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`))
}
