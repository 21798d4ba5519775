import { getDomain } from 'tldts'
import type { PageLinks, Reading } from '../domain/article.js'
import { foldForHash } from '../text/fold.js'
import { urlKey } from './address.js'

/** Pages of one text that are read, the first among them. */
const MOST_PAGES = 10
/** Other forms of a page that are tried where it shows no text, or next to none. */
const MOST_CHANCES = 2
/** Characters of a text from which on it is no stub; of Han, kana and Hangul a third. */
const STUB = 400
/** … and from which on the open part of a paid article is taken for all there is. */
const TEASER = 1500
/** Another form must have so many times the text to be taken. */
const MORE = 1.2
/** Characters of a text that must stand in another form of it. */
const OPENING = 60
/** A text of all pages is no longer than that of one page may be. */
const LONGEST = 500_000

const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** What was read of an article so far, while more of it is to be fetched. Goes through JSON. */
export interface Draft {
  /** Where its first page was fetched: who the page is. */
  readonly finalUrl: string
  /** What the first page gave, with the text so far; null where it gave none. */
  readonly reading: Reading | null
  /** Why there is none. */
  readonly reason: string
  /** Keys of the URLs that were asked for. */
  readonly asked: readonly string[]
  /** What is asked for now: another form of the page, or the page after. */
  readonly step: 'form' | 'page'
  /** Forms that are left to try. */
  readonly forms: readonly string[]
  /** The page after the last that was read; null where there is none. */
  readonly next: string | null
  readonly pages: number
  readonly lacks: Lack | null
}

/** What could not be had this time: another form of the page, or a page after it. */
export type Lack = 'form' | 'page'

/** A draft as it comes back from JSON. */
export function draftOf(json: unknown): Draft {
  const draft = json as Draft
  const { reading } = draft
  if (reading === null) return draft
  const date = (value: Date | null): Date | null => (value === null ? null : new Date(value))
  const entries = reading.entries?.map((entry) => ({ ...entry, at: date(entry.at) }))
  const dated = { ...reading, published: date(reading.published), modified: date(reading.modified) }
  return { ...draft, reading: { ...dated, ...(entries && { entries }) } }
}

/** What one fetch brought. */
export interface Found {
  readonly reading: Reading | null
  readonly reason: string
  readonly links: PageLinks | null
  readonly finalUrl: string
}

/** Ask for `url` next and come back with `draft`; or that is all. */
export type Continued =
  | { readonly kind: 'more'; readonly url: string; readonly draft: Draft }
  | {
      readonly kind: 'whole'
      readonly reading: Reading | null
      readonly reason: string
      readonly finalUrl: string
      readonly lacks: Lack | null
    }

/**
 * What to do with what was read of an article's first page: where it shows no text, a stub or the open part of a paid
 * article, its other forms are tried (the whole text that it links to, its print version, its AMP page); where it goes
 * on, the pages after it are read, at most ten in all. One request at a time, so that each is a turn of its host.
 */
export function beginWhole(found: Found, fetchUrl: string): Continued {
  const { reading, links, finalUrl } = found
  const asked = keysOf([fetchUrl, finalUrl])
  const forms = links === null ? [] : [links.whole, links.print, links.amp]
  const wanted = isPoor(reading) ? forms : links?.next != null ? forms.slice(0, 2) : []
  return proceed({
    finalUrl,
    reading,
    reason: found.reason,
    asked,
    step: 'form',
    forms: wanted.filter((url) => url !== null && isOfSite(url, finalUrl)).slice(0, MOST_CHANCES) as string[],
    // The further pages of a live blog are its older entries.
    next: reading === null || reading.entries !== undefined ? null : (links?.next ?? null),
    pages: 1,
    lacks: null,
  })
}

/** Goes on with a draft. @param found null where what it asked for could not be had */
export function continueWhole(draft: Draft, found: Found | null): Continued {
  if (draft.step === 'form') return proceed(found === null ? { ...draft, lacks: 'form' } : withForm(draft, found))
  const before = draft.reading
  if (found?.reading == null || before === null) return proceed({ ...draft, next: null, lacks: 'page' })
  const text = joined(before.text, found.reading)
  if (text === before.text || text.length > LONGEST) return proceed({ ...draft, next: null })
  const links = found.links ?? found.reading.links
  return proceed({
    ...draft,
    reading: { ...before, text },
    next: draft.pages + 1 < MOST_PAGES ? (links?.next ?? null) : null,
    pages: draft.pages + 1,
  })
}

