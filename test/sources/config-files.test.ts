import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_ROLES } from '../../src/domain/source.js'

const key = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/)
const name = z.string().trim().min(1)
const sourcesSchema = z.strictObject({
  sources: z.array(
    z.strictObject({
      key,
      name,
      kind: z.enum(SOURCE_KINDS),
      url: z.url({ protocol: /^https?$/ }),
      publisher: key,
      language: z.string().regex(/^[a-z]{2}$/),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      role: z.enum(SOURCE_ROLES),
      interval: z
        .string()
        .regex(/^\d+(?:s|m|h)$/)
        .optional(),
      enabled: z.literal(false).optional(),
      checked: z.literal('never'),
    }),
  ),
})
const publishersSchema = z.strictObject({
  publishers: z.array(
    z.strictObject({
      key,
      name,
      family: key,
      wire: z.literal(true).optional(),
      official_of: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      basis: z.enum(['seen', 'general-knowledge']).optional(),
    }),
  ),
})

const load = (file: string): unknown => parse(readFileSync(new URL(`../../config/${file}`, import.meta.url), 'utf8'))
const { sources } = sourcesSchema.parse(load('sources.yaml'))
const { publishers } = publishersSchema.parse(load('publishers.yaml'))

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('config/sources.yaml and config/publishers.yaml', () => {
  it('give every source and publisher once', () => {
    expect(repeated(sources.map((source) => source.key))).toEqual([])
    expect(repeated(sources.map((source) => source.url))).toEqual([])
    expect(repeated(publishers.map((publisher) => publisher.key))).toEqual([])
  })

  it('name each other: no source without its publisher, no publisher without a source', () => {
    const known = new Set(publishers.map((publisher) => publisher.key))
    const used = new Set(sources.map((source) => source.publisher))
    expect([...used].filter((publisher) => !known.has(publisher))).toEqual([])
    expect([...known].filter((publisher) => !used.has(publisher))).toEqual([])
  })

  it('agree on who is a wire and who speaks for a state', () => {
    const wires = new Set(publishers.filter((publisher) => publisher.wire).map((publisher) => publisher.key))
    for (const source of sources)
      expect([source.key, wires.has(source.publisher)]).toEqual([source.key, source.role === 'wire'])
    const official = new Set(sources.filter((source) => source.role === 'official').map((source) => source.publisher))
    for (const publisher of publishers) {
      if (publisher.official_of !== undefined) expect(official).toContain(publisher.key)
    }
  })

  it('watch some seventy sources in the twelve languages, the mediators among them', () => {
    expect(sources.length).toBeGreaterThanOrEqual(65)
    const languages = new Set(sources.map((source) => source.language))
    for (const language of 'en ru uk de fr es it pt pl tr ar zh'.split(' ')) expect(languages).toContain(language)
    const countries = new Set(sources.map((source) => source.country))
    for (const country of ['RU', 'UA', 'US', 'TR', 'QA', 'AE', 'VA', 'CH']) expect(countries).toContain(country)
  })
})
