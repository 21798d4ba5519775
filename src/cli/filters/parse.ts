import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { type ParsedEntry, SOURCE_KINDS } from '../../domain/source.js'
import { guessWay, readSource } from '../../sources/read.js'
import { wayOf } from '../../sources/ways.js'
import { badLine, type LineError } from './line.js'

const lineSchema = z
  .object({
    id: z.unknown(),
    path: z.string().min(1).optional(),
    body: z.string().optional(),
    url: z.string().nullish(),
    contentType: z.string().nullish(),
    contentLocation: z.string().nullish(),
    kind: z.string().optional(),
    options: z.unknown().optional(),
  })
  .refine((line) => (line.path === undefined) !== (line.body === undefined), {
    message: 'one of "path" (a file) and "body" (the text itself) is wanted',
  })
  .refine((line) => line.kind === undefined || wayOf(line.kind, line.options) !== null, {
    message: `"kind" is one of ${SOURCE_KINDS.join(', ')}; listing and json want "options" as in sources.yaml`,
  })

interface EntryAnswer {
  readonly title: string
  readonly link: string | null
  readonly id: string | null
  /** ISO 8601, UTC; the date of publication, else that of the last change. */
  readonly published: string | null
  readonly updated: string | null
  readonly summary: string | null
  /** The whole article, where the source carries it (posts of a channel). */
  readonly text?: string
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
 * The `parley parse` filter: the bytes of one source a line in, its entries out. It keeps no state. What kind of source
 * it is may be said by `kind` (and `options`), and is told from its bytes otherwise: a feed, a sitemap or a channel.
 *
 * Links are absolute where `url`, `contentLocation` or the source itself says what they are relative to, else as
 * written.
 */
export async function parseFilter(line: unknown): Promise<ParseAnswer> {
  const read = lineSchema.safeParse(line)
  if (!read.success) return badLine(line, read.error)
  const { id, path, body, url, contentType, contentLocation, kind, options } = read.data
  const bytes = path === undefined ? (body ?? '') : await readFile(resolve(path)).catch(readFault)
  if (bytes instanceof Error) return { id, entries: [], error: `${path}: ${bytes.message}`, ms: 0 }
  const start = performance.now()
  const input = { bytes, contentType: contentType ?? null, contentLocation: contentLocation ?? null, url: url ?? '' }
  const way = kind === undefined ? guessWay(bytes) : wayOf(kind, options)
  const answer = await readSource(way === null ? input : { ...input, way })
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
    ...(entry.post === undefined ? {} : { text: entry.post.text }),
  }
}

function readFault(error: NodeJS.ErrnoException): Error {
  return new Error(
    error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code ?? error.message})`,
  )
}
