import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { ReadOutcome } from '../../articles/read/page.js'
import { readPage } from '../../articles/read/page.js'
import { badLine, type LineError } from './line.js'

const lineSchema = z
  .object({
    id: z.unknown(),
    url: z.string().nullish(),
    htmlPath: z.string().min(1).optional(),
    html: z.string().optional(),
    contentType: z.string().nullish(),
    fetchedAt: z.iso.datetime({ offset: true }).nullish(),
  })
  .refine((line) => (line.htmlPath === undefined) !== (line.html === undefined), {
    message: 'one of "htmlPath" (a file) and "html" (the markup itself) is wanted',
  })

/** What the `parley read` filter answers to one line. */
export type ReadAnswer =
  | {
      readonly id: unknown
      readonly title: string | null
      /** Paragraphs separated by a blank line; empty where the page holds no article. */
      readonly text: string
      /** ISO 8601, UTC. */
      readonly published: string | null
      /** `day`: midnight stands for a time that is not stated; `local`: read as UTC, since no zone is stated. */
      readonly publishedTo: 'day' | 'local' | 'instant' | null
      /** ISO 8601, UTC. */
      readonly modified: string | null
      readonly language: string | null
      readonly byline: string | null
      /** As the page declares it, absolute; not yet believed. */
      readonly canonicalUrl: string | null
      readonly siteName: string | null
      /** What sums the text up before it begins, where it is no part of it. */
      readonly standfirst: string | null
      /** What stands beside the text: under pictures, and of other articles. */
      readonly captions: readonly string[]
      readonly related: readonly string[]
      /** The entries of a live blog, in the order of the page; null where it is none. */
      readonly entries:
        | readonly {
            readonly name: string | null
            readonly at: string | null
            readonly title: string | null
            readonly text: string
          }[]
        | null
      /** Why there is no text, else null. */
      readonly error: string | null
      /** Wall time of reading, without that of loading the file. */
      readonly ms: number
    }
  | LineError

const NOTHING = {
  title: null,
  text: '',
  published: null,
  publishedTo: null,
  modified: null,
  language: null,
  byline: null,
  canonicalUrl: null,
  siteName: null,
  standfirst: null,
  captions: [],
  related: [],
  entries: null,
}

/**
 * The `parley read` filter: one page a line in, its article out. It keeps no state and opens nothing but `htmlPath`.
 * `fetchedAt` of a line says when the page was fetched: what "yesterday" on it is counted from.
 *
 * @param now no page was published later than a day after it
 */
export async function readFilter(line: unknown, now: Date | null = null): Promise<ReadAnswer> {
  const checked = lineSchema.safeParse(line)
  if (!checked.success) return badLine(line, checked.error)
  const { id, url, htmlPath, html, contentType, fetchedAt } = checked.data
  const bytes = htmlPath === undefined ? (html ?? '') : await readFile(resolve(htmlPath)).catch(fileFault)
  if (bytes instanceof Error) return { id, ...NOTHING, error: `${htmlPath}: ${bytes.message}`, ms: 0 }
  const start = performance.now()
  const outcome = readPage({
    url: url ?? '',
    bytes,
    contentType: contentType ?? null,
    fetched: fetchedAt == null ? null : new Date(fetchedAt),
    asOf: fetchedAt == null ? now : new Date(fetchedAt),
  })
  const ms = Math.round((performance.now() - start) * 100) / 100
  return { id, ...answerOf(outcome), ms }
}

function answerOf(outcome: ReadOutcome) {
  if (outcome.kind === 'no-article') return { ...NOTHING, error: outcome.reason }
  const { reading } = outcome
  return {
    title: reading.title,
    text: reading.text,
    published: reading.published?.toISOString() ?? null,
    publishedTo: reading.publishedTo,
    modified: reading.modified?.toISOString() ?? null,
    language: reading.language,
    byline: reading.byline,
    canonicalUrl: reading.declaredCanonical,
    siteName: reading.siteName,
    standfirst: reading.standfirst,
    captions: reading.zones?.captions ?? [],
    related: reading.zones?.related ?? [],
    entries: reading.entries?.map((entry) => ({ ...entry, at: entry.at?.toISOString() ?? null })) ?? null,
    error: null,
  }
}

function fileFault(error: NodeJS.ErrnoException): Error {
  return new Error(
    error.code === 'ENOENT' ? 'there is no such file' : `cannot be read (${error.code ?? error.message})`,
  )
}
