import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type AccessLevel, decide } from './access.js'
import type { HttpDeps } from './deps.js'
import { bounded, problemOf } from './failure.js'
import { Problem } from './problem.js'
import { articleRoutes } from './routes/articles.js'
import { endpointRoutes } from './routes/endpoints.js'
import { entryRoutes } from './routes/entries.js'
import { eventRoutes } from './routes/events.js'
import { feedbackRoutes } from './routes/feedback.js'
import { healthRoutes } from './routes/health.js'
import { sessionRoutes } from './routes/session.js'
import { sourceRoutes } from './routes/sources.js'
import { storyRoutes } from './routes/stories.js'
import { websubRoutes } from './routes/websub.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route asks of its caller; a route that does not say asks for the token. */
    access?: AccessLevel
  }
  interface FastifyRequest {
    /** How the caller came in. */
    access: 'token' | 'session' | 'loopback' | 'nobody'
  }
}

const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
}

/** Names under which a token is sometimes put into an address, where logs and histories keep it. */
const TOKEN_PARAMETERS = ['token', 'access_token', 'api_key', 'apikey', 'key', 'auth']

/**
 * The HTTP interface, not yet listening: the service listens with it, and a command that finds no service running
 * injects its requests into it. Closing it ends its streams.
 */
export function createHttp(given: HttpDeps): FastifyInstance {
  const { limits } = given
  const deps: HttpDeps = {
    ...given,
    archive: bounded(given.archive, limits.storeMs, 'The database'),
    commands: bounded(given.commands, limits.storeMs, 'The database'),
    probes: bounded(given.probes, limits.probeMs, 'The other side'),
  }
  const app = Fastify({
    logger: false,
    bodyLimit: limits.bodyBytes,
    requestTimeout: 30_000,
    // An address that cannot be decoded reaches no hook and no error handler.
    frameworkErrors: (error, _, reply) => {
      const problem = problemOfFramework(error) ?? new Problem(400, 'The address cannot be read.')
      return tell(reply.headers(SECURITY_HEADERS), problem)
    },
  })
  // Text would be accepted by default, and a form of a foreign page can send it without asking.
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('access', 'nobody')
  guard(app, deps)
  answerProblems(app, deps)
  record(app, deps)
  for (const routes of [
    healthRoutes,
    articleRoutes,
    storyRoutes,
    feedbackRoutes,
    eventRoutes,
    sourceRoutes,
    endpointRoutes,
    entryRoutes,
    sessionRoutes,
    websubRoutes,
  ]) {
    routes(app, deps)
  }
  return app
}

function guard(app: FastifyInstance, { access: rules, clock }: HttpDeps): void {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS)
    if (request.is404) return
    const { headers } = request
    const level = request.routeOptions.config.access ?? 'write'
    const access = decide(
      {
        level,
        host: headers.host,
        address: request.socket.remoteAddress,
        forwarded: ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'].some(
          (name) => name in headers,
        ),
        authorization: headers.authorization,
        cookie: headers.cookie,
        origin: headers.origin,
        fetchSite: single(headers['sec-fetch-site']),
      },
      { ...rules, now: clock.now() },
    )
    if (access.kind === 'refused') {
      const challenge = access.status === 401 ? { 'www-authenticate': 'Bearer realm="parley"' } : {}
      throw new Problem(access.status, access.detail, {}, challenge)
    }
    if (hasToken(request.query)) {
      throw new Problem(
        400,
        'A token never stands in an address, where logs keep it. Send it as "Authorization: Bearer TOKEN".',
      )
    }
    request.access = access.as
  })
}

function answerProblems(app: FastifyInstance, { log }: HttpDeps): void {
  app.setNotFoundHandler(async (request) => {
    throw new Problem(404, `There is nothing at ${request.method} ${pathOf(request)}.`)
  })
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error) ?? problemOfFramework(error)
    if (problem === null) log.error({ err: error, requestId: request.id, path: pathOf(request) }, 'a request failed')
    const told =
      problem ?? new Problem(500, `The service met a fault of its own; its log has it under request ${request.id}.`)
    return tell(reply, told)
  })
}

function tell(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).headers(problem.headers).type('application/problem+json').send(problem.body())
}

/** What Fastify itself refuses: an address or a body that it cannot read. */
function problemOfFramework(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number') return null
  if (error.statusCode < 400 || error.statusCode >= 500) return null
  if (error.statusCode === 415)
    return new Problem(415, 'The body has to be JSON, sent as Content-Type: application/json.')
  return new Problem(error.statusCode, `${error.message}.`)
}

function record(app: FastifyInstance, { log, observer }: HttpDeps): void {
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply
    const ms = Math.round(elapsedTime)
    observer.requestServed({ route: request.routeOptions.url ?? 'none', status, ms })
    // The path alone: addresses that callers hand over in a query are theirs.
    const line = {
      requestId: request.id,
      method: request.method,
      path: pathOf(request),
      status,
      ms,
      as: request.access,
    }
    if (status >= 500) log.warn(line, 'request')
    else if (request.method === 'GET') log.debug(line, 'request')
    else log.info(line, 'request')
  })
}

function pathOf(request: FastifyRequest): string {
  return (request.url.split('?')[0] ?? '').slice(0, 200)
}

function hasToken(query: unknown): boolean {
  return typeof query === 'object' && query !== null && TOKEN_PARAMETERS.some((name) => name in query)
}

function single(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0]
}
