import { messages, type PGlite, parse, protocol } from '@electric-sql/pglite'

/** Statements kept prepared; the service and BullMQ have some eighty between them. */
const MAX_PREPARED = 300

interface Prepared {
  readonly name: string
  /** OIDs of the parameters' types. */
  readonly types: readonly number[]
  /** Null for a statement that gives no rows. */
  readonly row: messages.RowDescriptionMessage | null
}

/** Rows and the count of rows touched. */
export interface StatementResult {
  readonly rows: Record<string, unknown>[]
  readonly rowCount: number
}

/**
 * Runs statements on an embedded database, each text parsed and planned once and one call into WebAssembly each time
 * (PGlite's own `query` parses and plans every time, in six calls: two thirds of what a statement cost here). The
 * session has no other user, and its statements come one after the other.
 */
export class Statements {
  readonly #db: PGlite
  readonly #prepared = new Map<string, Prepared>()
  #named = 0

  constructor(db: PGlite) {
    this.#db = db
  }

  /** @param params null where `text` may hold several statements. Rejects with what the database reports. */
  async run(text: string, params: readonly unknown[] | null): Promise<StatementResult> {
    return params === null ? this.#runSimple(text) : this.#runPrepared(text, params)
  }

  async #runSimple(text: string): Promise<StatementResult> {
    const results = parse.parseResults(await this.#exchange([protocol.serialize.query(text)]), this.#db.parsers)
    // A plan may not outlive the shape of what it reads.
    if (/\b(create|alter|drop)\b/i.test(text)) await this.#forget()
    return toResult(results.at(-1))
  }

  async #runPrepared(text: string, params: readonly unknown[]): Promise<StatementResult> {
    const { name, types, row } = this.#prepared.get(text) ?? (await this.#prepare(text))
    const values = params.map((param, i) => this.#serialise(param, types[i]))
    const { bind, execute, sync } = protocol.serialize
    const answer = await this.#exchange([bind({ statement: name, values }), execute({}), sync()])
    return toResult(parse.parseResults(row ? [row, ...answer] : answer, this.#db.parsers)[0])
  }

  async #prepare(text: string): Promise<Prepared> {
    if (this.#prepared.size >= MAX_PREPARED) await this.#forget()
    const name = `s${++this.#named}`
    const { parse: parseText, describe, sync } = protocol.serialize
    const answer = await this.#exchange([parseText({ name, text }), describe({ type: 'S', name }), sync()])
    const row = answer.find((message) => message instanceof messages.RowDescriptionMessage)
    const prepared = { name, types: parse.parseDescribeStatementResults(answer), row: row ?? null }
    this.#prepared.set(text, prepared)
    return prepared
  }

  async #forget(): Promise<void> {
    if (this.#prepared.size === 0) return
    this.#prepared.clear()
    await this.#exchange([protocol.serialize.query('deallocate all')])
  }

  #serialise(param: unknown, type: number | undefined): string | null {
    if (param === null || param === undefined) return null
    const serialise = type === undefined ? undefined : this.#db.serializers[type]
    return serialise ? serialise(param) : String(param)
  }

  async #exchange(parts: readonly Uint8Array[]): Promise<messages.BackendMessage[]> {
    const answer = await this.#db.execProtocol(Buffer.concat(parts), { syncToFs: false })
    return answer.messages
  }
}

function toResult(result: ReturnType<typeof parse.parseResults>[number] | undefined): StatementResult {
  const rows = (result?.rows ?? []) as Record<string, unknown>[]
  return { rows, rowCount: result?.affectedRows || rows.length }
}
