import type { FastifyInstance } from 'fastify'
import type { HttpDeps, ReadinessCheck } from '../deps.js'
import { bounded } from '../failure.js'
import { Problem } from '../problem.js'

/** `/healthz`, `/readyz`, `/metrics`, and a sign-post at `/`. */
export function healthRoutes(app: FastifyInstance, deps: HttpDeps): void {
  const { ready } = bounded({ ready: deps.ready }, deps.limits.readyMs, 'The check')
  let draining = false
  app.addHook('preClose', async () => {
    draining = true
  })

  // No I/O: it says that the process turns, which is what a supervisor restarts it for.
  app.get('/healthz', { config: { access: 'open' } }, async () => ({ status: 'ok' }))

  app.get('/readyz', { config: { access: 'open' } }, async (_, reply) => {
    const checks = draining ? [DRAINING] : await ready().catch((error: unknown) => [late(error)])
    const isReady = checks.every(({ ok }) => ok)
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks })
  })

  app.get('/metrics', { config: { access: 'read' } }, async (_, reply) => {
    const { contentType, body } = await deps.metrics()
    return reply.type(contentType).send(body)
  })

  app.get('/', { config: { access: 'read' } }, async () => ({
    service: 'parley',
    version: deps.version,
    look: ['/v1/stories', '/v1/articles', '/v1/events', '/v1/events/stream', '/v1/sources', '/v1/endpoints', '/readyz'],
  }))
}

const DRAINING: ReadinessCheck = { name: 'service', ok: false, detail: 'The service is ending.' }

function late(error: unknown): ReadinessCheck {
  return { name: 'service', ok: false, detail: error instanceof Problem ? error.detail : 'The check failed.' }
}
