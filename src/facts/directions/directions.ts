import type { Sentence } from '../../text/document.js'
import { sideHits } from '../sides/side-hits.js'
import { belongs, type Span } from '../spans.js'
import { affinityOf } from './affinity.js'
import { agentOf, sureAgentOf } from './agents.js'
import { belongingOf, boundOf, jailOf } from './belonging.js'
import { ownSides, secondVerbOf } from './clauses.js'
import { type Direction, directionFor, gives, type Role, type Scene } from './direction.js'
import { prisonersOf } from './holders.js'
import { invertedOf, relativeOf } from './relatives.js'
import { leftOf, sourceOf } from './senders.js'
import { goalOf, mercyOf, originOf, ownerOf, receiverOf, subjectOf } from './subjects.js'
import { moveVerbs } from './verbs.js'

/** One way in which a sentence may tell who lets go of those counted, or null where it does not tell so. */
type Cue = (scene: Scene) => Role | null

/** Words, cases and marks that mean nothing else, the surest first. */
const SURE: readonly Cue[] = [
  mercyOf,
  sureAgentOf,
  relativeOf,
  invertedOf,
  ({ sentence, span, sides }) => gives(prisonersOf(sentence, span, sides)),
  belongingOf,
  boundOf,
  jailOf,
  (scene) => gives(agentOf(scene)),
]

/** What order and nearness tell: right in most sentences, and wrong where another reading speaks against it. */
const LIKELY: readonly Cue[] = [
  affinityOf,
  secondVerbOf,
  goalOf,
  ({ sentence, span, sides, language }) =>
    gives(sourceOf(sentence, span, sides, language) ?? leftOf(sentence, span, sides)),
  receiverOf,
  ownerOf,
  originOf,
  subjectOf,
]

const BOTH_REACH = 4

/** "1050 محتجزا لدى الطرفين", "1,050 held by both sides": those counted are of no side alone. */
const heldByBoth = ({ sentence, span, wide }: Scene): boolean =>
  sentence.words.some(
    (word) =>
      word.label === 'both' &&
      word.from >= span.to &&
      word.from - span.to <= BOTH_REACH * wide &&
      belongs(sentence, span.to, word.from) &&
      !moveVerbs(sentence).some((verb) => verb.from >= span.to && verb.to <= word.from),
  )

const firstOf = (cues: readonly Cue[], scene: Scene): Role | null => {
  for (const cue of cues) {
    const role = cue(scene)
    if (role !== null) return role
  }
  return null
}

/** Who lets go and who receives, as far as the sentence tells for this figure. */
export function directionOf(
  sentence: Sentence,
  span: Span,
  parties: readonly string[],
  language: string,
): Direction | null {
  const named = sideHits(sentence, parties)
  const sides = ownSides(sentence, span, named, language)
  const scene: Scene = { sentence, span, parties, language, named, sides, wide: language === 'zh' ? 2 : 1 }
  if (heldByBoth(scene)) return null
  const sure = firstOf(SURE, scene)
  if (sure !== null) return { ...directionFor(sure, parties), sure: true }
  const likely = firstOf(LIKELY, scene)
  return likely === null ? null : directionFor(likely, parties)
}
