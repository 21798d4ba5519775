import { Worker } from 'node:worker_threads'
import { compiledTwin } from '../../threads/compiled.js'
import type { PoolResult } from '../pool.js'
import type { Answer, DatabaseFailure, Request, ThreadData } from './protocol.js'

/** A failure that the database reported, with the fields that node-postgres gives. */
class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError'
  readonly code: string | undefined
  readonly detail: string | undefined
  readonly constraint: string | undefined

  constructor(failure: DatabaseFailure) {
    super(failure.message)
    this.code = failure.code
    this.detail = failure.detail
    this.constraint = failure.constraint
  }
}

/** The one session of the embedded database, in its thread. Statements run in the order of their call. */
export interface Session {
  /** @param begin begins a transaction first */
  run<R>(text: string, params: readonly unknown[] | null, begin?: boolean): Promise<PoolResult<R>>
  onNotification(listener: (channel: string, payload: string) => void): void
  /** Called once if the thread ends without having been asked to. */
  onLost(listener: (error: Error) => void): void
  close(): Promise<void>
}

/** Statements that pass to the thread by number once they have passed as text: most texts are longer than their values. */
const MAX_NAMES = 500

type Waiting = { resolve: (result: PoolResult<never>) => void; reject: (error: Error) => void }

/** Opens the database in `folder`, which must exist. Rejects with what the database says where it cannot. */
export async function openSession(folder: string): Promise<Session> {
  const data: ThreadData = { folder }
  const thread = new Worker(compiledTwin('./thread.js', import.meta.url), { workerData: data })
  const waiting = new Map<number, Waiting>()
  const notified: ((channel: string, payload: string) => void)[] = []
  const lost: ((error: Error) => void)[] = []
  const names = new Map<string, number>()
  let nextId = 1
  let closing = false
  let ended: Error | null = null

  const worded = (text: string): Pick<Request, 'text' | 'name'> => {
    const known = names.get(text)
    if (known !== undefined) return { text: known, name: null }
    if (names.size === MAX_NAMES) return { text, name: null }
    names.set(text, names.size)
    return { text, name: names.size - 1 }
  }

  const end = (error: Error): void => {
    if (ended) return
    ended = error
    for (const entry of waiting.values()) entry.reject(error)
    waiting.clear()
    if (!closing) for (const listener of lost) listener(error)
  }

  await new Promise<void>((resolve, reject) => {
    thread.on('message', (answer: Answer) => {
      switch (answer.kind) {
        case 'ready':
          return resolve()
        case 'broken':
          return reject(new Error(answer.message))
        case 'notification':
          for (const listener of notified) listener(answer.channel, answer.payload)
          return
        case 'result': {
          const entry = waiting.get(answer.id)
          waiting.delete(answer.id)
          return entry?.resolve({ rows: answer.rows as never[], rowCount: answer.rowCount })
        }
        case 'failure': {
          const entry = waiting.get(answer.id)
          waiting.delete(answer.id)
          return entry?.reject(new EmbeddedDatabaseError(answer.error))
        }
      }
    })
    thread.on('error', (error) => {
      reject(error)
      end(error)
    })
    thread.on('exit', () => {
      const error = new Error('the embedded database has ended')
      reject(error)
      end(error)
    })
  })

  return {
    run<R>(text: string, params: readonly unknown[] | null, begin = false): Promise<PoolResult<R>> {
      if (ended) return Promise.reject(ended)
      const request: Request = { id: nextId++, ...worded(text), params, begin }
      return new Promise((resolve, reject) => {
        waiting.set(request.id, { resolve, reject })
        thread.postMessage(request)
      })
    },
    onNotification: (listener) => void notified.push(listener),
    onLost: (listener) => void lost.push(listener),
    async close() {
      if (ended || closing) return
      closing = true
      const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()))
      thread.postMessage('close')
      await exited
    },
  }
}
