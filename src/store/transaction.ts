import { AsyncLocalStorage } from 'node:async_hooks'

const open = new AsyncLocalStorage<true>()

/** Runs `work` marked as the inside of a transaction. */
export function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  return open.run(true, work)
}

/**
 * Throws where a transaction is open in this chain of calls (invariant 2): on the embedded database a second session
 * would wait for the first for ever, and on a server a nudge could outrun its row.
 */
export function forbidInTransaction(what: string): void {
  if (open.getStore()) {
    throw new Error(`${what} inside an open transaction: use the transaction's own query, or do it after the commit`)
  }
}
