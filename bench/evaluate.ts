import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTopics } from '../src/config/config.js'
import { compileTopics } from '../src/topics/judge.js'
import { answersTo, isCopy } from './evaluate/answers.js'
import { readCases, readPairs } from './evaluate/cases.js'
import { flat, measure, measurePairs } from './evaluate/measure.js'
import { report } from './evaluate/report.js'

const USAGE = `npm run evaluate -- [--cases FILE] [--pairs FILE] [--lang en,ru] [--json] [--baseline FILE]

Scores tagging, facts, stories and copies on labelled articles (default: test/corpus/cases.jsonl) and pairs
(default: test/corpus/near_dups.jsonl): the part that the rules were tuned on, and the part that was held back.
--baseline writes the figures to a file; npm test fails when one falls well below test/corpus/baseline.json.`

interface Options {
  readonly cases: string
  readonly pairs: string
  readonly lang?: string
  readonly baseline?: string
  readonly json: boolean
}

function evaluate(options: Options): void {
  const loaded = loadTopics()
  if (!loaded.ok) throw new Error(loaded.problems.map((problem) => JSON.stringify(problem)).join('\n'))
  const topics = compileTopics(loaded.topics)
  const languages = options.lang?.split(',')
  const cases = readCases(options.cases).filter((one) => languages?.includes(one.lang) ?? true)
  const pairs = readPairs(options.pairs)
  const baseline: Record<string, Readonly<Record<string, number>>> = {}
  for (const held of [false, true]) {
    const part = cases.filter((one) => one.held === held)
    const own = pairs.filter((one) => one.held === held)
    if (part.length === 0) continue
    const figures = measure(part, answersTo(part, topics))
    const told = own.length === 0 ? null : measurePairs(own, isCopy)
    const name = held ? 'held back' : 'tuned on'
    baseline[name] = flat(figures, told)
    console.log(options.json ? JSON.stringify({ part: name, ...figures, pairs: told }) : report(name, figures, told))
  }
  if (options.baseline) writeFileSync(options.baseline, `${JSON.stringify(baseline, null, 2)}\n`)
}

try {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: 'test/corpus/cases.jsonl' },
      pairs: { type: 'string', default: 'test/corpus/near_dups.jsonl' },
      lang: { type: 'string' },
      baseline: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) console.log(USAGE)
  else evaluate(values)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
