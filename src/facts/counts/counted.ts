import type { Sentence } from '../../text/document.js'
import type { Figure } from '../../text/numbers.js'
import type { Direction } from '../directions/direction.js'
import { ellipsisOf } from '../directions/ellipsis.js'
import type { Memory } from '../directions/links.js'
import { sideHits } from '../sides/side-hits.js'
import { belongs, between, gap, type Span, withinClause } from '../spans.js'
import {
  endsDate,
  formulaPartner,
  isDistributive,
  isHeldStill,
  isYear,
  movesPeople,
  nearestFigure,
} from './count-marks.js'
import { isRate, isSource, measures } from './measures.js'
import { PEOPLE, PEOPLE_REACH, peopleOf, type Word } from './people.js'

const EACH_REACH = 7
/** "1,200 held by the movement", "1.700 de los suyos": what stands for the people so near behind their number. */
const STANDS_REACH = 2
/** In front of "numbering 20", "in the amount of 20" the people are named within so many words. */
const NAMED_REACH = 14

/** "96 of the 1,900", "96 von insgesamt 1900": words between a part and its whole. */
const OUT_OF = new Set(
  (
    'of the out a total from von insgesamt aus den der des les la de du los las un total sur sobre del su sui dei degli delle ' +
    'dos das um из общих общего числа z ze sposrod lacznie з із загальних من اصل اجمالي'
  ).split(' '),
)
const OUT_OF_START = new Set(
  'of out from von aus des de sur sobre su dei degli delle dos das из z ze sposrod з із من'.split(' '),
)
const OUT_OF_REACH = 4

/** "96 of the 1,900 prisoners": the larger figure that this one is a stage of, and null where it stands alone. */
export function largerOf(sentence: Sentence, figure: Figure): Figure | null {
  const next = sentence.figures.find((other) => other.from >= figure.to)
  if (next === undefined || next.value <= figure.value || endsDate(sentence, next)) return null
  // "96 Palestinian prisoners out of the 1,900".
  const start = peopleOf(sentence, figure, PEOPLE_REACH)?.to ?? figure.to
  const amid = sentence.tokens.slice(start, next.from)
  const linked = amid.length > 0 && amid.length <= OUT_OF_REACH && amid.every((token) => OUT_OF.has(token.key))
  if (!linked || !OUT_OF_START.has(amid[0]?.key ?? '') || !withinClause(sentence, figure.to, next.from)) return null
  return peopleOf(sentence, next, PEOPLE_REACH) === null ? null : next
}

/** "96 of the 1,900 prisoners": whether the figure is the whole. */
const holdsPart = (sentence: Sentence, figure: Figure): boolean =>
  sentence.figures.some((other) => other.to <= figure.from && largerOf(sentence, other) === figure)

/** A figure that counts people, and how the sentence says so. */
export interface Counted {
  /** The word for the people, or null where another reason tells that people are counted. */
  readonly people: Word | null
  /** The figure and its word for people. */
  readonly span: Span
  /** The other figure of "157 for 157". */
  readonly partner: Figure | null
  /** The figure holds for each side. */
  readonly each: boolean
  /** "Russia freed 146 people, Ukraine 97": who lets go by the verb of the count before. */
  readonly elliptic: Direction | null
}

/** "The Houthis 1,200, the government 1,700 people": the word for people stands behind the second figure. */
function leadsEllipsis(sentence: Sentence, figure: Figure, parties: readonly string[], wide: number): boolean {
  const hits = sideHits(sentence, parties)
  const own = hits.filter((hit) => hit.to <= figure.from && figure.from - hit.to <= 1).at(-1)
  if (own === undefined || figure.value < 2) return false
  return sentence.figures.some(
    (other) =>
      other.from > figure.to &&
      other.from - figure.to <= 6 * wide &&
      hits.some((hit) => hit.side !== own.side && hit.from >= figure.to && hit.to <= other.from) &&
      peopleOf(sentence, other, PEOPLE_REACH * wide) !== null,
  )
}

/** In Arabic the one who lets go stands between the verb and the figure. */
const ARABIC_REACH = 3

/** "captives, numbering 20", "soldiers: 230", "militari (157)": the word for the people in front of their number. */
function namedBefore(sentence: Sentence, figure: Figure, wide: number): Word | null {
  const people = sentence.words.filter((word) => PEOPLE.has(word.label) && word.to <= figure.from)
  const last = people.at(-1)
  if (last === undefined) return null
  // Arabic says "civilians two".
  if (last.to === figure.from && figure.value === 2 && /\p{Script=Arabic}/u.test(sentence.tokens[last.from]?.key ?? ''))
    return last
  if (last.to === figure.from && /[:：(（]\s*$/u.test(between(sentence, last.to, figure.from))) return last
  const numbering = sentence.words.some(
    (word) => word.label === 'numbering' && word.to <= figure.from && figure.from - word.to <= 1,
  )
  // "the two sides" are no figure of people.
  const ofSides = (other: Figure): boolean =>
    sentence.words.some((word) => (word.label === 'both' || word.label === 'each') && gap(word, other) === 0) ||
    measures(sentence, other)
  const amid = sentence.figures.some((other) => other.from >= last.to && other.to <= figure.from && !ofSides(other))
  // "On the number of rebels both agree: 10."
  const listed =
    /[:：]\s*$/u.test(between(sentence, figure.from, figure.from)) &&
    /^\s*[.;)]|^$/u.test(between(sentence, figure.to, figure.to))
  return (numbering || listed) && !amid && figure.from - last.to <= NAMED_REACH * wide ? last : null
}

