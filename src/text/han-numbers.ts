import type { Token } from './tokens.js'

/** A number with its tokens [from, to). */
interface HanNumber {
  readonly value: number
  readonly from: number
  readonly to: number
}

const HAN_DIGIT = new Map([...'零一二三四五六七八九'].map((character, value) => [character, value]))
const HAN_UNIT = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
])
/** Short for 两个 and 三个, and for twenty and thirty. */
const HAN_SHORT = new Map([
  ['俩', 2],
  ['仨', 3],
  ['廿', 20],
  ['卅', 30],
])

/** In front of a unit they make it "dozens", "hundreds": 数十, 上百, 几千. */
const HAN_VAGUE = new Set('数几上成'.split(''))
/** In a name: 红十字, the Red Cross. */
const HAN_NAME = '字'

/** Whether a character may begin a number in Chinese characters. */
export const isHanNumber = (key: string): boolean =>
  HAN_DIGIT.has(key) || HAN_UNIT.has(key) || HAN_SHORT.has(key) || key === '两'

/** The number in Chinese characters that begins at a token, or null: 一千二百, 两, 廿. */
export function hanNumber(tokens: readonly Token[], from: number): HanNumber | null {
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
    const value = key === '两' ? 2 : (HAN_DIGIT.get(key) ?? (to === from ? HAN_SHORT.get(key) : undefined))
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
