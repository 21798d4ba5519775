import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sameFilter } from '../../src/cli/filters/same.js'
import { sameText } from '../../src/stories/same.js'

const side = z.object({ title: z.string(), text: z.string() })
const pairSchema = z.object({ id: z.string(), same: z.boolean(), why: z.string(), a: side, b: side })
const pairs = readFileSync(new URL('../corpus/near_dups.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => pairSchema.parse(JSON.parse(line)))

describe('two texts', () => {
  it.each(pairs)('$id: $why', ({ a, b, why }) => {
    const kind = why.split(':')[0]
    expect(sameText(a, b)).toEqual({ same: kind === 'copy', kind })
    expect(sameText(b, a)).toEqual({ same: kind === 'copy', kind })
  })

  it('too short to compare are one only where they are equal', () => {
    expect(sameText({ title: '', text: 'Breaking' }, { title: '', text: 'breaking!' }).kind).toBe('copy')
    expect(sameText({ title: '', text: 'Breaking' }, { title: '', text: 'Later' }).kind).toBe('different')
  })
})

describe('the filter', () => {
  it('answers under the id, and says what is wrong with a line', () => {
    const same = sameFilter()
    expect(same({ id: 5, a: { title: 'x', text: 'y' }, b: { text: 'y' } })).toEqual({ id: 5, same: true, kind: 'copy' })
    expect(same({ id: 'p', a: { title: 'x' } })).toEqual({ id: 'p', error: expect.stringContaining('a.text') })
    expect(same('no object')).toEqual({ id: null, error: expect.any(String) })
  })
})
