import { describe, expect, it } from 'vitest'
import { judgeTopics } from '../../bench/topics.js'

describe('judgeTopics', () => {
  it('counts what is missed and what is invented, by the last segment of the address', () => {
    const truth = new Map([
      ['swap', ['prisoner-exchange']],
      ['talks', ['negotiation']],
      ['rain', []],
    ])
    const tagged = [
      { url: 'http://127.0.1.1:1/a/2026/02/swap', topics: ['prisoner-exchange'] },
      { url: 'http://127.0.1.1:1/a/2026/02/talks?x=1', topics: ['prisoner-exchange'] },
      { url: 'http://127.0.1.1:1/a/2026/02/rain', topics: ['negotiation'] },
    ]
    expect(judgeTopics(tagged, truth)).toEqual({ right: 1, of: 3, missed: 1, wrong: 2 })
  })
})
