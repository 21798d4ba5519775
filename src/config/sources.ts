import { z } from 'zod'
import { SOURCE_ROLES, type SourceSpec } from '../domain/source.js'
import { countrySchema, keySchema, languageSchema, lineSchema } from './codes.js'
import { readList, repeated } from './list-file.js'
import { nearest, type Problem } from './problem.js'
import { durationSchema } from './setting.js'
import type { Settings } from './settings-schema.js'
import { formatDuration } from './units.js'
import type { YamlFile } from './yaml-file.js'

/** A source as `sources.yaml` gives it. */
export interface ConfiguredSource extends SourceSpec {
  /** The day on which somebody last saw its address work, `YYYY-MM-DD`, or null for never. */
  readonly checked: string | null
}

const URL_ALLOWED = 'an http or https address without user name and password'

const urlSchema = z.string(URL_ALLOWED).refine((written) => webAddress(written) !== undefined, URL_ALLOWED)

const interval = durationSchema('1s', '7d', '5m')

const sourceSchema = z.strictObject({
  key: keySchema,
  name: lineSchema,
  kind: z.enum(['feed'], 'feed'),
  url: urlSchema,
  publisher: z.string('the key of a publisher').nullable().default(null),
  language: languageSchema.nullable().default(null),
  country: countrySchema.nullable().default(null),
  role: z.enum(SOURCE_ROLES).nullable().default(null),
  interval: interval.schema.nullable().default(null),
  checked: z
    .union([z.literal('never'), z.iso.date()], 'never, or the day of the last check as YYYY-MM-DD')
    .default('never'),
  enabled: z.boolean('true or false').default(true),
})

/**
 * Reads `sources.yaml`: `{sources: [{key, name, kind, url, publisher?, language?, country?, role?, interval?, checked?,
 * enabled?}]}`. Those with `enabled: false` are `paused`. `publishers` are the keys that may be named, or null where publishers are not known at all.
 */
export function readSources(
  file: YamlFile,
  publishers: { readonly keys: readonly string[]; readonly file: string } | null,
  polling: Settings['polling'],
): { sources: readonly ConfiguredSource[]; paused: readonly ConfiguredSource[]; problems: readonly Problem[] } {
  const { items, problems } = readList(file, 'sources', sourceSchema)
  const found = [
    ...problems,
    ...repeated(file, 'sources', 'key', (key) => key, 'a key that no other source has'),
    ...repeated(file, 'sources', 'url', webAddress, 'an address that no other source has'),
  ]
  const sources: ConfiguredSource[] = []
  const paused: ConfiguredSource[] = []
  for (const { index, value } of items) {
    const { checked, enabled, interval, publisher, ...same } = value
    if (interval !== null && interval < polling.minIntervalMs) {
      const least = `at least polling.min_interval (${formatDuration(polling.minIntervalMs)})`
      found.push(file.problem(['sources', index, 'interval'], least))
    }
    if (publisher !== null && publishers !== null && !publishers.keys.includes(publisher)) {
      found.push(file.problem(['sources', index, 'publisher'], publisherAllowed(publisher, publishers)))
    }
    const source = {
      ...same,
      publisher: publishers === null ? null : publisher,
      intervalSeconds: Math.ceil((interval ?? polling.intervalMs) / 1000),
      checked: checked === 'never' ? null : checked,
    }
    if (enabled) sources.push(source)
    else paused.push(source)
  }
  return { sources, paused, problems: found }
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
