import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_ROLES, type SourceSpec } from '../domain/source.js'
import { addressFor, jsonSchema, listingSchema, wayOf } from '../sources/ways.js'
import { countrySchema, keySchema, languageSchema, lineSchema } from './codes.js'
import { check } from './issues.js'
import { readList, repeated, texts } from './list-file.js'
import { nearest, type Problem } from './problem.js'
import { durationSchema } from './setting.js'
import type { Settings } from './settings-schema.js'
import { formatDuration, parseDuration } from './units.js'
import type { YamlFile } from './yaml-file.js'

/** A source as `sources.yaml` gives it. */
export type ConfiguredSource = SourceSpec & {
  /** The day on which somebody last saw its address work, `YYYY-MM-DD`, or null for never. */
  readonly checked: string | null
}

const URL_ALLOWED = 'an http or https address without user name and password'

const CHECKED_ALLOWED = 'never, or the day of the last check as YYYY-MM-DD'

const urlSchema = z.string(URL_ALLOWED).refine((written) => webAddress(written) !== undefined, URL_ALLOWED)

const interval = durationSchema('1s', '7d', '5m')

const CHANNEL_ALLOWED = 'the address of a public channel, such as https://t.me/s/NAME'

const KIND_ALLOWED = `one of ${SOURCE_KINDS.join(', ')}; docs/sources.md explains them`

const sourceSchema = z.strictObject({
  key: keySchema,
  name: lineSchema,
  kind: z.enum(SOURCE_KINDS, KIND_ALLOWED),
  url: urlSchema,
  /** Checked by itself, since what it may hold depends on the kind. */
  options: z.unknown().optional(),
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
 * Reads `sources.yaml`: `{sources: [{key, name, kind, url, options?, publisher?, language?, country?, role?, interval?,
 * checked?, enabled?}]}`, with `options` as the kind wants them. Those with `enabled: false` are `paused`. `publishers` are the keys that may be named, or null where
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
  for (const { checked, enabled, interval, publisher, kind, options, ...same } of items) {
    const way = wayOf(kind, options)
    const url = addressFor(kind, same.url)
    // Both are told among the problems.
    if (way === null || url === null) continue
    const source: ConfiguredSource = {
      ...same,
      ...way,
      url,
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
    ...misfits(file),
    ...tooOften(file, polling.minIntervalMs),
    ...(publishers === null ? [] : unknownPublishers(file, publishers)),
  ]
  return { sources, paused, problems: [...problems, ...across] }
}

function tooOften(file: YamlFile, leastMs: number): readonly Problem[] {
  const below = texts(file, 'sources', 'interval').filter(({ text }) => (parseDuration(text) ?? leastMs) < leastMs)
  return below.map(({ path }) => file.problem(path, `at least polling.min_interval (${formatDuration(leastMs)})`))
}

/** Options and addresses that are not what their kind wants. */
function misfits(file: YamlFile): readonly Problem[] {
  const kinds = texts(file, 'sources', 'kind')
  return kinds.flatMap(({ path: [list = '', index = 0], text: kind }) => {
    const item: unknown = Reflect.get(Object(Reflect.get(Object(file.value), list)), index)
    const { options, url }: { options?: unknown; url?: unknown } = Object(item)
    const at = [list, index, 'options']
    if (kind === 'listing' || kind === 'json') {
      const read = check<unknown>(file, kind === 'listing' ? listingSchema : jsonSchema, options, at)
      return read.ok ? [] : read.problems
    }
    const notWanted =
      options === undefined ? [] : [file.problem(at, `nothing: a source of kind ${kind} has no options`)]
    const isElsewhere = kind === 'telegram' && typeof url === 'string' && addressFor(kind, url) === null
    return isElsewhere ? [...notWanted, file.problem([list, index, 'url'], CHANNEL_ALLOWED)] : notWanted
  })
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
