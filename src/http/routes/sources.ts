import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { SOURCE_ROLES } from '../../domain/source.js'
import type { HttpDeps } from '../deps.js'
import { limitText, parse, sourceKey, webUrl } from '../input.js'
import { notFound, Problem } from '../problem.js'

const listQuery = z.strictObject({ after: sourceKey.nullable().default(null), limit: limitText(500, 100) })
const keyPath = z.strictObject({ key: sourceKey })
const switchBody = z.strictObject({ state: z.enum(['active', 'disabled']) })
const name = z.string().trim().min(1).max(200)

const addBody = z.strictObject({
  url: webUrl,
  key: sourceKey.optional(),
  name: name.optional(),
  publisher: sourceKey.nullable().default(null),
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/, 'expected a language as two or three lower-case letters, such as uk')
    .nullable()
    .default(null),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected a country as two capital letters, such as UA')
    .nullable()
    .default(null),
  role: z.enum(SOURCE_ROLES).nullable().default(null),
  intervalSeconds: z.int().min(1).max(604_800).nullable().default(null),
})

const checkBody = z.union([z.strictObject({ url: webUrl }), z.strictObject({ key: sourceKey })], {
  error: 'expected {"url": …} or {"key": …}',
})

/** `/v1/sources`: list, add, switch and check. */
export function sourceRoutes(app: FastifyInstance, { archive, commands, probes }: HttpDeps): void {
  app.get('/v1/sources', { config: { access: 'read' } }, async (request) => {
    const { items, next } = await archive.sources(parse(listQuery, request.query, 'query'))
    return { sources: items, next }
  })

  app.get('/v1/sources/:key', { config: { access: 'read' } }, async (request) => {
    const { key } = parse(keyPath, request.params, 'path')
    const source = await archive.source(key)
    if (source === null) throw notFound(`source "${key}"`)
    return source
  })

  app.post('/v1/sources', { config: { access: 'write' } }, async (request, reply) => {
    const { key, name, ...rest } = parse(addBody, request.body, 'body')
    const host = new URL(rest.url).hostname
    const added = await commands.addSource({ ...rest, key: key ?? keyOfHost(host), name: name ?? host })
    switch (added.kind) {
      case 'added':
        reply.code(201)
        return added.source
      case 'exists': {
        // The same address again is no error: adding is idempotent.
        if (added.source.url === rest.url) return added.source
        const detail = `A source "${added.source.key}" is there already, with the address ${added.source.url}. Give this one another key.`
        throw new Problem(409, detail)
      }
      case 'refused':
        throw new Problem(422, added.reason)
    }
  })

  app.patch('/v1/sources/:key', { config: { access: 'write' } }, async (request) => {
    const { key } = parse(keyPath, request.params, 'path')
    const { state } = parse(switchBody, request.body, 'body')
    const source = await commands.switchSource(key, state === 'active')
    if (source === null) throw notFound(`source "${key}" that could be switched`)
    return source
  })

  // A change for access's sake: whoever may do this sends the service to an address of their choice.
  app.post('/v1/sources/check', { config: { access: 'write' } }, async (request) => {
    const asked = parse(checkBody, request.body, 'body')
    if ('url' in asked) return probes.checkSource(asked.url)
    const source = await archive.source(asked.key)
    if (source === null) throw notFound(`source "${asked.key}"`)
    return probes.checkSource(source.url)
  })
}

/** A key for a source that was given none: its host, without what every host has. */
function keyOfHost(host: string): string {
  const key = host
    .replace(/^(www|rss|feeds?)\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return key.slice(0, 64)
}