/** "1,700 of his own", "1,200 of the other side", "1200 aus den Lagern der Huthi". */
const standsForPeople = (sentence: Sentence, figure: Figure): boolean =>
  sentence.words.some(
    (word) =>
      (word.label === 'ours' || word.label === 'theirs' || word.label === 'captivity') &&
      word.from >= figure.to &&
      word.from - figure.to <= STANDS_REACH &&
      withinClause(sentence, figure.to, word.from),
  )

const timedAt = (sentence: Sentence, figure: Figure): boolean =>
  sentence.times.some((time) => time.kind !== 'year' && time.from <= figure.from && figure.from < time.to)

/** "Whelan, 54, and": an age, with nothing else between two marks. */
const isAge = (sentence: Sentence, figure: Figure): boolean =>
  /[,(（，]\s*$/u.test(between(sentence, figure.from, figure.from)) &&
  /^\s*[,)），.]/u.test(between(sentence, figure.to, figure.to))

/** From here on a figure that fits two others is no chance, whatever it is said of: "600 families". */
const TELLING = 40

/** Whether a figure may stand for people: small ones of time, distance, vehicles, ages do not. */
export const mayCount = (sentence: Sentence, figure: Figure): boolean =>
  !endsDate(sentence, figure) &&
  !timedAt(sentence, figure) &&
  (figure.value >= TELLING ||
    peopleOf(sentence, figure, 2) !== null ||
    (!measures(sentence, figure) && !isAge(sentence, figure)))

/** Whether a figure counts people; null where it counts something else. `linked`: it is given for one that does. */
export function countedOf(
  sentence: Sentence,
  figure: Figure,
  parties: readonly string[],
  language: string,
  memory: Memory,
  linked: boolean,
): Counted | null {
  if (figure.value <= 0 || timedAt(sentence, figure) || endsDate(sentence, figure)) return null
  const wide = language === 'zh' ? 2 : 1
  if (holdsPart(sentence, figure)) return null
  const larger = largerOf(sentence, figure)
  const behind = peopleOf(sentence, larger ?? figure, PEOPLE_REACH * wide)
  const ahead = behind === null ? namedBefore(sentence, figure, wide) : null
  const people = behind ?? ahead
  const partner = formulaPartner(sentence, figure)
  // French "d'entre eux" is of a part, "entre eux" of both.
  const eachWords = sentence.words.filter(
    (word) =>
      word.label === 'each' &&
      gap(word, figure) <= EACH_REACH * wide &&
      !(sentence.tokens[word.from]?.key === 'entre' && sentence.tokens[word.from - 1]?.key === 'd'),
  )
  const each =
    isDistributive(sentence, figure, language) || eachWords.some((word) => nearestFigure(sentence, figure, word))
  const national = sideHits(sentence, parties).some(
    (hit) => hit.from >= figure.to && hit.from <= figure.to + 1 && belongs(sentence, figure.to, hit.from),
  )
  // Arabic: "and the group frees from 600", behind people who were counted.
  const amid = language === 'ar' && memory.sentence === sentence
  const moved =
    figure.value > 1 &&
    sentence.words.some(
      (word) =>
        (word.label === 'gives' || word.label === 'gets') &&
        // "let two nephews go": the verb stands around those who go.
        ((figure.from >= word.to && figure.from - word.to <= (amid ? ARABIC_REACH : 1)) ||
          (figure.from === word.from + 1 && figure.to + 1 < word.to)),
    )
  const span = { from: ahead?.from ?? figure.from, to: behind?.to ?? figure.to }
  const elliptic =
    memory.sentence === sentence && memory.verb !== null && !each && figure.value > 1
      ? ellipsisOf(sentence, span, parties, memory.verb, language)
      : null
  const counted =
    people !== null ||
    partner !== null ||
    elliptic !== null ||
    linked ||
    (!each && leadsEllipsis(sentence, figure, parties, wide)) ||
    (figure.value > 1 && standsForPeople(sentence, figure))
  if (!counted && !(each && figure.value > 3) && !national && !moved) return null
  // "arrested in 2023 and convicted": a year, unless the people stand right behind it.
  if (isYear(sentence, figure) && (!counted || (behind !== null && behind.from > figure.to + 1))) return null
  const besideEach =
    eachWords.some((word) => gap(word, figure) <= 1) && sentence.words.some((word) => PEOPLE.has(word.label))
  if (!counted && !national && !besideEach && !movesPeople(sentence, figure)) return null
  if (isHeldStill(sentence, figure, people, language)) return null
  if (measures(sentence, figure) || isRate(sentence, figure, language)) return null
  if (people !== null && isSource(sentence, figure, span)) return null
  const better = (other: Figure): boolean =>
    other !== figure &&
    eachWords.some((word) => gap(other, word) <= gap(figure, word)) &&
    peopleOf(sentence, other, PEOPLE_REACH * wide) !== null
  if (people === null && each && sentence.figures.some(better)) return null
  return { people, span, partner, each, elliptic }
}
