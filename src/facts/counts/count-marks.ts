import type { TimeRef } from '../../text/calendar.js'
import { has, type Sentence } from '../../text/document.js'
import type { LexiconLabel } from '../../text/lexicon/index.js'
import type { Figure } from '../../text/numbers.js'
import { gap, type Span, withinClause } from '../spans.js'
import { ANDS, FORMULA_LINKS, RATIO_LINKS, SO_FAR, SUBORDINATORS } from './mark-data.js'
import type { Word } from './people.js'

/** Behind a count a verb of the future stands near: "300 people will be released". */
const AHEAD_REACH = 4

/** "will free 300", "agreed to swap 1,200 each": not yet let go, as the sentence has it. */
export function isPlanned(sentence: Sentence, span: Span, reach: number): boolean {
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
export function nearestTime(sentence: Sentence, span: Span): DayRef | null {
  const days = sentence.times.filter((time) => time.kind === 'day' || time.kind === 'weekday')
  return days.filter((time) => time.to <= span.from).at(-1) ?? days.find((time) => time.from >= span.to) ?? null
}

/** "more than 240", "some 300": not the exact figure. */
export function isAbout(sentence: Sentence, figure: Figure, language: string): boolean {
  const behind = language === 'tr' || language === 'zh' ? 1 : 0
  return sentence.words.some(
    (word) =>
      word.label === 'about' &&
      ((word.to <= figure.from && figure.from - word.to <= (language === 'zh' ? 0 : 1)) ||
        (behind > 0 && word.from >= figure.to && word.from - figure.to <= 1)),
  )
}

const ACTS = new Set<LexiconLabel>(['gives', 'gets', 'done', 'inReturn'])

/** Turkish writes "of them" behind an apostrophe: "250'si". */
const OF_THEM = new Set('si su i u ini unu sini sunu inin unun sinin sunun'.split(' '))

/** "ikisi", "üçü": two, three of them. */
const TURKISH_PART = /^(?:iki|alti|yedi|yirmi|elli)si$|^(?:ucu|dordu|besi|sekizi|dokuzu|onu|otuzu|kirki|yuzu)$/

/** "quatro deles agricultores": of them, in one word, behind the figure. */
const BEHIND_PART = new Set(['deles', 'delas', 'davon', 'منهم'])

const PART_REACH = 4
/** "among them seven Saudis and 23 Sudanese": so near to the part before. */
const LIST_REACH = 3

/** "seven Saudis and 23 Sudanese": the second of a list, where the first is a part of others. */
const followsPart = (sentence: Sentence, first: Figure, second: Figure, language: string): boolean =>
  (sentence.tokens.slice(first.to, second.from).some((token) => ANDS.has(token.key)) ||
    (language === 'ar' && sentence.tokens[second.from]?.key.startsWith('و') === true)) &&
  !sentence.words.some((word) => ACTS.has(word.label) && word.from >= first.to && word.to <= second.from) &&
  isPart(sentence, first, language)

/** Turkish: "aralarında bir sivilin de bulunduğu 84 asker": the part ends in front of the whole. */
const CLOSING = /^(?:bulunan|bulundugu|olan|oldugu|yer)$/u
const closes = (sentence: Sentence, from: number, to: number): boolean =>
  sentence.tokens.slice(from, to).some((token) => CLOSING.test(token.key))

/** "among them 20", "250 of whom": a part of those counted before. */
export function isPart(sentence: Sentence, figure: Figure, language: string): boolean {
  if (language === 'tr' && OF_THEM.has(sentence.tokens[figure.to]?.key ?? '')) return true
  if (language === 'tr' && TURKISH_PART.test(sentence.tokens[figure.to - 1]?.key ?? '')) return true
  const listed = sentence.figures.find((other) => other.to <= figure.from && figure.from - other.to <= LIST_REACH)
  if (listed !== undefined && followsPart(sentence, listed, figure, language)) return true
  // "in the other direction": here "the other" is no rest of those counted before.
  const turns = sentence.words.filter((word) => word.label === 'inReturn')
  const among = sentence.words.filter(
    (word) => word.label === 'among' && !turns.some((turn) => turn.from <= word.from && turn.to >= word.to),
  )
  const behind = among.some(
    (word) =>
      word.from === figure.to &&
      (word.to - word.from > 1 || BEHIND_PART.has(sentence.tokens[word.from]?.key ?? '')) &&
      withinClause(sentence, figure.to, word.from),
  )
  if (behind) return true
  return among.some(
    (word) =>
      // "yedisi asker, ikisi sivil olmak üzere dokuz kişi": the whole follows.
      !(word.to <= figure.from && sentence.tokens[word.to - 1]?.key === 'uzere') &&
      ((word.from <= figure.from && figure.to <= word.to) ||
        (word.to <= figure.from && figure.from - word.to <= PART_REACH && !closes(sentence, word.to, figure.from))) &&
      !sentence.figures.some((other) => other.from >= word.to && other.to <= figure.from),
  )
}

const LEFT_REACH = 8

/** "los dieciocho civiles que siguen en su poder": a clause right behind those counted tells that they stay. */
const isLeftBehind = (sentence: Sentence, span: Span): boolean =>
  sentence.words.some(
    (word) =>
      word.label === 'remain' &&
      word.from > span.to &&
      word.from - span.to <= LEFT_REACH &&
      SUBORDINATORS.has(sentence.tokens[span.to]?.key ?? '') &&
      !sentence.words.some((verb) => ACTS.has(verb.label) && verb.from >= span.to && verb.to <= word.from),
  )

/** "more than 6,000 are held still": who was not let go. */
export function isHeldStill(sentence: Sentence, figure: Figure, people: Span | null, language: string): boolean {
  const wide = language === 'zh' ? 2 : 1
  const span = { from: figure.from, to: people?.to ?? figure.to }
  const still = sentence.words.some((word) => word.label === 'remain' && gap(word, span) <= 6 * wide)
  if (has(sentence, 'gives', 'gets')) return isLeftBehind(sentence, span)
  return still || (isAbout(sentence, figure, language) && isJailed(sentence))
}

const RELEASES = new Set<LexiconLabel>(['exchange', 'done', 'inReturn', 'total', 'each', 'both', 'planned', 'pardons'])

/** "2,000 people are thought to be in the cells of one side or the other": nothing tells that anyone comes out. */
const isJailed = (sentence: Sentence): boolean =>
  (sentence.zone === 'body' || sentence.zone === 'tail') &&
  has(sentence, 'captivity') &&
  !sentence.words.some((word) => RELEASES.has(word.label))

/** "so far", not "since the war began": the count of an exchange that goes on. */
export const saysSoFar = (sentence: Sentence): boolean =>
  sentence.words.some(
    (word) =>
      word.label === 'cumulative' &&
      SO_FAR.has(
        sentence.tokens
          .slice(word.from, word.to)
          .map((token) => token.key)
          .join(' '),
      ),
  )

/** Whether a figure is written as a year of our time. */
export const isYear = (sentence: Sentence, figure: Figure): boolean =>
  figure.value >= 1900 && figure.value < 2100 && /^\p{Nd}{4}$/u.test(sentence.tokens[figure.from]?.key ?? '')

/** "8 February 2026 an exchange of prisoners began": a year behind a day or a month. */
export const endsDate = (sentence: Sentence, figure: Figure): boolean =>
  isYear(sentence, figure) &&
  sentence.times.some((time) => time.kind !== 'weekday' && time.from < figure.to && time.to >= figure.from)

/** A figure without a word for people counts only beside a verb of letting go or receiving. */
export function movesPeople(sentence: Sentence, figure: Figure): boolean {
  return sentence.words.some(
    (word) => (word.label === 'gives' || word.label === 'gets' || word.label === 'done') && gap(word, figure) <= 6,
  )
}

/** "по 200", "po 200": so many each. */
export const isDistributive = (sentence: Sentence, figure: Figure, language: string): boolean =>
  (language === 'ru' || language === 'uk' || language === 'pl') &&
  /^(?:по|po)$/.test(sentence.tokens[figure.from - 1]?.key ?? '')

/** Whether a word belongs to a figure rather than to another: that of its own clause first, then the nearest on its side. */
export function nearestFigure(sentence: Sentence, figure: Figure, word: Word): boolean {
  const behind = word.from > figure.from
  const shares = (one: Figure): boolean =>
    one.to <= word.from ? withinClause(sentence, one.to, word.from) : withinClause(sentence, word.to, one.from)
  const own = shares(figure)
  return !sentence.figures.some((other) => {
    // "each of the two sides", "her iki taraf": the two is of the word.
    if (other === figure || (other.value === 2 && gap(other, word) <= 1)) return false
    const theirs = shares(other)
    if (own !== theirs) return theirs
    return gap(other, word) < gap(figure, word) && other.from > figure.from === behind
  })
}

/** "157 for 157": the partner of a figure in such a formula. */
export function formulaPartner(sentence: Sentence, figure: Figure): Figure | null {
  for (const other of sentence.figures) {
    const [first, second] = other.from < figure.from ? [other, figure] : [figure, other]
    if (first === second || second.from <= first.to || second.from - first.to > 2) continue
    const amid = sentence.tokens.slice(first.to, second.from).map((token) => token.key)
    if (amid.some((key) => FORMULA_LINKS.has(key))) return other
    if (first.value === second.value && first.value > 1 && amid.length === 1 && RATIO_LINKS.has(amid[0] ?? ''))
      return other
  }
  return null
}

/** "freed 70 soldiers captured last year": what makes the sentence background stands behind the count. */
export function tellsNews(sentence: Sentence, count: { readonly to_: number; readonly by: string | null }): boolean {
  if (sentence.role === 'news') return true
  const acts = count.by !== null || sentence.words.some((word) => ACTS.has(word.label))
  const past = [
    ...sentence.words.filter((word) => word.label === 'background'),
    ...sentence.times.filter((time) => time.kind !== 'weekday'),
  ]
  return acts && past.length > 0 && past.every((one) => one.from >= count.to_)
}
