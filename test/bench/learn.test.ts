import { describe, expect, it } from 'vitest'
import { learn, type Sample } from '../../bench/evaluate/learn.js'

const sample = (cues: Readonly<Record<string, number>>, ...right: readonly number[]): Sample => ({
  cues: new Map(Object.entries(cues)),
  right,
  weight: 1,
})

describe('learning what cues count for', () => {
  const samples = [
    sample({ met: 1, always: 1 }, 0),
    sample({ met: 1, always: 1 }, 0),
    sample({ tomorrow: 1, always: 1 }, 1),
    sample({ met: 1, tomorrow: 1, always: 1 }, 1),
  ]
  const weights = learn(samples, 2)
  const voice = (cue: string, answer: number): number => weights.get(cue)?.[answer] ?? Number.NaN

  it('lets a cue speak for the answers that it was seen with', () => {
    expect(voice('tomorrow', 1)).toBeGreaterThan(voice('tomorrow', 0))
    expect(voice('met', 0)).toBeGreaterThan(voice('met', 1))
  })

  it('lets the surer of two cues decide where both are there', () => {
    const sum = (answer: number): number => voice('met', answer) + voice('tomorrow', answer) + voice('always', answer)
    expect(sum(1)).toBeGreaterThan(sum(0))
  })

  it('gives the same weights for the same samples', () => {
    expect(learn(samples, 2)).toEqual(weights)
  })
})
