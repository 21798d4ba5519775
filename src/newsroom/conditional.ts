import type { IncomingHttpHeaders } from 'node:http'

/** What a resource says of its own version. */
export interface Validators {
  /** With its quotes, for example `"a-1"`. */
  readonly etag: string | null
  readonly lastModified: Date | null
}

/**
 * Whether a conditional GET is to be answered with 304 (RFC 9110, 13.2.2): `If-None-Match` decides alone where it is
 * given, by weak comparison (13.1.2); else `If-Modified-Since`, which counts whole seconds (13.1.3).
 */
export function isNotModified(headers: IncomingHttpHeaders, validators: Validators): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) {
    if (validators.etag === null) return false
    if (tags.trim() === '*') return true
    const current = opaque(validators.etag)
    return [...tags.matchAll(/(?:W\/)?"[^"]*"/g)].some(([tag]) => opaque(tag) === current)
  }
  const since = headers['if-modified-since']
  if (since === undefined || validators.lastModified === null) return false
  const time = Date.parse(since)
  return !Number.isNaN(time) && Math.floor(validators.lastModified.getTime() / 1000) * 1000 <= time
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '')
}
