import { z } from 'zod'
import { SOURCE_ROLES, type SourceSpec } from '../domain/source.js'
import { countrySchema, keySchema, languageSchema, lineSchema } from './codes.js'
import { readList, repeated, texts } from './list-file.js'
import { nearest, type Problem } from './problem.js'
import { durationSchema } from './setting.js'
import type { Settings } from './settings-schema.js'
import { formatDuration, parseDuration } from './units.js'
import type { YamlFile } from './yaml-file.js'

/** A source as `sources.yaml` gives it. */
export interface ConfiguredSource extends SourceSpec {
  /** The day on which somebody last saw its address work, `YYYY-MM-DD`, or null for never. */
  readonly checked: string | null
}

const URL_ALLOWED = 'an http or https address without user name and password'

const CHECKED_ALLOWED = 'never, or the day of the last check as YYYY-MM-DD'

const urlSchema = z.string(URL_ALLOWED).refine((written) => webAddress(written) !== undefined, URL_ALLOWED)

const interval = durationSchema('1s', '7d', '5m')

const sourceSchema = z.strictObject({
  key: keySchema,
  name: lineSchema,
  kind: z.enum(['feed'], 'feed, which stands for RSS, Atom, RDF and JSON feeds'),
  url: urlSchema,
  publisher: z.string('the key of a publisher').nullable().default(null),
  language: languageSchema.nullable().default(null),
  country: countrySchema.nullable().default(null),
  role: z.enum(SOURCE_ROLES).nullable().default(null),
  interval: interval.schema.nullable().default(null),
  checked: z
    .string(CHECKED_ALLOWED)
    .refine((day) => day === 'never' || z.iso.date().safeParse(day).success, CHECKED_ALLOWED)
    .default('never'),
  enabled: z.boolean('true or false').default(true),
})

/**
 * Reads `sources.yaml`: `{sources: [{key, name, kind, url, publisher?, language?, country?, role?, interval?, checked?,
 * enabled?}]}`. Those with `enabled: false` are `paused`. `publishers` are the keys that may be named, or null where
 * publishers are not known at all.
 */
export function readSources(
  file: YamlFile,
  publishers: { readonly keys: readonly string[]; readonly file: string } | null,
  polling: Settings['polling'],
): { sources: readonly ConfiguredSource[]; paused: readonly ConfiguredSource[]; problems: readonly Problem[] } {
  const { items, problems } = readList(file, 'sources', sourceSchema)
  const sources: ConfiguredSource[] = []
  const paused: ConfiguredSource[] = []
  for (const { checked, enabled, interval, publisher, ...same } of items) {
    const source = {
      ...same,
      publisher: publishers === null ? null : publisher,
      intervalSeconds: Math.ceil((interval ?? polling.intervalMs) / 1000),
      checked: checked === 'never' ? null : checked,
    }
    if (enabled) sources.push(source)
    else paused.push(source)
  }
  const across = [
    ...repeated(file, 'sources', 'key', (key) => key, 'a key that no other source has'),
    ...repeated(file, 'sources', 'url', webAddress, 'an address that no other source has'),
    ...tooOften(file, polling.minIntervalMs),
    ...(publishers === null ? [] : unknownPublishers(file, publishers)),
  ]
  return { sources, paused, problems: [...problems, ...across] }
}

function tooOften(file: YamlFile, leastMs: number): readonly Problem[] {
  const below = texts(file, 'sources', 'interval').filter(({ text }) => (parseDuration(text) ?? leastMs) < leastMs)
  return below.map(({ path }) => file.problem(path, `at least polling.min_interval (${formatDuration(leastMs)})`))
}

function unknownPublishers(file: YamlFile, publishers: { keys: readonly string[]; file: string }): readonly Problem[] {
  return texts(file, 'sources', 'publisher').flatMap(({ path, text }) =>
    publishers.keys.includes(text) ? [] : [file.problem(path, publisherAllowed(text, publishers))],
  )
}

function publisherAllowed(key: string, publishers: { keys: readonly string[]; file: string }): string {
  const near = nearest(key, publishers.keys)
  return `the key of a publisher in ${publishers.file}${near === null ? '' : `; did you mean ${near}?`}`
}

/** The address in its normal form without fragment; undefined where it is none that can be watched. */
function webAddress(written: string): string | undefined {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return undefined
  const url = new URL(written)
  if (url.username !== '' || url.password !== '') return undefined
  url.hash = ''
  return url.href
}
