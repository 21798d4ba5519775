export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** The one way of commands to the data: the HTTP interface, of the running service or in this process. */
export interface Client {
  /** Where the running service is; null where this process opened the store itself. */
  readonly url: string | null
  /**
   * Answers of every status; `body` is parsed JSON, null where there is none. Throws a Failure where there is no answer.
   */
  send(method: Method, path: string, body?: object): Promise<{ readonly status: number; readonly body: unknown }>
  close(): Promise<void>
}
