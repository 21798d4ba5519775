import { has, type Sentence } from '../../text/document.js'

/** What the words of a sentence count for, by where it stands; `first` is the first sentence under the title. */
export const WEIGHT = { title: 3, first: 2, lead: 1, body: 0.35, tail: 0.1 } as const

/** A sentence, and what its words count for. */
export type Weighed = readonly [sentence: Sentence, weight: number]

/** What tells of a happening in stages, each by the weight of the strongest sentence that says it; 0 where none does. */
export interface Stages {
  /** A stage is named that is not one of an accord. */
  readonly staged: number
  readonly continues: number
  /** A stage is named together with what is planned. */
  readonly stagedPlan: number
  /** People are still to be let go. */
  readonly rest: number
}

const ACCORD_REACH = 3

export function stagesOf(seen: readonly Weighed[]): Stages {
  const strongest = (tells: (sentence: Sentence) => boolean): number =>
    seen.reduce((most, [sentence, weight]) => (tells(sentence) ? Math.max(most, weight) : most), 0)
  return {
    staged: strongest(isStaged),
    continues: strongest((sentence) => has(sentence, 'continues')),
    stagedPlan: strongest((sentence) => isStaged(sentence) && has(sentence, 'planned')),
    rest: strongest(
      (sentence) => has(sentence, 'gives', 'gets') && has(sentence, 'planned') && has(sentence, 'captives', 'military'),
    ),
  }
}

/** Whether a first part is done and more is to come; `ongoing` and `done` say how strongly the words tell of either. */
export function isPartly({ staged, continues, stagedPlan, rest }: Stages, ongoing: number, done: number): boolean {
  const { title, first, lead } = WEIGHT
  return (
    continues >= first ||
    (continues >= lead && staged >= lead) ||
    stagedPlan >= first ||
    (staged >= lead && rest > 0 && done < first + title) ||
    (ongoing >= first && staged >= lead && done < first)
  )
}

function isStaged({ words }: Sentence): boolean {
  return words.some(
    (word) =>
      word.label === 'stage' &&
      !words.some((other) => other.label === 'accord' && Math.abs(other.from - word.to) <= ACCORD_REACH),
  )
}
