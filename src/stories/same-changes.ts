import type { Gap } from './same-runs.js'
import type { ComparedWord, ComparedWords, Meaning } from './same-words.js'

/** What stands between the runs that two texts share comes to. */
export interface Changes {
  /** A figure, a day, a place or a denial is another one, or a statement was put in between. */
  readonly changed: boolean
  /** Words of the shorter side that say in other words what the other text says. */
  readonly reworded: number
  /** The second text has a sentence with a figure that the first one has not. */
  readonly adds: boolean
}

/** Wider gaps hold other sentences on either side, and not one sentence in other words. */
const ONE_PLACE = 14
/** A name in place of a name: so few words. */
const NAME_MOST = 3
/** Words for "in" and "to": the name behind them is a place. */
const IN = new Set('in im à a en em w we в у во на do nach zu to from aus из з із od de da di'.split(' '))
/** What an outlet opens a statement with that it adds to its own text. */
const ADDED =
  /^(?:later|update[d]?|meanwhile|позже|позднее|пізніше|згодом|später|inzwischen|plus tard|más tarde|mas tarde|più tardi|piu tardi|mais tarde|później|pozniej|daha sonra|لاحقا|随后|稍后|后来)/u

const part = (words: readonly ComparedWord[], [from, to]: readonly [number, number]): readonly ComparedWord[] =>
  words.slice(from, to)

const values = (words: readonly ComparedWord[], kind: Meaning['kind']): readonly string[] =>
  words.flatMap((word) => (word.meaning?.kind === kind ? [String(word.meaning.value)] : [])).sort()

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

/** Both sides say a day, and not one that the other says too. */
export function otherDay(a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean {
  const daysA = values(a, 'date')
  const daysB = values(b, 'date')
  return ['w', 'm', 'd'].some((unit) => {
    const one = daysA.filter((day) => day.startsWith(unit))
    const two = daysB.filter((day) => day.startsWith(unit))
    return one.length > 0 && two.length > 0 && !one.some((day) => two.includes(day))
  })
}

/** Two spellings of one name have most of their letters in common. */
function spelledAlike(a: string, b: string): boolean {
  const letters = [...b]
  let common = 0
  for (const letter of a) {
    const at = letters.indexOf(letter)
    if (at === -1) continue
    letters.splice(at, 1)
    common++
  }
  return common / Math.max(a.length, b.length) >= 0.6
}

/** A place in place of another one: one that is known, or a name behind "in". */
function otherPlace(a: readonly ComparedWord[], b: readonly ComparedWord[], before: ComparedWord | undefined): boolean {
  const placesA = values(a, 'place')
  const placesB = values(b, 'place')
  if (placesA.length > 0 && placesB.length > 0) return !placesA.some((place) => placesB.includes(place))
  if (placesA.length + placesB.length > 0) return false
  const small = Math.max(a.length, b.length) <= NAME_MOST
  if (!small || before === undefined || !IN.has(before.key)) return false
  const [one, two] = [a[0], b[0]]
  return one !== undefined && two !== undefined && one.capital && two.capital && !spelledAlike(one.key, two.key)
}

/** One place of one sentence, on either side. */
function placeChanged(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  before: ComparedWord | undefined,
): boolean {
  if (!equal(values(a, 'figure'), values(b, 'figure'))) return true
  if (!equal(values(a, 'mark'), values(b, 'mark'))) return true
  return otherDay(a, b) || otherPlace(a, b, before)
}

/** Words [from, to) parted into sentences that stand wholly in there, and the pieces of others at both ends. */
function sentencesIn(
  side: ComparedWords,
  [from, to]: readonly [number, number],
): { readonly whole: readonly (readonly ComparedWord[])[]; readonly pieces: readonly ComparedWord[] } {
  const bySentence = new Map<number, ComparedWord[]>()
  for (const word of side.words.slice(from, to)) {
    const own = bySentence.get(word.sentence)
    if (own === undefined) bySentence.set(word.sentence, [word])
    else own.push(word)
  }
  const whole: ComparedWord[][] = []
  const pieces: ComparedWord[] = []
  for (const [sentence, words] of bySentence) {
    if (words.length === side.sentences[sentence]) whole.push(words)
    else pieces.push(...words)
  }
  return { whole, pieces }
}

const tells = (sentence: readonly ComparedWord[]): boolean => values(sentence, 'figure').length > 0
const written = (sentence: readonly ComparedWord[]): string => sentence.map((word) => word.key).join(' ')

/** Judges what stands between the runs that two texts share. `sameTitle`: the same headline stands over both. */
export function changesIn(
  gaps: readonly Gap[],
  first: ComparedWords,
  second: ComparedWords,
  sameTitle: boolean,
): Changes {
  let changed = false
  let reworded = 0
  let adds = false
  for (const gap of gaps) {
    const a = part(first.words, gap.a)
    const b = part(second.words, gap.b)
    const inA = sentencesIn(first, gap.a)
    const inB = sentencesIn(second, gap.b)
    if (inB.whole.some(tells)) adds = true
    if (gap.where !== 'between') {
      // An introduction or a dateline on one side is nobody's change; another day, or another figure in the sentence that goes on, is.
      const both = inA.pieces.length > 0 && inB.pieces.length > 0
      if (both && !equal(values(inA.pieces, 'figure'), values(inB.pieces, 'figure'))) changed = true
      if (both && otherPlace(inA.pieces, inB.pieces, undefined)) changed = true
      if (a.length <= ONE_PLACE && b.length <= ONE_PLACE && otherDay(a, b)) changed = true
      continue
    }
    if (a.length <= ONE_PLACE && b.length <= ONE_PLACE && inA.whole.length + inB.whole.length === 0) {
      reworded += Math.min(a.length, b.length)
      if (placeChanged(a, b, first.words[gap.a[0] - 1])) changed = true
      continue
    }
    const replaced = a.length > 0 && b.length > 0
    if (replaced) reworded += Math.min(a.length, b.length)
    if (inA.pieces.length > 0 && inB.pieces.length > 0 && placeChanged(inA.pieces, inB.pieces, undefined))
      changed = true
    const put = (side: typeof inA): boolean =>
      side.whole.some((sentence) => tells(sentence) && (sameTitle || ADDED.test(written(sentence))))
    if (!replaced && (put(inA) || put(inB))) changed = true
    if (replaced && !equal(figuresOf(inA.whole), figuresOf(inB.whole)) && inA.whole.length === inB.whole.length)
      changed = true
  }
  return { changed, reworded, adds }
}

const figuresOf = (sentences: readonly (readonly ComparedWord[])[]): readonly string[] =>
  values(sentences.flat(), 'figure')
