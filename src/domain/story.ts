import type { Facts } from './claim.js'

export const STORY_STATES = [
  'rumoured',
  'planned',
  'announced',
  'in-progress',
  'partly-completed',
  'completed',
  'postponed',
  'cancelled',
  'denied',
] as const
export type StoryState = (typeof STORY_STATES)[number]

/** What is known of a happening, as far as linking needs it. Plain JSON, kept with the story. */
export interface StoryProfile {
  readonly topic: string
  readonly kind: Facts['kind']
  /** Adversaries, sorted. */
  readonly parties: readonly string[]
  /** First and last day of the happening, `YYYY-MM-DD`; null while unknown. */
  readonly firstDay: string | null
  readonly lastDay: string | null
  /** Earliest and latest publication of its articles, ISO 8601. */
  readonly firstPublished: string
  readonly lastPublished: string
  /** Counts per side that its articles give, without order: every value seen; of many articles, those that two give. */
  readonly counts: readonly number[]
  readonly places: readonly string[]
  readonly rounds: readonly number[]
  readonly state: StoryState
  /** An exchange that is told of as a result of talks, and is still to come; absent where it is not. */
  readonly atTalks?: true
}

/** A story as linking sees it. */
export interface Story {
  readonly id: number
  readonly headline: string
  readonly profile: StoryProfile
  /** When it first alerted, or null while it is history only. */
  readonly alertedAt: Date | null
}

/** Who backs a value of a story, and where it stands. */
export interface Backing {
  readonly article: number
  /** Name of the publisher or source, or null. */
  readonly source: string | null
  readonly url: string
  /** Whom the article quotes for it, or null. */
  readonly speaker: string | null
  /** The sentence it stands in, or null. */
  readonly sentence: string | null
}

/** One value that articles give for a fact of a story. */
export interface BackedValue {
  readonly value: unknown
  /** Independent origins that give it; unknown ones are one together, and only where no known one does. */
  readonly origins: number
  /** How many articles give it. */
  readonly reports: number
  /** Some of them, those that quote somebody first. */
  readonly backing: readonly Backing[]
}

/** One fact of a story: all values that its articles give, the best supported first. Nothing is averaged. */
export interface StoryFact {
  /** What it is: `released`, `total`, `date`, `round`. */
  readonly slot: string
  /** The slot, and which side and day of it: two stages of one exchange are two facts. */
  readonly key: string
  readonly values: readonly [BackedValue, ...BackedValue[]]
  /** Values that contradict each other, each with somebody who stands for it. */
  readonly disputed: boolean
}

/** What the articles of a story say together. Plain JSON, kept with it. */
export interface StoryAccount {
  /** Independent origins by name: publisher families, agencies, and the offices that texts cite. */
  readonly origins: readonly string[]
  /** Articles of which nobody knows who stands behind them; they confirm nothing. */
  readonly unknown: number
  /** Whether a source that speaks for a party reports it itself. */
  readonly official: boolean
  readonly facts: readonly StoryFact[]
  /** The life of the story: each change with the article that brought it. */
  readonly life: readonly {
    readonly from: StoryState | null
    readonly to: StoryState
    readonly article: number
    readonly at: string
  }[]
}

export type ChangeKind = StoryChange['kind']

/** One thing about a story that is new. Values are plain JSON. */
export type StoryChange =
  | { readonly kind: 'state'; readonly from: StoryState; readonly to: StoryState }
  /** `from` is null where it was unknown. */
  | { readonly kind: 'fact'; readonly slot: string; readonly from: unknown; readonly to: unknown }
  /** `origins`: how many independent ones there are now. */
  | { readonly kind: 'corroboration'; readonly origins: number; readonly by: string }
  | {
      readonly kind: 'dispute'
      readonly slot: string
      readonly values: readonly { readonly value: unknown; readonly by: string }[]
    }
  | {
      readonly kind: 'correction'
      readonly slot: string
      readonly from: unknown
      readonly to: unknown
      readonly url: string
    }
