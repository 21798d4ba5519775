import { countsSomething, notMoved, type OwnFigures, otherFigures, ownFigures } from './same-figures.js'
import { isOtherPhase } from './same-phase.js'
import { otherPlace } from './same-places.js'
import type { Gap } from './same-runs.js'
import { type Turn, turnOf } from './same-stage.js'
import type { ComparedWord, ComparedWords, FramedWords } from './same-words.js'

/** "was under way", "came to an end without an accord": so many words, and no more, are one wording. */
const PHASE_WORDS = 10

/** What stands between the runs that two texts share comes to. */
export interface Changes {
  /** A figure, a day, a place, a denial or the stage of things is another one, or a statement was put in between. */
  readonly changed: boolean
  /** Words of the shorter side that say in other words what the other text says. */
  readonly reworded: number
  /** The second text has a sentence with a figure that the first one has not. */
  readonly adds: boolean
}

/** Wider gaps hold other sentences on either side, and not one sentence in other words. */
const ONE_PLACE = 14
/** The sentences that carry the news: a turn there is enough, elsewhere it takes another one. */
const LEAD = 2
/** A shorter sentence is a remark or a cross-heading. */
const STATEMENT = 4
/** From so many words on a wording that has nothing in common with the other one is another statement. */
const RESTATED_LEAST = 6
const STEM = 4
/** A negation alone is no longer: "did not", "not yet been". */
const BARE_NOT = 3
/** What an outlet opens a statement with that it adds to its own text. */
const ADDED =
  /^(?:later|update[d]?|meanwhile|позже|позднее|пізніше|згодом|später|inzwischen|plus tard|más tarde|mas tarde|più tardi|piu tardi|mais tarde|później|pozniej|daha sonra|لاحقا|随后|稍后|后来)/u

const part = (words: readonly ComparedWord[], [from, to]: readonly [number, number]): readonly ComparedWord[] =>
  words.slice(from, to)

const days = (words: readonly ComparedWord[]): readonly string[] =>
  words.flatMap(({ meaning }) => (meaning?.kind === 'date' ? [meaning.value] : []))

const marks = (words: readonly ComparedWord[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ meaning }) => (meaning?.kind === 'mark' ? [meaning.value] : [])))

/** Both sides say a day, and not one that the other says too. */
export function otherDay(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const daysA = days(a)
  const daysB = days(b)
  return ['w', 'm', 'd', 'y'].some((unit) => {
    const one = daysA.filter((day) => day.startsWith(unit))
    const two = daysB.filter((day) => day.startsWith(unit))
    return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day))
  })
}

/** In place of words without any time one side says a day that is nowhere in the other text. */
function newDay(a: readonly ComparedWord[], b: readonly ComparedWord[], { first, second }: Sides): boolean {
  if (a.length === 0 || b.length === 0) return false
  const says = (own: readonly ComparedWord[], other: readonly ComparedWord[], whole: FramedWords): boolean => {
    // "In October" is said more precisely by "on 12 October".
    if (days(other).some((day) => /^[wdt]/.test(day)) || other.some(({ meaning }) => meaning?.kind === 'ordinal')) {
      return false
    }
    if ([...own, ...other].some((word) => word.tells === 'said')) return false
    const known = new Set(days([...whole.words, ...whole.title, ...whole.dateline]))
    const told = days(own).filter((day) => /^[wd]/.test(day))
    // "On Tuesday, today": the day of the report.
    if (days(own).includes('t')) return false
    return told.length > 0 && !told.some((day) => known.has(day))
  }
  return says(a, b, second) || says(b, a, first)
}

/** Whether so many words say something else, and not the same in other words: they have next to nothing in common. */
function restated(a: readonly ComparedWord[], b: readonly ComparedWord[], language: string): boolean {
  const least = language === 'zh' ? RESTATED_LEAST * 2 : RESTATED_LEAST
  if (Math.min(a.length, b.length) < least) return false
  const attribution = (words: readonly ComparedWord[]): boolean => words.some((word) => word.tells === 'said')
  if (attribution(a) && attribution(b)) return false
  const stem = ({ key }: ComparedWord): string => key.slice(0, STEM)
  const stems = new Set(b.map(stem))
  return a.filter((word) => stems.has(stem(word))).length <= 1
}

