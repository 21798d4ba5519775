/** What may be told besides the members of RFC 9457. */
interface Extensions {
  readonly [member: string]: unknown
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/**
 * A request that is answered with `application/problem+json` (RFC 9457). Thrown by routes and hooks, answered in one
 * place. `detail` says what is wrong and what to do.
 */
export class Problem extends Error {
  override readonly name = 'Problem'

  constructor(
    readonly status: number,
    readonly detail: string,
    readonly extensions: Extensions = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail)
  }

  /** The body; `type` is left out, which stands for `about:blank`: the status says it all. */
  body(): string {
    const { status, detail, extensions } = this
    return JSON.stringify({ title: TITLES[status] ?? 'Error', status, detail, ...extensions })
  }
}

/** The store, or something else that the service stands on, does not answer. */
export function unavailable(detail: string): Problem {
  return new Problem(503, detail, {}, { 'retry-after': '5' })
}

/** There is no such thing. */
export function notFound(what: string): Problem {
  return new Problem(404, `There is no ${what}.`)
}
