import type { ReleasedKind } from '../domain/claim.js'
import type { TimeRef } from '../text/calendar.js'
import type { ArticleDocument, Sentence } from '../text/document.js'
import type { LexiconLabel } from '../text/lexicon/index.js'
import type { Figure } from '../text/numbers.js'
import type { Hit } from '../text/terms.js'
import {
  type Direction,
  directionOf,
  ellipsisOf,
  gap,
  isReceiver,
  type Span,
  verbOf,
  withinClause,
} from './directions.js'
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

type Word = Hit<LexiconLabel>

const PEOPLE = new Set<LexiconLabel>(['military', 'civilian', 'bodies', 'hostages', 'captives', 'wounded'])
/** Which kind wins where several words fit one count. */
const KIND_ORDER: readonly LexiconLabel[] = ['bodies', 'hostages', 'civilian', 'wounded', 'military', 'captives']
const PEOPLE_REACH = 4
const EACH_REACH = 7
const TOTAL_REACH = 5
const CUMULATIVE_REACH = 10
const VERB_REACH = 12
/** "The oldest is 59. Sailors are back": a full stop that was not taken for one. */
const SENTENCE_END = /[;!?]|\.\s+\p{Lu}/u
const ACTS = new Set<LexiconLabel>(['gives', 'gets', 'done', 'inReturn'])
const ANDS = new Set('and und et y e i и та й ve و和 和 及 и'.split(' '))
const FORMULA_LINKS = new Set('for на gegen contre por per za na karşı karsi مقابل 换 换取 к зa'.split(' '))
/** The word for people that a figure counts: behind it, with no other figure in between. */
function peopleOf(sentence: Sentence, figure: Figure, reach: number): Word | null {
  let limit = figure.to + reach
  for (const other of sentence.figures) if (other.from >= figure.to) limit = Math.min(limit, other.from)
  const words = sentence.words.filter(
    (word) => PEOPLE.has(word.label) && word.from >= figure.from && word.from <= limit && word.to > figure.from,
  )
  const first = Math.min(...words.map((word) => word.from))
  const start = (sentence.tokens[figure.to - 1]?.end ?? 0) - sentence.start
  const end = (sentence.tokens[first]?.start ?? 0) - sentence.start
  if (words.length === 0 || SENTENCE_END.test(sentence.text.slice(start, end + 1))) return null
  // "citizens and residents": what stands behind "and" is another kind.
  const nearest = words.filter(
    (word) => word.from <= first + 2 && !sentence.tokens.slice(first, word.from).some((token) => ANDS.has(token.key)),
  )
  nearest.sort((a, b) => KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label))
  const [best] = nearest
  return best === undefined
    ? null
    : { label: best.label, from: best.from, to: chainEnd(sentence, best.to, limit + reach) }
}

/** "soldiers and gendarmes", "bodies of soldiers": where a chain of words for people ends. */
function chainEnd(sentence: Sentence, from: number, limit: number): number {
  let end = from
  for (const word of sentence.words) {
    const next = sentence.figures.some((figure) => figure.from >= end && figure.from < word.from)
    if (
      PEOPLE.has(word.label) &&
      word.from >= end &&
      word.from - end <= 1 &&
      word.to <= limit &&
      !next &&
      withinClause(sentence, end, word.from)
    )
      end = word.to
  }
  return end
}

function kindOf(label: LexiconLabel): ReleasedKind | null {
  switch (label) {
    case 'military':
      return 'military'
    case 'civilian':
      return 'civilian'
    case 'bodies':
      return 'bodies'
    case 'hostages':
      return 'hostages'
    default:
      return null
  }
}

/** "157 for 157": the partner of a figure in such a formula. */
function formulaPartner(sentence: Sentence, figure: Figure): Figure | null {
  for (const other of sentence.figures) {
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other]
    if (first === second || second.from <= first.to || second.from - first.to > 2) continue
    if (sentence.tokens.slice(first.to, second.from).some((token) => FORMULA_LINKS.has(token.key))) return other
  }
  return null
}

/** "по 200", "po 200": so many each. */
const isDistributive = (sentence: Sentence, figure: Figure, language: string): boolean =>
  (language === 'ru' || language === 'uk' || language === 'pl') &&
  /^(?:по|po)$/.test(sentence.tokens[figure.from - 1]?.key ?? '')

/** Whether no other figure on the same side of a word stands nearer to it. */
function nearestFigure(sentence: Sentence, figure: Figure, word: Word): boolean {
  const behind = word.from > figure.from
  return !sentence.figures.some(
    (other) => other !== figure && gap(other, word) < gap(figure, word) && other.from > figure.from === behind,
  )
}

