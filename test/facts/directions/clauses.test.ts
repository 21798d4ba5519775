import { describe, expect, it } from 'vitest'
import { countsOf } from '../../../src/facts/counts/counts.js'
import { releasedOf } from '../../../src/facts/released/released.js'
import { documentOf } from '../../../src/text/document.js'
import { CLAUSES } from './clause-sentences.js'

describe('who lets go, clause by clause', () => {
  it.each(CLAUSES)('%s %j %j: %s', (language, parties, by, text) => {
    const document = documentOf({ title: '', text, language, published: new Date('2026-02-05T12:00:00Z') })
    const figures = new Set(document.sentences.flatMap((one) => one.figures.map((figure) => figure.value)))
    const { released } = releasedOf(countsOf(document, parties), parties, { figures })
    const told = released.flatMap((one) => (one.count === null ? [] : [[one.by, one.count] as const]))
    expect(Object.fromEntries(told)).toEqual(by)
  })
})
