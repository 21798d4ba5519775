import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { type EventType, eventId } from '../domain/event.js'
import type { Archive } from '../store/archive/archive.js'
import { isUnavailable } from './failure.js'
import type { Tail } from './tail.js'

/** How many events are read, and so held in memory, for one stream at a time. */
const PAGE = 20
/** What a client that is told to begin anew waits before it comes back by itself. */
const RESET_RETRY_MS = 60_000
const RETRY_MS = 3_000

/** Why a stream came to its end: the client left, it was cut for not reading, or the service ended it. */
export type StreamEnd = 'left' | 'cut' | 'ended'

/**
 * Writes the log to one client as server-sent events (WHATWG HTML, section 9.2), from `after` on, until either side
 * ends it. Each event has its id and, as its data, its body to the byte; a named `reset` says that the log does not
 * reach the client's cursor, and ends the stream, since going on would skip.
 *
 * Memory is bounded by one page of events and what the socket buffers: nothing is read while the client does not read,
 * and a client that leaves its events unread for `stallMs` is cut.
 */
export async function serveStream(
  response: ServerResponse,
  from: { readonly after: number; readonly types: readonly EventType[] | null },
  means: {
    readonly archive: Pick<Archive, 'events'>
    readonly tail: Tail
    readonly heartbeatMs: number
    readonly stallMs: number
    readonly tailMs: number
    /** Aborted when the service ends. */
    readonly ending: AbortSignal
  },
): Promise<StreamEnd> {
  const { archive, tail, heartbeatMs, stallMs, tailMs, ending } = means
  const ended = new AbortController()
  const over = ended.signal
  const end = (): void => ended.abort()
  response.once('close', end).on('error', end)
  ending.addEventListener('abort', end)
  let cursor = from.after
  let told = from.after
  let cut = false

  /** Resolves true when the client can take more. */
  function write(chunk: string): Promise<boolean> {
    if (over.aborted) return Promise.resolve(false)
    if (response.write(chunk)) return Promise.resolve(true)
    return new Promise((resolve) => {
      const settle = (more: boolean): void => {
        clearTimeout(timer)
        response.off('drain', drained)
        over.removeEventListener('abort', stopped)
        resolve(more)
      }
      const drained = (): void => settle(true)
      const stopped = (): void => settle(false)
      const timer = setTimeout(() => {
        cut = true
        settle(false)
        response.destroy()
      }, stallMs)
      response.on('drain', drained)
      over.addEventListener('abort', stopped)
    })
  }

  const heartbeat = setInterval(() => {
    if (over.aborted || response.writableNeedDrain) return
    // An id without data moves the client's Last-Event-ID past events that it did not ask for.
    response.write(cursor > told ? `id: ${eventId(cursor)}\n\n` : ':\n\n')
    told = Math.max(told, cursor)
  }, heartbeatMs)

  try {
    let more = await write(`retry: ${RETRY_MS}\nid: ${eventId(cursor)}\n\n`)
    while (more && !over.aborted) {
      const slice = await archive.events(cursor, PAGE, from.types).catch((error: unknown) => {
        if (isUnavailable(error)) return null
        throw error
      })
      if (slice === null) {
        await pause(tailMs, undefined, { signal: over }).catch(() => undefined)
        continue
      }
      if (slice.kind !== 'events') {
        await write(resetFrame(slice))
        return 'ended'
      }
      for (const { sequence, body } of slice.events) {
        more = await write(`id: ${eventId(sequence)}\ndata: ${body}\n\n`)
        if (!more) break
        told = sequence
      }
      if (more) cursor = slice.next
      if (more && !slice.more) await tail.beyond(cursor, over)
    }
    return cut ? 'cut' : ending.aborted ? 'ended' : 'left'
  } finally {
    clearInterval(heartbeat)
    ending.removeEventListener('abort', end)
    if (!response.destroyed) response.end()
  }
}

/**
 * The same reading for all who ask for the same at the same time: the streams at the end of the log wake together, and
 * one query serves them all.
 */
export function shared(read: Archive['events']): Archive['events'] {
  const underWay = new Map<string, ReturnType<Archive['events']>>()
  return (after, limit, types) => {
    const key = JSON.stringify([after, limit, types])
    const known = underWay.get(key)
    if (known !== undefined) return known
    const reading = read(after, limit, types).finally(() => underWay.delete(key))
    underWay.set(key, reading)
    return reading
  }
}

function resetFrame(
  slice: { readonly kind: 'expired'; readonly oldest: number } | { readonly kind: 'ahead'; readonly last: number },
): string {
  const place =
    slice.kind === 'expired'
      ? { detail: 'The log no longer reaches back to this cursor.', oldest: eventId(slice.oldest) }
      : { detail: 'The log has never reached this cursor.', last: eventId(slice.last) }
  return `event: reset\nretry: ${RESET_RETRY_MS}\ndata: ${JSON.stringify(place)}\n\n`
}
