import { collapse } from '../../text/fold.js'
import type { DomElement } from './dom.js'
import { decodeEntities } from './entities.js'

/** The `<meta>` elements of a page by name; `property`, `name`, `itemprop` and `http-equiv` alike. */
export interface MetaReader {
  /** The first value of the first of these names, in the order of the names. */
  first(names: string): string | null
  all(names: string): string[]
}

export function metaReader(metas: readonly DomElement[]): MetaReader {
  const values = new Map<string, string[]>()
  for (const meta of metas) {
    const value = cleaned(meta.getAttribute('content'))
    if (value === null) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (name === undefined || name === '') continue
      const known = values.get(name)
      if (known === undefined) values.set(name, [value])
      else known.push(value)
    }
  }
  const all = (names: string) => names.split(' ').flatMap((name) => values.get(name) ?? [])
  return { all, first: (names) => all(names)[0] ?? null }
}

/** Entities that were escaped once too often undone, white space folded; null where nothing is left. */
export function cleaned(value: string | null | undefined): string | null {
  const text = collapse(decodeEntities(value ?? ''))
  return text === '' ? null : text
}
