/** One reading of an article: its cues, and the places of the answers that are right, the most natural one first. */
export interface Sample {
  readonly cues: ReadonlyMap<string, number>
  readonly right: readonly number[]
  readonly weight: number
}

const ROUNDS = 400
/** From this round on the steps are small. */
const SETTLING = 300
const STEP = 0.08
/** Keeps weights small, so that several cues speak together. */
const SHRINK = 0.005
/** Share of the most natural answer; the rest goes to whichever right one is likelier already. */
const NATURAL = 0.8

/** What the answers' probabilities should be, where several are right. */
function wanted(right: readonly number[], told: readonly number[]): number[] {
  const mass = right.reduce((sum, at) => sum + (told[at] ?? 0), 0) || 1e-9
  const goal = told.map(() => 0)
  right.forEach((at, index) => {
    goal[at] = (index === 0 ? NATURAL : 0) + ((1 - NATURAL) * (told[at] ?? 0)) / mass
  })
  return goal
}

/** Softmax of the sums of a sample's cues. */
function chances(cues: readonly (readonly [number, number])[], weights: Float64Array, answers: number): number[] {
  const sums = Array.from({ length: answers }, (_, answer) =>
    cues.reduce((sum, [cue, strength]) => sum + (weights[cue * answers + answer] ?? 0) * strength, 0),
  )
  const top = Math.max(...sums)
  const powers = sums.map((one) => Math.exp(one - top))
  const all = powers.reduce((sum, one) => sum + one, 0)
  return powers.map((one) => one / all)
}

/**
 * Multinomial logistic regression with shrinkage, by Adam over all samples at once.
 * @returns for each cue a weight for each answer
 */
export function learn(samples: readonly Sample[], answers: number): ReadonlyMap<string, readonly number[]> {
  const names = [...new Set(samples.flatMap((one) => [...one.cues.keys()]))]
  const places = new Map(names.map((name, at) => [name, at]))
  const rows = samples.map((one) => ({
    cues: [...one.cues].map(([name, strength]) => [places.get(name) ?? 0, strength] as const),
    right: one.right,
    weight: one.weight,
  }))
  const total = rows.reduce((sum, one) => sum + one.weight, 0)
  const size = names.length * answers
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const spread = new Float64Array(size)
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = weights.map((one) => one * SHRINK)
    for (const { cues, right, weight } of rows) {
      const told = chances(cues, weights, answers)
      const goal = wanted(right, told)
      told.forEach((chance, answer) => {
        const pull = ((chance - (goal[answer] ?? 0)) * weight) / total
        for (const [cue, strength] of cues) {
          const at = cue * answers + answer
          slope[at] = (slope[at] ?? 0) + pull * strength
        }
      })
    }
    const step = STEP * (round > SETTLING ? 0.2 : 1)
    slope.forEach((one, at) => {
      const m = 0.9 * (mean[at] ?? 0) + 0.1 * one
      const v = 0.99 * (spread[at] ?? 0) + 0.01 * one * one
      mean[at] = m
      spread[at] = v
      weights[at] = (weights[at] ?? 0) - (step * (m / (1 - 0.9 ** round))) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8)
    })
  }
  return new Map(names.map((name, at) => [name, [...weights.slice(at * answers, (at + 1) * answers)]]))
}
