import { tokenise } from '../text/tokens.js'
import { type AlignedSentence, type ComparedText, sentencesOf } from './same-sentences.js'

/** Whether two texts are one: `same` is true for a copy only. */
export interface Sameness {
  readonly same: boolean
  readonly kind: 'copy' | 'update' | 'different'
}

const COPY: Sameness = { same: true, kind: 'copy' }
const UPDATE: Sameness = { same: false, kind: 'update' }
const DIFFERENT: Sameness = { same: false, kind: 'different' }

/** Two sentences are one, perhaps edited, from this likeness on (Dice's coefficient over words). */
const ALIKE = 0.6
/** Less of the shorter text than this found in the longer one: two reports. */
const SHARED_LEAST = 0.5
/** More of the shorter text than this found again, and what is left is an introduction or a credit. */
const SHARED_COPY = 0.72
/** Sentences of the shorter text that say new things, beyond one introduction. */
const REWORDED = 0.86

/** Below this the sentences are alike by their subject only. */
const TOLD_ANEW = 0.74

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0
  let all = 0
  for (const [word, count] of a) {
    common += Math.min(count, b.get(word) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}

const equal = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

interface Pairing {
  readonly own: AlignedSentence
  readonly other: AlignedSentence | null
  readonly like: number
}

/** For each sentence of the shorter text the one of the longer text that is most like it. */
function align(short: readonly AlignedSentence[], long: readonly AlignedSentence[]): readonly Pairing[] {
  const taken = new Set<AlignedSentence>()
  return short.map((own) => {
    let best: AlignedSentence | null = null
    let like = 0
    for (const other of long) {
      if (taken.has(other) || Math.min(own.size, other.size) * 3 < Math.max(own.size, other.size)) continue
      const score = likeness(own.bag, other.bag)
      if (score > like) {
        best = other
        like = score
      }
    }
    if (best === null || like < ALIKE) return { own, other: null, like }
    taken.add(best)
    return { own, other: best, like }
  })
}

/** Whether a sentence and its counterpart say another number, day or negation. */
const changed = ({ own, other, like }: Pairing): boolean =>
  other !== null && (!equal(own.figures, other.figures) || (like < 1 && !equal(own.marks, other.marks)))

/** Whether the longer text has a statement with a figure put in between what both say; a cut takes off the end. */
function saysMore(shared: readonly Pairing[], long: readonly AlignedSentence[]): boolean {
  const found = new Set(shared.map((pair) => pair.other))
  const places = long.flatMap((one, at) => (found.has(one) ? [at] : []))
  return long.some(
    (one, at) => !found.has(one) && one.figures.length > 0 && at > (places[0] ?? at) && at < (places.at(-1) ?? at),
  )
}

/**
 * Compares two texts. A copy is one text with another headline, dateline, introduction, credit, cut or boilerplate;
 * an update is a copy in which a figure, a day or a whole statement has changed; two reports of one happening are
 * different texts.
 */
export function sameText(a: ComparedText, b: ComparedText): Sameness {
  const first = sentencesOf(a)
  const second = sentencesOf(b)
  const size = (all: readonly AlignedSentence[]): number => all.reduce((sum, one) => sum + one.size, 0)
  const [short, long] = size(first) <= size(second) ? [first, second] : [second, first]
  const whole = size(short)
  if (whole === 0)
    return equal(
      tokenise(a.text).map((one) => one.key),
      tokenise(b.text).map((one) => one.key),
    )
      ? COPY
      : DIFFERENT

  const pairs = align(short, long)
  const shared = pairs.filter((pair) => pair.other !== null)
  const share = size(shared.map((pair) => pair.own)) / whole
  if (share < SHARED_LEAST) return DIFFERENT
  const likeAll =
    shared.reduce((sum, pair) => sum + pair.like * pair.own.size, 0) / size(shared.map((pair) => pair.own))
  if (likeAll < TOLD_ANEW) return DIFFERENT
  if (shared.some(changed) || saysMore(shared, long)) return UPDATE
  if (likeAll < REWORDED) return DIFFERENT
  if (share >= SHARED_COPY) {
    const left = pairs.filter((pair) => pair.other === null)
    return left.some((pair) => pair.own.figures.length > 0 && pair.own !== short[0] && pair.own !== short.at(-1))
      ? UPDATE
      : COPY
  }
  const left = pairs.filter((pair) => pair.other === null)
  return left.every((pair) => pair.own === short[0] || pair.own === short.at(-1)) ? COPY : UPDATE
}
