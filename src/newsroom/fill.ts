import type { Random } from './random.js'

/** Values for a template's slots; an object offers its forms as `{name.form}`. */
export type Slots = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>

/**
 * Fills a template: `[one|other]` is a choice, `{name}` and `{name.form}` are slots, `{n:5-90}` is a whole number,
 * `{d:2-9}` one with a decimal in the language's notation, and `{g:20-90}` one that takes the genitive plural in
 * Slavic languages (ends in 0, 5–9 or 11–14). Choices may hold slots, not other choices.
 */
export function fill(template: string, slots: Slots, random: Random, decimalMark: string): string {
  const chosen = template.replace(/\[([^\]]*)\]/g, (_, options: string) => random.pick(options.split('|')))
  return chosen.replace(/\{([^}]*)\}/g, (_, slot: string) => {
    const range = /^([ndg]):(\d+)-(\d+)$/.exec(slot)
    if (range === null) return lookup(slot, slots, template)
    const low = Number(range[2])
    const high = Number(range[3])
    if (range[1] === 'd') return `${random.int(low, high)}${decimalMark}${random.int(1, 9)}`
    return String(range[1] === 'g' ? genitiveNumber(random, low, high) : random.int(low, high))
  })
}

function lookup(slot: string, slots: Slots, template: string): string {
  const [name = '', form] = slot.split('.')
  const value = slots[name]
  const found = typeof value === 'object' ? value[form ?? ''] : value
  if (found === undefined) throw new Error(`no value for {${slot}} in the template "${template}"`)
  return String(found)
}

/** A number within the bounds after which Slavic languages put the genitive plural. */
export function genitiveNumber(random: Random, low: number, high: number): number {
  for (let tries = 0; tries < 200; tries++) {
    const n = random.int(low, high)
    const tens = n % 100
    if (n % 10 === 0 || n % 10 >= 5 || (tens >= 11 && tens <= 14)) return n
  }
  throw new RangeError(`no number between ${low} and ${high} takes the genitive plural`)
}
