import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import { type Answer, type DatabaseFailure, type Request, START_PARAMS, type ThreadData } from './protocol.js'
import { Statements } from './statements.js'

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

/** Texts by the number that stands for them. */
const texts = new Map<number, string>()

function textOf({ text, name }: Request): string {
  if (typeof text === 'string') {
    if (name !== null) texts.set(name, text)
    return text
  }
  const known = texts.get(text)
  if (known === undefined) throw new Error(`no statement has the number ${text}`)
  return known
}

async function answer(statements: Statements, request: Request): Promise<void> {
  try {
    const text = textOf(request)
    if (request.begin) await statements.run('begin', null)
    say({ kind: 'result', id: request.id, ...(await statements.run(text, request.params)) })
  } catch (error) {
    say({ kind: 'failure', id: request.id, error: failure(error) })
  }
}

async function main(): Promise<void> {
  const { folder }: ThreadData = workerData
  const db = await PGlite.create({ dataDir: folder, startParams: [...PGlite.defaultStartParams, ...START_PARAMS] })
  const statements = new Statements(db)
  db.onNotification((channel, payload) => say({ kind: 'notification', channel, payload }))
  port?.on('message', (request: Request | 'close') => {
    if (request === 'close') void db.close().then(() => process.exit(0))
    else void answer(statements, request)
  })
  say({ kind: 'ready' })
}

main().catch((error: unknown) => say({ kind: 'broken', message: failure(error).message }))