/** Both sides do it together: "Russia and Ukraine exchanged 300 prisoners". */
function isJoint(sentence: Sentence, parties: readonly string[]): boolean {
  if (sentence.words.some((word) => word.label === 'both')) return true
  return new Set(sideHits(sentence, parties).map((hit) => hit.side)).size === 2
}

/** Behind a count a verb of the future stands near: "300 people will be released". */
const AHEAD_REACH = 4

/** "will free 300", "agreed to swap 1,200 each": not yet let go, as the sentence has it. */
function isPlanned(sentence: Sentence, span: Span, reach: number): boolean {
  const said = new Set(sentence.words.filter((word) => word.label === 'said').map((word) => word.from))
  const done = sentence.words.some(
    (word) => word.label === 'done' && word.to <= span.from && withinClause(sentence, word.to, span.from),
  )
  return sentence.words.some((word) => {
    const before = word.to <= span.from && span.from - word.to <= reach
    if (word.label === 'planned') {
      const behind = word.from >= span.to && word.from - span.to <= AHEAD_REACH && !done
      return before || (behind && withinClause(sentence, span.to, word.from)) || gap(word, span) === 0
    }
    return word.label === 'announced' && !said.has(word.from) && before
  })
}

type DayRef = Extract<TimeRef, { readonly kind: 'day' | 'weekday' }>

/** The day that a sentence names for a count: the last one in front of it, else the next behind it. */
function nearestTime(sentence: Sentence, span: Span): DayRef | null {
  const days = sentence.times.filter((time) => time.kind === 'day' || time.kind === 'weekday')
  return days.filter((time) => time.to <= span.from).at(-1) ?? days.find((time) => time.from >= span.to) ?? null
}

function isAbout(sentence: Sentence, figure: Figure, language: string): boolean {
  const behind = language === 'tr' || language === 'zh' ? 1 : 0
  return sentence.words.some(
    (word) =>
      word.label === 'about' &&
      ((word.to <= figure.from && figure.from - word.to <= (language === 'zh' ? 0 : 1)) ||
        (behind > 0 && word.from >= figure.to && word.from - figure.to <= 1)),
  )
}

/** Turkish writes "of them" behind an apostrophe: "250'si". */
const OF_THEM = new Set('si su i u ini unu sini sunu inin unun sinin sunun'.split(' '))
const PART_REACH = 4

function isPart(sentence: Sentence, figure: Figure, language: string): boolean {
  if (language === 'tr' && OF_THEM.has(sentence.tokens[figure.to]?.key ?? '')) return true
  const behind = sentence.words.some(
    (word) => word.label === 'among' && word.from === figure.to && word.to - word.from > 1,
  )
  if (behind) return true
  return sentence.words.some(
    (word) =>
      word.label === 'among' &&
      ((word.from <= figure.from && figure.to <= word.to) ||
        (word.to <= figure.from && figure.from - word.to <= PART_REACH)) &&
      !sentence.figures.some((other) => other.from >= word.to && other.to <= figure.from),
  )
}

/** "146 were let go, from the other side came 97": the other way round, where no side is named between the two. */
function turnedOf(sentence: Sentence, span: Span, parties: readonly string[], memory: Memory): Direction | null {
  if (memory.sentence !== sentence || memory.last === null || nationalNear(sentence, span, parties)) return null
  const between = (one: Span): boolean => one.from >= memory.end && one.to <= span.from
  const turned = sentence.words.some((word) => word.label === 'inReturn' && between(word))
  if (!turned || sideHits(sentence, parties).some(between)) return null
  return { by: memory.last.to, to: memory.last.by }
}

