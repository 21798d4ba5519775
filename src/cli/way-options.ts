import { SOURCE_KINDS, type SourceWay } from '../domain/source.js'
import { jsonSchema, listingSchema } from '../sources/ways.js'
import { EXIT, Failure } from './failure.js'

/** The options of `sources add` that say how a source is read. */
export interface WayOptions {
  readonly kind?: string
  readonly item?: string
  readonly items?: string
  readonly link?: string
  readonly title?: string
  readonly date?: string
  readonly id?: string
  readonly updated?: string
  readonly summary?: string
}

const FIELDS = {
  listing: ['item', 'link', 'title', 'date'],
  json: ['items', 'title', 'link', 'id', 'date', 'updated', 'summary'],
} as const

/**
 * How a source is to be read, as far as the command line says it; null where it says nothing. Selectors alone mean a
 * listing, `--items` alone means JSON.
 * @throws Failure where options are missing, wrong, or of another kind
 */
export function wayFrom(options: WayOptions): SourceWay | null {
  const { kind: said, ...fields } = options
  const given = Object.keys(fields)
  const kind = said ?? (fields.item !== undefined ? 'listing' : fields.items !== undefined ? 'json' : undefined)
  if (kind === undefined) {
    if (given.length === 0) return null
    throw usage(`--${given[0]} is of a listing page or a JSON endpoint: say --kind listing or --kind json as well.`)
  }
  const known = SOURCE_KINDS.find((one) => one === kind)
  if (known === undefined) throw usage(`--kind "${kind}" is not known; there are ${SOURCE_KINDS.join(', ')}.`)
  const wanted: readonly string[] = known === 'listing' || known === 'json' ? FIELDS[known] : []
  const foreign = given.find((name) => !wanted.includes(name))
  if (foreign !== undefined) {
    const has = wanted.length === 0 ? 'has no such options' : `has ${wanted.map((name) => `--${name}`).join(', ')}`
    throw usage(`--${foreign} does not fit --kind ${known}, which ${has}.`)
  }
  if (known === 'listing') {
    const read = listingSchema.safeParse(fields)
    if (read.success) return { kind: known, options: read.data }
    throw usage(told(read.error.issues))
  }
  if (known === 'json') {
    const read = jsonSchema.safeParse(fields)
    if (read.success) return { kind: known, options: read.data }
    throw usage(told(read.error.issues))
  }
  return { kind: known }
}

function told(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  return issues.map(({ path, message }) => `--${path.map(String).join('.')} has to be ${message}.`).join(' ')
}

function usage(message: string): Failure {
  return new Failure(message, EXIT.usage)
}
