import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ParsedEntry } from '../../domain/source.js'
import { parseSource } from '../../sources/parse.js'
import { badLine, type LineError } from './line.js'

const lineSchema = z
  .object({
    id: z.unknown(),
    path: z.string().min(1).optional(),
    body: z.string().optional(),
    url: z.string().nullish(),
    contentType: z.string().nullish(),
    contentLocation: z.string().nullish(),
  })
  .refine((line) => (line.path === undefined) !== (line.body === undefined), {
    message: 'one of "path" (a file) and "body" (the text itself) is wanted',
  })

interface EntryAnswer {
  readonly title: string
  readonly link: string | null
  readonly id: string | null
  /** ISO 8601, UTC; the date of publication, else that of the last change. */
  readonly published: string | null
  readonly updated: string | null
  readonly summary: string | null
}

/** What the `parley parse` filter answers to one line. */
export type ParseAnswer =
  | {
      readonly id: unknown
      readonly entries: readonly EntryAnswer[]
      /** Why nothing could be read, else null. */
      readonly error: string | null
      /** Wall time of reading, without that of loading the file. */
      readonly ms: number
    }
  | LineError

/**
 * The `parley parse` filter: the bytes of one source a line in, its entries out. It keeps no state.
 *
 * Links are absolute where `url`, `contentLocation` or the source itself says what they are relative to, else as
 * written.
 */
export async function parseFilter(line: unknown): Promise<ParseAnswer> {
  const read = lineSchema.safeParse(line)
  if (!read.success) return badLine(line, read.error)
  const { id, path, body, url, contentType, contentLocation } = read.data
  const bytes = path === undefined ? (body ?? '') : await readFile(resolve(path)).catch(readFault)
  if (bytes instanceof Error) return { id, entries: [], error: `${path}: ${bytes.message}`, ms: 0 }
  const start = performance.now()
  const answer = await parseSource({
    bytes,
    contentType: contentType ?? null,
    contentLocation: contentLocation ?? null,
    url: url ?? '',
  })
  const ms = Math.round((performance.now() - start) * 100) / 100
  if (answer.kind === 'unreadable') return { id, entries: [], error: answer.reason, ms }
  return { id, entries: answer.source.entries.map(answerOf), error: null, ms }
}

function answerOf(entry: ParsedEntry): EntryAnswer {
  return {
    title: entry.title,
    link: entry.link,
    id: entry.id,
    published: (entry.published ?? entry.updated)?.toISOString() ?? null,
    updated: entry.updated?.toISOString() ?? null,
    summary: entry.summary,
  }
}

function readFault(error: NodeJS.ErrnoException): Error {
  return new Error(
    error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code ?? error.message})`,
  )
}
