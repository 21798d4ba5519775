import type { JsonOptions } from '../domain/source.js'

/** How deep a list is looked for, and how many values are looked at. */
const DEEPEST = 5
const MOST_LOOKED_AT = 5000
/** Items of a list that are looked at to tell what their fields are. */
const SAMPLE = 5

const LINK_NAMES = ['url', 'link', 'href', 'permalink', 'canonicalurl', 'weburl', 'shareurl', 'canonical']
const TITLE_NAMES = ['title', 'headline', 'webtitle', 'name', 'heading', 'subject', 'header']
const DATE_NAMES = [
  'published',
  'publishedat',
  'datepublished',
  'publicationdate',
  'pubdate',
  'webpublicationdate',
  'firstpublished',
  'publishdate',
  'date',
  'createdat',
  'created',
  'timestamp',
  'time',
]
const UPDATED_NAMES = ['updated', 'updatedat', 'datemodified', 'modified', 'lastmodified', 'lastupdated']
const SUMMARY_NAMES = ['summary', 'description', 'excerpt', 'lead', 'abstract', 'teaser', 'standfirst']
const ID_NAMES = ['id', 'guid', 'uuid', '_id']

/**
 * What the paths of an answer in JSON probably are: its first list of objects that have a link and a title, by the usual
 * names. Null where nothing looks like it: then an operator has to say.
 */
export function guessJsonOptions(text: string): JsonOptions | null {
  let document: unknown
  try {
    document = JSON.parse(text)
  } catch {
    return null
  }
  const queue: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: document, path: '', depth: 0 },
  ]
  for (let at = 0; at < queue.length && at < MOST_LOOKED_AT; at += 1) {
    const { value, path, depth } = queue[at] ?? { value: null, path: '', depth: 0 }
    if (Array.isArray(value)) {
      const options = fieldsOf(value.slice(0, SAMPLE).filter(isObject), path)
      if (options !== null) return options
    } else if (isObject(value) && depth < DEEPEST) {
      for (const [key, inner] of Object.entries(value)) {
        // A key that is no step of a path cannot be named in options.
        if (!/^[^.[\]{}]+$/.test(key) || key === '*') continue
        queue.push({ value: inner, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 })
      }
    }
  }
  return null
}

function fieldsOf(items: readonly Record<string, unknown>[], path: string): JsonOptions | null {
  if (items.length === 0) return null
  const fields = items.flatMap((item) => [...fieldsWithin(item, '')])
  const find = (names: readonly string[], fits: (value: unknown) => boolean): string | null => {
    for (const name of names) {
      const found = fields.find((field) => plainName(field.path) === name && fits(field.value))
      if (found !== undefined) return found.path
    }
    return null
  }
  const link = find(LINK_NAMES, (value) => typeof value === 'string' && /^(?:https?:\/\/|\/)/i.test(value))
  const title = find(TITLE_NAMES, isText)
  if (link === null || title === null) return null
  return {
    items: path,
    title,
    link,
    id: find(ID_NAMES, (value) => isText(value) || typeof value === 'number'),
    date: find(DATE_NAMES, (value) => isText(value) || typeof value === 'number'),
    updated: find(UPDATED_NAMES, (value) => isText(value) || typeof value === 'number'),
    summary: find(SUMMARY_NAMES, isText),
  }
}

/** The fields of an item and, as `title.rendered` is written, of the objects in it. */
function* fieldsWithin(
  item: Record<string, unknown>,
  before: string,
): Generator<{ readonly path: string; readonly value: unknown }> {
  for (const [key, value] of Object.entries(item)) {
    if (!/^[^.[\]{}]+$/.test(key)) continue
    const path = before + key
    if (!isObject(value)) yield { path, value }
    else if (before === '' && isText(value.rendered)) yield { path: `${path}.rendered`, value: value.rendered }
  }
}

function plainName(path: string): string {
  return path
    .replace(/\.rendered$/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
