import { describe, expect, it } from 'vitest'
import { compact, entriesPerDay, entriesPerHour, learn, type Pace } from '../../src/sources/pace.js'
import { hear, silenceOf } from '../../src/sources/silence.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A Monday. */
const START = Date.UTC(2026, 0, 5)

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Times at which a source publishes, as chance has it, with so many an hour. */
function published(days: number, perHour: (time: number) => number, roll: () => number): number[] {
  const times: number[] = []
  const step = HOUR / 20
  for (let time = START; time < START + days * DAY; time += step) {
    if (roll() < perHour(time) / 20) times.push(time + Math.floor(roll() * step))
  }
  return times
}

interface Watched {
  readonly pace: Pace | null
  readonly told: { readonly at: number; readonly tell: 'silent' | 'speaks' }[]
}

/** Looks at a source every ten minutes for so many days; it answers with what is new. */
function watchFor(days: number, times: readonly number[], dated = true): Watched {
  let pace: Pace | null = null
  let heard: { quietSince: Date | null; silentSince: Date | null } = { quietSince: null, silentSince: null }
  const told: { at: number; tell: 'silent' | 'speaks' }[] = []
  let shown = 0
  for (let time = START; time < START + days * DAY; time += HOUR / 6) {
    const at = new Date(time)
    const until = times.findIndex((one) => one > time)
    const end = until < 0 ? times.length : until
    const fresh = times.slice(shown, end)
    shown = end
    if (pace === null || fresh.length > 0) {
      const old = { published: null, fresh: false }
      const entries = fresh.map((one) => ({ published: dated ? new Date(one) : null, fresh: true }))
      pace = compact(learn(pace, [...entries, old], at))
    }
    const step = hear(heard, { sawNew: fresh.length > 0, afterFailures: false, pace }, at)
    heard = step.now
    if (step.tell) told.push({ at: time, tell: step.tell })
  }
  return { pace, told }
}

const hourOf = (time: number) => new Date(time).getUTCHours()
const dayOf = (time: number) => new Date(time).getUTCDay()
const always = (perHour: number) => () => perHour
/** An office: four an hour from 6 to 18 on working days, next to nothing else. */
const office = (time: number) => (hourOf(time) >= 6 && hourOf(time) < 18 && dayOf(time) % 6 !== 0 ? 4 : 0.02)
/** A desk that rests from Friday evening to Saturday evening. */
const sabbath = (time: number) =>
  (dayOf(time) === 5 && hourOf(time) >= 15) || (dayOf(time) === 6 && hourOf(time) < 17) ? 0 : 1.5

describe('learning a pace', () => {
  it.each([
    ['24 a day', always(1), 24],
    ['2 a day', always(1 / 12), 2],
    ['200 a day', always(200 / 24), 200],
  ])('finds %s', (_, rate, perDay) => {
    const { pace } = watchFor(30, published(30, rate, dice(1)))
    const found = entriesPerDay(pace, new Date(START + 30 * DAY)) ?? 0
    expect(found / perDay).toBeGreaterThan(0.75)
    expect(found / perDay).toBeLessThan(1.25)
  })

  it('learns from the dates of the first answer', () => {
    const at = new Date(START)
    const entries = Array.from({ length: 48 }, (_, n) => ({ published: new Date(START - n * HOUR), fresh: true }))
    const pace = learn(null, entries, at)
    expect(entriesPerDay(pace, at)).toBeGreaterThan(22)
    expect(entriesPerDay(pace, at)).toBeLessThan(26)
  })

  it('is not led astray by a pinned entry, by dates in the future, and by none', () => {
    const at = new Date(START)
    const entries = Array.from({ length: 48 }, (_, n) => ({ published: new Date(START - n * HOUR), fresh: true }))
    const pinned = { published: new Date(START - 700 * DAY), fresh: true }
    const ahead = { published: new Date(START + DAY), fresh: true }
    const found = entriesPerDay(learn(null, [pinned, ahead, ...entries], at), at)
    expect(found).toBeGreaterThan(20)
    expect(found).toBeLessThan(30)
    const undated = learn(null, [{ published: null, fresh: true }], at)
    expect(entriesPerDay(undated, at)).toBeNull()
    expect(entriesPerHour(undated, at)).toBeCloseTo(1)
  })

  it('takes a feed in which all is new for no more than it reaches back to', () => {
    const pace = learn(null, [], new Date(START))
    const later = new Date(START + 10 * DAY)
    const entries = Array.from({ length: 100 }, (_, n) => ({
      published: new Date(later.getTime() - n * 15 * 60_000),
      fresh: true,
    }))
    const found = learn(pace, entries, later)
    expect(entriesPerDay(found, new Date(later.getTime() + 3 * HOUR))).toBeGreaterThan(75)
  })

  it('knows nights from days', () => {
    const { pace } = watchFor(28, published(28, office, dice(2)))
    const monday = START + 28 * DAY
    expect(entriesPerHour(pace, new Date(monday + 11 * HOUR))).toBeGreaterThan(2.2)
    expect(entriesPerHour(pace, new Date(monday + 2 * HOUR))).toBeLessThan(0.5)
  })

  it('sees a rush at once, and its end', () => {
    const { pace } = watchFor(14, published(14, always(1 / 6), dice(3)))
    const at = new Date(START + 14 * DAY)
    const entries = Array.from({ length: 5 }, (_, n) => ({
      published: new Date(at.getTime() - n * 60_000),
      fresh: true,
    }))
    const rushing = learn(pace, [...entries, { published: null, fresh: false }], at)
    expect(entriesPerHour(rushing, at)).toBeGreaterThan(4)
    expect(entriesPerHour(rushing, new Date(at.getTime() + 4 * HOUR))).toBeLessThan(0.6)
  })

  it('fits into a row, and says the same there', () => {
    const { pace } = watchFor(20, published(20, office, dice(4)))
    const kept = JSON.parse(JSON.stringify(pace)) as Pace
    expect(JSON.stringify(kept).length).toBeLessThan(1200)
    expect(kept).toEqual(pace)
  })
})

