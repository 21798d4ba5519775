import { parseArgs } from 'node:util'
import { BACKENDS, type BackendName } from './place.js'

/** What can be measured. */
export const PARTS = ['throughput', 'latency', 'idle', 'sources', 'copies', 'reading'] as const
export type Part = (typeof PARTS)[number]

/** Measured where nothing else is said; polling many sources takes minutes, and servers. */
const USUAL: readonly Part[] = ['throughput', 'latency', 'idle']

/** What to measure, and how much of it. */
export interface BenchOptions {
  readonly backend: BackendName
  readonly parts: readonly Part[]
  /** Articles that each side reads in one round. */
  readonly articles: number
  /** Requests that each side has in hand at one time. */
  readonly concurrency: number
  /** How often each side has its turn; the median counts. */
  readonly rounds: number
  /** Hosts of the latency trial, each with one new entry. */
  readonly hosts: number
  /** Sources of the polling trial, a host each. */
  readonly sources: number
  /** Seconds between two polls of one of them. */
  readonly every: number
  /** How long they are watched, in seconds. */
  readonly seconds: number
  /** Texts whose fingerprints are known in the trial of copies; null: as many as fit the backend. */
  readonly texts: number | null
  /** Folder of the pages to read, or null for made ones. */
  readonly pages: string | null
  /** Pages that are read to watch the memory; 0 for none. */
  readonly memory: number
  /** Where CPU profiles of the service go, or null for none. */
  readonly profile: string | null
  readonly json: boolean
  /** Whether a goal that is missed makes the exit code 1. */
  readonly check: boolean
}

export const USAGE = `npm run bench -- [options]

  --backend NAME    ${BACKENDS.join(', ')} (default ${BACKENDS[0]}); the last two want PARLEY_TEST_DATABASE_URL,
                    the last PARLEY_TEST_REDIS_URL as well
  --only PARTS      of ${PARTS.join(', ')}, separated by commas (default ${USUAL.join(', ')})
  --articles N      articles that each side reads in a round (default 400)
  --concurrency N   requests that each side has in hand at once (default 16)
  --rounds N        rounds of both sides; the median counts (default 2)
  --hosts N         hosts of the latency trial, one new entry each (default 40)
  --sources N       sources of the polling trial, a host each (default 10000); wants --backend redis
  --every N         seconds between two polls of one of them (default 60)
  --seconds N       how long they are watched (default 120)
  --texts N         texts among which copies are looked up (default 20000 on embedded, else 1000000)
  --pages FOLDER    pages to read: files that end in .html or .html.gz (default 200 made ones)
  --memory N        watches the memory over so many pages more (default none; 5000 shows it)
  --profile FOLDER  also writes CPU profiles of the service's throughput runs there; distorts the figures
  --json            one JSON object instead of tables
  --check           exit 1 where a goal is missed
`

export type OptionsRead =
  | { readonly kind: 'options'; readonly options: BenchOptions }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly message: string }

/** Reads the command line; `message` names the option, what was found and what is allowed. */
export function readOptions(args: readonly string[]): OptionsRead {
  const problems: string[] = []
  const values = parsed(args)
  if (typeof values === 'string') return { kind: 'wrong', message: values }
  if (values.help === true) return { kind: 'help' }

  const count = (
    name: 'articles' | 'concurrency' | 'rounds' | 'hosts' | 'sources' | 'every' | 'seconds' | 'texts' | 'memory',
    absent: number,
    most: number,
  ): number => {
    const text = values[name]
    if (text === undefined) return absent
    const number = /^\d+$/.test(text) ? Number(text) : 0
    if (number < 1 || number > most)
      problems.push(`--${name} is "${text}"; allowed is a whole number from 1 to ${most}`)
    return number
  }
  const backend = BACKENDS.find((name) => name === (values.backend ?? BACKENDS[0]))
  if (backend === undefined) problems.push(`--backend is "${values.backend}"; allowed are ${BACKENDS.join(', ')}`)
  const named = values.only?.split(',').map((name) => name.trim())
  const parts = named === undefined ? USUAL : PARTS.filter((part) => named.includes(part))
  const unknown = (named ?? []).filter((name) => !PARTS.some((part) => part === name))
  if (unknown.length > 0) {
    problems.push(`--only holds "${unknown.join('", "')}"; allowed are ${PARTS.join(', ')}, separated by commas`)
  }
  const options = {
    articles: count('articles', 400, 100_000),
    concurrency: count('concurrency', 16, 1000),
    rounds: count('rounds', 2, 100),
    hosts: count('hosts', 40, 1000),
    sources: count('sources', 10_000, 50_000),
    every: count('every', 60, 3600),
    seconds: count('seconds', 120, 86_400),
    texts: values.texts === undefined ? null : count('texts', 1, 100_000_000),
    pages: values.pages ?? null,
    memory: values.memory === undefined ? 0 : count('memory', 1, 1_000_000),
    profile: values.profile ?? null,
    json: values.json === true,
    check: values.check === true,
  }
  if (backend === undefined || problems.length > 0) return { kind: 'wrong', message: problems.join('\n') }
  return { kind: 'options', options: { ...options, backend, parts } }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        backend: { type: 'string' },
        only: { type: 'string' },
        articles: { type: 'string' },
        concurrency: { type: 'string' },
        rounds: { type: 'string' },
        hosts: { type: 'string' },
        sources: { type: 'string' },
        every: { type: 'string' },
        seconds: { type: 'string' },
        texts: { type: 'string' },
        pages: { type: 'string' },
        memory: { type: 'string' },
        profile: { type: 'string' },
        json: { type: 'boolean' },
        check: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
