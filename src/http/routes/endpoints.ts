import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { checkEndpointUrl, endpointHost } from '../../delivery/endpoint-url.js'
import { ALERT_TYPES, EVENT_TYPES } from '../../domain/event.js'
import type { EndpointView } from '../../store/archive/views.js'
import type { HttpDeps } from '../deps.js'
import { idPath, idText, limitText, parse } from '../input.js'
import { notFound, Problem } from '../problem.js'

const listQuery = z.strictObject({ after: idText.nullable().default(null), limit: limitText(500, 100) })

const addBody = z.strictObject({
  url: z.string(),
  /** What it receives; the alerts unless said otherwise. */
  events: z
    .array(z.enum(EVENT_TYPES))
    .min(1)
    .default(() => [...ALERT_TYPES])
    .transform((types) => [...new Set(types)]),
})

/** `/v1/endpoints`: list, add, remove and test. */
export function endpointRoutes(app: FastifyInstance, { archive, commands, probes, endpointRules }: HttpDeps): void {
  app.get('/v1/endpoints', { config: { access: 'read' } }, async (request) => {
    const { items, next } = await archive.endpoints(parse(listQuery, request.query, 'query'))
    return { endpoints: request.access === 'loopback' ? items.map(withoutPath) : items, next }
  })

  app.post('/v1/endpoints', { config: { access: 'write' } }, async (request, reply) => {
    const { url, events } = parse(addBody, request.body, 'body')
    const check = checkEndpointUrl(url, endpointRules)
    if (check.kind === 'refused') throw new Problem(422, check.reason)
    const added = await commands.addEndpoint({ url: check.url, events })
    if (added.kind === 'exists') {
      const detail = `Endpoint ${added.endpoint.id} has this URL already. Its secret was shown when it was added; remove it first to have a new one.`
      throw new Problem(409, detail, { id: added.endpoint.id })
    }
    reply.code(201)
    return { ...added.endpoint, secret: added.secret }
  })

  app.delete('/v1/endpoints/:id', { config: { access: 'write' } }, async (request, reply) => {
    const { id } = parse(idPath, request.params, 'path')
    if (!(await commands.removeEndpoint(id))) throw notFound(`endpoint ${id}`)
    return reply.code(204).send()
  })

  app.post('/v1/endpoints/:id/test', { config: { access: 'write' } }, async (request) => {
    const { id } = parse(idPath, request.params, 'path')
    if ((await archive.endpoint(id)) === null) throw notFound(`endpoint ${id}`)
    const tested = await probes.testEndpoint(id)
    if (tested.kind === 'impossible') throw new Problem(409, tested.reason)
    return { delivered: tested.outcome.kind === 'delivered', outcome: tested.outcome }
  })
}

/** For readers without a token: the paths and queries of receivers hold secrets. */
function withoutPath(endpoint: EndpointView): EndpointView {
  return { ...endpoint, url: `${new URL(endpoint.url).protocol}//${endpointHost(endpoint.url)}/…` }
}
