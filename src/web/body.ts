import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib'
import { WebFailure } from './failure.js'

/** Content codings that this client can undo, for Accept-Encoding. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br'

/** One coding is usual, two are a mistake that happens, more are an attack. */
const MAX_CODINGS = 2

/** What a coded body may need beyond its decoded size: frames around bytes that do not compress. */
const CODING_SLACK = 64 * 1024

/** Chunk size of the decoders: fewer steps than zlib's 16 kB. */
const CHUNK_SIZE = 64 * 1024

/**
 * Reads a body, undoes its content codings and counts what comes out of each step, so that a small bomb never becomes
 * large. Deflate is taken with and without its zlib frame, since servers send both.
 * @param limit bytes after decoding
 * @throws WebFailure `too-large` or `protocol`; the source's own errors; zlib's errors on damaged data
 */
export async function readBody(
  body: Readable,
  contentEncoding: string | null,
  limit: number,
  whenTooLarge: 'fail' | 'cut',
): Promise<Uint8Array> {
  try {
    let chunks: AsyncIterable<Buffer> = body
    for (const coding of codingsOf(contentEncoding)) {
      chunks = decompress(bounded(chunks, limit + CODING_SLACK), coding)
    }
    const parts: Buffer[] = []
    let size = 0
    for await (const chunk of chunks) {
      if (size + chunk.length > limit) {
        if (whenTooLarge === 'fail') throw tooLarge(limit)
        parts.push(chunk.subarray(0, limit - size))
        break
      }
      parts.push(chunk)
      size += chunk.length
    }
    return Buffer.concat(parts)
  } finally {
    // A decoder that stops early would let go of its source only with the next chunk, which may never come.
    abandon(body)
  }
}

/** Closes a body that nobody reads on; without effect on one that was read to its end. */
export function abandon(body: Readable): void {
  body.on('error', () => {}).destroy()
}

/** A failure for a body over its bound. */
function tooLarge(limit: number): WebFailure {
  return new WebFailure('too-large', `its body is larger than ${limit} bytes`)
}

/** The codings to undo, in the order to undo them: the last one applied comes first (RFC 9110, section 8.4). */
function codingsOf(contentEncoding: string | null): readonly Coding[] {
  const names = (contentEncoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity')
  if (names.length > MAX_CODINGS) {
    throw new WebFailure('protocol', `its body is compressed ${names.length} times over`)
  }
  return names.map(codingNamed).reverse()
}

type Coding = 'gzip' | 'deflate' | 'br'

function codingNamed(name: string): Coding {
  if (name === 'gzip' || name === 'x-gzip') return 'gzip'
  if (name === 'deflate' || name === 'br') return name
  throw new WebFailure('protocol', `its body is coded as "${name.slice(0, 40)}", which was not asked for`)
}

async function* bounded(chunks: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    yield chunk
  }
}

async function* decompress(chunks: AsyncIterable<Buffer>, coding: Coding): AsyncGenerator<Buffer> {
  const source = chunks[Symbol.asyncIterator]()
  const first = await source.next()
  // A body of no bytes, as behind a 204, is no damaged one.
  if (first.done === true) return
  const decoder = decoderFor(coding, first.value)
  const fed = pipeline(startingWith(first.value, source), decoder)
  // Whatever goes wrong while feeding destroys the decoder, and so comes out of the loop below.
  fed.catch(() => {})
  yield* decoder
}

function decoderFor(coding: Coding, first: Buffer): Transform {
  const options = { chunkSize: CHUNK_SIZE }
  if (coding === 'gzip') return createGunzip(options)
  if (coding === 'br') return createBrotliDecompress(options)
  // The low half of the first byte is 8 in a zlib frame (RFC 1950, section 2.2).
  return ((first[0] ?? 0) & 0x0f) === 8 ? createInflate(options) : createInflateRaw(options)
}

async function* startingWith(first: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield first
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}
