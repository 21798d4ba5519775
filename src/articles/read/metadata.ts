import { collapse } from '../../text/fold.js'
import { publishedOf, readDate } from './dates.js'
import type { DomElement } from './dom.js'
import { decodeEntities } from './entities.js'
import { linkedArticle } from './json-ld.js'
import type { PageElements } from './scan.js'
import { siteInTitle, titleOf } from './titles.js'

/** What a page says about itself. */
export interface Metadata {
  readonly title: string
  readonly byline: string | null
  readonly siteName: string | null
  readonly description: string | null
  /** BCP 47 primary subtag, as declared. */
  readonly language: string | null
  readonly published: Date | null
  readonly modified: Date | null
  readonly canonical: string | null
  /** The article's text as linked data gives it. */
  readonly body: string | null
}

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time datepublished parsely-pub-date article.published pubdate publishdate publish-date publish_date published_time published date.issued dc.date.issued dcterms.created dc.date dcterms.date sailthru.date cxenseparse:publishtime originalpublicationdate article_date_original timestamp date'
const MODIFIED =
  'article:modified_time og:updated_time og:modified_time datemodified article.updated last-modified lastmod revised dcterms.modified updated_time'
const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator byl cxenseparse:author twitter:data1'

/** A byline is a few names, not a sentence. */
const LONGEST_BYLINE = 120

/** What the page says about itself. Where claims disagree, see `titleOf` and `publishedOf`. */
export function metadataOf(elements: PageElements, jsonLd: readonly string[], url: string): Metadata {
  const meta = metaReader(elements.metas)
  const linked = linkedArticle(jsonLd)
  const named = meta.first('og:site_name application-name') ?? clean(linked?.publisher)
  const title = titleOf(
    { h1: elements.h1, openGraph: meta.first('og:title'), headline: clean(linked?.headline), window: elements.title },
    named,
    url,
  )
  const published = publishedOf(publishedClaims(elements, meta, linked?.published ?? null), url)
  const modified = firstDate([linked?.modified ?? '', ...meta.all(MODIFIED), ...property(elements, 'dateModified')])
  return {
    title,
    byline: bylineOf(linked?.authors ?? [], meta, elements),
    siteName: named ?? siteInTitle(elements.title, title, url),
    description: meta.first('og:description description twitter:description') ?? clean(linked?.description),
    language: languageOf(elements, meta, linked?.language ?? null),
    published,
    modified: modified !== null && published !== null && modified < published ? null : modified,
    canonical: canonicalOf(elements.links, meta, url),
    body: linked?.body == null ? null : decodeEntities(linked.body.replace(/<[^>]+>/g, ' ')),
  }
}

interface MetaReader {
  /** The first value of the first of these names, in the order of the names. */
  first(names: string): string | null
  all(names: string): string[]
}

function metaReader(metas: readonly DomElement[]): MetaReader {
  const values = new Map<string, string[]>()
  for (const meta of metas) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase()
    const value = clean(meta.getAttribute('content'))
    if (name !== '' && value !== null) values.set(name, [...(values.get(name) ?? []), value])
  }
  const all = (names: string) => names.split(' ').flatMap((name) => values.get(name) ?? [])
  return { all, first: (names) => all(names)[0] ?? null }
}

function clean(value: string | null | undefined): string | null {
  const text = collapse(decodeEntities(value ?? ''))
  return text === '' ? null : text
}

function publishedClaims(elements: PageElements, meta: MetaReader, linked: string | null): string[] {
  const times = elements.times.flatMap((time) => time.getAttribute('datetime') ?? [])
  return [linked ?? '', ...meta.all(PUBLISHED), ...property(elements, 'datePublished'), ...times.slice(0, 3)]
}

/** Microdata: `content` or `datetime`, else the text. */
function property(elements: PageElements, name: string): string[] {
  return elements.properties
    .filter((element) => element.getAttribute('itemprop')?.split(/\s+/).includes(name) === true)
    .map(
      (element) =>
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? collapse(element.textContent ?? ''),
    )
}

function firstDate(written: readonly string[]): Date | null {
  for (const one of written) {
    const date = readDate(one)
    if (date !== null) return date
  }
  return null
}

function bylineOf(linked: readonly string[], meta: MetaReader, elements: PageElements): string | null {
  const claims = [
    joined(linked),
    joined(meta.all(AUTHOR)),
    joined(property(elements, 'author')),
    joined(elements.authors),
  ]
  return claims.find((claim) => claim !== null) ?? null
}

/** Names without addresses, the same one once. */
function joined(names: readonly string[]): string | null {
  const kept = new Map<string, string>()
  for (const name of names) {
    const plain = collapse(decodeEntities(name)).replace(/^(?:by|von|par|por|di|автор:?|текст:?)\s+/iu, '')
    if (plain !== '' && !/https?:|@|^\d+$/.test(plain)) kept.set(plain.toLowerCase(), plain)
  }
  const all = [...kept.values()].slice(0, 8).join(', ')
  return all === '' || all.length > LONGEST_BYLINE ? null : all
}

/** Cleans a byline that was found in the text. */
export function cleanByline(byline: string | null): string | null {
  return byline === null ? null : joined([byline])
}

function languageOf(elements: PageElements, meta: MetaReader, linked: string | null): string | null {
  const declared = elements.language ?? meta.first('content-language og:locale dc.language') ?? linked
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared?.trim() ?? '')?.[1]?.toLowerCase() ?? null
}

function canonicalOf(links: readonly DomElement[], meta: MetaReader, url: string): string | null {
  const link = links.find((element) => /(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? ''))
  for (const declared of [link?.getAttribute('href'), meta.first('og:url')]) {
    const written = declared?.trim() ?? ''
    if (written === '' || !URL.canParse(written, url)) continue
    const absolute = new URL(written, url)
    if (/^https?:$/.test(absolute.protocol)) return absolute.href
  }
  return null
}
