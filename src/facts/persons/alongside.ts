import type { ArticleDocument, Sentence } from '../../text/document.js'
import type { Count } from '../counts/count.js'
import { isPart } from '../counts/count-marks.js'
import { moveVerbs } from '../directions/verbs.js'
import { sideHits } from '../sides/side-hits.js'
import { between, withinClause } from '../spans.js'
import { OTHERS, TOGETHER } from './person-data.js'
import { followsAnd, isPlainBetween } from './person-groups.js'
import { personsIn, type Single } from './persons.js'
import { nationOf } from './single-sides.js'

/** Few enough that one more is told of by itself. */
const FEW = 20
/** "the journalist X, whom a court gave eight years, and two guards": what stands between the two. */
const APART = 14
const OTHER_REACH = 3
/** Behind the person a verb stands so near that is the person's own. */
const OWN_VERB = 3

/** Whether a count is of a few people whom one side let go, none of them part of others. */
const mayGrow = (count: Count): boolean =>
  count.scope === 'side' &&
  count.value > 1 &&
  count.value <= FEW &&
  !count.part &&
  !count.wounded &&
  !count.civilians &&
  !count.about &&
  count.partner === null

/** "two engineers and an officer": the person stands behind the figure, or ends the words for those it counts. */
function isBehind(
  count: Count,
  { sentence, span, noun }: Single,
  parties: readonly string[],
  language: string,
): boolean {
  const start = count.from + 1
  if (noun <= start || !withinClause(sentence, start, noun)) return false
  const hit = sideHits(sentence, parties).some((one) => one.from >= count.to_ && one.to <= noun && noun - one.to > 1)
  const verb = moveVerbs(sentence).some((one) => one.from >= span.to && one.from - span.to < OWN_VERB)
  const before = moveVerbs(sentence).some((one) => one.to <= count.from)
  return (
    !hit &&
    (!verb || !before) &&
    isPlainBetween(sentence, start, span.from) &&
    followsAnd(sentence, start + 1, noun, language)
  )
}

/** "an officer and two engineers", "the journalist X, whom ..., and two guards": the person stands in front. */
function isAhead(count: Count, { sentence, span }: Single, language: string): boolean {
  if (span.to > count.from || count.from - span.to > APART) return false
  if (!followsAnd(sentence, Math.max(span.to, count.from - 2), count.from, language)) return false
  const parted = /[,،，]/u.test(between(sentence, span.to, count.from))
  const closed = /[,،，]/u.test(between(sentence, count.from - 1, count.from - 1))
  return (!parted || closed) && isPlainBetween(sentence, span.to, count.from)
}

const sumWith = (count: Count, person: Single, parties: readonly string[], language: string): Count => {
  const nation = nationOf(person, parties, language)
  return {
    ...count,
    ...(nation ?? {}),
    value: count.value + person.value,
    what: count.what === person.what ? count.what : null,
    from: Math.min(count.from, person.span.from),
    to_: Math.max(count.to_, person.span.to),
  }
}

/** "Together with him Minsk let two others go": one more than the others. */
function isWithOne({ sentence, from, to_ }: Count): boolean {
  const written = sentence.text.toLowerCase()
  const others = sentence.tokens.slice(Math.max(0, from - OTHER_REACH), to_ + OTHER_REACH)
  return TOGETHER.test(written) && others.some((token) => OTHERS.test(token.key))
}

/** Whether the sentence in front of a count tells of one person. */
const followsOne = (document: ArticleDocument, sentence: Sentence): boolean => {
  const before = document.sentences[document.sentences.indexOf(sentence) - 1]
  return before !== undefined && personsIn(before, document).some((one) => one.value === 1)
}

/**
 * Counts a person who is told of by himself beside a figure together with those whom the figure counts: "the journalist
 * and two guards" are three. The figure is left as a part. `counts` are those of the news.
 */
export function withPersons(
  document: ArticleDocument,
  counts: readonly Count[],
  parties: readonly string[],
): readonly Count[] {
  const language = document.language ?? ''
  const alone = ({ sentence, span, elided }: Single): boolean =>
    elided === undefined && !isPart(sentence, { value: 1, from: span.from, to: span.to }, language)
  return counts.flatMap((count): readonly Count[] => {
    const { sentence } = count
    if (!mayGrow(count)) return [count]
    const person = personsIn(sentence, document)
      .filter(alone)
      .find((one) => isBehind(count, one, parties, language) || isAhead(count, one, language))
    if (person !== undefined) return [{ ...count, part: true }, sumWith(count, person, parties, language)]
    if (isWithOne(count) && followsOne(document, sentence))
      return [
        { ...count, part: true },
        { ...count, value: count.value + 1 },
      ]
    return [count]
  })
}
