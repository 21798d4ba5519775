import { hanNumber, isHanNumber } from './han-numbers.js'
import type { Token } from './tokens.js'

/** A number in a text, in digits or words, with its tokens [from, to). */
export interface Figure {
  readonly value: number
  readonly from: number
  readonly to: number
}

/**
 * Number words of one language, folded. A value of 100, 1000 or 10000 multiplies what stands before it; a half (0.5, 1.5)
 * counts in front of one of these, or of ten or a dozen.
 */
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
/** The value of a number in digits, or null where it is no whole number. */
function digits(key: string): number | null {
  const western = key.replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) & 0xf))
  if (PLAIN.test(western)) return Number(western)
  return GROUPED.test(western) ? Number(western.replace(/\D/g, '')) : null
}

/** Splits a compound into number words, longest first, or null where something is left over. */
function decompose(key: string, words: NumberWords, at = 0): readonly number[] | null {
  if (at === key.length) return []
  for (let end = key.length; end > at + 1; end--) {
    const piece = key.slice(at, end)
    const value = words.words.get(piece)
    const link = value === undefined && words.links.has(piece) && at > 0 && end < key.length
    if (value === undefined && !link) continue
    const rest = decompose(key, words, end)
    if (rest !== null) return value === undefined ? rest : [value, ...rest]
  }
  return null
}

/** German says the unit first: `siebenundfünfzig` is 7, then 50. */
function sumOf(parts: readonly number[]): number {
  let total = 0
  let current = 0
  for (const part of parts) {
    if (part >= 1000) {
      total += (current === 0 ? 1 : current) * part
      current = 0
    } else if (!Number.isInteger(current)) current *= part
    else if (part === 100) {
      // "Twelve hundred" multiplies both its digits.
      const unit = current > 10 && current < 20 ? current : current % 10
      current = current - unit + Math.max(unit, 1) * 100
    } else if (part === 20 && current % 100 === 4) current += 76
    else current += part
  }
  return total + current
}

const magnitude = (value: number): number => (value >= 1000 ? 3 : value >= 100 ? 2 : value >= 10 ? 1 : 0)

const ARABIC_LETTER = /^\p{Script=Arabic}/u
/** What a number in front of it multiplies, and a half as well: "two dozen", "tre decine". */
const TIMES: readonly (readonly [RegExp, number])[] = [
  [/^(?:dozen|dutzend|docenas?|douzaines?|duzias?|dozzin[ae]|tuzin[yow]*a?|duzine|дюжин[ыиау]?)$/, 12],
  [/^(?:dizaines?|decenas?|decin[ae]|decine|dezenas?)$/, 10],
]
const HALF = 0.5
/** May stand between a half and what it is half of: "half a dozen", "пів сотні". */
const HALF_OF = new Set(['a', 'an', 'un', 'una', 'de', 'um', 'uma'])
/** Turkish: "on binlerce" is tens of thousands. */
const VAGUE = /^(?:on|yuz|bin)(?:larca|lerce)$/
/** Thousands and hundreds that no number stands in front of: so many that nobody counted. */
const VAGUE_ALONE =
  /^(?:[وفلب]?ال)?الاف$|^тысяч(?:и|ам|ами|ах)?$|^тисяч(?:і|ам|ами|ах)?$|^tysi(?:ace|ecy|acami)$|^millones$|^milhoes$|^milioni$|^сотн[иі]$|^setki$|^(?:centain|millier|dizain|douzain|centenar|millar|decen|docen|centen|milhar|dezen|duzi)[ae]?s$|^(?:centinaia|migliaia|decine|dozzine|tuziny)$/
/** "тела тысячи солдат": of one thousand. */
const BODIES_OF = /^(?:тел[ао]?|тіл[ао]?|останк\p{L}+|ciala|cial|zwlok\p{L}*)$/u
/** "53 per cento", "por cento", "pour cent": no hundred. */
const OF_HUNDRED = new Set(['por', 'per', 'pour', 'pro'])

/** The value of one word: Arabic writes "and", "with", "for" in one with it. */
function wordValue(token: Token | undefined, words: NumberWords): number | undefined {
  if (token === undefined) return undefined
  const own = words.words.get(token.key)
  if (own !== undefined) return own
  for (const stem of token.stems) {
    const value = words.words.get(stem)
    if (value !== undefined) return value
  }
  return undefined
}

