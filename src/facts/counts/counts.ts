import { type ArticleDocument, has, type Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Figure } from '../../text/numbers.js'
import { directionOf } from '../directions/directions.js'
import { isJoint, jailedByBoth, jointObject, jointSubject, nationalNear, soleSide } from '../directions/joint.js'
import { linkedTo, type Memory, turnedOf } from '../directions/links.js'
import { respectiveDirection } from '../directions/respective.js'
import { VERB_REACH, verbOf } from '../directions/verbs.js'
import { nonState, otherSide, sideHits } from '../sides/side-hits.js'
import { gap, type Span, withinClause } from '../spans.js'
import { civiliansWithout } from './civilian-marks.js'
import { consistent } from './consistent.js'
import type { Count } from './count.js'
import { isAbout, isPart, isPlanned, nearestFigure, nearestTime, saysSoFar, tellsNews } from './count-marks.js'
import { countedOf } from './counted.js'
import { completes, madeUp } from './makeup.js'
import { isShareOf, partitioned } from './partition.js'
import { kindOf } from './people.js'
import { withRemainder } from './remainder.js'
import { withShares } from './shares.js'
import { staged } from './stages.js'

const TOTAL_REACH = 5

const CUMULATIVE_REACH = 10

/** "Moscow the same number": the other side's count is that of the count before it. */
function sameCounts(sentence: Sentence, last: Count | null, parties: readonly string[]): readonly Count[] {
  const word = sentence.words.find((one) => one.label === 'same')
  if (word === undefined || last === null || last.scope !== 'side' || last.part) return []
  if (last.sentence === sentence && last.from > word.from) return []
  if (last.by === null) return [{ ...last, scope: 'each', from: word.from, to_: word.to }]
  const by = otherSide(last.by, parties)
  const figure = sentence.figures.some((one) => one.from >= word.to && one.from - word.to <= 1)
  if (by === null || figure) return []
  return [{ ...last, by, to: last.by, what: null, part: false, sentence, from: word.from, to_: word.to }]
}

/** "przetrzymywanych dotąd", "held until now": how long they were held, not how many there were. */
const isOfCaptivity = (sentence: Sentence, word: Span): boolean =>
  sentence.words.some(
    (one) => one.label === 'captivity' && gap(one, word) === 0 && withinClause(sentence, one.to, word.from),
  )

/** "54 soldiers and 9 doctors": those who bear no arms right behind soldiers. */
function joinsSoldiers(before: readonly Count[], sentence: Sentence, figure: Figure): boolean {
  const last = before.at(-1)
  return last !== undefined && last.what === 'military' && joined(sentence, last.to_, figure.from)
}

/** "270 soldiers and 120 civilians": a short way and no other clause. */
const joined = (sentence: Sentence, from: number, to: number): boolean =>
  to >= from && to - from <= 2 && withinClause(sentence, from, to)

/** "148 came home. Twelve of them are civilians": a part of those counted last, with no verb of letting go of its own. */
const leansBack = (sentence: Sentence, span: Span, memory: Memory): boolean =>
  memory.sentence === sentence ||
  (memory.sentence !== null &&
    memory.sentence.zone !== 'title' &&
    memory.sentence.end <= sentence.start &&
    sentence.paragraph - memory.sentence.paragraph <= 1 &&
    verbOf(sentence, span, VERB_REACH) === undefined)

/** Between a count and the civilians beside it: "300 militares ucranianos, além de oito civis". */
const BESIDE_REACH = 6

/** "300 soldiers and 8 civilians": nothing in between tells of another side or another act. */
function isBeside(sentence: Sentence, span: Span, parties: readonly string[], memory: Memory): boolean {
  if (memory.sentence !== sentence || span.from < memory.end || span.from - memory.end > BESIDE_REACH) return false
  const amid = (one: Span, from: number): boolean => one.from >= from && one.to <= span.from
  const turns = sentence.words.some(
    (word) => (word.label === 'gives' || word.label === 'gets' || word.label === 'inReturn') && amid(word, memory.end),
  )
  // The nation right behind the count is that of its people.
  return (
    !turns &&
    !sideHits(sentence, parties).some((hit) => amid(hit, memory.end + 1)) &&
    !nationalNear(sentence, span, parties)
  )
}

