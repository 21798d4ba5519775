import { describe, expect, it } from 'vitest'
import type { CorpusCase } from '../../bench/evaluate/cases.js'
import { factSlots } from '../../bench/evaluate/facts.js'
import { type Answer, measure, measurePairs } from '../../bench/evaluate/measure.js'
import type { Facts } from '../../src/domain/claim.js'

type Gold = NonNullable<CorpusCase['facts']>

const GOLD: Gold = {
  kind: 'exchange',
  status: 'completed',
  status_alt: ['in-progress'],
  date: '2026-02-05',
  date_alt: [],
  parties: ['RU', 'UA'],
  parties_opt: [],
  released: [
    { by: 'UA', to: 'RU', count: 157, civilians: 3, alt: [160], by_alt: [] },
    { by: 'RU', to: 'UA', count: 157, civilians: null, alt: [], by_alt: [] },
  ],
  total: 314,
  mediators: ['AE', 'US'],
  mediators_opt: ['TR'],
  round: null,
}

const TOLD: Facts = {
  kind: 'exchange',
  status: 'completed',
  date: '2026-02-05',
  parties: ['UA', 'RU'],
  released: [
    { by: 'UA', to: 'RU', count: 157, what: 'military', civilians: 3 },
    { by: 'RU', to: 'UA', count: 157, what: 'military', civilians: null },
  ],
  total: 314,
  place: null,
  mediators: ['AE', 'US'],
  round: null,
}

const wrong = (told: Facts | null, gold = GOLD, topics = ['prisoner-exchange']): string[] =>
  factSlots(topics, gold, told).flatMap((hit) => (hit.right ? [] : [hit.slot]))

describe('scoring facts', () => {
  it.each<[string, Facts | null, string[]]>([
    ['all right', TOLD, []],
    [
      'nothing told',
      null,
      ['kind', 'status', 'parties', 'mediators', 'counts', 'civilians', 'counts', 'date', 'total'],
    ],
    ['another status that counts as right', { ...TOLD, status: 'in-progress' }, []],
    ['a status that does not', { ...TOLD, status: 'planned' }, ['status']],
    [
      'another figure of the article',
      {
        ...TOLD,
        released: [
          { by: 'UA', to: 'RU', count: 160, what: null, civilians: 3 },
          { by: 'RU', to: 'UA', count: 157, what: null, civilians: null },
        ],
      },
      [],
    ],
    [
      'one figure for two sides',
      { ...TOLD, released: [{ by: 'UA', to: 'RU', count: 157, what: null, civilians: 3 }] },
      ['counts'],
    ],
    ['the sum of both sides', { ...TOLD, total: 317 }, []],
    ['a total that is none', { ...TOLD, total: 300 }, ['total']],
    ['the Red Cross and an optional mediator', { ...TOLD, mediators: ['AE', 'US', 'ICRC', 'TR'] }, []],
    ['a mediator left out', { ...TOLD, mediators: ['US'] }, ['mediators']],
    ['the sponsor named as a party too', { ...TOLD, parties: ['RU', 'UA', 'US'] }, []],
    ['a party too many', { ...TOLD, parties: ['RU', 'UA', 'BY'] }, ['parties']],
  ])('knows %s', (_what, told, expected) => {
    expect(wrong(told)).toEqual(expected)
  })

  it('lets either kind stand where an article has both topics', () => {
    const both = ['prisoner-exchange', 'negotiation']
    expect(wrong({ ...TOLD, kind: 'talks' }, GOLD, both)).toEqual([])
    expect(wrong({ ...TOLD, kind: 'talks' })).toEqual(['kind'])
  })

  it('takes one name of a movement for another', () => {
    const gold = { ...GOLD, parties: ['YE', 'Houthis'] }
    expect(wrong({ ...TOLD, parties: ['YE', 'Ansar Allah'] }, gold)).toEqual([])
  })
})

describe('scoring topics and stories', () => {
  const one = (id: string, topics: string[], story: string | null, trap: string | null = null): CorpusCase => ({
    id,
    lang: id.startsWith('r') ? 'ru' : 'en',
    title: '',
    text: '',
    published: '2026-02-05',
    topics,
    facts: null,
    story,
    trap,
    held: false,
    set: 'a',
  })
  const cases = [
    one('a', ['negotiation'], 's1'),
    one('b', ['negotiation'], 's1'),
    one('r', ['negotiation'], 's2'),
    one('n', [], null, 'sports'),
    one('m', [], null, 'trade'),
  ]
  const answer = (topics: string[], story: string | null): Answer => ({ topics, facts: null, story })

  it('counts what was found, missed and invented', () => {
    const told = new Map([
      ['a', answer(['negotiation'], 'x')],
      ['r', answer(['negotiation'], 'x')],
      ['m', answer(['negotiation'], 'x')],
    ])
    const figures = measure(cases, told)
    expect(figures.topics.negotiation).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 })
    expect(figures.topics['prisoner-exchange'].f1).toBeNull()
    expect(figures.languages.ru).toEqual({ cases: 1, f1: 1 })
    expect(figures.leftAlone).toEqual({ right: 1, of: 2 })
    expect(figures.traps).toEqual({ trade: { right: 0, of: 1 } })
    // a: 1 of 2 in its company, half of its story; b alone; r: half, whole.
    const [precision, recall] = [(0.5 + 1 + 0.5) / 3, (0.5 + 0.5 + 1) / 3]
    expect(figures.stories.all).toBeCloseTo((2 * precision * recall) / (precision + recall))
    expect(figures.stories.several).toBeCloseTo((2 * 0.75 * 0.5) / 1.25)
  })

  it('counts pairs, and updates among them', () => {
    const pair = (id: string, same: boolean, why: string) => ({
      id,
      same,
      why,
      held: false,
      a: { title: '', text: '' },
      b: { title: '', text: '' },
    })
    const pairs = [pair('1', true, 'copy: cut'), pair('2', false, 'update: a figure'), pair('3', false, 'different')]
    expect(measurePairs(pairs, ({ id }) => id !== '3')).toEqual({
      right: { right: 2, of: 3 },
      updates: { right: 0, of: 1 },
    })
  })
})
