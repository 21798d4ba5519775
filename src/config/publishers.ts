import { z } from 'zod'
import type { Publisher } from '../domain/source.js'
import { isCountry, keySchema, lineSchema } from './codes.js'
import { readList, repeated, texts } from './list-file.js'
import type { Problem } from './problem.js'
import type { YamlFile } from './yaml-file.js'

/** A state by its code, or a party that is no state by its name: two capitals are always meant as a code. */
const partySchema = lineSchema.refine(
  (text) => isCountry(text) || !/^[A-Za-z]{2}$/.test(text),
  'an ISO 3166 code of two capital letters, such as UA, or the name of a party that is no state',
)

const publisherSchema = z.strictObject({
  key: keySchema,
  name: lineSchema,
  /** Publishers of one family count as one origin. */
  family: lineSchema,
  /** Whether others reprint its copy. */
  wire: z.boolean('true or false').default(false),
  official_of: partySchema.nullable().default(null),
  /** On what ground the family, the wire or the office is stated; for people only. */
  basis: lineSchema.nullable().default(null),
})

/** Reads `publishers.yaml`: `{publishers: [{key, name, family, wire?, official_of?, basis?}]}`. */
export function readPublishers(file: YamlFile): {
  publishers: readonly Publisher[]
  problems: readonly Problem[]
} {
  const { items, problems } = readList(file, 'publishers', publisherSchema)
  const twice = repeated(file, 'publishers', 'key', (key) => key, 'a key that no other publisher has')
  const publishers = items.map((value) => ({
    key: value.key,
    name: value.name,
    family: value.family,
    wire: value.wire,
    officialOf: value.official_of,
  }))
  return { publishers, problems: [...problems, ...twice] }
}

/** Every key that the file gives to a publisher, a wrong one too: what is wrong is said once. */
export function publisherKeys(file: YamlFile): readonly string[] {
  return texts(file, 'publishers', 'key').map(({ text }) => text)
}
