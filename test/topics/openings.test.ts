import { describe, expect, it } from 'vitest'
import { understand } from '../../src/stories/understand.js'
import { shippedTopics } from '../fixtures/topics.js'
import { OPENINGS } from './openings.js'

const topics = shippedTopics()
const KEYS = new Map([
  ['prisoner-exchange', 'x'],
  ['negotiation', 'n'],
])

describe('a headline and its opening', () => {
  it.each(OPENINGS)('%s, %s %s: %s', (language, carried, statuses, title, text) => {
    const read = understand({ title, text, language, published: new Date('2026-02-05T12:00:00Z') }, topics)
    const told = read.judgements.flatMap((one) => (one.applies ? [KEYS.get(one.topic)] : [])).join('')
    expect(told).toBe(carried)
    if (carried !== '') expect(statuses.split(' ')).toContain(read.facts?.status)
  })
})
