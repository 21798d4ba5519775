import type { Sentence } from '../../text/document.js'
import type { Count } from '../counts/count.js'
import { FORMULA_LINKS } from '../counts/mark-data.js'
import type { Direction } from '../directions/direction.js'
import { directionOf } from '../directions/directions.js'
import { ellipsisOf } from '../directions/ellipsis.js'
import { moveVerbs } from '../directions/verbs.js'
import { otherSide, sideHits } from '../sides/side-hits.js'
import { gap, type Span, withinClause } from '../spans.js'
import { FOR_MARKS, PLACE_IN } from './person-data.js'
import type { Single } from './persons.js'

/** A nation so near to a person is the person's own: "the Indian border guard", "гражданина США". */
const NATION_REACH = 2
/** 伊朗工程师, 印度边境安全部队士兵: each character is a word. */
const NATION_REACH_WIDE = 9

/** No verb and no mark between a nation and the person. */
const isBeside = (sentence: Sentence, hit: Span, span: Span): boolean =>
  withinClause(sentence, Math.min(hit.to, span.to), Math.max(hit.from, span.from)) &&
  !sentence.words.some(
    (word) =>
      (word.label === 'gives' || word.label === 'gets' || word.label === 'captivity') &&
      word.from >= Math.min(hit.to, span.to) &&
      word.from < Math.max(hit.from, span.from),
  )

/** Whose a person is by the nation beside the noun, and so who lets the person go. */
export function nationOf(
  { sentence, span, noun }: Single,
  parties: readonly string[],
  language: string,
): Direction | null {
  const person = { from: noun, to: span.to }
  const [own] = sideHits(sentence, parties)
    .filter((hit) => {
      // "eine in Frankreich verurteilte Iranerin": where somebody is held is no nation of the person.
      if (PLACE_IN.has(sentence.tokens[hit.from - 1]?.key ?? '')) return false
      if (language === 'zh')
        return hit.to <= noun && noun - hit.to <= NATION_REACH_WIDE && isBeside(sentence, hit, person)
      return gap(hit, person) <= NATION_REACH && isBeside(sentence, hit, person)
    })
    .sort((one, other) => gap(one, person) - gap(other, person))
  return own === undefined ? null : { by: otherSide(own.side, parties), to: own.side }
}

/** "Paris gets two teachers back, Tehran one student": what the verb of the count in front says of the next side. */
function elidedOf({ sentence, span, counted }: Single, parties: readonly string[], language: string): Direction | null {
  const verb = moveVerbs(sentence).find((one) => one.to <= span.from)
  const before = sentence.figures.some((figure) => figure.value > 1 && figure.to <= span.from)
  return counted && verb !== undefined && before ? ellipsisOf(sentence, span, parties, verb.label, language) : null
}

/** Between a link and the people behind it: an article, a preposition, a nation. */
const LINK_REACH = 4
/** Turkish sets "in return for" behind: "iki Afgan karşılığında". */
const BEHIND_REACH = 1
/** "For the pilot, ... the government freed eleven": so near to the beginning. */
const OPENING = 3

/** Words for "in exchange for" between two stretches, right in front of the second one. */
const linked = (sentence: Sentence, from: number, to: number): boolean =>
  from <= to &&
  (sentence.words.some(
    (word) => word.label === 'inReturn' && word.from >= from && word.to <= to && to - word.to <= LINK_REACH,
  ) ||
    sentence.tokens.slice(Math.max(from, to - LINK_REACH), to).some((token) => FORMULA_LINKS.has(token.key)))

/** "Für den Piloten, ..., hat Syrien elf Kämpfer freigelassen": "for" opens the sentence, the gift follows. */
const opens = (sentence: Sentence, span: Span, other: Span): boolean =>
  span.from <= OPENING &&
  other.from >= span.to &&
  sentence.tokens.slice(0, span.from).some((token) => FOR_MARKS.has(token.key))

const isGift = (sentence: Sentence, span: Span, other: Span): boolean =>
  linked(sentence, other.to, span.from) ||
  linked(sentence, span.to, other.from) ||
  opens(sentence, span, other) ||
  (span.to <= other.from &&
    sentence.words.some(
      (word) => word.label === 'inReturn' && word.from >= other.to && word.from - other.to <= BEHIND_REACH,
    ))

/** "four fighters in exchange for the officer", "mühendis, iki Afgan karşılığında": given for people of the other side. */
function givenFor({ sentence, span }: Single, counts: readonly Count[]): Direction | null {
  const sided = counts.filter((count) => count.scope === 'side' && count.by !== null)
  const own = sided.find(
    (count) => count.sentence === sentence && isGift(sentence, span, { from: count.from, to: count.to_ }),
  )
  if (own !== undefined) return { by: own.to, to: own.by }
  // "Pilot gegen elf Kämpfer": whose the eleven are is told elsewhere.
  const figure = sentence.figures.find((one) => one.value > 1 && isGift(sentence, span, one))
  const known = figure && sided.find((count) => count.value === figure.value)
  return known === undefined ? null : { by: known.to, to: known.by }
}

/** Who lets a single person go. `counts` are those of other people whose side is known. */
export function directionOfSingle(
  one: Single,
  parties: readonly string[],
  language: string,
  counts: readonly Count[],
): Direction | null {
  if (one.elided) return elidedOf(one, parties, language)
  return (
    givenFor(one, counts) ??
    nationOf(one, parties, language) ??
    elidedOf(one, parties, language) ??
    directionOf(one.sentence, one.span, parties, language)
  )
}
