import { hostOf, urlKey } from '../src/articles/address.js'
import type { ParsedSource } from '../src/domain/source.js'
import { type DroppedEntry, isHistory, type UsableEntry, usableEntries } from '../src/sources/entries.js'
import type { ShownEntry } from '../src/store/entries.js'
import type { Context } from './context.js'

/** The source whose entries are shown. */
export interface Showing {
  readonly key: string
  readonly url: string
  readonly everWorked: boolean
}

/** What a source shows, with the identity of each entry worked out; what cannot be used is told. */
export function shownEntries(context: Context, source: Showing, parsed: ParsedSource, seen: Date): ShownEntry[] {
  const { usable, dropped } = usableEntries(parsed.entries, seen)
  tellLeftOut(context, source, dropped, parsed.notes)
  const maxAgeSeconds = context.settings.alerts.maxAgeMs / 1000
  const byKey = new Map<string, ShownEntry>()
  for (const entry of usable) {
    const key = urlKey(entry.link)
    if (key !== null && !byKey.has(key)) byKey.set(key, toShown(entry, key, !source.everWorked, seen, maxAgeSeconds))
  }
  return [...byKey.values()]
}

/** Nothing is passed over in silence; the same entry twice in one answer is no loss, and is not told. */
function tellLeftOut(
  context: Context,
  source: Showing,
  dropped: readonly DroppedEntry[],
  notes: readonly string[],
): void {
  const reasons = dropped.map(({ reason }) => reason).filter((reason) => reason !== 'same-link')
  if (reasons.length === 0 && notes.length === 0) return
  context.observer.entriesLeftOut({ source: source.key, url: source.url, reasons, notes })
}

function toShown(entry: UsableEntry, key: string, firstPoll: boolean, seen: Date, maxAgeSeconds: number): ShownEntry {
  const { link, title, id, published, updated, post } = entry
  return {
    urlKey: key,
    url: link,
    host: hostOf(link),
    title,
    guid: id,
    published,
    updated,
    history: isHistory({ firstPoll, published, seen, maxAgeSeconds }),
    ...(post === undefined ? {} : { post }),
  }
}
