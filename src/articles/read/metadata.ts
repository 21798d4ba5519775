import type { PageLinks, PageSignals } from '../../domain/article.js'
import { collapse } from '../../text/fold.js'
import type { PageContext } from './context.js'
import { type DateClaims, dayOfUrl, readDate } from './dates.js'
import type { DomElement } from './dom.js'
import { decodeEntities } from './entities.js'
import { type LinkedArticle, linkedArticle } from './json-ld.js'
import { cleaned, type MetaReader, metaReader } from './meta.js'
import { pageLinks } from './page-links.js'
import type { PageElements } from './scan.js'
import { signalsOf } from './signals.js'
import type { StampContext, Stated } from './stamp.js'
import { siteInTitle, titleOf } from './titles.js'

/** What a page says about itself. */
export interface Metadata {
  readonly title: string
  readonly byline: string | null
  readonly siteName: string | null
  readonly description: string | null
  /** BCP 47 primary subtag, as declared. */
  readonly language: string | null
  readonly dates: DateClaims
  /** How dates are to be read that the page shows to people. */
  readonly stamps: StampContext
  readonly canonical: string | null
  /** The article's text as linked data gives it. */
  readonly body: string | null
  readonly signals: PageSignals
  readonly links: PageLinks
}

const PUBLISHED =
  'article:published_time og:published_time og:article:published_time datepublished parsely-pub-date article.published pubdate publishdate publish-date publish_date publication_date published_time published date.issued dc.date.issued dcterms.issued citation_publication_date dc.date.created dcterms.created dc.date dcterms.date sailthru.date cxenseparse:publishtime cxenseparse:recs:publishtime originalpublicationdate article_date_original mediator_published_time vk:published_time timestamp date'
const MODIFIED =
  'article:modified_time og:updated_time og:modified_time og:article:modified_time datemodified article.updated last-modified lastmod last_modified revised dc.date.modified dcterms.modified updated_time modified'
const AUTHOR =
  'author article:author og:article:author parsely-author sailthru.author dc.creator dcterms.creator byl cxenseparse:author mediator_author twitter:data1'
const SITE = 'og:site_name application-name apple-mobile-web-app-title dc.publisher'

/** Codes that are in use for languages and mean another one, or none. */
const MISUSED: Readonly<Record<string, string>> = {
  ua: 'uk',
  iw: 'he',
  in: 'id',
  nb: 'no',
  nn: 'no',
  cn: 'zh',
  jp: 'ja',
  kr: 'ko',
  cz: 'cs',
  gr: 'el',
  dk: 'da',
}

/** A byline is a few names, not a sentence. */
const LONGEST_BYLINE = 120
/** `<time>` elements that are looked at. */
const MOST_TIMES = 3

/** What the page says about itself. Where claims disagree, see `titleOf` and `settleDates`. */
export function metadataOf(elements: PageElements, jsonLd: readonly string[], context: PageContext): Metadata {
  const { url } = context
  const meta = metaReader(elements.metas)
  const linked = linkedArticle(jsonLd, url)
  // Some sites give their address for their name.
  const named =
    [...meta.all(SITE), cleaned(linked?.publisher) ?? ''].find((name) => !/^(?:https?:.*)?$/.test(name)) ?? null
  const title = titleOf(
    { h1: elements.h1, openGraph: meta.first('og:title'), headline: cleaned(linked?.headline), window: elements.title },
    named,
    url,
  )
  const declared = (
    elements.language ??
    meta.first('content-language og:locale dc.language') ??
    linked?.language
  )?.trim()
  const stamps: StampContext = {
    monthFirst: isMonthFirst(declared ?? '', url),
    fetched: context.fetched ?? null,
    year: dayOfUrl(url)?.getUTCFullYear() ?? null,
  }
  const free = linked?.free ?? boolean(property(elements, 'isAccessibleForFree')[0])
  return {
    title,
    byline: bylineOf(linked?.authors ?? [], meta, elements),
    siteName: named ?? siteInTitle(elements.title, title, url),
    description: meta.first('og:description description twitter:description') ?? cleaned(linked?.description),
    language: languageOf(declared ?? ''),
    dates: claimsOf(elements, meta, linked, stamps),
    stamps,
    canonical: canonicalOf(elements.links, meta, url),
    body: linked?.body == null ? null : decodeEntities(linked.body.replace(/<[^>]+>/g, ' ')),
    signals: signalsOf(meta, context.headers ?? null, free),
    links: pageLinks(elements.links, elements.anchors, context.headers?.link ?? null, url),
  }
}

