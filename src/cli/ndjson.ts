import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** Answers one item. Whatever it throws becomes the item's `error`; `id` is put first by `runFilter`. */
export type Filter = (item: Readonly<Record<string, unknown>>) => object | Promise<object>

interface FilterStreams {
  readonly input: Readable
  readonly output: Writable
}

/**
 * The Filters contract: one JSON object a line in, one a line out, in input order, each as soon as it is done.
 *
 * A line that is no JSON object, or on which `handle` throws, is answered by `{"id":…,"error":"…"}` (`id` null where
 * none can be read), and the next one is read. Blank lines are passed over. No more is read than can be written.
 * Resolves at the end of input, when everything is written, or when the reader of the output has gone away.
 */
export async function runFilter(
  handle: Filter,
  streams: FilterStreams = { input: process.stdin, output: process.stdout },
): Promise<void> {
  const { output } = streams
  let gone = false
  const onError = () => {
    gone = true
  }
  output.on('error', onError)
  try {
    for await (const line of linesOf(streams.input)) {
      const answer = await answerLine(line, handle)
      if (answer === null) continue
      if (!gone && !output.write(`${JSON.stringify(answer)}\n`))
        await Promise.race([once(output, 'drain'), once(output, 'close')])
      if (gone || output.destroyed) return
      // Lets timers and closed documents be dealt with between two heavy items.
      await new Promise((resolve) => setImmediate(resolve))
    }
  } catch (error) {
    if (!gone) throw error
  } finally {
    output.off('error', onError)
  }
}

async function answerLine(line: Buffer, handle: Filter): Promise<object | null> {
  let id: unknown = null
  try {
    const text = line.toString('utf8').replace(/^\ufeff/, '')
    if (text.trim() === '') return null
    const item: unknown = parse(text)
    if (!isObject(item)) throw new Error('the line is JSON but no object')
    id = item.id ?? null
    return { id, ...(await handle(item)) }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`the line is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The lines of a stream as bytes, so that no letter is cut in two where a chunk ends. */
async function* linesOf(input: Readable): AsyncGenerator<Buffer> {
  let pending: Buffer[] = []
  for await (const chunk of input) {
    const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    let start = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      pending.push(bytes.subarray(start, end))
      yield Buffer.concat(pending)
      pending = []
      start = end + 1
    }
    if (start < bytes.length) pending.push(bytes.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
