import { describe, expect, it } from 'vitest'
import { goalsOf, type Measured } from '../../bench/goals.js'

const throughput = {
  articles: 8,
  hosts: 1,
  medianPageBytes: 150_000,
  concurrency: 1,
  turns: [],
  ratios: [4, 5],
  ratio: 4.5,
}
const latency = { hosts: 2, samples: [400, 900], medianMs: 650, p99Ms: 900, untilAskedMs: 90, missing: 0 }
const idle = { firstReadyMs: 6000, laterReadyMs: 1500, emptyBytes: 300e6, idleBytes: 400e6 }

const met = (measured: Partial<Measured>): readonly boolean[] =>
  goalsOf({ throughput: null, latency: null, idle: null, sources: null, copies: null, reading: null, ...measured }).map(
    (goal) => goal.met,
  )

describe('goalsOf', () => {
  it('holds only what was measured against a goal', () => {
    expect(met({})).toEqual([])
    expect(met({ throughput, latency, idle })).toEqual([true, true, true, true, true, true])
  })

  it('has no figure for work that was not done', () => {
    const [goal] = goalsOf({
      throughput: { ...throughput, ratio: null },
      latency: null,
      idle: null,
      sources: null,
      copies: null,
      reading: null,
    })
    expect(goal).toMatchObject({ met: false, found: expect.stringContaining('no figure') })
    expect(met({ throughput: { ...throughput, ratio: 3.99 } })).toEqual([false])
  })

  it('is missed by a webhook that never came, however quick the others were', () => {
    expect(met({ latency: { ...latency, missing: 1 } })).toEqual([false, false])
    expect(met({ latency: { ...latency, medianMs: 1000 } })).toEqual([false, true])
    expect(met({ latency: { ...latency, p99Ms: 3000 } })).toEqual([true, false])
  })

  it('is missed by a poll that never came, and by one that came twice', () => {
    const sources = {
      sources: 10,
      intervalSeconds: 60,
      windowSeconds: 120,
      due: 20,
      missed: 0,
      twice: 0,
      medianMs: 100,
      p99Ms: 1900,
      slowestMs: 1900,
      inTime: 0.99,
      notModifiedShare: 0.9,
      articles: 2,
      serviceCpuMs: 1,
      serviceBytes: null,
      feedsCpuMs: 1,
      serversCpu: { postgresMs: null, redisMs: null },
    }
    expect(met({ sources })).toEqual([true, true])
    expect(met({ sources: { ...sources, inTime: 0.989 } })).toEqual([false, true])
    expect(met({ sources: { ...sources, missed: 1 } })).toEqual([false, true])
    expect(met({ sources: { ...sources, twice: 1 } })).toEqual([true, false])
  })

  it('wants every copy found, and soon', () => {
    const copies = { articles: 1_000_000, lookups: 1000, medianMs: 1, p99Ms: 4, found: 1000 }
    expect(met({ copies })).toEqual([true])
    expect(met({ copies: { ...copies, p99Ms: 5 } })).toEqual([false])
    expect(met({ copies: { ...copies, found: 999 } })).toEqual([false])
  })

  it('wants pages read six times as cheaply, none dearly, and memory that does not grow', () => {
    const memory = { pages: 5000, bytes: [150e6, 200e6, 210e6, 220e6] }
    const reading = { pages: 100, rounds: 2, readers: [], ratio: 6, p99Ms: 399, memory }
    expect(met({ reading })).toEqual([true, true, true])
    expect(met({ reading: { ...reading, memory: null } })).toEqual([true, true])
    expect(met({ reading: { ...reading, ratio: 5.9, p99Ms: 400 } })).toEqual([false, false, true])
    expect(met({ reading: { ...reading, memory: { ...memory, bytes: [150e6, 200e6, 240e6, 200e6] } } })).toEqual([
      true,
      true,
      false,
    ])
  })

  it('leaves memory out where the platform does not tell it', () => {
    expect(met({ idle: { ...idle, idleBytes: null, laterReadyMs: 4001 } })).toEqual([true, false])
    expect(met({ idle: { ...idle, idleBytes: 600e6, firstReadyMs: 15_001 } })).toEqual([false, false, true])
  })
})
