import type { SourceSpec } from '../domain/source.js'
import { absoluteLink } from './links.js'
import { literalText } from './plain.js'
import { type OpenedTag, openedTags, tokenize } from './tokenize.js'

/** A source as an OPML file has it. */
export interface OpmlSource {
  readonly url: string
  readonly name: string
  /** Where the outline stands in the file, counted from 1. */
  readonly line: number
  /** Attributes of Parley's own, by their names without prefix, and `language`; whatever they hold. */
  readonly own: ReadonlyMap<string, string>
}

/** An outline that cannot be used. */
interface OpmlProblem {
  readonly line: number
  /** A clause for people. */
  readonly what: string
}

/** What an OPML file turned out to hold. */
export interface OpmlReading {
  readonly sources: readonly OpmlSource[]
  readonly problems: readonly OpmlProblem[]
}

/** Marks attributes that other readers pass over. */
const NAMESPACE = 'urn:parley:opml'
const MOST_OUTLINES = 50_000
/** Types of outlines that hold no source, and are no mistake either. */
const OTHER_TYPES = new Set(['link', 'include', 'text', 'note'])

interface Outline {
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  children: number
}

/**
 * Reads OPML (1.0 to 2.0, opml.org/spec2.opml), nested as deep as may be: every outline with an `xmlUrl` is a source.
 * Names of elements and attributes are taken in any case, as files in the wild have them. Never throws.
 */
export function readOpml(text: string): OpmlReading {
  const sources: OpmlSource[] = []
  const problems: OpmlProblem[] = []
  const lineAt = lineCounter(text)
  const open: Outline[] = []
  let isOpml = false
  let isClosed = false
  let count = 0
  const end = (outline: Outline | undefined) => {
    if (outline === undefined) return
    const read = sourceOf(outline)
    if (read === null) return
    if ('what' in read) problems.push(read)
    else sources.push(read)
  }
  const opened = ({ name, attributes, at, isEmpty }: OpenedTag) => {
    if (name === 'opml') isOpml = true
    if (name !== 'outline') return
    count += 1
    if (count > MOST_OUTLINES) return
    const parent = open.at(-1)
    if (parent !== undefined) parent.children += 1
    const outline = { line: lineAt(at), attributes, children: 0 }
    if (isEmpty) end(outline)
    else open.push(outline)
  }
  tokenize(text, 'xml', {
    ...openedTags(text, opened),
    onclosetag: (from, to) => {
      const closed = text.slice(from, to).toLowerCase()
      if (closed === 'outline') end(open.pop())
      if (closed === 'opml') isClosed = true
    },
  })
  while (open.length > 0) end(open.pop())
  if (!isOpml) problems.push({ line: 1, what: 'no <opml> stands in it: it is no OPML file' })
  else if (!isClosed) problems.push({ line: lineAt(text.length), what: 'it ends before </opml>: it was cut off' })
  if (count > MOST_OUTLINES) problems.push({ line: 1, what: `of its ${count} outlines ${MOST_OUTLINES} were read` })
  return { sources: sources.toSorted(byLine), problems: problems.toSorted(byLine) }
}

function byLine(a: { readonly line: number }, b: { readonly line: number }): number {
  return a.line - b.line
}

/** A source, what is wrong with it, or null for a group. */
function sourceOf({ line, attributes, children }: Outline): OpmlSource | OpmlProblem | null {
  const label = literalText(attributes.get('text') || attributes.get('title') || '', 200)
  const who = label === '' ? 'an outline without a text' : `the outline “${label.slice(0, 60)}”`
  const written = attributes.get('xmlurl')?.trim() ?? ''
  if (written === '') {
    const type = attributes.get('type')?.toLowerCase() ?? ''
    return children > 0 || OTHER_TYPES.has(type) ? null : { line, what: `${who} has no xmlUrl` }
  }
  const url = absoluteLink(written.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://'), null)
  if (url === null || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    return { line, what: `${who} has an xmlUrl that is no http or https address: “${literalText(written, 100)}”` }
  }
  const { username, password, hostname } = new URL(url)
  if (username !== '' || password !== '') {
    return { line, what: `${who} has an xmlUrl with a user name or password, which is not kept` }
  }
  const own = new Map<string, string>()
  for (const [name, value] of attributes) {
    if (name.startsWith('parley:')) own.set(name.slice('parley:'.length), value)
    else if (name === 'language' || name === 'type') own.set(name, value)
  }
  return { url, name: label === '' ? hostname : label, line, own }
}

/** Counts lines by halving: the places where they begin are looked up once. */
function lineCounter(text: string): (offset: number) => number {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }
}

/**
 * Writes sources as OPML 2.0, grouped by the role of their publishers. What other readers do not know (kind, options,
 * key, publisher) stands in attributes of a namespace of its own.
 *
 * @param at when it is written, for `dateCreated`
 */
export function writeOpml(sources: readonly SourceSpec[], at: Date): string {
  const groups = [...new Set(sources.map(groupOf))].toSorted()
  const outlines = groups.flatMap((group) => [
    `    <outline text="${escaped(group)}">`,
    ...sources.filter((source) => groupOf(source) === group).map((source) => `      ${outlineOf(source)}`),
    '    </outline>',
  ])
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:parley="${NAMESPACE}">
  <head>
    <title>Sources of Parley</title>
    <dateCreated>${at.toUTCString()}</dateCreated>
  </head>
  <body>
${outlines.map((line) => `${line}\n`).join('')}  </body>
</opml>
`
}

function groupOf({ role }: SourceSpec): string {
  return role ?? 'other'
}

function outlineOf(source: SourceSpec): string {
  const { key, name, kind, url, publisher, language, country, role, intervalSeconds } = source
  const attributes: readonly (readonly [string, string | null])[] = [
    ['type', kind === 'feed' ? 'rss' : kind],
    ['text', name],
    ['title', name],
    ['xmlUrl', url],
    ['htmlUrl', new URL(url).origin],
    ['language', language],
    ['parley:key', key],
    ['parley:kind', kind],
    ['parley:options', 'options' in source ? JSON.stringify(source.options) : null],
    ['parley:publisher', publisher],
    ['parley:country', country],
    ['parley:role', role],
    ['parley:interval', String(intervalSeconds)],
  ]
  const written = attributes.flatMap(([name, value]) => (value === null ? [] : [`${name}="${escaped(value)}"`]))
  return `<outline ${written.join(' ')}/>`
}

/** For an attribute of XML 1.0, without the characters that it cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (control) => `&#${control.charCodeAt(0)};`)
}
