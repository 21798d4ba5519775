import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { clientFor, page, serveRaw } from './servers.js'

const head = (...lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
const zipped = gzipSync('hello'.repeat(100))

/** Answers to begin with, right and odd. */
const ANSWERS: readonly Buffer[] = [
  Buffer.concat([head('HTTP/1.1 200 OK', 'content-length: 5'), Buffer.from('hello')]),
  Buffer.concat([head('HTTP/1.1 200 OK', 'transfer-encoding: chunked'), Buffer.from('5\r\nhello\r\n0\r\n\r\n')]),
  head('HTTP/1.1 302 Found', 'location: /next', 'content-length: 0'),
  head('HTTP/1.1 304 Not Modified', 'etag: "a"'),
  Buffer.concat([head('HTTP/1.1 100 Continue'), head('HTTP/1.1 200 OK'), Buffer.from('abc')]),
  head('HTTP/1.1 101 Switching Protocols', 'upgrade: x', 'connection: upgrade'),
  head('HTTP/1.1 200 OK', 'upgrade: x', 'connection: upgrade'),
  Buffer.concat([head('HTTP/1.0 200 OK'), Buffer.from('abc')]),
  Buffer.concat([
    head('HTTP/1.1 200 OK', 'content-encoding: gzip', 'keep-alive: timeout=1', `content-length: ${zipped.length}`),
    zipped,
  ]),
  Buffer.concat([head('HTTP/1.1 200 OK', 'content-encoding: deflate, br'), brotliCompressSync('x'.repeat(300))]),
  Buffer.concat([head('HTTP/1.1 429 No', 'transfer-encoding: gzip, chunked'), Buffer.from('5\r\nhello\r\n0\r\n\r\n')]),
]

/** Numbers from 0 to below n, the same ones in each run. */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n
  }
}

function damaged(answer: Buffer, below: (n: number) => number): Buffer {
  const at = below(answer.length)
  const changed = Buffer.from(answer)
  changed[at] = below(256)
  const other = ANSWERS[below(ANSWERS.length)] ?? answer
  return [answer, changed, answer.subarray(0, at), Buffer.concat([answer, other])][below(4)] ?? answer
}

test('whatever bytes a server answers, both calls come to an outcome', async () => {
  const below = numbers(2026)
  const server = await serveRaw((socket) =>
    socket.on('data', () => {
      const answer = damaged(damaged(ANSWERS[below(ANSWERS.length)] ?? Buffer.alloc(0), below), below)
      const cut = below(answer.length + 1)
      socket.write(answer.subarray(0, cut))
      setImmediate(() => {
        if (below(4) === 0) socket.resetAndDestroy()
        else if (!socket.destroyed) socket.end(answer.subarray(cut))
      })
    }),
  )
  const web = clientFor([server], { timeoutMs: 5000, connections: 2 })
  const seen = new Set<string>()
  for (let round = 0; round < 400; round += 1) {
    const [got, sent] = await Promise.all([
      web.get(page(`${server.origin}/a`, { etag: '"a"' })),
      web.post({ url: `${server.origin}/a`, headers: {}, body: 'x' }),
    ])
    seen.add(got.kind).add(sent.kind)
  }
  expect([...seen].sort()).toEqual(['answered', 'failed', 'not-modified', 'ok', 'status'])
})