/** Asks for the next form, else for the next page, neither twice. */
function proceed(draft: Draft): Continued {
  const [form, ...forms] = draft.forms
  if (form !== undefined) {
    const rest = { ...draft, forms }
    return isAsked(draft, form) ? proceed(rest) : ask({ ...rest, step: 'form' }, form)
  }
  if (draft.next !== null && !isAsked(draft, draft.next)) return ask({ ...draft, step: 'page', next: null }, draft.next)
  const { reading, reason, finalUrl, lacks } = draft
  return { kind: 'whole', reading, reason, finalUrl, lacks }
}

function ask(draft: Draft, url: string): Continued {
  return { kind: 'more', url, draft: { ...draft, asked: [...draft.asked, ...keysOf([url])] } }
}

function isAsked(draft: Draft, url: string): boolean {
  const key = urlKey(url)
  return key === null || draft.asked.includes(key)
}

function keysOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => urlKey(url) ?? []))]
}

/** The text of another form where it has more of the same article; no more forms and no pages are wanted then. */
function withForm(draft: Draft, { reading }: Found): Draft {
  const before = draft.reading
  if (reading === null) return draft
  if (before === null) return isPoor(reading) ? { ...draft, reading } : { ...draft, reading, forms: [] }
  if (sizeOf(reading.text) < sizeOf(before.text) * MORE || !isSameArticle(before, reading)) return draft
  const { text, standfirst, engine, entries } = reading
  return {
    ...draft,
    reading: { ...before, text, standfirst: standfirst ?? before.standfirst, engine, ...(entries && { entries }) },
    forms: [],
    next: null,
    lacks: null,
  }
}

/** Both bear one title, or the longer text holds the beginning of the shorter one. */
function isSameArticle(before: Reading, after: Reading): boolean {
  const [a, b] = [foldForHash(before.title), foldForHash(after.title)]
  if (a.length >= 10 && b.length >= 10 && (a.includes(b) || b.includes(a))) return true
  const opening = foldForHash(before.text).slice(0, OPENING)
  return opening.length >= OPENING / 2 && foldForHash(after.text).includes(opening)
}

/** The paragraphs of a page after those before it, without what it repeats of them. */
function joined(text: string, page: Reading): string {
  const known = new Set(text.split('\n\n').map(foldForHash))
  known.add(foldForHash(page.title))
  const added = page.text.split('\n\n').filter((paragraph) => !known.has(foldForHash(paragraph)))
  return added.length === 0 ? text : `${text}\n\n${added.join('\n\n')}`
}

/**
 * What a page says now, where something that was asked for could not be had: its text, with what was known to follow on
 * the pages that are missing. Null where this look tells nothing.
 *
 * @param known what the page showed before
 */
export function withKnownRest(text: string, lacks: Lack | null, known: string): string | null {
  if (lacks === null || (lacks === 'form' && text.length * MORE > known.length)) return text
  const [read, before] = [text.split('\n\n'), known.split('\n\n')]
  const [shown, kept] = [read.map(foldForHash), before.map(foldForHash)]
  const place = kept.findLastIndex((paragraph) => shown.includes(paragraph))
  if (place < 0) return null
  // What follows the last paragraph that both have stands for as many paragraphs of before.
  const changed = read.length - 1 - shown.lastIndexOf(kept[place] ?? '')
  return [...read, ...before.slice(place + 1 + changed)].join('\n\n')
}

/** Whether a text holds all of another one: then it is that one, read further. */
export function holdsAll(text: string, part: string): boolean {
  const held = new Set(text.split('\n\n').map(foldForHash))
  return part.split('\n\n').every((paragraph) => held.has(foldForHash(paragraph)))
}

/** Nothing, a stub, or what a paywall leaves open. */
function isPoor(reading: Reading | null): boolean {
  if (reading === null) return true
  const size = sizeOf(reading.text)
  const isPaid = reading.signals?.access === 'paid' || reading.signals?.access === 'metered'
  return size < STUB || (isPaid && size < TEASER)
}

/** Characters; a sign of a script without spaces counts as three. */
function sizeOf(text: string): number {
  return text.length + 2 * (text.match(SIGNS)?.length ?? 0)
}

/** Of the same registrable domain: a form elsewhere is somebody else's word. */
function isOfSite(url: string, finalUrl: string): boolean {
  const domain = (one: string) => getDomain(one, { allowPrivateDomains: true }) ?? hostnameOf(one)
  return domain(url) === domain(finalUrl)
}

function hostnameOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : ''
}
