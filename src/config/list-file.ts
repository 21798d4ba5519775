import { z } from 'zod'
import { check } from './issues.js'
import type { Problem } from './problem.js'
import type { Path, YamlFile } from './yaml-file.js'

/** The items of a list file that are right, and the problems of the others. */
interface ListReading<T> {
  readonly items: readonly T[]
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
  const items: T[] = []
  const problems: Problem[] = []
  for (const [index, written] of (outer.value[name] ?? []).entries()) {
    const result = check(file, item, written, [name, index])
    if (result.ok) items.push(result.value)
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
  for (const { path, text } of texts(file, name, field)) {
    const compared = same(text)
    if (compared === undefined) continue
    const here = file.problem(path, allowed)
    const before = first.get(compared)
    if (before === undefined) first.set(compared, here)
    else problems.push({ ...here, found: `${here.found}, as in line ${before.line}` })
  }
  return problems
}

/** What the items of a list have under `field`, where it is a text; whatever else is wrong with the items. */
export function texts(
  file: YamlFile,
  name: string,
  field: string,
): readonly { readonly path: Path; readonly text: string }[] {
  const list = at(file.value, name)
  return (Array.isArray(list) ? list : []).flatMap((item, index) => {
    const text = at(item, field)
    return typeof text === 'string' ? [{ path: [name, index, field], text }] : []
  })
}

function at(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined
}
