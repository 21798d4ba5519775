import type { Claim, Facts } from '../domain/claim.js'
import type { StoryProfile } from '../domain/story.js'

/** What a profile is made from: one article and one topic that it carries. */
export interface ProfileInput {
  readonly topic: string
  readonly facts: Facts | null
  readonly claims: readonly Claim[]
  readonly title: string
  readonly text: string
  readonly published: Date
}

/** What one article says of a happening, as far as linking needs it. */
export function storyProfile(input: ProfileInput): StoryProfile {
  const published = input.published.toISOString()
  return {
    topic: input.topic,
    kind: input.facts?.kind ?? 'talks',
    parties: [...(input.facts?.parties ?? [])].sort(),
    firstDay: input.facts?.date ?? null,
    lastDay: input.facts?.date ?? null,
    firstPublished: published,
    lastPublished: published,
    counts: [],
    places: input.facts?.place ? [input.facts.place] : [],
    rounds: input.facts?.round ? [input.facts.round] : [],
    state: 'announced',
  }
}

/** What a story knows after an article (or another story) has joined it. */
export function joinProfiles(a: StoryProfile, b: StoryProfile): StoryProfile {
  return { ...a, lastPublished: a.lastPublished > b.lastPublished ? a.lastPublished : b.lastPublished }
}

/** The headline of a story: that of its best supported report. */
export function headlineOf(titles: readonly string[]): string {
  return titles[0] ?? ''
}
