import { type ArticleDocument, has, type Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Hit } from '../../text/terms.js'
import { asTotal, type Count } from './count.js'

/** Shares stand in the sentence of the whole, or so many paragraphs behind it. */
const PARAGRAPHS = 1
/** So near to the words for equal shares stand words for each side that belong to them. */
const SHARE_REACH = 3

/** Whether a count may be of all who were let go by both. */
const mayBeOfAll = ({ scope, by, civilians, wounded, part, partner }: Count): boolean =>
  (scope === 'total' || (scope === 'side' && by === null && !part)) && !civilians && !wounded && partner === null

/** The counts of a sentence, or just in front of it, that may be of all, the largest first. */
export const wholesNear = (counts: readonly Count[], sentence: Sentence): readonly Count[] =>
  counts
    .filter(
      (count) =>
        mayBeOfAll(count) &&
        (count.sentence === sentence ||
          count.sentence.zone === 'title' ||
          (count.sentence.start < sentence.start && sentence.paragraph - count.sentence.paragraph <= PARAGRAPHS)),
    )
    .toSorted((a, b) => b.value - a.value)

/** "66 prisoners, as many on either side": the words for each side belong to those for equal shares. */
function isEachOfShares(count: Count, word: Hit<LexiconLabel>): boolean {
  if (count.scope !== 'each' || count.civilians || word.from < count.to_) return false
  const each = count.sentence.words.filter((one) => one.label === 'each')
  return each.length > 0 && each.every((one) => one.from < word.to + SHARE_REACH && word.from < one.to + SHARE_REACH)
}

/** "66 prisoners, as many on either side": half of the whole is each side's. */
function halves(counts: readonly Count[], sentence: Sentence, word: Hit<LexiconLabel>): readonly Count[] | null {
  const near = wholesNear(counts, sentence)
  const whole =
    counts.find((count) => count.sentence === sentence && isEachOfShares(count, word)) ??
    near.find((count) => count.sentence === sentence) ??
    near[0]
  if (whole === undefined || whole.value % 2 !== 0) return null
  const sided = counts.filter((count) => count.scope === 'side' && count.by !== null && !count.civilians)
  // "Moscow handed over 84, and Kyiv as many": the words are of the other side's count.
  const told = sided.some((count) => count.value !== whole.value || count.sentence === sentence)
  if (told && whole.scope !== 'each' && !has(sentence, 'total')) return null
  const half: Count = {
    ...whole,
    scope: 'each',
    joint: false,
    value: whole.value / 2,
    sentence,
    from: word.from,
    to_: word.to,
  }
  return [...ofBoth(counts, whole), half]
}

/** The counts, with those of the whole known to be of both sides. */
export const ofBoth = (counts: readonly Count[], { value }: Count): readonly Count[] =>
  counts.map((count) => (count.value === value && !count.civilians ? asTotal(count) : count))

/** What the first sentence of the news with such a word comes to, where it tells of the counts in other shares. */
export function readFirst(
  document: ArticleDocument,
  label: LexiconLabel,
  read: (sentence: Sentence, word: Hit<LexiconLabel>) => readonly Count[] | null,
): readonly Count[] | null {
  for (const sentence of document.sentences) {
    if (sentence.role !== 'news' || sentence.zone === 'tail') continue
    const word = sentence.words.find((one) => one.label === label)
    const told = word === undefined ? null : read(sentence, word)
    if (told !== null) return told
  }
  return null
}

/**
 * Adds the counts that an article tells as equal halves of another one. `counts` are those of the news, in the order of
 * the article; without such words they are given back as they are.
 */
export function withShares(
  document: ArticleDocument,
  counts: readonly Count[],
  parties: readonly string[],
): readonly Count[] {
  if (parties.length !== 2) return counts
  return readFirst(document, 'equally', (sentence, word) => halves(counts, sentence, word)) ?? counts
}
