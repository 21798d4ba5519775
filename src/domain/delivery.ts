/** What one try came to. */
export type AttemptOutcome =
  | { readonly kind: 'delivered'; readonly status: number }
  /** The receiver answered, and not with 2xx. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly retryAfterSeconds: number | null
      readonly excerpt: string
    }
  /** 410: the receiver wants no more (Standard Webhooks). */
  | { readonly kind: 'gone' }
  /** No answer: connection, time, or an address that is not allowed. */
  | { readonly kind: 'unreachable'; readonly reason: string }
