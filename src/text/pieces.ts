/** What a mark speaks for: pairs of a language's place and its share. */
export type Worth = readonly (readonly [language: number, worth: number])[]

/** Adds what a mark is worth to the score of each language. */
export function addWorth(scores: Float64Array, worth: Worth, by: number): void {
  for (let at = 0; at < worth.length; at += 1) {
    const one = worth[at]
    if (one !== undefined) scores[one[0]] = (scores[one[0]] ?? 0) + one[1] * by
  }
}

/** Pieces are made of letters below this code; others are part of none. */
const CODES = 0x2000
const EDGE = '_'

/**
 * Pieces of words and what each is worth. They are found by walking from letter to letter in arrays: a text has thousands
 * of pieces, and to cut each out and look it up in a map costs ten times as much.
 */
export class PieceTable {
  /** By code, the number of a letter from 1; 0 for one that no piece has. */
  readonly #letters = new Uint8Array(CODES)
  readonly #width: number
  /** By place (node × width + letter), the node of a piece that is longer by this letter; 0 for none. */
  readonly #longer: number[] = []
  readonly #worth: (Worth | undefined)[] = [undefined]

  /** @param pieces `_` stands for the edge of a word */
  constructor(pieces: ReadonlyMap<string, Worth>) {
    const codes = new Set([EDGE.charCodeAt(0)])
    for (const piece of pieces.keys()) for (const letter of piece) codes.add(letter.charCodeAt(0))
    let count = 0
    for (const code of codes) this.#letters[code] = ++count
    this.#width = count + 1
    this.#longer.push(...new Array<number>(this.#width).fill(0))
    for (const [piece, worth] of pieces) this.#worth[this.#place(piece)] = worth
  }

  /** Adds what all pieces of a word are worth. */
  add(scores: Float64Array, word: string, by: number): void {
    const edge = this.#letters[EDGE.charCodeAt(0)] ?? 0
    const length = word.length + 2
    for (let from = 0; from < length; from += 1) {
      let node = 0
      for (let at = from; at < length; at += 1) {
        const letter = at === 0 || at === length - 1 ? edge : (this.#letters[word.charCodeAt(at - 1)] ?? 0)
        node = letter === 0 ? 0 : (this.#longer[node * this.#width + letter] ?? 0)
        if (node === 0) break
        const worth = this.#worth[node]
        if (worth !== undefined) addWorth(scores, worth, by)
      }
    }
  }

  #place(piece: string): number {
    let node = 0
    for (let at = 0; at < piece.length; at += 1) {
      const step = node * this.#width + (this.#letters[piece.charCodeAt(at)] ?? 0)
      let next = this.#longer[step] ?? 0
      if (next === 0) {
        next = this.#worth.push(undefined) - 1
        this.#longer[step] = next
        this.#longer.push(...new Array<number>(this.#width).fill(0))
      }
      node = next
    }
    return node
  }
}
