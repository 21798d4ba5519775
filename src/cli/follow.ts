import { setTimeout as pause } from 'node:timers/promises'
import { type Dispatcher, request } from 'undici'
import { z } from 'zod'
import { Failure } from './failure.js'
import { readStream } from './sse.js'

/** How to follow the stream of events of a service that may end and come back. */
export interface Following {
  /** Where the service is now; null while there is none. */
  readonly find: () => Promise<string | null>
  readonly token: string
  /** The id after which to begin; null for the next event. */
  readonly after: string | null
  readonly types: string | null
  readonly ending: AbortSignal
  /** Gets each event's body as it came. */
  readonly onEvent: (data: string) => void
  /** Gets told once when the service is lost, and once when it is back. */
  readonly onTrouble: (message: string) => void
}

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 10_000

const resetShape = z.looseObject({ detail: z.string(), oldest: z.string().optional(), last: z.string().optional() })
const problemShape = z.looseObject({ detail: z.string() })

/**
 * Follows the stream until `ending`. A lost connection is taken up again where it broke off (`Last-Event-ID`).
 * @throws Failure where the service refuses, or its log no longer reaches the cursor: going on would skip events
 */
export async function followStream(following: Following): Promise<void> {
  const { find, ending, onTrouble } = following
  let lastId = following.after
  let waitMs = FIRST_WAIT_MS
  let lost = false
  while (!ending.aborted) {
    const url = await find()
    if (url !== null) {
      const note = (id: string): void => {
        lastId = id
        waitMs = FIRST_WAIT_MS
        if (lost) onTrouble(`The service is back at ${url}; going on after ${id}.`)
        lost = false
      }
      await readOnce(following, url, lastId, note)
    }
    if (ending.aborted) return
    if (!lost) onTrouble('The service has ended or cannot be reached. Waiting for it; Ctrl-C ends.')
    lost = true
    await pause(waitMs, undefined, { signal: ending }).catch(() => undefined)
    waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
  }
}

/** One connection, to its end. */
async function readOnce(
  { token, types, ending, onEvent }: Following,
  url: string,
  lastId: string | null,
  note: (id: string) => void,
): Promise<void> {
  const address = new URL('/v1/events/stream', url)
  if (types !== null) address.searchParams.set('types', types)
  // Not `fetch`: its signal is lost to a garbage collection while the body is read, and a quiet stream would never end.
  const response = await request(address, {
    headers: {
      accept: 'text/event-stream',
      authorization: `Bearer ${token}`,
      ...(lastId === null ? {} : { 'last-event-id': lastId }),
    },
    signal: ending,
  }).catch(() => null)
  if (response === null) return
  if (response.statusCode >= 500) return response.body.dump()
  if (response.statusCode !== 200) throw new Failure(await refusal(response))
  try {
    for await (const message of readStream(response.body)) {
      if (message.event === 'reset') throw new Failure(resetOf(message.data ?? ''))
      if (message.data !== null) onEvent(message.data)
      if (message.lastId !== '') note(message.lastId)
    }
  } catch (error) {
    // A connection that breaks is what this is made for; anything else is not.
    if (!isBroken(error)) throw error
  }
}

/** Whether the connection was lost (errors of the system and of the client have a name for it) or `ending` cut it. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || ('code' in error && typeof error.code === 'string'))
}

async function refusal({ statusCode, body }: Dispatcher.ResponseData): Promise<string> {
  const read = problemShape.safeParse(await body.json().catch(() => null))
  return read.success ? read.data.detail : `The service answered ${statusCode}.`
}

function resetOf(data: string): string {
  const { detail, oldest, last } = resetShape.parse(JSON.parse(data))
  if (oldest !== undefined) return `${detail} The oldest event kept is ${oldest}: parley events tail --from-start`
  return `${detail} Its last event is ${String(last)}. Was the cursor made by another installation?`
}