function readFigure(
  sentence: Sentence,
  figure: Figure,
  parties: readonly string[],
  language: string,
  memory: Memory,
  before: readonly Count[],
  news: readonly Count[],
): Count | null {
  const link = linkedTo(sentence, figure, before)
  const respective = respectiveDirection(sentence, figure, parties)
  const given =
    link !== null ||
    respective !== null ||
    completes(sentence, figure, before) ||
    isShareOf(sentence, figure, [...news, ...before])
  const counted = countedOf(sentence, figure, parties, language, memory, given)
  if (counted === null) return null
  const { people, span, partner, each, elliptic } = counted
  const wide = language === 'zh' ? 2 : 1
  const bodies = sentence.words.some(
    (word) => word.label === 'bodies' && figure.from >= word.to && figure.from - word.to <= 2,
  )
  const times = sentence.times.filter((time) => time.kind === 'day' || time.kind === 'weekday')
  const time = nearestTime(sentence, span)
  const base = {
    value: figure.value,
    what: bodies ? ('bodies' as const) : people ? kindOf(people.label) : null,
    planned: isPlanned(sentence, span, VERB_REACH * wide),
    accord: sentence.words.some((word) => word.label === 'accord' && word.to <= span.from),
    wounded: people?.label === 'wounded',
    about: isAbout(sentence, figure, language),
    // "weitere 300 je Seite": further ones, and no part where nobody was counted before.
    part: isPart(sentence, figure, language) && !(each && sentence.figures[0] === figure),
    day: time === null ? null : time.kind === 'day' ? time.day : time.past,
    ahead: time?.kind === 'weekday' ? time.future : null,
    undated: times.length === 0 && sentence.times.some((one) => one.from < span.from),
    joint: false,
    partner: link?.value ?? (partner !== null && partner.value !== figure.value ? partner.value : null),
    by: null,
    to: null,
    civilians: false,
    sentence,
    from: span.from,
    to_: span.to,
  }
  const near = (label: LexiconLabel, reach: number): boolean =>
    sentence.words.some((word) => word.label === label && gap(word, span) <= reach)

  const cumulative = sentence.words.some(
    (word) =>
      word.label === 'cumulative' &&
      !isOfCaptivity(sentence, word) &&
      gap(word, span) <= (word.from === 0 ? CUMULATIVE_REACH * 2 : CUMULATIVE_REACH) * wide &&
      (word.from < span.to || nearestFigure(sentence, figure, word)),
  )
  const civilians =
    people?.label === 'civilian' || (people?.label === 'lay' && (base.part || joinsSoldiers(before, sentence, figure)))
  if (cumulative && !each) {
    const soFar = saysSoFar(sentence) && sentence.role === 'news' && sentence.zone !== 'tail'
    const direction = soFar ? directionOf(sentence, span, parties, language) : null
    return { ...base, scope: 'cumulative', civilians: direction !== null && civilians, ...direction }
  }
  if (respective !== null) return { ...base, scope: 'side', ...respective }
  if (partner !== null && partner.value === figure.value) {
    return figure.from < partner.from ? { ...base, scope: 'each' } : null
  }
  const totalled = sentence.words.some(
    (word) =>
      word.label === 'total' &&
      ((word.from <= figure.from && figure.to <= word.to) ||
        ((word.to === figure.from || word.to === figure.from - 1) && withinClause(sentence, word.to, figure.from)) ||
        (word.from >= span.to && word.from - span.to <= 1 && withinClause(sentence, span.to, word.from))),
  )
  // A word for the total in another clause behind the count is of another figure.
  const summed = sentence.words.some(
    (word) =>
      word.label === 'total' &&
      gap(word, span) <= TOTAL_REACH * wide &&
      (word.from < span.to || withinClause(sentence, span.to, word.from)),
  )
  if (totalled && each) return { ...base, scope: 'total', civilians }
  if (each && !civilians) return { ...base, scope: 'each' }
  const listed = memory.each === sentence && joined(sentence, memory.end, figure.from)
  if (civilians && (each || listed)) return { ...base, scope: 'each', civilians: true }

  const alone = link === null && partner === null
  if (!civilians && !each && alone && jailedByBoth(sentence, span, parties, wide)) return { ...base, scope: 'total' }
  if (!civilians && alone && jointObject(sentence, span, parties, language))
    return { ...base, scope: 'total', joint: true }
  const leans =
    (base.part && leansBack(sentence, span, memory)) || (civilians && isBeside(sentence, span, parties, memory))
  const whole = leans ? memory.last : null
  const group = nonState(parties)
  const hostages = people?.label === 'hostages' && group !== null ? { by: group, to: otherSide(group, parties) } : null
  const linked = link === null ? null : turnedOf(sentence, span, figure, parties, memory)
  let direction =
    (whole?.by ? whole : null) ??
    hostages ??
    linked ??
    elliptic ??
    turnedOf(sentence, span, figure, parties, memory) ??
    directionOf(sentence, span, parties, language)
  if (civilians && (direction === null || base.part))
    direction = direction ?? soleSide(sentence, parties) ?? memory.last
  const turned = sentence.words.some((word) => word.label === 'inReturn' && word.from <= 3 && word.to <= span.from)
  if (direction === null && turned && memory.last !== null) direction = { by: memory.last.to, to: memory.last.by }
  if (direction === null && alone && summed) return { ...base, scope: 'total', civilians }
  if (
    direction === null ||
    (alone && summed && isJoint(sentence, parties, span) && !nationalNear(sentence, span, parties))
  ) {
    if (civilians) return { ...base, scope: 'side', civilians }
    return alone && (isJoint(sentence, parties, span) || summed)
      ? { ...base, scope: 'total', joint: !summed }
      : { ...base, scope: 'side' }
  }
  // Both sides in front of one verb let go together.
  if (
    alone &&
    jointSubject(sentence, span, parties, language) &&
    !nationalNear(sentence, span, parties) &&
    !near('captivity', 8)
  ) {
    return civilians ? { ...base, scope: 'side', civilians } : { ...base, scope: 'total', joint: true }
  }
  memory.last = direction
  memory.sentence = sentence
  memory.end = span.to
  memory.verb = verbOf(sentence, span, VERB_REACH)?.label ?? memory.verb
  return { ...base, scope: 'side', ...direction, civilians }
}

