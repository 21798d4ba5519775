import type { Sentence } from '../../text/document.js'
import type { Figure } from '../../text/numbers.js'
import { between } from '../spans.js'
import type { Count } from './count.js'
import { ANDS } from './mark-data.js'

/** So many words stand between two parts of one figure at most: "64 former fighters of the group and 6 civilians". */
const PART_REACH = 8
/** Parts are told of in the next paragraph at most, unless "among them" opens the sentence. */
const NEAR_PARAGRAPHS = 1

/** "34 captives were exchanged: Azerbaijan freed 32, Armenia two". */
const LISTS = /[:：]/u

/** A figure that two others behind it may make up: of one side or of all, and no part itself. */
const mayHaveParts = (count: Count): boolean =>
  !count.part && !count.civilians && !count.wounded && count.value > 2 && count.scope !== 'each'

/** Whether a figure and the count in front of it make up one given before: "eleven: seven fighters and four fishermen". */
export function completes(sentence: Sentence, figure: Figure, counts: readonly Count[]): boolean {
  const last = counts.at(-1)
  if (last === undefined || last.sentence !== sentence || figure.from - last.to_ > PART_REACH) return false
  const sum = last.value + figure.value
  return counts.some(
    (count) =>
      count !== last &&
      count.value === sum &&
      count.sentence === sentence &&
      count.to_ <= last.from &&
      mayHaveParts(count),
  )
}

/** "26 soldiers, while the army freed 19 fighters and 7 villagers": what follows is given for the figure in front. */
const isAnswer = (whole: Count, first: Count): boolean =>
  whole.sentence === first.sentence &&
  first.sentence.words.some((word) => word.label === 'inReturn' && word.from >= whole.to_ && word.to <= first.from)

/** Two counts of one sentence that add up to one in front of them, in their order. */
const addsUp = (whole: Count, first: Count, second: Count): boolean =>
  !isAnswer(whole, first) &&
  first.value + second.value === whole.value &&
  first.sentence === second.sentence &&
  second.from - first.to_ <= PART_REACH &&
  [first, second].every((one) => one.scope === 'side' || one.scope === 'cumulative') &&
  (whole.sentence === first.sentence ||
    first.part ||
    (first.civilians !== second.civilians && first.sentence.paragraph - whole.sentence.paragraph <= NEAR_PARAGRAPHS))

/** Whether a side is named between two counts that begins a clause of its own: "…: Azerbaijan freed 32, Armenia two". */
const hasOwnSubject = ({ sentence, to_ }: Count, second: Count): boolean =>
  sentence.parties.some(
    (hit) =>
      hit.from >= to_ &&
      hit.to <= second.from &&
      (/[,;，；،؛]/u.test(between(sentence, to_, hit.from)) ||
        sentence.tokens.slice(to_, hit.from).some(({ key }) => ANDS.has(key)) ||
        // Arabic writes "and" in one with the name.
        sentence.tokens[hit.from]?.key.startsWith('و') === true),
  )

/** Each of two parts has a side of its own: the figure in front is that of both together. */
const isOfBoth = (whole: Count, first: Count, second: Count): boolean =>
  !first.part &&
  first.by !== null &&
  second.by !== null &&
  first.by !== second.by &&
  (whole.by === null ||
    whole.scope === 'total' ||
    whole.sentence !== first.sentence ||
    (LISTS.test(between(first.sentence, whole.to_, first.from)) && hasOwnSubject(first, second)))

/** Beside soldiers the others are civilians, whatever they are called: drivers, fishermen, relatives. */
const isCivilian = (part: Count, other: Count): boolean =>
  part.civilians || (part.what === null && !part.wounded && other.what === 'military' && !other.civilians)

/**
 * "70 people: 64 fighters and 6 civilians": two figures that add up to one given before are its parts, let go by the
 * same side. `counts` are in the order of the article.
 */
export function madeUp(counts: readonly Count[]): readonly Count[] {
  const made = [...counts]
  for (let at = 1; at + 1 < made.length; at++) {
    const first = made[at]
    const second = made[at + 1]
    if (first === undefined || second === undefined || first.value === second.value) continue
    const place = made.findLastIndex(
      (count, index) =>
        index < at && mayHaveParts(count) && addsUp(count, first, second) && !isOfBoth(count, first, second),
    )
    const whole = made[place]
    if (whole === undefined) continue
    const known = whole.by !== null ? whole : [first, second].find((one) => one.by !== null && !one.civilians)
    const { by = null, to = null } = known ?? {}
    made[place] = { ...whole, by, to }
    const part = (one: Count, other: Count): Count => ({
      ...one,
      scope: whole.scope,
      by,
      to,
      part: true,
      civilians: isCivilian(one, other),
      what: isCivilian(one, other) ? 'civilian' : one.what,
    })
    made[at] = part(first, second)
    made[at + 1] = part(second, first)
  }
  return made
}
