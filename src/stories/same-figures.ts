import { type Lexicon, lexiconOf } from '../text/lexicon/index.js'
import type { ComparedWord } from './same-words.js'

const LEAST_STEM = 3

/** "sechsstündig", "шестичасовой": the word begins with a spelling of the number. */
function spells(word: ComparedWord, value: number, lexicon: Lexicon | null): boolean {
  for (const [spelt, own] of lexicon?.numbers.words ?? []) {
    if (own !== value || spelt.length < LEAST_STEM) continue
    const stem = spelt.length > LEAST_STEM + 1 ? spelt.slice(0, -1) : spelt
    if (word.key.length > spelt.length && word.key.startsWith(stem)) return true
  }
  return false
}

const numbers = (words: readonly ComparedWord[], kind: 'figure' | 'ordinal'): number[] =>
  words.flatMap(({ meaning }) => (meaning?.kind === kind ? [meaning.value] : []))

/** What `one` has and `two` has not, each as often as it stands there. */
function without(one: readonly number[], two: readonly number[]): readonly number[] {
  const rest = [...two]
  return one.filter((value) => {
    const at = rest.indexOf(value)
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
}

/**
 * The figures of two wordings of one thing differ. "5th" and "fifth", "six hours" and "sechsstündig" are the same; an
 * ordinal that stands on one side only ("the first exchange") tells of no change.
 */
export function otherFigures(a: readonly ComparedWord[], b: readonly ComparedWord[], language: string): boolean {
  const ordinalsA = numbers(a, 'ordinal')
  const ordinalsB = numbers(b, 'ordinal')
  if (ordinalsA.length > 0 && ordinalsB.length > 0 && !ordinalsA.some((value) => ordinalsB.includes(value))) return true
  const onlyA = without(numbers(a, 'figure'), numbers(b, 'figure'))
  const onlyB = without(numbers(b, 'figure'), numbers(a, 'figure'))
  if (onlyA.length + onlyB.length === 0) return false
  const lexicon = lexiconOf(language)
  const told = (value: number, ordinals: readonly number[], words: readonly ComparedWord[]): boolean =>
    ordinals.includes(value) || words.some((word) => spells(word, value, lexicon))
  return onlyA.some((value) => !told(value, ordinalsB, b)) || onlyB.some((value) => !told(value, ordinalsA, a))
}

/** It states a figure. */
export const countsSomething = (words: readonly ComparedWord[]): boolean => numbers(words, 'figure').length > 0