/** Arabic counts "three ten" for thirteen, and "seven and fifty". */
function arabicGrows(last: number, next: number, key: string): boolean {
  if (last >= 10) return false
  return next === 10 || (next > 10 && next < 100 && key.startsWith('و'))
}

function wordNumber(tokens: readonly Token[], from: number, words: NumberWords): Figure | null {
  const parts: number[] = []
  let to = from
  let end = from
  while (to < tokens.length) {
    const key = tokens[to]?.key ?? ''
    const parted = to > from && (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) > 1
    if (parted) break
    const half = !Number.isInteger(parts.at(-1) ?? 0) || wordValue(tokens[to + 1], words) === HALF
    if (parts.length > 0 && (words.links.has(key) || (half && HALF_OF.has(key)))) {
      to++
      continue
    }
    const single = wordValue(tokens[to], words)
    const found = single !== undefined ? [single] : words.compound && key.length > 5 ? decompose(key, words) : null
    const first = found?.[0]
    if (!found || first === undefined) break
    const last = parts.at(-1)
    // French counts on from sixty and from four twenties: soixante-dix, quatre-vingt-dix-sept.
    const french = first >= 10 && first < 20 && (last === 60 || (last === 20 && parts.at(-2) === 4))
    const times = last !== undefined && last < 10 ? TIMES.find(([words]) => words.test(key))?.[1] : undefined
    if (last !== undefined && times !== undefined) {
      parts.splice(-1, 1, last * times)
      to++
      end = to
      continue
    }
    // "Two and a half", "iki buçuk"; in "ein halbes Dutzend" the one is an article.
    const adds = end < to || key === 'bucuk'
    const halves = last !== undefined && last < 10 && first === HALF && adds
    if (last === 1 && first === HALF && !adds) parts.pop()
    const grows =
      parts.length === 0 ||
      last === undefined ||
      halves ||
      first >= 100 ||
      magnitude(first) < magnitude(last) ||
      (first === 20 && last === 4) ||
      french
    const arabic = last !== undefined && ARABIC_LETTER.test(key) && arabicGrows(last % 100 || last, first, key)
    if (!grows && !arabic) break
    parts.push(...found)
    to++
    end = to
  }
  const alone = end - from === 1
  const vague =
    VAGUE.test(tokens[end]?.key ?? '') ||
    (alone && VAGUE_ALONE.test(tokens[from]?.key ?? '') && !BODIES_OF.test(tokens[from - 1]?.key ?? '')) ||
    (alone && parts[0] === 100 && OF_HUNDRED.has(tokens[from - 1]?.key ?? ''))
  const value = sumOf(parts)
  return parts.length === 0 || vague || !Number.isInteger(value) ? null : { value, from, to: end }
}

/** "2 bin 900", "bin 200": what follows a thousand in digits is added, unless it counts thousands of its own. */
function thousands(tokens: readonly Token[], figure: Figure, words: NumberWords): Figure {
  const next = tokens[figure.to]
  if (!words.words.has('bin') || figure.value < 1000 || figure.value % 1000 !== 0 || next?.kind !== 'number')
    return figure
  const rest = digits(next.key)
  const adjacent = next.start - (tokens[figure.to - 1]?.end ?? 0) === 1
  const own = (words.words.get(tokens[figure.to + 1]?.key ?? '') ?? 0) >= 1000
  return rest !== null && rest < 1000 && adjacent && !own
    ? { value: figure.value + rest, from: figure.from, to: figure.to + 1 }
    : figure
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
        figure = times >= 1000 ? { value: value * times, from: at, to: at + 2 } : { value, from: at, to: at + 1 }
      else {
        const decimal = DECIMAL.exec(token.key)
        if (decimal && times >= 1000) {
          figure = { value: Math.round(Number(`${decimal[1]}.${decimal[2]}`) * times), from: at, to: at + 2 }
        }
      }
    } else if (isHanNumber(token.key)) figure = hanNumber(tokens, at)
    else figure = wordNumber(tokens, at, words)
    if (figure !== null) figure = thousands(tokens, figure, words)
    if (figure !== null && (figure.value !== 1 || token.kind === 'number')) figures.push(figure)
    at = figure === null ? at + 1 : Math.max(figure.to, at + 1)
  }
  return figures
}
