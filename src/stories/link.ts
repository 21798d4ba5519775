import type { Story, StoryProfile } from '../domain/story.js'

/** Which story a report belongs to, and why. */
export interface StoryChoice {
  /** Null: none of the candidates; the report opens a story. */
  readonly story: Story | null
  readonly reasons: readonly string[]
  readonly score: number
}

/** Chooses the story that a report belongs to among the recent ones of its topic. */
export function chooseStory(_profile: StoryProfile, _candidates: readonly Story[]): StoryChoice {
  return { story: null, reasons: [], score: 0 }
}
