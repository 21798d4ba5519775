import { detectLanguage } from '../text/language.js'
import { type LexiconLabel, lexiconOf } from '../text/lexicon/index.js'
import { figuresOf } from '../text/numbers.js'
import { paragraphsOf } from '../text/sentences.js'
import { tokenise } from '../text/tokens.js'

/** A title and a text to compare. */
export interface ComparedText {
  readonly title: string
  readonly text: string
}

/** One sentence made ready for comparison; dateline, teasers and boilerplate are gone. */
export interface AlignedSentence {
  /** How often each word stands in it. */
  readonly bag: ReadonlyMap<string, number>
  readonly size: number
  /** Its whole numbers in order, as written numbers. */
  readonly figures: readonly string[]
  /** Words of time and of denial, in order: what changes the meaning though little of the wording. */
  readonly marks: readonly string[]
}

/** "KYIV, Feb 5 (Reuters) -", "MOSCOW:", "北京2月5日电" in front of the first sentence of a paragraph. */
const DATELINE =
  /^(?:[^\n.!?。]{0,40}\((?:[^()\n]{2,40})\)\s*[-–—:]+\s*|\p{Lu}[\p{Lu}\s,/.’'-]{2,40}(?:,?\s*\d{1,2}\.?\s*\p{L}+\.?|,?\s*\p{L}+\.?\s\d{1,2})?\s*[-–—:]+\s*|[^\n。]{2,16}\d{1,2}月\d{1,2}日电?\s*(?:[（(][^）)\n]{0,16}[）)])?\s*|\p{Lu}[\p{L}\s]{2,24}\.\s?[—–]\s|\p{Lu}[\p{L}\s]{2,24},?\s+\d{1,2}\.?\s+\p{L}+[.,]?\s+(?:\/[^/\n]{2,24}\/|[\p{L}-]{3,16})?\s*[-–—:.]+\s*)/u
const TIMES = new Set<LexiconLabel>(['denied', 'cancelled'])
const LEAST_WORDS = 4

/** The sentences of a text that can be compared. */
export function sentencesOf({ title, text }: ComparedText): readonly AlignedSentence[] {
  const language = detectLanguage(`${title}\n${text}`) ?? 'en'
  const lexicon = lexiconOf(language) ?? lexiconOf('en')
  if (lexicon === null) return []
  const sentences: AlignedSentence[] = []
  for (const paragraph of paragraphsOf(text, language)) {
    for (const span of paragraph.sentences) {
      const plain = text.slice(span.start, span.end)
      const written = span.start === paragraph.start ? plain.replace(DATELINE, '') : plain
      const tokens = tokenise(written)
      if (tokens.length < LEAST_WORDS) continue
      const words = lexicon.terms.find(tokens)
      if (words.some((word) => word.label === 'boilerplate' || (word.label === 'teaser' && word.from === 0))) continue
      const bag = new Map<string, number>()
      for (const { key } of tokens) bag.set(key, (bag.get(key) ?? 0) + 1)
      const figures = figuresOf(tokens, lexicon.numbers).map((figure) => String(figure.value))
      const times = lexicon.times
        .find(tokens)
        .filter((hit) => hit.label.kind === 'weekday' || hit.label.kind === 'month')
      const marks = [
        ...times.map((hit) => `${hit.label.kind}${'value' in hit.label ? hit.label.value : ''}`),
        ...words.filter((word) => TIMES.has(word.label)).map((word) => word.label),
      ]
      sentences.push({ bag, size: tokens.length, figures, marks })
    }
  }
  return sentences
}
