import { describe, expect, it } from 'vitest'
import { eventSentence } from '../../src/cli/event-line.js'

const event = (type: string, data: Record<string, unknown>) => ({ id: 'evt_1', type, timestamp: '', data })
const story = { topic: 'prisoner-exchange', state: 'completed', headline: '157 home\u001b[2J' }

describe('eventSentence', () => {
  it.each([
    ['story.opened', { story, why: 'x', history: false }, '157 home [2J · prisoner-exchange, completed'],
    [
      'story.updated',
      { story, why: 'Total now known: 314.', history: false },
      '157 home [2J · prisoner-exchange, completed · Total now known: 314.',
    ],
    [
      'article.tagged',
      { article: { title: 'Swap' }, topics: [{ topic: 'a' }, { topic: 'b' }], history: true },
      'Swap · a, b · old news',
    ],
    ['article.revised', { article: { title: 'Swap' }, revision: 2, history: false }, 'Swap · revision 2'],
    ['source.failing', { source: { name: 'Press' }, reason: 'It is down.' }, 'Press · It is down.'],
    ['source.recovered', { source: { name: 'Press' } }, 'Press'],
    ['endpoint.disabled', { endpoint: { host: 'example.org' }, reason: '410' }, 'example.org · 410'],
    [
      'delivery.exhausted',
      { endpoint: { host: 'example.org' }, attempts: 10, lastOutcome: 'answered 503' },
      'example.org · 10 attempts · answered 503',
    ],
    ['something.new', { what: 'ever' }, ''],
  ])('says %s in a line', (type, data, sentence) => {
    expect(eventSentence(event(type, data))).toBe(sentence)
  })
})
