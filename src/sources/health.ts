import type { ErrorClass } from './faults.js'

/** How a source has been doing. */
export interface SourceHealth {
  /** Failures in a row. */
  readonly failures: number
  /** When the first of them was; null while there is none. */
  readonly failingSince: Date | null
  /** Whether the operator was told that it fails, and not yet that it recovered. */
  readonly failing: boolean
}

/**
 * How a source does after a poll, and what to tell of it, once each: `failing` when `failingAfter` polls in a row have
 * failed (the waits between them double from a minute on, so five span a quarter of an hour), or at once when it has
 * ended (410); `recovered` with the first poll that works after that. A source that never worked is nobody's alarm, and a
 * poll that we broke off ourselves says nothing.
 *
 * @param error class of the failure, or null after a success
 */
export function health(
  before: SourceHealth & { readonly everWorked: boolean },
  error: ErrorClass | null,
  at: Date,
  failingAfter: number,
): { readonly now: SourceHealth; readonly tell: 'failing' | 'recovered' | null } {
  if (error === null) {
    return { now: { failures: 0, failingSince: null, failing: false }, tell: before.failing ? 'recovered' : null }
  }
  const { failures, failingSince, failing: told, everWorked } = before
  if (error === 'interrupted') return { now: { failures, failingSince, failing: told }, tell: null }
  const row = failures + 1
  const failing = told || (everWorked && (row >= failingAfter || error === 'gone'))
  return {
    now: { failures: row, failingSince: failingSince ?? at, failing },
    tell: failing && !told ? 'failing' : null,
  }
}
