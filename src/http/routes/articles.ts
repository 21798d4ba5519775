import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { HttpDeps } from '../deps.js'
import { idPath, idText, limitText, parse, topicText } from '../input.js'
import { notFound } from '../problem.js'

const listQuery = z.strictObject({
  before: idText.nullable().default(null),
  limit: limitText(200, 50),
  topic: topicText.nullable().default(null),
})

/** `GET /v1/articles` and `GET /v1/articles/:id`. */
export function articleRoutes(app: FastifyInstance, { archive }: HttpDeps): void {
  app.get('/v1/articles', { config: { access: 'read' } }, async (request) => {
    const { items, next } = await archive.articles(parse(listQuery, request.query, 'query'))
    return { articles: items, next }
  })

  app.get('/v1/articles/:id', { config: { access: 'read' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    const article = await archive.article(id)
    if (article === null) throw notFound(`article ${id}`)
    return article
  })
}
