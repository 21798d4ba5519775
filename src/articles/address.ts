import { createHash } from 'node:crypto'
import { getDomain } from 'tldts'
import { isTracking } from './tracking.js'

/** Longer keys are replaced by a digest: a database index holds no entry of more than some 2,700 bytes. */
const LONGEST_KEY = 1000

/** Where a page is, once it has been fetched. */
export interface PageAddress {
  /** Unique among pages. */
  readonly key: string
  /** Absolute URL to show and to open. */
  readonly url: string
  /** False where nothing was declared, or where what was declared is not to be trusted. */
  readonly canonicalBelieved: boolean
}

/**
 * The key of a URL: what stays the same however the URL was written or handed on. Null for what is not http(s).
 *
 * Folded: scheme (http and https), case of the host, its final dot, default port, user info, fragment, parameters that
 * only say where a reader came from, order of the other parameters, `+` and `%20`, trailing slash, spelling of
 * percent-encoding. Not folded: `www.` and `m.` before a host, case of the path, `index.html`. Wrongly folding two
 * pages into one loses an article; wrongly keeping them apart costs one fetch, since equal content is one article.
 *
 * The key is the URL without its scheme, so `urlKey('http://' + key)` is the key again.
 */
export function urlKey(url: string): string | null {
  const parsed = parseHttp(url)
  if (parsed === null) return null
  const path = spellPercent(parsed.pathname).replace(/\/+$/, '') || '/'
  const query = keptParameters(parsed.search)
  const host = hostWithPort(parsed)
  const key = `${host}${path}${query}`
  return key.length <= LONGEST_KEY ? key : `${host}/~${createHash('sha256').update(key).digest('hex')}`
}

/**
 * Who a page is (invariant 8): decided by where it was fetched. A declared canonical URL is believed only within the
 * same registrable domain (public suffix list, private part included) and where it looks like an article's address,
 * not like a front or section page. Numbers in URLs are never compared.
 *
 * @param finalUrl where the page was fetched, after redirects; must be http(s)
 * @param declaredCanonical as the page declares it, absolute or relative, or null
 */
export function pageAddress(finalUrl: string, declaredCanonical: string | null): PageAddress {
  const fetched = urlKey(finalUrl)
  const canonical =
    declaredCanonical === null || declaredCanonical.trim() === '' ? null : resolve(declaredCanonical, finalUrl)
  if (canonical !== null && fetched !== null && isBelievable(new URL(finalUrl), canonical)) {
    const key = urlKey(canonical.href)
    if (key !== null) return { key, url: withoutFragment(canonical), canonicalBelieved: true }
  }
  const final = parseHttp(finalUrl)
  return { key: fetched ?? finalUrl, url: final === null ? finalUrl : withoutFragment(final), canonicalBelieved: false }
}

/** Host and, where it is not the scheme's default, port, in lower case: the unit of politeness. Empty for no http(s) URL. */
export function hostOf(url: string): string {
  const parsed = parseHttp(url)
  return parsed === null ? '' : hostWithPort(parsed)
}

function parseHttp(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const parsed = new URL(url)
  return /^https?:$/.test(parsed.protocol) && parsed.hostname !== '' ? parsed : null
}

function resolve(url: string, base: string): URL | null {
  return URL.canParse(url, base) ? parseHttp(new URL(url, base).href) : null
}

function hostWithPort(url: URL): string {
  const host = url.hostname.replace(/\.+$/, '')
  return url.port === '' ? host : `${host}:${url.port}`
}

function withoutFragment(url: URL): string {
  const copy = new URL(url)
  copy.hash = ''
  copy.username = ''
  copy.password = ''
  return copy.href
}

function keptParameters(search: string): string {
  const kept: [name: string, whole: string][] = []
  for (const part of search.slice(1).split('&')) {
    if (part === '') continue
    const whole = spellPercent(part.replaceAll('+', '%20'))
    const [name = '', value = ''] = splitOnce(whole)
    if (!isTracking(name, value)) kept.push([name, whole])
  }
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return kept.length === 0 ? '' : `?${kept.map(([, whole]) => whole).join('&')}`
}

function splitOnce(parameter: string): [string, string] {
  const equals = parameter.indexOf('=')
  return equals < 0 ? [parameter, ''] : [parameter.slice(0, equals), parameter.slice(equals + 1)]
}

/** RFC 3986, section 6.2.2: hex digits in upper case, unreserved characters not encoded. */
function spellPercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, hex: string) => {
    const char = String.fromCharCode(Number.parseInt(hex, 16))
    return /[A-Za-z0-9._~-]/.test(char) ? char : escaped.toUpperCase()
  })
}

function isBelievable(final: URL, canonical: URL): boolean {
  const site = getDomain(final.hostname, { allowPrivateDomains: true }) ?? final.hostname
  const declared = getDomain(canonical.hostname, { allowPrivateDomains: true }) ?? canonical.hostname
  if (site !== declared || final.port !== canonical.port) return false
  return samePage(final, canonical) || (looksLikeArticle(canonical) && !isAbove(canonical, final))
}

/** Equal but for what the key folds away and for the host within the site; a query that was dropped counts. */
function samePage(final: URL, canonical: URL): boolean {
  const path = (url: URL) => spellPercent(url.pathname).replace(/\/+$/, '')
  const query = (url: URL) => keptParameters(url.search)
  return path(final) === path(canonical) && path(final) !== '' && query(final) === query(canonical)
}

/** A page further up the same path, as `/live-war-blog` is of `/live-war-blog/what-happened`; print and AMP forms aside. */
function isAbove(canonical: URL, final: URL): boolean {
  const upper = canonical.pathname.replace(/\/+$/, '')
  if (!final.pathname.startsWith(`${upper}/`)) return false
  const rest = final.pathname.slice(upper.length + 1)
  return !/^(?:(?:amp|print|full|all|single|mobile|page)?\/?(?:\d{1,2})?)\/?$/i.test(rest)
}

/**
 * A last path segment with a number of three digits or three words, or an id in the query: what sections and front
 * pages lack. A year alone (`/archive/2026`) is a section.
 */
function looksLikeArticle(url: URL): boolean {
  const segments = url.pathname.split('/').filter((segment) => segment !== '')
  const last = segments.at(-1)
  const hasId = /[?&](?:\w*id|p|a|n|article|story|news|doc)=[\w-]*\d/i.test(url.search)
  if (last === undefined) return hasId
  const name = decodeSegment(last).replace(/\.\w{2,5}$/, '')
  const isDatePart = /^(?:(?:19|20)\d\d|\d\d?)$/.test(name)
  const words = name.split(/[-_+ ]+/).filter((word) => word !== '')
  return hasId || (!isDatePart && (/\d{3}/.test(name) || words.length >= 3))
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
