import type { ParsedSource } from '../src/domain/source.js'
import { type ShownEntry, unseenKeys } from '../src/store/entries.js'
import { type MovedEntry, movedEntries } from '../src/store/moved-entries.js'
import type { Context } from './context.js'
import { type Showing, shownEntries } from './shown.js'

/** What a source shows, sorted by whether it has shown it before. */
export interface Seen {
  readonly shown: number
  /** Never shown by this source. */
  readonly news: readonly ShownEntry[]
  /** Shown before at another address. */
  readonly moved: readonly (ShownEntry & MovedEntry)[]
  readonly known: readonly ShownEntry[]
}

const NOTHING: Seen = { shown: 0, news: [], moved: [], known: [] }

/** Sorts what a source shows; what cannot be used is told and left out. */
export async function sift(
  context: Context,
  source: Showing & { readonly id: number },
  parsed: ParsedSource | null,
  at: Date,
): Promise<Seen> {
  const shown = parsed === null ? [] : shownEntries(context, source, parsed, at)
  if (shown.length === 0) return NOTHING
  const keys = shown.map((entry) => entry.urlKey)
  const unseen = await unseenKeys(context.db, source.id, keys)
  const fresh = shown.filter((entry) => unseen.has(entry.urlKey))
  const known = shown.filter((entry) => !unseen.has(entry.urlKey))
  const mayHaveMoved = source.everWorked && fresh.length > 0
  const places = mayHaveMoved ? await movedEntries(context.db, source.id, fresh, keys, at) : []
  const pages = new Map(places.map(({ urlKey, pageId }) => [urlKey, pageId]))
  const moved = fresh.flatMap((entry) => {
    const pageId = pages.get(entry.urlKey)
    return pageId === undefined ? [] : [{ ...entry, pageId }]
  })
  return { shown: shown.length, news: fresh.filter((entry) => !pages.has(entry.urlKey)), moved, known }
}
