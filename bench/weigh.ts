import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { findings } from '../src/facts/findings.js'
import { statusCues } from '../src/facts/status/status-cues.js'
import { STATUS_ORDER } from '../src/facts/status/status-weights.js'
import { type ArticleDocument, documentOf } from '../src/text/document.js'
import { readCases } from './evaluate/cases.js'
import { learn, type Sample } from './evaluate/learn.js'

const USAGE = `npm run weigh -- [--cases FILE]... [--out FILE]

Learns the weights of the cues of an article's status from labelled articles (default: cases.jsonl and status.jsonl of test/corpus; never
from those held back) and writes them to --out (default: src/facts/status/status-weights.ts). The same articles give the same
weights.`

const PLACES = new Map<string, number>(STATUS_ORDER.map((status, at) => [status, at]))
/** Each article is read so many times more with a part of its known words left out, as an unknown text reads. */
const COPIES = 4
const LEFT_OUT = 0.3

/** A generator of numbers from 0 to 1 that gives the same ones each run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
}

const thinned = (document: ArticleDocument, next: () => number): ArticleDocument => ({
  ...document,
  sentences: document.sentences.map((one) => ({ ...one, words: one.words.filter(() => next() > LEFT_OUT) })),
})

function samplesOf(files: readonly string[]): readonly (Sample & { readonly kind: 'exchange' | 'talks' })[] {
  const next = numbers(7)
  return files
    .flatMap((file) => readCases(file))
    .flatMap(({ held, title, text, lang, published, topics, facts }) => {
      if (held || facts === null || facts.status === null) return []
      const talks = topics.includes('negotiation')
      const kind = topics.includes('prisoner-exchange') ? 'exchange' : 'talks'
      const document = documentOf({ title, text, language: lang, published: new Date(published) })
      const { hints } = findings(document, kind, talks)
      const right = [facts.status, ...facts.status_alt].flatMap((one) => PLACES.get(one) ?? [])
      return [document, ...Array.from({ length: COPIES }, () => thinned(document, next))].map((one, at) => ({
        kind,
        cues: statusCues(one, hints).strengths,
        right,
        weight: at === 0 ? 1 : 0.5,
      }))
    })
}

function written(table: ReadonlyMap<string, readonly number[]>): string {
  return [...table]
    .filter(([, weights]) => weights.some((one) => Math.abs(one) >= 0.05))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([cue, weights]) =>
        `    ${/^\w+$/.test(cue) ? cue : `'${cue}'`}: [${weights.map((one) => Number(one.toFixed(2))).join(', ')}],`,
    )
    .join('\n')
}

const { values } = parseArgs({
  options: {
    cases: { type: 'string', multiple: true, default: ['test/corpus/cases.jsonl', 'test/corpus/status.jsonl'] },
    out: { type: 'string', default: 'src/facts/status/status-weights.ts' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(USAGE)
else {
  const samples = samplesOf(values.cases)
  const table = (kind: 'exchange' | 'talks'): string =>
    written(
      learn(
        samples.filter((one) => one.kind === kind),
        STATUS_ORDER.length,
      ),
    )
  writeFileSync(
    values.out,
    `import type { FactStatus } from '../../domain/claim.js'

/** The statuses in the order of the weights. */
export const STATUS_ORDER = [
${STATUS_ORDER.map((one) => `  '${one}',`).join('\n')}
] as const satisfies readonly FactStatus[]

/** How much each cue speaks for each status, by kind: learned from labelled articles with \`npm run weigh\`. */
export const STATUS_WEIGHTS: Readonly<Record<'exchange' | 'talks', Readonly<Record<string, readonly number[]>>>> = {
  exchange: {
${table('exchange')}
  },
  talks: {
${table('talks')}
  },
}
`,
  )
  console.log(`learned from ${samples.length / (COPIES + 1)} articles`)
}
