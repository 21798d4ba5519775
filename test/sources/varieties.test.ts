import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/sources/parse.js'
import { VARIETIES } from './varieties.js'

describe('a feed as some publisher writes it', () => {
  it.each(VARIETIES)('$name', async ({ body, contentType, says }) => {
    const bytes = typeof body === 'string' ? Buffer.from(body) : body
    const reading = await parseSource({ bytes, contentType: contentType ?? null, contentLocation: null, url: '' })
    if (reading.kind === 'unreadable') throw new Error(reading.reason)
    const told = reading.source.entries.map(({ title, link, id, published, updated }, n) => {
      const at = (published ?? updated)?.toISOString().replace('.000Z', 'Z') ?? null
      const asked = Object.keys(says[n] ?? {})
      return Object.fromEntries(Object.entries({ title, link, id, at }).filter(([key]) => asked.includes(key)))
    })
    expect(told).toEqual(says)
  })
})
