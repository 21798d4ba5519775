import type { AllowList } from './allow.js'
import type { Lookup } from './connector.js'
import type { ResponseFacts } from './facts.js'
import type { FailureReason } from './failure.js'

/** How a client is made. */
export interface WebOptions {
  readonly userAgent: string
  /** The guard's only exceptions. */
  readonly allow: AllowList
  /** Stands in for the system's resolver. */
  readonly lookup?: Lookup
  /** Total deadline of one `get` or `post`: names, connections, redirects, headers and body. */
  readonly timeoutMs: number
  /** Bound of a body, in bytes after decoding. */
  readonly maxBytes: number
  /** Connections to one origin at a time; 8 by default. */
  readonly connections?: number
  /** Redirects that are followed; 5 by default, as RFC 9309 wants for robots.txt. */
  readonly maxHops?: number
  /** Places a Retry-After date where an answer has no Date header. */
  readonly now?: () => Date
}

/** One thing to fetch. */
export interface GetRequest {
  readonly url: string
  readonly accept: string
  /** Validators of what is at hand; either makes the request conditional. */
  readonly etag?: string | null
  readonly lastModified?: string | null
  readonly maxBytes?: number
  /** Of a body over the bound, hand back its beginning instead of failing. */
  readonly whenTooLarge?: 'fail' | 'cut'
  readonly timeoutMs?: number
  /** `same-host`: a redirect to another host (name and port) is handed back, not followed. */
  readonly redirects: 'same-host' | 'any'
  /** Asked for the URL itself and before each hop (robots.txt). */
  readonly mayVisit?: (url: URL) => boolean
  readonly signal?: AbortSignal
}

/** A redirect that was followed. */
export interface Hop {
  readonly from: string
  readonly to: string
  readonly status: number
}

/** What came of a `get`. `hops` are the redirects followed so far; `url` is where the answer came from. */
export type GetOutcome =
  | {
      readonly kind: 'ok'
      readonly status: number
      readonly url: string
      readonly facts: ResponseFacts
      /** Decoded of its content codings, not of its charset. */
      readonly body: Uint8Array
      readonly hops: readonly Hop[]
    }
  /** 304 to a conditional request. */
  | {
      readonly kind: 'not-modified'
      readonly url: string
      readonly facts: ResponseFacts
      readonly hops: readonly Hop[]
    }
  /** A redirect to another host, not followed and not among `hops`; `to` is absolute and of http or https. */
  | { readonly kind: 'redirected'; readonly to: string; readonly status: number; readonly hops: readonly Hop[] }
  /** `mayVisit` said no to `url`. */
  | { readonly kind: 'disallowed'; readonly url: string; readonly hops: readonly Hop[] }
  /** Any other status: 4xx, 5xx, a 3xx that names no place. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly url: string
      readonly facts: ResponseFacts
      readonly hops: readonly Hop[]
    }
  /** `message` names the URL, what happened and what to do. */
  | {
      readonly kind: 'failed'
      readonly reason: FailureReason
      readonly message: string
      readonly hops: readonly Hop[]
    }

/** One thing to send. */
export interface PostRequest {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly timeoutMs?: number
  readonly signal?: AbortSignal
}

/** What came of a `post`. */
export type PostOutcome =
  | {
      readonly kind: 'answered'
      /** Redirects included: a post follows none. */
      readonly status: number
      readonly retryAfterSeconds: number | null
      /** The beginning of the answer as text without control characters, at most 4 kB of UTF-8. */
      readonly excerpt: string
    }
  | { readonly kind: 'failed'; readonly reason: FailureReason; readonly message: string }

/** The one way out to the network. Neither call rejects because of what the other side does. */
export interface Web {
  get(request: GetRequest): Promise<GetOutcome>
  post(request: PostRequest): Promise<PostOutcome>
  /** Ends what is under way as `aborted` and closes all connections. */
  close(): Promise<void>
}
