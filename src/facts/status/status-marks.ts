import { has, type Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Hit } from '../../text/terms.js'
import { tensesOf } from './tense-data.js'

/** What is known of the happening before its status is read. */
export interface StatusHints {
  readonly kind: 'exchange' | 'talks'
  /** The article is about talks, whatever else it is about. */
  readonly talks: boolean
  /** Figures of people who were let go, and of people who are to be. */
  readonly freed: number
  readonly agreed: number
}

export const CUES = [
  'planned',
  'announced',
  'accord',
  'ongoing',
  'continues',
  'done',
  'lasted',
  'fruitless',
  'cancelled',
  'denied',
  'gives',
  'gets',
  'said',
  'truce',
] as const satisfies readonly LexiconLabel[]
export type Cue = (typeof CUES)[number]
const IS_CUE: ReadonlySet<LexiconLabel> = new Set(CUES)

/** An agreement that is only named, and an announcement of something else, count for so much of an act. */
export const MENTION = 0.3

/** So many words a verb of the future stands in front of the verb that it rules. */
const TO_COME_REACH = 6

type Word = Hit<LexiconLabel>

/** The cues of a sentence; of two of different kinds that overlap the longer: "without agreement" is no agreement. */
export function cuesOf(sentence: Sentence): readonly Word[] {
  const cues = sentence.words.filter((word) => IS_CUE.has(word.label))
  return cues.filter(
    (word) =>
      !cues.some(
        (other) =>
          other.label !== word.label &&
          other.from <= word.from &&
          word.to <= other.to &&
          other.to - other.from > word.to - word.from,
      ),
  )
}

/** So many words a negation stands in front of its verb; Chinese writes a word with two signs. */
const NOT_REACH = 2
const NOT_REACH_ZH = 5

/** "did not meet", 不会坐在一起: the verb is denied by a word in front of it, in German by one behind it too. */
export function isNegated(sentence: Sentence, word: Word, language: string | null): boolean {
  const reach = language === 'zh' ? NOT_REACH_ZH : NOT_REACH
  return sentence.words.some(
    (one) =>
      one.label === 'not' &&
      ((one.to <= word.from && word.from - one.to <= reach) ||
        (language === 'de' && one.from >= word.to && one.from - word.to <= 1)),
  )
}

const WERDEN = new Set(['wird', 'werden'])

/** "hier wird anders geredet": the German auxiliary of the future is that of the passive too. */
export function isPassive(sentence: Sentence, word: Word, language: string | null): boolean {
  if (language !== 'de' || word.label !== 'planned' || !WERDEN.has(sentence.tokens[word.from]?.key ?? '')) return false
  return sentence.words.some((one) => one.label === 'lasted' && one.from >= word.to)
}

/** What happened, or was agreed, only where it is not negated. */
export const POSITIVE: ReadonlySet<Cue> = new Set<Cue>(['done', 'lasted', 'gives', 'gets', 'announced'])

/** What else may be denied: "wir verhandeln nicht", "n'avaient pas quitté la table". */
export const NEGATABLE: ReadonlySet<Cue> = new Set<Cue>([...POSITIVE, 'cancelled', 'ongoing', 'planned', 'accord'])

/** In front of such a noun "no" denies what it names: "no swap", "il n'y aura pas de remise", 没有换人. */
const NOUNS = ['exchange', 'session', 'accord'] as const satisfies readonly LexiconLabel[]
const NO_REACH = 4

/** The nouns of a sentence that are denied. */
export function deniedNouns(sentence: Sentence, language: string | null): readonly (typeof NOUNS)[number][] {
  const reach = language === 'zh' ? 2 : NO_REACH
  const nots = sentence.words.filter((one) => one.label === 'not')
  return NOUNS.filter((noun) =>
    sentence.words.some(
      (word) => word.label === noun && nots.some((not) => not.to <= word.from && word.from - not.to <= reach),
    ),
  )
}

/** "liberarán", "передадут", "bırakacak": the verb itself is one of the future. */
function isFutureForm(sentence: Sentence, word: Word, language: string | null): boolean {
  const { future, inflects } = tensesOf(language)
  if (future === null || !inflects) return false
  return sentence.tokens
    .slice(word.from, word.to)
    .some(({ start, end }) =>
      future.test(sentence.text.slice(start - sentence.start, end - sentence.start).toLowerCase()),
    )
}

/** "will exchange", "soll ausgetauscht werden", "freigelassen werden sollen", "liberarán": what is done is still to come. */
export function isToCome(sentence: Sentence, cues: readonly Word[], done: Word, language: string | null): boolean {
  if (isFutureForm(sentence, done, language)) return true
  return cues.some((word) => {
    if (word.label !== 'planned') return false
    const ahead = word.from <= done.from && done.from - word.to <= TO_COME_REACH
    return ahead || (language === 'de' && word.from >= done.to && word.from - done.to <= 2)
  })
}

/** In so many words behind a verb of ending stands what ends; Chinese writes a word with two signs. */
const OBJECT_REACH = 4

/** "end the war": what ends is not the talks. */
export function endsStrife(sentence: Sentence, cue: Word, language: string | null): boolean {
  const reach = language === 'zh' ? OBJECT_REACH * 2 : OBJECT_REACH
  return sentence.words.some((word) => word.label === 'strife' && word.from >= cue.to - 1 && word.from - cue.to < reach)
}

/** Between a number and its hours or days stand so many words at most. */
const DURATION_REACH = 2

/** "six hours of talks", 磋商了近十个小时: talks of which the length is known are over. */
export function tellsDuration(sentence: Sentence, language: string | null): boolean {
  if (has(sentence, 'planned', 'strife', 'truce')) return false
  const reach = language === 'zh' ? 1 : DURATION_REACH
  return (
    has(sentence, 'session') &&
    sentence.words.some(
      (word) =>
        word.label === 'duration' &&
        sentence.figures.some((one) => one.value <= 24 && word.from >= one.to && word.from - one.to <= reach - 1) &&
        !sentence.times.some((time) => time.from < word.to && word.from < time.to),
    )
  )
}

/** Whether a sentence names a day that is still to come. */
export function namesFuture(sentence: Sentence, published: string | null): boolean {
  return (
    published !== null &&
    sentence.times.some(
      (time) => (time.kind === 'day' && time.day > published) || (time.kind === 'weekday' && time.bias === 'next'),
    )
  )
}

/** Words of meeting, talking and letting go: what is to come is the happening, not what it is to bring. */
const TOPICAL = new Set<LexiconLabel>([
  'session',
  'round',
  'resumes',
  'lasted',
  'host',
  'leads',
  'mediation',
  'threeWay',
  'continues',
  'ongoing',
  'exchange',
  'gives',
  'gets',
  'captives',
  'military',
  'hostages',
  'bodies',
  'civilian',
  'done',
])
export const isTopical = (sentence: Sentence): boolean => sentence.words.some((word) => TOPICAL.has(word.label))
