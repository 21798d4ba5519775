import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SOURCE_ROLES } from '../../domain/source.js'
import { type OpmlSource, readOpml } from '../../sources/opml.js'
import { addressFor, wayOf } from '../../sources/ways.js'
import { decode } from '../../text/charset.js'
import { list, request } from '../client.js'
import { EXIT, Failure } from '../failure.js'
import type { Globals } from '../globals.js'
import { type Column, foreign } from '../output.js'
import { withClient } from '../session.js'
import { counted } from '../text.js'
import { sourceShape } from '../views.js'

const MOST_BYTES = 50_000_000
const LONGEST_INTERVAL = 604_800

/** What became of one outline. */
interface Imported {
  readonly line: number
  readonly result: 'added' | 'known' | 'refused'
  readonly key: string | null
  readonly url: string | null
  /** Why it was not added. */
  readonly reason: string | null
}

/**
 * `parley sources import FILE`: has every source of an OPML file watched, without looking at it first. One whose
 * address is watched already is passed over and told; an outline that cannot be used is told with its line, and makes
 * the command fail after the others have been added.
 */
export async function importSources(globals: Globals, file: string): Promise<void> {
  const { sources, problems } = readOpml(await textOf(file))
  if (sources.length === 0 && problems.length > 0) {
    throw new Failure(problems.map(({ line, what }) => `${file}:${line}: ${what}`).join('\n'))
  }
  await withClient(globals, async ({ client, output, progress }) => {
    const kept = await list(client, 'sources', sourceShape)
    const keys = new Set(kept.map(({ key }) => key))
    const addresses = new Map(kept.map(({ key, url }) => [normal(url), key]))
    const results: Imported[] = []
    for (const source of sources) {
      progress.show(`Adding ${source.url} (${results.length} of ${sources.length} done)`)
      const { line } = source
      const read = bodyOf(source)
      if (typeof read === 'string') {
        results.push({ line, result: 'refused', key: null, url: source.url, reason: read })
        continue
      }
      const before = addresses.get(normal(read.url))
      if (before !== undefined) {
        results.push({ line, result: 'known', key: before, url: read.url, reason: `watched already as ${before}` })
        continue
      }
      const key = freeKey(read.key ?? keyFrom(source), keys)
      try {
        const added = await request(client, sourceShape, 'POST', '/v1/sources', { ...read, key })
        results.push({ line, result: 'added', key: added.key, url: added.url, reason: null })
        keys.add(key)
        addresses.set(normal(read.url), key)
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        results.push({ line, result: 'refused', key: null, url: read.url, reason: error.message })
      }
    }
    progress.clear()
    for (const { line, what } of problems) results.push({ line, result: 'refused', key: null, url: null, reason: what })
    results.sort((a, b) => a.line - b.line)
    output.table(results, COLUMNS, 'The file holds no source.')
    const count = (result: Imported['result']): number => results.filter((one) => one.result === result).length
    output.say(
      `\n${counted(count('added'), 'source')} added, ${count('known')} watched already, ${count('refused')} refused.`,
    )
    if (count('refused') > 0) process.exitCode = EXIT.failed
  })
}

const COLUMNS: readonly Column<Imported>[] = [
  { title: 'LINE', cell: ({ line }) => String(line) },
  { title: 'RESULT', cell: ({ result }) => result },
  { title: 'KEY', cell: ({ key }) => foreign(key) },
  {
    title: 'ADDRESS',
    cell: ({ url, reason }) => (reason === null ? foreign(url) : `${foreign(url)} ${foreign(reason)}`),
  },
]

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(resolve(file)).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error.code ?? error.message})`
    throw new Failure(`${file}: ${why}.`)
  })
  if (bytes.length > MOST_BYTES) throw new Failure(`${file} is larger than ${MOST_BYTES / 1_000_000} MB.`)
  return decode(bytes, null, 'xml').text
}

/** What is asked of the service; a text is why it cannot be. Attributes of ours that make no sense are passed over. */
function bodyOf({ url, name, own }: OpmlSource): (Record<string, unknown> & { url: string; key?: string }) | string {
  const kind = own.get('kind') ?? 'feed'
  const way = wayOf(kind, jsonOf(own.get('options')))
  if (way === null) return `it is of kind “${kind.slice(0, 40)}”, with options that fit no kind known here`
  const address = addressFor(way.kind, url)
  if (address === null) return `${url} is no address of a public channel`
  const key = own.get('key') ?? ''
  const interval = Number(own.get('interval') ?? Number.NaN)
  const fitting = (name: string, pattern: RegExp): string | null => {
    const value = own.get(name) ?? ''
    return pattern.test(value) ? value : null
  }
  return {
    url: address,
    ...way,
    name,
    ...(KEY.test(key) ? { key } : {}),
    publisher: fitting('publisher', KEY),
    language:
      own
        .get('language')
        ?.toLowerCase()
        .match(/^[a-z]{2,3}(?=$|[-_])/)?.[0] ?? null,
    country: fitting('country', /^[A-Z]{2}$/),
    role: SOURCE_ROLES.find((role) => role === own.get('role')) ?? null,
    intervalSeconds: Number.isInteger(interval) && interval >= 1 && interval <= LONGEST_INTERVAL ? interval : null,
  }
}

const KEY = /^[a-z0-9][a-z0-9-]{0,63}$/

function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A key from the name where it has Latin letters, else from the host. */
function keyFrom({ name, url }: OpmlSource): string {
  const slug = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 50)
      .replace(/-+$/, '')
  const own = slug(name)
  return own.length >= 3 ? own : slug(new URL(url).hostname.replace(/^(?:www|rss|feeds?)\./, '')) || 'source'
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted
  let number = 2
  while (taken.has(`${wanted}-${number}`)) number += 1
  return `${wanted}-${number}`
}

/** Addresses that are one, whatever the scheme, the case of the host, the fragment and the slash at the end. */
function normal(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return `${host}${pathname.replace(/\/+$/, '')}${search}`
}
