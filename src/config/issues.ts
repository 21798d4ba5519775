import type { z } from 'zod'
import { nearest, type Problem } from './problem.js'
import type { Path, YamlFile } from './yaml-file.js'

type Issue = z.core.$ZodIssue

/** Checks a value of a file against a schema; `path` is where in the file the value stands. */
export function check<T>(
  file: YamlFile,
  schema: z.ZodType<T>,
  value: unknown,
  path: Path = [],
): { ok: true; value: T } | { ok: false; problems: readonly Problem[] } {
  const result = schema.safeParse(value)
  if (result.success) return { ok: true, value: result.data }
  return { ok: false, problems: result.error.issues.flatMap((issue) => problemsOf(file, schema, issue, path)) }
}

function problemsOf(file: YamlFile, schema: z.ZodType, issue: Issue, base: Path): Problem[] {
  const path = [...base, ...issue.path]
  if (issue.code !== 'unrecognized_keys') return [file.problem(path, allowed(issue, schema))]
  const known = keysAt(schema, issue.path)
  return issue.keys.map((key) => file.keyProblem(path, key, knownKeys(key, known)))
}

/** What to say of a key that is not known. */
function knownKeys(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  const all = `one of ${known.join(', ')}`
  return near === null ? all : `did you mean ${near}? ${all}`
}

/** Zod's own messages; any other one was written for the schema, and says what is allowed. */
const STOCK = /^(Invalid|Too (small|big)|Unrecognized)/

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text (in quotes where it looks like a number or a date)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
  null: 'nothing',
}

function allowed(issue: Issue, schema: z.ZodType): string {
  if (!STOCK.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type': {
      const keys = issue.expected === 'object' ? keysAt(schema, issue.path) : []
      return (
        (TYPES[issue.expected] ?? `a value of type ${issue.expected}`) + (keys.length > 0 ? `: ${keys.join(', ')}` : '')
      )
    }
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${counted(issue.origin)}`
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${counted(issue.origin)}`
    case 'invalid_format':
      return issue.format === 'regex' ? `a text that matches ${issue.pattern}` : `a text in the form of ${issue.format}`
    case 'invalid_union':
      return issue.errors.length === 0
        ? 'one of the forms that are described for this key'
        : [
            ...new Set(issue.errors.flatMap((branch) => branch.slice(0, 1).map((first) => branchSays(first, schema)))),
          ].join(' or ')
    case 'invalid_key':
    case 'invalid_element': {
      const inner = issue.issues[0]
      return inner === undefined ? issue.message : allowed(inner, schema)
    }
    default:
      return issue.message
  }
}

function branchSays(issue: Issue, schema: z.ZodType): string {
  const inner = allowed(issue, schema)
  return issue.path.length === 0 ? inner : `${issue.path.map(String).join('.')}: ${inner}`
}

function counted(origin: string): string {
  return origin === 'string' ? ' characters' : origin === 'array' || origin === 'set' ? ' items' : ''
}

/** The keys that the object at a path of the schema may have; none where no object stands there. */
function keysAt(schema: z.core.$ZodType, path: Path): readonly string[] {
  const at = within(schema, path)
  return at === null ? [] : Object.keys(at.shape)
}

function within(schema: z.core.$ZodType, path: Path): z.core.$ZodObjectDef | null {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
    case 'nonoptional':
      return within(def.innerType, path)
    case 'lazy':
      return within(def.getter(), path)
    case 'pipe':
      return within(def.in, path) ?? within(def.out, path)
    case 'union':
      return first(def.options, (option) => within(option, path))
    case 'array':
      return path.length === 0 ? null : within(def.element, path.slice(1))
    case 'record':
      return path.length === 0 ? null : within(def.valueType, path.slice(1))
    case 'object': {
      if (path.length === 0) return def
      const inner = def.shape[String(path[0])]
      return inner === undefined ? null : within(inner, path.slice(1))
    }
    default:
      return null
  }
}

function first<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value)
    if (found !== null) return found
  }
  return null
}
