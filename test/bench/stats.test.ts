import { describe, expect, it } from 'vitest'
import { median, percentile } from '../../bench/stats.js'

describe('median', () => {
  it('is the middle one, or the mean of the two in the middle, whatever the order', () => {
    expect(median([10, 9, 1])).toBe(9)
    expect(median([10, 2, 4, 1])).toBe(3)
    expect(median([])).toBeNaN()
  })
})

describe('percentile', () => {
  it('is the smallest figure that the share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => 100 - n)
    expect(percentile(hundred, 0.99)).toBe(99)
    expect(percentile(hundred, 0.5)).toBe(50)
    expect(percentile([3, 1, 2], 0)).toBe(1)
    expect(percentile([], 0.99)).toBeNaN()
  })

  it('is the largest of fewer than a hundred for the 99th', () => {
    expect(percentile([5, 40, 7], 0.99)).toBe(40)
  })
})
