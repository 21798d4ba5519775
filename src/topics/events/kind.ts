/** Terms of one kind of event by language, parted by commas; how a term is written: `readTerm`. */
export type Worded = Readonly<Record<string, string>>

/** One kind of event that an article may be about instead, and what it takes off where it stands. */
export interface EventKind {
  readonly key: string
  /** Topics that it speaks against, by what their facts are. */
  readonly against: readonly ('exchange' | 'talks')[]
  /** Points that it takes off in the title, in the lead's first sentence, and further down in the lead. */
  readonly title: number
  readonly first: number
  readonly lead: number
  /** What it takes off besides where the title tells it and the first sentence tells it again. */
  readonly twice: number
  /** It tells no event of a day: where the lead has a fresh one, it counts less. */
  readonly timeless: boolean
  readonly terms: Worded
}
