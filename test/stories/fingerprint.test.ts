import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fingerprintOf } from '../../src/stories/fingerprint.js'

const side = z.object({ title: z.string(), text: z.string() })
const pairSchema = z.object({ id: z.string(), why: z.string(), a: side, b: side })
const pairs = readFileSync(new URL('../corpus/near_dups.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)))

const shared = (a: readonly number[], b: readonly number[]): number => a.filter((hash) => b.includes(hash)).length

describe('a fingerprint', () => {
  it.each(pairs.filter(({ why }) => !why.startsWith('different')))(
    'leads from one to the other: $id, $why',
    ({ a, b }) => {
      expect(shared(fingerprintOf(a), fingerprintOf(b))).toBeGreaterThan(0)
    },
  )

  it.each(pairs.filter(({ why }) => why.startsWith('different')))(
    'keeps two reports apart: $id, $why',
    ({ a, b, why }) => {
      // A quote or a background that both have leads from one to the other; word by word they are told apart.
      const common = /quote|background|sentence|statement/.test(why)
      expect(shared(fingerprintOf(a), fingerprintOf(b))).toBeLessThan(common ? 8 : 3)
    },
  )

  it('is a few whole numbers that a bigint holds, in order, the same for the same words', () => {
    const text = {
      title: '',
      text: 'The two sides met again in the hall by the lake, and nobody said what was agreed there.',
    }
    const print = fingerprintOf(text)
    expect(print).toEqual(fingerprintOf({ ...text, title: 'Another headline' }))
    expect(print).toEqual(print.toSorted((a, b) => a - b))
    expect(print.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true)
    expect(fingerprintOf({ title: '', text: 'word '.repeat(5000) + text.text }).length).toBeLessThanOrEqual(16)
    expect(fingerprintOf({ title: 'A headline', text: 'Breaking news' })).toEqual([])
  })
})
