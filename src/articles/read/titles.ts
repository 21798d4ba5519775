import { getDomain } from 'tldts'
import { collapse, foldForHash } from '../../text/fold.js'

const SEPARATOR = /\s+[|–—·•»«:/\\-]+\s+|\s*[|»«]\s*/u

/** What a page says that its title is. */
export interface TitleClaims {
  readonly h1: readonly string[]
  readonly openGraph: string | null
  readonly headline: string | null
  /** The `<title>` element. */
  readonly window: string
}

/**
 * The headline as readers see it: an h1 that other claims confirm, else what the page tells others, else the window's
 * title. The site's name before or after it is left out.
 */
export function titleOf(claims: TitleClaims, siteName: string | null, url: string): string {
  const sites = siteNames(siteName, url)
  const window = withoutSite(collapse(claims.window), sites)
  const told = [claims.openGraph, claims.headline].flatMap((claim) => withoutSite(collapse(claim ?? ''), sites) || [])
  const shown = claims.h1.map(collapse).filter((text) => text !== '' && !sites.has(bare(text)))
  const confirmed = shown.find((text) => [...told, claims.window].some((claim) => agree(text, claim)))
  return confirmed ?? told[0] ?? (window || shown[0] || '')
}

/** The part of the window's title beyond the headline, where it names the site. */
export function siteInTitle(window: string, title: string, url: string): string | null {
  const parts = collapse(window).split(SEPARATOR)
  const last = parts.at(-1)
  if (parts.length < 2 || last === undefined || last === '' || agree(last, title)) return null
  const domain = bare(domainLabel(url)).replaceAll(' ', '')
  const squeezed = bare(last).replaceAll(' ', '')
  return domain.length >= 3 && (squeezed.includes(domain) || (squeezed.length >= 3 && domain.includes(squeezed)))
    ? last
    : null
}

function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (isSite(last, sites)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:/\\-]+$/u, '')
  if (isSite(first, sites)) return title.slice(first.length).replace(/^[\s|–—·•»«:/\\-]+/u, '')
  return title
}

function isSite(part: string, sites: ReadonlySet<string>): boolean {
  const name = bare(part)
  return (
    name !== '' &&
    (sites.has(name) ||
      sites.has(name.replaceAll(' ', '')) ||
      /^[\w-]+\.(?:com|org|net|info|news|ru|ua|de|fr|es|it|pl|tr|cn|co\.uk|com\.\w\w)$/i.test(part.trim()))
  )
}

function siteNames(siteName: string | null, url: string): ReadonlySet<string> {
  const label = domainLabel(url)
  const names = [siteName ?? '', label, URL.canParse(url) ? new URL(url).hostname : '']
  const all = names.map(bare).filter((name) => name.length >= 2)
  return new Set([
    ...all,
    ...all.map((name) => name.replaceAll(' ', '')),
    ...all.map((name) => name.replace(/^the /, '')),
  ])
}

function domainLabel(url: string): string {
  return (getDomain(url) ?? '').split('.')[0] ?? ''
}

/** One holds the other, and they are about as long. */
function agree(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)]
  if (x === '' || y === '') return false
  const [short, long] = x.length < y.length ? [x, y] : [y, x]
  return long.includes(short) && (short.length >= 12 || short.length * 2 > long.length)
}

function bare(text: string): string {
  return foldForHash(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
