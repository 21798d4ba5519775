import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createPool, type Pool, type PoolOptions } from '../../src/threads/pool.js'

const filename = fileURLToPath(new URL('./fixtures/tasks.mjs', import.meta.url))
/** What stands before and after a task that ends its thread must be answered as ever. */
const input = () => ({ bytes: new Uint8Array(3) })

let pool: Pool | null = null
const start = (options: Partial<PoolOptions> = {}) => {
  pool = createPool({ filename, threads: 1, idleThreads: 1, timeoutMs: 30_000, memoryMb: 64, ...options })
  return pool
}

afterEach(async () => {
  await pool?.close()
  pool = null
})

describe('a pool of threads', () => {
  it('ends a thread that hangs, and the next one works', async () => {
    const { run } = start({ timeoutMs: 300 })
    const answers = [run('hang', input()), run('size', input()), run('hang', input()), run('size', input())]
    expect(await Promise.all(answers)).toMatchObject([
      { kind: 'failed', reason: 'timeout' },
      3,
      { kind: 'failed', reason: 'timeout' },
      3,
    ])
  })

  it('ends a thread that eats its memory, and the next one works', async () => {
    const { run } = start({ memoryMb: 32 })
    const [eaten, next] = await Promise.all([run('eat', input()), run('size', input())])
    expect(eaten).toMatchObject({ kind: 'failed', reason: 'memory', message: expect.stringContaining('32 MB') })
    expect(next).toBe(3)
  })

  it('says what broke a task, and survives a thread that ends itself', async () => {
    const { run } = start()
    expect(await run('fail', input())).toMatchObject({
      kind: 'failed',
      reason: 'crash',
      message: 'its reader broke: no such luck',
    })
    expect(await run('die', input())).toMatchObject({ kind: 'failed', reason: 'crash' })
    expect(await run('size', input())).toBe(3)
  })

  it('counts the time of an input from when its thread is free', async () => {
    const { run } = start({ timeoutMs: 300 })
    const answers = await Promise.all([run('hang', input()), run('hang', input()), run('size', input())])
    expect(answers.at(-1)).toBe(3)
  })

  it('moves bytes that own their buffer, and copies a part of one', async () => {
    const { run } = start()
    const whole = new Uint8Array(8)
    const part = new Uint8Array(8).subarray(2, 5)
    expect(await run('size', { bytes: whole })).toBe(8)
    expect(await run('size', { bytes: part })).toBe(3)
    expect([whole.length, part.length]).toEqual([0, 3])
  })

  it('answers what runs and waits when it is closed, and starts nothing after', async () => {
    const { run, close } = start()
    const left = [run('hang', input()), run('hang', input()), run('size', input())]
    await close()
    const closed = { kind: 'failed', reason: 'crash', message: 'the threads have been closed' }
    expect(await Promise.all(left)).toEqual([closed, closed, closed])
    expect(await run('size', input())).toEqual(closed)
  })
})
