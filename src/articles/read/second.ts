import { type Block, isProse } from './block.js'
import type { Container } from './containers.js'

/** The blocks of the container with the most prose, whatever Readability thinks of it; empty where there is none. */
export function secondRegion(blocks: readonly Block[]): Block[] {
  const words = new Map<Container, number>()
  let best: Container | null = null
  for (const { container, ...block } of blocks.filter(isProse)) {
    if (container === null) continue
    const sum = (words.get(container) ?? 0) + block.words
    words.set(container, sum)
    if (best === null || sum > (words.get(best) ?? 0)) best = container
  }
  const chosen = best?.element
  if (chosen === undefined) return []
  return blocks.filter(({ container }) => container?.element === chosen || container?.around.includes(chosen) === true)
}
