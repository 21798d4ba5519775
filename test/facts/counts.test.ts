import { describe, expect, it } from 'vitest'
import { countsOf } from '../../src/facts/counts.js'
import { releasedOf } from '../../src/facts/released.js'
import { documentOf } from '../../src/text/document.js'
import { COUNT_SENTENCES } from './count-sentences.js'

const PARTIES = ['RU', 'UA']

function read(language: string, text: string) {
  const document = documentOf({ title: '', text, language, published: new Date('2026-02-05T12:00:00Z') })
  const figures = new Set(document.sentences.flatMap((one) => one.figures.map((figure) => figure.value)))
  return releasedOf(countsOf(document, PARTIES), PARTIES, { figures })
}

describe('counts of people', () => {
  it.each(COUNT_SENTENCES)('$language: $text', ({ language, text, RU, UA, total, civilians }) => {
    const facts = read(language, text)
    const by = (side: string) => facts.released.find((one) => one.by === side)
    expect({
      RU: by('RU')?.count ?? undefined,
      UA: by('UA')?.count ?? undefined,
      total: facts.total ?? undefined,
    }).toEqual({ RU, UA, total })
    if (civilians?.RU !== undefined) expect(by('RU')?.civilians).toBe(civilians.RU)
    if (civilians?.UA !== undefined) expect(by('UA')?.civilians).toBe(civilians.UA)
  })

  it('does not take what is counted over years for this exchange', () => {
    const facts = read(
      'en',
      'Russia and Ukraine freed 84 prisoners each. The total number of captives freed since the start of the war reached 4,349.',
    )
    expect(facts.released.map((one) => one.count)).toEqual([84, 84])
    expect(facts.total).toBeNull()
  })

  it('does not count days, drones or months as people', () => {
    const facts = read(
      'en',
      'Russia launched 157 drones at Ukraine five months after each side stopped talking about prisoners.',
    )
    expect(facts).toEqual({ released: [], total: null })
  })
})
