import type { ComparedWord, Meaning } from './same-words.js'

/** A name in place of a name: so few words. */
const NAME_MOST = 3
/** Words for "in" and "to": the name behind them is a place. */
const IN = new Set('in im à a en em w we в у во на do nach zu to from aus из з із od de da di'.split(' '))
const ALIKE = 0.6

type Place = Meaning & { readonly kind: 'place' }

const placesOf = (words: readonly ComparedWord[]): readonly Place[] =>
  words.flatMap(({ meaning }) => (meaning?.kind === 'place' ? [meaning] : []))

/** A capital stands for its country; two cities of one country are two places. */
const onePlace = (a: Place, b: Place): boolean => a.value === b.value || a.state === b.value || a.value === b.state

/** Two spellings of one name have most of their letters in common. */
function spelledAlike(a: string, b: string): boolean {
  const letters = [...b]
  let common = 0
  for (const letter of a) {
    const at = letters.indexOf(letter)
    if (at === -1) continue
    letters.splice(at, 1)
    common++
  }
  return common / Math.max(a.length, b.length) >= ALIKE
}

/** A place in place of another one: one that is known, or a name behind "in". */
export function otherPlace(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
  before: ComparedWord | undefined,
): boolean {
  const placesA = placesOf(a)
  const placesB = placesOf(b)
  if (placesA.length > 0 && placesB.length > 0) {
    return !placesA.some((one) => placesB.some((two) => onePlace(one, two)))
  }
  if (placesA.length + placesB.length > 0) return false
  const small = Math.max(a.length, b.length) <= NAME_MOST
  if (!small || before === undefined || !IN.has(before.key)) return false
  const [one, two] = [a[0], b[0]]
  if (one === undefined || two === undefined || one.shape === 'lower' || two.shape === 'lower') return false
  return !spelledAlike(one.key, two.key)
}
