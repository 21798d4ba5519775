import { describe, expect, it } from 'vitest'
import type { Story, StoryProfile } from '../../src/domain/story.js'
import { chooseStory, shownAsOne, takesUpdate } from '../../src/stories/link.js'
import { headlineOf, joinProfiles, storyProfile, wholeProfile } from '../../src/stories/profile.js'

const swap = (day: string | null, more: Partial<StoryProfile> = {}): StoryProfile => ({
  topic: 'prisoner-exchange',
  kind: 'exchange',
  parties: ['RU', 'UA'],
  firstDay: day,
  lastDay: day,
  firstPublished: `${day ?? '2026-02-05'}T12:00:00.000Z`,
  lastPublished: `${day ?? '2026-02-05'}T12:00:00.000Z`,
  counts: [157],
  places: [],
  rounds: [],
  state: 'completed',
  ...more,
})
const talks = (day: string, more: Partial<StoryProfile> = {}): StoryProfile =>
  swap(day, { topic: 'negotiation', kind: 'talks', counts: [], places: ['Abu Dhabi'], ...more })
const story = (id: number, profile: StoryProfile): Story => ({ id, headline: '', profile, alertedAt: null })
const joins = (report: StoryProfile, ...stories: readonly StoryProfile[]) =>
  chooseStory(
    report,
    stories.map((one, at) => story(at + 1, one)),
  ).story?.id ?? null

describe('an exchange', () => {
  it.each([
    ['the same swap in another outlet', swap('2026-02-05'), 1],
    ['figures that outlets quarrel about', swap('2026-02-05', { counts: [150] }), 1],
    ['a report of the day after', swap('2026-02-06', { counts: [] }), 1],
    ['a report without a day', swap(null, { counts: [] }), 1],
    ['the next swap', swap('2026-03-05', { counts: [200] }), null],
    ['the next swap with the same figures', swap('2026-03-05'), null],
    ['a swap of other armies', swap('2026-02-05', { parties: ['AM', 'AZ'] }), null],
    ['talks on the same day', talks('2026-02-05'), null],
  ])('%s', (_name, report, expected) => {
    expect(joins(report, swap('2026-02-05'))).toBe(expected)
  })

  it('follows what was agreed to what is carried out', () => {
    const agreed = swap('2026-03-01', { state: 'announced', counts: [500] })
    expect(joins(swap('2026-03-05', { counts: [200, 500] }), agreed)).toBe(1)
    expect(joins(swap('2026-03-09', { counts: [90] }), agreed)).toBe(null)
  })

  it('keeps the stages of one swap together', () => {
    const first = swap('2026-03-05', { counts: [200, 500], state: 'partly-completed' })
    expect(joins(swap('2026-03-06', { counts: [300] }), first)).toBe(1)
  })

  it('tells the next agreement from the swap before it, and talks from the swap that they led to', () => {
    const done = swap('2026-03-05', { counts: [1000] })
    const next = swap('2026-03-12', { state: 'announced', counts: [1000] })
    expect(joins(next, done)).toBe(null)
    const agreed = swap('2026-02-25', { state: 'announced', counts: [1000], atTalks: true })
    expect(joins(done, agreed)).toBe(null)
    expect(joins(swap('2026-02-27', { counts: [1000] }), agreed)).toBe(1)
    // What is prepared a week later is the swap; that the agreement came to nothing belongs to the talks.
    expect(joins(swap('2026-03-04', { state: 'planned', counts: [1000] }), agreed)).toBe(null)
    expect(joins(swap('2026-02-28', { state: 'cancelled', counts: [1000] }), agreed)).toBe(1)
  })

  it('ties what took place a week later to what was denied by more than one figure', () => {
    const denied = swap('2026-02-03', { state: 'denied', counts: [1000] })
    expect(joins(swap('2026-02-10', { counts: [38, 1000] }), denied)).toBe(null)
    expect(joins(swap('2026-02-10', { counts: [38, 1000] }), { ...denied, counts: [38, 1000] })).toBe(1)
  })

  it('takes talks that are called off at the same time for one, whatever day and place were named', () => {
    const off = talks('2025-10-21', { state: 'cancelled', places: ['Budapest'], rounds: [] })
    const published = { firstPublished: off.firstPublished, lastPublished: off.lastPublished }
    const other = (more: Partial<StoryProfile>) =>
      talks('2025-10-23', { state: 'denied', places: [], rounds: [], ...published, ...more })
    expect(joins(other({}), off)).toBe(1)
    expect(joins(other({ places: ['Vienna'] }), off)).toBe(1)
    expect(joins(other({ state: 'planned', places: ['Vienna'] }), off)).toBe(null)
    expect(joins(other({ rounds: [3] }), { ...off, rounds: [2] })).toBe(null)
    expect(joins(other({ parties: ['AF', 'PK'] }), off)).toBe(null)
    expect(
      joins(other({ firstPublished: '2025-10-24T09:00:00.000Z', lastPublished: '2025-10-24T09:00:00.000Z' }), off),
    ).toBe(null)
  })

  it('forgives a side that was taken for another where figures and day agree', () => {
    expect(joins(swap('2026-02-05', { parties: ['NO', 'RU'] }), swap('2026-02-05'))).toBe(1)
    expect(joins(swap('2026-02-05', { parties: ['NO', 'RU'], counts: [26] }), swap('2026-02-05'))).toBe(null)
  })

  it('trusts several figures told at the same time more than a day that was read wrongly', () => {
    const misread = {
      firstPublished: '2026-02-05T18:00:00.000Z',
      lastPublished: '2026-02-05T18:00:00.000Z',
    } as const
    const known = swap('2026-02-05', { counts: [268, 412] })
    expect(joins(swap('2026-01-30', { ...misread, counts: [268, 412] }), known)).toBe(1)
    expect(joins(swap('2026-01-30', { ...misread, counts: [268] }), known)).toBe(null)
  })

  it('keeps a refusal apart from a swap of the days after', () => {
    expect(joins(swap('2026-02-08'), swap('2026-02-05', { state: 'denied', counts: [] }))).toBe(null)
  })

  it('groups the same whatever order reports come in', () => {
    const reports = [
      swap('2026-03-04', { state: 'announced', counts: [500] }),
      swap('2026-03-05', { counts: [200, 500], state: 'partly-completed' }),
      swap('2026-03-06', { counts: [300, 500] }),
      swap('2026-03-05', { parties: ['AM', 'AZ'], counts: [2] }),
      swap('2026-03-21', { counts: [500] }),
    ]
    const grouped = (order: readonly number[]): string => {
      const stories: { profile: StoryProfile; members: number[] }[] = []
      for (const at of order) {
        const profile = reports[at]
        if (profile === undefined) continue
        const choice = chooseStory(
          profile,
          stories.map((one, n) => story(n + 1, one.profile)),
        )
        const own = stories[(choice.story?.id ?? 0) - 1]
        if (own === undefined) stories.push({ profile, members: [at] })
        else {
          own.profile = joinProfiles(own.profile, profile)
          own.members.push(at)
        }
      }
      return JSON.stringify(stories.map(({ members }) => members.sort()).sort())
    }
    const permutations = (rest: readonly number[]): number[][] =>
      rest.length === 0
        ? [[]]
        : rest.flatMap((one) => permutations(rest.filter((other) => other !== one)).map((more) => [one, ...more]))
    const all = new Set(permutations([0, 1, 2, 3, 4]).map(grouped))
    expect([...all]).toEqual(['[[0,1,2],[3],[4]]'])
  })

  it('takes the nearest of several stories, whatever their order', () => {
    const stories = [swap('2026-02-01', { counts: [90] }), swap('2026-02-05')]
    expect(joins(swap('2026-02-05'), ...stories)).toBe(2)
    expect(joins(swap('2026-02-05'), ...stories.toReversed())).toBe(1)
  })
})

