import type { Mediator, Place, PlainSubject, State } from '../types.js'

/**
 * Templates (see `fill`) for one subject: headlines, first sentences, and what may follow in any order. The first
 * headlines belong to the first sentences of the same place; headlines beyond these are for teasers.
 */
export interface SubjectTexts {
  readonly titles: readonly string[]
  readonly leads: readonly string[]
  readonly sentences: readonly string[]
}

/**
 * Templates for stories between two parties. Slots: `a` and `b` (forms of the states), `m` (mediator), `place`, `date`,
 * `round`, `x` (let go by `a`), `y` (let go by `b`), `total`.
 */
interface HappeningTexts extends SubjectTexts {
  /** Headlines and first sentences where the two sides let go unequal numbers. */
  readonly unequalTitles: readonly string[]
  readonly unequalLeads: readonly string[]
}

/** What stands around an article on a page of this language. */
interface ChromeTexts {
  readonly nav: readonly string[]
  readonly related: string
  readonly readMore: string
  readonly mostRead: string
  readonly newsletterHeading: string
  readonly newsletterText: string
  readonly subscribe: string
  readonly donateHeading: string
  readonly donateText: string
  readonly donateButton: string
  readonly cookieText: string
  readonly cookieButton: string
  readonly share: string
  readonly advertisement: string
  readonly footer: readonly string[]
  /** Headlines of swaps long past, for teasers: they must not tag the page that they stand on. */
  readonly oldSwaps: readonly string[]
}

/** All that the newsroom can say in one language. */
export interface LanguageTexts {
  readonly direction: 'ltr' | 'rtl'
  readonly decimalMark: string
  readonly cities: readonly string[]
  readonly people: readonly string[]
  readonly subjects: Readonly<Record<PlainSubject, SubjectTexts>>
  /** Sentences that fit any everyday subject. */
  readonly general: readonly string[]
  /** Looks like the topics and is not: currency swaps, exchange students, pay talks. */
  readonly lookalike: SubjectTexts
  readonly exchange: HappeningTexts
  readonly talks: SubjectTexts
  /** Put under a corrected article; slots `old` and `new`. */
  readonly correction: string
  readonly states: Readonly<Record<State, Readonly<Record<string, string>>>>
  readonly mediators: Readonly<Record<Mediator, Readonly<Record<string, string>>>>
  /** With the preposition. */
  readonly places: Readonly<Record<Place, string>>
  readonly chrome: ChromeTexts
}
