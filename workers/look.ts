import type { ParsedSource } from '../src/domain/source.js'
import type { PollFailure } from '../src/observe/source-events.js'
import type { ErrorClass } from '../src/sources/faults.js'
import type { Hop } from '../src/web/exchange.js'
import type { ResponseFacts } from '../src/web/facts.js'

/** What looking at a source came to. */
export type Look =
  /** A whole answer, read. */
  | {
      readonly kind: 'read'
      readonly source: ParsedSource
      readonly facts: ResponseFacts
      readonly hops: readonly Hop[]
      /** Where the answer came from. */
      readonly url: string
      readonly bodyHash: string
    }
  /** 304; or, where `whole`, the same bytes as before. */
  | {
      readonly kind: 'unchanged'
      readonly whole: boolean
      readonly facts: ResponseFacts
      readonly hops: readonly Hop[]
    }
  | {
      readonly kind: 'error'
      readonly error: ErrorClass
      readonly told: PollFailure
      readonly message: string
      readonly status: number | null
      readonly retryAfterSeconds: number | null
      /** Where the answer came from; null where none came. */
      readonly url: string | null
    }
