/** A stream of pseudo-random choices that is the same for the same seed, on every platform. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** Whole number, both ends included. */
  int(low: number, high: number): number
  pick<T>(items: readonly T[]): T
  /** True with probability `p`. */
  chance(p: number): boolean
  /** A shuffled copy. */
  shuffle<T>(items: readonly T[]): T[]
  /** Standard normal. */
  normal(): number
  /** An independent stream, named so that adding one stream does not shift the others. */
  fork(label: string): Random
}

/** Starts a stream from a seed. */
export function createRandom(seed: string | number): Random {
  const name = String(seed)
  let state = hash(name)

  // splitmix32: a counter and a bit mixer; passes for shuffling and choosing, not for secrets.
  function next(): number {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    return ((z ^ (z >>> 15)) >>> 0) / 0x1_0000_0000
  }

  function int(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1))
  }

  function pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('nothing to pick from')
    return items[int(0, items.length - 1)] as T
  }

  function shuffle<T>(items: readonly T[]): T[] {
    const rest = [...items]
    const out: T[] = []
    while (rest.length > 0) out.push(...rest.splice(int(0, rest.length - 1), 1))
    return out
  }

  return {
    next,
    int,
    pick,
    shuffle,
    chance: (p) => next() < p,
    // Box–Muller; 1 − next() keeps the logarithm away from zero.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (label) => createRandom(`${name}/${label}`),
  }
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}
