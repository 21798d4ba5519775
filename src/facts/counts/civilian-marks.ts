import type { ArticleDocument, Sentence } from '../../text/document.js'
import { withinClause } from '../spans.js'
import type { Count } from './count.js'
import { isPart } from './count-marks.js'
import { ALL, ANDS } from './mark-data.js'
import type { Word } from './people.js'

/** "all of them civilians", "均为双重国籍平民": so near in front of the word. */
const ALL_REACH = 4
const ALL_REACH_WIDE = 7
/** "one elderly civilian". */
const ONE_REACH = 2

/** A figure of a side, among whose people civilians may be. */
const mayHoldCivilians = (count: Count): boolean =>
  (count.scope === 'side' || count.scope === 'each') && !count.part && !count.civilians && !count.wounded

/** The count that a word in its sentence, or in the one behind, speaks of: the last in front, if it is the only one. */
function meant(sentence: Sentence, word: Word, counts: readonly Count[]): Count | undefined {
  const own = counts.filter((count) => mayHoldCivilians(count) && count.sentence === sentence && count.to_ <= word.from)
  if (own.length > 0) return own.at(-1)
  // Turkish names the part first: "aralarında bir sivilin bulunduğu 84 asker".
  const behind = counts.find((count) => mayHoldCivilians(count) && count.sentence === sentence)
  if (behind !== undefined) return behind
  const before = counts.findLast(mayHoldCivilians)
  if (before === undefined || before.sentence.zone === 'title') return undefined
  const alone = counts.filter((count) => mayHoldCivilians(count) && count.sentence === before.sentence).length === 1
  return alone && sentence.paragraph - before.sentence.paragraph <= 1 ? before : undefined
}

const civiliansOf = (whole: Count, value: number, sentence: Sentence, word: Word): Count => ({
  ...whole,
  value,
  what: 'civilian',
  civilians: true,
  part: true,
  about: false,
  partner: null,
  sentence,
  from: word.from,
  to_: word.to,
})

/**
 * Civilians that no figure counts: "all of them civilians" are as many as the count in front, "and one civilian" is one.
 * `counts` are those read so far, with those of the sentence.
 */
export function civiliansWithout(
  document: ArticleDocument,
  sentence: Sentence,
  counts: readonly Count[],
): readonly Count[] {
  const { lexicon, language } = document
  if (lexicon === null) return []
  const wide = language === 'zh'
  return sentence.words.flatMap((word): readonly Count[] => {
    if (word.label !== 'civilian') return []
    const lead = sentence.tokens.slice(Math.max(0, word.from - (wide ? ALL_REACH_WIDE : ALL_REACH)), word.from)
    const whole = meant(sentence, word, counts)
    if (whole === undefined) return []
    const all = lead.findLastIndex((token) => ALL.has(token.key))
    const from = word.from - lead.length + all
    const counted = sentence.figures.some((figure) => figure.from >= from && figure.to <= word.from)
    if (all >= 0 && !counted) return [civiliansOf(whole, whole.value, sentence, word)]
    // Arabic writes "civilian one".
    const places = language === 'ar' ? [word.to] : Array.from({ length: ONE_REACH }, (_, back) => word.from - 1 - back)
    // The last word of "soixante et un" is no "one".
    const isCounting = (place: number): boolean =>
      sentence.figures.some((figure) => figure.from <= place && place < figure.to && figure.value !== 1)
    const at = places.find((place) => {
      if (isCounting(place)) return false
      const key = sentence.tokens[place]?.key ?? ''
      return lexicon.numbers.words.get(key) === 1 || (wide && key === '一') || (language === 'en' && key === 'a')
    })
    if (at === undefined || whole.value < 2) return []
    const joined = whole.sentence === sentence && at - whole.to_ <= 1 && ANDS.has(sentence.tokens[at - 1]?.key ?? '')
    const first = Math.min(at, word.from)
    const part = isPart(sentence, { value: 1, from: first, to: first + 1 }, language ?? '')
    return (joined || part) && withinClause(sentence, at, word.from) ? [civiliansOf(whole, 1, sentence, word)] : []
  })
}
