import { describe, expect, it } from 'vitest'
import { findings } from '../../src/facts/findings.js'
import { releasedOf } from '../../src/facts/released/released.js'
import { documentOf } from '../../src/text/document.js'
import { SWAPS } from './swap-reports.js'

describe('what each side let go, in short reports', () => {
  it.each(SWAPS)('%s %s: %s', (language, title, text, by) => {
    const document = documentOf({ title, text, language, published: new Date('2026-03-10T12:00:00Z') })
    const { counts, parties, past } = findings(document, 'exchange', false)
    const figures = new Set(document.sentences.flatMap((one) => one.figures.map((figure) => figure.value)))
    const { released } = releasedOf(counts, parties, { figures, past })
    const told = released.flatMap((one) => (one.count === null ? [] : [[one.by, one.count] as const]))
    expect(Object.fromEntries(told)).toEqual(by)
  })
})
