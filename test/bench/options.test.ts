import { describe, expect, it } from 'vitest'
import { readOptions } from '../../bench/options.js'

describe('readOptions', () => {
  it('measures everything on the embedded database where nothing is said', () => {
    expect(readOptions([])).toEqual({
      kind: 'options',
      options: {
        backend: 'embedded',
        parts: ['throughput', 'latency', 'idle'],
        articles: 400,
        concurrency: 16,
        rounds: 2,
        hosts: 40,
        sources: 10_000,
        every: 60,
        seconds: 120,
        texts: null,
        pages: null,
        memory: 0,
        profile: null,
        json: false,
        check: false,
      },
    })
  })

  it('takes what is said', () => {
    const line =
      '--backend redis --only idle,throughput --articles 32 --concurrency 4 --rounds 3 --hosts 5 --json --check'
    expect(readOptions(line.split(' '))).toMatchObject({
      options: {
        backend: 'redis',
        parts: ['throughput', 'idle'],
        articles: 32,
        concurrency: 4,
        rounds: 3,
        hosts: 5,
        json: true,
        check: true,
      },
    })
  })

  it.each([
    [['--backend', 'mysql'], '--backend is "mysql"; allowed are embedded, postgres, redis'],
    [['--articles', '1.5'], '--articles is "1.5"; allowed is a whole number from 1 to 100000'],
    [['--rounds', '0'], '--rounds is "0"; allowed is a whole number from 1 to 100'],
    [['--only', 'idle,speed'], '--only holds "speed"; allowed are throughput, latency, idle, sources, copies, reading'],
    [['--fast'], "Unknown option '--fast'"],
  ])('says what is wrong with %j', (args, message) => {
    expect(readOptions(args)).toEqual({ kind: 'wrong', message: expect.stringContaining(message) })
  })
})
