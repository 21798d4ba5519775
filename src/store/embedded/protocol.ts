/** What passes between the process and the thread that holds the embedded database. */
export interface Request {
  readonly id: number
  /** A statement; several are allowed where `params` is null. A number stands for one that was named so before. */
  readonly text: string | number
  /** From here on this number stands for the text. */
  readonly name: number | null
  readonly params: readonly unknown[] | null
  /** Whether a transaction is begun first. */
  readonly begin: boolean
}

export interface DatabaseFailure {
  readonly message: string
  /** SQLSTATE, for example `23505`. */
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly constraint: string | undefined
}

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'broken'; readonly message: string }
  | {
      readonly kind: 'result'
      readonly id: number
      readonly rows: Record<string, unknown>[]
      readonly rowCount: number
    }
  | { readonly kind: 'failure'; readonly id: number; readonly error: DatabaseFailure }
  | { readonly kind: 'notification'; readonly channel: string; readonly payload: string }

export interface ThreadData {
  readonly folder: string
}

/**
 * Start parameters. They hold the database's memory down (measured in docs/architecture.md), and make plans that last: a
 * statement is planned once, perhaps while its tables are empty, when reading a table through looks cheap. Every query
 * is bounded by an index, so that is never what is wanted later.
 */
export const START_PARAMS: readonly string[] = [
  'shared_buffers=16MB',
  'wal_buffers=1MB',
  'enable_seqscan=off',
  'plan_cache_mode=force_generic_plan',
].flatMap((setting) => ['-c', setting])
