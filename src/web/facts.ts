import type { IncomingHttpHeaders } from 'node:http'

/** What the headers of an answer say that someone downstream needs. Texts are as sent. */
export interface ResponseFacts {
  readonly contentType: string | null
  /** Not yet resolved against the URL. */
  readonly contentLocation: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** Seconds from the answer on that the server asks to be left alone; 0 to a year. */
  readonly retryAfterSeconds: number | null
  /** For how long the answer stays fresh (RFC 9111, section 4.2.1): `max-age`, else Expires; 0 to a year. */
  readonly maxAgeSeconds: number | null
  /** All Link headers, joined as RFC 9110 allows. */
  readonly link: string | null
  /** All X-Robots-Tag headers, joined. */
  readonly xRobotsTag: string | null
  /** TDM-Reservation and TDM-Policy (TDM Reservation Protocol), as sent. */
  readonly tdmReservation: string | null
  readonly tdmPolicy: string | null
}

/** Longest wait that is believed: what is meant for ever need not fit a number. */
const YEAR_SECONDS = 365 * 24 * 3600

/** Reads the facts of an answer. `now` places a Retry-After date where the answer bears no Date of its own. */
export function responseFacts(headers: IncomingHttpHeaders, now: Date | null): ResponseFacts {
  return {
    contentType: single(headers, 'content-type'),
    contentLocation: asUtf8(single(headers, 'content-location')),
    etag: single(headers, 'etag'),
    lastModified: single(headers, 'last-modified'),
    retryAfterSeconds: retryAfter(headers, now),
    maxAgeSeconds: maxAge(joined(headers, 'cache-control')) ?? untilExpiry(headers, now),
    link: asUtf8(joined(headers, 'link')),
    xRobotsTag: joined(headers, 'x-robots-tag'),
    tdmReservation: single(headers, 'tdm-reservation'),
    tdmPolicy: asUtf8(single(headers, 'tdm-policy')),
  }
}

/** A header that stands once; the first where a server repeats it. */
export function single(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  const text = (Array.isArray(value) ? value[0] : value)?.trim()
  return text === undefined || text === '' ? null : text
}

/** A header that is a list and may stand in several lines (RFC 9110, section 5.3). */
function joined(headers: IncomingHttpHeaders, name: string): string | null {
  const value = headers[name]
  const text = (Array.isArray(value) ? value.join(', ') : value)?.trim()
  return text === undefined || text === '' ? null : text
}

/**
 * Where a redirect leads, as sent, or null. Bytes beyond ASCII, which no standard allows there and some sites send, are
 * UTF-8 to every browser.
 */
export function locationOf(headers: IncomingHttpHeaders): string | null {
  return asUtf8(single(headers, 'location'))
}

/** Headers arrive as one character a byte; those that hold URLs are UTF-8 where that can be. */
function asUtf8(text: string | null): string | null {
  if (text === null || !/[\x80-\xff]/.test(text)) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/**
 * Seconds of Retry-After (RFC 9110, section 10.2.3): a number, or a date, which is read against the server's own Date
 * so that a wrong clock on either side does no harm, else against `now`. Null where it is absent or unreadable.
 */
export function retryAfter(headers: IncomingHttpHeaders, now: Date | null): number | null {
  const value = single(headers, 'retry-after')
  if (value === null) return null
  if (/^\d+$/.test(value)) return clamp(Number(value))
  const until = httpDate(value)
  const from = httpDate(single(headers, 'date') ?? '') ?? now
  return until === null || from === null ? null : clamp(Math.ceil((until.getTime() - from.getTime()) / 1000))
}

/** The three forms of an HTTP date (RFC 9110, section 5.6.7): today's, RFC 850's and that of C's asctime. */
const HTTP_DATES: readonly RegExp[] = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{5,8}, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
]

/** Reads an HTTP date, or null where the text is none. */
function httpDate(text: string): Date | null {
  if (!HTTP_DATES.some((form) => form.test(text))) return null
  const date = new Date(text.endsWith(' GMT') ? text : `${text} GMT`)
  return Number.isNaN(date.getTime()) ? null : date
}

function maxAge(cacheControl: string | null): number | null {
  const digits = /(?:^|[\s,])max-age\s*=\s*"?(\d+)/i.exec(cacheControl ?? '')?.[1]
  return digits === undefined ? null : clamp(Number(digits))
}

/** Seconds from the answer's own Date to its Expires; null where either cannot be read, as in `Expires: 0`. */
function untilExpiry(headers: IncomingHttpHeaders, now: Date | null): number | null {
  const until = httpDate(single(headers, 'expires') ?? '')
  const from = httpDate(single(headers, 'date') ?? '') ?? now
  return until === null || from === null ? null : clamp(Math.ceil((until.getTime() - from.getTime()) / 1000))
}

function clamp(seconds: number): number {
  return Math.min(YEAR_SECONDS, Math.max(0, seconds))
}
