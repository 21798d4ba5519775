import type { ArticleDocument, Sentence } from '../text/document.js'

/** Which round of talks, and the sentence that says so. */
export interface RoundReading {
  readonly round: number
  readonly sentence: Sentence
}

const REACH = 2
const MOST = 40

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
      const figure = sentence.figures.find((one) => one.to <= word.from && word.from - one.to <= 1 && one.value <= MOST)
      const counted =
        figure && document.language !== 'zh'
          ? sentence.text.charAt((sentence.tokens[figure.from]?.end ?? 0) - sentence.start)
          : ''
      if (figure && (counted === '.' || counted === '-' || counted === 'º' || counted === 'ª'))
        return { round: figure.value, sentence }
    }
  }
  return null
}
