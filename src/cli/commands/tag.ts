import { createInterface } from 'node:readline'
import { z } from 'zod'
import { compileTopics, judge, type Topics } from '../../topics/judge.js'
import { explainJudgements } from '../filters/explain.js'
import { badLine } from '../filters/line.js'
import { tagFilter } from '../filters/tag.js'
import type { Globals } from '../globals.js'
import { standardOutput } from '../output.js'
import { readTopics } from '../settings.js'
import { filterStandardInput } from './filter-input.js'

/** `parley tag`: articles to topics, facts and stories. Stories are remembered for as long as it runs. */
export async function tag(globals: Globals, options: { readonly explain?: boolean } = {}): Promise<void> {
  const topics = compileTopics(readTopics(globals))
  if (options.explain === true && !globals.json) return explainLines(topics)
  await filterStandardInput(tagFilter(topics, () => new Date()))
}

const lineSchema = z.object({
  title: z.string().nullish(),
  text: z.string(),
  published: z.string().nullish(),
  lang: z.string().nullish(),
})

/** `parley tag --explain`: why each article has each topic or has it not, in colours where a terminal shows them. */
async function explainLines(topics: Topics): Promise<void> {
  const { colour } = standardOutput(false)
  for await (const written of createInterface({ input: process.stdin })) {
    if (written.trim() === '') continue
    process.stdout.write(`${explained(written, topics, colour)}\n`)
  }
}

function explained(written: string, topics: Topics, colour: Parameters<typeof explainJudgements>[2]): string {
  let line: unknown
  try {
    line = JSON.parse(written)
  } catch (error) {
    return `This line is no JSON object: ${error instanceof Error ? error.message : String(error)}`
  }
  const read = lineSchema.safeParse(line)
  if (!read.success) return badLine(line, read.error).error
  const { title, text, published, lang } = read.data
  const given = published ? new Date(published) : null
  const day = given !== null && !Number.isNaN(given.getTime()) ? given : new Date()
  const article = { title: title ?? '', text, language: lang ?? null, published: day }
  return explainJudgements(article.title, judge(article, topics), colour)
}
