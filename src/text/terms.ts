import { foldWord, rememberedFrom, type Token } from './tokens.js'

/** One place of a term: a word in one of several spellings, a gap, or a number. */
type Part =
  | { readonly kind: 'word'; readonly forms: readonly Form[] }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number' }

interface Form {
  readonly key: string
  readonly match: 'whole' | 'start' | 'end' | 'inside'
}

/** A term that was read. `anchored`: it must stand within the first three words of its sentence. */
export interface Term {
  readonly written: string
  readonly anchored: boolean
  readonly parts: readonly Part[]
}

const ANCHOR_REACH = 3
const HAN = /^\p{Script=Han}+$/u

function readForm(written: string): Form | null {
  const open = written.startsWith('*')
  const close = written.length > 1 && written.endsWith('*')
  const bare = written.slice(open ? 1 : 0, close ? -1 : undefined)
  const key = foldWord(bare)
  if (!/^[\p{L}\p{M}'’ʼ\d]+$/u.test(bare) || key === '') return null
  return { key, match: open ? (close ? 'inside' : 'end') : close ? 'start' : 'whole' }
}

/**
 * Reads one term of a vocabulary: words parted by spaces, hyphens or apostrophes.
 *
 * `swap*` any ending, `*tausch` any beginning, `a|b` either, `~4` up to four words in between, `_` a number,
 * `^` at the very front: only at the start of a sentence. Case, diacritics, apostrophes, ё, alef forms and
 * traditional characters make no difference. Each Chinese character is a word: no `*` is needed.
 */
export function readTerm(
  written: string,
): { readonly ok: true; readonly term: Term } | { readonly ok: false; readonly problem: string } {
  const anchored = written.startsWith('^')
  const parts: Part[] = []
  for (const piece of (anchored ? written.slice(1) : written).split(/[\s-]+/u).filter((one) => one !== '')) {
    if (piece === '_') {
      parts.push({ kind: 'number' })
      continue
    }
    const gap = /^~(\d{1,2})$/.exec(piece)
    if (gap) {
      parts.push({ kind: 'gap', most: Number(gap[1]) })
      continue
    }
    if (piece.startsWith('~')) return { ok: false, problem: `has the gap "${piece}"; a gap is ~ and one or two digits` }
    if (HAN.test(piece)) {
      for (const character of piece) parts.push({ kind: 'word', forms: [{ key: foldWord(character), match: 'whole' }] })
      continue
    }
    for (const word of splitApostrophes(piece)) {
      const forms: Form[] = []
      for (const alternative of word.split('|')) {
        const form = readForm(alternative)
        if (form && form.key.length > 1 && HAN.test(form.key)) {
          return {
            ok: false,
            problem: `has "${alternative}" beside |; write Chinese alternatives as terms of their own`,
          }
        }
        if (!form)
          return { ok: false, problem: `has "${alternative}", which is no word (letters, with * in front or behind)` }
        forms.push(form)
      }
      parts.push({ kind: 'word', forms })
    }
  }
  const first = parts[0]
  if (first === undefined) return { ok: false, problem: 'is empty' }
  if (first.kind === 'gap' || parts.at(-1)?.kind === 'gap')
    return { ok: false, problem: 'must not begin or end with a gap' }
  return { ok: true, term: { written, anchored, parts } }
}

function splitApostrophes(piece: string): readonly string[] {
  return /\p{Script=Cyrillic}/u.test(piece) ? [piece] : piece.split(/[’'ʼ]/u).filter((one) => one !== '')
}

function fitsKey(form: Form, key: string): boolean {
  switch (form.match) {
    case 'whole':
      return key === form.key
    case 'start':
      return key.startsWith(form.key)
    case 'end':
      return key.endsWith(form.key)
    case 'inside':
      return key.includes(form.key)
  }
}

function fits(part: Part, token: Token): boolean {
  if (part.kind === 'number') return token.kind === 'number'
  if (part.kind === 'gap') return false
  for (const form of part.forms) {
    if (fitsKey(form, token.key)) return true
    for (const stem of token.stems) if (fitsKey(form, stem)) return true
  }
  return false
}

/** Index behind the last token of the term when it begins at `at`, or -1. */
function follow(parts: readonly Part[], index: number, tokens: readonly Token[], at: number): number {
  const part = parts[index]
  if (part === undefined) return at
  if (part.kind === 'gap') {
    for (let skip = 0; skip <= part.most; skip++) {
      const end = follow(parts, index + 1, tokens, at + skip)
      if (end !== -1) return end
    }
    return -1
  }
  const token = tokens[at]
  if (token === undefined || !fits(part, token)) return -1
  return follow(parts, index + 1, tokens, at + 1)
}

/** A term found: what it stands for, and its tokens [from, to). */
export interface Hit<Label> {
  readonly label: Label
  readonly from: number
  readonly to: number
}

interface Entry<Label> {
  readonly label: Label
  readonly term: Term
}

interface Node<Label> {
  readonly next: Map<number, Node<Label>>
  readonly whole: Entry<Label>[]
  readonly start: Entry<Label>[]
}

const NO_ENTRIES: readonly never[] = []

const node = <Label>(): Node<Label> => ({ next: new Map(), whole: [], start: [] })

/** Many terms, looked for at once: a trie over the first word of each. */
export class TermSet<Label> {
  readonly #root: Node<Label> = node()
  readonly #loose: Entry<Label>[] = []
  /** By number of a word, less `#from`: the terms that may begin with it. */
  #known: (readonly Entry<Label>[] | undefined)[] = []
  #from = rememberedFrom()

  /** Adds terms under one label. Terms that cannot be read are an error of the caller. */
  add(label: Label, written: readonly string[]): void {
    this.#known = []
    for (const one of written) {
      const read = readTerm(one)
      if (!read.ok) throw new Error(`the term "${one}" ${read.problem}`)
      const entry = { label, term: read.term }
      const first = read.term.parts[0]
      if (first?.kind !== 'word') {
        this.#loose.push(entry)
        continue
      }
      let loose = false
      for (const form of first.forms) {
        if (form.match === 'end' || form.match === 'inside') loose = true
        else this.#place(form, entry)
      }
      if (loose) this.#loose.push(entry)
    }
  }

  #place(form: Form, entry: Entry<Label>): void {
    let at = this.#root
    for (let i = 0; i < form.key.length; i++) {
      const code = form.key.charCodeAt(i)
      let next = at.next.get(code)
      if (next === undefined) {
        next = node()
        at.next.set(code, next)
      }
      at = next
    }
    ;(form.match === 'whole' ? at.whole : at.start).push(entry)
  }

  #walk(key: string, take: (entries: readonly Entry<Label>[]) => void): void {
    let here = this.#root
    for (let at = 0; at < key.length; at++) {
      const next = here.next.get(key.charCodeAt(at))
      if (next === undefined) return
      here = next
      take(here.start)
    }
    take(here.whole)
  }

  /** Terms whose first word fits this token. Words come again and again, so the answer is kept. */
  #candidates(token: Token): readonly Entry<Label>[] {
    const at = token.word - this.#from
    if (token.word === -1 || at < 0) return this.#search(token)
    const known = this.#known[at]
    if (known !== undefined) return known
    // Filled up without gaps: an array with gaps is a slow one.
    while (this.#known.length <= at) this.#known.push(undefined)
    const candidates = this.#search(token)
    this.#known[at] = candidates
    return candidates
  }

  #search(token: Token): readonly Entry<Label>[] {
    let found: Set<Entry<Label>> | null = null
    const take = (entries: readonly Entry<Label>[]): void => {
      if (entries.length === 0) return
      found ??= new Set()
      for (const entry of entries) found.add(entry)
    }
    this.#walk(token.key, take)
    for (const stem of token.stems) this.#walk(stem, take)
    for (const entry of this.#loose) {
      const first = entry.term.parts[0]
      if (first !== undefined && fits(first, token)) take([entry])
    }
    return found === null ? NO_ENTRIES : [...found]
  }

  /** All terms that stand in the tokens of one sentence, in order of their first word. */
  find(tokens: readonly Token[]): readonly Hit<Label>[] {
    const hits: Hit<Label>[] = []
    if (this.#from !== rememberedFrom()) {
      this.#from = rememberedFrom()
      this.#known = []
    }
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined) continue
      const candidates = this.#candidates(token)
      for (let i = 0; i < candidates.length; i++) {
        const entry = candidates[i]
        if (entry === undefined || (entry.term.anchored && at >= ANCHOR_REACH)) continue
        // Its first word fits, or it were no candidate.
        const to = follow(entry.term.parts, 1, tokens, at + 1)
        if (to !== -1) hits.push({ label: entry.label, from: at, to })
      }
    }
    return hits
  }
}
