import type { LiveEntry } from '../../domain/article.js'
import { joinBlocks } from '../../text/fold.js'
import { type Block, isHeading, isProse } from './block.js'
import { readDate } from './dates.js'
import { type DomElement, type DomNode, isElement } from './dom.js'
import type { StampContext } from './stamp.js'
import type { Trail } from './trails.js'

/** A part of a page with a time of its own, beside others like it. */
export interface TimedItem {
  readonly element: DomElement
  readonly at: Date
  /** The page's name for it: an `id`, or where a link in it leads on this page. */
  readonly name: string | null
}

/** Fewer parts with times are an article and its neighbours. */
const LEAST_ITEMS = 3
const MOST_ITEMS = 500
const LONGEST_NAME = 200
/** The parts hold this share of the text, or they are not what the page is about. */
const HELD = 0.6

/** The parts of a page that could be entries: side by side, of the same kind, each around one time. Call before the tree is changed. */
export function timedItems(times: readonly DomElement[], context: StampContext): TimedItem[] {
  const stated = times.slice(0, MOST_ITEMS).flatMap((element) => {
    const written = element.getAttribute('datetime') ?? element.getAttribute('content') ?? ''
    const at = readDate(written, context)
    return at === null ? [] : [{ element, at: at.date }]
  })
  const counts = new Map<DomElement, number>()
  for (const { element } of stated)
    for (const above of aboveOf(element)) counts.set(above, (counts.get(above) ?? 0) + 1)
  const groups = new Map<DomElement, Omit<TimedItem, 'name'>[]>()
  for (const { element, at } of stated) {
    const above = aboveOf(element)
    const shared = above.findIndex((one) => (counts.get(one) ?? 0) > 1)
    const parent = above[shared]
    const item = above[shared - 1]
    if (parent === undefined || item === undefined) continue
    groups.set(parent, [...(groups.get(parent) ?? []), { element: item, at }])
  }
  const alike = [...groups.values()].map((items) =>
    items.filter(({ element }) => element.tagName === items[0]?.element.tagName),
  )
  return alike
    .filter((items) => items.length >= LEAST_ITEMS && isInOrder(items))
    .flatMap((items) => {
      const names = namesOf(items.map(({ element }) => element))
      return items.map((item, at) => ({ ...item, name: names[at] ?? null }))
    })
}

/** For each entry the name by which its page can be opened at it: its `id`, or else what a link in it says. */
function namesOf(items: readonly DomElement[]): (string | null)[] {
  const ids = onlyOnce(items.map(idOf))
  const linked = onlyOnce(items.map(linkedName))
  return items.map((_, at) => ids[at] ?? linked[at] ?? null)
}

/** Names that several have are nobody's. */
function onlyOnce(names: readonly (string | null)[]): (string | null)[] {
  return names.map((name) => (name !== null && names.indexOf(name) === names.lastIndexOf(name) ? name : null))
}

/** The `id` of an element, or of the only element in it. */
function idOf(item: DomElement): string | null {
  let at: DomElement | null = item
  for (let depth = 0; at !== null && depth < 4; depth++) {
    const name = nameIn(at.getAttribute('id'))
    if (name !== null) return name
    const inside: DomElement[] = childrenOf(at)
    at = inside.length === 1 ? (inside[0] ?? null) : null
  }
  return null
}

