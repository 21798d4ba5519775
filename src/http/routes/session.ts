import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { newSession, SESSION_COOKIE, SESSION_SECONDS, sameText } from '../access.js'
import type { HttpDeps } from '../deps.js'
import { parse } from '../input.js'
import { Problem } from '../problem.js'

const body = z.strictObject({ token: z.string().min(1).max(500) })

/** `/v1/session`: a browser exchanges the token for a cookie that scripts cannot read, and gives it back. */
export function sessionRoutes(app: FastifyInstance, { access, clock }: HttpDeps): void {
  app.post('/v1/session', { config: { access: 'login' } }, async (request, reply) => {
    const { token } = parse(body, request.body, 'body')
    if (!sameText(token, access.token)) {
      throw new Problem(401, "The token is not this installation's. It was shown at the first start.")
    }
    reply.header('set-cookie', cookie(request, newSession(access.token, clock.now()), SESSION_SECONDS))
    return reply.code(204).send()
  })

  app.delete('/v1/session', { config: { access: 'login' } }, async (request, reply) => {
    reply.header('set-cookie', cookie(request, '', 0))
    return reply.code(204).send()
  })
}

function cookie(request: FastifyRequest, value: string, seconds: number): string {
  // Over plain http, as on loopback, a browser would refuse a Secure cookie; a proxy that ends TLS says so.
  const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : ''
  return `${SESSION_COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`
}
