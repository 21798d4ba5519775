const SCHEME = /^[a-z][a-z\d+.-]*:/i
const WEB = /^https?:\/\//i

/**
 * A reference as an absolute URL, against the base that holds where it stands.
 *
 * Feeds write `&` as `&amp;` twice over, or as `&#038;` inside CDATA; both are undone. Null where nothing is left. A
 * relative reference without a usable base comes back as written; `www.example.com/a` is taken for a host.
 */
export function absoluteLink(reference: string, base: string | null): string | null {
  const written = cleanReference(reference)
  if (written === '') return null
  if (SCHEME.test(written)) return parsed(written)?.href ?? written
  if (base === null) return written
  return parsed(/^www\.[^/]+\.[a-z]{2,}(?:\/|$)/i.test(written) ? `https://${written}` : written, base)?.href ?? written
}

/**
 * The base that an `xml:base` sets, itself relative to the one before it; nonsense and schemes that no article has
 * (`javascript:`) leave the base as it was (RFC 3986, section 5.1).
 */
export function baseWithin(base: string | null, reference: string): string | null {
  const written = cleanReference(reference)
  if (written === '') return base
  const next = base === null ? parsed(written) : parsed(written, base)
  return next !== null && /^(?:https?|file|ftp|feed):$/.test(next.protocol) ? next.href : base
}

/** Whether a permalink leads to a page: an `http` URL or a path, not a bare number, `urn:` or `tag:`. */
export function isPageReference(reference: string): boolean {
  return WEB.test(reference) || isPath(reference)
}

/** Whether a reference is a path (`/a`, `./a`, `?p=1`) rather than a name that happens to be no URL. */
export function isPath(reference: string): boolean {
  return /^(?:\/|\.{1,2}\/|\?)/.test(reference)
}

function cleanReference(reference: string): string {
  return reference
    .trim()
    .replace(/&(?:amp|#0*38|#x0*26);/gi, '&')
    .replace(/&(\w+);/g, '&$1')
    .replace(/[\p{Cc}\ufeff]/gu, '')
}

function parsed(reference: string, base?: string): URL | null {
  return URL.canParse(reference, base) ? new URL(reference, base) : null
}
