import type { Sentence } from '../../text/document.js'
import { tensesOf } from './tense-data.js'

/** Between an auxiliary and its participle stand so many words at most. */
const PARTICIPLE_REACH = 6

/** What the verbs of a sentence tell of its time. */
export interface Tense {
  readonly past: boolean
  readonly future: boolean
}

/** Tells past and future from endings and auxiliaries: of verbs that no list has too. */
export function tenseOf(sentence: Sentence, language: string | null): Tense {
  const { past, future, auxiliary, participle } = tensesOf(language)
  let aux = Number.NEGATIVE_INFINITY
  let isPast = false
  let isFuture = false
  sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const written = sentence.text.slice(token.start - sentence.start, token.end - sentence.start)
    // A verb is written small, but at the start of a sentence; names have the same endings.
    const word = at === 0 ? written.toLowerCase() : written
    if (past?.test(word)) isPast = true
    if (future?.test(word)) isFuture = true
    if (auxiliary?.test(word)) aux = at
    else if (at - aux <= PARTICIPLE_REACH && participle?.test(word)) isPast = true
  })
  return { past: isPast, future: isFuture }
}
