import { Readable } from 'node:stream'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readBody } from '../../src/web/body.js'

const TEXT = 'Обмін полоненими. '.repeat(5000)

/** The bytes in small pieces, as a slow network brings them. */
function inPieces(bytes: Buffer, size: number): Readable {
  const count = Math.ceil(bytes.length / size)
  return Readable.from(Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size)))
}

describe('readBody', () => {
  test.each<[coding: string | null, bytes: Buffer]>([
    [null, Buffer.from(TEXT)],
    ['', Buffer.from(TEXT)],
    ['identity', Buffer.from(TEXT)],
    ['gzip', gzipSync(TEXT)],
    ['GZIP', gzipSync(TEXT)],
    ['x-gzip', gzipSync(TEXT)],
    ['br', brotliCompressSync(TEXT)],
    ['deflate', deflateSync(TEXT)],
    ['deflate', deflateRawSync(TEXT)],
    ['gzip, br', brotliCompressSync(gzipSync(TEXT))],
    ['br , identity, gzip', gzipSync(brotliCompressSync(TEXT))],
    ['gzip', Buffer.concat([gzipSync(TEXT.slice(0, 100)), gzipSync(TEXT.slice(100))])],
  ])('undoes %s', async (coding, bytes) => {
    for (const size of [7, 64, 1_000_000]) {
      const read = await readBody(inPieces(bytes, size), coding, 1_000_000, 'fail')
      expect(Buffer.from(read).equals(Buffer.from(TEXT))).toBe(true)
    }
  })

  test('cuts after decoding', async () => {
    const read = await readBody(inPieces(gzipSync(TEXT), 100), 'gzip', 10, 'cut')
    expect(Buffer.from(read).toString()).toBe('Обмін')
  })

  test('bounds what flows in as well as what flows out', async () => {
    let pulled = 0
    // Empty gzip members decode to nothing, however many they are.
    const empty = Buffer.concat(Array.from({ length: 1000 }, () => gzipSync('')))
    const endless = Readable.from(
      (function* () {
        for (;;) {
          pulled += empty.length
          yield empty
        }
      })(),
    )
    await expect(readBody(endless, 'gzip', 1000, 'fail')).rejects.toMatchObject({ reason: 'too-large' })
    expect(pulled).toBeLessThan(1_000_000)
    expect(endless.destroyed).toBe(true)
  })

  test('lets go of a source that has fallen silent', async () => {
    const silent = new Readable({ read() {} })
    silent.push(gzipSync(TEXT).subarray(0, 200))
    await readBody(silent, 'gzip', 10, 'cut')
    expect(silent.destroyed).toBe(true)
  })

  test('an error of the source comes through as it is', async () => {
    const broken = () =>
      Readable.from(
        (async function* () {
          yield gzipSync(TEXT).subarray(0, 50)
          throw Object.assign(new Error('gone'), { code: 'ECONNRESET' })
        })(),
      )
    for (const coding of [null, 'gzip', 'gzip, gzip']) {
      await expect(readBody(broken(), coding, 1000, 'fail')).rejects.toMatchObject({ code: expect.any(String) })
    }
    await expect(readBody(broken(), 'gzip', 1000, 'fail')).rejects.toThrow('gone')
  })
})
