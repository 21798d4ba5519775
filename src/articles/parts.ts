import { createHash } from 'node:crypto'
import type { LiveEntry, Reading } from '../domain/article.js'
import { collapse, foldForHash, splitBlocks } from '../text/fold.js'
import { paragraphsOf } from '../text/sentences.js'

/** Entries of one live blog that are kept at one look: the newest. */
const MOST_PARTS = 100
/** The longest title that is made of an entry's first sentence. */
const LONGEST_TITLE = 200
/** An edited entry has so many of its words still. */
const ALIKE = 0.6
/** A shorter paragraph outside the entries is a label. */
const LEAST_PARAGRAPH = 60

/** An entry of a live blog as the service knows it. */
export interface KnownPart {
  /** What its address ends with, after `#`. */
  readonly name: string
  readonly published: Date | null
  readonly title: string
  readonly text: string
}

/** An entry of a live blog as an article of its own. */
export interface Part {
  /** What its address ends with, after `#`. */
  readonly name: string
  readonly reading: Reading
}

/** A live blog taken apart. */
export interface Parts {
  /** Entries that are new, or say something else than before; the oldest first. */
  readonly changed: readonly Part[]
  /** Entries on the page. */
  readonly shown: number
  /** The oldest, beyond what is kept at one look. */
  readonly leftOut: number
  /** What stands outside the entries, as the page's own article; its text may be empty. */
  readonly around: Reading
}

/**
 * Takes a live blog apart. An entry is one that is known if it says the same as that one; else if it bears its name, and
 * its time, its title or most of its words; else if it bears its time (the first of that time, the second …). Names alone do not tell: some
 * pages number their entries from the top.
 *
 * @param known the entries that were kept of this blog before
 */
export function partsOf(blog: Reading, known: readonly KnownPart[]): Parts {
  const shown = oldestFirst(blog.entries ?? [])
  const kept = shown.slice(-MOST_PARTS)
  const byName = new Map(known.map((part) => [part.name, part]))
  const texts = new Set(known.map(contentOf))
  const taken = new Set<string>()
  const changed: Part[] = []
  const ordinals = new Map<string, number>()
  for (const entry of shown) {
    const clock = clockName(entry, ordinals)
    if (!kept.includes(entry)) continue
    const reading = readingOf(blog, entry)
    const content = contentOf(reading)
    if (texts.has(content)) continue
    texts.add(content)
    const own = entry.name === null || taken.has(entry.name) ? null : entry.name
    const namesake = own === null ? undefined : byName.get(own)
    const name = own !== null && (namesake === undefined || isSameEntry(namesake, reading)) ? own : clock
    if (taken.has(name)) continue
    taken.add(name)
    changed.push({ name, reading })
  }
  const around = splitBlocks(blog.text).filter(isOutside(blog.entries ?? []))
  const { entries: _, ...page } = blog
  return {
    changed,
    shown: shown.length,
    leftOut: shown.length - kept.length,
    around: { ...page, text: around.join('\n\n') },
  }
}

/** Where an entry of a live blog is: at the blog's address, with the entry's name for a fragment. */
export function partAddress(
  blog: { readonly key: string; readonly url: string },
  name: string,
): {
  readonly key: string
  readonly url: string
} {
  const url = new URL(blog.url)
  url.hash = name
  return { key: `${blog.key}#${name}`, url: url.href }
}

/** By their times; the order of the page decides where they have none, or the same. */
function oldestFirst(entries: readonly LiveEntry[]): LiveEntry[] {
  const timed = entries.filter(({ at }) => at !== null)
  const [first, last] = [timed[0]?.at, timed.at(-1)?.at]
  const isRising = first != null && last != null && first < last
  const upwards = isRising ? [...entries] : entries.toReversed()
  if (timed.length < entries.length) return upwards
  return upwards.sort((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0))
}

/** A name for an entry whose page gives it none: its time, else what it says. */
function clockName(entry: LiveEntry, ordinals: Map<string, number>): string {
  if (entry.at === null) {
    const digest = createHash('sha256').update(foldForHash(`${entry.title ?? ''}\n${entry.text}`))
    return `entry-${digest.digest('hex').slice(0, 16)}`
  }
  const time = `entry-${entry.at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '')}`
  const n = (ordinals.get(time) ?? 0) + 1
  ordinals.set(time, n)
  return n === 1 ? time : `${time}-${n}`
}

function readingOf(blog: Reading, { at, title, text }: LiveEntry): Reading {
  const { entries: _, zones: __, ...page } = blog
  return {
    ...page,
    title: title ?? openingOf(text, blog.language),
    text,
    standfirst: null,
    published: at,
    modified: null,
    publishedTo: at === null ? null : 'instant',
    declaredCanonical: null,
  }
}

/** The first sentence, or as many of its words as a title may have. */
function openingOf(text: string, language: string | null): string {
  const [first = ''] = splitBlocks(text)
  const sentence = paragraphsOf(first, language ?? 'en')[0]?.sentences[0]
  const opening = collapse(sentence === undefined ? first : first.slice(sentence.start, sentence.end))
  if (opening.length <= LONGEST_TITLE) return opening
  const cut = opening.slice(0, LONGEST_TITLE - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > LONGEST_TITLE / 2 ? cut.slice(0, space) : cut).trimEnd()}…`
}

function isSameEntry(known: KnownPart, now: Reading): boolean {
  if (foldForHash(known.title) === foldForHash(now.title)) return true
  if (known.published === null || now.published === null) return true
  return known.published.getTime() === now.published.getTime() || isAlike(known.text, now.text)
}

/** Whether two texts share most of their words. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => new Set(foldForHash(text).split(/[^\p{L}\p{N}]+/u)))
  if (a === undefined || b === undefined) return false
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= ALIKE * Math.max(a.size, b.size)
}

function contentOf({ title, text }: Pick<KnownPart, 'title' | 'text'>): string {
  return foldForHash(`${title}\n${text}`)
}

function isOutside(entries: readonly LiveEntry[]): (paragraph: string) => boolean {
  const inside = new Set(entries.flatMap(({ title, text }) => [title ?? '', ...splitBlocks(text)]).map(foldForHash))
  return (paragraph) => paragraph.length >= LEAST_PARAGRAPH && !inside.has(foldForHash(paragraph))
}
