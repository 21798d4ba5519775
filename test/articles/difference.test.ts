import { describe, expect, it } from 'vitest'
import { difference } from '../../src/articles/difference.js'

const page = (title: string, ...sentences: string[]) => ({ title, text: sentences.join(' '), language: 'en' })

describe('the difference between two texts of a page', () => {
  it('lists a changed sentence as gone and as new, and nothing else', () => {
    const before = page('Swap', 'Both sides met at dawn.', 'Each freed 150 prisoners.', 'Talks go on.')
    const after = page('Swap', 'Both sides met at dawn.', 'Each freed 157 prisoners.', 'Talks go on.')
    expect(difference(before, after)).toEqual({
      title: null,
      removed: ['Each freed 150 prisoners.'],
      added: ['Each freed 157 prisoners.'],
      omitted: 0,
    })
  })

  it('tells a new title, and what was added at the end', () => {
    const before = page('Swap under way', 'Buses crossed the bridge.')
    const after = page('Swap completed', 'Buses crossed the bridge.', 'All of them are home.')
    expect(difference(before, after)).toEqual({
      title: { from: 'Swap under way', to: 'Swap completed' },
      removed: [],
      added: ['All of them are home.'],
      omitted: 0,
    })
  })

  it('lists twenty of each kind and counts the rest', () => {
    const many = (word: string, n: number) =>
      Array.from({ length: n }, (_, i) => `Sentence ${word} number ${i} stands here.`)
    const told = difference(page('A', ...many('old', 25)), page('A', ...many('new', 23)))
    expect([told.removed.length, told.added.length, told.omitted]).toEqual([20, 20, 8])
  })

  it('comes to an end on two long texts that share nothing', () => {
    const many = (word: string) => Array.from({ length: 3000 }, (_, i) => `The ${word} number ${i} is here.`)
    const told = difference(page('A', ...many('left')), page('A', ...many('right')))
    expect(told.omitted).toBe(2 * 3000 - 40)
  })
})
