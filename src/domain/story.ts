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
  /** Counts per side that its articles give, without order: every value seen. */
  readonly counts: readonly number[]
  readonly places: readonly string[]
  readonly rounds: readonly number[]
  readonly state: StoryState
}

/** A story as linking sees it. */
export interface Story {
  readonly id: number
  readonly headline: string
  readonly profile: StoryProfile
  /** When it first alerted, or null while it is history only. */
  readonly alertedAt: Date | null
}
