import { setMaxListeners } from 'node:events'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { eventId } from '../../domain/event.js'
import type { HttpDeps } from '../deps.js'
import { cursorText, limitText, parse, typesText } from '../input.js'
import { Problem, unavailable } from '../problem.js'
import { serveStream, shared } from '../stream.js'
import { createTail } from '../tail.js'

const listQuery = z.strictObject({
  after: cursorText.nullable().default(null),
  limit: limitText(200, 100),
  types: typesText.nullable().default(null),
})

const streamQuery = z.strictObject({
  after: cursorText.nullable().default(null),
  types: typesText.nullable().default(null),
})

/** `GET /v1/events` and `GET /v1/events/stream`. */
export function eventRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { archive } = deps

  app.get('/v1/events', { config: { access: 'read' } }, async (request, reply) => {
    const { after, limit, types } = parse(listQuery, request.query, 'query')
    const slice = await archive.events(after, limit, types)
    if (slice.kind === 'expired') {
      const oldest = eventId(slice.oldest)
      throw new Problem(410, `The log no longer reaches back to this cursor. The oldest event kept is ${oldest}.`, {
        oldest,
      })
    }
    if (slice.kind === 'ahead') {
      const last = eventId(slice.last)
      const detail = `The log has never reached this cursor; its last event is ${last}. Was it made by another installation?`
      throw new Problem(409, detail, { last })
    }
    // Put together as text: the bodies go out to the byte as they were first written.
    const events = slice.events.map(({ body }) => body).join(',')
    reply.type('application/json; charset=utf-8')
    return `{"events":[${events}],"next":"${eventId(slice.next)}","more":${slice.more}}`
  })

  streamRoute(app, deps)
}

function streamRoute(app: FastifyInstance, deps: HttpDeps): void {
  const { archive, limits, observer, log } = deps
  const together = { events: shared((...asked) => archive.events(...asked)) }
  const tail = createTail(() => archive.last(), limits.tailMs)
  const stopListening = deps.onAppended(() => tail.nudge())
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  let open = 0

  // Before the server waits for its connections to end: streams end only when they are told to.
  app.addHook('preClose', async () => {
    stopListening()
    ending.abort()
    tail.close()
  })

  app.get('/v1/events/stream', { config: { access: 'read' }, exposeHeadRoute: false }, async (request, reply) => {
    const { after, types } = parse(streamQuery, request.query, 'query')
    // A browser that reconnects sends both the address it was given and how far it has come since.
    const resumed = request.headers['last-event-id']
    const cursor =
      typeof resumed === 'string' && resumed !== ''
        ? parse(z.strictObject({ 'Last-Event-ID': cursorText }), { 'Last-Event-ID': resumed }, 'headers')[
            'Last-Event-ID'
          ]
        : after
    if (open >= limits.streams) throw unavailable(`${open} streams are open, which is as many as this service serves.`)
    open++
    try {
      const start = cursor ?? (await archive.last())
      reply.hijack()
      const { raw } = reply
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) raw.setHeader(name, value)
      raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
      observer.streamOpened()
      const { heartbeatMs, stallMs, tailMs } = limits
      const means = { archive: together, tail, heartbeatMs, stallMs, tailMs, ending: ending.signal }
      const end = await serveStream(raw, { after: start, types }, means).catch((error: unknown) => {
        log.error({ err: error }, 'a stream failed')
        return 'ended' as const
      })
      observer.streamClosed(end)
    } finally {
      open--
    }
  })
}
