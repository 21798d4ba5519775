import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createOutlet, type ServedOutlet } from '../src/newsroom/outlet.js'
import { publishPress } from './press.js'

/** A page to be read. */
export interface BenchPage {
  readonly url: string
  readonly bytes: Uint8Array
}

const PER_HOST = 8

/**
 * The pages of a folder: its files that end in `.html` or `.html.gz`, or those of its folder `html`; their addresses
 * from `ground-truth.json` there, if it has one (an object of objects with `url`, by file name without its ending).
 */
export function pagesIn(folder: string): BenchPage[] {
  const below = join(folder, 'html')
  const place = existsSync(below) ? below : folder
  const urls = addressesIn(join(folder, 'ground-truth.json'))
  return readdirSync(place)
    .filter((name) => /\.html(?:\.gz)?$/.test(name))
    .sort()
    .map((name) => {
      const id = name.replace(/\.html(?:\.gz)?$/, '')
      const bytes = readFileSync(join(place, name))
      return {
        url: urls.get(id) ?? `https://example.org/${id}`,
        bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes,
      }
    })
}

/** So many pages as the newsroom makes them, 150 kB in the median, in eight languages. */
export function madePages(count: number): BenchPage[] {
  const outlets = new Map<string, ServedOutlet>()
  const outlet = (name: string, settings: Parameters<typeof createOutlet>[2] = {}): ServedOutlet => {
    const made = createOutlet(name, 'http://127.0.0.1', settings)
    outlets.set(name, made)
    return made
  }
  const of = { name: 'pages', articles: count, perHost: PER_HOST, firstHost: 0, now: new Date('2026-11-01T00:00:00Z') }
  const { truth } = publishPress({ outlet }, of)
  return [...truth.keys()].flatMap((slug) => {
    const owner = [...outlets.values()].find(({ name }) => slug.startsWith(`${name}-`))
    const url = owner?.pageUrl(slug)
    const page = url === undefined ? null : (owner?.page(url.slice(owner.homeUrl.length)) ?? null)
    return url === undefined || page === null ? [] : [{ url, bytes: Buffer.from(page.markup()) }]
  })
}

function addressesIn(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map()
  const truth: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(
    Object.entries(truth ?? {}).flatMap(([id, about]: [string, { readonly url?: unknown }]) =>
      typeof about?.url === 'string' ? [[id, about.url]] : [],
    ),
  )
}
