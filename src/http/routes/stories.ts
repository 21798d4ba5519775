import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { eventId } from '../../domain/event.js'
import { STORY_STATES } from '../../domain/story.js'
import type { HttpDeps } from '../deps.js'
import { idPath, idText, limitText, parse, topicText } from '../input.js'
import { notFound } from '../problem.js'

const listQuery = z.strictObject({
  before: idText.nullable().default(null),
  limit: limitText(200, 50),
  topic: topicText.nullable().default(null),
  state: z.enum(STORY_STATES).nullable().default(null),
})

/** `GET /v1/stories` and `GET /v1/stories/:id`. */
export function storyRoutes(app: FastifyInstance, { archive }: HttpDeps): void {
  app.get('/v1/stories', { config: { access: 'read' } }, async (request) => {
    const { items, next } = await archive.stories(parse(listQuery, request.query, 'query'))
    return { stories: items, next }
  })

  app.get('/v1/stories/:id', { config: { access: 'read' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    const story = await archive.story(id)
    if (story === null) throw notFound(`story ${id}`)
    return { ...story, events: story.events.map(({ sequence, type, at }) => ({ id: eventId(sequence), type, at })) }
  })
}
