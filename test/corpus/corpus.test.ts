import { describe, expect, it } from 'vitest'
import { tagFilter } from '../../src/cli/filters/tag.js'
import { shippedTopics } from '../fixtures/topics.js'
import { CASES, type CorpusCase } from './corpus.js'

const now = () => new Date('2026-04-01T00:00:00Z')

function answersTo(cases: readonly CorpusCase[]) {
  const tag = tagFilter(shippedTopics(), now)
  const ordered = [...cases].sort((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : a.id < b.id ? -1 : 1,
  )
  return new Map(
    ordered.map(({ id, lang, title, text, published }) => {
      const answer = tag({ id, lang, title, text, published })
      if ('error' in answer) throw new Error(answer.error)
      return [id, answer] as const
    }),
  )
}

type Answers = ReturnType<typeof answersTo>
const share = (hits: readonly boolean[]): number => hits.filter(Boolean).length / Math.max(1, hits.length)

function f1(cases: readonly CorpusCase[], answers: Answers, topic: string): number {
  const gold = cases.map((one) => one.topics.includes(topic))
  const told = cases.map((one) => answers.get(one.id)?.topics.includes(topic) ?? false)
  const both = gold.filter((one, at) => one && told[at]).length
  return (2 * both) / (gold.filter(Boolean).length + told.filter(Boolean).length)
}

function figures(cases: readonly CorpusCase[]) {
  const answers = answersTo(cases)
  const positives = cases.flatMap((one) =>
    one.facts === null ? [] : [{ ...one, facts: one.facts, answer: answers.get(one.id)?.facts }],
  )
  const counts = positives.flatMap(({ facts, answer }) =>
    facts.released.map(({ by, by_alt = [], count, alt = [] }) =>
      (answer?.released ?? []).some(
        (one) => [by, ...by_alt].includes(one.by) && one.count !== null && [count, ...alt].includes(one.count),
      ),
    ),
  )
  const pairs = positives.flatMap((a, at) => positives.slice(at + 1).map((b) => [a, b] as const))
  const together = (a: CorpusCase, b: CorpusCase) => answers.get(a.id)?.story === answers.get(b.id)?.story
  return {
    exchange: f1(cases, answers, 'prisoner-exchange'),
    negotiation: f1(cases, answers, 'negotiation'),
    leftAlone: share(
      cases.filter((one) => one.topics.length === 0).map((one) => answers.get(one.id)?.topics.length === 0),
    ),
    status: share(
      positives.map(({ facts, answer }) =>
        [
          facts.status,
          ...(facts.status_alt ?? []),
          ...(answer?.kind === 'talks' && facts.kind === 'exchange' ? ['completed'] : []),
        ].includes(answer?.status ?? null),
      ),
    ),
    date: share(
      positives
        .filter((one) => one.facts.date !== null)
        .map(({ facts, answer }) => [facts.date, ...(facts.date_alt ?? [])].includes(answer?.date ?? null)),
    ),
    parties: share(
      positives.map(({ facts, answer }) =>
        facts.parties
          .filter((one) => !(facts.parties_opt ?? []).includes(one))
          .every((one) => answer?.parties.includes(one)),
      ),
    ),
    counts: share(counts),
    linked: share(pairs.filter(([a, b]) => a.story === b.story).map(([a, b]) => together(a, b))),
  }
}

/** How far below the figures of the day on which this was written each may fall. */
const MARGIN = 0.03

describe('the corpus', () => {
  it('has both kinds of cases in each of the twelve languages', () => {
    for (const lang of ['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'zh']) {
      const own = CASES.filter((one) => one.lang === lang)
      expect(own.some((one) => one.topics.length > 0) && own.some((one) => one.topics.length === 0)).toBe(true)
    }
    expect(CASES.length).toBeGreaterThanOrEqual(60)
    expect(new Set(CASES.map((one) => one.id)).size).toBe(CASES.length)
  })

  it.each([
    [
      'tuned on',
      false,
      { exchange: 1, negotiation: 0.98, leftAlone: 1, status: 0.98, date: 1, parties: 1, counts: 1, linked: 0.98 },
    ],
    [
      'held back',
      true,
      { exchange: 1, negotiation: 1, leftAlone: 1, status: 0.9, date: 1, parties: 1, counts: 0.8, linked: 1 },
    ],
  ] as const)('is understood as well as before: the part %s', (_name, held, before) => {
    const now = figures(CASES.filter((one) => one.held === held))
    for (const [name, figure] of Object.entries(before)) {
      expect({ name, enough: now[name as keyof typeof now] >= figure - MARGIN, now }).toMatchObject({
        name,
        enough: true,
      })
    }
  })
})
