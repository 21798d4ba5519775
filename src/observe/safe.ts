const LONGEST_URL = 300
/** A value that is a URL and nothing else: quotes are part of it, as no browser would leave them. */
const WHOLE_URL = /^[a-z][a-z0-9+.-]{1,19}:\/\/\S+$/i

/** A URL in running text or in JSON: up to white space, a quote, a backslash or an angle bracket. */
const URL_IN_TEXT = /\b[a-z][a-z0-9+.-]{1,19}:\/\/[^\s"'`<>\\]+/gi

/** What ends a sentence or a clause behind a URL and is no part of it. */
const SENTENCE_END = /[.,;:!)]+$/

/**
 * A URL as it may be logged: without user name, password, query and fragment, which hold secrets, and not endless.
 * Takes what is no URL, too.
 */
export function safeUrl(url: string): string {
  const bare = URL.canParse(url)
    ? bareUrl(new URL(url))
    : url.replace(/[?#].*$/s, '').replace(/^([^/]*\/\/)?[^/]*@/, '$1')
  return bare.length > LONGEST_URL ? `${bare.slice(0, LONGEST_URL)}…` : bare
}

function bareUrl(url: URL): string {
  if (url.host !== '') return `${url.protocol}//${url.host}${url.pathname}`
  // Without a host, what follows the scheme may be anything: the body of a `data:` URL, an address of mail.
  return url.pathname.startsWith('/') ? `${url.protocol}//${url.pathname}` : `${url.protocol}…`
}

/** A text in which every URL is as it may be logged. */
export function safeText(text: string): string {
  return text.replace(URL_IN_TEXT, (found) => {
    const url = found.replace(SENTENCE_END, '')
    return safeUrl(url) + found.slice(url.length)
  })
}

/** The host and port of a URL, or the text itself where it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : safeUrl(url)
}

/** What stands where a secret stood. */
export const REDACTED = '[redacted]'
/** The names of secrets that `safeFields` does not see, in the bindings of child loggers. */
export const SECRET_PATHS = [
  'authorization',
  'cookie',
  'secret',
  'secretKey',
  'password',
  'token',
  'connectionString',
].flatMap((name) => [name, `*.${name}`])
const SECRET_NAME = /^(proxy-)?authorization$|cookie|secret|password|passwd|token$|^connection_?string$|^api[-_]?key$/i
/** Deeper than anything that is logged on purpose. */
const DEEPEST = 6

/**
 * Fields as they may be logged: the values of secrets by their names at any depth, URLs without their secrets, errors
 * as their type, message, code, stack and cause alone, since drivers hang whole connections on theirs.
 */
export function safeFields(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return safeEntries(fields, 0)
}

function safeEntries(fields: object, depth: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, safeField(name, value, depth)]))
}

function safeField(name: string, value: unknown, depth: number): unknown {
  if (value === null || value === undefined) return value
  return SECRET_NAME.test(name) ? REDACTED : safeValue(value, depth)
}

function safeValue(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return WHOLE_URL.test(value) ? safeUrl(value) : safeText(value)
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof URL) return safeUrl(value.href)
  if (value instanceof Date) return value
  if (depth >= DEEPEST) return '[deeper]'
  if (value instanceof Error) return safeError(value, depth)
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.map((item) => safeValue(item, depth + 1))
  return safeEntries(value, depth + 1)
}

function safeError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: safeValue(error.cause, depth + 1) }
  const errors = error instanceof AggregateError ? { errors: safeValue(error.errors, depth + 1) } : {}
  return {
    type: error.name,
    message: safeText(error.message),
    ...code,
    stack: safeText(error.stack ?? ''),
    ...cause,
    ...errors,
  }
}
