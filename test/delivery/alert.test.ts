import { describe, expect, it } from 'vitest'
import {
  articleRevised,
  articleTagged,
  type Happening,
  type Report,
  storyOpened,
  storyUpdated,
} from '../../src/delivery/alert.js'
import { eventBody } from '../../src/delivery/events.js'
import type { Article } from '../../src/domain/article.js'
import type { Claim } from '../../src/domain/claim.js'
import type { Story } from '../../src/domain/story.js'
import type { Evidence, Judgement } from '../../src/domain/topic.js'

const BASE = 'https://parley.example.org'

const article: Article = {
  id: 31,
  standfirst: null,
  title: 'Both sides bring 157 home',
  text: 'Text.',
  language: 'en',
  published: new Date('2026-02-05T12:00:00Z'),
  firstSeen: new Date('2026-02-05T12:01:00Z'),
  url: 'https://news.example.org/157',
  history: false,
}

const reason: Evidence = {
  side: 'for',
  rule: 'act-with-people',
  terms: ['exchanged', 'prisoners'],
  zone: 'lead',
  sentence: 'Each side exchanged 157 prisoners on Thursday.',
  start: 0,
  end: 46,
  score: 4,
}

const judgement: Judgement = {
  topic: 'prisoner-exchange',
  applies: true,
  score: 7,
  threshold: 3,
  rules: '1.0',
  evidence: [reason, { ...reason, side: 'note', rule: 'date' }],
}

const claim: Claim = {
  slot: 'total',
  value: 314,
  speaker: 'the ministry',
  zone: 'lead',
  sentence: 'In all 314 people went home, the ministry said.',
  start: 47,
  end: 94,
}

const story: Story = {
  id: 12,
  headline: 'Both sides bring 157 home',
  profile: {
    topic: 'prisoner-exchange',
    kind: 'exchange',
    parties: ['RU', 'UA'],
    firstDay: '2026-02-05',
    lastDay: '2026-02-05',
    firstPublished: '2026-02-05T12:00:00.000Z',
    lastPublished: '2026-02-05T12:00:00.000Z',
    counts: [157],
    places: [],
    rounds: [],
    state: 'completed',
  },
  alertedAt: null,
}

function report(over: Partial<Report> = {}): Report {
  return { article, source: 'Example News', judgement, claims: [claim], ...over }
}

function happening(over: Partial<Happening> = {}): Happening {
  return { story, facts: null, reports: [report()], history: false, baseUrl: BASE, ...over }
}

function size(data: ReturnType<typeof storyOpened>): number {
  return Buffer.byteLength(eventBody('story.opened', 1, new Date(0), data))
}

describe('storyOpened', () => {
  it('says what, why, on what evidence, who says it, and where to look', () => {
    expect(storyOpened(happening())).toEqual({
      story: {
        id: 12,
        topic: 'prisoner-exchange',
        kind: 'exchange',
        state: 'completed',
        headline: 'Both sides bring 157 home',
        parties: ['RU', 'UA'],
        firstDay: '2026-02-05',
        lastDay: '2026-02-05',
        link: 'https://parley.example.org/v1/stories/12',
      },
      why:
        'First report on this: "Both sides bring 157 home" (Example News) is about prisoner-exchange with a score of 7 ' +
        'against a threshold of 3 (rules 1.0), and no story known before matches it.',
      history: false,
      facts: null,
      origins: null,
      summary: [],
      articles: [
        {
          id: 31,
          title: 'Both sides bring 157 home',
          url: 'https://news.example.org/157',
          source: 'Example News',
          language: 'en',
          published: '2026-02-05T12:00:00.000Z',
          firstSeen: '2026-02-05T12:01:00.000Z',
          link: 'https://parley.example.org/v1/articles/31',
        },
      ],
      evidence: [
        {
          side: 'for',
          rule: 'act-with-people',
          terms: ['exchanged', 'prisoners'],
          zone: 'lead',
          sentence: 'Each side exchanged 157 prisoners on Thursday.',
          score: 4,
          url: 'https://news.example.org/157',
        },
      ],
      claims: [
        {
          slot: 'total',
          value: 314,
          speaker: 'the ministry',
          sentence: 'In all 314 people went home, the ministry said.',
          source: 'Example News',
          url: 'https://news.example.org/157',
        },
      ],
      omitted: { evidence: 0, claims: 0, articles: 0 },
    })
  })

  it('says of old news that it is history', () => {
    const data = storyOpened(happening({ history: true }))
    expect(data.history).toBe(true)
    expect(data.why).toContain('old news')
  })

  it('names no source where a URL was handed in', () => {
    expect(storyOpened(happening({ reports: [report({ source: null })] })).why).toContain('home" is about')
  })

  it('stays under 20 kB whatever an article says, keeps one of each, and counts what it left out', () => {
    const long = '换俘'.repeat(2000)
    const wordy = report({
      judgement: { ...judgement, evidence: Array.from({ length: 40 }, () => ({ ...reason, sentence: long })) },
      claims: Array.from({ length: 40 }, () => ({ ...claim, sentence: long, value: { text: long } })),
    })
    const reports: [Report, ...Report[]] = [wordy, ...Array.from({ length: 30 }, () => wordy)]
    const data = storyOpened(happening({ reports }))
    expect(size(data)).toBeLessThan(20_000)
    for (const kept of [data.evidence, data.claims, data.articles]) expect(kept.length).toBeGreaterThan(0)
    expect(data.evidence.length + data.omitted.evidence).toBe(31 * 40)
    expect(data.claims.length + data.omitted.claims).toBe(31 * 40)
    expect(data.articles.length + data.omitted.articles).toBe(31)
  })

  it('cuts a long sentence between characters and says so, and never cuts an address', () => {
    const url = `https://news.example.org/${'a'.repeat(600)}`
    const wordy = { ...judgement, evidence: [{ ...reason, sentence: `ab${'😀'.repeat(600)}` }] }
    const data = storyOpened(happening({ reports: [report({ article: { ...article, url }, judgement: wordy })] }))
    expect(data.evidence[0]?.sentence).toMatch(/^ab(😀)+…$/u)
    expect(data.articles[0]?.url).toBe(url)
  })
})

