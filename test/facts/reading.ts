import type { Claim, Facts } from '../../src/domain/claim.js'
import { readFacts } from '../../src/facts/extract.js'

/** What is read of an article that is about an exchange (`x`), about talks (`n`), or about both (`xn`). */
export function read(
  topics: string,
  language: string,
  title: string,
  text: string,
): { readonly facts: Facts; readonly claims: readonly Claim[] } {
  const judgements = [...topics].map((topic) => ({
    topic: topic === 'x' ? 'prisoner-exchange' : 'negotiation',
    applies: true,
    score: 5,
    threshold: 1,
    facts: topic === 'x' ? ('exchange' as const) : ('talks' as const),
    rules: '1',
    evidence: [],
  }))
  // A Thursday.
  const published = new Date('2026-02-05T15:00:00Z')
  const { facts, claims } = readFacts({ title, text, language, published }, judgements)
  if (facts === null) throw new Error('no facts where a topic applies')
  return { facts, claims }
}
