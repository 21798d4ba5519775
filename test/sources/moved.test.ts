import { describe, expect, it } from 'vitest'
import { type Moving, permanentTarget, STAYS, sawTarget } from '../../src/sources/moved.js'

const hop = (status: number, to: string) => ({ status, to })

describe('permanentTarget', () => {
  const from = 'http://old.example/feed'
  it.each([
    [[], null],
    [[hop(301, 'https://new.example/feed')], 'https://new.example/feed'],
    [[hop(308, 'https://new.example/feed')], 'https://new.example/feed'],
    [[hop(302, 'https://new.example/feed')], null],
    [[hop(307, 'https://new.example/feed')], null],
    [[hop(301, 'https://a.example/'), hop(308, 'https://b.example/')], 'https://b.example/'],
    [[hop(301, 'https://a.example/'), hop(302, 'https://b.example/')], 'https://a.example/'],
    [[hop(302, 'https://a.example/'), hop(301, 'https://b.example/')], null],
    [[hop(301, from)], null],
  ])('of %j is %s', (hops, target) => {
    expect(permanentTarget(from, hops)).toBe(target)
  })

  it('is never a way from https down to http', () => {
    expect(permanentTarget('https://old.example/feed', [hop(301, 'http://old.example/feed')])).toBeNull()
    expect(permanentTarget('http://old.example/feed', [hop(301, 'http://old.example/rss')])).toBe(
      'http://old.example/rss',
    )
  })
})

describe('sawTarget', () => {
  const minute = (n: number) => new Date(Date.UTC(2026, 1, 5, 12, n))
  const NEW = 'https://new.example/feed'

  /** What is decided at each sighting; [minute, target]. */
  function decided(...sightings: [at: number, target: string | null][]): (string | null)[] {
    let now: Moving = STAYS
    return sightings.map(([at, target]) => {
      const step = sawTarget(now, target, minute(at))
      now = step.now
      return step.move
    })
  }

  it('keeps a move after five sightings over an hour', () => {
    expect(decided([0, NEW], [15, NEW], [30, NEW], [45, NEW], [60, NEW])).toEqual([null, null, null, null, NEW])
  })

  it('keeps none before an hour has passed, however often it was seen', () => {
    expect(decided([0, NEW], [1, NEW], [2, NEW], [3, NEW], [4, NEW], [59, NEW], [60, NEW])).toEqual([
      ...new Array(6).fill(null),
      NEW,
    ])
  })

  it('keeps none before the fifth sighting, however late', () => {
    expect(decided([0, NEW], [600, NEW], [1200, NEW], [1800, NEW])).toEqual([null, null, null, null])
  })

  it('begins anew where it answers from its own place once, or names another', () => {
    expect(decided([0, NEW], [60, NEW], [70, NEW], [80, null], [90, NEW], [200, NEW])).not.toContain(NEW)
    expect(decided([0, NEW], [60, NEW], [70, NEW], [80, 'https://other.example/'], [90, NEW])).not.toContain(NEW)
  })

  it('forgets the sightings once it has moved', () => {
    const moving = { to: NEW, times: 4, since: minute(0) }
    expect(sawTarget(moving, NEW, minute(61))).toEqual({ now: STAYS, move: NEW })
  })
})
