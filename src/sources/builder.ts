import type { NamedHub, ParsedEntry } from '../domain/source.js'
import { EntryBuilder } from './entry-builder.js'
import { type Attributes, Field } from './field.js'
import { absoluteLink, baseWithin } from './links.js'
import { FIELDS, FOREIGN, isEntry } from './names.js'

/** What a reader of XML made of a document. */
export interface FeedReading {
  readonly title: string | null
  /** In the order of the document. */
  readonly entries: readonly ParsedEntry[]
  /** How many entries the document holds, whether they were kept or not. */
  readonly found: number
  readonly waitSeconds: number | null
  /** The hub that it names, or null (WebSub, section 4). */
  readonly hub: NamedHub | null
}

/** How many entries of one document are kept in memory at most. */
const MAX_KEPT = 20_000
const TITLE_CHARS = 300
const NO_ATTRIBUTES: Attributes = new Map()

/** Seconds of the periods of RSS 1.0's syndication module. */
const PERIODS: ReadonlyMap<string, number> = new Map([
  ['hourly', 3600],
  ['daily', 86_400],
  ['weekly', 604_800],
  ['monthly', 2_592_000],
  ['yearly', 31_536_000],
])
const FEED_FIELDS: ReadonlySet<string> = new Set(['title', 'dc:title', 'ttl', 'sy:updateperiod', 'sy:updatefrequency'])

/**
 * Turns the elements of a feed, told one after the other, into entries. Every reader of XML drives this one, so that
 * one place says what an element means.
 *
 * It wants balanced calls: each `open` is closed once, in the reverse order. Names are canonical (see `names.ts`).
 */
export class FeedBuilder {
  readonly #elements: { readonly name: string; readonly base: string | null }[] = []
  readonly #base: string | null
  readonly #entries: ParsedEntry[] = []
  readonly #about = new Map<string, string>()
  /** The first link of the feed itself by each of the relations that matter. */
  readonly #links = new Map<'hub' | 'self', string>()
  #found = 0
  #entry: { readonly builder: EntryBuilder; readonly depth: number } | null = null
  #field: Field | null = null
  /** Depth of the element whose content belongs to someone else, 0 for none. */
  #foreignDepth = 0

  /** @param base where the document stands, or null where that is unknown */
  constructor(base: string | null) {
    this.#base = base
  }

  /** Canonical name of the element whose text is being gathered, or null. */
  get fieldName(): string | null {
    return this.#field?.name ?? null
  }

  /** How many characters of text the element still takes; 0 where none is being gathered. */
  get room(): number {
    return this.#field?.room ?? 0
  }

  open(name: string, attributes: Attributes = NO_ATTRIBUTES): void {
    const outer = this.#elements.at(-1)?.base ?? this.#base
    const own = attributes.get('xml:base') ?? attributes.get('base')
    const base = own === undefined ? outer : baseWithin(outer, own)
    this.#elements.push({ name, base })
    if (this.#field !== null) this.#field.open(name)
    else if (this.#foreignDepth === 0) this.#openOwn(name, attributes, base)
  }

  text(data: string): void {
    this.#field?.add(data)
  }

  /** Closes the innermost element. */
  close(): void {
    const depth = this.#elements.length
    const element = this.#elements.pop()
    if (element === undefined) return
    if (this.#field !== null) {
      if (this.#field.depth === depth) this.#closeField(this.#field)
      else this.#field.close(element.name)
    } else if (this.#foreignDepth > 0) {
      if (this.#foreignDepth === depth) this.#foreignDepth = 0
    } else if (this.#entry?.depth === depth) {
      this.#closeEntry()
    }
  }

  /** Everything told so far. An entry that is still open counts, with the elements of it that were closed. */
  finish(): FeedReading {
    this.#closeEntry()
    const hub = this.#links.get('hub')
    return {
      title: this.#about.get('title') ?? this.#about.get('dc:title') ?? null,
      entries: this.#entries,
      found: this.#found,
      waitSeconds: waitOf(this.#about),
      hub: hub === undefined ? null : { url: hub, topic: this.#links.get('self') ?? null },
    }
  }

  #openOwn(name: string, attributes: Attributes, base: string | null): void {
    const depth = this.#elements.length
    if (isEntry(name)) {
      this.#closeEntry()
      this.#entry = { builder: new EntryBuilder(name, attributes, base), depth }
    } else if (FOREIGN.has(name)) {
      this.#foreignDepth = depth
    } else if (this.#entry === null) {
      if (name === 'link') this.#keepLink(attributes, base)
      if (FEED_FIELDS.has(name) && !this.#about.has(name)) this.#field = new Field(name, attributes, base, depth)
    } else if (FIELDS.has(name)) {
      const isDone = name === 'link' && this.#entry.builder.linkAttributes(attributes, base, depth)
      if (!isDone) this.#field = new Field(name, attributes, base, depth)
    }
  }

  #keepLink(attributes: Attributes, base: string | null): void {
    const link = absoluteLink(attributes.get('href') ?? '', base)
    if (link === null || !/^https?:/i.test(link)) return
    // A relation may be several words (RFC 8288, section 3.3).
    for (const rel of attributes.get('rel')?.toLowerCase().split(/\s+/) ?? []) {
      if ((rel === 'hub' || rel === 'self') && !this.#links.has(rel)) this.#links.set(rel, link)
    }
  }

  #closeField(field: Field): void {
    this.#field = null
    if (this.#entry !== null) this.#entry.builder.take(field)
    else {
      const text = field.plain(TITLE_CHARS, false)
      if (text !== '') this.#about.set(field.name, text)
    }
  }

  #closeEntry(): void {
    if (this.#entry === null) return
    this.#found += 1
    if (this.#entries.length < MAX_KEPT) this.#entries.push(this.#entry.builder.finish())
    this.#entry = null
    this.#field = null
  }
}

/** Seconds that a feed asks readers to wait: the longer of RSS's `ttl` (minutes) and the syndication module's period. */
function waitOf(about: ReadonlyMap<string, string>): number | null {
  const ttl = Number(about.get('ttl') ?? Number.NaN) * 60
  const period = PERIODS.get(about.get('sy:updateperiod')?.toLowerCase() ?? '') ?? Number.NaN
  const frequency = Number(about.get('sy:updatefrequency') ?? 1)
  const waits = [ttl, period / Math.max(frequency, 1)].filter((wait) => Number.isFinite(wait) && wait > 0)
  return waits.length === 0 ? null : Math.round(Math.max(...waits))
}