describe('talks', () => {
  it.each([
    ['the second day of a round', talks('2026-02-05', { rounds: [2] }), 1],
    ['the same talks without a round', talks('2026-02-04'), 1],
    ['the next round in the same city', talks('2026-02-05', { rounds: [3] }), null],
    ['a meeting elsewhere', talks('2026-02-05', { places: ['Geneva'] }), null],
    [
      'a day read wrongly, told at the same time',
      talks('2026-01-28', { firstPublished: '2026-02-04T20:00:00Z', lastPublished: '2026-02-04T20:00:00Z' }),
      1,
    ],
    ['a later meeting', talks('2026-02-17', { places: ['Geneva'], rounds: [3] }), null],
  ])('%s', (_name, report, expected) => {
    expect(joins(report, talks('2026-02-04', { rounds: [2] }))).toBe(expected)
  })

  it('go on until they end, and then begin anew', () => {
    const begun = talks('2026-02-04', { state: 'in-progress' })
    expect(joins(talks('2026-02-08'), begun)).toBe(1)
    expect(joins(talks('2026-02-08', { state: 'planned' }), begun)).toBe(null)
    expect(joins(talks('2026-02-12'), begun)).toBe(null)
  })

  it('says why', () => {
    const choice = chooseStory(talks('2026-02-05', { rounds: [2] }), [story(7, talks('2026-02-04', { rounds: [2] }))])
    expect(choice.reasons).toEqual(['same parties: RU, UA', '1 day apart', 'same round: 2', 'same place: Abu Dhabi'])
    expect(chooseStory(talks('2026-02-05'), [])).toEqual({
      story: null,
      reasons: ['no story of this topic was open'],
      score: 0,
      others: [],
    })
  })
})

