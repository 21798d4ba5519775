import type { Token } from './tokens.js'

/** A number in a text, in digits or words, with its tokens [from, to). */
export interface Figure {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** Number words of one language, folded. A value of 100, 1000 or 10000 multiplies what stands before it. */
export interface NumberWords {
  readonly words: ReadonlyMap<string, number>
  /** Words that may stand between two parts: `and`, `y`, `et`. */
  readonly links: ReadonlySet<string>
  /** True where number words are written together: `zweihundertfünfzig`. */
  readonly compound: boolean
}

const ARABIC_DIGIT = /[٠-٩۰-۹]/g
const GROUPED = /^\d{1,3}(?:[.,٫٬'’\u00a0\u202f ]\d{3})+$/
const PLAIN = /^\d+$/
const DECIMAL = /^(\d+)[.,](\d{1,2})$/
const HAN_DIGIT = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
const HAN_UNIT = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
])

/** The value of a number in digits, or null where it is no whole number. */
function digits(key: string): number | null {
  const western = key.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
  if (PLAIN.test(western)) return Number(western)
  return GROUPED.test(western) ? Number(western.replace(/\D/g, '')) : null
}

/** Splits a compound into number words, longest first, or null where something is left over. */
function decompose(key: string, words: NumberWords): readonly number[] | null {
  const parts: number[] = []
  let at = 0
  while (at < key.length) {
    let found = 0
    for (let end = key.length; end > at + 1 && found === 0; end--) {
      const piece = key.slice(at, end)
      const value = words.words.get(piece)
      if (value !== undefined) {
        parts.push(value)
        found = end
      } else if (words.links.has(piece) && at > 0 && end < key.length) found = end
    }
    if (found === 0) return null
    at = found
  }
  return parts
}

/** German says the unit first: `siebenundfünfzig` is 7, then 50. */
function sumOf(parts: readonly number[]): number {
  let total = 0
  let current = 0
  for (const part of parts) {
    if (part >= 1000) {
      total += Math.max(current, 1) * part
      current = 0
    } else if (part === 100) {
      const unit = current % 10
      current = current - unit + Math.max(unit, 1) * 100
    } else if (part === 20 && current % 100 === 4) current += 76
    else current += part
  }
  return total + current
}

const magnitude = (value: number): number => (value >= 1000 ? 3 : value >= 100 ? 2 : value >= 10 ? 1 : 0)

function hanNumber(tokens: readonly Token[], from: number): Figure | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let to = from
  let units = 0
  for (; to < tokens.length; to++) {
    const key = tokens[to]?.key ?? ''
    const after = tokens[to - 1]
    if (to > from && after !== undefined && after.end !== tokens[to]?.start) break
    const value = key === '两' ? 2 : HAN_DIGIT.get(key)
    const unit = HAN_UNIT.get(key)
    if (value !== undefined) digit = value
    else if (unit === 10_000) {
      total += (section + (digit ?? 0) || 1) * unit
      section = 0
      digit = null
      units++
    } else if (unit !== undefined) {
      section += (digit ?? 1) * unit
      digit = null
      units++
    } else break
  }
  if (to === from || (units === 0 && to - from > 1)) return null
  return { value: total + section + (digit ?? 0), from, to }
}

function wordNumber(tokens: readonly Token[], from: number, words: NumberWords): Figure | null {
  const parts: number[] = []
  let to = from
  let end = from
  while (to < tokens.length) {
    const key = tokens[to]?.key ?? ''
    const parted = to > from && (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) > 1
    if (parted) break
    if (words.links.has(key) && parts.length > 0) {
      to++
      continue
    }
    const single = words.words.get(key)
    const found = single !== undefined ? [single] : words.compound && key.length > 6 ? decompose(key, words) : null
    const first = found?.[0]
    if (!found || first === undefined) break
    const last = parts.at(-1)
    // French counts on from sixty and from four twenties: soixante-dix, quatre-vingt-dix-sept.
    const french = first >= 10 && first < 20 && (last === 60 || (last === 20 && parts.at(-2) === 4))
    const grows =
      last === undefined || first >= 100 || magnitude(first) < magnitude(last) || (first === 20 && last === 4) || french
    if (!grows) break
    parts.push(...found)
    to++
    end = to
  }
  return parts.length === 0 ? null : { value: sumOf(parts), from, to: end }
}

/** "2 bin 900": what follows a thousand in digits is added. */
function thousands(tokens: readonly Token[], from: number, value: number): Figure {
  const rest = tokens[from + 2]?.kind === 'number' ? digits(tokens[from + 2]?.key ?? '') : null
  const adjacent = (tokens[from + 2]?.start ?? 0) - (tokens[from + 1]?.end ?? 0) === 1
  return rest !== null && rest < 1000 && adjacent
    ? { value: value + rest, from, to: from + 3 }
    : { value, from, to: from + 2 }
}

/** All whole numbers of a sentence; a lone "one" is no number. */
export function figuresOf(tokens: readonly Token[], words: NumberWords): readonly Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined) break
    let figure: Figure | null = null
    if (token.kind === 'number') {
      const value = digits(token.key)
      const next = tokens[at + 1]?.key
      const times = next === undefined ? 1 : next === '万' ? 10_000 : (words.words.get(next) ?? 1)
      if (value !== null)
        figure = times >= 1000 ? thousands(tokens, at, value * times) : { value, from: at, to: at + 1 }
      else {
        const decimal = DECIMAL.exec(token.key)
        if (decimal && times >= 1000) {
          figure = { value: Math.round(Number(`${decimal[1]}.${decimal[2]}`) * times), from: at, to: at + 2 }
        }
      }
    } else if (HAN_DIGIT.has(token.key) || HAN_UNIT.has(token.key) || token.key === '两') figure = hanNumber(tokens, at)
    else figure = wordNumber(tokens, at, words)
    if (figure !== null && (figure.value !== 1 || token.kind === 'number')) figures.push(figure)
    at = figure === null ? at + 1 : Math.max(figure.to, at + 1)
  }
  return figures
}
