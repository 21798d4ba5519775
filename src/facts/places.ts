import type { ArticleDocument, Sentence } from '../text/document.js'
import { TermSet } from '../text/terms.js'
import { HANDOVER_TERMS, PLACE_TERMS } from './place-data.js'

/** A place and the sentence that names it. */
export interface PlaceReading {
  readonly place: string
  readonly sentence: Sentence
}

function setOf(terms: Readonly<Record<string, string>>): TermSet<string> {
  const set = new TermSet<string>()
  for (const [place, written] of Object.entries(terms))
    set.add(
      place,
      written.split(',').map((one) => one.trim()),
    )
  return set
}

const venues = setOf(PLACE_TERMS)
const handovers = setOf(HANDOVER_TERMS)

/** Cities that stand for a government as often as for a place: named as venue only behind a word for "in". */
const METONYMS = new Set([
  'Moscow',
  'Washington',
  'Damascus',
  'Ankara',
  'Minsk',
  'Paris',
  'London',
  'Berlin',
  'Brussels',
  'Cairo',
  'Islamabad',
  'Caracas',
])
const IN = new Set('in im à a en em w we в у во ad na 在 في'.split(' '))

function standsAsPlace(sentence: Sentence, place: string, from: number): boolean {
  if (!METONYMS.has(place)) return true
  const token = sentence.tokens[from]
  const before = sentence.tokens[from - 1]?.key ?? ''
  return IN.has(before) || /(?:de|da|te|ta)$/.test(sentence.tokens[from + 1]?.key ?? '') || token?.stems.length !== 0
}

function firstOf(document: ArticleDocument, set: TermSet<string>): PlaceReading | null {
  let best: { reading: PlaceReading; weight: number } | null = null
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const weight = { title: 3, lead: 2, body: 1, tail: 0.5 }[sentence.zone]
    for (const hit of set.find(sentence.tokens)) {
      if (!standsAsPlace(sentence, hit.label, hit.from)) continue
      if (best === null || weight > best.weight) best = { reading: { place: hit.label, sentence }, weight }
    }
  }
  return best?.reading ?? null
}

/** Where the talks are held. */
export const venueOf = (document: ArticleDocument): PlaceReading | null => firstOf(document, venues)

/** Where people are handed over, which seldom is where it was agreed. */
export const handoverOf = (document: ArticleDocument): PlaceReading | null => firstOf(document, handovers)
