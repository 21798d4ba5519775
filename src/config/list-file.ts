import { z } from 'zod'
import { check } from './issues.js'
import type { Problem } from './problem.js'
import type { YamlFile } from './yaml-file.js'

/** The items of a list file that are right, each with its index; and the problems of the others. */
export interface ListReading<T> {
  readonly items: readonly { readonly index: number; readonly value: T }[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a file that holds one list under the key `name`. Each item is checked by itself, so that one wrong item hides
 * no problem of another.
 */
export function readList<T>(file: YamlFile, name: string, item: z.ZodType<T>): ListReading<T> {
  const list = z.array(z.unknown(), 'a list').nullable().prefault(null)
  const outer = check(file, z.strictObject({ [name]: list }), file.value ?? {})
  if (!outer.ok) return { items: [], problems: outer.problems }
  const items: { index: number; value: T }[] = []
  const problems: Problem[] = []
  for (const [index, written] of (outer.value[name] ?? []).entries()) {
    const result = check(file, item, written, [name, index])
    if (result.ok) items.push({ index, value: result.value })
    else problems.push(...result.problems)
  }
  return { items, problems }
}

/**
 * The items that say the same under `field` as an item before them: `same` gives what is compared, from what is
 * written, and undefined where there is nothing to compare. Wrong items are compared, too.
 */
export function repeated(
  file: YamlFile,
  name: string,
  field: string,
  same: (written: string) => string | undefined,
  allowed: string,
): readonly Problem[] {
  const first = new Map<string, Problem>()
  const problems: Problem[] = []
  const list = at(file.value, name)
  for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
    const value = at(item, field)
    const compared = typeof value === 'string' ? same(value) : undefined
    if (compared === undefined) continue
    const here = file.problem([name, index, field], allowed)
    const before = first.get(compared)
    if (before === undefined) first.set(compared, here)
    else problems.push({ ...here, found: `${here.found}, as in line ${before.line}` })
  }
  return problems
}

function at(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}
