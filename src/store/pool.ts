import type { EventEmitter } from 'node:events'

/** The result of one statement, in the shape that node-postgres and BullMQ share. */
export interface PoolResult<R = Record<string, unknown>> {
  rows: R[]
  rowCount?: number | null
}

interface Notification {
  channel: string
  payload?: string
}

/** One session taken from a pool. */
export interface PoolClient {
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<PoolResult<R>>
  release(destroy?: boolean): void
  on(event: 'notification', listener: (message: Notification) => void): this
  on(event: 'error', listener: (error: Error) => void): this
  on(event: 'end', listener: () => void): this
  removeListener(event: 'notification', listener: (message: Notification) => void): this
  removeAllListeners(event?: string): this
}

/** The part of `pg.Pool` that Parley and BullMQ use; the embedded database answers to it as well. */
export interface Pool extends Pick<EventEmitter, 'removeAllListeners'> {
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<PoolResult<R>>
  connect(): Promise<PoolClient>
  end(): Promise<void>
  on(event: 'error', listener: (error: Error) => void): this
  on(event: 'connect', listener: (client: PoolClient) => void): this
}