/** Whether the other side says the same in denying: what is turned down is denied, or not done. */
function alsoIn(mark: string, other: ReadonlySet<string>): boolean {
  if (mark === 'rejected') return other.has('rejected') || other.has('not') || other.has('denied')
  return other.has(mark) || (mark !== 'cancelled' && other.has('rejected'))
}

/** One side denies or calls off what the other one does not. */
const otherMarks = (a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean => {
  // "The statement gave no figures" left out denies nothing; a "not" put in does.
  if (Math.min(a.length, b.length) === 0 && Math.max(a.length, b.length) > BARE_NOT) return otherDenial(a, b)
  const one = marks(a)
  const two = marks(b)
  return [...one].some((mark) => !alsoIn(mark, two)) || [...two].some((mark) => !alsoIn(mark, one))
}

/** As {@link otherMarks}, where so much was put otherwise that a "not" alone tells nothing. */
const otherDenial = (a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean => {
  const one = marks(a)
  const two = marks(b)
  return ['denied', 'cancelled'].some((mark) => one.has(mark) !== two.has(mark))
}

/** Words [from, to) parted into sentences that stand wholly in there, and the pieces of others at both ends. */
interface Parts {
  readonly whole: readonly (readonly ComparedWord[])[]
  readonly pieces: readonly ComparedWord[]
}

function partsOf(side: ComparedWords, range: readonly [number, number]): Parts {
  const bySentence = new Map<number, ComparedWord[]>()
  for (const word of part(side.words, range)) {
    const own = bySentence.get(word.sentence)
    if (own === undefined) bySentence.set(word.sentence, [word])
    else own.push(word)
  }
  const whole: ComparedWord[][] = []
  const pieces: ComparedWord[] = []
  for (const [sentence, words] of bySentence) {
    if (words.length === side.sentences[sentence]?.length) whole.push(words)
    else pieces.push(...words)
  }
  return { whole, pieces }
}

const denies = (words: readonly ComparedWord[]): boolean => {
  const own = marks(words)
  return own.has('denied') || own.has('cancelled')
}
const written = (sentence: readonly ComparedWord[]): string => sentence.map((word) => word.key).join(' ')

/** Two texts, and whether the same headline stands over both. */
interface Sides {
  readonly first: FramedWords
  readonly second: FramedWords
  readonly sameTitle: boolean
}

/** A statement that somebody put into a text, and not a sentence that somebody else left out. */
function isPut(sentence: readonly ComparedWord[], side: ComparedWords, sameTitle: boolean, tail: boolean): boolean {
  const telling = countsSomething(sentence) || denies(sentence)
  if (telling && ADDED.test(written(sentence))) return true
  if (!sameTitle || sentence.length < STATEMENT) return false
  // Who cuts a text leaves paragraphs out; a sentence among others of a paragraph was added there.
  const at = sentence[0]?.sentence ?? 0
  const within = side.sentences[at - 1]?.paragraph === side.sentences[at]?.paragraph
  return tail ? within && telling : within || telling
}

/** The first of these sentences follows another one in its paragraph. */
function goesOn({ whole }: Parts, side: ComparedWords): boolean {
  const at = whole[0]?.[0]?.sentence ?? 0
  return at > 0 && side.sentences[at - 1]?.paragraph === side.sentences[at]?.paragraph
}

/** One place of one sentence, told in other words on either side; its figures are compared apart. */
function placeChanged(a: readonly ComparedWord[], b: readonly ComparedWord[], gap: Gap, sides: Sides): boolean {
  const { first } = sides
  if (otherMarks(a, b) || restated(a, b, first.language)) return true
  return otherDay(a, b) || newDay(a, b, sides) || otherPlace(a, b, first.words[gap.a[0] - 1])
}

/** At the beginning and the end of what is shared: an introduction, a cut. */
function edgeChanged(gap: Gap, inA: Parts, inB: Parts, sides: Sides): boolean {
  const { first, second, sameTitle } = sides
  const a = part(first.words, gap.a)
  const b = part(second.words, gap.b)
  const small = a.length <= ONE_PLACE && b.length <= ONE_PLACE
  if (inA.pieces.length > 0 && inB.pieces.length > 0) {
    // Where one side made two sentences of one, the pieces differ and the whole does not.
    const figures = otherFigures(inA.pieces, inB.pieces, first.language) && otherFigures(a, b, first.language)
    if (figures || (otherPlace(inA.pieces, inB.pieces, undefined) && otherPlace(a, b, undefined))) return true
    if (small && gap.where === 'tail' && newDay(inA.pieces, inB.pieces, sides)) return true
  }
  // Also where the sentence that both begin ends sooner in the one.
  if (small && inA.whole.length + inB.whole.length === 0 && otherDenial(a, b)) return true
  if (small && inA.pieces.length > 0 && inB.pieces.length > 0 && otherDenial(inA.pieces, inB.pieces)) return true
  if (small && otherDay(a, b)) return true
  if (gap.where !== 'tail') return false
  if (inA.whole.length > 0 && inB.whole.length > 0) return sameTitle && goesOn(inA, first) && goesOn(inB, second)
  const put = (parts: Parts, side: ComparedWords): boolean =>
    parts.whole.some((sentence) => isPut(sentence, side, sameTitle, true))
  return put(inA, first) || put(inB, second)
}

/** Where sentences were put in, left out or told otherwise between two runs. */
function sentencesChanged(gap: Gap, inA: Parts, inB: Parts, sides: Sides): boolean {
  const { first, second, sameTitle } = sides
  if (inA.pieces.length > 0 && inB.pieces.length > 0) {
    if (otherFigures(inA.pieces, inB.pieces, first.language)) return true
    if (placeChanged(inA.pieces, inB.pieces, gap, sides)) return true
  }
  const put = (parts: Parts, side: ComparedWords): boolean =>
    parts.whole.some((sentence) => isPut(sentence, side, sameTitle, false))
  if (inB.whole.length === 0) return put(inA, first)
  if (inA.whole.length === 0) return put(inB, second)
  if (inA.whole.length !== inB.whole.length) return false
  const a = inA.whole.flat()
  const b = inB.whole.flat()
  if (otherFigures(a, b, first.language) || (sameTitle && otherDenial(a, b))) return true
  return sameTitle && goesOn(inA, first) && goesOn(inB, second)
}

/** Counts the turns of one direction; one where the news stands weighs two. */
function turned(turns: readonly { readonly turn: Turn; readonly sentence: number }[]): boolean {
  const weight = (one: Turn): number =>
    turns.reduce((sum, { turn, sentence }) => sum + (turn !== one ? 0 : sentence < LEAD ? 2 : 1), 0)
  return Math.abs(weight('done') - weight('undone')) >= 2
}

/** Judges what stands between the runs that two texts share. `sameTitle`: the same headline stands over both. */
export function changesIn(gaps: readonly Gap[], first: FramedWords, second: FramedWords, sameTitle: boolean): Changes {
  const sides: Sides = { first, second, sameTitle }
  let changed = false
  let reworded = 0
  let adds = false
  const figures: OwnFigures[] = []
  const turns: { readonly turn: Turn; readonly sentence: number }[] = []
  for (const gap of gaps) {
    const a = part(first.words, gap.a)
    const b = part(second.words, gap.b)
    const inA = partsOf(first, gap.a)
    const inB = partsOf(second, gap.b)
    if (inB.whole.some(countsSomething)) adds = true
    if (inA.pieces.length <= ONE_PLACE && inB.pieces.length <= ONE_PLACE) {
      const sentence = inA.pieces[0]?.sentence ?? 0
      turns.push({ turn: turnOf(inA.pieces, inB.pieces, first, second), sentence })
    }
    if (a.length <= PHASE_WORDS && b.length <= PHASE_WORDS && isOtherPhase(a, b, first.language)) changed = true
    if (gap.where !== 'between') {
      if (edgeChanged(gap, inA, inB, sides)) changed = true
      continue
    }
    if (a.length > 0 && b.length > 0) reworded += Math.min(a.length, b.length)
    const small = a.length <= ONE_PLACE && b.length <= ONE_PLACE && inA.whole.length + inB.whole.length === 0
    if (small) figures.push(ownFigures(a, b, first.language))
    if (small ? placeChanged(a, b, gap, sides) : sentencesChanged(gap, inA, inB, sides)) changed = true
  }
  return { changed: changed || turned(turns) || notMoved(figures), reworded, adds }
}
