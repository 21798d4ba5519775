import type { ParsedSource, SourceWay } from '../domain/source.js'
import { ACCEPT } from '../sources/accept.js'
import { MAX_ENTRIES, type SourceReading } from '../sources/parse.js'
import type { ThreadFailure } from '../threads/pool.js'
import type { Threads } from '../threads/threads.js'
import type { GetOutcome, Web } from '../web/exchange.js'

/** What a source is read with. */
export interface GatherTools {
  readonly web: Web
  readonly threads: Threads
  readonly maxBytes: number
}

type Answer = Extract<GetOutcome, { kind: 'ok' }>

/** What reading a source came to. `busy`: it asked to be left alone before anything could be read. */
type Gathered = SourceReading | ThreadFailure | { readonly kind: 'busy'; readonly outcome: Refusal }
type Refusal = Extract<GetOutcome, { kind: 'status' }>

/**
 * Reads the answer of a source and what it leads on to: the newest sitemaps of an index, one after the other, on its
 * own host. One that cannot be had is told in a note; where none can, the source is unreadable.
 */
export async function gatherSource(tools: GatherTools, way: SourceWay, answer: Answer): Promise<Gathered> {
  const read = await parse(tools, way, answer)
  if (read.kind !== 'source' || read.source.further === undefined) return read
  const parts: ParsedSource[] = []
  const notes: string[] = []
  for (const url of read.source.further) {
    const outcome = await tools.web.get({
      url,
      accept: ACCEPT[way.kind],
      redirects: 'same-host',
      maxBytes: tools.maxBytes,
    })
    if (outcome.kind !== 'ok') {
      notes.push(`its sitemap ${url} could not be had: ${whyNot(outcome)}`)
      if (!isBusy(outcome)) continue
      // A host that asks to be left alone is.
      if (parts.length === 0) return { kind: 'busy', outcome }
      break
    }
    const part = await parse(tools, way, outcome)
    if (part.kind === 'source' && part.source.further === undefined) parts.push(part.source)
    else notes.push(`its sitemap ${url} could not be read: ${whyUnread(part)}`)
  }
  if (parts.length === 0) return { kind: 'unreadable', reason: `an index of sitemaps; ${notes.join('; ')}` }
  return { kind: 'source', source: together(read.source, parts, notes) }
}

function isBusy(outcome: GetOutcome): outcome is Refusal {
  return outcome.kind === 'status' && (outcome.status === 429 || outcome.status === 503)
}

/** What a `get` came to that brought nothing to read, as a clause for people. */
export function whyNot(outcome: Exclude<GetOutcome, { kind: 'ok' }>): string {
  switch (outcome.kind) {
    case 'status':
      return `${outcome.url} answered ${outcome.status}`
    case 'failed':
      return outcome.message
    case 'redirected':
      return `it leads on to ${outcome.to}`
    case 'disallowed':
      return `robots.txt does not allow ${outcome.url}`
    case 'not-modified':
      return `${outcome.url} answered 304 unasked`
  }
}

function whyUnread(part: SourceReading | ThreadFailure): string {
  if (part.kind === 'source') return 'an index within an index'
  return part.kind === 'unreadable' ? part.reason : part.message
}

function together(index: ParsedSource, parts: readonly ParsedSource[], notes: readonly string[]): ParsedSource {
  const entries = parts.flatMap((part) => part.entries)
  const time = ({ published, updated }: (typeof entries)[number]) => (published ?? updated)?.getTime() ?? 0
  const newest = entries.toSorted((a, b) => time(b) - time(a)).slice(0, MAX_ENTRIES)
  return { ...index, entries: newest, notes: [...index.notes, ...parts.flatMap((part) => part.notes), ...notes] }
}

function parse(tools: GatherTools, way: SourceWay, answer: Answer): Promise<SourceReading | ThreadFailure> {
  return tools.threads.parseSource({
    url: answer.url,
    bytes: answer.body,
    contentType: answer.facts.contentType,
    contentLocation: answer.facts.contentLocation,
    way,
  })
}
