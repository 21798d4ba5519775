import { EventEmitter } from 'node:events'
import { Gate } from '../../threads/gate.js'
import type { Pool, PoolClient, PoolResult } from '../pool.js'
import type { Session } from './session.js'

/** The statement's first words; BullMQ's SQL begins with comments. */
function statementOf(text: string): string {
  return text.replace(/^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)+/, '').slice(0, 200)
}

const PLAIN_BEGIN = /^BEGIN\s*;?\s*$/i

/**
 * The shape of a `pg.Pool` over the one session of the embedded database: a client that says BEGIN holds the session
 * until its COMMIT or ROLLBACK, and notifications reach those clients that have said LISTEN.
 */
export class EmbeddedPool extends EventEmitter implements Pool {
  /** BullMQ reads this: there is no socket that could drop in silence, so a worker may block for long. */
  readonly options = { keepAlive: true }
  readonly #session: Session
  readonly #turnstile = new Gate(1)
  readonly #listeners = new Set<EmbeddedClient>()

  constructor(session: Session) {
    super()
    this.setMaxListeners(0)
    this.#session = session
    session.onNotification((channel, payload) => {
      for (const client of this.#listeners) client.notify(channel, payload)
    })
    session.onLost((error) => {
      for (const client of this.#listeners) client.emit('error', error)
      if (this.listenerCount('error') > 0) this.emit('error', error)
    })
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PoolResult<R>> {
    const leave = await this.#turnstile.enter()
    try {
      return await this.#session.run<R>(text, params ?? null)
    } finally {
      leave()
    }
  }

  async connect(): Promise<PoolClient> {
    return new EmbeddedClient(this.#session, this.#turnstile, this.#listeners)
  }

  /** The session belongs to whoever opened it; the pool has nothing of its own to end. */
  async end(): Promise<void> {
    this.#listeners.clear()
  }
}

class EmbeddedClient extends EventEmitter implements PoolClient {
  readonly #session: Session
  readonly #turnstile: Gate
  readonly #registry: Set<EmbeddedClient>
  readonly #channels = new Set<string>()
  #leave: (() => void) | null = null
  /** Whether a transaction was begun of which the database does not know yet: it is begun with its first statement. */
  #begun = false

  constructor(session: Session, turnstile: Gate, registry: Set<EmbeddedClient>) {
    super()
    this.setMaxListeners(0)
    this.#session = session
    this.#turnstile = turnstile
    this.#registry = registry
  }

  notify(channel: string, payload: string): void {
    if (this.#channels.has(channel)) this.emit('notification', { channel, payload })
  }

  async query<R>(text: string, params?: readonly unknown[]): Promise<PoolResult<R>> {
    const statement = statementOf(text)
    const listen = /^LISTEN\s+"?([^\s";]+)/i.exec(statement)?.[1]
    if (listen) {
      this.#channels.add(listen)
      this.#registry.add(this)
    }
    const opens = /^(BEGIN|START TRANSACTION)\b/i.test(statement)
    const closes = /^(COMMIT|ROLLBACK|END)\b(?!\s+TO)/i.test(statement)
    const held = this.#leave !== null
    const leave = this.#leave ?? (await this.#turnstile.enter())
    let hold = (held || opens) && !closes
    try {
      if (!held && PLAIN_BEGIN.test(statement)) {
        this.#begun = true
        return { rows: [], rowCount: null }
      }
      const begin = this.#begun
      this.#begun = false
      if (begin && closes) return { rows: [], rowCount: null }
      return await this.#session.run<R>(text, params ?? null, begin)
    } catch (error) {
      if (opens && !held) hold = false
      throw error
    } finally {
      this.#leave = hold ? leave : null
      if (!hold) leave()
    }
  }

  release(): void {
    this.#registry.delete(this)
    this.removeAllListeners()
    const leave = this.#leave
    if (!leave) return
    this.#leave = null
    if (this.#begun) {
      this.#begun = false
      leave()
    } else this.#session.run('ROLLBACK', null).then(leave, leave)
  }
}
