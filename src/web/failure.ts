import { GuardRefusal, LookupFailure } from './connector.js'

/** Why there was no usable answer. */
export type FailureReason =
  /** No absolute http or https URL, or one with a user name, or too long. */
  | 'bad-url'
  /** Not a public address, or not a web port. */
  | 'blocked'
  | 'dns'
  /** No connection, or one that broke before the answer began. */
  | 'connect'
  /** No secure connection: the certificate or the handshake. */
  | 'tls'
  /** Over the total deadline. */
  | 'timeout'
  /** More bytes, after decoding, than asked for. */
  | 'too-large'
  | 'too-many-redirects'
  /** What came is no valid HTTP: broken off, damaged compression, oversized headers. */
  | 'protocol'
  /** The caller gave up, or the client was closed. */
  | 'aborted'

/** An expected failure on its way to the outcome; `detail` is a clause for people. */
export class WebFailure extends Error {
  override readonly name = 'WebFailure'

  constructor(
    readonly reason: FailureReason,
    readonly detail: string,
    /** What the reader of the message can do. */
    readonly advice: string = ADVICE[reason],
  ) {
    super(detail)
  }
}

const ADVICE: Readonly<Record<FailureReason, string>> = {
  'bad-url': 'Give an absolute http or https URL.',
  blocked: 'Only public addresses on the ports of the web are asked.',
  dns: "Check the spelling of its host and this machine's name server.",
  connect: 'Check that the server runs and that its address and port are right.',
  tls: "Check the server's certificate and this machine's clock; nothing is fetched without a valid one.",
  timeout: 'It may be overloaded; try again later, or allow more time in the settings.',
  'too-large': 'If it is meant to be that large, raise the limit in the settings.',
  'too-many-redirects': 'Open it in a browser and give the address where it ends.',
  protocol: 'Its server answers badly; try again later, and tell whoever runs it if it stays so.',
  aborted: 'Ask again.',
}

const LONGEST_NAME = 200

/** A URL for messages: without user name, query and fragment, and not endless. Takes what is no URL, too. */
export function nameOf(text: string): string {
  const bare = URL.canParse(text)
    ? ((url) => (url.host === '' ? url.protocol : `${url.protocol}//${url.host}${url.pathname}`))(new URL(text))
    : text.replace(/[?#].*$/s, '').replace(/^([^/]*\/\/)?[^/@]*@/, '$1')
  const printable = bare.replace(/\p{Cc}/gu, ' ')
  return printable.length > LONGEST_NAME ? `${printable.slice(0, LONGEST_NAME)}…` : printable
}

/** The message of a failure: which URL, from where it was come to by redirects, what happened, what to do. */
export function failureMessage(url: string, failure: WebFailure, start: string = url): string {
  const way = start === url ? '' : ` (to which ${nameOf(start)} leads)`
  return `${nameOf(url)}${way}: ${failure.detail}. ${failure.advice}`
}

/** X.509 and TLS codes of Node and OpenSSL. */
const TLS_CODE = /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^EPROTO$|^HOSTNAME_MISMATCH$|^INVALID_(CA|PURPOSE)$|^PATH_LENGTH/
const NO_ROUTE = /^E(CONNREFUSED|HOSTUNREACH|NETUNREACH|HOSTDOWN|NETDOWN|ADDRNOTAVAIL|ACCES|PERM|MFILE|NFILE)$/
const BROKEN = /^(ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/
const DAMAGED = /^(Z_|ERR__ERROR|ERR_BROTLI)/

/**
 * Sorts what undici, the socket or zlib threw. `phase` is how far the answer had come: a connection that breaks before
 * its head is a failed connection, one that breaks inside its body a short answer. Null where the error is none that
 * the network can cause, and so a mistake of ours.
 */
export function failureOf(thrown: unknown, phase: 'head' | 'body'): WebFailure | null {
  const error = firstOf(thrown)
  if (error instanceof WebFailure) return error
  if (error instanceof GuardRefusal) return blocked(error)
  if (error instanceof LookupFailure) return new WebFailure('dns', `its host has no address (${error.message})`)
  const code = codeOf(error)
  // undici asserts some of what a server should do, for example that it upgrades nothing unasked.
  if (error instanceof Error && (error.name === 'HTTPParserError' || code === 'ERR_ASSERTION')) {
    return new WebFailure('protocol', `the answer is no valid HTTP (${code ?? 'it begins otherwise'})`)
  }
  if (code === null) return null
  if (/TIMEOUT|^ETIMEDOUT$/.test(code)) return new WebFailure('timeout', 'no connection or answer in time')
  // A header that cannot be sent was ours.
  if (code === 'UND_ERR_INVALID_ARG') return null
  if (/^UND_ERR_(DESTROYED|CLOSED|ABORTED)$/.test(code)) return new WebFailure('aborted', 'the client was closed')
  if (BROKEN.test(code)) {
    return phase === 'head'
      ? new WebFailure('connect', `the connection broke before an answer came (${code})`)
      : new WebFailure('protocol', `the answer broke off before its end (${code})`)
  }
  if (TLS_CODE.test(code)) return new WebFailure('tls', `no secure connection (${code})`)
  if (NO_ROUTE.test(code)) return new WebFailure('connect', `no connection (${code})`)
  if (DAMAGED.test(code)) return new WebFailure('protocol', `the compressed body is damaged (${code})`)
  if (code === 'UND_ERR_HEADERS_OVERFLOW') return new WebFailure('protocol', 'its headers are larger than 16 kB')
  if (code.startsWith('UND_ERR_')) return new WebFailure('protocol', `the answer is no valid HTTP (${code})`)
  return null
}

/** A refusal by the guard, with the entry of the allow list that would lift it. */
export function blocked(refusal: GuardRefusal): WebFailure {
  const { address, port } = refusal.target
  const entry = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
  return new WebFailure(
    'blocked',
    `not asked, because ${refusal.message}`,
    `If this is your own server and meant, name "${entry}" in the allow list of parley.yaml.`,
  )
}

/**
 * Whether a request may have failed only because the server had closed the kept connection that it was sent on, so that
 * asking once more on a new one is fair. Where the system says no more than "reset", that is assumed.
 */
export function isStaleConnection(thrown: unknown): boolean {
  const error = firstOf(thrown)
  const code = codeOf(error)
  if (code === 'ECONNRESET' || code === 'EPIPE') return true
  if (code !== 'UND_ERR_SOCKET' || typeof error !== 'object' || error === null) return false
  // undici adds the socket's counters: bytes read before the first byte of this answer belong to an earlier one.
  const socket: unknown = 'socket' in error ? error.socket : null
  return typeof socket === 'object' && socket !== null && 'bytesRead' in socket && Number(socket.bytesRead) > 0
}

/** Where several addresses of one name were tried, the first error stands for all. */
function firstOf(thrown: unknown): unknown {
  return thrown instanceof AggregateError && thrown.errors.length > 0 ? thrown.errors[0] : thrown
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
}
