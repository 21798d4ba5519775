import type { ReleasedKind } from '../domain/claim.js'
import type { ArticleDocument, Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import type { Figure } from '../text/numbers.js'
import {
  FORMULA_LINKS,
  formulaPartner,
  isAbout,
  isDistributive,
  isHeldStill,
  isPart,
  isPlanned,
  isYear,
  movesPeople,
  nearestFigure,
  nearestTime,
  tellsNews,
  VERB_REACH,
} from './count-marks.js'
import { type Direction, directionOf, ellipsisOf, gap, type Span, verbOf, withinClause } from './directions.js'
import { isJoint, jailedByBoth, jointObject, jointSubject, nationalNear, soleSide } from './joint.js'
import { kindOf, PEOPLE, PEOPLE_REACH, peopleOf } from './people.js'
import { nonState, otherSide, sideHits } from './sides.js'

/** A count of people in one sentence. `to` is who receives them; both are null where the sentence does not tell. */
export interface Count {
  readonly value: number
  readonly scope: 'each' | 'side' | 'total' | 'cumulative'
  /** The people counted are wounded or sick. */
  readonly wounded: boolean
  readonly by: string | null
  readonly to: string | null
  readonly what: ReleasedKind | null
  /** The count is of civilians only, beside or inside another. */
  readonly civilians: boolean
  /** Agreed or to come, as the sentence has it. */
  readonly planned: boolean
  /** The sentence names an agreement in front of it. */
  readonly accord: boolean
  /** "more than 240", "some": not the exact figure. */
  readonly about: boolean
  /** A part of those counted before: "among them 20". */
  readonly part: boolean
  /** The day that the sentence names for it, `YYYY-MM-DD`; null where it names none. */
  readonly day: string | null
  /** The sentence names a month or a year for it and no day. */
  readonly undated: boolean
  /** For both sides because both stand in front of it, without a word for a total. */
  readonly joint: boolean
  readonly sentence: Sentence
  readonly from: number
  readonly to_: number
}

const EACH_REACH = 7

const TOTAL_REACH = 5

const CUMULATIVE_REACH = 10

/** "1,700 Houthis for 1,200 prisoners": so near to the first count the link leads on to the second. */
const LINK_REACH = 3

/** "146 were let go, from the other side came 97": the other way round, where no side is named between the two. */
function turnedOf(sentence: Sentence, span: Span, parties: readonly string[], memory: Memory): Direction | null {
  if (memory.sentence !== sentence || memory.last === null || nationalNear(sentence, span, parties)) return null
  const between = (one: Span): boolean => one.from >= memory.end && one.to <= span.from
  const linked =
    span.from - memory.end <= LINK_REACH &&
    sentence.tokens.slice(memory.end, span.from).some((token) => FORMULA_LINKS.has(token.key))
  const turned = linked || sentence.words.some((word) => word.label === 'inReturn' && between(word))
  if (!turned || sideHits(sentence, parties).some(between)) return null
  return { by: memory.last.to, to: memory.last.by }
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

/** "Moscow the same number": the other side's count is that of the count before it. */
function sameCounts(sentence: Sentence, last: Count | null, parties: readonly string[]): readonly Count[] {
  const word = sentence.words.find((one) => one.label === 'same')
  if (word === undefined || last === null || last.scope !== 'side' || last.by === null || last.part) return []
  if (last.sentence === sentence && last.from > word.from) return []
  const by = otherSide(last.by, parties)
  const figure = sentence.figures.some((one) => one.from >= word.to && one.from - word.to <= 1)
  if (by === null || figure) return []
  return [{ ...last, by, to: last.by, what: null, part: false, sentence, from: word.from, to_: word.to }]
}

interface Memory {
  last: Direction | null
  /** The sentence of the last count, and what its verb does. */
  sentence: Sentence | null
  verb: 'gives' | 'gets' | null
  /** The sentence of the last count that held for each side, and where it ended. */
  each: Sentence | null
  end: number
}

/** "270 soldiers and 120 civilians": a short way and no other clause. */
const joined = (sentence: Sentence, from: number, to: number): boolean =>
  to >= from && to - from <= 2 && withinClause(sentence, from, to)

function readFigure(
  sentence: Sentence,
  figure: Figure,
  parties: readonly string[],
  language: string,
  memory: Memory,
): Count | null {
  if (
    figure.value <= 0 ||
    sentence.times.some((time) => time.kind !== 'year' && time.from <= figure.from && figure.from < time.to)
  )
    return null
  const wide = language === 'zh' ? 2 : 1
  const people = peopleOf(sentence, figure, PEOPLE_REACH * wide)
  const partner = formulaPartner(sentence, figure)
  const eachWords = sentence.words.filter((word) => word.label === 'each' && gap(word, figure) <= EACH_REACH * wide)
  const each =
    isDistributive(sentence, figure, language) || eachWords.some((word) => nearestFigure(sentence, figure, word))
  const national = sideHits(sentence, parties).find(
    (hit) => hit.from >= figure.to && hit.from <= figure.to + 1 && withinClause(sentence, figure.to, hit.from),
  )
  const moved =
    figure.value > 1 &&
    sentence.words.some(
      (word) =>
        (word.label === 'gives' || word.label === 'gets') && figure.from >= word.to && figure.from - word.to <= 1,
    )
  const elliptic =
    memory.sentence === sentence && memory.verb !== null && !each && figure.value > 1
      ? ellipsisOf(sentence, { from: figure.from, to: people?.to ?? figure.to }, parties, memory.verb)
      : null
  const ahead = people === null && !each && leadsEllipsis(sentence, figure, parties, wide)
  const counted = people !== null || partner !== null || elliptic !== null || ahead
  if (!counted && !(each && figure.value > 3) && !national && !moved) return null
  if (!counted && isYear(sentence, figure)) return null
  const besideEach =
    eachWords.some((word) => gap(word, figure) <= 1) && sentence.words.some((word) => PEOPLE.has(word.label))
  if (!counted && !national && !besideEach && !movesPeople(sentence, figure)) return null
  const wounded = people?.label === 'wounded'
  if (isHeldStill(sentence, figure, people, wide)) return null
  if (sentence.words.some((word) => word.label === 'unit' && word.from === figure.to)) return null
  const better = (other: Figure): boolean =>
    other !== figure &&
    eachWords.some((word) => gap(other, word) <= gap(figure, word)) &&
    peopleOf(sentence, other, PEOPLE_REACH * wide) !== null
  if (people === null && each && sentence.figures.some(better)) return null

  const span = { from: figure.from, to: people?.to ?? figure.to }
  const planned = isPlanned(sentence, span, VERB_REACH * wide)
  const bodies = sentence.words.some(
    (word) => word.label === 'bodies' && figure.from >= word.to && figure.from - word.to <= 2,
  )
  const what = bodies ? 'bodies' : people ? kindOf(people.label) : null
  const accord = sentence.words.some((word) => word.label === 'accord' && word.to <= span.from)
  const times = sentence.times.filter((time) => time.kind === 'day' || time.kind === 'weekday')
  const time = nearestTime(sentence, span)
  const base = {
    value: figure.value,
    what,
    planned,
    accord,
    wounded,
    about: isAbout(sentence, figure, language),
    part: isPart(sentence, figure, language),
    day: time === null ? null : time.kind === 'day' ? time.day : time.past,
    undated: times.length === 0 && sentence.times.some((one) => one.from < span.from),
    joint: false,
    sentence,
    from: span.from,
    to_: span.to,
  }
  const has = (label: LexiconLabel, reach: number): boolean =>
    sentence.words.some((word) => word.label === label && gap(word, span) <= reach)

  const cumulative = sentence.words.some(
    (word) =>
      word.label === 'cumulative' &&
      gap(word, span) <= CUMULATIVE_REACH * wide &&
      (word.from < span.to || nearestFigure(sentence, figure, word)),
  )
  if (cumulative && !each) {
    return { ...base, scope: 'cumulative', by: null, to: null, civilians: false }
  }
  const civilians = people?.label === 'civilian'
  if (partner !== null && partner.value === figure.value) {
    return figure.from < partner.from ? { ...base, scope: 'each', by: null, to: null, civilians: false } : null
  }
  const totalled = sentence.words.some(
    (word) =>
      word.label === 'total' &&
      ((word.from <= figure.from && figure.to <= word.to) ||
        ((word.to === figure.from || word.to === figure.from - 1) && withinClause(sentence, word.to, figure.from))),
  )
  if (totalled && each) return { ...base, scope: 'total', by: null, to: null, civilians }
  if (each && !civilians) return { ...base, scope: 'each', by: null, to: null, civilians: false }
  const listed = memory.each === sentence && joined(sentence, memory.end, figure.from)
  if (civilians && (each || listed)) return { ...base, scope: 'each', by: null, to: null, civilians: true }

  if (!civilians && !each && jailedByBoth(sentence, span, parties, wide))
    return { ...base, scope: 'total', by: null, to: null, civilians }
  if (!civilians && jointObject(sentence, span, parties))
    return { ...base, scope: 'total', joint: true, by: null, to: null, civilians }
  let direction =
    elliptic ?? turnedOf(sentence, span, parties, memory) ?? directionOf(sentence, span, parties, language)
  const among = base.part
  if (civilians && (direction === null || among)) direction = direction ?? soleSide(sentence, parties) ?? memory.last
  const turned = sentence.words.some((word) => word.label === 'inReturn' && word.from <= 3 && word.to <= span.from)
  if (direction === null && turned && memory.last !== null) direction = { by: memory.last.to, to: memory.last.by }
  const group = nonState(parties)
  if (direction === null && people?.label === 'hostages' && group !== null)
    direction = { by: group, to: otherSide(group, parties) }
  if (direction === null && has('total', TOTAL_REACH * wide))
    return { ...base, scope: 'total', by: null, to: null, civilians }
  if (
    direction === null ||
    (has('total', TOTAL_REACH) && isJoint(sentence, parties) && !nationalNear(sentence, span, parties))
  ) {
    if (civilians) return null
    return isJoint(sentence, parties) || has('total', TOTAL_REACH)
      ? { ...base, scope: 'total', joint: !has('total', TOTAL_REACH), by: null, to: null, civilians }
      : { ...base, scope: 'side', by: null, to: null, civilians }
  }
  // Both sides in front of one verb let go together.
  if (
    jointSubject(sentence, span, parties, language) &&
    !nationalNear(sentence, span, parties) &&
    !has('captivity', 8)
  ) {
    return civilians ? null : { ...base, scope: 'total', joint: true, by: null, to: null, civilians }
  }
  memory.last = direction
  memory.sentence = sentence
  memory.end = span.to
  memory.verb = verbOf(sentence, span, VERB_REACH)?.label ?? memory.verb
  return { ...base, scope: 'side', ...direction, civilians }
}

/** All counts of people that an article gives, in its order. Background is read for cumulative counts only. */
export function countsOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const counts: Count[] = []
  const memory: Memory = { last: null, sentence: null, verb: null, each: null, end: 0 }
  let before: Count | null = null
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    let last: Count | null = before
    for (const figure of sentence.figures) {
      const count = readFigure(sentence, figure, parties, document.language ?? '', memory)
      if (count === null || (count.scope !== 'cumulative' && !tellsNews(sentence, count))) continue
      counts.push(count)
      if (count.scope === 'each') {
        memory.each = sentence
        memory.end = count.to_
      }
      if (count.scope === 'side' && count.by !== null && !count.wounded && !count.civilians) last = count
    }
    if (sentence.role === 'news') counts.push(...sameCounts(sentence, last, parties))
    before = last
  }
  return counts
}
