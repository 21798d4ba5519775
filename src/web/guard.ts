import { isIP } from 'node:net'
import { readAddress } from './address.js'
import type { AllowList } from './allow.js'
import { specialUse } from './special-addresses.js'

/** Whether the service may connect there; `reason` is a clause for people, without a full stop. */
export type AddressVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: string }

/** Whether a URL may be asked for; `url` is parsed and normalised, without fragment. */
export type UrlVerdict = { readonly ok: true; readonly url: URL } | { readonly ok: false; readonly reason: string }

/** How a host stands before anything is looked up. */
export type HostVerdict =
  /** Named in the allow list. */
  | { readonly kind: 'exempt' }
  /** A public address, or a name whose addresses are judged at connect. */
  | { readonly kind: 'public' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Ports of the web; any other one is some other service that a URL could be used to poke at. */
export const PUBLIC_PORTS: readonly number[] = [80, 443, 8080, 8443]

/** Longest URL, in characters of its normalised (ASCII) form. */
export const MAX_URL_LENGTH = 8192

/** Longest host name (RFC 1035, section 2.3.4), without the dot of the root. */
const MAX_HOST_LENGTH = 253

/**
 * Judges one address and port, as a resolver or a socket reports them. Public addresses on a web port pass; beyond
 * these only what the allow list names. Pure. Anything that is not an address in plain notation is refused.
 */
export function addressVerdict(address: string, port: number, allow: AllowList): AddressVerdict {
  if (isIP(address) === 0) return { ok: false, reason: `"${address.slice(0, 100)}" is not an address` }
  if (allow.permits(address, port)) return { ok: true }
  const parsed = readAddress(address)
  if (parsed === null) return { ok: false, reason: `${address} is an address of the local link` }
  const special = specialUse(parsed)
  if (special !== null) return { ok: false, reason: `${address} is an address ${special}` }
  if (!PUBLIC_PORTS.includes(port)) {
    return { ok: false, reason: `port ${port} is none of ${PUBLIC_PORTS.join(', ')}` }
  }
  return { ok: true }
}

/**
 * Judges the host and port of a URL as far as that goes without a lookup: an address (without brackets) wholly, a name
 * not at all. Pure.
 */
export function hostVerdict(host: string, port: number, allow: AllowList): HostVerdict {
  if (isIP(host) === 0) return { kind: 'public' }
  if (allow.permits(host, port)) return { kind: 'exempt' }
  const verdict = addressVerdict(host, port, allow)
  return verdict.ok ? { kind: 'public' } : { kind: 'refused', reason: verdict.reason }
}

/**
 * Judges the form of a URL: absolute, http or https, no user name or password, a host, not too long. With an allow
 * list an address as host and its port are judged too; the addresses behind a name, and the port with them, are
 * judged at connect. Pure.
 */
export function checkUrl(text: string, allow?: AllowList): UrlVerdict {
  if (text.length > MAX_URL_LENGTH) return refused(`it is longer than ${MAX_URL_LENGTH} characters`)
  if (!URL.canParse(text)) return refused('it is not an absolute URL')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(`"${url.protocol.slice(0, 20)}" is neither http: nor https:`)
  }
  if (url.username !== '' || url.password !== '') return refused('it holds a user name or password')
  if (url.hostname === '') return refused('it names no host')
  if (url.hostname.replace(/\.$/, '').length > MAX_HOST_LENGTH) {
    return refused(`its host is longer than ${MAX_HOST_LENGTH} characters`)
  }
  url.hash = ''
  if (url.href.length > MAX_URL_LENGTH) return refused(`it is longer than ${MAX_URL_LENGTH} characters`)
  if (allow !== undefined) {
    const verdict = hostVerdict(hostOf(url), portOf(url), allow)
    if (verdict.kind === 'refused') return refused(verdict.reason)
  }
  return { ok: true, url }
}

/** The host of a URL as a socket wants it: an IPv6 address without its brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1')
}

/** The port of an http or https URL, the scheme's own where none is written. */
export function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port)
  return url.protocol === 'https:' ? 443 : 80
}

function refused(reason: string): UrlVerdict {
  return { ok: false, reason }
}
