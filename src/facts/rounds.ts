import type { ArticleDocument, Sentence } from '../text/document.js'

/** Which round of talks, and the sentence that says so. */
export interface RoundReading {
  readonly round: number
  readonly sentence: Sentence
}

const REACH = 2
const MOST = 99
/** Commissions and mechanisms count their meetings over years. */
const SESSIONS_MOST = 300
const near = (figure: Span, word: Span): boolean => word.from >= figure.to && word.from - figure.to <= REACH

/** What makes a number an ordinal: "6-й раунд", "3e cycle", "2nd round", "3ª ronda". */
const SUFFIX = /^(?:e|er|eme|ème|st|nd|rd|th|й|го|му|м|a|o|ª|º|inci|ncı|üncü)$/u

/** Whether a number tells which round it is: "round 6", "الجولة 6", "6. Runde", "3e cycle". Chinese says 第. */
function numbersRound(sentence: Sentence, figure: Span, word: Span): boolean {
  const between = sentence.tokens.slice(figure.to, word.from)
  const mark = sentence.text.charAt((sentence.tokens[figure.to - 1]?.end ?? 0) - sentence.start)
  const before = sentence.tokens[figure.from - 1]?.key
  if (figure.from === word.to) return before !== '第'
  if (word.from < figure.to || between.length > REACH) return false
  if (before === '第') return between.length === 0
  const [first] = between
  return mark === '.' || mark === 'º' || mark === 'ª' || (first !== undefined && SUFFIX.test(first.key))
}

interface Span {
  readonly from: number
  readonly to: number
}

const TENS = 10
const COUNTED = '次'

/** "sixty-ninth", "шестьдесят шестой": the tens in front of an ordinal, or 0. */
function tensBefore(sentence: Sentence, ordinal: Span): number {
  const tens = sentence.figures.find((one) => one.to === ordinal.from && one.value % TENS === 0 && one.value < 100)
  return tens?.value ?? 0
}

/** The number that counts what a word names: "the 71st swap", "шестьдесят девятый обмен", 第69次交换; or null. */
export function numberBefore(document: ArticleDocument, sentence: Sentence, word: Span): number | null {
  const { lexicon } = document
  if (lexicon === null) return null
  const reach = document.language === 'zh' ? REACH * 4 : REACH
  const ordinal = lexicon.ordinals
    .find(sentence.tokens)
    .filter((one) => one.to <= word.from && word.from - one.to <= REACH)
    .at(-1)
  if (ordinal) {
    return ordinal.label + tensBefore(sentence, ordinal)
  }
  const figure = sentence.figures.find(
    (one) => one.to <= word.from && word.from - one.to <= reach && isOrdinal(sentence, one),
  )
  return figure?.value ?? null
}

/** Whether a figure is written as an ordinal: "71st", "71-й", "71.", 第69次. */
function isOrdinal(sentence: Sentence, figure: Span): boolean {
  const next = sentence.tokens[figure.to]
  const end = sentence.tokens[figure.to - 1]?.end ?? 0
  const mark = sentence.text.charAt(end - sentence.start)
  if (sentence.tokens[figure.from - 1]?.key === '第') return next?.key === COUNTED
  return (
    mark === '.' ||
    mark === 'º' ||
    mark === 'ª' ||
    (next !== undefined && next.start - end <= 1 && SUFFIX.test(next.key))
  )
}

const ZONE_WEIGHT = { title: 3, lead: 3, body: 1, tail: 1 } as const
/** A meeting counts less than a round, "for the fifth time" less still. */
const WORD_WEIGHT = { round: 1, session: 0.6, occasion: 0.3 } as const
/** A sentence with an older date may tell what round it is; a round to come is rarely the one that is told of. */
const OLDER = 0.25
const COMING = 0.4
const NEAR_ORDINAL = 4

type RoundLabel = keyof typeof WORD_WEIGHT
const isRoundLabel = (label: string): label is RoundLabel => label in WORD_WEIGHT

/** Which number a word for a round has beside it, or null. */
function numberOf(document: ArticleDocument, sentence: Sentence, word: Span, label: RoundLabel): number | null {
  const ordinals = document.lexicon?.ordinals.find(sentence.tokens) ?? []
  // "the second day of consultations" is no second consultation.
  const ofDay = (one: Span): boolean =>
    sentence.words.some(
      (other) =>
        (other.label === 'duration' || other.label === 'unit') && other.from >= one.to && other.to <= word.from,
    )
  const ordinal =
    ordinals.findLast((one) => one.to <= word.from + 1 && word.from - one.to <= REACH && !ofDay(one)) ??
    (label === 'occasion' ? undefined : ordinals.find((one) => one.from === word.to))
  if (ordinal) return ordinal.label + tensBefore(sentence, ordinal)
  if (label === 'occasion') return null
  const figure = sentence.figures.find(
    (one) =>
      one.value <= (label === 'session' ? SESSIONS_MOST : MOST) &&
      (label === 'round' ? numbersRound(sentence, one, word) : isOrdinal(sentence, one) && near(one, word)),
  )
  return figure?.value ?? null
}

interface Candidate extends RoundReading {
  readonly weight: number
}

function candidatesOf(document: ArticleDocument, sentence: Sentence): readonly Candidate[] {
  const older = sentence.role === 'background'
  if (sentence.role === 'skip' || (older && sentence.reason !== 'an older date')) return []
  const front = sentence.zone === 'title' || sentence.zone === 'lead'
  return sentence.words.flatMap((word): readonly Candidate[] => {
    const { label } = word
    if (!isRoundLabel(label) || (label !== 'round' && !front)) return []
    const round = numberOf(document, sentence, word, label)
    if (round === null || (label === 'occasion' && round < 2)) return []
    const cues = sentence.words.filter((one) => one.to <= word.from && word.from - one.to <= NEAR_ORDINAL)
    const coming = cues.some((one) => one.label === 'planned')
    const weight =
      ZONE_WEIGHT[sentence.zone] * WORD_WEIGHT[label] * (older ? OLDER : 1) * (coming && !front ? COMING : 1)
    return [{ round, sentence, weight }]
  })
}

/**
 * The round that an article is about: "second round", "2. Runde", 第三轮. Title and lead before the rest, rounds before
 * meetings; of equals the first.
 */
export function roundOf(document: ArticleDocument): RoundReading | null {
  const found = document.sentences.flatMap((sentence) => candidatesOf(document, sentence))
  let best: Candidate | null = null
  for (const one of found) if (best === null || one.weight > best.weight) best = one
  return best === null ? null : { round: best.round, sentence: best.sentence }
}
