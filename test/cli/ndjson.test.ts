import { PassThrough, Readable, Writable } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Filter, runFilter } from '../../src/cli/ndjson.js'

const echo: Filter = (item) => ({ got: item.value ?? null })

function collector(): { output: Writable; lines: () => Record<string, unknown>[] } {
  const chunks: Buffer[] = []
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      done()
    },
  })
  const lines = () =>
    Buffer.concat(chunks)
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  return { output, lines }
}

async function filter(input: string | Buffer[], handle: Filter = echo) {
  const { output, lines } = collector()
  await runFilter(handle, { input: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input), output })
  return lines()
}

describe('runFilter', () => {
  it('answers every line in order, the last without a newline too', async () => {
    expect(await filter('{"id":1,"value":"a"}\r\n\n{"id":"2","value":"б"}')).toEqual([
      { id: 1, got: 'a' },
      { id: '2', got: 'б' },
    ])
  })

  it('answers a bad line with an error and goes on', async () => {
    const answers = await filter('{"id":1,\n[1]\n"text"\nnull\n{"id":2}\n')
    expect(answers.map((answer) => [answer.id, typeof answer.error])).toEqual([
      [null, 'string'],
      [null, 'string'],
      [null, 'string'],
      [null, 'string'],
      [2, 'undefined'],
    ])
  })

  it('keeps the id of an item on which the handler fails', async () => {
    const handle: Filter = (item) => {
      if (item.id === 'a') throw new Error('page.html: no such file')
      return {}
    }
    expect(await filter('{"id":"a"}\n{"id":"b"}\n', handle)).toEqual([
      { id: 'a', error: 'page.html: no such file' },
      { id: 'b' },
    ])
  })

  it('keeps order when later items are quicker', async () => {
    const handle: Filter = async (item) => {
      for (let turn = Number(item.id); turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      return {}
    }
    expect(await filter('{"id":0}\n{"id":1}\n{"id":2}\n', handle)).toEqual([{ id: 0 }, { id: 1 }, { id: 2 }])
  })

  it('answers at once, without waiting for more input', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    const done = runFilter(echo, { input, output })
    input.write('{"id":1}\n')
    const [first] = await new Promise<Buffer[]>((resolve) => output.once('data', (chunk: Buffer) => resolve([chunk])))
    expect(JSON.parse(String(first))).toEqual({ id: 1, got: null })
    input.end()
    await done
  })

  it('reads no further than can be written', async () => {
    let handled = 0
    let release: (() => void) | undefined
    const output = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        release = done
      },
    })
    const input = Readable.from(Array.from({ length: 50 }, (_, id) => Buffer.from(`{"id":${id}}\n`)))
    const done = runFilter(
      () => {
        handled += 1
        return {}
      },
      { input, output },
    )
    while (release === undefined) await new Promise((resolve) => setImmediate(resolve))
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(handled).toBe(1)
    const next = () => {
      const call = release
      release = undefined
      call?.()
    }
    const pump = setInterval(next, 0)
    await done
    clearInterval(pump)
    expect(handled).toBe(50)
  })

  it('ends quietly when nobody reads any more', async () => {
    const output = new Writable({
      write(_, __, done) {
        done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
      },
    })
    const input = Readable.from(Array.from({ length: 5 }, (_, id) => Buffer.from(`{"id":${id}}\n`)))
    await expect(runFilter(echo, { input, output })).resolves.toBeUndefined()
  })

  it('takes lines of many megabytes', async () => {
    const value = 'я'.repeat(4_000_000)
    const [answer] = await filter(`${JSON.stringify({ id: 1, value })}\n`, (item) => ({
      length: String(item.value).length,
    }))
    expect(answer).toEqual({ id: 1, length: 4_000_000 })
  })

  it('does not mind where chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (values, size) => {
          const bytes = Buffer.from(values.map((value, id) => `${JSON.stringify({ id, value })}\n`).join(''))
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
            bytes.subarray(n * size, (n + 1) * size),
          )
          expect(await filter(chunks)).toEqual(values.map((value, id) => ({ id, got: value })))
        },
      ),
      { numRuns: 30 },
    )
  })
})
