import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import { abandon } from './body.js'
import { startDeadline } from './deadline.js'
import type { PostOutcome, PostRequest, WebOptions } from './exchange.js'
import { retryAfter, single } from './facts.js'
import { failureMessage, failureOf } from './failure.js'
import { usable } from './get.js'

/** What is kept of an answer, in bytes and in time: its status counts, its body only explains. */
const EXCERPT_BYTES = 4096
const EXCERPT_MS = 1000

/**
 * Sends a body and takes the first status that comes for the answer: no redirect is followed, nothing is sent twice.
 * The deadline covers the way to the status; the beginning of the answer's body is then awaited a second at most.
 */
export async function post(dispatcher: Dispatcher, options: WebOptions, request: PostRequest): Promise<PostOutcome> {
  const deadline = startDeadline(request.timeoutMs ?? options.timeoutMs, request.signal)
  try {
    const answer = await deadline.race(send(dispatcher, options, request, deadline.signal))
    return {
      kind: 'answered',
      status: answer.statusCode,
      retryAfterSeconds: retryAfter(answer.headers, options.now?.() ?? null),
      excerpt: await excerptOf(answer, Math.min(EXCERPT_MS, deadline.left())),
    }
  } catch (error) {
    const failure = failureOf(error, 'head')
    if (failure === null) throw error
    return { kind: 'failed', reason: failure.reason, message: failureMessage(request.url, failure) }
  } finally {
    deadline.end()
  }
}

async function send(
  dispatcher: Dispatcher,
  options: WebOptions,
  request: PostRequest,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const url = usable(request.url, options)
  signal.throwIfAborted()
  return dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'POST',
    headers: { 'user-agent': options.userAgent, 'accept-encoding': 'identity', ...request.headers },
    body: request.body,
    signal,
  })
}

/** The beginning of an answer as text; what breaks off, hangs or is compressed unasked is as short as it is. */
async function excerptOf({ headers, body }: Dispatcher.ResponseData, ms: number): Promise<string> {
  const coded = (single(headers, 'content-encoding') ?? 'identity') !== 'identity'
  const bytes = coded ? Buffer.alloc(0) : await beginningOf(body, ms)
  abandon(body)
  return textOf(bytes)
}

function beginningOf(body: Readable, ms: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = []
    let size = 0
    const done = () => {
      clearTimeout(timer)
      resolve(Buffer.concat(parts).subarray(0, EXCERPT_BYTES))
    }
    const timer = setTimeout(done, ms)
    body.on('error', done).on('end', done)
    body.on('data', (chunk: Buffer) => {
      parts.push(chunk)
      size += chunk.length
      if (size >= EXCERPT_BYTES) done()
    })
  })
}

/** Reads bytes as UTF-8; a character cut in two at the end is left out, and control characters become spaces. */
function textOf(bytes: Buffer): string {
  const text = new TextDecoder().decode(bytes, { stream: true }).replace(/[^\P{Cc}\n\t]/gu, ' ')
  // A byte that is no UTF-8 becomes a replacement character of three.
  return new TextDecoder().decode(Buffer.from(text).subarray(0, EXCERPT_BYTES), { stream: true })
}
