import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStream, type StreamMessage } from '../../src/cli/sse.js'

async function read(chunks: readonly Uint8Array[]): Promise<StreamMessage[]> {
  async function* source(): AsyncGenerator<Uint8Array> {
    yield* chunks
  }
  const messages: StreamMessage[] = []
  for await (const message of readStream(source())) messages.push(message)
  return messages
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('readStream', () => {
  it('reads messages with their ids, and passes over heartbeats', async () => {
    const text =
      'retry: 3000\nid: evt_1\n\n:\n\nid: evt_2\ndata: {"a":1}\n\ndata: x\ndata:y\n\nevent: reset\ndata: {}\n\n'
    expect(await read([bytes(text)])).toEqual([
      { event: 'message', data: null, lastId: 'evt_1' },
      { event: 'message', data: '{"a":1}', lastId: 'evt_2' },
      { event: 'message', data: 'x\ny', lastId: 'evt_2' },
      { event: 'reset', data: '{}', lastId: 'evt_2' },
    ])
  })

  it('drops a message that is not finished', async () => {
    expect(await read([bytes('data: whole\n\ndata: half\n')])).toEqual([
      { event: 'message', data: 'whole', lastId: '' },
    ])
  })

  it('reads the same wherever the bytes are parted and however lines end', async () => {
    const text = 'id: evt_7\ndata: Обмін 157 на 157\n\ndata: zwei\ndata: Zeilen\n\n'
    const whole = await read([bytes(text)])
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 }),
        async (ending, cuts) => {
          // A last CR stays open until more comes: the comment closes it.
          const all = bytes(`${text.replaceAll('\n', ending)}:`)
          const places = [0, ...cuts.toSorted((a, b) => a - b), all.length]
          const chunks = places.slice(1).map((end, at) => all.subarray(places[at], end))
          expect(await read(chunks)).toEqual(whole)
        },
      ),
    )
  })
})
