import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answersTo, isCopy } from '../../bench/evaluate/answers.js'
import { readCases, readPairs } from '../../bench/evaluate/cases.js'
import { flat, measure, measurePairs } from '../../bench/evaluate/measure.js'
import { shippedTopics } from '../fixtures/topics.js'

const file = (name: string): string => new URL(name, import.meta.url).pathname
const CASES = readCases(file('./cases.jsonl'))
const PAIRS = readPairs(file('./near_dups.jsonl'))

/** How far below the figures of `baseline.json` each may fall (`npm run evaluate -- --baseline`). */
const MARGIN = 0.02
const BASELINE: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(file('./baseline.json'), 'utf8'),
)

/** Two thousand articles are read and linked, beside other tests on a busy machine. */
const READING_MS = 240_000

describe('the corpus', () => {
  it('has both kinds of cases in each of the twelve languages', () => {
    for (const lang of ['en', 'ru', 'uk', 'de', 'fr', 'es', 'it', 'pt', 'pl', 'tr', 'ar', 'zh']) {
      const own = CASES.filter((one) => one.lang === lang)
      expect(own.some((one) => one.topics.length > 0) && own.some((one) => one.topics.length === 0)).toBe(true)
    }
    expect(CASES.length).toBeGreaterThanOrEqual(180)
    expect(PAIRS.length).toBeGreaterThanOrEqual(40)
    expect(new Set(CASES.map((one) => one.id)).size).toBe(CASES.length)
  })

  it('has twenty stories with three reports or more', () => {
    const reports = new Map<string | null, number>()
    for (const { topics, story } of CASES) {
      if (topics.length > 0) reports.set(story, (reports.get(story) ?? 0) + 1)
    }
    expect([...reports.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(20)
  })

  it.each([
    ['tuned on', false],
    ['held back', true],
  ] as const)(
    'is understood as well as before: the part %s',
    (name, held) => {
      const cases = CASES.filter((one) => one.held === held)
      const pairs = PAIRS.filter((one) => one.held === held)
      const now = flat(
        measure(cases, answersTo(cases, shippedTopics())),
        pairs.length === 0 ? null : measurePairs(pairs, isCopy),
      )
      const before = BASELINE[name] ?? {}
      expect(Object.keys(now)).toEqual(Object.keys(before))
      const fallen = Object.entries(now).filter(([figure, value]) => value < (before[figure] ?? 1) - MARGIN)
      expect(fallen).toEqual([])
    },
    READING_MS,
  )
})