/** Of two figures given for each other the first one has the side that the second one has not. */
function paired(first: Count, second: Count): Count {
  const partner = second.value
  if (second.by === null || (first.scope === 'side' && first.by !== null)) return { ...first, partner }
  return { ...first, partner, scope: 'side', joint: false, by: second.to, to: second.by }
}

/** Adds a count of a sentence; the one that it is given for learns of it. */
function pairUp(counts: Count[], count: Count): void {
  const first = counts.findLastIndex((one) => one.value === count.partner)
  const other = counts[first]
  if (other !== undefined && count.scope === 'side') counts[first] = paired(other, count)
  counts.push(count)
}

/** Whether the news is of both sides' part, and not of what one side did. */
const tellsSwap = (document: ArticleDocument): boolean =>
  document.sentences.some((one) => one.role === 'news' && has(one, 'exchange', 'inReturn'))

/** All counts of people that an article gives, in its order. */
interface Counts {
  /** Those of the news, and cumulative ones. */
  readonly news: readonly Count[]
  /** Those that sentences on what was before give. */
  readonly past: readonly Count[]
}

/** Reads the counts of people of an article. Of what was before, only cumulative counts are among the news. */
export function readCounts(document: ArticleDocument, parties: readonly string[]): Counts {
  const news: Count[] = []
  const past: Count[] = []
  const memory: Memory = { last: null, sentence: null, verb: null, each: null, end: 0 }
  let before: Count | null = null
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    let last: Count | null = before
    const own: Count[] = []
    const older: Count[] = []
    for (const figure of sentence.figures) {
      const count = readFigure(sentence, figure, parties, document.language ?? '', memory, [...own, ...older], news)
      if (count === null) continue
      if (count.scope !== 'cumulative' && !tellsNews(sentence, count)) {
        pairUp(older, count)
        continue
      }
      pairUp(own, count)
      if (count.scope === 'each') {
        memory.each = sentence
        memory.end = count.to_
      }
      if (
        count.scope === 'side' &&
        !count.wounded &&
        !count.civilians &&
        (count.by !== null || last?.sentence !== sentence)
      )
        last = count
    }
    news.push(...own)
    if (sentence.role === 'news') news.push(...civiliansWithout(document, sentence, news))
    past.push(...older)
    if (sentence.role === 'news') news.push(...sameCounts(sentence, last, parties))
    before = last
  }
  const parted = partitioned(news, parties, document.language ?? '')
  const together = consistent(madeUp(staged(document, parted)), parties, tellsSwap(document))
  return {
    news: withRemainder(document, withShares(document, together, parties), parties),
    past,
  }
}

/** The counts of people of the news of an article. */
export const countsOf = (document: ArticleDocument, parties: readonly string[]): readonly Count[] =>
  readCounts(document, parties).news
