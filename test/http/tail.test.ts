import { setMaxListeners } from 'node:events'
import { describe, expect, it } from 'vitest'
import { createTail } from '../../src/http/tail.js'

const NEVER = 3_600_000
const { signal } = new AbortController()
setMaxListeners(0, signal)

/** Lets everything run that does not wait for the outside. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

describe('createTail', () => {
  it('looks once for all who wait', async () => {
    let looks = 0
    const tail = createTail(async () => {
      looks++
      return 5
    }, NEVER)
    await Promise.all(Array.from({ length: 100 }, () => tail.beyond(4, signal)))
    expect(looks).toBe(1)
    tail.close()
  })

  it('lets those wait on whom the log has not passed', async () => {
    let last = 5
    const tail = createTail(async () => last, NEVER)
    const woken: number[] = []
    void tail.beyond(4, signal).then(() => woken.push(4))
    void tail.beyond(5, signal).then(() => woken.push(5))
    await settle()
    expect(woken).toEqual([4])
    last = 6
    tail.nudge()
    await settle()
    expect(woken).toEqual([4, 5])
    tail.close()
  })

  it('lets those go at once who come after a look that went further, and finds out where the log was put back', async () => {
    let last = 6
    const tail = createTail(async () => last, NEVER)
    await tail.beyond(5, signal)
    last = 3
    await tail.beyond(5, signal)
    await settle()
    let woken = false
    void tail.beyond(5, signal).then(() => {
      woken = true
    })
    await settle()
    expect(woken).toBe(false)
    tail.close()
  })

  it('looks again where it was nudged while it looked, since that look may have come too early', async () => {
    const answers: ((last: number) => void)[] = []
    const tail = createTail(() => new Promise<number>((resolve) => answers.push(resolve)), NEVER)
    let woken = false
    void tail.beyond(5, signal).then(() => {
      woken = true
    })
    tail.nudge()
    answers[0]?.(5)
    await settle()
    expect(woken).toBe(false)
    answers[1]?.(6)
    await settle()
    expect(woken).toBe(true)
    tail.close()
  })

  it('looks again at its interval after a look that failed', async () => {
    let looks = 0
    const tail = createTail(async () => {
      if (++looks < 3) throw new Error('down')
      return 9
    }, 1)
    await tail.beyond(5, signal)
    expect(looks).toBe(3)
    tail.close()
  })

  it('does not look while nobody waits', async () => {
    let looks = 0
    const tail = createTail(async () => ++looks, 1)
    tail.nudge()
    await settle()
    expect(looks).toBe(0)
    tail.close()
  })

  it('lets go of whoever is called off, and of all when it is closed', async () => {
    const tail = createTail(async () => 0, NEVER)
    const caller = new AbortController()
    const called = tail.beyond(5, caller.signal)
    const other = tail.beyond(5, signal)
    caller.abort()
    await called
    tail.close()
    await other
    await tail.beyond(5, signal)
  })
})
