/** One message of an event stream. */
export interface StreamMessage {
  /** `message` where the stream names none. */
  readonly event: string
  /** Null where only the id has moved on: what came since was nothing that this stream shows. */
  readonly data: string | null
  /** The last id that the stream has given so far; empty where it has given none. */
  readonly lastId: string
}

/**
 * Reads an event stream (HTML Living Standard, section 9.2.6) as it comes in. Heartbeats are passed over, and an
 * unfinished message at the end is dropped, as the standard wants.
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamMessage> {
  let event = ''
  let data: string[] = []
  let lastId = ''
  let told = ''
  for await (const line of linesOf(chunks)) {
    if (line === '') {
      const text = data.length > 0 ? data.join('\n') : null
      if (text !== null || lastId !== told) yield { event: event === '' ? 'message' : event, data: text, lastId }
      told = lastId
      event = ''
      data = []
      continue
    }
    const colon = line.indexOf(':')
    // A comment has an empty field.
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    else if (field === 'data') data.push(value)
    else if (field === 'id' && !value.includes('\0')) lastId = value
  }
}

/** Lines that end in CR, LF or both. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let pending = ''
  for await (const chunk of chunks) {
    pending += decoder.decode(chunk, { stream: true })
    // A CR at the very end may be the first half of CR LF.
    const lines = pending.split(/\r\n|\n|\r(?!$)/)
    pending = lines.pop() ?? ''
    yield* lines
  }
}
