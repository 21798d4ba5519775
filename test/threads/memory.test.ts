import { getHeapStatistics } from 'node:v8'
import { describe, expect, it } from 'vitest'
import { giveMemoryBack } from '../../src/threads/memory.js'

/** Fills the heap with what nobody needs afterwards. */
function waste(megabytes: number): number {
  const kept: number[][] = []
  for (let n = 0; n < megabytes; n += 1) kept.push(Array.from({ length: 131_072 }, (_, i) => i + 0.5))
  return kept.length
}

describe('giveMemoryBack', () => {
  it('gives back what a large input took', () => {
    giveMemoryBack()
    const before = getHeapStatistics().total_heap_size
    waste(300)
    const grown = getHeapStatistics().total_heap_size
    giveMemoryBack()
    const after = getHeapStatistics().total_heap_size
    expect(grown - before).toBeGreaterThan(100_000_000)
    expect(after - before).toBeLessThan(60_000_000)
  })
})
