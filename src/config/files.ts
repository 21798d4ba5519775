import { readFileSync } from 'node:fs'
import { isAbsolute, relative } from 'node:path'
import type { Problem } from './problem.js'

/** Why a file gave nothing. */
export type NotRead = { readonly kind: 'absent' } | { readonly kind: 'broken'; readonly problems: readonly Problem[] }

/** A path as somebody in `cwd` would type it: relative where it lies below, else whole. */
export function shown(path: string, cwd: string): string {
  const way = relative(cwd, path)
  return way === '' || way.startsWith('..') || isAbsolute(way) ? path : way
}

/** Reads a text file in UTF-8. */
export function readText(path: string, name: string): { kind: 'read'; text: string } | NotRead {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { kind: 'absent' }
    return { kind: 'broken', problems: [unreadable(name, error)] }
  }
  try {
    return { kind: 'read', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const [line, column] = firstWrongByte(bytes)
    const found = 'bytes that are not UTF-8'
    return {
      kind: 'broken',
      problems: [{ file: name, line, column, key: null, found, allowed: 'text saved as UTF-8' }],
    }
  }
}

/** The problem of a file or folder that is there and cannot be read. */
export function unreadable(name: string, error: unknown): Problem {
  const code = codeOf(error)
  const [found, allowed] =
    code === 'EACCES' || code === 'EPERM'
      ? ['no permission to read it', 'a file that the user who runs Parley may read']
      : code === 'EISDIR'
        ? ['a folder', 'a file']
        : code === 'ENOTDIR'
          ? ['a file', 'a folder']
          : [`it cannot be read (${code ?? String(error)})`, 'a readable file']
  return { file: name, line: null, column: null, key: null, found, allowed }
}

/** The system's code of an error (`ENOENT`), or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}

function firstWrongByte(bytes: Buffer): [line: number, column: number] {
  // The decoder says only that something is wrong: the first line that does not survive the way there and back has it.
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const part = bytes.subarray(start, end === -1 ? bytes.length : end)
    if (!Buffer.from(part.toString('utf8'), 'utf8').equals(part))
      return [line, part.toString('utf8').indexOf('\uFFFD') + 1]
    if (end === -1) break
    start = end + 1
  }
  return [1, 1]
}
