import type { ParsedSource } from '../domain/source.js'

/** Further pages of a channel that are read at one look. */
const MOST_PAGES = 5

/**
 * A channel's posts since the last look, where more of them have appeared than its preview shows: the pages before it are
 * read, the newest first, until one reaches back to what is known. What lies beyond the bound, or could not be had, is
 * told in a note.
 *
 * @param latest number of the latest post that is known
 * @param ask gives a page, or why it could not be had
 */
export async function pageBack(
  preview: ParsedSource,
  latest: number,
  ask: (url: string) => Promise<ParsedSource | string>,
): Promise<ParsedSource> {
  let source = preview
  for (let page = 0; source.back !== undefined && source.back.oldest > latest + 1; page += 1) {
    const { oldest, url } = source.back
    const missing = `between ${latest} and ${oldest} posts may be missing:`
    if (page === MOST_PAGES) return noted(source, `${missing} ${MOST_PAGES} pages before the preview were read`)
    const older = await ask(url)
    if (typeof older === 'string') return noted(source, `${missing} ${older}`)
    // A mirror that pays no heed to what is asked shows its latest posts again.
    if (older.back !== undefined && older.back.oldest >= oldest)
      return noted(source, `${missing} ${url} shows none before`)
    const { back: _, ...rest } = source
    source = {
      ...rest,
      entries: [...older.entries, ...source.entries],
      notes: [...source.notes, ...older.notes],
      ...(older.back && { back: older.back }),
    }
  }
  return source
}

function noted(source: ParsedSource, note: string): ParsedSource {
  return { ...source, notes: [...source.notes, note] }
}
