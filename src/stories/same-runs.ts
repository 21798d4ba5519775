import type { ComparedWord } from './same-words.js'

/** A run of words that both texts have: from `a` in the one, from `b` in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** How long a run must be to be found at all, and to show by itself that one text was taken from the other. */
export interface RunLengths {
  readonly least: number
  readonly telling: number
}

/** So many places of one beginning are tried: a refrain does not make the work quadratic. */
const PLACES = 24
/** A short run at the beginning or the end counts where so few words part it from the next one. */
const NEAR = 8

/** The runs that two texts share, in the order of the first, wherever they stand in the second. */
export function sharedRuns(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  { least, telling }: RunLengths,
): readonly Run[] {
  const beginnings = new Map<string, number[]>()
  const beginning = (words: readonly ComparedWord[], at: number): string => {
    let key = ''
    for (let i = at; i < at + least; i++) key += `${words[i]?.key} `
    return key
  }
  for (let at = 0; at + least <= b.length; at++) {
    const key = beginning(b, at)
    const places = beginnings.get(key)
    if (places === undefined) beginnings.set(key, [at])
    else if (places.length < PLACES) places.push(at)
  }
  const taken = new Uint8Array(b.length)
  const runs: Run[] = []
  let expected = 0
  for (let at = 0; at + least <= a.length; ) {
    let best: Run | null = null
    for (const place of beginnings.get(beginning(a, at)) ?? []) {
      let length = 0
      while (
        at + length < a.length &&
        place + length < b.length &&
        taken[place + length] === 0 &&
        a[at + length]?.key === b[place + length]?.key
      )
        length++
      if (length < least) continue
      const closer = best !== null && Math.abs(place - expected) < Math.abs(best.b - expected)
      if (best === null || length > best.length || (length === best.length && closer)) {
        best = { a: at, b: place, length }
      }
    }
    if (best === null) {
      at++
      continue
    }
    taken.fill(1, best.b, best.b + best.length)
    runs.push(best)
    at += best.length
    expected = best.b + best.length
  }
  return withoutChance(runs, telling)
}

/** Leaves out short runs that do not stand between the same neighbours in both texts: they are there by chance. */
function withoutChance(runs: readonly Run[], telling: number): readonly Run[] {
  const kept: Run[] = []
  runs.forEach((run, at) => {
    if (run.length >= telling) {
      kept.push(run)
      return
    }
    const before = kept.at(-1)
    const after = runs.slice(at + 1).find((one) => one.length >= telling)
    const follows = before !== undefined && before.b + before.length <= run.b
    const leads = after !== undefined && run.b + run.length <= after.b
    if (before !== undefined && after !== undefined) {
      if (follows && leads) kept.push(run)
      return
    }
    const near = (one: Run, two: Run): boolean =>
      two.a - one.a - one.length <= NEAR && two.b - one.b - one.length <= NEAR
    if ((follows && near(before, run)) || (leads && near(run, after))) kept.push(run)
  })
  return kept
}

/** What stands between two shared runs: words [from, to) of each text. */
export interface Gap {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  /** `between` two runs, or before the first one, or behind the last one. */
  readonly where: 'head' | 'between' | 'tail'
}

/** The gaps of both texts. Where a run has moved, what stands around it in one text has no counterpart in the other. */
export function gapsOf(runs: readonly Run[], sizeA: number, sizeB: number): readonly Gap[] {
  const gaps: Gap[] = []
  const inB = [...runs].sort((one, two) => one.b - two.b)
  const nextInB = new Map(inB.map((run, at) => [run, inB[at + 1]]))
  const add = (a: readonly [number, number], b: readonly [number, number], where: Gap['where']): void => {
    if (a[1] > a[0] || b[1] > b[0]) gaps.push({ a, b, where })
  }
  const [firstA, lastA] = [runs[0], runs.at(-1)]
  const [firstB, lastB] = [inB[0], inB.at(-1)]
  if (firstA === undefined || lastA === undefined || firstB === undefined || lastB === undefined) return gaps
  add([0, firstA.a], [0, firstB.b], 'head')
  const told = new Set<Run>()
  runs.forEach((run, at) => {
    const next = runs[at + 1]
    if (next === undefined) return
    const a: readonly [number, number] = [run.a + run.length, next.a]
    if (nextInB.get(run) === next) {
      add(a, [run.b + run.length, next.b], 'between')
      told.add(run)
    } else add(a, [0, 0], 'between')
  })
  for (const run of inB) {
    const next = nextInB.get(run)
    if (next !== undefined && !told.has(run)) add([0, 0], [run.b + run.length, next.b], 'between')
  }
  add([lastA.a + lastA.length, sizeA], [lastB.b + lastB.length, sizeB], 'tail')
  return gaps
}
