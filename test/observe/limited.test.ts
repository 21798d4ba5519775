import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limited } from '../../src/observe/limited.js'
import { createLogger } from '../../src/observe/logger.js'
import { sink } from './sink.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp() {
  const out = sink()
  const log = createLogger({ level: 'info', pretty: false, stream: out.stream })
  const messages = () => out.lines().map(({ msg, repeats }) => (repeats === undefined ? msg : [msg, repeats]))
  return { out, log, messages }
}

describe('limited', () => {
  it('logs the first at once, counts the rest, and says how many they were', () => {
    const { out, log, messages } = setUp()
    const complain = limited(log, 'queue', 10_000)
    for (let n = 0; n < 78_000; n++) complain(new Error(`refused ${n}`), 'no database')
    expect(messages()).toEqual(['no database'])
    vi.advanceTimersByTime(9_999)
    expect(messages()).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(messages()).toEqual(['no database', ['no database · 77999 more in 10 s', 77_999]])
    expect(out.lines()[1]).toMatchObject({ key: 'queue', err: { message: 'refused 77999' } })
  })

  it('goes on counting while it lasts, and is quiet after', () => {
    const { log, messages } = setUp()
    const complain = limited(log, 'queue', 1_000)
    complain(new Error('a'), 'trouble')
    complain(new Error('a'), 'trouble')
    vi.advanceTimersByTime(1_000)
    complain(new Error('a'), 'trouble')
    vi.advanceTimersByTime(1_000)
    expect(messages()).toEqual(['trouble', ['trouble · 1 more in 1 s', 1], ['trouble · 1 more in 1 s', 1]])
    vi.advanceTimersByTime(60_000)
    expect(messages()).toHaveLength(3)
    expect(vi.getTimerCount()).toBe(0)
    complain(new Error('a'), 'trouble')
    expect(messages()).toHaveLength(4)
  })

  it('counts each key and each logger by itself, however often it is asked for', () => {
    const { log, messages } = setUp()
    for (let n = 0; n < 3; n++) {
      limited(log, 'a', 1_000)(new Error('x'), 'a')
      limited(log, 'b', 1_000)(new Error('x'), 'b')
    }
    expect(messages()).toEqual(['a', 'b'])
    const other = setUp()
    limited(other.log, 'a', 1_000)(new Error('x'), 'a')
    expect(other.messages()).toEqual(['a'])
  })
})