/** Linked data, then what is written for other machines, then what the body marks up. */
function claimsOf(
  elements: PageElements,
  meta: MetaReader,
  linked: LinkedArticle | null,
  context: StampContext,
): DateClaims {
  const times = timesOf(elements)
  const stated = (written: readonly (string | null)[]): Stated[] => {
    const distinct = new Set(written.filter((one) => one !== null && one !== ''))
    return [...distinct].flatMap((one) => readDate(one ?? '', context) ?? [])
  }
  return {
    published: stated([
      linked?.published ?? null,
      ...meta.all(PUBLISHED),
      ...property(elements, 'datePublished'),
      ...times.published,
    ]),
    modified: stated([
      linked?.modified ?? null,
      ...meta.all(MODIFIED),
      ...property(elements, 'dateModified'),
      ...times.modified,
    ]),
  }
}

/** Times that say what they are, then those after the headline, then the first ones. */
function timesOf({ times, timesBeforeHeadline }: PageElements): { published: string[]; modified: string[] } {
  const isUpdate = (time: DomElement): boolean => /\b(?:updated|modified)\b/i.test(labelOf(time))
  const isPublication = (time: DomElement): boolean =>
    time.hasAttribute('pubdate') || /\b(?:dt-)?(?:published|pubdate|entry-date)\b/i.test(labelOf(time))
  const updates = times.filter((time) => isUpdate(time) && !isPublication(time))
  const plain = times.filter((time) => !updates.includes(time) && !isPublication(time))
  const below = plain.filter((time) => times.indexOf(time) >= timesBeforeHeadline)
  const above = plain.filter((time) => times.indexOf(time) < timesBeforeHeadline)
  const order = [...times.filter(isPublication), ...below, ...above].slice(0, MOST_TIMES)
  return { published: order.flatMap(valuesOf), modified: updates.slice(0, MOST_TIMES).flatMap(valuesOf) }
}

function labelOf(element: DomElement): string {
  return `${typeof element.className === 'string' ? element.className : ''} ${element.getAttribute('itemprop') ?? ''}`
}

/** `datetime`, and the text, which may be more exact. */
function valuesOf(element: DomElement): string[] {
  const stated = element.getAttribute('datetime') ?? element.getAttribute('title')
  const text = collapse(element.textContent ?? '')
  return [...(stated === null ? [] : [stated]), ...(/\d/.test(text) ? [text] : [])]
}

/** Microdata and RDFa: `content` or `datetime`, else the text. */
function property(elements: PageElements, name: string): string[] {
  const wanted = new RegExp(`(?:^|[\\s:/])${name}(?:\\s|$)`)
  return elements.properties
    .filter((element) => wanted.test(element.getAttribute('itemprop') ?? element.getAttribute('property') ?? ''))
    .map(
      (element) =>
        element.getAttribute('content') ?? element.getAttribute('datetime') ?? collapse(element.textContent ?? ''),
    )
}

function boolean(value: string | undefined): boolean | null {
  if (/(?:^|\/)(?:false|no|0)$/i.test(value ?? '')) return false
  return /(?:^|\/)(?:true|yes|1)$/i.test(value ?? '') ? true : null
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

function languageOf(declared: string): string | null {
  const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(declared)?.[1]?.toLowerCase()
  return code === undefined ? null : (MISUSED[code] ?? code)
}

/**
 * Whether `02/05/2026` is the fifth of February: in American English, and in English that does not say whose it is
 * unless the site's domain is of a country. Everyone else writes the day first.
 */
function isMonthFirst(declared: string, url: string): boolean {
  const [, language = '', region = ''] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?/i.exec(declared) ?? []
  if (language.toLowerCase() !== 'en') return false
  if (region !== '') return /^(?:us|ph)$/i.test(region)
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return !/\.[a-z]{2}$/.test(host) || host.endsWith('.us')
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
