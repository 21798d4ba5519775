import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { type NotRead, readText } from './files.js'
import type { Problem } from './problem.js'

/** Keys and list indexes from the root of a file to a value. */
export type Path = readonly PropertyKey[]

/** A YAML file that could be read, and the way back from a value to its place. */
export interface YamlFile {
  /** As the operator would type it. */
  readonly name: string
  /** Plain JSON; null where the file holds nothing. */
  readonly value: unknown
  /** A problem at a value, or at what should have held it. */
  problem(path: Path, allowed: string, found?: string): Problem
  /** A problem at a key itself. */
  keyProblem(path: Path, key: string, allowed: string): Problem
}

export type YamlReading = { readonly kind: 'read'; readonly file: YamlFile } | NotRead

/** Reads a YAML file; `name` is how problems call it. */
export function readYaml(path: string, name: string): YamlReading {
  const text = readText(path, name)
  return text.kind === 'read' ? parseYaml(text.text, name) : text
}

function parseYaml(text: string, name: string): YamlReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const problems = new Map<number, Problem>()
  const add = (offset: number, found: string, allowed: string): void => {
    const spot = at(offset)
    // What follows on the same line is mostly the parser's stumbling over the first mistake.
    if (!problems.has(spot.line)) problems.set(spot.line, { file: name, ...spot, key: null, found, allowed })
  }
  for (const error of [...document.errors, ...document.warnings]) {
    const [found, allowed] = syntax(error, text)
    add(error.pos[0], found, allowed)
  }
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        add(
          alias.range?.[0] ?? 0,
          `the alias *${alias.source}`,
          `an anchor &${alias.source} before it, or the text in quotes`,
        )
    },
  })
  if (problems.size > 0) return { kind: 'broken', problems: [...problems.values()] }
  let value: unknown
  try {
    value = document.toJS()
  } catch {
    add(0, 'aliases that unfold to more than a hundred times their text', 'the values written out')
    return { kind: 'broken', problems: [...problems.values()] }
  }
  const root = document.contents
  const problem = (node: Node | null, key: string | null, found: string, allowed: string): Problem => ({
    file: name,
    ...at(node?.range?.[0] ?? 0),
    key,
    found,
    allowed,
  })
  return {
    kind: 'read',
    file: {
      name,
      value: value ?? null,
      problem(path, allowed, found) {
        const node = follow(root, path)
        return problem(nearestNode(root, path), keyName(path), found ?? describe(node), allowed)
      },
      keyProblem(path, key, allowed) {
        const map = follow(root, path)
        const pair = isMap(map)
          ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
          : undefined
        const node = isScalar(pair?.key) ? pair.key : nearestNode(root, path)
        return problem(node, keyName([...path, key]), 'an unknown key', allowed)
      },
    },
  }

  function step(node: unknown, segment: PropertyKey): Node | null {
    const whole = resolved(node)
    if (isSeq(whole)) return asNode(whole.items[Number(segment)])
    if (!isMap(whole)) return null
    return asNode(whole.items.find((item) => isScalar(item.key) && String(item.key.value) === String(segment))?.value)
  }

  function follow(from: unknown, path: Path): Node | null {
    let node = asNode(from)
    for (const segment of path) node = step(node, segment)
    return resolved(node)
  }

  function nearestNode(from: unknown, path: Path): Node | null {
    let node = asNode(from)
    for (const segment of path) {
      const next = step(node, segment)
      if (next === null) return node
      node = next
    }
    return node
  }

  function resolved(node: unknown): Node | null {
    const whole = asNode(node)
    return isAlias(whole) ? (whole.resolve(document) ?? null) : whole
  }
}

function asNode(value: unknown): Node | null {
  return isNode(value) ? value : null
}

/** A path as people write it: `sources[3].url`. */
function keyName(path: Path): string | null {
  let name = ''
  for (const segment of path)
    name += typeof segment === 'number' ? `[${segment}]` : `${name === '' ? '' : '.'}${String(segment)}`
  return name === '' ? null : name
}

const LONGEST_FOUND = 80

function describe(node: Node | null): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return node.items.length === 0 ? 'an empty list' : 'a list'
  if (!isScalar(node) || node.value === null) return 'nothing'
  const text = typeof node.value === 'string' ? JSON.stringify(node.value) : String(node.source ?? node.value)
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text
}

/** What a parser's error means to whoever wrote the file: what was found, and what to do. */
function syntax(error: YAMLError, text: string): [found: string, allowed: string] {
  const [rest = ''] = text.slice(error.pos[0]).split('\n', 1)
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return [`the key "${rest.split(':')[0]}" a second time`, 'each key once; delete one of the two']
    case 'TAB_AS_INDENT':
      return ['a tab in the indentation', 'spaces']
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return [
        'a ":" where no key can stand',
        'the line indented like its neighbours, and text that holds ": " in quotes',
      ]
    case 'BAD_INDENT':
      return [
        'an indentation that fits nothing above',
        'lines of one map or list indented alike, and every bracket closed',
      ]
    case 'MISSING_CHAR':
      return [`something that is not closed (${error.message})`, 'its closing quote, bracket or brace']
    case 'BAD_SCALAR_START':
      return [`a text that begins with ${rest[0] ?? 'a special character'}`, 'the text in quotes']
    case 'UNEXPECTED_TOKEN':
      return [
        `${JSON.stringify(rest.slice(0, 30))} where nothing of the kind can stand`,
        'lines of one map or list indented alike, and text with special characters in quotes',
      ]
    case 'MULTIPLE_DOCS':
      return ['a second document (---)', 'one document in a file']
    case 'TAG_RESOLVE_FAILED':
      return [`the tag ${rest.split(/\s/)[0]}`, 'plain values without tags']
    default:
      return [
        error.message,
        'valid YAML: lines of one map or list indented alike, and text with special characters in quotes',
      ]
  }
}
