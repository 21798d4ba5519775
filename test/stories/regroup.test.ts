import { describe, expect, it } from 'vitest'
import type { StoryProfile } from '../../src/domain/story.js'
import { type Lying, type Move, regroup } from '../../src/stories/regroup.js'

const DAY_MS = 86_400_000
const profile = (day: string, counts: readonly number[], more: Partial<StoryProfile> = {}): StoryProfile => ({
  topic: 'prisoner-exchange',
  kind: 'exchange',
  parties: ['AM', 'AZ'],
  firstDay: day,
  lastDay: day,
  firstPublished: `${more.lastDay ?? day}T12:00:00.000Z`,
  lastPublished: `${more.lastDay ?? day}T12:00:00.000Z`,
  counts,
  places: [],
  rounds: [],
  state: 'completed',
  ...more,
})
const lie = (article: number, story: number | null, said: StoryProfile, more: Partial<Lying> = {}): Lying => ({
  article,
  story,
  profile: said,
  fixed: false,
  replaces: null,
  updates: null,
  current: true,
  ...more,
})
const lay = (reports: readonly Lying[], ...parted: readonly [number, number][]): readonly Move[] =>
  regroup(reports, {
    windowMs: 14 * DAY_MS,
    apart: (a, b) => parted.some(([x, y]) => (x === a && y === b) || (x === b && y === a)),
  })
const after = (reports: readonly Lying[], moves: readonly Move[]): Lying[] =>
  moves.reduce<Lying[]>(
    (lying, { from, to, articles, whole }) =>
      lying.map((one) =>
        one.story === from && (whole || articles.includes(one.article))
          ? { ...one, story: to < 0 ? 1000 - to : to }
          : one,
      ),
    [...reports],
  )

const early = profile('2026-02-02', [32])
const late = profile('2026-02-05', [35])
const both = profile('2026-02-02', [67], { lastDay: '2026-02-05', firstPublished: '2026-02-05T18:00:00.000Z' })
const farther = profile('2026-02-20', [90])

describe('laying stories together anew', () => {
  it('leaves alone what lies as it should', () => {
    expect(lay([lie(1, 7, early), lie(2, 7, early), lie(3, 8, late), lie(4, 9, farther)])).toEqual([])
  })

  it('moves a report to the story that it tells of, or to one of its own', () => {
    expect(lay([lie(1, 7, early), lie(2, 7, late), lie(3, 8, late)])).toEqual([
      { from: 7, to: 8, articles: [2], whole: false },
    ])
    expect(lay([lie(1, 7, early), lie(2, 7, farther), lie(3, 7, farther)])).toEqual([
      { from: 7, to: -1, articles: [1], whole: false },
    ])
  })

  it('makes one of two stories, under the number of the one with more reports, then the older one', () => {
    expect(lay([lie(1, 7, early), lie(2, 8, early), lie(3, 8, early)])).toEqual([
      { from: 7, to: 8, articles: [1], whole: true },
    ])
    expect(lay([lie(1, 8, early), lie(2, 7, early)])).toEqual([{ from: 8, to: 7, articles: [1], whole: true }])
    // A report that fits both shows that they are one.
    expect(lay([lie(1, 7, early), lie(2, 8, late), lie(3, 8, both)])).toEqual([
      { from: 7, to: 8, articles: [1], whole: true },
    ])
  })

  it('keeps what an operator has put somewhere, and what he has parted', () => {
    const put = { fixed: true }
    expect(lay([lie(1, 7, early, put), lie(2, 7, farther, put), lie(3, 9, farther)])).toEqual([
      { from: 9, to: 7, articles: [3], whole: true },
    ])
    const parted = [lie(1, 7, early, put), lie(2, 8, late, put), lie(3, 7, both)]
    expect(lay(parted)).toEqual([{ from: 8, to: 7, articles: [2], whole: true }])
    expect(lay(parted, [7, 8])).toEqual([])
    // What has become part of a story is apart from what that story is apart from.
    const chain = [lie(1, 7, early, put), lie(2, 9, late, put), lie(3, 8, late, put), lie(4, 7, both)]
    expect(lay(chain, [8, 9]).map(({ from, to }) => [from, to])).toEqual([[8, 7]])
  })

  it('keeps a revision with what its page showed before, and an update with its model while it is the same news', () => {
    expect(lay([lie(1, 7, early, { current: false }), lie(2, 8, farther, { replaces: 1 })])).toEqual([
      { from: 8, to: 7, articles: [2], whole: true },
    ])
    const changed = profile('2026-02-03', [99], { parties: ['AM', 'AZ'], firstPublished: '2026-02-03T01:00:00.000Z' })
    const model = lie(1, 7, profile('2026-02-02', [32], { kind: 'exchange' }))
    expect(lay([model, lie(2, 8, changed, { updates: 1 })])).toMatchObject([{ from: 8, to: 7, whole: true }])
    expect(lay([model, lie(2, 8, farther, { updates: 1 })])).toEqual([])
  })

  it('gives reports that are in no story one', () => {
    expect(lay([lie(1, 7, early), lie(2, null, early), lie(3, null, farther), lie(4, null, farther)])).toEqual([
      { from: null, to: 7, articles: [2], whole: false },
      { from: null, to: -1, articles: [3, 4], whole: false },
    ])
  })

  it('asks for nothing more once its moves are made, however the reports lay', () => {
    const said = [early, late, both, farther, early, late, profile('2026-02-09', [35]), profile('2026-02-04', [])]
    let seed = 7
    const dice = (n: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % n
    }
    let moved = 0
    for (let trial = 0; trial < 300; trial++) {
      const reports = Array.from({ length: 12 }, (_, n) =>
        lie(n + 1, 1 + dice(5), said[dice(said.length)] ?? early, {
          fixed: dice(6) === 0,
          updates: dice(4) === 0 ? 1 + dice(12) : null,
        }),
      )
      const [one, other] = [1 + dice(3), 4 + dice(2)]
      const moves = lay(reports, [one, other])
      moved += moves.length
      // A story that is part of another one by now is apart from what it was apart from.
      const now = (story: number) => moves.find(({ from, whole }) => whole && from === story)?.to ?? story
      expect(lay(after(reports, moves), [now(one), now(other)])).toEqual([])
    }
    expect(moved).toBeGreaterThan(300)
  })
})