describe('silence', () => {
  const RATES: readonly [name: string, rate: (time: number) => number][] = [
    ['one that publishes hourly', always(1)],
    ['one that publishes all the time', always(10)],
    ['one that publishes twice a day', always(1 / 12)],
    ['an office with nights and weekends', office],
    ['a desk that rests for a day', sabbath],
  ]

  it.each(RATES)('is not told of %s, in ninety days', (_, rate) => {
    for (const seed of [11, 12, 13]) expect(watchFor(90, published(90, rate, dice(seed))).told).toEqual([])
  })

  it('is not told of one that publishes in batches', () => {
    const roll = dice(21)
    const batches = published(90, always(1 / 8), roll).flatMap((time) =>
      Array.from({ length: 12 }, (_, n) => time + n * 20_000),
    )
    expect(watchFor(90, batches).told).toEqual([])
  })

  it.each([
    ['one that publishes hourly', always(1), 8, 24],
    ['one that publishes all the time', always(10), 2, 12],
    ['one that publishes twice a day', always(1 / 12), 5 * 24, 14 * 24],
    ['an office, which stops on a Monday', office, 6, 48],
  ])('is told once of %s, and when it speaks again', (_, rate, leastHours, mostHours) => {
    const stop = START + 35 * DAY
    const again = START + 60 * DAY
    const times = published(62, rate, dice(31)).filter((time) => time < stop || time > again)
    const { told } = watchFor(62, times)
    expect(told.map(({ tell }) => tell)).toEqual(['silent', 'speaks'])
    const hours = ((told[0]?.at ?? 0) - stop) / HOUR
    expect(hours).toBeGreaterThan(leastHours)
    expect(hours).toBeLessThan(mostHours)
  })

  it('is not judged before two weeks have been watched', () => {
    const times = published(13, always(2), dice(41))
    expect(watchFor(25, times).told).toEqual([])
  })

  it('asks nothing for the time in which a source could not be asked', () => {
    const { pace } = watchFor(28, published(28, always(1), dice(51)))
    const since = { quietSince: new Date(START + 28 * DAY), silentSince: null }
    const at = new Date(START + 31 * DAY)
    expect(silenceOf(pace, since.quietSince, at)).toMatchObject({ perHour: expect.closeTo(1, 0) })
    expect(hear(since, { sawNew: false, afterFailures: false, pace }, at).tell).toBe('silent')
    const back = hear(since, { sawNew: false, afterFailures: true, pace }, at)
    expect(back).toEqual({ now: { quietSince: at, silentSince: null }, tell: null, silence: null })
  })
})
