import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { Config } from '../../config/config.js'
import { eventId, eventSequence } from '../../domain/event.js'
import { findOwner } from '../../store/embedded/lock.js'
import { connect, overHttp, ownerToken, request } from '../client.js'
import { type EventItem, eventSentence, eventShape } from '../event-line.js'
import { EXIT, Failure } from '../failure.js'
import { followStream } from '../follow.js'
import type { Globals } from '../globals.js'
import { untilInterrupted } from '../interrupt.js'
import { type Output, standardOutput } from '../output.js'
import { createProgress } from '../progress.js'
import { readConfig } from '../settings.js'
import type { Client } from '../wire.js'

interface Options {
  readonly after?: string
  readonly fromStart?: boolean
  readonly types?: string
  readonly follow: boolean
}

const pageShape = z.object({ events: z.array(eventShape), next: z.string(), more: z.boolean() })

/** How often the log of a database server is looked at where no stream can be had. */
const POLL_MS = 1000

/** `parley events tail`: the stream of a running service, else the log itself page by page. */
export async function tailEvents(globals: Globals, options: Options): Promise<void> {
  const config = readConfig(globals)
  const output = standardOutput(globals.json)
  const after = cursorOf(options)
  const types = options.types?.replaceAll(' ', '')
  const ending = untilInterrupted()
  const show = (event: EventItem): void => showEvent(output, event)
  if (config.database.kind === 'embedded' && options.follow) {
    await followOwner(config, { after, types: types ?? null }, ending, show)
    return
  }
  const progress = createProgress()
  try {
    const client = await connect(config, progress)
    try {
      await readPages(client, { after, types: types ?? null, follow: options.follow }, ending, show)
    } finally {
      await client.close()
    }
  } finally {
    progress.clear()
  }
}

/** Where to begin: `now` with the next event, null with the oldest that is kept. */
type Start = { readonly kind: 'now' } | { readonly kind: 'oldest' } | { readonly kind: 'after'; readonly id: string }

function cursorOf({ after, fromStart, follow }: Options): Start {
  if (after !== undefined && fromStart) {
    throw new Failure('--after and --from-start say two different beginnings: give one of them.', EXIT.usage)
  }
  if (after !== undefined) {
    const sequence = /^\d{1,16}$/.test(after) ? Number(after) : eventSequence(after)
    if (sequence === null) {
      throw new Failure(`--after "${after}" is not the id of an event, such as evt_0000000000000042.`, EXIT.usage)
    }
    return { kind: 'after', id: eventId(sequence) }
  }
  // Where nothing is waited for, beginning at the end would show nothing.
  return fromStart || !follow ? { kind: 'oldest' } : { kind: 'now' }
}

async function followOwner(
  config: Config,
  from: { after: Start; types: string | null },
  ending: AbortSignal,
  show: (event: EventItem) => void,
): Promise<void> {
  const find = async (): Promise<string | null> => (await findOwner(config.data.dir))?.url ?? null
  const url = await find()
  if (url === null) {
    throw new Failure(
      `No service runs on ${config.data.dir}. Start it with "parley start", or see what is kept: parley events tail --no-follow`,
    )
  }
  const token = ownerToken(config)
  const start = from.after.kind === 'oldest' ? await oldest(overHttp(url, token)) : from.after
  await followStream({
    find,
    token,
    after: start.kind === 'after' ? start.id : null,
    types: from.types,
    ending,
    onEvent: (data) => show(eventShape.parse(JSON.parse(data))),
    onTrouble: (message) => process.stderr.write(`parley: ${message}\n`),
  })
}

/** The place before the oldest event that is kept. */
async function oldest(client: Client): Promise<Start> {
  const { events } = await request(client, pageShape, 'GET', '/v1/events?limit=1')
  const first = events[0] === undefined ? null : eventSequence(events[0].id)
  return first === null ? { kind: 'now' } : { kind: 'after', id: eventId(first - 1) }
}

async function readPages(
  client: Client,
  from: { after: Start; types: string | null; follow: boolean },
  ending: AbortSignal,
  show: (event: EventItem) => void,
): Promise<void> {
  const types = from.types === null ? '' : `&types=${encodeURIComponent(from.types)}`
  let after = from.after.kind === 'now' ? await end(client) : from.after.kind === 'after' ? from.after.id : null
  while (!ending.aborted) {
    const cursor = after === null ? '' : `&after=${after}`
    const page = await request(client, pageShape, 'GET', `/v1/events?limit=200${cursor}${types}`)
    for (const event of page.events) show(event)
    after = page.next
    if (page.more) continue
    if (!from.follow) return
    await pause(POLL_MS, undefined, { signal: ending }).catch(() => undefined)
  }
}

/** The place of the last event, found by asking for one that cannot be there yet. */
async function end(client: Client): Promise<string | null> {
  const answer = await client.send('GET', `/v1/events?limit=1&after=${Number.MAX_SAFE_INTEGER}`)
  const ahead = z.object({ last: z.string() }).safeParse(answer.body)
  return ahead.success ? ahead.data.last : null
}

function showEvent(output: Output, event: EventItem): void {
  output.emit(event)
  const { bold, dim, green } = output.colour
  const time = new Date(event.timestamp).toTimeString().slice(0, 8)
  const type = event.type.startsWith('story.') ? green(event.type) : event.type
  output.say(`${dim(time)}  ${bold(type)}  ${eventSentence(event)}  ${dim(event.id)}`)
}
