/** Why the web client had no answer, in its words. */
export type FetchFault =
  | 'bad-url'
  | 'blocked'
  | 'dns'
  | 'connect'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'too-many-redirects'
  | 'protocol'
  | 'aborted'

/** Why a poll brought nothing: kinds of failure that call for different patience. */
export type ErrorClass =
  /** The address is not one that may be asked: malformed, or not public. */
  | 'forbidden'
  /** Its name is not found. */
  | 'dns'
  | 'connect'
  | 'timeout'
  | 'tls'
  /** A 5xx other than 503, or an answer that is no HTTP. */
  | 'broken'
  /** 429 or 503. */
  | 'overloaded'
  /** 401, 402, 403, 451. */
  | 'refused'
  /** 404, and every other status that means nothing to a poll. */
  | 'missing'
  /** 410: the source has ended, and says so. */
  | 'gone'
  | 'too-large'
  | 'redirects'
  | 'robots'
  /** Bytes came, and they are no feed. */
  | 'unreadable'
  /** We gave up ourselves, at a shutdown: it says nothing about the source. */
  | 'interrupted'

const CLASS_OF_FAULT: Readonly<Record<FetchFault, ErrorClass>> = {
  'bad-url': 'forbidden',
  blocked: 'forbidden',
  dns: 'dns',
  connect: 'connect',
  tls: 'tls',
  timeout: 'timeout',
  'too-large': 'too-large',
  'too-many-redirects': 'redirects',
  protocol: 'broken',
  aborted: 'interrupted',
}

/** The class of a failure of the web client. */
export function classOfFailure(reason: FetchFault): ErrorClass {
  return CLASS_OF_FAULT[reason]
}

/** The class of an answer other than 2xx and 304. */
export function classOfStatus(status: number): ErrorClass {
  if (status === 429 || status === 503) return 'overloaded'
  if (status === 410) return 'gone'
  if (status === 401 || status === 402 || status === 403 || status === 451) return 'refused'
  return status >= 500 ? 'broken' : 'missing'
}