/** "more than 6,000 are held still": who was not let go. */
function isHeldStill(sentence: Sentence, figure: Figure, people: Span | null, wide: number): boolean {
  const span = { from: figure.from, to: people?.to ?? figure.to }
  const still = sentence.words.some((word) => word.label === 'remain' && gap(word, span) <= 6 * wide)
  return (
    still && !sentence.words.some((word) => word.label === 'gives' || word.label === 'gets' || word.label === 'done')
  )
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
  const figure = sentence.figures.some((one) => one.from >= word.to && one.from - word.to <= 3)
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

const nationalNear = (sentence: Sentence, span: Span, parties: readonly string[]): boolean =>
  sideHits(sentence, parties).some(
    (hit) => hit.from >= span.from && hit.from <= span.to + 1 && withinClause(sentence, span.to, hit.from),
  )

/** "Ukraine and Russia would release": two sides within three words, in front of the count. */
function jointSubject(sentence: Sentence, span: Span, parties: readonly string[], language: string): boolean {
  const before = sideHits(sentence, parties).filter(
    (hit) => hit.to <= span.from && !isReceiver(sentence, hit, language),
  )
  const verb = (from: number, to: number): boolean =>
    sentence.words.some(
      (word) => (word.label === 'gives' || word.label === 'gets') && word.from >= from && word.to <= to,
    )
  return before.some((a) =>
    before.some(
      (b) =>
        a.side !== b.side &&
        b.from >= a.to &&
        b.from - a.to <= 2 &&
        (b.from === a.to || withinClause(sentence, a.to, b.from)) &&
        !verb(a.to, b.from),
    ),
  )
}

/** "314 prisoners between Russia and Ukraine": both sides right behind the count. */
function jointObject(sentence: Sentence, span: Span, parties: readonly string[]): boolean {
  const after = sideHits(sentence, parties).filter((hit) => hit.from >= span.to && hit.from - span.to <= 6)
  const [a, b] = after
  if (a === undefined || b === undefined || a.side === b.side) return false
  const plain = withinClause(sentence, span.to, b.from)
  const counted = sentence.figures.some((other) => other.from >= span.to && other.from < b.from)
  return plain && !counted && b.from - a.to <= 2 && (a.from - span.to >= 1 || b.from - a.to <= 1)
}

/** "out of prisons of Syria and of the SDF": a word of captivity with both sides behind it. */
function jailedByBoth(sentence: Sentence, span: Span, parties: readonly string[], wide: number): boolean {
  const hits = sideHits(sentence, parties)
  return sentence.words.some((word) => {
    if (word.label !== 'captivity' || word.from < span.to) return false
    const behind = hits.filter((hit) => hit.from >= word.to && hit.from - word.to <= 6 * wide)
    const [first] = behind
    return first !== undefined && behind.some((hit) => hit.side !== first.side && hit.from - first.to <= 3 * wide)
  })
}

function soleSide(sentence: Sentence, parties: readonly string[]): Direction | null {
  const sides = new Set(sideHits(sentence, parties).map((hit) => hit.side))
  const [side] = sides
  return sides.size === 1 && side !== undefined ? { by: otherSide(side, parties), to: side } : null
}

const isYear = (sentence: Sentence, figure: Figure): boolean =>
  /^(?:19|20)\d\d$/.test(sentence.tokens[figure.from]?.key ?? '')

/** A figure without a word for people counts only beside a verb of letting go or receiving. */
function movesPeople(sentence: Sentence, figure: Figure): boolean {
  return sentence.words.some(
    (word) => (word.label === 'gives' || word.label === 'gets' || word.label === 'done') && gap(word, figure) <= 6,
  )
}

/** "freed 70 soldiers captured last year": what makes the sentence background stands behind the count. */
function tellsNews(sentence: Sentence, count: Count): boolean {
  if (sentence.role === 'news') return true
  const acts = sentence.words.some((word) => ACTS.has(word.label))
  const past = [
    ...sentence.words.filter((word) => word.label === 'background'),
    ...sentence.times.filter((time) => time.kind !== 'weekday'),
  ]
  return acts && past.length > 0 && past.every((one) => one.from >= count.to_)
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

/** Articles and "one" stand this near to the person they count. */
const SINGLE_REACH = 4
/** Persons counted one by one are told of early. */
const SINGLE_SENTENCES = 8
const ENGLISH_ARTICLES = new Set(['a', 'an'])

/** "a Pakistani ranger", "一名印度警员": single persons of one side, where an article gives no figure at all. */
export function singlesOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const { lexicon } = document
  if (lexicon === null) return []
  const found: Count[] = []
  const news = document.sentences.filter((one) => one.role === 'news').slice(0, SINGLE_SENTENCES)
  const base = { value: 1, what: null, planned: false, accord: false, wounded: false, about: false, part: false }
  const plain = { day: null, undated: false, joint: false, civilians: false }
  for (const sentence of news) {
    const formula = sentence.words.find((word) => word.label === 'oneForOne')
    if (formula) {
      const { from, to } = formula
      return [{ ...base, ...plain, scope: 'each', by: null, to: null, sentence, from, to_: to }]
    }
    sentence.tokens.forEach((token, at) => {
      const one =
        lexicon.numbers.words.get(token.key) === 1 ||
        token.key === '一' ||
        (document.language === 'en' && ENGLISH_ARTICLES.has(token.key))
      if (!one) return
      const reach = document.language === 'zh' ? SINGLE_REACH * 2 : SINGLE_REACH
      const person = sentence.words.find((word) => PEOPLE.has(word.label) && word.from > at && word.from - at <= reach)
      if (person === undefined) return
      const own = sideHits(sentence, parties).find((hit) => hit.from > at && hit.to <= person.to + 2)
      const by = own === undefined ? null : otherSide(own.side, parties)
      if (own === undefined || by === null) return
      const what = kindOf(person.label)
      found.push({ ...base, ...plain, what, scope: 'side', by, to: own.side, sentence, from: at, to_: person.to })
    })
  }
  const sides = new Set(found.map((count) => count.by))
  return sides.size === 2 ? found : []
}
