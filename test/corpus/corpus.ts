import { readFileSync } from 'node:fs'
import { z } from 'zod'

const released = z.object({
  by: z.string(),
  count: z.number(),
  alt: z.array(z.number()).optional(),
  by_alt: z.array(z.string()).optional(),
})
const facts = z.object({
  kind: z.enum(['exchange', 'talks']),
  status: z.string().nullable(),
  status_alt: z.array(z.string()).optional(),
  date: z.string().nullable(),
  date_alt: z.array(z.string()).optional(),
  parties: z.array(z.string()),
  parties_opt: z.array(z.string()).optional(),
  released: z.array(released),
})
const caseSchema = z.object({
  id: z.string(),
  lang: z.string(),
  title: z.string(),
  text: z.string(),
  published: z.string(),
  topics: z.array(z.string()),
  facts: facts.nullable(),
  story: z.string().nullable(),
  trap: z.string().nullable(),
  /** Written and labelled, and not looked at while the rules were made. */
  held: z.boolean().default(false),
})
export type CorpusCase = z.infer<typeof caseSchema>

/** The labelled articles, in the format that the corpus's README describes. */
export const CASES: readonly CorpusCase[] = readFileSync(new URL('./cases.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)))
