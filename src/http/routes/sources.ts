import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { SOURCE_KINDS, SOURCE_ROLES, type SourceWay } from '../../domain/source.js'
import { telegramChannel } from '../../sources/telegram-address.js'
import { addressFor, jsonSchema, listingSchema, wayOf } from '../../sources/ways.js'
import type { HttpDeps } from '../deps.js'
import { limitText, parse, sourceKey, webUrl } from '../input.js'
import { notFound, Problem } from '../problem.js'

const listQuery = z.strictObject({ after: sourceKey.nullable().default(null), limit: limitText(500, 100) })
const keyPath = z.strictObject({ key: sourceKey })
const switchBody = z.strictObject({ state: z.enum(['active', 'disabled']) })
const name = z.string().trim().min(1).max(200)

/** `kind` and `options` of a body as one value, the faults of the options at their own places. */
const withWay = <T extends { kind: (typeof SOURCE_KINDS)[number]; options?: unknown; url: string }>(
  body: T,
  context: z.RefinementCtx,
): Omit<T, 'kind' | 'options'> & { way: SourceWay } => {
  const { kind, options, ...rest } = body
  const url = addressFor(kind, body.url)
  if (url === null) {
    const message = 'expected the address of a public channel, such as https://t.me/s/NAME'
    context.addIssue({ code: 'custom', path: ['url'], message })
    return z.NEVER
  }
  if (kind !== 'listing' && kind !== 'json') return { ...rest, url, way: { kind } }
  const read = (kind === 'listing' ? listingSchema : jsonSchema).safeParse(options ?? {})
  const way = wayOf(kind, read.data ?? null)
  if (way !== null) return { ...rest, url, way }
  for (const { path, message } of read.error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: ['options', ...path], message: `expected ${message}` })
  }
  return z.NEVER
}

const way = { kind: z.enum(SOURCE_KINDS).default('feed'), options: z.unknown().optional() }

const addBody = z
  .strictObject({
    url: webUrl,
    ...way,
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
  .transform(withWay)

const checkBody = z.union(
  [z.strictObject({ url: webUrl, ...way }).transform(withWay), z.strictObject({ key: sourceKey })],
  {
    error: 'expected {"url": …} or {"key": …}',
  },
)

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
    const usual = usualNames(rest.url)
    const added = await commands.addSource({ ...rest, key: key ?? usual.key, name: name ?? usual.name })
    switch (added.kind) {
      case 'added':
        reply.code(201)
        return added.source
      case 'exists': {
        // The same address again is no error: adding is idempotent.
        const { source } = added
        const sameWay = JSON.stringify(wayOf(source.kind, source.options)) === JSON.stringify(rest.way)
        if (source.url === rest.url && sameWay) return source
        const as =
          source.url === rest.url ? `read as ${source.kind} with other options` : `with the address ${source.url}`
        const detail = `A source "${source.key}" is there already, ${as}. Give this one another key.`
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
    if ('url' in asked) return probes.checkSource(asked.url, asked.way)
    const source = await archive.source(asked.key)
    const way = source === null ? null : wayOf(source.kind, source.options)
    if (source === null || way === null) throw notFound(`source "${asked.key}" that can be looked at`)
    return probes.checkSource(source.url, way)
  })
}

/** Key and name for a source that was given none: its channel, or its host without what every host has. */
function usualNames(url: string): { key: string; name: string } {
  const channel = telegramChannel(url)
  const name = channel === null ? new URL(url).hostname : channel.name
  const key = name
    .toLowerCase()
    .replace(/^(www|rss|feeds?)\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return { key: key.slice(0, 64), name }
}