describe('storyUpdated', () => {
  it('says what changed, in data and in words', () => {
    const data = storyUpdated(happening(), [
      { kind: 'state', from: 'announced', to: 'completed' },
      { kind: 'fact', slot: 'total', from: null, to: 314 },
      { kind: 'fact', slot: 'place', from: 'Kyiv', to: 'Chernihiv' },
      { kind: 'corroboration', origins: 2, by: 'Example News' },
      {
        kind: 'dispute',
        slot: 'total',
        values: [
          { value: 314, by: 'A' },
          { value: 300, by: 'B' },
        ],
      },
      { kind: 'correction', slot: 'date', from: '2026-02-04', to: '2026-02-05', url: article.url },
    ])
    expect(data.changes).toHaveLength(6)
    expect(data.why).toBe(
      'From announced to completed. The total is now known: 314. The place was Kyiv and is now Chernihiv. ' +
        'Example News reports it too: 2 independent origins. The total is disputed: 314 (A), 300 (B). ' +
        'The date was corrected from 2026-02-04 to 2026-02-05. Because of "Both sides bring 157 home" (Example News).',
    )
    expect(eventBody('story.updated', 3, new Date(0), data)).toContain('"type":"story.updated"')
  })
})

describe('articleTagged', () => {
  it('gives the topics with their evidence and the stories with their links', () => {
    const tagged = {
      article,
      source: null,
      judgements: [judgement],
      facts: null,
      stories: [12],
      copyOf: null,
      baseUrl: BASE,
    }
    const data = articleTagged(tagged)
    expect(data.topics[0]).toMatchObject({ topic: 'prisoner-exchange', score: 7, threshold: 3, rules: '1.0' })
    expect(data.topics[0]?.evidence.map(({ side }) => side)).toEqual(['for', 'note'])
    expect(data.stories).toEqual([{ id: 12, link: 'https://parley.example.org/v1/stories/12' }])
  })

  it('stays small and keeps the strongest evidence, in its order', () => {
    const evidence = Array.from({ length: 50 }, (_, place) => ({
      ...reason,
      sentence: 'я'.repeat(1000),
      rule: `rule-${place}`,
      score: place === 20 ? -9 : place === 40 ? 9 : 1,
    }))
    const judgements = [{ ...judgement, evidence }]
    const data = articleTagged({
      article,
      source: null,
      judgements,
      facts: null,
      stories: [],
      copyOf: null,
      baseUrl: BASE,
    })
    expect(Buffer.byteLength(eventBody('article.tagged', 1, new Date(0), data))).toBeLessThan(20_000)
    const rules = data.topics[0]?.evidence.map(({ rule }) => rule) ?? []
    expect(rules).toContain('rule-20')
    expect(rules.indexOf('rule-40')).toBeGreaterThan(rules.indexOf('rule-20'))
  })
})

describe('articleRevised', () => {
  it('names the content before and the content now', () => {
    const data = articleRevised({
      article,
      source: 'A',
      revision: 2,
      replaces: { id: 30, title: 'Before' },
      difference: { title: null, removed: ['Old.'], added: ['New.'], omitted: 0 },
      baseUrl: BASE,
    })
    expect(data).toMatchObject({
      revision: 2,
      replaces: { id: 30, link: `${BASE}/v1/articles/30` },
      difference: { removed: ['Old.'], added: ['New.'] },
      article: { id: 31 },
    })
  })
})
