/** What one check of `parley doctor` came to. */
export interface Finding {
  /** What was looked at, in a word. */
  readonly check: string
  /** `warn` works, and may not be what was meant; `fail` does not work. */
  readonly state: 'ok' | 'warn' | 'fail'
  /** What was found, and what to do where it is not `ok`. */
  readonly detail: string
}

/** An error as a detail. */
export function detailOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0].message
  return error instanceof Error ? error.message : String(error)
}
