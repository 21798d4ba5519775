import type { Sentence } from '../../text/document.js'
import { ANDS } from '../counts/mark-data.js'
import { between, type Span } from '../spans.js'
import { isNamed } from './person-words.js'
import type { Single } from './persons.js'
import { nationOf } from './single-sides.js'

/** Between "and" and the noun behind it: articles, adjectives, a nation. */
const LEAD = 4
/** The same in Chinese, where each character is a word. */
const LEAD_WIDE = 12
/** A list of persons, told one by one, goes on within so many words: names and callings stand in between. */
const LIST_REACH = 16
/** Arabic writes "and" in one with the word. */
const ARABIC_AND = /^و\p{Script=Arabic}{3}/u

/** Whether "and" stands right in front of a noun, behind a place of its sentence. */
export function followsAnd(sentence: Sentence, from: number, noun: number, language: string): boolean {
  const reach = language === 'zh' ? LEAD_WIDE : LEAD
  for (let at = Math.max(from, noun - reach); at < noun; at++) if (ANDS.has(sentence.tokens[at]?.key ?? '')) return true
  return language === 'ar' && ARABIC_AND.test(sentence.tokens[noun]?.key ?? '')
}

/** Whether nothing that acts, and nobody else's deed, is told of between two places. */
export const isPlainBetween = (sentence: Sentence, from: number, to: number): boolean =>
  !sentence.words.some(
    (word) =>
      (word.label === 'gives' || word.label === 'gets' || word.label === 'inReturn' || word.label === 'said') &&
      word.from >= from &&
      word.to <= to,
  )

/** Whether a comma parts two persons of a list. */
const followsComma = (sentence: Sentence, { from }: Span): boolean => /[,،、]/u.test(between(sentence, from, from))

/** Somebody told of alone: with a name, or counted by an article or "one". */
const isSomebody = ({ sentence, span, counted, elided }: Single, language: string): boolean =>
  elided === undefined && (counted || isNamed(sentence, span.to, language))

function joins(first: Single, second: Single, parties: readonly string[], language: string): 'and' | 'comma' | null {
  const { sentence } = first
  if (second.sentence !== sentence || second.span.from < first.span.to) return null
  if (second.noun - first.span.to > LIST_REACH || !isPlainBetween(sentence, first.span.to, second.span.from))
    return null
  const [own, other] = [nationOf(first, parties, language), nationOf(second, parties, language)]
  if (own !== null && other !== null && own.to !== other.to) return null
  if (first.what !== second.what) return null
  if (followsAnd(sentence, first.span.to, second.noun, language)) return 'and'
  return followsComma(sentence, second.span) ? 'comma' : null
}

/**
 * "the journalist Anna Wolf, the pilot Jan Maj and a student": persons told one by one in one list are so many. Whoever
 * stands alone is given back as he is.
 */
export function grouped(persons: readonly Single[], parties: readonly string[], language: string): readonly Single[] {
  const groups: Single[] = []
  const somebody = persons.filter((one) => isSomebody(one, language))
  for (let at = 0; at < somebody.length; at++) {
    const first = somebody[at]
    if (first === undefined) break
    let last = first
    let size = 1
    let closed = 0
    for (let next = at + 1; next < somebody.length; next++) {
      const other = somebody[next]
      const link = other === undefined ? null : joins(last, other, parties, language)
      if (other === undefined || link === null) break
      last = other
      size++
      if (link === 'and') closed = size
    }
    if (closed > 1) {
      const end = somebody[at + closed - 1] ?? first
      groups.push({ ...first, span: { from: first.span.from, to: end.span.to }, value: closed })
      at += closed - 1
    }
  }
  const inside = (one: Single): boolean =>
    groups.some(
      (group) => group.sentence === one.sentence && group.span.from <= one.span.from && one.span.to <= group.span.to,
    )
  return [...groups, ...persons.filter((one) => !inside(one))]
}