/** Where the first link of an entry that leads to a place on its page leads. */
function linkedName(item: DomElement): string | null {
  let node: DomNode | null = item.firstChild
  while (node !== null && node !== item) {
    if (isElement(node) && node.tagName === 'A') {
      const name = nameIn(/^[^#]*#(.+)$/.exec(node.getAttribute('href') ?? '')?.[1] ?? null)
      if (name !== null) return name
    }
    let next: DomNode | null = node.firstChild
    for (let up: DomNode | null = node; next === null && up !== null && up !== item; up = up.parentNode)
      next = up.nextSibling
    node = next
  }
  return null
}

function childrenOf(element: DomElement): DomElement[] {
  const children: DomElement[] = []
  for (let node = element.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) children.push(node)
  return children
}

/** What can stand behind `#`, or null. */
function nameIn(written: string | null): string | null {
  const name = written?.trim() ?? ''
  return name !== '' && name.length <= LONGEST_NAME && !/\s/.test(name) ? name : null
}

/**
 * The entries of a live blog among the blocks of a text, in the order of the page; empty where the text is not made of
 * them.
 *
 * @param all every block of the page: the title of the first entry looks like what stands above an article
 */
export function entriesIn(items: readonly TimedItem[], blocks: readonly Block[], all: readonly Block[]): LiveEntry[] {
  if (items.length === 0) return []
  const byElement = new Map<DomElement, Entry>(
    items.map(({ element, at, name }) => [element, { at, name, title: null, blocks: [] }]),
  )
  let held = 0
  let words = 0
  for (const block of blocks) {
    words += block.words
    const entry = entryOf(block.trail, byElement)
    if (entry === null) continue
    entry.blocks.push(block)
    held += block.words
  }
  const entries = [...byElement.values()].filter((entry) => entry.blocks.some(isProse))
  if (entries.length < LEAST_ITEMS || held < words * HELD) return []
  for (const block of all) {
    const entry = entryOf(block.trail, byElement)
    if (entry !== null && isHeading(block)) entry.title ??= block.text
  }
  return entries.map(({ at, name, title, blocks: own }) => ({
    name,
    at,
    title,
    text: joinBlocks(own.map(({ text }) => text).filter((text) => text !== title)),
  }))
}

interface Entry {
  readonly at: Date
  readonly name: string | null
  title: string | null
  readonly blocks: Block[]
}

/** The entries that linked data gives (schema.org/liveBlogUpdate), in its order. */
export function linkedEntries(scripts: readonly string[], context: StampContext): LiveEntry[] {
  const updates = scripts
    .filter((script) => script.includes('liveBlogUpdate') && script.length <= LONGEST_SCRIPT)
    .flatMap((script) => updatesIn(parsed(script)))
    .slice(0, MOST_ITEMS)
  const names = onlyOnce(updates.map(nameOfUpdate))
  return updates.flatMap((update, place) => {
    const text = joinBlocks(
      stringOf(update.articleBody)
        .replace(/<[^>]+>/g, '\n')
        .split('\n'),
    )
    const at = readDate(stringOf(update.datePublished) || stringOf(update.dateModified), context)
    const title = stringOf(update.headline).trim() || null
    return text === '' ? [] : [{ name: names[place] ?? null, at: at?.date ?? null, title, text }]
  })
}

/** The fragment of an update's address, else the last part of its path. */
function nameOfUpdate(update: Json): string | null {
  const id = stringOf(update['@id']) || stringOf(update.url)
  const fragment = /#(.+)$/.exec(id)?.[1]
  return nameIn(fragment ?? /\/([^/?#]+)\/?(?:\?[^#]*)?$/.exec(id)?.[1] ?? null)
}

const LONGEST_SCRIPT = 1_000_000

type Json = Readonly<Record<string, unknown>>

function parsed(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return null
  }
}

/** Updates of the first live blog at the top, in a list, or in `@graph`. */
function updatesIn(value: unknown): Json[] {
  const tops: unknown[] = Array.isArray(value) ? value : [value]
  for (const top of tops) {
    if (!isObject(top)) continue
    const graph = Array.isArray(top['@graph']) ? top['@graph'] : []
    for (const node of [top, ...graph]) {
      if (!isObject(node) || node.liveBlogUpdate === undefined) continue
      const updates: unknown[] = Array.isArray(node.liveBlogUpdate) ? node.liveBlogUpdate : [node.liveBlogUpdate]
      return updates.filter(isObject)
    }
  }
  return []
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function entryOf(trail: Trail | null, entries: ReadonlyMap<DomElement, Entry>): Entry | null {
  for (let at = trail; at !== null; at = at.up) {
    const entry = entries.get(at.element)
    if (entry !== undefined) return entry
  }
  return null
}

/** Newest first or oldest first throughout, not all at one time. */
function isInOrder(items: readonly Pick<TimedItem, 'at'>[]): boolean {
  const times = items.map(({ at }) => at.getTime())
  if (new Set(times).size < LEAST_ITEMS) return false
  const rising = times.every((time, at) => at === 0 || time >= (times[at - 1] ?? 0))
  return rising || times.every((time, at) => at === 0 || time <= (times[at - 1] ?? 0))
}

function aboveOf(element: DomElement): DomElement[] {
  const above: DomElement[] = []
  for (let at = element.parentNode; at !== null && isElement(at); at = at.parentNode) above.push(at)
  return above
}
