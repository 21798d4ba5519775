import type { Count } from '../counts/count.js'
import { type Happening, type Option, optionsOf } from './weights.js'

/** Two sentences that tell of one group stand this near to each other. */
const NEAR_PARAGRAPHS = 1

/** Soldiers and civilians of one sentence, or of neighbours, that make up a figure. */
const adds = (civilians: Count, other: Count, value: number): boolean =>
  !other.civilians &&
  other !== civilians &&
  other.value + civilians.value === value &&
  Math.abs(other.sentence.paragraph - civilians.sentence.paragraph) <= NEAR_PARAGRAPHS

/** Told of in a later paragraph than the figure of the side, or not exact. */
const isFar = (count: Count, first: Option): boolean =>
  count.about || Math.abs(count.sentence.paragraph - first.count.sentence.paragraph) > NEAR_PARAGRAPHS

/**
 * The civilians among or beside those whom one side let go, or null. `first` is the side's figure; `counts` are all of
 * the news, `past` those of sentences on what was before: there only what adds up to the figure is believed.
 */
export function civiliansOf(
  by: string,
  counts: readonly Count[],
  past: readonly Count[],
  first: Option | undefined,
  happening: Happening,
): number | null {
  const own = counts.filter((count) => count.civilians && (count.scope === 'each' || count.by === by))
  // "none of more than a thousand political prisoners": more than were let go are others.
  const likely = own.filter((count) => first === undefined || count.value <= first.count.value || !isFar(count, first))
  const [best] = optionsOf(likely, happening)
  if (best !== undefined) return best.count.value
  if (first === undefined) return null
  // 270 soldiers and 120 civilians are the 390 that the side let go, whoever the sentence named.
  const { value, scope } = first.count
  const all = [...counts, ...past]
  const rest = all.find((count) => count.civilians && all.some((other) => adds(count, other, value)))
  if (rest !== undefined) return rest.value
  // A figure for each side, and civilians that no sentence gives to one of them alone.
  const shared = counts.find((count) => count.civilians && count.by === null)
  return scope === 'each' ? (shared?.value ?? null) : null
}
