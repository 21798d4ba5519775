import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type EmittedType, type EventData, eventBody, testMessage } from '../../src/delivery/events.js'
import { EVENT_TYPES, type EventType, eventSequence } from '../../src/domain/event.js'

const DOCUMENT = new URL('../../docs/events.md', import.meta.url)
const NOW = new Date('2026-02-05T12:00:00Z')
const source = { key: 'example', name: 'Example News', url: 'https://news.example.org/feed' }
const recovered: EventData['source.recovered'] = { source, failingSince: '2026-02-05T10:00:00Z', failures: 4 }

describe('eventBody', () => {
  it('is the envelope that every consumer sees', () => {
    expect(JSON.parse(eventBody('source.recovered', 42, NOW, recovered))).toEqual({
      id: 'evt_0000000000000042',
      type: 'source.recovered',
      timestamp: '2026-02-05T12:00:00.000Z',
      data: recovered,
    })
  })

  it('makes the same bytes of the same data, in whatever order its keys come', () => {
    const turned = {
      failures: 4,
      failingSince: recovered.failingSince,
      source: { url: source.url, name: source.name, key: source.key },
    }
    expect(eventBody('source.recovered', 42, NOW, turned)).toBe(eventBody('source.recovered', 42, NOW, recovered))
  })

  it('orders the keys of values too, whose form it does not know', () => {
    const dispute = (value: unknown): EventData['story.updated']['changes'] => [
      { kind: 'dispute', slot: 'released', values: [{ value, by: 'A' }] },
    ]
    const example = JSON.parse(
      readFileSync(DOCUMENT, 'utf8').match(/```json\n(\{\s+"id": "evt_0000000000000047".*?)```/s)?.[1] ?? '',
    )
    const data = example.data as EventData['story.updated']
    const body = eventBody('story.updated', 1, NOW, {
      ...data,
      changes: dispute({ to: 'UA', by: ['b', 'a'], count: 1 }),
    })
    expect(body).toContain('"value":{"by":["b","a"],"count":1,"to":"UA"}')
    expect(body).toBe(
      eventBody('story.updated', 1, NOW, { ...data, changes: dispute({ count: 1, by: ['b', 'a'], to: 'UA' }) }),
    )
  })

  it('refuses data that is not of its type', () => {
    expect(() => eventBody('source.recovered', 1, NOW, { ...recovered, failures: -1 })).toThrow(/failures/)
    expect(() => eventBody('source.recovered', 1, NOW, { ...recovered, surplus: 1 } as typeof recovered)).toThrow(
      /surplus/,
    )
  })
})

describe('testMessage', () => {
  it('cannot be taken for an event', () => {
    const { id, body } = testMessage(3, 'abc', NOW)
    const message = JSON.parse(body) as { id: string; type: EventType }
    expect(message.id).toBe(id)
    expect(eventSequence(id)).toBeNull()
    expect(EVENT_TYPES).not.toContain(message.type)
  })
})

describe('docs/events.md', () => {
  const document = readFileSync(DOCUMENT, 'utf8')
  const examples = [...document.matchAll(/```json\n(.*?)```/gs)].map(
    ([, json]) =>
      JSON.parse(json ?? '') as { id: string; type: EmittedType; timestamp: string; data: EventData[EmittedType] },
  )

  it('names every type of the closed list', () => {
    for (const type of EVENT_TYPES) expect(document).toContain(`\`${type}\``)
  })

  it('shows an example of each event that is made, and each is one that the service would make', () => {
    const events = examples.filter(({ id }) => eventSequence(id) !== null)
    expect(events.map(({ type }) => type).sort()).toEqual([
      'article.revised',
      'article.tagged',
      'delivery.exhausted',
      'endpoint.disabled',
      'source.failing',
      'source.recovered',
      'source.silent',
      'story.merged',
      'story.opened',
      'story.split',
      'story.updated',
    ])
    for (const { id, type, timestamp, data } of events) {
      const sequence = eventSequence(id) ?? 0
      expect(JSON.parse(eventBody(type, sequence, new Date(timestamp), data))).toEqual({ id, type, timestamp, data })
    }
  })
})
