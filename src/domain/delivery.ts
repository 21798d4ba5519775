import type { EventType } from './event.js'

/** A receiver of events. */
export interface Endpoint {
  readonly id: number
  readonly url: string
  readonly events: readonly EventType[]
  readonly state: 'active' | 'disabled'
  /** Why it was disabled, for people; null while active. */
  readonly disabledReason: string | null
  readonly createdAt: Date
}

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
