import type { FastifyInstance } from 'fastify'
import type { HttpDeps, HubDoor } from '../deps.js'
import { Problem } from '../problem.js'

/** Deliveries of hubs that are worked on at once; a hub tries again what was turned away. */
const AT_ONCE = 4

/**
 * `/websub/PATH`: where hubs verify what we want of them and deliver what is new (WebSub, sections 5.3 and 7). Open to
 * everyone, under any name: the path is as good as a token, and a delivery counts only if it bears our signature.
 */
export function websubRoutes(app: FastifyInstance, { hubs, limits }: HttpDeps): void {
  if (hubs === undefined) return
  app.register(async (scope) => {
    // What a hub delivers is of any type, and is taken as bytes.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: limits.pushBytes }, (_, body, done) =>
      done(null, body),
    )
    routes(scope, hubs)
  })
}

function routes(app: FastifyInstance, hubs: HubDoor): void {
  const config = { access: 'open' } as const
  let inHand = 0

  app.get<{ Params: { path: string } }>('/websub/:path', { config }, async (request, reply) => {
    const query = typeof request.query === 'object' && request.query !== null ? { ...request.query } : {}
    const answer = await hubs.verify(request.params.path, query)
    if (answer.kind === 'unknown') throw new Problem(404, 'Nobody asked for this.')
    return reply.type('text/plain; charset=utf-8').send(answer.kind === 'confirmed' ? answer.challenge : '')
  })

  app.post<{ Params: { path: string } }>('/websub/:path', { config }, async (request, reply) => {
    if (inHand >= AT_ONCE) throw new Problem(503, 'Too much at once. Try again later.', {}, { 'retry-after': '10' })
    const { headers, body } = request
    const signature = headers['x-hub-signature']
    inHand += 1
    try {
      const taken = await hubs.receive(request.params.path, {
        body: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
        contentType: headers['content-type'] ?? null,
        signature: typeof signature === 'string' ? signature : undefined,
      })
      // 410 is how a hub is told to stop (section 7); one whose signature is wrong learns nothing (section 7.1).
      if (!taken) throw new Problem(410, 'There is no such subscription any more.')
      return reply.code(202).send()
    } finally {
      inHand -= 1
    }
  })
}
