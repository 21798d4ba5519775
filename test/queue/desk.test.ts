import { describe, expect, it } from 'vitest'
import type { Nudge } from '../../src/domain/nudge.js'
import { Desk } from '../../src/queue/desk.js'

const nudge = (id: number, delayMs = 0): Nudge => ({ stage: 'tag', id, n: 1, delayMs })
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** A desk whose work ends when it is told to. */
function workbench(places: number, stage: 'tag' | null = 'tag') {
  const begun: number[] = []
  const failed: Nudge[] = []
  const ends = new Map<number, { resolve(): void; reject(error: Error): void }>()
  const desk = new Desk({
    stage,
    places,
    handle: (id) => {
      begun.push(id)
      return new Promise<void>((resolve, reject) => ends.set(id, { resolve, reject }))
    },
    onFailed: (one) => failed.push(one),
  })
  return {
    desk,
    begun,
    failed,
    async end(id: number) {
      ends.get(id)?.resolve()
      await settled()
    },
    async fail(id: number) {
      ends.get(id)?.reject(new Error('broken'))
      await settled()
    },
  }
}

describe('Desk', () => {
  it('works on as many rows at once as it has places, in the order in which they came', async () => {
    const { desk, begun, end } = workbench(2)
    for (const id of [1, 2, 3, 4]) expect(desk.take(nudge(id))).toBe(true)
    expect(begun).toEqual([1, 2])
    await end(2)
    expect(begun).toEqual([1, 2, 3])
  })

  it('leaves to the queue what is for another stage, for later, or too much', () => {
    const { desk } = workbench(1)
    expect(desk.take({ ...nudge(1), stage: 'deliver' })).toBe(false)
    expect(desk.take(nudge(1, 5000))).toBe(false)
    let taken = 0
    while (taken < 1000 && desk.take(nudge(taken + 1))) taken += 1
    expect(taken).toBeGreaterThan(8)
    expect(taken).toBeLessThan(100)
  })

  it('takes nothing in a process that does not do the stage', () => {
    expect(workbench(2, null).desk.take(nudge(1))).toBe(false)
  })

  it('hands back what broke, and goes on', async () => {
    const { desk, begun, failed, fail } = workbench(1)
    desk.take(nudge(1))
    desk.take(nudge(2))
    await fail(1)
    expect(failed).toEqual([nudge(1)])
    expect(begun).toEqual([1, 2])
  })

  it('ends what is in hand, begins nothing more and takes nothing more', async () => {
    const { desk, begun, end } = workbench(1)
    desk.take(nudge(1))
    desk.take(nudge(2))
    let drained = false
    const drain = desk.drain().then(() => {
      drained = true
    })
    expect(desk.take(nudge(3))).toBe(false)
    await settled()
    expect(drained).toBe(false)
    await end(1)
    await drain
    expect(begun).toEqual([1])
  })
})
