import { describe, expect, it } from 'vitest'
import { STORY_STATES, type StoryState } from '../../src/domain/story.js'
import { lifeOf, nextState, type Step } from '../../src/stories/life.js'

const step = (article: number, state: StoryState, day: string | null = null): Step => ({
  article,
  state,
  published: `2026-03-${String(article).padStart(2, '0')}T12:00:00.000Z`,
  day,
})

describe('the state of a story', () => {
  it.each<[StoryState, StoryState, StoryState]>([
    ['rumoured', 'announced', 'announced'],
    ['announced', 'planned', 'planned'],
    ['planned', 'announced', 'planned'],
    ['planned', 'postponed', 'postponed'],
    ['postponed', 'planned', 'planned'],
    ['postponed', 'denied', 'postponed'],
    ['planned', 'denied', 'denied'],
    ['denied', 'completed', 'completed'],
    ['cancelled', 'announced', 'announced'],
    ['cancelled', 'postponed', 'cancelled'],
    ['in-progress', 'planned', 'in-progress'],
    ['in-progress', 'partly-completed', 'partly-completed'],
    ['partly-completed', 'in-progress', 'partly-completed'],
    ['partly-completed', 'completed', 'completed'],
    ['completed', 'denied', 'completed'],
    ['completed', 'in-progress', 'completed'],
  ])('%s, then %s: %s', (from, told, to) => {
    expect(nextState(from, null, step(1, told))).toBe(to)
  })

  it.each(STORY_STATES)('%s stays where it is told again', (state) => {
    expect(nextState(state, '2026-03-01', step(2, state, '2026-03-02'))).toBe(state)
  })

  it('goes on after a day that was told as the end', () => {
    expect(nextState('completed', '2026-03-05', step(6, 'in-progress', '2026-03-06'))).toBe('in-progress')
    expect(nextState('completed', '2026-03-05', step(6, 'in-progress', '2026-03-05'))).toBe('completed')
    expect(nextState('completed', '2026-03-05', step(6, 'announced', '2026-03-09'))).toBe('completed')
  })
})

describe('the life of a story', () => {
  const steps = [
    step(1, 'rumoured'),
    step(3, 'announced'),
    step(4, 'announced'),
    step(5, 'partly-completed', '2026-03-05'),
    step(6, 'completed', '2026-03-06'),
  ]

  it('names the article that brought each change', () => {
    expect(lifeOf(steps)?.changes.map(({ from, to, article }) => [from, to, article])).toEqual([
      [null, 'rumoured', 1],
      ['rumoured', 'announced', 3],
      ['announced', 'partly-completed', 5],
      ['partly-completed', 'completed', 6],
    ])
  })

  it('is the same in whatever order its articles came', () => {
    const whole = lifeOf(steps)
    for (let turn = 1; turn < steps.length; turn++)
      expect(lifeOf([...steps.slice(turn), ...steps.slice(0, turn)])).toEqual(whole)
    expect(lifeOf(steps.toReversed())).toEqual(whole)
    expect(lifeOf([])).toBeNull()
  })
})
