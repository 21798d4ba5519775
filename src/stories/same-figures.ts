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

/** Hours of a day, days of a week, minutes of an hour. */
const UNITS = [24, 7, 60]

/** "48 hours" and "two days": the unit is another one too. */
function inOtherUnits(a: readonly ComparedWord[], b: readonly ComparedWord[], one: number, two: number): boolean {
  const [more, less] = one > two ? [one, two] : [two, one]
  if (!UNITS.includes(more / less)) return false
  const unit = (words: readonly ComparedWord[], value: number): string | undefined => {
    const at = words.findIndex(({ meaning }) => meaning?.kind === 'figure' && meaning.value === value)
    return words[at + 1]?.key
  }
  const [unitA, unitB] = [unit(a, one), unit(b, two)]
  return unitA !== undefined && unitB !== undefined && unitA !== unitB
}

/** Figures that stand in one wording only. */
export interface OwnFigures {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

/**
 * The figures in which two wordings of one thing differ. "5th" and "fifth", "six hours" and "sechsstündig", "48 hours" and
 * "two days" are the same; an ordinal that stands on one side only ("the first exchange") tells of no change.
 */
export function ownFigures(a: readonly ComparedWord[], b: readonly ComparedWord[], language: string): OwnFigures {
  const ordinalsA = numbers(a, 'ordinal')
  const ordinalsB = numbers(b, 'ordinal')
  if (ordinalsA.length > 0 && ordinalsB.length > 0 && !ordinalsA.some((value) => ordinalsB.includes(value))) {
    return { a: ordinalsA, b: ordinalsB }
  }
  const onlyA = without(numbers(a, 'figure'), numbers(b, 'figure'))
  const onlyB = without(numbers(b, 'figure'), numbers(a, 'figure'))
  const [one, two] = [onlyA[0], onlyB[0]]
  if (one !== undefined && two !== undefined && onlyA.length + onlyB.length === 2 && inOtherUnits(a, b, one, two)) {
    return { a: [], b: [] }
  }
  const lexicon = lexiconOf(language)
  const told = (value: number, ordinals: readonly number[], words: readonly ComparedWord[]): boolean =>
    ordinals.includes(value) || words.some((word) => spells(word, value, lexicon))
  return {
    a: onlyA.filter((value) => !told(value, ordinalsB, b)),
    b: onlyB.filter((value) => !told(value, ordinalsA, a)),
  }
}

/** Whether two wordings differ in a figure. */
export function otherFigures(a: readonly ComparedWord[], b: readonly ComparedWord[], language: string): boolean {
  const own = ownFigures(a, b, language)
  return own.a.length + own.b.length > 0
}

/** What was moved within a text is missing in one place and stands in another one; the rest is a change. */
export function notMoved(places: readonly OwnFigures[]): boolean {
  if (places.some(({ a, b }) => a.length > 0 && b.length > 0)) return true
  const a = places.flatMap((place) => place.a)
  const b = places.flatMap((place) => place.b)
  return without(a, b).length + without(b, a).length > 0
}

/** It states a figure. */
export const countsSomething = (words: readonly ComparedWord[]): boolean => numbers(words, 'figure').length > 0
