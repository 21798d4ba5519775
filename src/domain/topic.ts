/** Part of an article that a sentence stands in. */
export const ZONES = ['title', 'standfirst', 'lead', 'body', 'tail'] as const
export type Zone = (typeof ZONES)[number]

/** One reason for or against a topic. */
export interface Evidence {
  /** `for` raises the score, `against` lowers it, `note` only explains. */
  readonly side: 'for' | 'against' | 'note'
  /** Name of the rule within the topic's file, for example `act-with-people`. */
  readonly rule: string
  /** The words that matched, as they stand in the text. */
  readonly terms: readonly string[]
  readonly zone: Zone
  /** The whole sentence. */
  readonly sentence: string
  /** Offsets of the sentence in UTF-16 code units: in the title, in the standfirst (zones of that name) or in the text. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What an operator said of an article and a topic: it prevails over the rules. */
export interface TopicMark {
  readonly topic: string
  readonly applies: boolean
}

/** Whether an article is about a topic, and why or why not. */
export interface Judgement {
  readonly topic: string
  readonly applies: boolean
  readonly score: number
  readonly threshold: number
  /** How the facts of its articles are read, as the topic's file says; absent means not at all. */
  readonly facts?: 'exchange' | 'talks' | 'none'
  /** Version of the rules: of the code and of the topic's file. */
  readonly rules: string
  readonly evidence: readonly Evidence[]
}
