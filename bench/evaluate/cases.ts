import { readFileSync } from 'node:fs'
import { z } from 'zod'

const released = z.object({
  by: z.string(),
  to: z.string().nullable(),
  count: z.number().nullable(),
  civilians: z.number().nullable().default(null),
  /** Other figures of the article that count as right, and another side that may as well be named. */
  alt: z.array(z.number()).default([]),
  by_alt: z.array(z.string()).default([]),
})

const facts = z.object({
  kind: z.enum(['exchange', 'talks']),
  status: z.string().nullable(),
  status_alt: z.array(z.string()).default([]),
  date: z.string().nullable(),
  date_alt: z.array(z.string()).default([]),
  parties: z.array(z.string()),
  parties_opt: z.array(z.string()).default([]),
  released: z.array(released),
  total: z.number().nullable().default(null),
  mediators: z.array(z.string()).default([]),
  mediators_opt: z.array(z.string()).default([]),
  round: z.number().nullable().default(null),
})

const corpusCase = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string(),
  text: z.string(),
  url: z.string().optional(),
  published: z.string(),
  topics: z.array(z.string()),
  facts: facts.nullable(),
  story: z.string().nullable(),
  /** What makes an article without a topic look like one. */
  trap: z.string().nullable(),
  /** Not looked at while the rules were made. */
  held: z.boolean().default(false),
  /** Written together: one happening may have other keys in another set, so stories are told set by set. */
  set: z.string().default('a'),
})

const pair = z.object({
  id: z.string(),
  a: z.object({ title: z.string(), text: z.string() }),
  b: z.object({ title: z.string(), text: z.string() }),
  same: z.boolean(),
  /** Begins with `copy`, `update` or `different`. */
  why: z.string(),
  held: z.boolean().default(false),
})

/** A labelled article; its README says what each field means. */
export type CorpusCase = z.infer<typeof corpusCase>
/** Two texts, and whether one is a copy of the other. */
export type CorpusPair = z.infer<typeof pair>

/** Reads a file of labelled cases. Throws with the file and the line where one is not as it should be. */
export function readCases(file: string): CorpusCase[] {
  return readLines(file, corpusCase)
}

/** Reads a file of labelled pairs; throws like `readCases`. */
export function readPairs(file: string): CorpusPair[] {
  return readLines(file, pair)
}

function readLines<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return []
      try {
        return [schema.parse(JSON.parse(line))]
      } catch (error) {
        throw new Error(`${file}:${at + 1}: ${error instanceof Error ? error.message : error}`)
      }
    })
}
