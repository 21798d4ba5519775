import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { type EventType, eventId } from '../../src/domain/event.js'
import type { LogSlice } from '../../src/store/archive/views.js'

/** A log in memory that keeps the archive's contract, with the hint that something was appended. */
export class MemoryLog {
  readonly lines: { sequence: number; type: EventType; body: string }[] = []
  readonly #listeners = new Set<() => void>()
  /** How often pages were read, and how many bytes of bodies were handed out. */
  reads = 0
  bytes = 0
  #oldest = 1

  append(type: EventType = 'story.opened', padding = 0): string {
    const sequence = this.lines.length + 1
    const body = JSON.stringify({ id: eventId(sequence), type, data: { n: sequence, pad: 'x'.repeat(padding) } })
    this.lines.push({ sequence, type, body })
    for (const listener of this.#listeners) listener()
    return body
  }

  /** Drops what is older, as retention does. */
  keepFrom(sequence: number): void {
    this.#oldest = sequence
  }

  readonly onAppended = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly last = async (): Promise<number> => this.lines.length

  readonly events = async (
    after: number | null,
    limit: number,
    types: readonly EventType[] | null,
  ): Promise<LogSlice> => {
    this.reads++
    const last = this.lines.length
    const from = after ?? this.#oldest - 1
    if (from > last) return { kind: 'ahead', last }
    if (from < this.#oldest - 1) return { kind: 'expired', oldest: this.#oldest }
    const span = this.lines.slice(from, from + limit)
    const events = span.filter(({ type }) => types === null || types.includes(type))
    for (const { body } of events) this.bytes += body.length
    const next = from + span.length
    return { kind: 'events', events, next, more: next < last }
  }
}

/** One frame of an event stream, its lines by field. */
export interface Frame {
  readonly id?: string
  readonly event?: string
  readonly data?: string
  readonly retry?: string
}

/** A client of the stream that reads frame by frame. */
export class StreamClient {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly #request: ClientRequest
  readonly #response: IncomingMessage
  #text = ''
  #ended = false
  #wake: () => void = () => undefined

  private constructor(request: ClientRequest, response: IncomingMessage) {
    this.#request = request
    this.#response = response
    this.status = response.statusCode ?? 0
    this.headers = response.headers
    response.setEncoding('utf8')
    const end = (): void => {
      this.#ended = true
      this.#wake()
    }
    response.on('end', end).on('close', end).on('error', end)
  }

  static open(port: number, path = '/v1/events/stream', headers: Record<string, string> = {}): Promise<StreamClient> {
    return new Promise((resolve, reject) => {
      const request = httpRequest({ host: '127.0.0.1', port, path, headers, agent: false }, (response) =>
        resolve(new StreamClient(request, response)),
      )
      request.on('error', reject)
      request.end()
    })
  }

  /** The next frame; null when the service has ended the stream. Comments count as frames without fields. */
  async next(): Promise<Frame | null> {
    if (this.#response.listenerCount('data') === 0) {
      this.#response.on('data', (chunk: string) => {
        this.#text += chunk
        this.#wake()
      })
    }
    for (;;) {
      const end = this.#text.indexOf('\n\n')
      if (end >= 0) {
        const frame = this.#text.slice(0, end)
        this.#text = this.#text.slice(end + 2)
        return Object.fromEntries(
          frame
            .split('\n')
            .filter((line) => !line.startsWith(':'))
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        )
      }
      if (this.#ended) return null
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
  }

  /** The data of the next frames that have any. */
  async data(count: number): Promise<string[]> {
    const found: string[] = []
    while (found.length < count) {
      const frame = await this.next()
      if (frame === null) throw new Error(`the stream ended after ${found.length} of ${count} events`)
      if (frame.data !== undefined) found.push(frame.data)
    }
    return found
  }

  leave(): void {
    this.#request.destroy()
  }
}
