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
      total += Math.max(current, 1) * part
      current = 0
    } else if (part === 100) {
      // "Twelve hundred" multiplies both its digits.
      const unit = current > 10 && current < 20 ? current : current % 10
      current = current - unit + Math.max(unit, 1) * 100
    } else if (part === 20 && current % 100 === 4) current += 76
    else current += part
  }
  return total + current
}

const magnitude = (value: number): number => (value >= 1000 ? 3 : value >= 100 ? 2 : value >= 10 ? 1 : 0)

/** In front of a unit they make it "dozens", "hundreds": 数十, 上百, 几千. */
const HAN_VAGUE = new Set('数几上成'.split(''))
const ARABIC_LETTER = /^\p{Script=Arabic}/u
const DOZEN = /^(?:dozen|dutzend|docenas?|douzaines?|duzias?|dozzin[ae]|tuzin[yow]*|duzine|дюжин[ыиа]?)$/
/** Turkish: "on binlerce" is tens of thousands. */
const VAGUE = /^(?:on|yuz|bin)(?:larca|lerce)$/
/** Thousands and hundreds that no number stands in front of: so many that nobody counted. */
const VAGUE_ALONE =
  /^(?:[وفلب]?ال)?الاف$|^тысяч(?:и|ам|ами|ах)?$|^тисяч(?:і|ам|ами|ах)?$|^tysi(?:ace|ecy|acami)$|^millones$|^milhoes$|^milioni$/
/** "тела тысячи солдат": of one thousand. */
const BODIES_OF = /^(?:тел[ао]?|тіл[ао]?|останк\p{L}+|ciala|cial|zwlok\p{L}*)$/u
/** "53 per cento", "por cento", "pour cent": no hundred. */
const OF_HUNDRED = new Set(['por', 'per', 'pour', 'pro'])

/** In a name: 红十字, the Red Cross. */
const HAN_NAME = '字'

function hanNumber(tokens: readonly Token[], from: number): Figure | null {
  if (tokens[from]?.key === '十' && tokens[from + 1]?.key === HAN_NAME) return null
  if (HAN_UNIT.has(tokens[from]?.key ?? '') && HAN_VAGUE.has(tokens[from - 1]?.key ?? '')) return null
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
    if (words.links.has(key) && parts.length > 0) {
      to++
      continue
    }
    const single = wordValue(tokens[to], words)
    const found = single !== undefined ? [single] : words.compound && key.length > 6 ? decompose(key, words) : null
    const first = found?.[0]
    if (!found || first === undefined) break
    const last = parts.at(-1)
    // French counts on from sixty and from four twenties: soixante-dix, quatre-vingt-dix-sept.
    const french = first >= 10 && first < 20 && (last === 60 || (last === 20 && parts.at(-2) === 4))
    const dozens = last !== undefined && last < 10 && DOZEN.test(key)
    if (dozens) {
      parts.splice(-1, 1, last * 12)
      to++
      end = to
      continue
    }
    const grows =
      last === undefined || first >= 100 || magnitude(first) < magnitude(last) || (first === 20 && last === 4) || french
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
  return parts.length === 0 || vague ? null : { value: sumOf(parts), from, to: end }
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
    } else if (HAN_DIGIT.has(token.key) || HAN_UNIT.has(token.key) || token.key === '两') figure = hanNumber(tokens, at)
    else figure = wordNumber(tokens, at, words)
    if (figure !== null) figure = thousands(tokens, figure, words)
    if (figure !== null && (figure.value !== 1 || token.kind === 'number')) figures.push(figure)
    at = figure === null ? at + 1 : Math.max(figure.to, at + 1)
  }
  return figures
}
