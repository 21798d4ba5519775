import { describe, expect, it } from 'vitest'
import { tagFilter } from '../../../src/cli/filters/tag.js'
import { FIVE, textOf } from '../../fixtures/five.js'
import { shippedTopics } from '../../fixtures/topics.js'

const topics = shippedTopics()
const now = () => new Date('2026-02-06T00:00:00Z')
const swap = FIVE.find((one) => one.id === 'swap-a')
const line = {
  id: 1,
  title: swap?.title,
  text: swap ? textOf(swap) : '',
  published: swap?.published,
  lang: 'en',
  url: swap?.url,
}

describe('the tag filter', () => {
  it('answers with topics, evidence, facts and stories', () => {
    const answer = tagFilter(topics, now)(line)
    expect(answer).toMatchObject({
      id: 1,
      topics: ['prisoner-exchange', 'negotiation'],
      facts: { kind: 'exchange', parties: ['RU', 'UA'] },
      story: 's1',
      stories: ['s1', 's2'],
      ms: expect.any(Number),
    })
    if (!('error' in answer)) expect(Object.keys(answer.evidence)).toEqual(['prisoner-exchange', 'negotiation'])
  })

  it('remembers the stories of its run, and of its run alone', () => {
    const tag = tagFilter(topics, now)
    const first = tag(line)
    expect(tag({ ...line, id: 2 })).toMatchObject({ story: 'story' in first ? first.story : '' })
    expect(tag({ ...line, id: 3, published: '2026-03-20T10:00:00Z' })).not.toMatchObject({ story: 's1' })
    expect(tagFilter(topics, now)({ ...line, id: 4, published: '2026-03-20T10:00:00Z' })).toMatchObject({ story: 's1' })
  })

  it('takes a line with no more than a text, and an unreadable date for none', () => {
    const tag = tagFilter(topics, now)
    expect(tag({ id: 'bare', text: 'Two lines on the weather in Leeds.' })).toMatchObject({
      id: 'bare',
      topics: [],
      facts: null,
      story: null,
      stories: [],
    })
    expect(tag({ ...line, published: 'some day' })).toMatchObject({ topics: ['prisoner-exchange', 'negotiation'] })
  })

  it('says what is wrong with a line', () => {
    expect(tagFilter(topics, now)({ id: 9, title: 'No text' })).toEqual({
      id: 9,
      error: expect.stringContaining('text'),
    })
  })
})
