import { z } from 'zod'
import type { Setting } from './setting.js'
import { SETTINGS } from './settings.js'

type Camel<Name extends string> = Name extends `${infer Head}_${infer Rest}`
  ? `${Head}${Capitalize<Camel<Rest>>}`
  : Name
type Suffix<S> = S extends Setting<unknown, infer Unit> ? Unit : never
type Value<S> = S extends Setting<infer T, string> ? T : never
type Group<G> = { readonly [Name in keyof G & string as `${Camel<Name>}${Suffix<G[Name]>}`]: Value<G[Name]> }

/**
 * The settings as the service reads them: the groups of `parley.yaml` with their names in camel case. Durations are
 * milliseconds and end in `Ms`, sizes are bytes and end in `Bytes`: `web.max_page` is `web.maxPageBytes`.
 */
export type Settings = { readonly [Name in keyof typeof SETTINGS]: Group<(typeof SETTINGS)[Name]> }

type Table = Readonly<Record<string, Readonly<Record<string, Setting<unknown, string>>>>>

/** What `parley.yaml` may hold. An absent setting has its default, and a group whose lines are all commented out is empty. */
export const settingsSchema: z.ZodType<Settings> = tableSchema(SETTINGS).transform(
  // The shape follows from the table, as the type does; the compiler cannot see that the two walks agree.
  (values) => renamed(SETTINGS, values) as Settings,
)

function tableSchema(table: Table): z.ZodType<Record<string, Record<string, unknown>>> {
  const groups: Record<string, z.ZodType<Record<string, unknown>>> = {}
  for (const [name, settings] of Object.entries(table)) {
    const fields: Record<string, z.ZodType> = {}
    for (const [key, setting] of Object.entries(settings)) fields[key] = setting.schema.prefault(setting.default)
    groups[name] = z.preprocess(emptyForNothing, z.strictObject(fields)).prefault({})
  }
  return z.preprocess(emptyForNothing, z.strictObject(groups))
}

function emptyForNothing(written: unknown): unknown {
  return written ?? {}
}

function renamed(table: Table, values: Record<string, Record<string, unknown>>): unknown {
  const groups = Object.entries(table).map(([name, settings]) => {
    const fields = Object.entries(settings).map(([key, setting]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) + setting.suffix,
      values[name]?.[key],
    ])
    return [name, Object.fromEntries(fields)]
  })
  return Object.fromEntries(groups)
}
