import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { HttpDeps } from '../deps.js'
import { idText, limitText, parse, topicText } from '../input.js'
import { notFound, Problem } from '../problem.js'

const id = z.int().positive()
const note = z.string().max(2000).nullable().default(null)

const said = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal(['wrong-topic', 'missed-topic']), article: id, topic: topicText, note }),
  z.strictObject({ kind: z.literal('wrong-story'), article: id, story: id, note }),
  z.strictObject({ kind: z.literal(['mute', 'unmute']), story: id, note }),
])

const casesQuery = z.strictObject({ after: idText.nullable().default(null), limit: limitText(200, 50) })

/** `POST /v1/feedback` and `GET /v1/feedback/cases`. */
export function feedbackRoutes(app: FastifyInstance, { commands }: HttpDeps): void {
  app.post('/v1/feedback', { config: { access: 'write' } }, async (request, reply) => {
    const body = parse(said, request.body, 'body')
    const given = await commands.giveFeedback({ article: null, topic: null, story: null, ...body })
    if (given.kind === 'missing') throw notFound(given.what)
    if (given.kind === 'refused') throw new Problem(409, given.reason)
    reply.code(201)
    return { id: given.id, stories: given.stories }
  })

  app.get('/v1/feedback/cases', { config: { access: 'read' } }, async (request) => {
    const { after, limit } = parse(casesQuery, request.query, 'query')
    return commands.labelledCases({ after: after ?? 0, limit })
  })
}
