import type { ReleasedKind } from '../domain/claim.js'
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
import { otherSide, sideHits } from './sides.js'

/** A count of people in one sentence. `to` is who receives them; both are null where the sentence does not tell. */
export interface Count {
  readonly value: number
  readonly scope: 'each' | 'side' | 'total' | 'cumulative'
  readonly by: string | null
  readonly to: string | null
  readonly what: ReleasedKind | null
  /** The count is of civilians only, beside or inside another. */
  readonly civilians: boolean
  /** Agreed or to come, as the sentence has it. */
  readonly planned: boolean
  /** The sentence names an agreement in front of it. */
  readonly accord: boolean
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
const FORMULA_LINKS = new Set('for на gegen contre por per za na karşı karsi مقابل 换 换取 к зa'.split(' '))
const AMONG = new Set(
  'among including darunter dont entre incluidos tra fra cui incluindo wśród wsrod wtym them ними них нему ellos elles 其中 بينهم منهم aralarında aralarinda arasında arasinda'.split(
    ' ',
  ),
)

/** The word for people that a figure counts: behind it, with no other figure in between. */
function peopleOf(sentence: Sentence, figure: Figure, reach: number): Word | null {
  let limit = figure.to + reach
  for (const other of sentence.figures) if (other.from >= figure.to) limit = Math.min(limit, other.from)
  const words = sentence.words.filter((word) => PEOPLE.has(word.label) && word.from >= figure.to && word.from <= limit)
  const first = Math.min(...words.map((word) => word.from))
  const nearest = words.filter((word) => word.from <= first + 2)
  nearest.sort((a, b) => KIND_ORDER.indexOf(a.label) - KIND_ORDER.indexOf(b.label))
  return nearest[0] ?? null
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
function isPlanned(sentence: Sentence, span: Span): boolean {
  const said = new Set(sentence.words.filter((word) => word.label === 'said').map((word) => word.from))
  const done = sentence.words.some(
    (word) => word.label === 'done' && word.to <= span.from && withinClause(sentence, word.to, span.from),
  )
  return sentence.words.some((word) => {
    const before = word.to <= span.from && span.from - word.to <= VERB_REACH
    if (word.label === 'planned') {
      const behind = word.from >= span.to && word.from - span.to <= AHEAD_REACH && !done
      return before || (behind && withinClause(sentence, span.to, word.from)) || gap(word, span) === 0
    }
    return word.label === 'announced' && !said.has(word.from) && before
  })
}

interface Memory {
  last: Direction | null
  /** The sentence of the last count, and what its verb does. */
  sentence: Sentence | null
  verb: 'gives' | 'gets' | null
}

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
  const counted = people !== null || partner !== null || elliptic !== null
  if (!counted && !(each && figure.value > 3) && !national && !moved) return null
  if (!counted && isYear(sentence, figure)) return null
  const besideEach =
    eachWords.some((word) => gap(word, figure) <= 1) && sentence.words.some((word) => PEOPLE.has(word.label))
  if (!counted && !national && !besideEach && !movesPeople(sentence, figure)) return null
  if (people?.label === 'wounded') return null
  if (sentence.words.some((word) => word.label === 'unit' && word.from === figure.to)) return null
  const better = (other: Figure): boolean =>
    other !== figure &&
    eachWords.some((word) => gap(other, word) <= gap(figure, word)) &&
    peopleOf(sentence, other, PEOPLE_REACH * wide) !== null
  if (people === null && each && sentence.figures.some(better)) return null

  const span = { from: figure.from, to: people?.to ?? figure.to }
  const planned = isPlanned(sentence, span)
  const bodies = sentence.words.some(
    (word) => word.label === 'bodies' && figure.from >= word.to && figure.from - word.to <= 2,
  )
  const what = bodies ? 'bodies' : people ? kindOf(people.label) : null
  const accord = sentence.words.some((word) => word.label === 'accord' && word.to <= span.from)
  const base = { value: figure.value, what, planned, accord, sentence, from: span.from, to_: span.to }
  const has = (label: LexiconLabel, reach: number): boolean =>
    sentence.words.some((word) => word.label === label && gap(word, span) <= reach)

  if (has('cumulative', CUMULATIVE_REACH * wide) && !each) {
    return { ...base, scope: 'cumulative', by: null, to: null, civilians: false }
  }
  const civilians = people?.label === 'civilian'
  if (partner !== null && partner.value === figure.value) {
    return figure.from < partner.from ? { ...base, scope: 'each', by: null, to: null, civilians: false } : null
  }
  const totalled = sentence.words.some(
    (word) =>
      word.label === 'total' &&
      (word.to === figure.from || word.to === figure.from - 1) &&
      withinClause(sentence, word.to, figure.from),
  )
  if (totalled && each) return { ...base, scope: 'total', by: null, to: null, civilians }
  if (each && !civilians) return { ...base, scope: 'each', by: null, to: null, civilians: false }

  if (!civilians && jointObject(sentence, span, parties))
    return { ...base, scope: 'total', by: null, to: null, civilians }
  let direction = elliptic ?? directionOf(sentence, span, parties, language)
  const among = sentence.tokens.slice(Math.max(0, figure.from - 4), span.to).some((token) => AMONG.has(token.key))
  if (civilians && (direction === null || among)) direction = direction ?? soleSide(sentence, parties) ?? memory.last
  const turned = sentence.words.some((word) => word.label === 'inReturn' && word.from <= 3 && word.to <= span.from)
  if (direction === null && turned && memory.last !== null) direction = { by: memory.last.to, to: memory.last.by }
  if (direction === null && has('total', TOTAL_REACH * wide))
    return { ...base, scope: 'total', by: null, to: null, civilians }
  if (
    direction === null ||
    (has('total', TOTAL_REACH) && isJoint(sentence, parties) && !nationalNear(sentence, span, parties))
  ) {
    if (civilians) return null
    return isJoint(sentence, parties) || has('total', TOTAL_REACH)
      ? { ...base, scope: 'total', by: null, to: null, civilians }
      : { ...base, scope: 'side', by: null, to: null, civilians }
  }
  // Both sides in front of one verb let go together.
  if (
    jointSubject(sentence, span, parties, language) &&
    !nationalNear(sentence, span, parties) &&
    !has('captivity', 8)
  ) {
    return civilians ? null : { ...base, scope: 'total', by: null, to: null, civilians }
  }
  memory.last = direction
  memory.sentence = sentence
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
  return plain && !counted && b.from - a.to <= 2 && a.from - span.to >= 1
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

/** All counts of people that an article gives, in its order. Background is read for cumulative counts only. */
export function countsOf(document: ArticleDocument, parties: readonly string[]): readonly Count[] {
  const counts: Count[] = []
  const memory: Memory = { last: null, sentence: null, verb: null }
  for (const sentence of document.sentences) {
    if (sentence.role === 'skip') continue
    for (const figure of sentence.figures) {
      const count = readFigure(sentence, figure, parties, document.language ?? '', memory)
      if (count === null || (sentence.role === 'background' && count.scope !== 'cumulative')) continue
      counts.push(count)
    }
  }
  return counts
}
