import type { ParsedEntry } from '../domain/source.js'
import { parseDate } from './dates.js'
import type { Attributes, Field } from './field.js'
import { absoluteLink, isPageReference, isPath } from './links.js'
import { FIELDS, type FieldKind } from './names.js'

const TITLE_CHARS = 1000
const SUMMARY_CHARS = 2000

/** What was found for one slot, and how deep: what stands directly in the entry goes before what stands in a group. */
interface Found<T> {
  readonly value: T
  readonly depth: number
}

/** Which of several texts becomes the summary. */
const SUMMARY_RANK: Readonly<Partial<Record<FieldKind, number>>> = { summary: 2, content: 1 }

/**
 * One entry while its elements are told.
 *
 * Where a slot is filled several times, the shallowest element counts; among equals the first title and the last of
 * everything else, as other readers have it, but a date that cannot be read never replaces one that can.
 */
export class EntryBuilder {
  readonly #isAtom: boolean
  readonly #dates = new Map<FieldKind, Found<Date>>()
  #title: (Found<string> & { readonly weak: boolean }) | null = null
  #link: Found<string> | null = null
  /** Links that are not said to be the page itself; the best is taken where nothing better is there. */
  #otherLink: string | null = null
  #id: Found<string> | null = null
  #permalink: string | null = null
  #summary: { readonly text: string; readonly rank: number } | null = null

  constructor(name: string, attributes: Attributes, base: string | null) {
    this.#isAtom = name === 'entry'
    const about = attributes.get('rdf:about')?.trim()
    if (about !== undefined && about !== '') {
      this.#id = { value: about, depth: Number.POSITIVE_INFINITY }
      if (isPageReference(about)) this.#permalink = absoluteLink(about, base)
    }
    // CDF keeps both in attributes of the item.
    const href = attributes.get('href')
    const link = href === undefined ? null : absoluteLink(href, base)
    if (link !== null) this.#link = { value: link, depth: Number.POSITIVE_INFINITY }
    const lastMod = parseDate(attributes.get('lastmod') ?? '')
    if (lastMod !== null) this.#dates.set('updated', { value: lastMod, depth: Number.POSITIVE_INFINITY })
  }

  /** Takes a `link` that names its target in an attribute; false where its text is the target. */
  linkAttributes(attributes: Attributes, base: string | null, depth: number): boolean {
    const href = attributes.get('href') ?? attributes.get('url') ?? attributes.get('uri')
    if (href === undefined) return false
    const link = absoluteLink(href, base)
    if (link === null) return true
    const rel = attributes
      .get('rel')
      ?.trim()
      .toLowerCase()
      .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '')
    const type = attributes.get('type')?.trim().toLowerCase() ?? 'text/html'
    const isPage = rel === undefined || rel === 'alternate' || rel === ''
    if (isPage && /^(?:html|xhtml|text\/html|application\/xhtml\+xml)$/.test(type)) this.#setLink(link, depth)
    else if (isPage || (rel === 'self' && this.#otherLink === null)) this.#otherLink = link
    return true
  }

  /** Takes an element's text. */
  take(field: Field): void {
    const kind = FIELDS.get(field.name)
    if (kind === 'title') this.#takeTitle(field)
    else if (kind === 'link') this.#takeLink(field)
    else if (kind === 'id') this.#takeId(field)
    else if (kind === 'summary' || kind === 'content') this.#takeSummary(field, kind)
    else if (kind !== undefined) this.#takeDate(field, kind)
  }

  finish(): ParsedEntry {
    const published = this.#dates.get('published')?.value ?? null
    const updated = this.#dates.get('updated')?.value ?? null
    const created = this.#dates.get('created')?.value ?? null
    return {
      title: this.#title?.value ?? '',
      link: this.#link?.value ?? this.#permalink ?? this.#otherLink,
      id: this.#id?.value ?? null,
      published: published ?? (updated === null ? created : null),
      updated,
      summary: this.#summary?.text ?? null,
    }
  }

  #takeTitle(field: Field): void {
    // A picture's title stands in for one only where the entry has none.
    const weak = field.name === 'media:title'
    const before = this.#title
    const replaces =
      before === null || (before.weak ? field.depth <= before.depth : !weak && field.depth < before.depth)
    if (!replaces) return
    const value = field.plain(TITLE_CHARS, this.#isAtom)
    if (value !== '') this.#title = { value, depth: field.depth, weak }
  }

  #takeLink(field: Field): void {
    const link = absoluteLink(field.value, field.base)
    if (link !== null) this.#setLink(link, field.depth)
  }

  #setLink(value: string, depth: number): void {
    if (this.#link === null || depth <= this.#link.depth) this.#link = { value, depth }
  }

  #takeId(field: Field): void {
    const written = field.value.replace(/\p{Cc}/gu, ' ').trim()
    if (written === '' || (this.#id !== null && field.depth > this.#id.depth)) return
    const isPermalink = (field.attributes.get('ispermalink') ?? 'true').trim().toLowerCase() === 'true'
    const link = isPermalink && isPageReference(written) ? absoluteLink(written, field.base) : null
    this.#id = { value: link !== null && isPath(written) ? link : written, depth: field.depth }
    this.#permalink = link ?? this.#permalink
  }

  #takeSummary(field: Field, kind: 'summary' | 'content'): void {
    const rank = field.name.includes(':') && kind === 'summary' ? 0 : (SUMMARY_RANK[kind] ?? 0)
    if (this.#summary !== null && rank <= this.#summary.rank) return
    const text = field.plain(SUMMARY_CHARS, this.#isAtom)
    if (text !== '') this.#summary = { text, rank }
  }

  #takeDate(field: Field, kind: FieldKind): void {
    const before = this.#dates.get(kind)
    if (before !== undefined && field.depth > before.depth) return
    const value = parseDate(field.value)
    if (value !== null) this.#dates.set(kind, { value, depth: field.depth })
  }
}
