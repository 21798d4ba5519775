import type { ArticleDocument, Sentence } from '../text/document.js'

/** Which round of talks, and the sentence that says so. */
export interface RoundReading {
  readonly round: number
  readonly sentence: Sentence
}

const REACH = 2
const MOST = 40

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

/** The round that title and lead name first: "second round", "2. Runde", 第三轮. */
export function roundOf(document: ArticleDocument): RoundReading | null {
  const { lexicon } = document
  if (lexicon === null) return null
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news') continue
    const ordinals = lexicon.ordinals.find(sentence.tokens)
    for (const word of sentence.words) {
      if (word.label !== 'round') continue
      const ordinal =
        ordinals.find((one) => one.to <= word.from + 1 && word.from - one.to <= REACH) ??
        ordinals.find((one) => one.from === word.to)
      if (ordinal) return { round: ordinal.label, sentence }
      const figure = sentence.figures.find((one) => one.value <= MOST && numbersRound(sentence, one, word))
      if (figure) return { round: figure.value, sentence }
    }
  }
  return null
}
