import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { type Answer, type DatabaseFailure, type Request, START_PARAMS, type ThreadData } from './protocol.js'

// PGlite runs in a thread of its own: a slow query holds up other queries, but not the network, HTTP or a signal.
const port = parentPort
if (!port) throw new Error('store/embedded/thread is started as a worker thread only')
const say = (answer: Answer): void => port.postMessage(answer)

function failure(error: unknown): DatabaseFailure {
  const fields: Partial<Record<'message' | 'code' | 'detail' | 'constraint', unknown>> =
    error instanceof Error ? Object.assign({ message: error.message }, error) : { message: String(error) }
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    message: text(fields.message) ?? 'unknown failure',
    code: text(fields.code),
    detail: text(fields.detail),
    constraint: text(fields.constraint),
  }
}

async function answer(db: PGlite, request: Request): Promise<void> {
  try {
    const result =
      request.params === null
        ? (await db.exec(request.text)).at(-1)
        : await db.query<Record<string, unknown>>(request.text, [...request.params])
    const rows = result?.rows ?? []
    say({ kind: 'result', id: request.id, rows, rowCount: result?.affectedRows || rows.length })
  } catch (error) {
    say({ kind: 'failure', id: request.id, error: failure(error) })
  }
}

async function main(): Promise<void> {
  const { folder }: ThreadData = workerData
  const db = await PGlite.create({ dataDir: folder, startParams: [...PGlite.defaultStartParams, ...START_PARAMS] })
  db.onNotification((channel, payload) => say({ kind: 'notification', channel, payload }))
  port?.on('message', (request: Request | 'close') => {
    if (request === 'close') void db.close().then(() => process.exit(0))
    else void answer(db, request)
  })
  say({ kind: 'ready' })
}

main().catch((error: unknown) => say({ kind: 'broken', message: failure(error).message }))
