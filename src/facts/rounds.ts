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

/** The round that title and lead name first: "second round", "2. Runde", 第三轮. */
export function roundOf(document: ArticleDocument): RoundReading | null {
  const { lexicon } = document
  if (lexicon === null) return null
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const ordinals = lexicon.ordinals.find(sentence.tokens)
    const rounds = sentence.words.filter((word) => word.label === 'round')
    const sessions = sentence.words.filter((word) => word.label === 'session')
    for (const word of [...rounds, ...sessions]) {
      if (word.label === 'session' && sentence.zone === 'body') continue
      const ordinal =
        ordinals.findLast((one) => one.to <= word.from + 1 && word.from - one.to <= REACH) ??
        ordinals.find((one) => one.from === word.to)
      if (ordinal) return { round: ordinal.label + tensBefore(sentence, ordinal), sentence }
      const figure = sentence.figures.find(
        (one) =>
          one.value <= (word.label === 'session' ? SESSIONS_MOST : MOST) &&
          (word.label === 'round' ? numbersRound(sentence, one, word) : isOrdinal(sentence, one) && near(one, word)),
      )
      if (figure) return { round: figure.value, sentence }
    }
  }
  return null
}