describe('what is known of two stories', () => {
  it('shows them as one, or speaks against it', () => {
    expect(shownAsOne(swap('2026-02-05'), swap('2026-02-05'))).toBe(true)
    expect(shownAsOne(swap('2026-02-05', { counts: [90] }), swap('2026-02-07'))).toBe(false)
    expect(takesUpdate(swap('2026-02-05'), swap('2026-02-06'))).toBe(true)
    const [told, later] = [swap('2026-02-05'), { firstPublished: '2026-02-07T13:00:00.000Z' }]
    expect(takesUpdate({ ...told, ...later }, told)).toBe(false)
    expect(takesUpdate(swap('2026-02-15', { firstPublished: told.firstPublished }), told)).toBe(false)
    expect(takesUpdate(swap('2026-02-05'), swap('2026-02-05', { parties: ['AM', 'AZ'] }))).toBe(false)
  })
})

describe('profiles', () => {
  it('keep of many reports the figures that two of them give, so that no detail ties the next swap to a story', () => {
    const told = [
      [157, 24],
      [157, 31],
      [157, 150, 3],
      [150, 19],
      [11, 157],
    ]
    const reports = told.map((counts) => swap('2026-02-05', { counts }))
    const whole = wholeProfile(reports)
    expect(whole?.counts).toEqual([150, 157])
    expect(wholeProfile([...reports].reverse())).toEqual(whole)
    expect(wholeProfile(reports.slice(0, 4))?.counts).toEqual([3, 19, 24, 31, 150, 157])
    const next = swap('2026-02-09', { counts: [90, 11] })
    expect(whole && joins(next, whole)).toBe(null)
    expect(joins(next, swap('2026-02-05', { counts: [157, 11] }))).toBe(1)
    // Where no two agree, all are kept.
    const each = [1, 2, 3, 4, 5].map((count) => swap('2026-02-05', { counts: [count] }))
    expect(wholeProfile(each)?.counts).toEqual([1, 2, 3, 4, 5])
    expect(wholeProfile([])).toBe(null)
  })

  it('join to the same whole in either order, and take no step back', () => {
    const a = swap('2026-03-05', { counts: [200], state: 'partly-completed', places: ['Belarus border'] })
    const b = swap('2026-03-06', { counts: [300], state: 'completed' })
    const c = swap('2026-03-04', { counts: [500], state: 'announced' })
    const whole = joinProfiles(joinProfiles(a, b), c)
    expect(joinProfiles(c, joinProfiles(b, a))).toEqual(whole)
    expect(whole).toMatchObject({
      firstDay: '2026-03-04',
      lastDay: '2026-03-06',
      counts: [200, 300, 500],
      state: 'completed',
    })
  })

  it('let a later call-off stand, and a later exchange after a call-off', () => {
    const planned = swap('2026-03-04', { state: 'planned' })
    const off = swap('2026-03-05', { state: 'cancelled' })
    const done = swap('2026-03-07', { state: 'completed' })
    expect(joinProfiles(planned, off).state).toBe('cancelled')
    expect(joinProfiles(joinProfiles(off, planned), done).state).toBe('completed')
  })

  it('take the days, counts and venue of the topic that they are for', () => {
    const base = { zone: 'lead', sentence: '', speaker: null, start: 0, end: 0 } as const
    const facts = {
      kind: 'exchange',
      status: 'completed',
      date: '2026-02-05',
      parties: ['RU', 'UA'],
      released: [],
      total: null,
      place: null,
      mediators: [],
      round: 2,
    } as const
    const claims = [
      { ...base, slot: 'venue', value: 'Abu Dhabi' },
      { ...base, slot: 'released', value: { side: 'each', count: 157 } },
      { ...base, slot: 'released', value: { by: 'UA', count: 3, civilians: true } },
    ]
    const input = { facts, claims, title: '', text: '', published: new Date('2026-02-05T12:00:00Z') }
    expect(storyProfile({ ...input, topic: 'prisoner-exchange', kind: 'exchange' })).toMatchObject({
      counts: [157],
      places: [],
      rounds: [],
    })
    expect(storyProfile({ ...input, topic: 'negotiation', kind: 'talks' })).toMatchObject({
      counts: [],
      places: ['Abu Dhabi'],
      rounds: [2],
    })
  })

  it('give the headline that says most of what the others say', () => {
    expect(
      headlineOf(['Live: day 1442', 'Russia and Ukraine swap prisoners', 'Ukraine and Russia swap 157 prisoners']),
    ).toBe('Russia and Ukraine swap prisoners')
    expect(headlineOf([])).toBe('')
  })
})
